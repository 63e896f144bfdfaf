import { endsAsBody } from './bodies.ts';
import { books, channels, columnsMade, companyEnds, documentKinds, kindEnds, kindsOf, kindStarts, openTitleEnds, paperSections, siteEnds, siteNames, standaloneHeadings, surnames, titleActs } from './lexicon/index.ts';
import type { Place } from './merit.ts';
import { closesTitle, event, isNone, largeType, merit } from './merit.ts';
import { labelled } from './meta.ts';
import type { SourceLine } from './model.ts';
import { numberingOf } from './numbering.ts';
import { furnitureReason } from './page.ts';
import { tellsOccasion } from './printed.ts';
import { key, sameTitle } from './repeats.ts';
import { inHalves } from './shape.ts';
import { asksSomebody, bare, closed, closedUp, folded, halfWidth, namesPlace, sentenceEnd, twoEnds } from './text.ts';
import { bareByline, looksLikeName } from './persons.ts';

const titleLike = (text: string, least = 4): boolean => bare(text).length >= least && text.length <= 90 && !/[。；，,;：:]$/u.test(text);
/** ——云岭市城乡低保的调查: a subtitle. */
export const continuesTitle = (text: string): boolean => /^(?:[—―─－]{2}|--|[—―─](?=\s?\p{Script=Han}))/u.test(text) && !tellsOccasion(text);

interface Candidate { readonly at: readonly number[]; readonly text: string; readonly merit: number }

const kind = documentKinds.join('|');
const re = {
  speaks: new RegExp(`的(?:${kind})${kindEnds}$`, 'u'), alone: new RegExp(`^${kindsOf}(?:${kind})$`, 'u'), spoken: new RegExp(`^(?:${kindStarts})|(?:${kind})${kindEnds}$`, 'u'),
  opens: new RegExp(kindStarts, 'u'), opened: new RegExp(`^(?:${kindStarts})`, 'u'), company: new RegExp(companyEnds, 'u'), acts: new RegExp(titleActs, 'u'), openEnd: new RegExp(openTitleEnds, 'u'), part: new RegExp(`${channels}|^${paperSections}$`, 'u'), site: new RegExp(siteNames, 'u'), column: new RegExp(columnsMade, 'u'), book: new RegExp(books, 'u'), surname: new RegExp(`^${surnames}`, 'u'),
};

/** 关于……的通知, ……报告: the second line of a title whose first is the body that speaks. */
export const spokenOf = (text: string): boolean => re.spoken.test(text);

/** 统计公报, 管理办法: what a document is, and nothing else. */
export const isKindAlone = (text: string): boolean => re.alone.test(text);

/** A line that its title goes on from in the next: 一条老街的 / 慢更新; below it stands no name. */
export const goesOnBelow = (text: string, next: string): boolean => text.length <= longestHalf && re.openEnd.test(folded(text)) && !(looksLikeName(next) && re.surname.test(folded(next)));

/** Half of a title is not longer, and hardly shorter. */
const longestHalf = 40;
const shortestHalf = 5;

/** 要闻, 某某日报: a part of a paper or a site by its words. */
const isPart = (text: string): boolean => {
  const plain = folded(text.trim());
  return re.part.test(plain) || re.column.test(plain) || re.site.test(plain) || endsAsBody(plain) || furnitureReason(text) !== null || siteEnds.some((end) => plain.endsWith(end));
};

/** The same, or by its looks: a part of a paper or a site, above the titles of its articles. */
const namesPart = (text: string): boolean => {
  return isPart(text) || looksLikeName(text) || !/^[\p{Script=Han}“”《》\d]+$/u.test(folded(text.trim()));
};

/** Lines of a title that is broken for its looks are not longer, and there are no more of them. */
const longestBroken = 20;
const mostBroken = 4;

/** A short line with an empty one below it that is no part of a paper and nobody's name. */
const standsAlone = (lines: readonly SourceLine[], at: number): boolean => {
  const { text = '', hint } = lines[at] ?? {};
  return hint === null && lines[at + 1]?.gap === true && bare(text).length >= 3 && text.length <= longestBroken && /\p{Script=Han}/u.test(text) && !closed(text) && !/[—―─－]$/u.test(text) && !isPart(text) && !looksLikeName(text) && !labelled(text) && numberingOf(text) === null && !continuesTitle(text);
};

