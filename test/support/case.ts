import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, makeProject, type TestProject } from './project.ts';

/** What `case.json` of a case may say besides the files that differ from the good case. */
interface CaseOptions {
  /** Files of the good case that are not there. */
  readonly remove?: readonly string[];
  /** Symbolic links by path, with where they lead. */
  readonly link?: Readonly<Record<string, string>>;
  readonly draft?: boolean;
}

export interface BriefingCase {
  readonly project: TestProject;
  readonly draft: boolean;
  /** `file:line:column severity ruleId`, sorted. */
  readonly expected: readonly string[];
}

/** `#! 17 error row-complete`: below a line, the finding expected at its 17th column. */
const mark = /^#! (\d+) (error|warning|info) ([a-z0-9-]+)\r?\n?$/u;

/**
 * Takes the marks out of a file and gives the findings that they expect. Works on bytes as latin1, so that files in any
 * encoding keep theirs.
 */
export const readMarks = (file: string, marked: string): { readonly content: string; readonly expected: readonly string[] } => {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of marked.split(/(?<=\n)/u)) {
    const [, column, severity, rule] = mark.exec(line) ?? [];
    if (rule === undefined) lines.push(line);
    else expected.push(`${file}:${Math.max(lines.length, 1)}:${column} ${severity} ${rule}`);
  }
  return { content: lines.join(''), expected };
};

const optional = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The project of a case: the good case with the case's files in the place of its own, marks taken out. */
export const openCase = (folder: string): BriefingCase => {
  const project = makeProject();
  const given = optional(join(folder, 'case.json'));
  const options = (given === '' ? {} : JSON.parse(given)) as CaseOptions;
  const expected = optional(join(folder, 'expected.txt')).split('\n').filter((line) => line !== '');
  for (const file of filesBelow(folder)) {
    if (file === 'case.json' || file === 'expected.txt') continue;
    const read = readMarks(file, readFileSync(join(folder, file), 'latin1'));
    project.write(file, Buffer.from(read.content, 'latin1'));
    expected.push(...read.expected);
  }
  for (const file of options.remove ?? []) project.remove(file);
  for (const [path, target] of Object.entries(options.link ?? {})) {
    rmSync(join(project.root, path), { force: true });
    mkdirSync(dirname(join(project.root, path)), { recursive: true });
    symlinkSync(target, join(project.root, path));
  }
  return { project, draft: options.draft ?? false, expected: expected.toSorted() };
};
