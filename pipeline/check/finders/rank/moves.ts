import type { Claim, Mention } from '../../../model/index.ts';
import { fromLater, fromTo, movedDown, movedUp, steps, surelyLater } from '../../lexicon/order.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';

/** An earlier and a later rank; `sure` where 由 … 升至 … says which is which. */
interface Move { readonly from: Mention; readonly to: Mention; readonly sure: boolean }

const isRank = ({ kind, value, comparator, valueHigh }: Mention): boolean => kind === 'rank' && value !== null && comparator === 'eq' && valueHigh === null;

const moveOf = (s: string, one: Mention, two: Mention): Move | null => {
  const gap = s.slice(one.end, two.start);
  if (gap.length > 30 || /[。；\n]/u.test(gap)) return null;
  if (fromTo.test(gap)) return { from: one, to: two, sure: /[由从]/u.test(s.slice(Math.max(0, one.start - 14), one.start)) };
  return fromLater.test(gap) && /上|去|比|较|\d{4}|前|年初/u.test(gap) ? { from: two, to: one, sure: surelyLater.test(gap) } : null;
};

/** A clause that says the move and nothing else: a subject of its own might be another list's. */
const bareMove = /^(?:共|累计|大幅|整体|位次|排名|名次|一举|再|又|连|净)?(?:前移|上升|提升|前进|进位|跃升|提高|晋升|攀升|上移|后移|下降|后退|退后|下滑|下跌|下移|跃进|升|降)了?$/u;

/** 前移7位: how many places, and which way; null where nothing near says it. */
const placesOf = (s: string, one: Mention, mentions: readonly Mention[]): { readonly mention: Mention; readonly n: number; readonly up: boolean; readonly bare: boolean } | null => {
  for (const mention of mentions) {
    if (mention.kind !== 'count' || !steps.has(mention.unit) || mention.value === null || mention.comparator !== 'eq') continue;
    const gap = s.slice(one.end, mention.start);
    if (mention.start < one.end || gap.length > 14 || /[。；\n]/u.test(gap)) continue;
    const clause = gap.slice(gap.lastIndexOf('，') + 1).replace(/^\)/u, '');
    const short = clause.replace(/^[两三四五六七八九十\d]+年(?:间|来|内)?/u, '');
    if (mention.unit === '个' && !/^个?(?:位[次子]|名次|席位)/u.test(s.slice(mention.end - 1, mention.end + 3))) continue;
    if (/比|较|年|季/u.test(short)) continue;
    if (movedUp.test(short)) return { mention, n: Number(mention.value), up: true, bare: bareMove.test(clause) };
    if (movedDown.test(short)) return { mention, n: Number(mention.value), up: false, bare: bareMove.test(clause) };
  }
  return null;
};

const between = /^(?:位|名)?，?(?:比|较)(?:上一?[年期届轮次]|去年|前一?年)(?:度|同期)?/u;
const earlier = /^(?:位|名)?[，(](?:上一?[年期届轮次]|去年|前一?年)(?:度|同期)?(?:为|是|列|居|位列|排名|排|全[国省市])*$/u;

/** 列第123位，比上年上升15位，上年为第138位: the earlier rank stands last. */
const lastTold = (s: string, [to, places, from]: readonly (Mention | undefined)[]): readonly Claim[] => {
  if (!to || !places || !from || !isRank(to) || !isRank(from) || places.kind !== 'count' || places.value === null) return [];
  const lead = between.exec(s.slice(to.end, places.start))?.[0];
  const word = lead === undefined ? '' : s.slice(to.end + lead.length, places.start);
  const up = bareMove.test(word) && movedUp.test(word);
  if ((!up && !(bareMove.test(word) && movedDown.test(word))) || !earlier.test(s.slice(places.end, from.start))) return [];
  return [told({ from, to, sure: true }, { mention: places, n: Number(places.value), up })];
};

/** The claim that two ranks and a move make. */
const told = ({ from: one, to: two }: Move, places: { readonly mention: Mention; readonly n: number; readonly up: boolean }): Claim => {
  const [from, to] = [Number(one.value), Number(two.value)];
  const moved = from - to;
  return claimOf({
    type: 'rank', figures: [one, two, places.mention], stated: String(places.n), computed: String(Math.abs(moved)), verdict: (places.up ? moved : -moved) === places.n ? 'holds' : 'fails',
    note: { zh: `第${from}位到第${to}位相差${Math.abs(moved)}位，文中写${places.n}位。`, en: `From place ${from} to place ${to} is ${Math.abs(moved)}; the text says ${places.n}.` },
  });
};

/** 由第28位上升到第21位，前移7位. Fewer is better: a rise lowers the number. */
export const moveClaims = ({ s, mentions }: Scene): readonly Claim[] => mentions.flatMap((one, at): readonly Claim[] => {
  const two = mentions.slice(at + 1, at + 3).find(isRank);
  const move = isRank(one) && two ? moveOf(s, one, two) : null;
  const places = move && two ? placesOf(s, two, mentions.slice(at + 1, at + 5)) : null;
  if (!move || !places) return lastTold(s, mentions.slice(at, at + 3));
  const moved = Number(move.from.value) - Number(move.to.value);
  const fits = places.up ? moved === places.n : moved === -places.n;
  if (!fits && (!move.sure || !places.bare || (moved > 0) !== places.up)) return [];
  return [told(move, places)];
});
