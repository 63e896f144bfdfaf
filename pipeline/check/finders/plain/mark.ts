import type { Claim, ClaimSpan } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, isOfOneSize, over, scaled, type Reading } from '../../interval.ts';
import { cameOfPeriod, endsAtMark, ownShare, passedMark, unsure, yetToPass } from '../../lexicon/plain.ts';
import { isAmount, isPlain, sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asElsewhere, asQuotient } from '../../working.ts';

const bounds: ReadonlySet<string> = new Set(['gt', 'ge', 'lt', 'le']);
const reachBack = 60;

/** `营业收入98.7亿元，突破百亿元大关`: the mark is of the figure right before it, which is below it. */
const belowMark = (scene: Scene, mark: Figure): readonly Claim[] => {
  const exact = scene.figures[mark.index - 1];
  if (!exact || !isAmount(mark) || !bounds.has(mark.m.comparator) || !passedMark.test(mark.lead) || !isPlain(exact) || exact.sentence !== mark.sentence || mark.clause - exact.clause !== 1 || !sameUnit(exact, mark) || exact.back) return [];
  const behind = scene.s.slice(mark.m.end, mark.m.end + 20);
  if (!endsAtMark.test(behind) || !cameOfPeriod.test(exact.lead) || yetToPass.test(`${exact.lead}${exact.tail}${mark.lead}${behind}`) || !isOfOneSize(exact.reading, mark.reading, '1.5')) return [];
  const stated = { ...mark.reading, loose: mark.reading.strict };
  return compare(stated, exact.reading) === 'fails' ? [relationClaim({
    type: 'bound', figures: [exact.m, mark.m], said: saidBy(mark.m), stated, computed: exact.reading, unit: mark.m.unit, working: asElsewhere(exact.m.text),
  })] : [];
};

interface Share { readonly part: Figure; readonly whole: Figure; readonly computed: Reading }

/** The two counts right before it: so many in all, and so many of them. */
const shareBefore = (scene: Scene, said: Figure): Share | null => {
  const [part, whole] = [scene.figures[said.index - 1], scene.figures[said.index - 2]];
  if (!part || !whole || part.sentence !== said.sentence || whole.sentence !== said.sentence || said.clause - part.clause !== 1 || part.clause === whole.clause || !isPlain(part) || !isPlain(whole) || part.m.kind !== 'count' || part.m.unit !== whole.m.unit || scene.figures[said.index - 3]?.sentence === said.sentence) return null;
  const quotient = over(part.reading, whole.reading);
  return quotient && quotient.strict.high.at.lt(1) ? { part, whole, computed: scaled(quotient, 100) } : null;
};

/** `共有440个行政村，已有389个村通车，通车率超九成`, `组织820名农民培训，其中312人取得证书，不足三成`: what the share is of is told right before. */
const boundShare = (scene: Scene, said: Figure): readonly Claim[] => {
  if (said.m.kind !== 'percent' || said.role !== 'level' || !bounds.has(said.m.comparator)) return [];
  const share = shareBefore(scene, said);
  const found = share ? ownShare.exec(said.lead) : null;
  if (!share || !found) return [];
  const name = found.groups?.['name'] ?? '';
  const told = `${share.part.lead}${share.part.tail}`;
  const near = scene.s.slice(Math.max(0, share.whole.m.start - reachBack), said.m.end + 30);
  if ((name !== '' && ![...name].every((char) => told.includes(char))) || unsure.test(near) || yetToPass.test(near)) return [];
  const verdict = compare(said.reading, share.computed);
  // Far from it, the share is of others than the part told.
  if (verdict === 'undecided' || (verdict === 'fails' && (!/^，?其中|已|有/u.test(share.part.lead) || !isOfOneSize(exactly(said.m.value ?? 0), share.computed, '1.3')))) return [];
  const figures: readonly ClaimSpan[] = [share.whole.m, share.part.m, said.m];
  return [relationClaim({ type: 'share', figures, said: saidBy(said.m), stated: said.reading, computed: share.computed, unit: '%', working: asQuotient(share.part.m.text, share.whole.m.text) })];
};

/** Round marks and shares that the figures right before them do not bear out. */
export const missedMarks = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => [...belowMark(scene, f), ...boundShare(scene, f)]);
