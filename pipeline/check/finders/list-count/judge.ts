import type { Claim, Verdict } from '../../../model/index.ts';
import { firmNames, firmNouns, genericItem, listVerbs, namedKinds, namedPlaces, placeNouns } from '../../lexicon/list.ts';
import type { Counted } from './counts.ts';
import { alike, even, parted, type Items } from './items.ts';

/** A list that stands with a number. `open`: 等, it names some; `before`: where it begins nobody can see for sure; `noun`: what is counted. */
export interface Listed {
  readonly list: Items;
  readonly open: boolean;
  readonly before: boolean;
  readonly noun: string;
  /** 即 stands before it, and the sentence ends with it. */
  readonly namely?: boolean;
  readonly bracketed?: boolean;
  /** A full stop or a bracket ends it: nothing follows. */
  readonly ended?: boolean;
  /** 这 or 共 joins it to its number. */
  readonly closed?: boolean;
  /** Another number follows, of others among the names: 等3名党员和1名群众. */
  readonly joint?: boolean;
  /** Names alone, between two dashes. */
  readonly dashed?: boolean;
}

/** Names of one length, one more or fewer than the number says. */
const isEven = (list: Items, n: number): boolean => {
  const { items, low, high } = parted(list);
  return low === high && items.length > 2 && Math.abs(low - n) === 1 && items.every((item) => item.length === items[0]?.length) && (items[0]?.length ?? 0) > 1 && (items[0]?.length ?? 0) < 9;
};

const longestItem = 16;

/** 两个农业园区, 综保区和两个农业园区: one item that counts several. */
const several = /(?:^|[和及与])[两二三四五六七八九十\d]{1,3}[个家所座处条项名位大]/u;

/** An item that no slip of ours has made: short, with no verb, no figure, no mark inside. */
const plain = (item: string): boolean => item.length <= longestItem && !several.test(item) && (!listVerbs.test(item) || listVerbs.exec(item)?.[0] === item) && !/[\d，；:。]/u.test(item) && !genericItem.test(item);

/** Is the list beyond doubt one list of things of one kind? Only then it can contradict its number. */
const sure = (listed: Listed, counted: Counted): boolean => {
  const { list, open, before, noun, namely, bracketed, closed = false, dashed = false } = listed;
  const rest = before ? list.items.slice(1) : list.items;
  if (list.items.length < 2 || !rest.every(plain) || list.high > list.low + 1) return false;
  if (dashed) return true;
  if (!before && counted.form !== 'count') return listed.ended !== true || namely === true || bracketed === true || isEven(list, counted.n) || (alike(list.items) && Math.abs(list.low - counted.n) === 1);
  // 成员单位5家，即甲医院、乙医院: 即 says that these are they, if they are alike.
  if (!before && !open && namely && alike(list.items)) return true;
  // 五项老行当，分别是甲、乙、丙和丁。: 分别是 tells them all; one more or fewer than the number, however each is joined.
  if (!before && !open && namely && listed.ended && list.items.length > 2 && list.items.every((item) => item.length <= 9) && (counted.n - list.high === 1 || list.low - counted.n === 1)) return true;
  // 5个监测点：东桥、西塘、南坡、北岭。 三个方面：产业、人才、环境、服务。
  if (!before && !open && (namely || (listed.ended && (namedKinds.test(noun) || namedPlaces.test(noun)))) && isEven(list, counted.n)) return true;
  // 甲公司、乙公司和丙公司4家企业: all of them firms.
  if (before && !open && firmNouns.test(noun) && alike(list.items) && list.items.every((item) => firmNames.test(item)) && Math.abs(list.high - counted.n) === 1) return true;
  // 研发部、市场部、财务部4个部门: the items are what the noun says; 专家（教授、副教授） are kinds of it.
  if (before && open && list.low > counted.n && even(list.items, 3)) return true;
  // 王强、李明、张华、刘洋等3人: names of people.
  if (before && open && /^[人名位]$/u.test(counted.unit) && list.low === counted.n + 1 && list.low === list.high && rest.length > 1 && list.items.every((item, n) => n === 0 || /^\p{Script=Han}{2,3}$/u.test(item))) return true;
  // 甲木、乙水、丙火四大产业: 大 counts the names before it, nothing else.
  if (before && !open && counted.form === 'big' && list.low === list.high && Math.abs(list.low - counted.n) === 1 && even(list.items, 2)) return true;
  if (before && closed && list.low === list.high && list.items.length > 3 && Math.abs(list.low - counted.n) === 1 && even(list.items, 2)) return true;
  // 远瀛重工、东岬船舶、恒浪造船3家企业: firms of one length, counted as firms.
  if (before && !open && firmNouns.test(noun) && list.low === list.high && list.items.length > 2 && Math.abs(list.low - counted.n) === 1 && even(list.items, 2) && list.items.every((item) => item.length >= 3)) return true;
  // 北京、上海、广州、深圳3个城市: places of one length, counted as places.
  if (before && !open && placeNouns.test(noun) && list.low === list.high && list.items.length > 2 && Math.abs(list.low - counted.n) === 1 && even(list.items, 2)) return true;
  const last = list.items[0]?.at(-1) ?? '';
  return alike(list.items) && (counted.form !== 'count' || '”》'.includes(last) || noun.includes(last));
};

