import type { Claim, Mention } from '../../../model/index.ts';
import { beforeFigure, beforeSubject, clauseMarks, otherTime, planned, restated } from '../../lexicon/naming.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { areTurned } from '../../slip.ts';

/** The whole of the text's subject, right before a number: 全校3896名教职工. */
const wholeBefore = /(?:全[校院厂司市县区省州镇村体行站队园集团公司]{1,2}|我[校院司厂市县区]|本[校院厂司])(?:现有|共有|拥有|有|的)?$/u;
const heads: ReadonlySet<string> = new Set(['人', '名', '位']);
const longestLead = 16;

const digitsOf = ({ text }: Mention): string => text.normalize('NFKC').replace(/\D/gu, '');

/** The same digits in another order, at least four of them: a slip of the pen, hardly two figures. */
export const swapped = (a: Mention, b: Mention): boolean => {
  const [one, two] = [digitsOf(a), digitsOf(b)];
  return one.length > 3 && areTurned(one, two);
};

const plain = ({ kind, comparator, valueHigh, table, value, sense }: Mention): boolean =>
  kind === 'count' && comparator === 'eq' && valueHigh === null && !table && value !== null && sense === null;

/** The noun before a figure, where its clause says nothing else: 教职工3986人. */
const nounBefore = (s: string, { start }: Mention): string => {
  let from = start;
  while (from > 0 && start - from < longestLead && !clauseMarks.includes(s.charAt(from - 1))) from -= 1;
  return s.slice(from, start).replace(beforeFigure, '').replace(beforeSubject, '').replace(/^(?:全[校院厂市县区]|[学医]院|学校|公司)/u, '').replace(beforeSubject, '');
};

const around = (s: string, { start, end }: Mention): string => s.slice(Math.max(0, start - 24), end + 12);
const otherwise = (words: string): boolean => [otherTime, planned, restated].some((pattern) => pattern.test(words));

/** 教职工3986人 … 全校3986名教职工: one number of the same people, told before and behind them. */
export const headCounts = ({ s, mentions }: Scene): readonly Claim[] => {
  const counts = mentions.filter((one) => plain(one) && heads.has(one.unit) && digitsOf(one).length > 2);
  const wholes = counts.filter(({ start }) => wholeBefore.test(s.slice(Math.max(0, start - 8), start))).slice(0, 12);
  return wholes.flatMap((whole): readonly Claim[] => {
    const behind = s.slice(whole.end, whole.end + 10);
    const clause = /^[^，。；\n]*/u.exec(s.slice(whole.end, whole.end + 20))?.[0] ?? '';
    // 3896名教职工在岗: some of the 3986.
    if (/在[岗编册职校]|参加|参与|签|到[会场岗]/u.test(clause)) return [];
    const named = counts.filter((one) => {
      const noun = one === whole ? '' : nounBefore(s, one);
      return noun.length > 1 && /^\p{Script=Han}+$/u.test(noun) && behind.startsWith(noun);
    });
    const [one] = named;
    if (!one || named.length > 1 || otherwise(around(s, one)) || otherwise(around(s, whole))) return [];
    const same = one.value === whole.value;
    if (!same && !swapped(one, whole)) return [];
    return [claimOf({
      type: 'repeat', figures: [one, whole], stated: one.text, computed: whole.text, verdict: same ? 'holds' : 'fails',
      note: same ? { zh: `同一人数两次写作${one.text}、${whole.text}，两者相同。`, en: `The same people are counted twice, ${one.text} and ${whole.text}; the two agree.` }
        : { zh: `同一人数两次写作${one.text}、${whole.text}，数字次序不同。`, en: `The same people are counted twice, ${one.text} and ${whole.text}; the digits are in another order.` },
    })];
  });
};

/** 大大小小的伞企 and 伞企中: the noun behind a number, as far as the clause goes. */
const nounBehind = (s: string, { end }: Mention): string => /^(?:大大小小的|各类|各级|不同的)?(?<noun>\p{Script=Han}{2,6}?)(?=[中里内，。；：、)]|$)/u.exec(s.slice(end, end + 14))?.groups?.['noun'] ?? '';
/** All of a place, right before a number; and what tells of some, of another time or of a change. */
const ofPlace = /全[省市县区镇乡州国](?:现有|共有|有|的)?$/u;
const notAll = /邻|隔壁|外[县市省]|全[国省]|新|增|减|关|停|倒闭|注销|其中|规模以上|限上|另|上[年月]|去年|以前|当年|最多|高峰|\d年/u;

/** `靠1260家大大小小的伞企……全县1206家伞企中`: one number of the same things, its digits turned about. */
export const sameNounCounts = ({ s, mentions }: Scene): readonly Claim[] => {
  const counts = mentions.filter((one) => plain(one) && !heads.has(one.unit) && digitsOf(one).length > 3 && one.text.normalize('NFKC').startsWith(digitsOf(one).charAt(0)));
  return counts.filter(({ start }) => ofPlace.test(s.slice(Math.max(0, start - 6), start))).slice(0, 12).flatMap((whole): readonly Claim[] => {
    const noun = nounBehind(s, whole);
    const same = noun === '' ? [] : counts.filter((one) => one !== whole && one.unit === whole.unit && nounBehind(s, one) === noun);
    const [one] = same;
    if (!one || same.length > 1 || !swapped(one, whole) || [one, whole].some((each) => notAll.test(s.slice(Math.max(0, each.start - 16), each.start)))) return [];
    return [claimOf({
      type: 'repeat', figures: [one, whole], stated: one.text, computed: whole.text, verdict: 'fails',
      note: { zh: `“${noun}”两次写作${one.text}、${whole.text}，数字次序不同。`, en: `“${noun}” are counted twice, ${one.text} and ${whole.text}; the digits are in another order.` },
    })];
  });
};
