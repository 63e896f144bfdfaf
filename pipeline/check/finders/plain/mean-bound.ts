import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, over } from '../../interval.ts';
import { elseBehind, meanOfEach, otherMeans, unsure } from '../../lexicon/plain.ts';
import { inCommonUnit, isPlain } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';

const bounds: ReadonlySet<string> = new Set(['gt', 'ge', 'lt', 'le']);
const unitOf: Readonly<Record<string, readonly string[]>> = { 亩: ['mu'], 户: ['户'], 店: ['家'], 校: ['所'], 村: ['个', '村'], 台: ['台'], 场: ['场'], 厂: ['家'], 件: ['件'] };

/** `3200亩工业用地实现税收12.16亿元，亩均税收超过40万元`: count and total in one clause, and the mean, by the total's own name, right behind. */
export const boundMeans = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said: Figure): readonly Claim[] => {
  const groups = bounds.has(said.m.comparator) && said.m.valueHigh === null && said.role === 'level' ? meanOfEach.exec(said.lead)?.groups : undefined;
  const per = groups?.['short'] ?? groups?.['each'];
  const [total, count] = [scene.figures[said.index - 1], scene.figures[said.index - 2]];
  if (per === undefined || !total || !count || !isPlain(total) || !isPlain(count) || total.clause !== count.clause || said.clause - total.clause !== 1 || total.sentence !== said.sentence || !(unitOf[per] ?? []).includes(count.m.unit) || total.m.unit !== said.m.unit) return [];
  const what = groups?.['what'] ?? '';
  const near = scene.s.slice(Math.max(0, count.m.start - 40), said.m.end + 30);
  // 村均经营性收入 is a part of 收入; 超过9万元的有46户 is no mean.
  if ((what !== '' && !total.lead.endsWith(what)) || !/^[，。；]/u.test(scene.s.slice(said.m.end, said.m.end + 1)) || /[两三四五六七八九十\d]年(?:来|间|累计)|累计/u.test(near) || otherMeans.test(said.lead) || unsure.test(near) || elseBehind.test(scene.s.slice(said.m.end, said.m.end + 30))) return [];
  const computed = over(inCommonUnit(total).reading, inCommonUnit(count).reading);
  if (!computed || !isNarrow(computed, '0.05') || compare(said.reading, computed) === 'undecided') return [];
  return [relationClaim({ type: 'mean', figures: [count.m, total.m, said.m], said: saidBy(said.m), stated: said.reading, computed, unit: said.m.unit, working: asQuotient(total.m.text, count.m.text) })];
});