/** Lines that stand together with no blank line between them, in a text that sets its lines apart by blank ones: 我们数了 / 一整夜的 / 萤火虫. `at` begins them, and with them all is said. */
const brokenRun = ({ lines, open }: Place, at: number): number => {
  const [line, above] = [lines[at], lines[at - 1]];
  if (!line || !(line.gap || above === undefined || !open.includes(at - 1))) return 0;
  // Below a line that stands alone and may be the title: verses.
  if (open.some((other) => other < at && standsAlone(lines, other))) return 0;
  let end = at;
  while (lines[end + 1]?.gap === false) end += 1;
  const run = lines.slice(at, end + 1);
  const whole = run.map(({ text }) => text).join('');
  // 旧区重建 街坊何去何从 / 最后的裁缝街 十七个铺位的告别: each of two halves, each a whole title.
  if (run.every(({ text }) => inHalves(text))) return 0;
  return run.length >= 2 && run.length <= mostBroken && lines[end + 1]?.gap === true &&
    run.every(({ text, hint }, index) => hint === null && open.includes(at + index) && text.length <= longestBroken && !/[。；;：:]$/u.test(text) && (index === 0 || !continuesTitle(text)) && numberingOf(text) === null && !labelled(text) && !(bareByline(text) && (!looksLikeName(text) || re.surname.test(folded(text))))) && !isPart(line.text) &&
    whole.length >= 6 && !sentenceEnd(whole.replace(/[？?！!]$/u, '')) ? run.length : 0;
};

/** Centred in one large type, as no other line of a head is. */
const setAlike = ({ look: a }: SourceLine, { look: b }: SourceLine): boolean =>
  a !== undefined && b !== undefined && a.centred && b.centred && a.size >= largeType && a.size === b.size && a.bold === b.bold;

/** 核稿：玄参: a label that nobody knows, and a name. */
const nameField = /^\p{Script=Han}{2,5}\s*[：:]\s*[\p{Script=Han}*]{2,4}$/u;

/** A question that names nothing itself. */
const asksOf = /^(?:哪[个些种里家一]|为什么|为何|怎么|怎样|如何|何以|何时|是不是|能不能|该不该|要不要|有多|会不会)[^。；]{2,24}[？?]$/u;

/** Whether the line after a title goes on with it: a subtitle behind a dash, an open end, the second half of a broken line. */
const joinsNext = (place: Place, at: number): boolean => {
  const { lines, firstMeta, open, keys } = place;
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || twoEnds.test(line.text) || twoEnds.test(next.text) || !open.includes(at + 1) || isNone(place, at + 1) || numberingOf(next.text) !== null || next.text.length > 60 || nameField.test(next.text) || labelled(next.text) || event.test(folded(next.text))) return false;
  // 某省商务发展蓝皮书（2020）: the book that the text is of.
  if (re.book.test(folded(line.text.trim())) || re.column.test(folded(line.text.trim()))) return false;
  if (setAlike(line, next) && !closed(line.text) && !bareByline(next.text) && !isPart(line.text)) return true;
  if (inHalves(line.text) && inHalves(next.text)) return false;
  const ofTwo = firstMeta === at + 2 && !next.gap;
  // 某某供电公司 / 全力保障春耕用电: who acts, and what it does.
  if (ofTwo && re.acts.test(folded(next.text)) && !closed(next.text)) return true;
  // 大理石、花岗石 / 哪个放射性更强？
  if (ofTwo && asksOf.test(folded(next.text)) && bare(line.text).length >= 4 && bare(line.text).length <= longestBroken && !isPart(line.text) && !closed(line.text)) return true;
  // 白石乡 / 关于做好秋冬造林的报告
  if (namesPlace(line.text) && next.text.startsWith('关于')) return true;
  if ((bareByline(line.text) && !looksLikeName(line.text)) || re.company.test(folded(line.text))) return spokenOf(folded(next.text)) && (firstMeta < 0 || at + 1 < firstMeta) && !(/^(?:\d{4}\s*年)?\p{Script=Han}{2,6}[省市县区镇乡]/u.test(folded(next.text)) && !next.text.startsWith('关于'));
  if (continuesTitle(next.text) || (/[：:—―─－、]$/u.test(line.text) && !/，[^，]*，/u.test(line.text)) || (keys.get(key(line.text + next.text)) ?? 0) > 0) return true;
  if (/^(?:印发|转发)|关于/u.test(line.text) && !spokenOf(folded(line.text.replace(re.opened, ''))) && spokenOf(folded(next.text)) && !next.text.startsWith('关于')) return true;
  // 关于印发……方案 / （2021—2023年）的通知
  if (re.opens.test(line.text) && re.speaks.test(folded(next.text)) && !re.speaks.test(folded(line.text)) && !closed(next.text) && !next.text.startsWith('关于')) return true;
  if (closesTitle(next.text) && bare(line.text).length >= 6) return true;
  // 某县2023年国民经济和社会发展 / 统计公报; 2023年 / 某县统计公报
  if (!next.gap && (/^\d{4}\s*年(?:度)?$/u.test(halfWidth(line.text.trim())) || (re.alone.test(bare(folded(next.text))) && bare(line.text).length >= 8 && /\d{4}\s*年|关于/u.test(halfWidth(line.text)) && !spokenOf(folded(line.text)) && !closed(line.text)))) return true;
  if (!ofTwo || /[_｜|]\S{2,20}$/u.test(next.text) || next.text.length > longestHalf) return false;
  if (goesOnBelow(line.text, next.text)) return true;
  return !bareByline(next.text) && bare(next.text).length >= 5 && (bare(line.text).length >= 8 || (bare(line.text).length >= 4 && at === open[0] && !namesPart(line.text)));
};

