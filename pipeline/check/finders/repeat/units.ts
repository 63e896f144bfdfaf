import type { Claim, Mention } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, scaled, type Reading } from '../../interval.ts';
import { converts, otherMoney, rateGiven, surelyConverts } from '../../lexicon/repeats.ts';
import { whys } from '../../lexicon/doubts.ts';
import { claimOf, relationClaim, saidBy } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { windowAt } from '../../window.ts';
import { asElsewhere } from '../../working.ts';

/** Units of one kind as multiples of the first of them. A mu is a fifteenth of a hectare. */
const measures: readonly Readonly<Record<string, readonly [string, string]>>[] = [
  { ha: ['15', '1'], mu: ['1', '1'], m2: ['3', '2000'], km2: ['1500', '1'] }, { kg: ['2', '1'], jin: ['1', '1'], t: ['2000', '1'], g: ['1', '500'] },
  { km: ['1000', '1'], m: ['1', '1'] }, { hour: ['60', '1'], minute: ['1', '1'], second: ['1', '60'] },
];

/** A reading in the smallest words of its kind: mu, jin, metres, minutes. */
const common = ({ m, reading }: Figure): { readonly kind: number; readonly reading: Reading } | null => {
  const kind = measures.findIndex((row) => Object.hasOwn(row, m.unit));
  const [times, by] = measures[kind]?.[m.unit] ?? ['1', '1'];
  return kind < 0 ? null : { kind, reading: scaled(scaled(reading, times), `${1 / Number(by)}`) };
};

/** `3000亩（折合200公顷）`: one size in two units. */
const converted = (scene: Scene, f: Figure): readonly Claim[] => {
  const before = scene.figures[f.index - 1];
  const gap = before ? scene.s.slice(before.m.end, f.m.start) : '';
  const [one, two] = [before && common(before), common(f)];
  if (!before || !one || !two || one.kind !== two.kind || before.m.unit === f.m.unit || f.role !== 'level' || before.role !== 'level' || !converts.test(gap)) return [];
  const holds = compare(one.reading, two.reading) === 'holds';
  const copied = !holds && scene.s.charAt(f.m.end) === ')' && areCopied(before.m, f.m);
  if (!holds && !copied && !surelyConverts.test(gap)) return [];
  const claim = relationClaim({
    type: 'repeat', figures: [before.m, f.m], said: saidBy(f.m), stated: two.reading, computed: one.reading, unit: f.m.unit, working: asElsewhere(before.m.text),
    doubt: copied || (surelyConverts.test(gap) && [before, f].every(({ m }) => m.comparator === 'eq')) ? null : { when: 'apart', why: whys.different },
  });
  return [claim];
};

const printedDigits = ({ text }: Mention): string => text.normalize('NFKC').replace(/\D/gu, '').replace(/^0+|0+$/gu, '');

/** `651.2万吨（65.1亿斤）`, `450亩（约45公顷）`: the digits of the one copied to the other, which no unit between them leaves as they are. */
const areCopied = (a: Mention, b: Mention): boolean => {
  const [one, two] = [printedDigits(a), printedDigits(b)];
  const kept = new Set(['ha km2', 'km2 ha', 'km m', 'm km', 't kg', 'kg t', 'kg g', 'g kg']);
  return two.length > 1 && one.startsWith(two) && !kept.has(`${a.unit} ${b.unit}`);
};

/** 即, 也就是: the very same. */
const sameSum = /^(?:\(|，)(?:即|也就是|亦即)$/u;

/** `0.5亿元（即500万元）`: one sum told twice, of another power of ten. */
const otherPower = (scene: Scene, f: Figure): readonly Claim[] => {
  const before = scene.figures[f.index - 1];
  const gap = before ? scene.s.slice(before.m.end, f.m.start) : '';
  // 即100万元一年, 合120元一件: for each of something.
  const ends = /^(?:[)，。；]|的[\p{Script=Han}]|$)/u.test(scene.s.slice(f.m.end, f.m.end + 2)) && scene.s.charAt(f.m.end + 1) !== '每';
  if (!before || !ends || !converts.test(gap) || !sameSum.test(gap) || before.m.unit !== f.m.unit || before.m.kind !== f.m.kind || !['money', 'count', 'measure', 'area'].includes(f.m.kind) || before.role !== 'level' || f.role !== 'level' || f.m.valueHigh !== null || before.m.valueHigh !== null) return [];
  const same = printedDigits(before.m) === printedDigits(f.m) && printedDigits(f.m) !== '' && before.m.text !== f.m.text;
  if (!same || before.m.value === null || f.m.value === null) return [];
  const [told, again] = [exactly(before.m.value), exactly(f.m.value)];
  return [relationClaim({ type: 'repeat', figures: [before.m, f.m], said: saidBy(f.m), stated: again, computed: told, unit: f.m.unit, working: asElsewhere(before.m.text) })];
};

