import type { Fact, FactMark } from '../model/index.ts';

/** Marks that tell the voices apart without colour. All four stand in GB 2312, so every Chinese font has them. */
export const voiceSigns = { claim: '●', external: '◆', calculation: '＝', comment: '※' } as const;

/** The attributes of a fact's `<data>`. */
export const factMark = (fact: Fact): FactMark => ({
  id: fact.id,
  value: fact.quantity.valueHigh === null ? fact.quantity.value : `${fact.quantity.value}/${fact.quantity.valueHigh}`,
  unit: fact.quantity.unit,
  comparator: fact.quantity.comparator,
  status: fact.status,
  voice: fact.voice,
});
