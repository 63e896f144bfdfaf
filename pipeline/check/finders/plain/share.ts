import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { over, scaled } from '../../interval.ts';
import { isAmount, isMeanOf, sameUnit } from '../../near.ts';
import { levels } from '../../lexicon/plain.ts';
import { areSurelyOfOneTime } from '../../one-time.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric, subjectOf } from '../../subject.ts';
import { asQuotient } from '../../working.ts';
import { beside, isSameName, nameOf, slipClaim } from './plain.ts';

const ofWhole = /^，?(?<part>[^，。；占]{2,24}?)(?:已经?|约|共|仅|只)?占(?:到|了)?(?:全[省市县区国校村镇])?(?<whole>[^，。；占]{2,16}?)(?:的(?:比重|比例|份额))?(?:已经?)?(?:为|达到?|是|的)$/u;
const ofBefore = /^，?(?<part>[^，。；占]{2,16})占比(?:为|达到?|是)$/u;

/** 去年, 累计, 近三年, 目标: of other times than the figures need be. */
const otherTimes = /去年|上年|前年|累计|近|平均|年均|目标|力争|计划|规划|预算|到20|增量|新增|贡献|由|从/u;

const isInYear = (said: Figure, f: Figure): boolean => said.year === null || said.year === f.year || (f.year === null && f.m.period === String(said.year));

const levelIn = (f: Figure): string => levels.exec(f.lead)?.[0] ?? '';

/** Of one year, period and place, as far as they are read. */
const isOfOneTime = (a: Figure, b: Figure): boolean =>
  (a.year === null || b.year === null || a.year === b.year) && (a.m.period === null || b.m.period === null || a.m.period === b.m.period) && (a.region === '' || b.region === '' || a.region === b.region);

/** The only amount of the paragraph that has this name. */
const only = (near: readonly Figure[], name: string): Figure | null => {
  const found = near.filter((f) => isSameName(f.own, name));
  return found.length === 1 && found[0] && isAmount(found[0]) && !isMeanOf(found[0]) ? found[0] : null;
};

const ownEnd = (name: string): string => nameOf(name).slice(-2);

/**
 * `研发投入3.18亿元……营业收入42.4亿元……研发投入占营业收入的比重为8.5%`: part and whole are named by the share itself, and each
 * name is that of one figure alone. `预算支出208.5亿元，教育支出占比达22%`: the whole is what stands right before.
 */
export const shareSlips = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  if (said.role !== 'level' || !['percent', 'ratio'].includes(said.m.kind) || otherTimes.test(said.lead)) return [];
  const [of, bare] = [ofWhole.exec(said.lead)?.groups, ofBefore.exec(said.lead)?.groups];
  const partName = subjectOf((of ?? bare)?.['part'] ?? '');
  if (isGeneric(partName)) return [];
  const near = beside(scene, said).filter((f) => Math.abs(f.sentence - said.sentence) <= 3);
  const part = only(near, partName);
  const previous = scene.figures[said.index - 1];
  const whole = of ? only(near, of['whole'] ?? '') : previous?.sentence === said.sentence && said.clause - previous.clause === 1 && previous.own.length > 2 && isAmount(previous) && scene.figures[said.index - 2]?.sentence !== said.sentence && ownEnd(previous.own) === ownEnd(partName) ? previous : null;
  if (!part || !whole || part === whole || !sameUnit(part, whole) || !isOfOneTime(part, whole) || !areSurelyOfOneTime(scene, part, whole) || ![part, whole].every((f) => isInYear(said, f)) || levelIn(part) !== levelIn(whole) || part.m.unit === '' || part.index > said.index || part.sentence > said.sentence) return [];
  const quotient = over(part.reading, whole.reading);
  const percent = said.m.kind === 'percent';
  const computed = quotient && percent ? scaled(quotient, 100) : quotient;
  if (!quotient || quotient.strict.high.at.gte(1)) return [];
  return slipClaim(scene, { type: 'share', operands: [part, whole], said, computed, unit: said.m.unit, working: asQuotient(part.m.text, whole.m.text) });
});
