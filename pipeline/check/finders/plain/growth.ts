import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { averageGrowthOf, compare, growthOf, over, scaled } from '../../interval.ts';
import { lossWords, realIndicators, realWords, revisedIndicators, scopeWords } from '../../lexicon/doubts.ts';
import { compound, ofAnother, ofFormer, ofOurs, overYears } from '../../lexicon/plain.ts';
import { isAmount } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import type { Scene } from '../../scene.ts';
import { sentenceTo } from '../../window.ts';
import { asChange, asQuotient, asSteps } from '../../working.ts';
import { beside, isSameName, slipClaim } from './plain.ts';


const yearOf = ({ m }: Figure): number | null => (m.period === null ? null : Number(m.period.slice(0, 4)));
/** 2024-01/2024-06 without its years. */
const partOfYear = ({ m }: Figure): string => (m.period ?? '').replace(/(?:19|20)\d{2}/gu, '');

const lineOf = (scene: Scene, a: Figure, b: Figure): string => scene.s.slice(Math.max(0, Math.min(a.m.start, b.m.start) - 60), Math.max(a.m.end, b.m.end) + 60);

const isPlainSeries = (scene: Scene, a: Figure, b: Figure): boolean => {
  const words = lineOf(scene, a, b);
  return ![realIndicators, revisedIndicators].some((one) => one.test(a.own) || one.test(b.own)) && ![realWords, scopeWords, lossWords].some((one) => one.test(words));
};

const falls = ({ m, lead }: Figure): boolean => m.sense === 'decline' || /下降|减少|降低/u.test(lead);

const signedOf = (f: Figure) => (falls(f) ? scaled(f.reading, -1) : f.reading);

/** 本集团a，该公司b: of us, and of another. */
const areOfTwo = (scene: Scene, a: Figure, b: Figure): boolean => {
  const [one, other] = [a, b].map((f) => sentenceTo(scene, f.m.start, 60));
  return one !== undefined && other !== undefined && [[one, other], [other, one]].some(([x, y]) => ofOurs.test(x ?? '') && ofAnother.test(y ?? ''));
};

/** The only other figure of the name, in a year so many before or behind, over the same part of it. */
const otherYear = (scene: Scene, f: Figure, year: number): Figure | null => {
  const same = beside(scene, f, 12, 12).filter((one) => isAmount({ ...one, back: false }) && one.m.unit === f.m.unit && isSameName(one.own, f.own) && partOfYear(one) === partOfYear(f));
  const found = same.filter((one) => yearOf(one) === year);
  return found.length === 1 && same.every((one) => yearOf(one) !== yearOf(f)) && (found[0]?.year ?? null) !== null ? found[0] ?? null : null;
};

/** `2024年上半年净利润a，同比增长8.3%。2023年上半年净利润b`; `2023年a。2020年b，三年来增长76%`: both times and both names are told. */
export const yearSlips = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  const one = scene.figures[said.index - 1];
  const year = one && yearOf(one);
  if (!one || year === null || year === undefined || said.role !== 'rate' || said.m.kind !== 'percent' || one.sentence !== said.sentence || said.clause - one.clause !== 1 || !isAmount({ ...one, back: false })) return [];
  const years = overYears.exec(said.lead)?.groups?.['years'];
  const yearly = /^，?同比(?:增长|下降|减少|增加)了?$/u.test(said.lead);
  const other = yearly ? otherYear(scene, one, year - 1) : years !== undefined && one.year === year ? otherYear(scene, one, year + numberOf(years)) : null;
  if (!other || !isPlainSeries(scene, one, other) || areOfTwo(scene, one, other)) return [];
  const [now, base] = yearly ? [one, other] : [other, one];
  return slipClaim(scene, { type: 'growth', operands: [base, now], said, stated: signedOf(said), computed: growthOf(now.reading, base.reading), unit: '%', working: asChange(base.m.text, now.m.text) });
});

/** `三年里，……从a扩大到b，年均递增33%`: the sentence begins with the time. */
const yearsAhead = /(?:^|[。；\n])(?:过去|近|这|最近)?(?<years>[两三四五六七八九十])年(?:间|里|来)，$/u;

const stepsOf = (scene: Scene, base: Figure, now: Figure, said: Figure): number | null => {
  const told = compound.exec(said.lead)?.groups?.['years'];
  const apart = base.year !== null && now.year !== null ? now.year - base.year : null;
  if (apart !== null) return told === undefined || numberOf(told) === apart ? apart : null;
  const sentence = scene.sentences.find(({ start, end }) => start <= base.m.start && base.m.start < end);
  const ahead = sentence && yearsAhead.exec(`${scene.s.slice(sentence.start, base.m.start).split('，')[0] ?? ''}，`)?.groups?.['years'];
  return ahead && told === undefined ? numberOf(ahead) : null;
};

/** `2019年a，2023年达到b，四年复合增长率26.2%`: equal steps between two values that stand right before. */
export const compoundSlips = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  const [base, now] = [scene.figures[said.index - 2], scene.figures[said.index - 1]];
  if (!base || !now || said.m.kind !== 'percent' || !compound.test(said.lead) || base.sentence !== said.sentence || now.own !== '' || now.m.unit !== base.m.unit || base.own === '' || !isAmount({ ...base, back: false }) || !isAmount({ ...now, back: false }) || said.clause - now.clause !== 1 || !isPlainSeries(scene, base, now)) return [];
  const steps = stepsOf(scene, base, now, said);
  // Years are counted with and without the first.
  if (steps === null || steps < 2 || [steps - 1, steps + 1].some((n) => { const other = averageGrowthOf(now.reading, base.reading, n); return other === null || compare(said.reading, other) !== 'fails'; })) return [];
  return slipClaim(scene, { type: 'growth', operands: [base, now], said, computed: averageGrowthOf(now.reading, base.reading, steps), unit: '%', working: asSteps(base.m.text, now.m.text, steps) });
});

/** `产能由现在的8万吨提升到22万吨，为现有产能的3.2倍`: of what the move began with. */
export const multipleSlips = (scene: Scene): readonly Claim[] => scene.bonds.flatMap(({ now, base, link }) => {
  const said = scene.figures[now.index + 1];
  const what = said && ofFormer.exec(said.lead)?.groups?.['what'];
  if (!base || !said || link !== 'move' || what === undefined || said.m.kind !== 'multiple' || base.index !== now.index - 1 || said.sentence !== now.sentence || said.clause - now.clause !== 1 || !isAmount({ ...base, back: false }) || (what !== '' && !base.own.endsWith(what)) || beside(scene, said).some((f) => f !== base && f !== now && f.m.unit === base.m.unit && f.m.kind === base.m.kind)) return [];
  return slipClaim(scene, { type: 'multiple', operands: [base, now], said, computed: over(now.reading, base.reading), unit: said.m.unit, working: asQuotient(now.m.text, base.m.text) });
});

