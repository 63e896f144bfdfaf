import type { BriefingClaim, ClaimConfig, Fact, Result } from '../model/index.ts';
import { checkRules, finder } from '../finding/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import { checkRelation, unfit } from './check-relation.ts';

const find = finder(checkRules);

/** A claim of `briefing.yaml`, checked over the facts that it names. */
export const statedClaim = (config: ClaimConfig, facts: ReadonlyMap<string, Fact>): Result<BriefingClaim | null> => {
  const { id, type, place, years } = config;
  const named = [...config.of, config.states];
  const unknown = named.filter((one) => !facts.has(one));
  const states = facts.get(config.states)?.quantity;
  if (unknown.length > 0 || !states) return { value: null, findings: unknown.map((actual) => find('claim-facts-known', place, { actual })) };
  const of = config.of.flatMap((one) => facts.get(one)?.quantity ?? []);
  const checked = checkRelation({ type, of, states, ...(years !== null && { years }) });
  if (checked === unfit) {
    const actual = of.map((one) => formatQuantity(one, 'zh', { gloss: false })).join('、');
    return { value: null, findings: [find('claim-computable', place, { actual, params: { type } })] };
  }
  return {
    value: {
      ...checked, id, type, by: 'author', unitId: null, mentionIds: [], factIds: [...new Set(named)], place,
      stated: formatQuantity(states, 'zh', { gloss: false }),
    },
    findings: [],
  };
};
