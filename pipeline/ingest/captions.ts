import { captionPlaces } from './lexicon/index.ts';
import type { Look } from './looks.ts';
import { readMeta } from './meta.ts';
import type { SourceLine } from './model.ts';
import { furnitureReason } from './page.ts';
import { isUnitLine } from './regroup/index.ts';
import type { Manners } from './shape.ts';
import { captionScore, headingScore } from './shape.ts';
import { closed, folded } from './text.ts';

const dated = /^(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日[，,]/u;

const placedIn = new RegExp(captionPlaces, 'u');

/** One short sentence with a day and somebody doing something, no figures: in an article with captions it is one (6月8日，村民在超市兑换洗衣粉。). */
export const tellsOfPicture = (text: string): boolean =>
  (text.length <= 45 && placedIn.test(folded(text)) && /^[^。！？：；“”]{8,}。$/u.test(text)) ||
  text.length <= 45 && dated.test(text) && /^[^。！？：；“”]{10,}。$/u.test(text) && !/\d/u.test(text.replace(dated, '')) && captionScore(folded(text.replace(dated, '').replace(/。$/u, ''))) < 0;

/** A line right below a picture: its caption, unless it is set or worded as a heading, or tells more than one thing. Bold and centred it is one where the article's headings are `marked`. */
export const underPicture = ({ text, hint, look: set }: SourceLine, look: Look, numberedText: boolean, alike: Manners, marked: boolean): boolean => {
  if (hint !== null || (set?.bold === true && !(marked && set.centred))) return false;
  if (look === 'short') return headingScore(text, numberedText, alike) < 4;
  return look === 'text' && text.length <= 45 && /^[^。！？]{6,}。?$/u.test(text) && (dated.test(text) || captionScore(folded(text).replace(/。$/u, '')) < 0);
};

/** Two headings that the file marks: what it does not mark is none. */
const fewestMarked = 2;
export const headingsMarked = (lines: readonly SourceLine[]): boolean => lines.filter(({ hint, look }) => hint?.is === 'heading' && look?.centred !== true).length >= fewestMarked;

/** Captions in smaller type, or in grey: no longer, no smaller share of the text's size, and no more of them one below the other. */
const longestSmall = 48;
const smallType = 0.88;
const mostSmall = 3;
/** Boxes in smaller type have labels, figures, lines to cut along. */
const ofBox = /[：:；;]|^[【[]|\d[%％]|…{3,}|^(?:如果|请|注意)/u;
const sentences = (text: string): number => text.match(/[。！？](?![”」』）)])/gu)?.length ?? 0;
const isSmall = (line: SourceLine | undefined): boolean => line?.look !== undefined && (line.look.size <= smallType || line.look.faint === true);

/** Lines that the file sets smaller than the text around them, or in grey: captions, also where their pictures were lost. */
export const setSmall = (lines: readonly SourceLine[], looks: readonly Look[]): readonly boolean[] => {
  const own = lines.map((line, at) => line.hint === null && isSmall(line) && line.look?.bold !== true && (looks[at] === 'short' || looks[at] === 'text') && line.text.length <= longestSmall && line.text.length >= 4 && sentences(line.text) <= (/^[“「]/u.test(line.text) ? 2 : 1) && !ofBox.test(line.text) && readMeta(line.text) === null && furnitureReason(line.text) === null);
  return own.map((is, at) => {
    let [from, to] = [at, at];
    while (isSmall(lines[from - 1])) from -= 1;
    while (isSmall(lines[to + 1])) to += 1;
    return is && to - from < mostSmall && from > 0 && to + 1 < lines.length && lines[from - 1] !== undefined;
  });
};

/** Above its picture: where the article's headings are marked, a short line that is none of them. */
export const abovePicture = (lines: readonly SourceLine[], looks: readonly Look[], at: number, marked: boolean): boolean => {
  const [line, next] = [lines[at], lines[at + 1]];
  return marked && line?.hint === null && next?.picture === true && line.picture !== true && line.look?.bold !== true && (next.hint?.is === 'heading' || next.text.length > 45) && (looks[at] === 'short' || (looks[at] === 'text' && line.text.length <= 45 && sentences(line.text) <= 1)) && !ofBox.test(line.text) && readMeta(line.text) === null;
};

/** The name of a table in brackets above it, or below it where the article's headings are marked. */
export const namesTableBeside = (lines: readonly SourceLine[], looks: readonly Look[], at: number, marked: boolean): boolean => {
  const line = lines[at];
  if (line?.hint !== null || line.text.length > 40 || closed(line.text) || isUnitLine(line.text)) return false;
  if (looks[at + 1] === 'table' && /^[（(](?!.*单位)[^（()）]{4,30}[）)]$/u.test(line.text)) return true;
  return marked && looks[at - 1] === 'table' && looks[at] === 'short' && line.look?.bold !== true && looks[at + 1] === 'text';
};

/** Beside a caption, set as it is: two pictures in a row have one each. */
export const besideCaption = (lines: readonly SourceLine[], looks: readonly Look[], at: number): boolean => {
  const [before, line] = [lines[at - 1], lines[at]];
  return line?.hint === null && looks[at] === 'short' && line.text.length <= 40 && before?.hint?.is === 'caption' && before.picture === true && before.look?.centred === true && line.look?.centred === true && !line.look.bold && line.number === before.number;
};
