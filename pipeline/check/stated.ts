import { placeIn, type BriefingClaim, type ClaimConfig, type Fact, type Result } from '../model/index.ts';
import { checkRules, finder } from '../finding/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import { checkRelation, unfit } from './check-relation.ts';

const find = finder(checkRules);

/** A claim of `briefing.yaml`, checked over the facts that it names. */
export const statedClaim = (config: ClaimConfig, facts: ReadonlyMap<string, Fact>): Result<BriefingClaim | null> => {
  const { id, type, years } = config;
  const named = [...config.of, config.states];
  const unknown = named.flatMap((actual, n) => (facts.has(actual) ? [] : [find('claim-facts-known', placeIn(config, n < config.of.length ? `of/${n}` : 'states'), { actual })]));
  const states = facts.get(config.states)?.quantity;
  if (unknown.length > 0 || !states) return { value: null, findings: unknown };
  const of = config.of.flatMap((one) => facts.get(one)?.quantity ?? []);
  const checked = checkRelation({ type, of, states, ...(years !== null && { years }) });
  if (checked === unfit) {
    const figures = of.map((one) => formatQuantity(one, 'zh', { gloss: false })).join('、');
    return { value: null, findings: [find('claim-computable', placeIn(config, 'type'), { actual: type, params: { figures } })] };
  }
  return {
    value: {
      ...checked, id, type, by: 'author', unitId: null, mentionIds: [], figures: [], statedBy: null, factIds: [...new Set(named)], place: placeIn(config, 'states'),
      stated: formatQuantity(states, 'zh', { gloss: false }),
    },
    findings: [],
  };
};
