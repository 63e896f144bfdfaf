import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { whys } from '../../lexicon/doubts.ts';
import { ofAll } from '../../lexicon/scopes.ts';
import { behind, sameUnit } from '../../near.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';

const meanWords = /平均|[人户亩]均/u;
const heads: ReadonlySet<string> = new Set(['人', '户', '名', '位']);

const isMean = (f: Figure): boolean => f.role === 'level' && ['money', 'measure', 'area', 'count', 'duration'].includes(f.m.kind) && f.m.comparator === 'eq' && f.m.valueHigh === null;

/**
 * `男职工平均工资9860元，女职工8120元，全厂9105元`: the mean of all lies between those of the groups, and where depends on how many there
 * are of each, which the text does not tell.
 */
export const meansOfGroups = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  if (!isMean(f) || !(meanWords.test(f.lead) || ofAll.test(f.lead))) return [];
  const [near, far, ...more] = [...behind(scene.figures, f, 3)].filter((one) => isMean(one) && sameUnit(one, f));
  const all = [far, near, f];
  if (!near || !far || more.length > 0 || f.index - far.index > 2 || heads.has(f.m.unit)) return [];
  const whole = all.filter((one) => one !== undefined && ofAll.test(one.lead));
  if (whole.length !== 1 || !meanWords.test(far.lead) || scene.figures.some((one) => one.line === f.line && heads.has(one.m.unit) && /\d/u.test(one.m.text))) return [];
  const [total] = whole;
  const groups = all.filter((one) => one !== total);
  const values = groups.flatMap((one) => (one ? [Number(one.m.value)] : []));
  const at = Number(total?.m.value);
  return total && values.length === 2 && at > Math.min(...values) && at < Math.max(...values) ? [claimOf({
    type: 'mean', figures: [far.m, near.m, f.m], stated: total.m.text, computed: null, verdict: 'undecided', said: total.m,
    note: { zh: `${total.m.text}在${groups.map((one) => one?.m.text ?? '').join('与')}之间，各组人数未给出：${whys.implied.zh}。`, en: `${total.m.text} lies between ${groups.map((one) => one?.m.text ?? '').join(' and ')}, and the size of the groups is not given: ${whys.implied.en}.` },
  })] : [];
});
