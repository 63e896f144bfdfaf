import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { isOfOneSize, minus, over, scaled, type Reading } from '../interval.ts';
import { isAmount, sameUnit } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder } from '../scene.ts';
import { asDifference, asWholeOf } from '../working.ts';

const asked = /(?:送审|报审|申报结算)[^，。；\d]{0,8}$/u;
const allowed = /(?:审定|核定|审减后)[^，。；\d]{0,8}$/u;
const cut = /(?:核减|审减|多计)(?!率)[^，。；\d]{0,10}$/u;
const cutRate = /(?:核减|审减)率[^，。；\d]{0,4}$/u;
/** Of another time, or of many. */
const ofOther = /上年|去年|往年|平均|年均|全[市省县区国]|累计|总体/u;
const reach = 4;

const isPlain = (f: Figure | undefined): f is Figure => f !== undefined && isAmount(f) && f.m.comparator === 'eq' && f.m.valueHigh === null;

interface Audited { readonly from: Figure; readonly to: Figure }

/** 送审金额a，审定金额b: side by side, in one sentence. */
const auditedIn = (figures: readonly Figure[]): readonly Audited[] => figures.flatMap((from) => {
  const to = figures[from.index + 1];
  return isPlain(from) && isPlain(to) && asked.test(from.lead) && allowed.test(to.lead) && sameUnit(from, to) && from.sentence === to.sentence ? [{ from, to }] : [];
});

const claimOf = ({ from, to }: Audited, f: Figure, computed: Reading, unit: string): Claim => relationClaim({
  type: unit === '%' ? 'share' : 'difference', figures: [f.m, from.m, to.m], said: saidBy(f.m), stated: f.reading, computed, unit,
  working: unit === '%' ? asWholeOf(asDifference(from.m.text, to.m.text), from.m.text) : asDifference(from.m.text, to.m.text),
});

/** Right behind the two, with no project of its own, and nothing added back (核增): the words leave no other reading. */
const isOfPair = ({ from, to }: Audited, f: Figure, s: string): boolean =>
  f.index === to.index + 1 && f.sentence === to.sentence && /^，?(?:共|净|合计)?(?:核减|审减)(?:金额|额|资金)?(?:为|达)?$/u.test(f.lead) && !/[核审]增|净|；/u.test(s.slice(from.m.start - from.lead.length, f.m.end + 30));

/** `送审金额8642.10万元，审定金额7979.75万元，核减662.35万元，核减率7.66%`: what an audit cut, and its rate of what was asked for. */
export const findCuts: Finder = ({ figures, s }) => auditedIn(figures).flatMap((pair): readonly Claim[] => {
  const difference = minus(pair.from.reading, pair.to.reading);
  const quotient = over(difference, pair.from.reading);
  return figures.slice(Math.max(0, pair.from.index - reach), pair.to.index + reach).flatMap((f) => {
    if (f === pair.from || f === pair.to || f.line !== pair.from.line || f.m.comparator !== 'eq') return [];
    if (cutRate.test(f.lead) && f.m.kind === 'percent' && quotient && f.index > pair.to.index && f.sentence === pair.to.sentence && !ofOther.test(f.lead)) return [claimOf(pair, f, scaled(quotient, 100), '%')];
    if (!cut.test(f.lead) || !sameUnit(f, pair.from)) return [];
    const claim = claimOf(pair, f, difference, f.m.unit);
    return claim.verdict === 'holds' || (isOfPair(pair, f, s) && isOfOneSize(f.reading, difference, '1.5')) ? [claim] : [];
  });
});
