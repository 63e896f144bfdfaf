import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Bilingual, Lang } from '../model/index.ts';
import { about } from './about.ts';
import type { Common, Context, ProgramInfo, ReportOptions } from './context.ts';
import { localeOption, messageLang, speaking, withCommonOptions } from './usage.ts';

const editions = ['zh', 'en', 'zh-en'] as const;
const formats = ['html', 'pdf'] as const;

/** `zh,en` → its parts, in the order of the product, each one allowed. */
const listOf = <const T extends string>(allowed: readonly T[]) => (text: string): readonly T[] => {
  const asked = text.split(',').map((part) => part.trim());
  const wrong = asked.find((part) => !allowed.some((one) => one === part));
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is none of ${allowed.join(', ')}.`);
  return allowed.filter((one) => asked.includes(one));
};

/** What a command line is run with: the program, the language of its messages, the signal that ends it. */
interface Session {
  readonly program: ProgramInfo;
  readonly lang: Lang;
  readonly signal: AbortSignal;
}

const contextOf = ({ program, lang, signal }: Session, common: Common): Context => ({
  ...program,
  root: resolve(common.root),
  json: common.json ?? false,
  lang,
  out: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => void process.stderr.write(`${text}\n`),
  signal,
});

const noFolder = (folder: string): Bilingual => ({
  zh: `错误：--root ${folder}：没有这个文件夹`, en: `error: --root ${folder}: there is no such folder`,
});

/** The project folder: it must be there, but for commands that make one. */
const checkRoot = (folder: string, makes: boolean): void => {
  const stats = statSync(resolve(folder), { throwIfNoEntry: false });
  if (stats ? !stats.isDirectory() : !makes) throw new CommanderError(2, 'jianbao.root', folder);
};

const versionOf = ({ programRoot }: ProgramInfo): string => /"version":\s*"([^"]+)"/u.exec(readFileSync(join(programRoot, 'package.json'), 'utf8'))?.[1] ?? '';

const build = (session: Session, done: (code: number) => void): Command => {
  const { lang } = session;
  const context = (options: Common): Context => contextOf(session, options);
  const main = speaking(new Command('jianbao'), lang)
    .description(about.program[lang])
    .option('-V, --version', about.version[lang])
    .helpCommand('help [command]', about.help[lang])
    .addOption(localeOption(lang));
  const add = (words: string, description: Bilingual): Command => withCommonOptions(speaking(main.command(words), lang), lang)
    .description(description[lang])
    .hook('preAction', (_, action) => checkRoot(action.opts<Common>().root, ['new', 'import'].includes(action.name())));

  add('report [ids...]', about.report)
    .addOption(new Option('--edition <list>', about.edition[lang]).argParser(listOf(editions)).default(editions, 'zh,en,zh-en'))
    .addOption(new Option('--format <list>', about.format[lang]).argParser(listOf(formats)).default(formats, 'html,pdf'))
    .option('--draft', about.draft[lang])
    .option('--watch', about.watch[lang])
    .action(async (ids: string[], options: ReportOptions) => {
      const { report } = await import('./report.ts');
      done(await report(ids, options, context(options)));
    });
  add('check [ids...]', about.check).action(async (ids: string[], options: Common) => {
    const { check } = await import('./check.ts');
    done(await check(ids, context(options)));
  });
  add('new <id>', about.new).action(async (id: string, options: Common) => {
    const { create } = await import('./create.ts');
    done(await create(id, context(options)));
  });
  add('import <file>', about.import)
    .requiredOption('--id <id>', about.id[lang])
    .action(async (file: string, options: Common & { readonly id: string }) => {
      const { importFile } = await import('./import.ts');
      done(await importFile(file, options.id, context(options)));
    });
  add('parse <file>', about.parse).action(async (file: string, options: Common) => {
    const { parse } = await import('./parse.ts');
    done(await parse(file, context(options)));
  });
  add('quantities <file>', about.quantities)
    .addOption(new Option('--lang <lang>', about.lang[lang]).choices(['zh', 'en']).makeOptionMandatory())
    .option('--currency <code>', about.currency[lang])
    .action(async (file: string, options: Common & { readonly lang: 'zh' | 'en'; readonly currency?: string }) => {
      const { quantities } = await import('./quantities.ts');
      done(await quantities(file, options, context(options)));
    });
  add('compare <file>', about.compare)
    .action(async (file: string, options: Common) => {
      const { compare } = await import('./compare.ts');
      done(await compare(file, context(options)));
    });
  add('claims <file>', about.claims)
    .option('--currency <code>', about.currency[lang])
    .action(async (file: string, options: Common & { readonly currency?: string }) => {
      const { claims } = await import('./claims.ts');
      done(await claims(file, options, context(options)));
    });
  add('doctor', about.doctor)
    .option('--install', about.install[lang])
    .action(async (options: Common & { readonly install?: boolean }) => {
      const { doctor } = await import('./doctor.ts');
      done(await doctor(options.install ?? false, context(options)));
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
  const lang = messageLang(argv, process.env);
  let code = 0;
  try {
    if (['--version', '-V'].includes(argv[0] ?? '')) process.stdout.write(`${versionOf(program)}\n`);
    else await build({ program, lang, signal: aborter.signal }, (given) => { code = given; }).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'jianbao.root') process.stderr.write(`${noFolder(error.message)[lang]}\n`);
      code = error.exitCode === 0 ? 0 : 2;
    } else {
      const { tellFault } = await import('./fault.ts');
      code = tellFault(error, { lang, say: (text) => void process.stderr.write(`${text}\n`) });
    }
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort);
  }
  return aborter.signal.aborted ? 130 : code;
};
