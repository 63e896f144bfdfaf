import { existsSync, lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Lang } from '../../pipeline/model/index.ts';
import { catalogue, findingWords, formatFinding, waivedBy, waiverLine } from '../../pipeline/finding/index.ts';
import type { Change, Example, NoExample } from '../cases/rules/example.ts';
import type { TestProject } from './project.ts';

/** The projects of an example, and the finding that the wrong one gives. */
export interface Shown {
  readonly base: TestProject;
  readonly wrong: TestProject;
  readonly right: TestProject;
  readonly finding: Finding;
}

/** What stands in a file: its text, or a word on what else it is. */
interface Held {
  readonly text: string | null;
  readonly told: string;
  readonly bytes?: Buffer;
}

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const hold = (project: TestProject, file: string): Held => {
  const path = join(project.root, file);
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return { text: null, told: `→ ${readlinkSync(path)}` };
  if (!existsSync(path)) return { text: null, told: '(no such file / 没有这个文件)' };
  const bytes = readFileSync(path);
  if (bytes.length === 0) return { text: null, told: '(empty / 空文件)' };
  const text = textOf(bytes);
  if (text !== null && !(file.endsWith('.xlsx') || text.includes('\u0000'))) return { text, told: '' };
  // How a workbook is packed depends on the machine.
  if (file.endsWith('.xlsx')) return { text: null, told: '(a workbook / 工作簿)', bytes };
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return { text: null, told: `${hex} (bytes / 字节)`, bytes };
};

/** Characters that nobody can see, by their code point; tabs and line ends stay. */
const seen = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, (char) =>
  char === '\t' || char === '\n' ? char : `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`);

const cut = (line: string): string => (line.length > 200 ? `${line.slice(0, 100)} …` : line);

/** The lines in which two texts differ, of the first; of a file that differs nowhere, or is short, all. */
const differing = (text: string, other: string): string => {
  const [lines, others] = [text.split('\n'), other.split('\n')];
  const first = lines.findIndex((line, at) => line !== others[at]);
  if (first < 0) return lines.slice(0, 8).join('\n');
  let same = 0;
  while (same < Math.min(lines.length, others.length) - first && lines.at(-1 - same) === others.at(-1 - same)) same += 1;
  // Where nothing is left of one, the line before shows where it was.
  const gone = lines.length - same <= first || others.length - same <= first;
  return lines.slice(gone ? Math.max(first - 1, 0) : first, Math.max(lines.length - same, first)).join('\n');
};

const kinds: Readonly<Record<string, string>> = { md: 'md', yaml: 'yaml', json: 'json', csv: 'csv', xlf: 'xml', hbs: 'hbs' };

const block = (language: string, text: string): string => {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length + 1)));
  return `${fence}${language}\n${seen(text).replace(/\n$/u, '').split('\n').map(cut).join('\n')}\n${fence}`;
};

const fileBlock = (file: string, { text, told }: Held, against: Held): string => {
  const shown = text === null ? told : differing(text, against.text ?? '');
  return `\`${file}\`\n\n${block(text === null ? 'text' : (kinds[file.slice(file.lastIndexOf('.') + 1)] ?? 'text'), shown)}`;
};

const filesOf = (changes: readonly Change[]): readonly string[] => [...new Set(changes.map(({ file }) => file))];

const same = (a: Held, b: Held): boolean => a.text === b.text && a.told === b.told && (a.bytes ?? null)?.toString('latin1') === (b.bytes ?? null)?.toString('latin1');

/** What is wrong, what is right, and what both have besides. */
const versions = (changes: readonly Change[], { base, wrong, right }: Shown): { readonly wrong: string; readonly right: string; readonly both: string } => {
  const held = filesOf(changes).map((file) => ({ file, base: hold(base, file), wrong: hold(wrong, file), right: hold(right, file) }));
  const changed = held.filter((one) => !same(one.wrong, one.right));
  const both = held.filter((one) => same(one.wrong, one.right) && !same(one.wrong, one.base));
  return {
    wrong: changed.map((one) => fileBlock(one.file, one.wrong, one.right)).join('\n\n'),
    right: changed.map((one) => fileBlock(one.file, one.right, one.wrong)).join('\n\n'),
    both: both.map((one) => fileBlock(one.file, one.wrong, one.base)).join('\n\n'),
  };
};

/** What the program prints of a finding. */
const printed = (finding: Finding, project: TestProject, lang: Lang): string => {
  const { place } = finding;
  const text = place ? hold(project, place.file).text : null;
  return formatFinding(finding, { lang, line: (place && text?.split(/\r?\n/u)[place.line - 1]) ?? null });
};

const waiver = (finding: Finding): readonly string[] => {
  const waived = waivedBy(finding);
  return waived ? ['', block('yaml', `waivers:\n  ${waiverLine(waived, 'Checked against the source. 与原文核对过。')}`)] : [];
};

const head = (id: string, { holds }: Example | NoExample): readonly string[] => {
  const rule = catalogue[id];
  return [
    `# ${id}`, '', '[All rules · 全部规则](../rules.md)', '',
    '| severity 级别 | group 类别 | can be waived 可否豁免 |', '|---|---|---|',
    `| ${rule?.severity} | ${rule?.group} | ${rule?.waivable ? 'yes 可' : 'no 否'} |`, '',
    holds.en, '', holds.zh, '',
  ];
};

/** The page of a rule that has an example. */
export const rulePageText = (id: string, example: Example, shown: Shown): string => {
  const { finding } = shown;
  const texts = versions(example.changes, shown);
  const mend = { en: findingWords(finding, 'en').mend, zh: findingWords(finding, 'zh').mend };
  return [
    ...head(id, example),
    '## Wrong · 错误', '', texts.wrong, '',
    ...(example.remark ? [example.remark.en, '', example.remark.zh, ''] : []),
    'It is told as · 提示为：', '',
    block('text', `${printed(finding, shown.wrong, 'en')}\n\n${printed(finding, shown.wrong, 'zh')}`), '',
    ...(example.also?.length ? [`With it comes · 同时出现：${example.also.map((other) => `[${other}](${other}.md)`).join(', ')}`, ''] : []),
    '## Right · 正确', '', texts.right, '',
    ...(texts.both === '' ? [] : ['## Both have · 两者都有', '', texts.both, '']),
    '## To mend it · 改法', '', `- ${seen(mend.en)}`, `- ${seen(mend.zh)}`,
    ...(catalogue[id]?.waivable ? ['', 'Or, if you have checked it, let it stand in this place · 或者核对之后，仅在此处豁免：', ...waiver(finding)] : []),
    '',
  ].join('\n');
};

/** The page of a rule that no input can break. */
export const rulePageWithout = (id: string, example: NoExample): string =>
  [...head(id, example), '## No example · 没有例子', '', example.cannot.en, '', example.cannot.zh, ''].join('\n');
