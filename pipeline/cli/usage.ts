import { Command, Option } from 'commander';
import type { Bilingual, Lang } from '../model/index.ts';

/** Chinese where the machine's locale is Chinese (POSIX: LC_ALL before LC_MESSAGES before LANG), else English. */
const machineLang = (env: Readonly<Record<string, string | undefined>>): Lang =>
  /^zh/iu.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'zh' : 'en';

/** The language that `--locale zh|en` of a command line asks for, else the machine's. Looked up before the line is read, for help and usage faults. */
export const messageLang = (argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang => {
  const at = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return asked === 'zh' || asked === 'en' ? asked : machineLang(env);
};

/** What commander says of wrong use (version 14), and how it is said in Chinese. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.*)'/u, '错误：没有选项“$1”'],
  [/^error: unknown command '(.*)'/u, '错误：没有命令“$1”'],
  [/^error: missing required argument '(.*)'/u, '错误：缺少参数“$1”'],
  [/^error: required option '(.*)' not specified/u, '错误：必须写明选项“$1”'],
  [/^error: option '(.*)' argument missing/u, '错误：选项“$1”后面缺少值'],
  [/^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./u, '错误：选项“$1”不能是“$2”，可用：$3'],
  [/^error: option '(.*)' argument '(.*)' is invalid\. "(.*)" is none of (.*)\./u, '错误：选项“$1”不能是“$2”：“$3”不在 $4 之中'],
  [/^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\./u, '错误：参数太多，应有 $2 个，给了 $3 个'],
  [/\(Did you mean (?:one of )?(.*)\?\)/u, '（是不是 $1？）'],
];

const inChinese = (text: string): string => faults.reduce((told, [pattern, zh]) => told.replace(pattern, zh), text);

const titles: Readonly<Record<string, string>> = { 'Usage:': '用法：', 'Options:': '选项：', 'Commands:': '命令：', 'Arguments:': '参数：' };

/** A command in the language of its user: titles of its help, faults of its use. Faults end with exit code 2, not commander's 1. */
export const speaking = (command: Command, lang: Lang): Command => {
  const say = (words: Bilingual): string => words[lang];
  return command
    .exitOverride()
    .helpOption('-h, --help', say({ zh: '显示帮助', en: 'show this help' }))
    .configureHelp(lang === 'zh' ? { styleTitle: (title) => titles[title] ?? title } : {})
    .configureOutput({ outputError: (text, write) => write(lang === 'zh' ? inChinese(text) : text) })
    .showHelpAfterError(say({ zh: '（--help 列出可用的命令和选项）', en: '(--help lists what there is)' }));
};

export const localeOption = (lang: Lang): Option =>
  new Option('--locale <lang>', lang === 'zh' ? '消息的语言；不写则随系统' : 'language of messages; else that of the machine').choices(['zh', 'en']);

/** The options that all commands take. */
export const withCommonOptions = (command: Command, lang: Lang): Command =>
  command
    .option('--root <dir>', lang === 'zh' ? '项目文件夹' : 'the project folder', '.')
    .option('--json', lang === 'zh' ? '以 JSON 列出发现的问题' : 'findings as JSON')
    .addOption(localeOption(lang));
