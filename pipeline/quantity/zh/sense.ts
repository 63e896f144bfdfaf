import type { MentionKind, Sense } from '../../model/index.ts';
import { adjacentOnly, arrivals, cutAfter, declineAfter, declineNouns, declineVerbs, growthAfter, growthNouns, growthVerbs, higherVerbs, levelNouns, lowerVerbs, neutral, ownPast } from './lexicon/senses.ts';

type Cue = 'growth' | 'decline' | 'level' | 'higher' | 'lower';
interface CueWord { readonly cue: Cue; readonly verb: boolean }

const cues: ReadonlyMap<string, CueWord> = new Map<string, CueWord>([
  ...levelNouns.map((word) => [word, { cue: 'level', verb: false }] as const),
  ...higherVerbs.map((word) => [word, { cue: 'higher', verb: false }] as const),
  ...lowerVerbs.map((word) => [word, { cue: 'lower', verb: false }] as const),
  ...growthVerbs.map((word) => [word, { cue: 'growth', verb: true }] as const),
  ...declineVerbs.map((word) => [word, { cue: 'decline', verb: true }] as const),
  ...growthNouns.map((word) => [word, { cue: 'growth', verb: false }] as const),
  ...declineNouns.map((word) => [word, { cue: 'decline', verb: false }] as const),
]);
const longest = Math.max(...[...cues.keys()].map((word) => word.length));
/** Most characters end no cue. */
const lastOfCues: ReadonlySet<string> = new Set([...cues.keys()].map((word) => word.slice(-1)));

/** How far back a cue may stand. */
const reach = 60;
const clauseEnds = '，。；！？\n\t';

const listed = /(?:\d{1,9}(?:\.\d{1,6})?(?:%|‰|个百分点|倍|[万亿]{0,2}(?:[美港欧日]?元|人次|[人家个项件吨亩]))?(?:、|和|及|与)){1,8}$/u;

/** The clause before a number. */
const clauseBefore = (s: string, start: number): string => {
  let from = start;
  while (from > 0 && start - from < reach && !clauseEnds.includes(s.charAt(from - 1))) from -= 1;
  // 分别快4.8和3.3个百分点: the numbers of a list share what stands before the first.
  return s.slice(from, start).replace(listed, '');
};

// Between a verb and its number only these may stand for a one-character cue: 增约5%, 降了3成, 降不超过2%.
const bounds = '了|约|近|超|超过|逾|不到|不足|大约|将近|接近|至少|不超过|不低于|不少于|最多|最高|至多';
const between = new RegExp(`^(?:${bounds}|\\s|-)*$`, 'u');
const links = /^(?:了|约|近|超|超过|突破|逾|不到|不足|不低于|不超过|达|达到|为|是|在|高达|仅|仅为|只有|接近|将近|保持|控制|稳定|维持|均|分别|达到了|至少|低于|高于|已|已达|已达到|大约|由|从|:|\s)+$/u;

interface Found { readonly cue: CueWord; readonly word: string; readonly end: number; readonly start: number }

const cueEndingAt = (clause: string, end: number): Found | null => {
  if (!lastOfCues.has(clause.charAt(end - 1))) return null;
  for (let size = Math.min(longest, end); size > 0; size -= 1) {
    const word = clause.slice(end - size, end);
    const cue = cues.get(word);
    if (cue) return { cue, word, end, start: end - size };
  }
  return null;
};

/** Compares the two series that a clause names, or one with its own past. */
const compareSense = (cue: 'higher' | 'lower', word: string, clause: string): Sense =>
  (word.length === 1 || word.endsWith('出')) && ownPast.test(clause) ? (cue === 'higher' ? 'growth' : 'decline') : cue;

const isComparator = (found: Found, rest: string): boolean => /^(?:高于|低于|超过|多于|大于|少于|小于|超出)$/u.test(found.word) && between.test(rest);

/** The nearest cue that may govern the number at the clause's end. */
const nearest = (clause: string, from: number): Found | null => {
  for (let end = from; end > 0; end -= 1) {
    const found = cueEndingAt(clause, end);
    if (!found) continue;
    const rest = clause.slice(end);
    if (neutral.test(clause.slice(found.start, end + 2))) continue;
    // 最多5%, 最高8%: a ceiling, no comparison.
    if (adjacentOnly.includes(found.word) && (!between.test(rest) || '最至'.includes(clause.charAt(found.start - 1) || '，'))) continue;
    // 超过5%, 高于8%: a bound of the number, no comparison.
    if ((found.cue.cue === 'higher' || found.cue.cue === 'lower') && isComparator(found, rest)) continue;
    return found;
  }
  return null;
};

