import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { over, scaled } from '../../interval.ts';
import { ofAllTold, toldAsAll, uncountedBehind } from '../../lexicon/plain.ts';
import { isAmount, isPlain } from '../../near.ts';
import type { Scene } from '../../scene.ts';
import { isSlip } from '../../slip.ts';
import { asQuotient } from '../../working.ts';
import { slipClaim } from './plain.ts';

/** The part right before the share, brought in by 其中, and the whole right before the part. */
const partAndWhole = (scene: Scene, said: Figure): readonly [Figure, Figure] | null => {
  const [part, whole] = [scene.figures[said.index - 1], scene.figures[said.index - 2]];
  if (!part || !whole || part.sentence !== said.sentence || whole.sentence !== said.sentence || said.clause - part.clause !== 1 || part.clause === whole.clause) return null;
  return isAmount(part) && isAmount(whole) && isPlain(part) && isPlain(whole) && part.m.unit === whole.m.unit && part.m.kind === whole.m.kind && /^，?其中/u.test(part.lead) ? [part, whole] : null;
};

/** `共审结各类案件2.38万件，其中民商事案件1.46万件，占全部审结案件的71.3%`: nothing else is told, and one digit of the share is another. */
export const ofAllSlips = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  if (said.role !== 'level' || said.m.kind !== 'percent') return [];
  const name = ofAllTold.exec(said.lead)?.groups?.['name'];
  const found = name === undefined ? null : partAndWhole(scene, said);
  if (name === undefined || !found || uncountedBehind.test(scene.s.slice(said.m.end, said.m.end + 60))) return [];
  const [part, whole] = found;
  // 占全省的, 占致伤案件的: another whole than the one told.
  const scope = /全[省市县区国校院行]/u.exec(said.lead)?.[0];
  if (!toldAsAll.test(whole.lead) || (scope !== undefined && !whole.lead.includes(scope)) || ![...name].every((char) => `${whole.lead}${whole.tail}`.includes(char))) return [];
  const quotient = over(part.reading, whole.reading);
  const computed = quotient && scaled(quotient, 100);
  if (!quotient || !computed || quotient.strict.high.at.gte(1) || !isSlip(said.m, computed, 3)) return [];
  return slipClaim(scene, { type: 'share', operands: [part, whole], said, computed, unit: '%', working: asQuotient(part.m.text, whole.m.text) });
});
