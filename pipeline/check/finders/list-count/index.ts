import type { Claim } from '../../../model/index.ts';
import { closedTail, countedBefore, countedOn, listClause, listLead, nounUnits, openTail, otherOpen } from '../../lexicon/list.ts';
import type { Finder } from '../../scene.ts';
import { coinedCounts } from './coined.ts';
import { countsOf, type Counted } from './counts.ts';
import { afterWith, bracketEnd, even, type Items, listStart, splitItems } from './items.ts';
import { judge, type Listed } from './judge.ts';
import { lineCounts } from './lines.ts';
import { claimOfMeasured } from './measured.ts';
import { claimOfSteps, stepsOf } from './steps.ts';
import { toldLists } from './told.ts';

const longestNoun = 14;
const han = /\p{Script=Han}/u;

/** 甲、乙、丙等3家: the list that stands before its number. */
const listBefore = (s: string, counted: Counted): Listed | null => {
  const start = listStart(s, counted.from);
  // “三农”“双碳”: one coined name beside another counts nothing before it.
  if (start === null || start === counted.from || (counted.form === 'slogan' && s.charAt(counted.from - 1) === '”')) return null;
  const text = s.slice(start, counted.from).replace(/^\s*\(?\d{1,3}[.)]\s+/u, '')
    // 31个省（区、市）以及肯尼亚、日本2个国家: what has a number of its own is no item.
    .replace(/^[^、]{0,24}\d(?:\([^()]*\)|[^、()])*?(?:以及|及)(?=[^、\d])/u, '');
  const open = openTail.test(text) && !otherOpen.test(text);
  const names = open ? text.replace(openTail, '') : text.replace(closedTail, '');
  if (!open && counted.form === 'count' && !nounUnits.has(counted.unit) && !han.test(s.charAt(counted.to))) return null;
  const list = afterWith(splitItems(names), names);
  if (list.high < 2 || figured(list.items)) return null;
  return { list, open, before: true, noun: s.slice(counted.to - 1, counted.to + 8), closed: !open && text.endsWith('这'), joint: countedOn.test(s.slice(counted.to, counted.to + 24)) };
};

/** A figure among the names: a list of sums (12家、30家), not of things. Before the first name a date may stand. */
const figured = ([first = '', ...rest]: readonly string[]): boolean =>
  /\d[^\d年月日]{0,3}$/u.test(bare(first)) || rest.some((item) => /\d/u.test(bare(item)));
const bare = (item: string): string => item.replace(/\([^()]*\)|“[^”]*”|《[^》]*》/gu, '');

const listIn = (inside: string, noun: string): Listed | null => {
  const text = inside.trim().replace(listLead, '');
  const open = /等[\p{Script=Han}]{0,6}$/u.test(text) && !/[高中初同平相均]等$/u.test(text);
  const list = splitItems(open ? text.replace(/等[\p{Script=Han}]{0,6}$/u, '') : text);
  return list.high < 2 || list.items.some((item) => /\d/u.test(item)) ? null : { list, open, before: false, noun, bracketed: true, ended: true };
};

/** 三大行动：甲、乙、丙。 Without the mark that ends it, the list may go on: it can agree, not contradict. */
const listOfClause = (s: string, at: number, noun: string, namely: boolean): readonly Listed[] => {
  const whole = /^[^。\n]{0,300}/u.exec(s.slice(at, at + 300))?.[0] ?? '';
  const ended = s.charAt(at + whole.length) === '。';
  const cuts: readonly (readonly [text: string, marks: string])[] = [[/^[^，；]*/u.exec(whole)?.[0] ?? '', '、'], [whole, '；'], [whole, '，'], [whole, '、，']];
  return cuts.flatMap(([text, marks]) => {
    const lead = text.replace(listLead, '').trim();
    const list = splitItems(lead, marks);
    return list.low < 2 ? [] : [{ list: marks === '、' ? list : { ...list, high: list.low }, open: lead.endsWith('等'), before: false, noun, namely: namely && text === whole, ended: ended && text === whole && marks === '、' }];
  });
};