const isLength = (f: Figure): boolean => f.m.kind === 'duration' && ['hour', 'minute'].includes(f.m.unit) && f.m.comparator === 'eq' && f.m.valueHigh === null;

/** `只要一个半小时……也是90分钟`: one length in two units, near each other. Only what agrees is told. */
const sameLength = (scene: Scene, f: Figure): readonly Claim[] => {
  if (!isLength(f)) return [];
  const before = scene.figures.slice(Math.max(0, f.index - 4), f.index).findLast((one) => isLength(one) && one.m.unit !== f.m.unit && one.line === f.line && f.sentence - one.sentence < 2);
  const [one, two] = [before && common(before), common(f)];
  // 2小时30分钟: two parts of one length.
  if (!before || !one || !two || before.m.end === f.m.start || !one.reading.digits || !two.reading.digits || !one.reading.digits.at.eq(two.reading.digits.at)) return [];
  return [relationClaim({ type: 'repeat', figures: [before.m, f.m], said: saidBy(f.m), stated: f.reading, computed: f.reading, unit: f.m.unit, working: asElsewhere(before.m.text) })];
};

/** A kilometre and 200 metres, or a square of so many by so many: parts of one size. */
const measured: ReadonlySet<string> = new Set(['area', 'measure']);
const digitsIn = ({ text }: Mention): number => text.normalize('NFKC').replace(/[^\d]/gu, '').replace(/^0+|0+$/gu, '').length;

const isSize = ({ m, role }: Figure): boolean => measured.has(m.kind) && m.comparator === 'eq' && m.valueHigh === null && role === 'level' && digitsIn(m) > 1;

/** `划定3.5平方公里……别小看这350公顷`: one size in two units, further apart. Only what agrees to the last digit is told. */
const sameSize = (scene: Scene, f: Figure): readonly Claim[] => {
  const own = isSize(f) ? common(f) : null;
  if (!own?.reading.digits) return [];
  const before = scene.figures.slice(Math.max(0, f.index - 8), f.index).findLast((one) => {
    const other = isSize(one) && one.m.unit !== f.m.unit && one.line === f.line && one.m.end < f.m.start ? common(one) : null;
    return other?.kind === own.kind && other.reading.digits?.at.eq(own.reading.digits?.at ?? 0) === true;
  });
  return before ? [relationClaim({ type: 'repeat', figures: [before.m, f.m], said: saidBy(f.m), stated: f.reading, computed: f.reading, unit: f.m.unit, working: asElsewhere(before.m.text) })] : [];
};

/** `1.2亿美元，公告里写作“约8.7亿元人民币”`: without the rate of exchange nobody can tell. */
const otherCurrency = (scene: Scene, f: Figure): readonly Claim[] => {
  const before = scene.figures[f.index - 1];
  const { from, to } = windowAt(scene.s, f.m.start);
  if (!before || f.m.kind !== 'money' || before.m.kind !== 'money' || before.m.unit === f.m.unit || before.sentence !== f.sentence || rateGiven.test(scene.s.slice(from, to))) return [];
  const gap = scene.s.slice(before.m.end, f.m.start);
  return otherMoney.test(gap) && gap.length < 14 ? [claimOf({
    type: 'repeat', figures: [before.m, f.m], stated: f.m.text, computed: null, verdict: 'undecided', said: f.m,
    note: { zh: `${before.m.text}折合${f.m.text}：汇率未给，无从核对。`, en: `${before.m.text} is put as ${f.m.text}: the rate of exchange is not given.` },
  })] : [];
};

/** One size in two units, one sum in two currencies. */
export const unitClaims: Finder = (scene) => scene.figures.flatMap((f) => [...converted(scene, f), ...otherPower(scene, f), ...sameLength(scene, f), ...sameSize(scene, f), ...otherCurrency(scene, f)]);
