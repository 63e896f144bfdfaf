import type { Look } from './looks.ts';
import type { SourceLine } from './model.ts';
import { numberingOf } from './numbering.ts';
import { bullets } from './lexicon/index.ts';
import { asksSomebody, closed, halfWidth, sentenceEnd } from './text.ts';

const bullet = new RegExp(bullets, 'u');
const longestMarked = 26;
/** Marks that lists hardly have. */
const starred = /^[★☆◆◇■□▶►]/u;

/** Looks that a heading can stand above: text, an item, a table, a heading of a lower level. */
export const below = (look: Look | undefined): boolean =>
  look === 'text' || look === 'item' || look === 'table' || look === 'numbered' || look === 'sentence' || look === 'quote' || look === 'plain' || look === 'note';

/** Lines that stand where headings do: alone above text. */
export const standing = (lines: readonly SourceLine[], looks: readonly Look[]): readonly string[] =>
  lines.flatMap(({ text }, at) => (looks[at] === 'short' && below(looks[at + 1]) ? [text] : []));

/** A short question or call that stands alone between paragraphs: 住在哪里？ Who asks somebody, or takes up the text before, is part of the text. */
const asked = (text: string, leads = takesUp): boolean =>
  text.length <= 24 && /^[^。！？!?；;：:]{3,}[？！!?][”」]?$/u.test(text) && !/[你您我咱]/u.test(text) && !leads.test(text);
const takesUp = /^(?:(?:女士|先生|朋友|同志|同学|来宾|代表|委员|各位|尊敬)(?=们|的|[，、])|但|那|可|而|然而|所以|因此|于是|这|其实|不过|请问|那么)/u;
const nothing = /(?!)/u;

/** An empty line above and none below: two and more short lines stand so, and no other does. */
const setApart = (lines: readonly SourceLine[], looks: readonly Look[]): boolean => {
  const heads = lines.flatMap((_, at) => (looks[at] === 'short' && below(looks[at + 1]) ? [at] : []));
  return heads.length >= 2 && heads.every((at) => standsApart(lines, at));
};
const standsApart = (lines: readonly SourceLine[], at: number): boolean => lines[at]?.gap === true && lines[at + 1]?.gap === false;

/**
 * Questions that are headings: not in a text whose headings are numbered, nor in one where people are asked (记者：…), and
 * only where there are two of them or other short lines that stand as headings do.
 */
export const asking = (lines: readonly SourceLine[], looks: readonly Look[]): readonly boolean[] => {
  const apart = setApart(lines, looks);
  const found = lines.map(({ text, hint }, at) => hint === null && looks[at] === 'text' && (asked(text) || (apart && standsApart(lines, at) && asked(text, nothing))) && looks[at + 1] === 'text' && (lines[at + 1]?.text.length ?? 0) >= 28 && (at === 0 || (lines[at - 1]?.text.length ?? 0) >= 28 || ((lines[at - 1]?.text.length ?? 0) >= 12 && sentenceEnd(lines[at - 1]?.text ?? ''))));
  const numbered = looks.some((look, at) => look === 'numbered' && numberingOf(lines[at]?.text ?? '')?.list === false);
  const talk = lines.some(({ text }) => /^(?:记者|问|答|主持人)\s*[：:]/u.test(text));
  const enough = found.filter(Boolean).length + standing(lines, looks).length >= 2;
  const told = numbered || talk || !enough ? found.map(() => false) : found;
  const speaks = speakersOf(lines);
  const said = lines.map((line, at) => looks[at] === 'text' && boldSentence(line) && looks[at + 1] === 'text' && lines[at + 1]?.look?.bold !== true && (lines[at + 1]?.text.length ?? 0) >= leastBelow);
  const saidEnough = said.filter(Boolean).length >= fewestBold;
  const bold = lines.map((line, at) => (saidEnough && said[at] === true) || (looks[at] === 'text' && boldQuestion(line) && !speaks.has(speakerOf(line.text)) && lines[at + 1] !== undefined && lines[at + 1]?.look?.bold !== true));
  return numbered || bold.filter(Boolean).length < fewestBold ? told : told.map((own, at) => own || bold[at] === true);
};

