import { contentsNames } from './lexicon/index.ts';
import type { SourceLine } from './model.ts';
import { numberingOf } from './numbering.ts';
import { bare, folded, running, unwrapped } from './text.ts';

const named: ReadonlySet<string> = new Set(contentsNames);

/** What a heading is called, without its number and what stands behind a colon: 02 三年做了什么, 三年做了什么：先分区. */
const headed = (text: string): string => (text.length > 60 ? bare(text) : bare(numberingOf(text)?.rest ?? text.replace(/^\d{1,2}\s*(?=\p{Script=Han})/u, '')).replace(/(?<=.{3})[：:（(].*$/u, ''));

/** A list of contents has so many chapters at least. */
const fewestChapters = 3;

/** What a short line counts, where it begins as a chapter does: 章, 节, 篇; empty where it does not. */
const unitOf = ({ text, hint }: SourceLine): string => (hint?.is !== 'removed' && text.length <= 40 && !/[。；]$/u.test(text) ? (/^第[一二三四五六七八九十百\d]{1,4}([章节编篇])/u.exec(text)?.[1] ?? '') : '');

/** Chapters one below the other (第一章 …, 第二章 …), with no text between them: a list of contents, though nothing heads it. */
const chaptersListed = (lines: readonly SourceLine[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const units = lines.map(unitOf);
  // The last of them may be the first chapter itself.
  const last = new Map(lines.flatMap(({ text }, at) => (units[at] === '' ? [] : [[bare(text), at] as const])));
  for (let at = 0; at < lines.length; at += 1) {
    let to = at;
    while (units[at] !== '' && units[to] === units[at]) to += 1;
    const end = lines[to - 1];
    const listed = end !== undefined && (last.get(bare(end.text)) ?? 0) > to - 1 ? to : to - 1;
    if (to - at >= fewestChapters) for (let line = at; line < listed; line += 1) found.add(line);
    at = Math.max(at, to - 1);
  }
  return found;
};

/** 第一章 总体进展 ⇥ 1, 三、问题……4: without the page. */
const withoutPage = (text: string): string => (text.length > 80 ? text : text.replace(/(?:\t|\s{2,}|[.．·…⋯]{3,}|(?:[.．·]\s){3,})[\s.．·…⋯]*[（(]?\d{1,3}[）)]?$/u, ''));

/** Lines below 目录 that stand in the text once more: its headings. */
export const contentsOf = (lines: readonly SourceLine[]): ReadonlySet<number> => {
  const found = new Set(chaptersListed(lines));
  const start = lines.findIndex(({ text, hint }) => text.length <= 14 && hint?.is !== 'removed' && named.has(unwrapped(folded(text)).replace(/(?<=[录次])contents?$/iu, '')));
  if (start < 0) return found;
  const last = new Map(lines.flatMap(({ text }, at) => [[bare(text), at], [headed(text), at]] as const));
  const comesAgain = (written: string, at: number): boolean => {
    const text = withoutPage(written);
    return Math.max(last.get(bare(text)) ?? at, last.get(headed(text)) ?? at) > at;
  };
  for (let at = start + 1; at < lines.length && comesAgain(lines[at]?.text ?? '', at) && !running(lines[at]?.text ?? ''); at += 1) found.add(at);
  return found;
};