/** 白石乡, above 关于…: the first word of a title. */
const joinsPlace = (place: Place, at: number): boolean => namesPlace(place.lines[at]?.text ?? '') && joinsNext(place, at);

/** Candidates: each open line, and with those that go on with it. */
const candidatesOf = (place: Place): readonly Candidate[] =>
  place.open.flatMap((at) => {
    const line = place.lines[at];
    const broken = brokenRun(place, at);
    if (!line || twoEnds.test(line.text) || /，[^，]*，.*[：:]$/u.test(line.text) || continuesTitle(line.text) || asksSomebody(line.text) || isNone(place, at) || (broken === 0 && !titleLike(line.text.replace(joinsNext(place, at) ? /[：:，,]$/u : /[：:]$/u, ''), (/[：:]$/u.test(line.text) && bare(line.text).length >= 3 && place.open.includes(at + 1)) || joinsPlace(place, at) ? 2 : at === place.open[0] && (at + 1 === place.firstMeta || (place.firstMeta < 0 && looksLikeName(place.lines[at + 1]?.text ?? ''))) && /^\p{Script=Han}+$/u.test(line.text) ? 1 : 4))) return [];
    const whole = [at];
    for (let more = broken; more > 1; more -= 1) whole.push((whole.at(-1) ?? at) + 1);
    const first = whole.length;
    while (whole.length < first + 2 && joinsNext(place, whole.at(-1) ?? at)) {
      const next = (whole.at(-1) ?? at) + 1;
      whole.push(next);
      // Its subtitle may be broken as well.
      if (continuesTitle(place.lines[next]?.text ?? '') && place.lines[next + 1]?.gap === false && place.lines[next + 2]?.gap === true && place.open.includes(next + 1) && (place.lines[next + 1]?.text.length ?? 99) <= longestBroken && !closed(place.lines[next + 1]?.text ?? '') && !bareByline(place.lines[next + 1]?.text ?? '')) whole.push(next + 1);
    }
    const text = whole.map((index) => closedUp(place.lines[index]?.text ?? '')).join('');
    return [{ at: whole, text, merit: merit(place, whole, text) }];
  });

/** 红柳河灌区用水权改革十年——, right above the title that the page marks: its first half, perhaps; no name of a part of the paper. */
const kickerOf = (lines: readonly SourceLine[], open: readonly number[], marked: number): SourceLine | null => {
  const line = lines[marked - 1];
  const whole = line !== undefined && open.includes(marked - 1) && bare(line.text).length >= shortestKicker && line.text.length <= longestHalf && !isPart(line.text) && !/[。；：:|｜·]|第\s*[\d一二三四五六七八九十百]+\s*[期号卷]/u.test(line.text);
  return whole ? line : null;
};
export const shortestKicker = 8;

