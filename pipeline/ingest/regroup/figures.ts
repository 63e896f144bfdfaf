import { annexMarks, caseMarks, documentKinds, kindsOf, measureStarts } from '../lexicon/index.ts';
import type { SourceLine } from '../model.ts';
import { findDates } from '../dates.ts';
import { numberingOf } from '../numbering.ts';
import { closed, folded, halfWidth } from '../text.ts';

const measured = new RegExp(measureStarts, 'u');
const number = /^\d(?:[\d,.]{0,9}\d)?$/u;
/** What goes on behind a figure is a clause and more. */
const shortestRest = 10;
const shortestLead = 4;

/** Several lines as one that has the place and the hint of `whole`, put together by a space, or by nothing. */
const joined = (whole: SourceLine, lines: readonly SourceLine[], by: string): SourceLine => ({
  ...whole, text: lines.map(({ text }) => text).join(by), ...(lines.some(({ written }) => written !== undefined) ? { written: lines.map(({ text, written }) => written ?? text).join(by) } : {}),
});

const isOpen = ({ text, hint }: SourceLine): boolean => hint === null && text.length >= shortestLead && /[\p{Script=Han}，、]$/u.test(text);
const goesOn = ({ text, hint }: SourceLine): boolean => hint === null && text.length >= shortestRest && /[，。；]/u.test(text) && measured.test(folded(text));

/** The numbers of pages follow one another; a figure in a sentence has none before and none behind it. */
const counts = (alone: ReadonlySet<number>, value: number): boolean => alone.has(value - 1) || alone.has(value + 1);

const caseMark = new RegExp(caseMarks, 'u');
/** 案例一 张某诉某公司案: the mark and the name on one line. */
const caseNamed = new RegExp(`${caseMarks.replace(/\$$/u, '')}\\s*[：:\\s]\\s*\\S`, 'u');
/** Names of cases are no longer. */
const longestName = 60;

const names = (mark: SourceLine | undefined, name: SourceLine | undefined): boolean => mark !== undefined && name !== undefined && name.hint === null && name.text.length <= longestName && !closed(name.text) && !caseMark.test(folded(name.text));

/** ——高空坠落的外墙砖砸坏车辆: the case's subtitle. */
const goesOnBelow = ({ text, hint }: SourceLine): boolean => hint === null && /^[—―─－]{1,2}/u.test(text) && text.length <= longestName && !closed(text);

/** A bracket below a title that is broken over lines has no more of them, and begins no farther down. */
const mostBracketLines = 4;
const lastBracketLine = 16;
const bracketLine = 60;

/** （某日某会议通过 / 某日公布 / 自某日起施行）: what brackets hold below a title, broken over lines: one line. */
export const joinBrackets = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const opens = lines.findIndex(({ text, hint }, at) => at > 0 && at <= lastBracketLine && hint === null && text.length <= bracketLine && /^[（(][^（()）。]*$/u.test(text) && findDates(text).length > 0);
  if (opens < 0) return lines;
  const length = lines.slice(opens + 1, opens + mostBracketLines).findIndex(({ text }) => /[（()）。]/u.test(text)) + 2;
  const all = lines.slice(opens, opens + length);
  if (length < 2 || !/^[^（()）。]+[）)]$/u.test(all.at(-1)?.text ?? '') || all.some(({ text, hint }) => hint !== null || text.length > bracketLine)) return lines;
  const [first] = all;
  return first ? [...lines.slice(0, opens), joined(first, all, ' '), ...lines.slice(opens + length)] : lines;
};

