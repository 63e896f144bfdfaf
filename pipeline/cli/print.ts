import { styleText } from 'node:util';
import type { Finding, Lang } from '../model/index.ts';
import { findingJson, formatFinding, sortFindings, uniqueFindings, type Style } from '../finding/index.ts';
import { openProject } from '../io/index.ts';
import type { Context } from './context.ts';

/** Gives the text of a file that findings stand in; null where it is not there, or is no text. */
export type TextOf = (file: string) => Promise<string | null>;

/** Files of the project, and of the program where the project lacks them. */
const projectText = ({ root, programRoot }: Context): TextOf => async (file) => {
  const own = await openProject(root).readText(file);
  return own.value ?? (programRoot === root ? null : (await openProject(programRoot).readText(file)).value);
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const tally = (findings: readonly Finding[], lang: Lang): string => {
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const files = new Set(findings.flatMap(({ place }) => (place ? [place.file] : []))).size;
  const zh = `${errors} 个错误，${warnings} 个警告${infos > 0 ? `，${infos} 个提示` : ''}，涉及 ${files} 个文件`;
  const en = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}${infos > 0 ? `, ${plural(infos, 'remark')}` : ''} in ${plural(files, 'file')}`;
  return lang === 'zh' ? zh : en;
};

const colours = { place: 'bold', error: 'red', warning: 'yellow', info: 'cyan', rule: 'dim', quiet: 'dim' } as const;

/** Colours where stderr is a terminal and NO_COLOR is not set: `styleText` looks at both. */
const paint = (style: Style, words: string): string => styleText(colours[style], words, { stream: process.stderr });

/** Of longer files the lines further down are not quoted: a list of ten million empty lines takes half a gigabyte. */
const mostLines = 1_000_000;

/** A reader of lines that splits each file once. */
const lineReader = (textOf: TextOf): ((file: string, line: number) => Promise<string | null>) => {
  const known = new Map<string, readonly string[]>();
  return async (file, line) => {
    const lines = known.get(file) ?? (await textOf(file))?.split(/\r?\n/u, mostLines) ?? [];
    known.set(file, lines);
    return lines[line - 1] ?? null;
  };
};

/** The findings in reading order, each once. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] => sortFindings(uniqueFindings(findings));

/** One JSON array, for stdout. */
export const findingsDocument = (findings: readonly Finding[]): string => JSON.stringify(inOrder(findings).map(findingJson), null, 2);

/**
 * Prints findings to stderr as a compiler does, by file, in reading order, with their source lines and their count; with
 * `--json` as JSON lines. `textOf` reads files that lie elsewhere than the project.
 */
export const printFindings = async (findings: readonly Finding[], context: Context, textOf: TextOf = projectText(context)): Promise<void> => {
  const { lang, say, json } = context;
  const ordered = inOrder(findings);
  const lineOf = lineReader(textOf);
  let file: string | null | undefined;
  for (const finding of ordered) {
    const { place } = finding;
    if (json) {
      say(JSON.stringify(findingJson(finding)));
      continue;
    }
    if (file !== undefined && file !== (place?.file ?? null)) say('');
    file = place?.file ?? null;
    const line = place && (await lineOf(place.file, place.line));
    say(formatFinding(finding, { lang, line, columns: Math.min(Math.max(process.stderr.columns || 100, 60), 140), paint }));
  }
  if (ordered.length > 0 && !json) say(`\n${tally(ordered, lang)}`);
};

/** Exit code of findings: 1 with an error among them, else 0. */
export const exitCode = (findings: readonly Finding[]): number => (findings.some((finding) => finding.severity === 'error') ? 1 : 0);
