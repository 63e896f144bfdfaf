import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compareAtMost, isOfOneSize } from '../../interval.ts';
import { registeredAll, withoutDoubles } from '../../lexicon/gathered.ts';
import { memberUnits } from '../../lexicon/kinds.ts';
import { sameUnit } from '../../near.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { isOff, isPart } from './gathered.ts';
import { total } from './parts.ts';

const [fewest, most] = [2, 8];

const openClaim = (whole: Figure, parts: readonly Figure[]): Claim => claimOf({
  type: 'sum', figures: [whole, ...parts].map(({ m }) => m), stated: whole.m.text, computed: null, verdict: 'undecided', said: whole.m,
  note: { zh: `${parts.map(({ m }) => m.text).join('、')}与${whole.m.text}：各部分有重叠，重叠数未给，不能相加核对。`, en: `${parts.map(({ m }) => m.text).join(', ')} and ${whole.m.text}: the parts overlap by a number that is not given, so that they cannot be added up.` },
});

/** Together more than their whole, each by itself less. */
const exceed = (whole: Figure, parts: readonly Figure[]): boolean =>
  compareAtMost(total(parts), whole.reading) === 'fails' && parts.every((part) => compareAtMost(part.reading, whole.reading) === 'holds') && isOfOneSize(total(parts), whole.reading, 3);

/** `公众号126万，短视频账号89万，视频号43万，全网去重之后是201万`: who is counted twice is taken out, and how many are is not told. */
const deduplicated = (scene: Scene, whole: Figure): readonly Claim[] => {
  if (!isPart(whole) || !withoutDoubles.test(whole.lead)) return [];
  const parts = scene.figures.slice(Math.max(0, whole.index - most), whole.index).filter((f) => f.line === whole.line && whole.sentence - f.sentence <= 1 && isPart(f) && sameUnit(f, whole));
  const own = parts.filter(({ sentence }) => sentence === whole.sentence);
  const shown = own.length >= fewest ? own : parts;
  return shown.length >= fewest && exceed(whole, shown) ? [openClaim(whole, shown)] : [];
};

/** `村共有412户……。318户种茶，46户开了民宿，还有201户在外务工`: one household may do two of them. */
const manifold = (scene: Scene, whole: Figure): readonly Claim[] => {
  if (!isPart(whole) || !memberUnits.includes(whole.m.unit) || !registeredAll.test(whole.lead)) return [];
  const next = scene.figures.slice(whole.index + 1, whole.index + most).filter(({ line, sentence }) => line === whole.line && sentence - whole.sentence === 1);
  const parts = next.filter((f) => f.m.unit === whole.m.unit);
  const [first, last] = [parts[0], parts.at(-1)];
  const inList = first && last && last.index - first.index === parts.length - 1 && parts.every((part) => isPart(part) && part.own !== '');
  return inList && parts.length > fewest && exceed(whole, parts) && !isOff(whole, total(parts), 2) ? [openClaim(whole, parts)] : [];
};

/** Parts that overlap, by the words of the total or by what they are. */
export const overlapSums: Finder = (scene) => scene.figures.flatMap((f) => [...deduplicated(scene, f), ...manifold(scene, f)]);