/** Below the day of a signature, the title of what was annexed over two lines: 青岚市新能源汽车下乡活动 / 实施方案. */
export const joinAnnexes = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const at = lines.findIndex(({ text, hint }, own) => {
    const [above, line] = [lines[own - 2], lines[own - 1]];
    const day = above && above.hint === null && above.text.length <= longestDay ? findDates(above.text)[0] : undefined;
    return day !== undefined && day.end - day.start >= (above?.text.trim().length ?? 0) && hint === null && annexKind.test(folded(text)) && line?.hint === null && line.text.length >= shortestAnnex && line.text.length <= bracketLine && !closed(line.text);
  });
  const [line, kind] = [lines[at - 1], lines[at]];
  return at < 2 || !line || !kind ? lines : [...lines.slice(0, at - 1), joined(line, [line, kind], ''), ...lines.slice(at + 1)];
};
const annexKind = new RegExp(`^${kindsOf}(?:${documentKinds.join('|')})$`, 'u');
const longestDay = 24;
const shortestAnnex = 6;

const annexMark = new RegExp(annexMarks, 'u');
/** Titles of annexes have no more lines. */
const mostTitleLines = 3;
const isTitleLine = ({ text, hint, look }: SourceLine): boolean =>
  (hint === null || hint.is === 'heading') && look?.centred === true && (look.bold || look.size >= 1.1) && text.length <= bracketLine && !closed(text) && numberingOf(text) === null;

/** Right below 附件2, alone on its line: the title of the annex, in lines that are centred and set alike, one right below the other. */
export const joinAnnexTitles = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [mark, first] = [lines[at - 1], lines[at]];
    if (!first) break;
    const heads = mark !== undefined && mark.hint?.is !== 'removed' && annexMark.test(folded(mark.text.trim())) && isTitleLine(first);
    const more = heads ? lines.slice(at + 1, at + mostTitleLines) : [];
    const end = more.findIndex((line) => !isTitleLine(line) || line.gap || line.look?.size !== first.look?.size || line.look?.bold !== first.look?.bold);
    const rest = end < 0 ? more : more.slice(0, end);
    out.push(rest.length > 0 ? joined(first, [first, ...rest], '') : first);
    at += rest.length;
  }
  return out;
};

/** 案例一, alone on its line above the name of the case: one heading, as the page shows it. */
export const joinCases = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const marks = lines.map(({ text, hint }) => hint === null && text.length <= 8 && caseMark.test(folded(text)));
  const named = lines.map(({ text, hint }) => (hint === null || hint.is === 'heading') && text.length <= longestName && caseNamed.test(folded(text)) && !closed(text));
  if (marks.filter(Boolean).length < 2 && named.filter(Boolean).length < 2) return lines;
  return lines.flatMap((line, at): readonly SourceLine[] => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (marks[at - 1] === true && names(before, line)) return [];
    if (((marks[at - 2] === true && names(lines[at - 2], before)) || named[at - 1] === true) && goesOnBelow(line)) return [];
    if (named[at] === true && next && goesOnBelow(next)) return [joined(line, [line, next], '')];
    if (marks[at] !== true || !next || !names(line, next)) return [line];
    const subtitle = lines[at + 2];
    const name = subtitle && goesOnBelow(subtitle) ? joined(next, [next, subtitle], '') : next;
    return [joined({ ...next, number: line.number, gap: line.gap }, [line, name], ' ')];
  });
};

/**
 * A figure that tags have set on a line of its own within its sentence, which would else read as a page's number, with
 * what stands before and behind it: 他写的信一共 / 126 / 封，放在柜子里。
 */
export const joinFigures = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const figures = lines.map(({ text, hint }) => (hint === null && text.length <= 12 && number.test(halfWidth(text)) ? halfWidth(text) : null));
  const alone = new Set(figures.flatMap((text) => (text === null ? [] : [Number(text)])));
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [before, own, next] = [out.at(-1), lines[at], lines[at + 1]];
    if (!own) break;
    const figure = figures[at];
    const broken = figure !== null && figure !== undefined && own.gap === next?.gap && before !== undefined && next !== undefined && before === lines[at - 1] && isOpen(before) && goesOn(next) && !counts(alone, Number(figure));
    if (broken) {
      out[out.length - 1] = joined(before, [before, own, next], '');
      at += 1;
    } else out.push(own);
  }
  return out;
};
