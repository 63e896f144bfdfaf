import type { Claim } from '../../model/index.ts';
import { signOf } from '../changes.ts';
import type { Figure } from '../figures/index.ts';
import { compare, minus, scaled } from '../interval.ts';
import { readingOfDigits } from '../reading.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asDifference } from '../working.ts';

const sector = /(?:第?([一二三])(?:次)?产业?|(服务业))(?:增加值)?(?<what>[^，。；]{0,14})$/u;
/** Which of the three sectors is named; the last is that of services. */
const sectorAt = (lead: string): number => {
  const found = sector.exec(lead);
  return found?.[2] === undefined ? '一二三'.indexOf(found?.[1] ?? '?') : 2;
};
/** The share of the whole, and how it moved. */
const shareOfAll = /占?(?:地区生产总值|GDP|经济总量|国民经济)的?|所占|占比|比重|比例|份额|(?:大幅|明显|稳步|持续|则|也|又|再|共|累计|相应|同步|进一步|显著|[两三四五六七八九十\d]+年(?:来|间)?)|提高|上升|提升|增加|增长|下降|降低|回落|减少|收窄|下滑|的|了|约|达到?|为/gu;
const moves = /(?:由|从)[^，。；]*$/u;
const falls = (f: Figure): boolean => signOf(f) < 0 || /回落|放缓|收窄|下降|降低|减少/u.test(f.lead);

/** `三次产业比由8.2∶46.3∶45.5调整为6.1∶43.2∶50.7，第三产业占比提高5.2个百分点`: the part of each structure that is named. */
const sectorClaim = (scene: Scene, f: Figure): Claim | null => {
  const at = f.role === 'points' ? sectorAt(f.lead) : -1;
  // 第三产业对增长的贡献率, 三产投资占比: of another quantity than its share of the whole.
  const what = (sector.exec(f.lead)?.groups?.['what'] ?? '').replace(shareOfAll, '');
  const [now, base] = scene.figures.slice(Math.max(0, f.index - 6), f.index).toReversed().filter((one) => one.m.kind === 'ratio' && one.m.values.length === 3 && one.line === f.line);
  const [to, from] = [now?.m.values[at], base?.m.values[at]];
  if (!now || !base || to === undefined || from === undefined || !/产/u.test(`${base.subject}${base.lead}`)) return null;
  const moved = minus(readingOfDigits(to), readingOfDigits(from));
  const down = falls(f);
  const computed = down ? scaled(moved, -1) : moved;
  // Only what is said right behind a move from one to the other can be wrong; 比全国高 is of others.
  const sure = moves.test(base.lead) && now.index === base.index + 1 && now.sentence === f.sentence && f.m.comparator === 'eq' && what === '' && !/(?<!占)比(?!重|例)|较|[高低快慢]于/u.test(f.lead);
  return sure || compare(f.reading, computed) === 'holds' ? relationClaim({
    type: 'pp-change', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: 'pp',
    working: down ? asDifference(from, to) : asDifference(to, from),
  }) : null;
};

/** Points by which the share of a sector moved between two structures of the economy. */
export const findSectorPoints: Finder = (scene) => scene.figures.flatMap((f) => sectorClaim(scene, f) ?? []);