/** Who speaks, before a colon: 林一舟：…. */
const speakerOf = (text: string): string => /^(\p{Script=Han}{2,6})\s*[：:]\s*\S/u.exec(text)?.[1] ?? '';
/** Names before a colon that begin three lines and more: people who talk. */
const speakersOf = (lines: readonly SourceLine[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(speakerOf(text), (counts.get(speakerOf(text)) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (name !== '' && count >= fewestTurns ? [name] : [])));
};
const fewestTurns = 3;

/** Two questions in bold type are the headings of a talk whose answers stand below them. */
const fewestBold = 2;
/** 降门槛，先要降规则的门槛。: one short sentence, in bold as a whole and alone on its line. */
const boldSentence = ({ text, hint, look }: SourceLine): boolean => hint === null && look?.bold === true && text.length <= longestSaid && /^[^。！？：；“”]{4,}。$/u.test(text) && !/^(?:谢谢|完毕|特此|此致|以上)/u.test(text);
const longestSaid = 24;
const leastBelow = 28;
const boldQuestion = ({ text, hint, look }: SourceLine): boolean => hint === null && look?.bold === true && text.length <= 60 && /[？?][”」]?$/u.test(text) && !/[。；]/u.test(text) && !asksSomebody(text) && !asksAs.test(text);
/** 《南洋晚报》记者：…？: who asks. */
const asksAs = /^(?:《[^《》]{2,14}》(?:记者|記者)?|[^，。：:]{0,12}(?:记者|記者))\s*[：:]/u;

const badge = /^(?:问|問|Q|Ｑ)\s*\d{0,2}[：:]?$/u;
const answer = /^(?:答|A|Ａ)\s*\d{0,2}[：:]?$/u;

/** 问, alone on its line above a question: what the page draws before its headings, where there are two and more of them; with them 答. */
export const badges = (lines: readonly SourceLine[]): readonly boolean[] => {
  const found = lines.map(({ text, hint }, at) => hint === null && text.length <= 4 && badge.test(text) && /[？?][”」]?$/u.test(lines[at + 1]?.text ?? '') && (lines[at + 1]?.text.length ?? 99) <= 60 && lines[at + 1]?.hint === null);
  return found.filter(Boolean).length < 2 ? lines.map(() => false) : lines.map(({ text, hint }, at) => found[at] === true || (hint === null && text.length <= 4 && answer.test(text)));
};

/**
 * Short lines behind a mark of lists (★ 不赶人) are headings where each line with that mark, two and more of them, is
 * short, open and alone above text.
 */
export const bulletedHeadings = (lines: readonly SourceLine[], looks: readonly Look[]): readonly boolean[] => {
  const groups = new Map<string, boolean[]>();
  const markAt = (at: number): string | null => (looks[at] === 'item' && lines[at]?.hint === null ? (bullet.exec(lines[at]?.text ?? '')?.[0].trim() ?? null) : null);
  lines.forEach(({ text }, at) => {
    const mark = markAt(at);
    if (mark === null) return;
    const next = looks[at + 1];
    // Items with another mark, or with numbers, stand below it; none of its own mark stands above.
    const items = (next === 'item' || next === 'sentence' || next === 'numbered') && markAt(at + 1) !== mark && !(looks[at - 1] === 'item' && markAt(at - 1) === mark);
    const stands = text.length <= longestMarked && !closed(text) && ((looks[at - 1] !== 'item' && (next === 'text' || next === 'caption')) || items || (starred.test(mark) && (next === 'text' || next === 'plain')));
    groups.set(mark, [...(groups.get(mark) ?? []), stands]);
  });
  return lines.map((_, at) => {
    const group = groups.get(markAt(at) ?? '');
    return group !== undefined && group.length >= 2 && group.every((stands) => stands);
  });
};

/** Lines that begin with a mark (①) which the text before them has as a reference. */
export const circledNotes = (lines: readonly SourceLine[]): readonly boolean[] => {
  const referred = new Set<string>();
  return lines.map(({ text, hint }) => {
    const mark = /^[①-⑳]/u.exec(text)?.[0];
    const isNote = mark !== undefined && hint === null && referred.has(mark);
    for (const [found] of text.slice(1).matchAll(/[①-⑳]/gu)) referred.add(found);
    return isNote;
  });
};

/** Items below 附件：1. …: their numbers go on, they are no headings. */
export const annexes = (lines: readonly SourceLine[], looks: readonly Look[]): readonly boolean[] => {
  const list: boolean[] = [];
  lines.forEach(({ text, hint }, at) => {
    const goesOn = list[at - 1] === true || (looks[at - 1] === 'plain' && /^附[件表]?\s*[：:]\s*1/u.test(lines[at - 1]?.text ?? ''));
    list.push(goesOn && hint === null && text.length <= 60 && numberingOf(text)?.list === true);
  });
  return list;
};

/** 1, 2, 3, each alone above a short line: they count the headings. A figure that a page prints large above its unit does not. */
export const countedHeads = (lines: readonly SourceLine[], looks: readonly Look[]): ReadonlySet<number> => {
  const found = lines.flatMap(({ text, hint }, at) => (hint === null && text.length <= 2 && /^[1-9]\d?$/u.test(halfWidth(text)) && looks[at + 1] === 'short' ? [at] : []));
  return new Set(found.length >= 2 && found.every((at, index) => Number(halfWidth(lines[at]?.text ?? '')) === index + 1) ? found : []);
};

const digits = '一二三四五六七八九十';
/** The number that is all of a line: 1, 2., 三, （四）; 0 where it is none. */
const numberAlone = (text: string): number => {
  const inner = text.length <= 5 ? /^[（(【[]?\s*(\d{1,2}|[一二三四五六七八九十])\s*[）)】\].、．]?$/u.exec(text)?.[1] : undefined;
  return inner === undefined ? 0 : /\d/u.test(inner) ? Number(inner) : digits.indexOf(inner) + 1;
};

/** Numbers alone on their lines above text, that count the parts of an article from 1 on: its only headings. */
export const partNumbers = (lines: readonly SourceLine[], looks: readonly Look[]): readonly boolean[] => {
  const found = lines.flatMap(({ text, hint }, at) => (hint === null && numberAlone(text) > 0 && looks[at + 1] === 'text' && (lines[at + 1]?.text.length ?? 0) >= 20 ? [at] : []));
  const counted = found.length >= 2 && found.every((at, index) => numberAlone(lines[at]?.text ?? '') === index + 1);
  return lines.map((_, at) => counted && found.includes(at));
};

/** 吸管救不了竹子，但是……: in bold, and left open. */
export const leftOpen = (line: SourceLine | undefined): boolean => line?.hint === null && line.look?.bold === true && line.text.length <= longestOpen && /^[^。！？；]+(?:……?|\.{3,})$/u.test(line.text);
const longestOpen = 24;
