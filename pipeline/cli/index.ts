import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Common, Context, ProgramInfo, ReportOptions } from './context.ts';
import { messageLang } from './context.ts';

const editions = ['zh', 'en', 'zh-en'] as const;
const formats = ['html', 'pdf'] as const;

/** `zh,en` → its parts, in the order of the product, each one allowed. */
const listOf = <const T extends string>(allowed: readonly T[]) => (text: string): readonly T[] => {
  const asked = text.split(',').map((part) => part.trim());
  const wrong = asked.find((part) => !allowed.some((one) => one === part));
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is none of ${allowed.join(', ')}.`);
  return allowed.filter((one) => asked.includes(one));
};

const contextOf = (program: ProgramInfo, common: Common, signal: AbortSignal): Context => ({
  ...program,
  root: resolve(common.root),
  json: common.json ?? false,
  lang: messageLang(process.env),
  out: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => void process.stderr.write(`${text}\n`),
  signal,
});

/** The project folder: it must be there, but for commands that make one. */
const checkRoot = (folder: string, makes: boolean): void => {
  const stats = statSync(resolve(folder), { throwIfNoEntry: false });
  if (stats ? !stats.isDirectory() : !makes) throw new CommanderError(2, 'jianbao.root', `error: --root ${folder}: there is no such folder`);
};

const versionOf = ({ programRoot }: ProgramInfo): string => /"version":\s*"([^"]+)"/u.exec(readFileSync(join(programRoot, 'package.json'), 'utf8'))?.[1] ?? '';

/** A command with the options that all take. Usage faults end with exit code 2, not commander's 1. */
const common = (command: Command): Command =>
  command
    .option('--root <dir>', 'the project folder', '.')
    .option('--json', 'findings as JSON lines')
    .exitOverride()
    .showHelpAfterError('(--help lists what there is)')
    .hook('preAction', (_, action) => checkRoot(action.opts<Common>().root, ['new', 'import'].includes(action.name())));

const build = (program: ProgramInfo, signal: AbortSignal, done: (code: number) => void): Command => {
  const main = new Command('jianbao')
    .description('compiles a Chinese article and its datasets into a bilingual briefing')
    .option('-V, --version', 'the version of the program')
    .exitOverride();
  const add = (words: string, about: string): Command => common(main.command(words)).description(about);

  add('report [ids...]', 'build the briefings; without an ID all that are not marked `draft: true`')
    .addOption(new Option('--edition <list>', 'editions to build').argParser(listOf(editions)).default(editions, 'zh,en,zh-en'))
    .addOption(new Option('--format <list>', 'files to write').argParser(listOf(formats)).default(formats, 'html,pdf'))
    .option('--draft', 'build although translation, staleness or claims have errors; every page says DRAFT')
    .option('--watch', 'build again at each save')
    .action(async (ids: string[], options: ReportOptions) => {
      const { report } = await import('./report.ts');
      done(await report(ids, options, contextOf(program, options, signal)));
    });
  add('check [ids...]', 'findings only; never starts a browser').action(async (ids: string[], options: Common) => {
    const { check } = await import('./check.ts');
    done(await check(ids, contextOf(program, options, signal)));
  });
  add('new <id>', 'a new briefing that builds as it is').action(async (id: string, options: Common) => {
    const { create } = await import('./create.ts');
    done(await create(id, contextOf(program, options, signal)));
  });
  add('import <file>', 'a source text as a new briefing')
    .requiredOption('--id <id>', 'the ID of the new briefing')
    .action(async (file: string, options: Common & { readonly id: string }) => {
      const { importFile } = await import('./import.ts');
      done(await importFile(file, options.id, contextOf(program, options, signal)));
    });
  add('parse <file>', 'what `import` would take for what, as JSON').action(async (file: string, options: Common) => {
    const { parse } = await import('./parse.ts');
    done(await parse(file, contextOf(program, options, signal)));
  });
  add('quantities <file>', 'the quantities of a text, one JSON a line')
    .addOption(new Option('--lang <lang>', 'language of the text').choices(['zh', 'en']).makeOptionMandatory())
    .option('--currency <code>', 'what a bare 元 or $ means, ISO 4217; else the text decides')
    .action(async (file: string, options: Common & { readonly lang: 'zh' | 'en'; readonly currency?: string }) => {
      const { quantities } = await import('./quantities.ts');
      done(await quantities(file, options, contextOf(program, options, signal)));
    });
  add('compare <file>', 'bilingual sentence pairs (JSON lines) → differences of their quantities')
    .action(async (file: string, options: Common) => {
      const { compare } = await import('./compare.ts');
      done(await compare(file, contextOf(program, options, signal)));
    });
  add('claims <file>', 'relations that a Chinese text states and arithmetic can check, one JSON a line')
    .option('--currency <code>', 'what a bare 元 means, ISO 4217; else the text decides')
    .action(async (file: string, options: Common & { readonly currency?: string }) => {
      const { claims } = await import('./claims.ts');
      done(await claims(file, options, contextOf(program, options, signal)));
    });
  add('doctor', 'what this machine has and lacks, with the cure')
    .option('--install', 'install a browser if there is none')
    .action(async (options: Common & { readonly install?: boolean }) => {
      const { doctor } = await import('./doctor.ts');
      done(await doctor(options.install ?? false, contextOf(program, options, signal)));
    });
  return main;
};

/** Runs a command line. Exit codes: 0 fine, 1 findings of severity error, 2 wrong use or broken environment. */
export const run = async (argv: readonly string[], program: ProgramInfo): Promise<number> => {
  const aborter = new AbortController();
  const abort = (): void => aborter.abort();
  process.once('SIGINT', abort).once('SIGTERM', abort);
  // A reader that has read enough (`| head`) is no fault.
  process.stdout.on('error', (error) => { if (!('code' in error) || error.code !== 'EPIPE') throw error; });
  let code = 0;
  try {
    if (['--version', '-V'].includes(argv[0] ?? '')) process.stdout.write(`${versionOf(program)}\n`);
    else await build(program, aborter.signal, (given) => { code = given; }).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'jianbao.root') process.stderr.write(`${error.message}\n`);
      code = error.exitCode === 0 ? 0 : 2;
    } else {
      const { tellFault } = await import('./fault.ts');
      code = tellFault(error, { lang: messageLang(process.env), say: (text) => void process.stderr.write(`${text}\n`) });
    }
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort);
  }
  return aborter.signal.aborted ? 130 : code;
};
