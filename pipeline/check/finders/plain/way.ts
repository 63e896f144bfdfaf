import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, growthOf, isNarrow, minus, scaled, type Reading } from '../../interval.ts';
import { lossWords, realIndicators, revisedIndicators } from '../../lexicon/doubts.ts';
import { compareWords, earlierBase, rose, unsure } from '../../lexicon/plain.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { likeness } from '../../subject.ts';
import { windowAt } from '../../window.ts';
import { asChange, asDifference } from '../../working.ts';

/** Lengths of time and places in a ranking get better by falling. */
const isAmount = ({ m, role }: Figure): boolean => role === 'level' && m.comparator === 'eq' && m.valueHigh === null && ['count', 'money', 'measure', 'area'].includes(m.kind);

const ways = ({ lead }: Figure): 1 | -1 | 0 => {
  const found = rose.exec(lead)?.groups;
  return found === undefined ? 0 : found['up'] === undefined ? -1 : 1;
};

const changeOf = (said: Figure, now: Figure, base: Figure): Reading | null => {
  if (said.role === 'rate' && said.m.kind === 'percent') return growthOf(now.reading, base.reading);
  return said.role === 'change' && said.m.unit === now.m.unit ? minus(now.reading, base.reading) : null;
};

/** `销量为7.95万台，上年同期为8.62万台，同比增长7.8%`: by just so much, but it fell. */
const claimFor = (scene: Scene, said: Figure): Claim | null => {
  const [base, now] = [scene.figures[said.index - 1], scene.figures[said.index - 2]];
  if (!base || !now || base.sentence !== said.sentence || now.sentence !== said.sentence || said.clause - base.clause !== 1 || base.clause - now.clause !== 1 || !isAmount(now) || !isAmount(base) || now.m.unit !== base.m.unit || now.m.kind !== base.m.kind) return null;
  const way = said.m.comparator === 'eq' && said.m.valueHigh === null && said.depth === 0 ? ways(said) : 0;
  // 上学期为…，比上学期增加: the words name what it is compared with.
  const whom = compareWords.exec(said.lead)?.groups?.['whom'] ?? '';
  const named = /同比/u.test(said.lead) ? /(?:上年|去年)(?:同期|同季|同月)/u.test(base.lead) : whom.length > 1 && base.lead.includes(whom);
  // 客单价同比增长, 单产比上年下降: of another measure than the two.
  const subject = said.lead.replace(/^，/u, '').replace(rose, '').replace(/同比|[比较][^，。；]*$|累计/gu, '');
  if (way === 0 || !named || !earlierBase.test(base.lead) || (subject !== '' && likeness(subject, now.own) === 'other')) return null;
  const { from, to } = windowAt(scene.s, now.m.start, 0, 0);
  const words = scene.s.slice(from, Math.max(to, said.m.end + 20));
  if ([unsure, lossWords, realIndicators, revisedIndicators].some((one) => one.test(words))) return null;
  const change = changeOf(said, now, base);
  const turned = change && scaled(change, -way);
  // Just as much the other way, with digits enough that it is no other change.
  if (!change || !turned || !isNarrow(change, '0.25') || compare(said.reading, turned) !== 'holds' || compare(said.reading, scaled(change, way)) !== 'fails') return null;
  return relationClaim({
    type: said.role === 'rate' ? 'growth' : 'difference', figures: [now.m, base.m, said.m], said: saidBy(said.m), stated: way > 0 ? said.reading : scaled(said.reading, -1), computed: change, unit: said.m.unit,
    working: said.role === 'rate' ? asChange(base.m.text, now.m.text) : asDifference(now.m.text, base.m.text),
  });
};

/** Rises told of what fell by as much, and falls of what rose. */
export const turnedWays = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => (f.role === 'rate' || f.role === 'change' ? claimFor(scene, f) ?? [] : []));
