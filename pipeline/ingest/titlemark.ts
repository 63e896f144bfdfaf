import { agencyTitles, titleLabels, titleTags } from './lexicon/index.ts';
import type { LabelledLine, SourceLine } from './model.ts';
import { labelled as isLabelled, readMeta } from './meta.ts';
import { furnitureReason } from './page.ts';
import { bareByline } from './persons.ts';
import { bare, closed } from './text.ts';

/** A mark of a note behind a title: …统计公报[1]. ③ counts the parts of a series. */
const mark = /(?<=\p{Script=Han}[）)”》]?)\s*(?:[[［]\d{1,2}[\]］]|[①＊*])$/u;



const tag = new RegExp(titleTags, 'u');

/** Cuts from the title's first line the tag that a forum sets before it: [原创]. */
const withoutTag = (labelled: readonly LabelledLine[]): readonly LabelledLine[] => {
  const first = labelled.findIndex(({ part }) => part.is === 'title');
  const entry = labelled[first];
  const found = entry && entry.line.written === undefined && entry.line.made === undefined ? tag.exec(entry.line.text)?.[0] : undefined;
  if (!entry || found === undefined) return labelled;
  return [
    ...labelled.slice(0, first), { line: { ...entry.line, text: found.trimEnd() }, part: { is: 'removed', why: 'title-label' }, doubt: null },
    { ...entry, line: { ...entry.line, text: entry.line.text.slice(found.length), gap: false } }, ...labelled.slice(first + 1),
  ];
};

/** Without the mark of a note at its end and the tag before it. */
export const withoutMark = (title: string): string => title.replace(mark, '').replace(tag, '');

/** Cuts from the title what is no part of what the article is called: the mark of a note behind it, the tag of a forum before it. */
export const splitTitleMark = (all: readonly LabelledLine[]): readonly LabelledLine[] => {
  const labelled = withoutTag(all);
  const last = labelled.findLastIndex(({ part }) => part.is === 'title');
  const entry = labelled[last];
  const found = entry && entry.line.written === undefined && entry.line.made === undefined ? mark.exec(entry.line.text) : null;
  if (!entry || !found || found.index === 0) return labelled;
  const cut = (text: string): LabelledLine['line'] => ({ ...entry.line, text });
  return [
    ...labelled.slice(0, last), { ...entry, line: cut(entry.line.text.slice(0, found.index).trimEnd()) },
    { line: { ...cut(found[0].trim()), gap: false }, part: { is: 'removed', why: 'note-mark' }, doubt: null }, ...labelled.slice(last + 1),
  ];
};

/** The title stands among the first lines. */
const titleReach = 12;
const labelled = new RegExp(titleLabels, 'u');
const agency = new RegExp(agencyTitles, 'u');

/** 主题：【某某简报第92期】林一舟：空心村里谁在盖房, below who sends: the title stands by itself below the words of whoever sends it on; −1 where it does not. */
const titleOfMail = (lines: readonly SourceLine[]): number => {
  const head = lines.slice(0, titleReach);
  const at = head.findIndex(({ text }) => subject.test(text));
  const named = bare(head[at]?.text ?? '').replace(subject, '');
  return at < 0 || !head.some(({ text }) => sender.test(text)) ? -1 : lines.slice(0, at + titleReach).findIndex(({ text, hint }, own) => own > at && hint === null && bare(text).length >= 4 && named.endsWith(bare(text)));
};
const subject = /^(?:主题|主旨|主題|Subject)\s*[：:]/u;
const sender = /^(?:发件人|發件人|寄件者|寄件人|From)\s*[：:]/u;

const longestHalf = 40;
const shortestHalf = 5;
const isHalf = ({ text, hint, written }: SourceLine): boolean => hint === null && written === undefined && text.length <= longestHalf && !closed(text) && !isLabelled(text) && readMeta(text) === null;

/**
 * A title that stands behind its label (标题：…, 某社某地6月1日电 题：…) and nowhere by itself: the label is cut off,
 * so that the title is the line.
 */
export const withStatedTitle = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const head = lines.slice(0, titleReach);
  if (head.some(({ hint }) => hint?.is === 'title')) return lines;
  const sent = titleOfMail(lines);
  if (sent >= 0) return lines.map((line, own) => (own === sent ? { ...line, hint: { is: 'title' } } : line));
  const at = head.findIndex(({ text, hint, written }) => (hint === null) && written === undefined && (labelled.test(text) || agency.test(text)));
  const line = lines[at];
  const match = line ? (labelled.exec(line.text) ?? agency.exec(line.text)) : null;
  const [, label = '', title = ''] = match ?? [];
  // 标题：某县公报_某网: the title by itself stands below.
  const same = (text: string): boolean => bare(text) === bare(title) || (bare(text).length >= 6 && bare(title).startsWith(bare(text)));
  if (!line || title === '' || lines.slice(0, at + titleReach).some(({ text }) => same(text))) return lines;
  // Its second half, on the next line: the two together stand below once more, or metadata stands right below them.
  const next = lines[at + 1];
  const half = next !== undefined && isHalf(next) && (lines.slice(at + 2, at + titleReach).some(({ text }) => bare(text) === bare(title + next.text)) || (readMeta(lines[at + 2]?.text ?? '') !== null && !bareByline(next.text) && furnitureReason(next.text) === null && !/[>＞|｜]/u.test(next.text) && bare(next.text).length >= shortestHalf));
  const whole = half && next ? { ...next, text: title + next.text } : { ...line, text: title };
  return [...lines.slice(0, at), { ...line, text: label.trimEnd(), hint: { is: 'removed', why: labelled.test(line.text) ? 'title-label' : 'byline' } }, { ...whole, number: line.number, gap: false, hint: { is: 'title' } }, ...lines.slice(half ? at + 2 : at + 1)];
};
