import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { openSums, vagueTotal } from '../../lexicon/closed.ts';
import { isAmount } from '../../near.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { grouped } from '../../bonds/index.ts';

const amount = (f: Figure): boolean => isAmount(f) && f.role === 'level' && f.m.value !== null && !f.back;
const size = ({ m }: Figure): number => Number(m.value);

const undecided = (whole: Figure, parts: readonly Figure[], why: Claim['note']): Claim => claimOf({
  type: 'sum', figures: [whole, ...parts].map(({ m }) => m), stated: whole.m.text, computed: null, verdict: 'undecided', said: whole.m,
  note: { zh: `${parts.map(({ m }) => m.text).join('、')}与${whole.m.text}：${why.zh}，不能相加核对。`, en: `${parts.map(({ m }) => m.text).join(', ')} and ${whole.m.text}: ${why.en}, so that they cannot be added up.` },
});

const [fewest, most] = [3, 6];

/** The total among figures that stand together: the last, or the first, where the others could be its parts. */
const wholeOf = (all: readonly Figure[]): Figure | null => {
  const able = (whole: Figure | undefined): boolean => {
    const parts = all.filter((f) => f !== whole);
    const sum = parts.reduce((one, f) => one + size(f), 0);
    return whole !== undefined && parts.every((f) => size(f) < size(whole)) && sum !== size(whole) && sum > size(whole) * 0.4 && sum < size(whole) * 2;
  };
  const [first, last] = [all[0], all.at(-1)];
  return (able(last) ? last : able(first) ? first : null) ?? null;
};

/** Figures of one unit in a sentence, or in it and the one behind it. */
const together = (all: readonly Figure[]): readonly Figure[] => {
  const own = all.filter(amount);
  const units = [...new Set(own.map(({ m }) => m.unit))].map((unit) => own.filter(({ m }) => m.unit === unit));
  return units.toSorted((a, b) => b.length - a.length)[0] ?? [];
};

const sentenceOf = ({ s }: Scene, all: readonly Figure[]): string => {
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? s.slice(first.m.start - first.lead.length, last.m.end) + (/^[^。\n]{0,50}/u.exec(s.slice(last.m.end, last.m.end + 50))?.[0] ?? '') : '';
};

/** `有的成果先后两级都得过奖`, `抵销之后`, `另有部分划出`: the sentence itself says why its parts do not make its total. */
const saidOpen = (scene: Scene, all: readonly Figure[]): readonly Claim[] => {
  const own = together(all);
  const why = openSums.find(({ words }) => words.test(sentenceOf(scene, all)))?.why;
  const whole = why && own.length >= fewest && own.length <= most ? wholeOf(own) : null;
  return why && whole ? [undecided(whole, own.filter((f) => f !== whole), why)] : [];
};

const vague = ({ m }: Figure): boolean => m.comparator !== 'eq' || m.valueHigh !== null;

/** `三百多棵……150棵……满打满算有四百六七十棵`: parts and total are round numbers. */
const roundNumbers = (scene: Scene, all: readonly Figure[]): readonly Claim[] => {
  const own = together(all);
  const [whole, ...parts] = own.slice(-3).toReversed();
  if (!whole || parts.length !== 2 || !vague(whole) || !parts.some(vague)) return [];
  const sum = parts.reduce((one, f) => one + size(f), 0);
  const words = scene.s.slice(parts[0]?.m.end ?? 0, whole.m.start);
  return vagueTotal.test(words) && parts.every((f) => size(f) < size(whole)) && Math.abs(sum / size(whole) - 1) < 0.15 ? [undecided(whole, parts.toReversed(), { zh: '都是约数', en: 'they are round numbers' })] : [];
};

/** `境内3.2亿元，境外4500万美元，共募得6.4亿元`: money of two currencies, and no rate of exchange. */
const currencies = (scene: Scene, all: readonly Figure[]): readonly Claim[] => {
  const money = all.filter((f) => amount(f) && f.m.kind === 'money');
  const whole = money.at(-1);
  const parts = money.slice(0, -1);
  const rate = /汇率|折[算合]|按[^，。；]{0,6}(?:计|算)|兑/u.test(sentenceOf(scene, all));
  return whole && parts.length === 2 && new Set(parts.map(({ m }) => m.unit)).size === 2 && parts.some(({ m }) => m.unit === whole.m.unit) && !rate && /共|合计|总/u.test(whole.lead) ? [undecided(whole, parts, { zh: '币种不同，汇率未给', en: 'they are of two currencies, and the rate of exchange is not given' })] : [];
};

/** Parts and totals of which the text itself says why they cannot be added up. */
export const openSumClaims: Finder = (scene) => {
  const groups = grouped(scene.figures, ({ sentence }) => sentence);
  return groups.flatMap((all, n) => {
    const next = groups[n + 1] ?? [];
    const both = next[0] && all[0] && next[0].line === all[0].line && next[0].sentence - all[0].sentence === 1 ? [...all, ...next] : all;
    const said = saidOpen(scene, all);
    return [...(said.length > 0 || both === all ? said : saidOpen(scene, both)), ...roundNumbers(scene, all), ...currencies(scene, all)];
  });
};