/** The title of a page: its text and its lines, and the line that could have been it as well. */
export interface Title { readonly title: string | null; readonly at: readonly number[]; readonly rival: SourceLine | null }

/** The number of a newsletter stands among the first lines. */
const longestPrintHead = 8;
const issueNumber = /^[（(]?(?:\d{4}\s*年\s*)?(?:总?第\s*[\d一二三四五六七八九十百]{1,5}\s*期)|^\d{4}\s*年\s*第\s*\d{1,3}\s*号$|^第\s*\d{1,4}\s*卷\s*第?\s*\d{1,3}\s*期/u;

/** A line whose merit is this near the title's could be the title. */
const closeMerit = 2.5;

/** So many lines below the first half of a title its second may stand. */
const farthestHalf = 8;

/** Further down than this among the open lines of a head no title stands. */
const farthest = 40;

/**
 * Chooses the title among the lines of a page's head that are neither furniture nor metadata (`open`): a line that the
 * reader of the format marked; else the one that is long, stands right before the metadata, and is repeated.
 */
export const chooseTitle = (lines: readonly SourceLine[], open: readonly number[], firstMeta: number): Title => {
  const marked = lines.findIndex((line) => line.hint?.is === 'title');
  if (marked >= 0) {
    const whole = [marked];
    // Only who publishes is marked: what it is stands below.
    const below = lines[marked + 1];
    if (below && open.includes(marked + 1) && re.company.test(folded(lines[marked]?.text ?? '')) && spokenOf(folded(below.text)) && below.text.length <= 60) whole.push(marked + 1);
    // Its second half, with the tools of the page between.
    const apart = lines.findIndex(({ hint }, at) => at > marked && hint?.is !== 'removed');
    if (apart > marked + whole.length && apart <= marked + farthestHalf && open.includes(apart) && continuesTitle(lines[apart]?.text ?? '')) whole.push(apart);
    for (let next = marked + whole.length; (open.includes(next) || lines[next]?.hint?.is === 'heading') && whole.length < 3 && (continuesTitle(lines[next]?.text ?? '') || (next === marked + 1 && closesTitle(lines[next]?.text ?? ''))) && (lines[next]?.text.length ?? 0) <= 60; next += 1) whole.push(next);
    return { title: whole.map((at) => lines[at]?.text ?? '').join(''), at: whole, rival: kickerOf(lines, open, marked) };
  }
  const near = open.slice(0, farthest);
  const keys = new Map<string, number>();
  for (const at of near) {
    const own = key((lines[at]?.text ?? '').replace(/[_｜|]\S{2,20}$/u, ''));
    keys.set(own, (keys.get(own) ?? 0) + 1);
  }
  const ranked = candidatesOf({ lines, open: near, firstMeta, keys, issueAt: lines.slice(0, longestPrintHead).findIndex(({ text }) => text.length <= 60 && issueNumber.test(text)) }).toSorted((a, b) => b.merit - a.merit);
  const [best] = ranked;
  if (!best || best.merit < -3) {
    // 酒 业: two characters, and nothing else above the text.
    const [only, more] = near;
    const text = bare(lines[only ?? -1]?.text ?? '');
    return only !== undefined && more === undefined && best === undefined && /^\p{Script=Han}{2,3}$/u.test(text) && !standaloneHeadings.includes(folded(text)) ? { title: text, at: [only], rival: null } : { title: null, at: [], rival: null };
  }
  const rival = ranked.find(({ at, text, merit: own }) => own > best.merit - closeMerit && !best.at.includes(at[0] ?? -1) && !sameTitle(text, best.text) && bare(text).length >= 8);
  // What stands right above it, and nothing says what it is, goes out as a part of the page: its first half, perhaps.
  const above = (best.at[0] ?? 0) - 1;
  const half = open.includes(above) && bare(lines[above]?.text ?? '').length >= shortestHalf && !closed(lines[above]?.text ?? '') && !namesPart(lines[above]?.text ?? '') && !isNone({ lines, open: near, firstMeta, keys, issueAt: -1 }, above) ? lines[above] : undefined;
  return { title: best.text, at: best.at, rival: lines[rival?.at[0] ?? -1] ?? half ?? null };
};
