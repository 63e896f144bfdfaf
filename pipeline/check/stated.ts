import { placeIn, type Bilingual, type BriefingClaim, type ClaimConfig, type Fact, type Lang, type Quantity, type Result } from '../model/index.ts';
import { checkRules, finder } from '../finding/index.ts';
import { formatQuantity, unitKind } from '../quantity/index.ts';
import { checkRelation, unfit } from './check-relation.ts';
import { whys } from './lexicon/doubts.ts';
import type { Doubt } from './relation.ts';

const find = finder(checkRules);

/** What each relation is made of. */
const needs: Readonly<Record<ClaimConfig['type'], Bilingual>> = {
  sum: { zh: 'of 为各部分（至少两个），states 为合计，单位都相同', en: '`of` the parts, two at least, `states` their sum, all in one unit' },
  share: { zh: 'of 为部分、整体，单位相同；states 为比重（% 或分数）', en: '`of` part and whole in one unit, `states` the share, in % or as a fraction' },
  growth: { zh: 'of 为新、旧两数，单位相同，旧数大于零；states 为增长率（%）或倍数；平均每年的写 years', en: '`of` new and old in one unit, the old above zero, `states` the growth in % or times; of an average a year `years`' },
  mean: { zh: 'of 为总数、个数；states 为平均数，单位与总数相同', en: '`of` total and count, `states` the mean in the unit of the total' },
  difference: { zh: 'of 为新、旧两数，states 为两者之差，单位都相同', en: '`of` new and old, `states` the difference, all in one unit' },
  'pp-change': { zh: 'of 为新、旧两个百分数，states 为百分点', en: '`of` new and old, both in %, `states` the change in percentage points' },
  multiple: { zh: 'of 为新、旧两数，单位相同；states 为倍数', en: '`of` new and old in one unit, `states` how many times' },
  subset: { zh: 'of 为整体（一个），states 为部分，单位相同', en: '`of` the whole alone, `states` the part, in one unit' },
  bound: { zh: 'of 为整体、个数；states 为每个至少有的，单位与整体相同', en: '`of` the whole and a count, `states` what each has at least, in the unit of the whole' },
  repeat: { zh: 'of 为另一处的数（一个），states 为同一个数，单位相同', en: '`of` the other figure alone, `states` the same in one unit' },
};

const printed = (quantities: readonly Quantity[], lang: Lang): string =>
  quantities.map((one) => formatQuantity(one, lang, { gloss: false })).join(lang === 'zh' ? '、' : ', ');

/** Whether prices are in a figure: it is an amount of money, or a rate that says at which. Heads are the same at any. */
const hasPrices = ({ basis, quantity: { unit } }: Fact): boolean =>
  unitKind(unit) === 'money' || (basis !== 'none' && ['percent', 'percentage-point', 'multiple'].includes(unitKind(unit)));

/**
 * Why facts cannot be held against one another, though their units fit: some are in real terms and some are not; or, where
 * they do not come out even, one was known before another was revised.
 */
const doubtOf = (facts: readonly Fact[]): Doubt | null => {
  const real = new Set(facts.filter(hasPrices).map(({ basis }) => basis === 'real'));
  if (real.size > 1) return { when: 'always', why: whys.prices };
  return new Set(facts.map(({ status }) => status)).size > 1 ? { when: 'apart', why: whys.status } : null;
};

/** A claim of `briefing.yaml`, checked over the facts that it names. */
export const statedClaim = (config: ClaimConfig, facts: ReadonlyMap<string, Fact>): Result<BriefingClaim | null> => {
  const { id, type, years } = config;
  const named = [...config.of, config.states];
  const unknown = named.flatMap((actual, n) => (facts.has(actual) ? [] : [find('claim-facts-known', placeIn(config, n < config.of.length ? `of/${n}` : 'states'), { actual })]));
  const states = facts.get(config.states)?.quantity;
  if (unknown.length > 0 || !states) return { value: null, findings: unknown };
  const known = named.flatMap((one) => facts.get(one) ?? []);
  const of = known.slice(0, -1).map(({ quantity }) => quantity);
  const checked = checkRelation({ type, of, states, ...(years !== null && { years }), doubt: doubtOf(known) });
  if (checked === unfit) {
    const params = { ofZh: printed(of, 'zh'), ofEn: printed(of, 'en'), statesZh: printed([states], 'zh'), statesEn: printed([states], 'en'), needsZh: needs[type].zh, needsEn: needs[type].en };
    return { value: null, findings: [find('claim-computable', placeIn(config, 'type'), { actual: type, params })] };
  }
  return {
    value: {
      ...checked, id, type, by: 'author', unitId: null, mentionIds: [], figures: [], statedBy: null, factIds: [...new Set(named)], place: placeIn(config, 'states'),
      stated: formatQuantity(states, 'zh', { gloss: false }),
    },
    findings: [],
  };
};