/** A list may begin inside an item, behind a verb: 在北京、上海设立恒科、恒材、恒能. */
const restarts = ({ list, before }: Listed, n: number): boolean => {
  if (!before) return false;
  for (const size of [n, n - (list.high - list.low)]) {
    const first = list.items.at(-size);
    if (size >= 1 && size < list.items.length && first !== undefined && listVerbs.test(first)) return true;
  }
  return false;
};

/** 华工科技、宏远电气、新辉材料和远东机械: names of one length on both sides of 和 are two. */
const isParted = (items: readonly string[]): boolean => {
  const [size, last] = [items[0]?.length ?? 0, items.at(-1) ?? ''];
  return size >= 4 && items.slice(0, -1).every((item) => item.length === size) && last.length === 2 * size + 1 && /[和与及]/u.test(last.charAt(size));
};

const verdictOf = (listed: Listed, counted: Counted): Verdict | null => {
  const { list: { low, high }, open } = listed;
  const { n, more } = counted;
  if (n === low && isParted(listed.list.items)) return null;
  if (n >= low && n <= high) return 'holds';
  if ((open || more) && low < n) return 'holds';
  if (restarts(listed, n)) return 'holds';
  // A slip is by one or two; more is a list that we do not understand.
  if (more || listed.joint === true || !sure(listed, counted) || Math.min(Math.abs(n - low), Math.abs(n - high)) > 2) return null;
  return low > n || (!open && high < n) ? 'fails' : null;
};

const longestNames = 60;
/** The names of a list; of a long one the first two and the last. */
const namesOf = (items: readonly string[], mark: string): string => {
  const all = items.join(mark);
  const last = items.at(-1) ?? '';
  return all.length <= longestNames || items.length < 4 ? all : `${items.slice(0, 2).join(mark)} …… ${last}`;
};

/** Words that are quoted: marks around them fall away, marks within are single ones (GB/T 15834). */
export const quoted = (words: string): string => words.replace(/^[“"「]+|[”"」]+$/gu, '').replace(/[“「]/gu, '‘').replace(/[”」]/gu, '’');

/** What is listed, and in which words the text counts it. The names stay Chinese in English: they are what was counted. */
const say = (items: readonly string[], shown: number, open: boolean, counted: string): Claim['note'] => {
  const words = quoted(counted);
  const [zh, en] = [namesOf(items, '、'), namesOf(items, '、').replace('……', '…')];
  return open
    ? { zh: `列出${zh}，计${shown}项，后有“等”；文中所说为“${words}”，并不少于所列。`, en: `${shown} named with “and others” (${en}); the text says “${words}”, which is no fewer.` }
    : { zh: `列出${zh}，计${shown}项；文中所说为“${words}”。`, en: `${shown} named (${en}); the text says “${words}”.` };
};

/** The claim that a list and its number make, or null where nothing can be said. */
export const judge = (listed: Listed, counted: Counted, words: string): Claim | null => {
  const verdict = verdictOf(listed, counted);
  if (verdict === null) return null;
  const { list: { low, high } } = listed;
  const { n, start, end } = counted;
  // Of an open list only what is surely parted is shown (皮革和制鞋工业研究院 is one).
  const shown = verdict === 'holds' && (restarts(listed, n) || (n >= low && n <= high)) ? n : low > n || listed.open ? low : high;
  const open = listed.open && shown < n;
  const named = restarts(listed, n) ? listed.list.items.slice(-n) : listed.before && even(listed.list.items, 2) ? listed.list.items.map((item, at, all) => (at === 0 ? item.slice(-(all[1]?.length ?? item.length)) : item)) : listed.list.items;
  return {
    type: 'list-count', mentions: [{ start, end }], said: { start, end }, stated: counted.more ? `>${n}` : String(n), computed: open ? `≥${shown}` : String(shown), verdict,
    note: say(named, shown, open, words),
  };
};