/** 增速回落到9.4% is still growth, 占比提高到24% a level. */
const seriesSense = (clause: string, before: number): Sense => {
  const series = /增速|增幅|涨幅|升幅|增长率|增长速度|(降幅|跌幅)/u.exec(clause.slice(0, before));
  return series ? (series[1] === undefined ? 'growth' : 'decline') : 'level';
};

const settle = (clause: string, found: Found): Sense => {
  const { cue, word } = found;
  const rest = clause.slice(found.end);
  if (cue.cue === 'higher' || cue.cue === 'lower') return compareSense(cue.cue, word, clause);
  if (cue.verb && arrivals.some((arrival) => rest.startsWith(arrival)) && !/^(?:为|达)/u.test(rest)) return seriesSense(clause, found.start);
  if (cue.verb && rest.startsWith('为') && /(?:提高|提升|上升|降低|调|降)$/u.test(word)) return 'level';
  if (word === '率' && !links.test(rest)) {
    // 提高效率30%: the verb in front governs the number.
    const verb = nearest(clause, found.start);
    if (verb?.cue.verb && (verb.cue.cue === 'growth' || verb.cue.cue === 'decline') && clause.slice(verb.end, found.end).length <= 8) return verb.cue.cue;
  }
  return cue.cue;
};

const apartFrom = /(高于|快于|好于|优于|领先于|高出|低于|慢于|落后于)[^，。；、\d]{1,16}(?:增速|增幅|涨幅|水平|增长率)(?:约|近|超)?$/u;

/** Sense of the number at `start`–`end`, or null if nothing near tells one. */
export const senseCue = (s: string, start: number, end: number): Sense | null => {
  const clause = clauseBefore(s, start);
  if (/(?:由|从|自)(?:\d{2,4}年(?:\d{1,2}月)?底?的?|上年的?|去年的?|原来的?|过去的?|年初的?)?$/u.test(clause)) return 'level';
  if (/(?:低于|少于|超过|高于|不足|不到)[^，。；、\d]{1,12}的$/u.test(clause)) return 'level';
  const ahead = s.slice(end, end + 16);
  if (ahead.startsWith('的') && growthAfter.test(ahead)) return 'growth';
  if (cutAfter.test(ahead)) return 'decline';
  // 较第三季的2.3%放缓: what is compared grew.
  if (/^(?:放缓|有所|加快|为[高低快慢])/u.test(ahead) && /[较比]/u.test(clause)) return 'growth';
  // 高于全省整体增速3.5个百分点
  const apart = s.startsWith('百分点', end - 3) ? apartFrom.exec(clause)?.[1] : undefined;
  if (apart !== undefined) return /[低慢后]/u.test(apart) ? 'lower' : 'higher';
  const arrived = /(?:[至到]|[增升降减跌涨][至到][^，。]{0,9})(?:约|近|超)?$/u.exec(clause);
  if (arrived) return seriesSense(clause, arrived.index);
  const found = nearest(clause, clause.length);
  if (clause.endsWith('的') && !found) return 'level';
  if (found) return settle(clause, found);
  if (growthAfter.test(ahead)) return 'growth';
  if (declineAfter.test(ahead)) return 'decline';
  return null;
};

// Right before a number of things or money: 比年初增加266亿元, 减少3.2万人.
const change = new RegExp(`(增加|增长|上升|提高|提升|扩大|增|升|多|新增加|净增加|净增|多增|减少|下降|降低|缩小|净减少|减|降|少|缩减|压减|下滑|回落|收窄|上涨|下跌|增收|减收|多收|少收|增产|减产|节约|节省|前移|跃升|后移)(?:${bounds}|\\s|-)*$`, 'u');
const declines = /减|降|少|节|缩|滑|落|窄|跌|后移/u;
const loose = /^(?:多|少|增|升|减|降)$/u;
/** 比全国平均高1.4件, 较原预算多出39亿元: against another series, or against its own past. */
const against = new RegExp(`(?:比|较)[^，。；]{1,26}?(高出|高|多出|低|少于|多于)(?:${bounds}|\\s)*$`, 'u');

/** Sense of a count or sum that is itself a change; null for all others. */
export const changeSense = (s: string, start: number): Sense | null => {
  const whole = clauseBefore(s, start);
  const other = /[比较]/u.test(whole) ? against.exec(whole)?.[1] : undefined;
  if (other !== undefined) return compareSense(other.startsWith('低') || other.startsWith('少') ? 'lower' : 'higher', other, whole);
  const clause = whole.slice(-16);
  const verb = change.exec(clause)?.[1];
  if (verb === undefined || (loose.test(verb) && !/比|较/u.test(clause))) return null;
  return declines.test(verb) ? 'decline' : 'growth';
};

/** Kinds that always have a sense. */
export const needsSense = (kind: MentionKind): boolean => ['percent', 'percentage_point', 'multiple', 'ratio'].includes(kind);