/** `四大产业——甲、乙、丙——`, `四大产业——甲、乙、丙，`: of names alone between two dashes one more or fewer than counted is a slip. */
const dashedClaim = (s: string, counted: Counted, at: number, noun: string): Claim | null => {
  const rest = s.slice(at, at + 130);
  const closed = /^—{1,2}(?<list>[^—。；\n]{4,120})—{1,2}(?=[^—])/u.exec(rest)?.groups?.['list'];
  const listed = [closed, /^—{1,2}(?<list>[^—。；，:\n]{4,120})[，。；]/u.exec(rest)?.groups?.['list']].flatMap((list) => (list === undefined ? [] : [listIn(list, noun)]))[0];
  const claim = listed && judge(listed, counted, s.slice(counted.from, at));
  if (!listed || claim?.verdict === 'holds') return claim ?? null;
  if (closed === undefined || counted.more || listed.open || !areNames(listed.list) || Math.abs(listed.list.low - counted.n) !== 1 || numbered.test(noun) || (counted.form !== 'big' && !even(listed.list.items, 2)) || countedBefore.test(s.slice(Math.max(0, counted.from - 20), counted.from))) return null;
  // 四大名楼——三座——去了三座: of fewer only where nothing says that they are some.
  const behind = s.slice(at, at + 160).replace(/^—+[^—]*—+/u, '').slice(0, 16).split(/[。；]/u, 1)[0] ?? '';
  if (joinedAgain.test(s.slice(at, at + 180).split(/[。\n]/u, 1)[0] ?? '') || listed.list.low < counted.n && (counted.form === 'big' || someNamed.test(behind))) return null;
  return judge({ ...listed, dashed: true }, counted, s.slice(counted.from, at));
};
/** 四大名旦中的三位——…: another number, or some of them. */
const numbered = /[一二三四五六七八九十两中里内个]|之一|部分/u;
/** 灯会并入年货节: two names of one. */
const joinedAgain = /并入|合并|合称|统称|其中|算作|新增|增补|扩/u;
const someNamed = /外|缺|少|差|没|未|[两二三四五六七八九十\d]|还|只|仅|中|里|等|已|先|占|率先|率|也|其余|另/u;
/** Three names or more, none of which 和 may part, none longer than a name. */
const areNames = ({ items, low, high }: Items): boolean => low === high && low > 2 && items.every((item) => item.length > 1 && item.length < 9 && !/其[他它余]|部分/u.test(item));

/** The list behind its number: in brackets, behind a colon, or in a clause of its own (，即甲、乙和丙). */
const claimBehind = (s: string, counted: Counted): Claim | null => {
  const noun = /^(?:(?!分别[为是])[^，。；：:！？、()“”"\n\d—]){0,14}/u.exec(s.slice(counted.to, counted.to + longestNoun))?.[0] ?? '';
  const at = counted.to + noun.length;
  const words = s.slice(counted.from, at);
  const mark = s.charAt(at);
  // 1名教练、3名选手分别是…: the list behind is of both.
  const joint = countedBefore.test(s.slice(Math.max(0, counted.from - 20), counted.from));
  if (mark === '(') {
    const end = bracketEnd(s, at);
    const listed = end === null ? null : listIn(s.slice(at + 1, end), noun);
    return listed && judge({ ...listed, joint }, counted, words);
  }
  if (mark === '—') return dashedClaim(s, counted, at, noun);
  const clause = listClause.exec(s.slice(at, at + 10))?.[0];
  const from = mark === ':' ? at + 1 : clause === undefined ? null : at + clause.length;
  if (from === null) return null;
  const lists = listOfClause(s, from, noun, /即|分别|它们是|具体为/u.test(clause ?? '')).flatMap((listed) => {
    const claim = judge({ ...listed, joint }, counted, words);
    return claim ? [{ claim, listed }] : [];
  });
  const found = lists.find(({ claim: { verdict, computed } }) => verdict === 'holds' && !computed?.startsWith('≥'))
    ?? lists.find(({ claim: { verdict }, listed: { namely, ended } }) => verdict === 'fails' && (namely || ended));
  return found?.claim.verdict === 'fails' && countedBefore.test(s.slice(Math.max(0, counted.from - 20), counted.from)) ? null : found?.claim ?? null;
};

/** 等3家, 三大行动, “四新”: do the lists beside such numbers name so many things? */
export const listCounts: Finder = (scene) => {
  const { s } = scene;
  const runs = stepsOf(s);
  const found = [...coinedCounts(scene), ...countsOf(scene).flatMap((counted): readonly Claim[] => {
    const behind = claimBehind(s, counted) ?? claimOfMeasured(s, counted) ?? claimOfSteps(s, counted, runs);
    if (behind) return [behind];
    const before = listBefore(s, counted);
    const claim = before && judge(before, counted, s.slice(counted.from, counted.to));
    return claim ? [claim] : [];
  })];
  // What the stricter finder has settled is left alone.
  const settled = (claim: Claim): boolean => found.some(({ mentions: [one] }) => one && claim.mentions[0] && one.start < claim.mentions[0].end && claim.mentions[0].start < one.end);
  return [...found, ...[...toldLists(scene), ...lineCounts(scene)].filter((claim) => !settled(claim))];
};
