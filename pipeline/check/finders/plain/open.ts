import type { Bilingual, Claim, ClaimType } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { over, scaled, type Reading } from '../../interval.ts';
import { whys } from '../../lexicon/doubts.ts';
import { ofThoseThere, overAverage, shareByBasis, wholeByBasis } from '../../lexicon/plain.ts';
import { isAmount } from '../../near.ts';
import { claimOf, relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { sentenceTo } from '../../window.ts';
import { asQuotient } from '../../working.ts';
import { beside } from './plain.ts';

const openClaim = (type: ClaimType, [of, by]: readonly [Figure, Figure], said: Figure, computed: Reading | null, why: Bilingual): readonly Claim[] => (computed ? [relationClaim({
  type, figures: [of.m, by.m, said.m], said: saidBy(said.m), stated: said.reading, computed, unit: said.m.unit, doubt: { when: 'always', why }, working: asQuotient(of.m.text, by.m.text),
})] : []);


/** `年末从业人员131.9万人。营业收入2.38万亿元。按全年平均用工人数计算，人均营业收入178.4万元`: the heads told are those of the year's end. */
const perAverageHead = (scene: Scene, said: Figure): readonly Claim[] => {
  const what = overAverage.exec(sentenceTo(scene, said.m.start, 40))?.groups?.['what'];
  if (what === undefined) return [];
  const near = beside(scene, said, 12, 0).filter(isAmount);
  const [totals, heads] = [near.filter((f) => f.own.replace(/总额$/u, '').endsWith(what) && f.m.unit === said.m.unit), near.filter(({ m, lead }) => m.unit === '人' && /从业人员|用工|职工|员工/u.test(lead))];
  return totals[0] && heads[0] && totals.length === 1 && heads.length === 1 && !/平均/u.test(heads[0].lead) ? openClaim('mean', [totals[0], heads[0]], said, over(totals[0].reading, heads[0].reading), whys.population) : [];
};

/** `收入58.6亿元，按零售额口径计算市场份额7.1%。出厂口径规模790亿元`: a share by one reckoning, the whole by another. */
const byOtherBasis = (scene: Scene, said: Figure): readonly Claim[] => {
  const basis = said.m.kind === 'percent' ? shareByBasis.exec(said.lead)?.groups?.['basis'] : undefined;
  if (basis === undefined) return [];
  const near = beside(scene, said, 6, 6).filter(isAmount);
  const part = near.findLast(({ sentence, index }) => sentence === said.sentence && index < said.index);
  const whole = near.find((f) => f.m.unit === part?.m.unit && !(wholeByBasis.exec(f.lead)?.groups?.['basis'] ?? basis).includes(basis));
  const quotient = part && whole && part !== whole ? over(part.reading, whole.reading) : null;
  return part && whole && quotient ? openClaim('share', [part, whole], said, scaled(quotient, 100), whys.scope) : [];
};

/** `业主1860户……同意的1024票，占参会票数的71.5%`: how many took part is not told. */
const ofUntold = (scene: Scene, said: Figure): readonly Claim[] => {
  const whole = said.m.kind === 'percent' ? ofThoseThere.exec(said.lead)?.groups?.['whole'] : undefined;
  const part = scene.figures[said.index - 1];
  const stem = whole?.slice(0, 2) ?? '';
  if (whole === undefined || !part || part.sentence !== said.sentence || said.clause - part.clause > 1 || !isAmount(part) || beside(scene, said, 10, 4).some((f) => f !== part && `${f.lead}${f.tail}`.includes(stem))) return [];
  return [claimOf({
    type: 'share', figures: [part.m, said.m], stated: said.m.text, computed: null, verdict: 'undecided', said: said.m,
    note: { zh: `${part.m.text}占${whole}的${said.m.text}：本段未给出${whole}。`, en: `${part.m.text} is said to be ${said.m.text} of a whole that this paragraph does not give.` },
  })];
};

/** Relations whose words say that they are reckoned from what the text does not tell. */
export const openRelations = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => [...perAverageHead(scene, f), ...byOtherBasis(scene, f), ...ofUntold(scene, f)]);
