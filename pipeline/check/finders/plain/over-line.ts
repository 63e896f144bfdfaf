import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, minus } from '../../interval.ts';
import { overLine, unsure } from '../../lexicon/plain.ts';
import { isPlain } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isSlip, isTurned } from '../../slip.ts';
import { asDifference } from '../../working.ts';

const reach = 4;

/** `水位涨至21.36米，警戒水位为20.50米，超警戒水位0.86米`: the line by its name, what stands over it, and by how much. */
const claimFor = (scene: Scene, said: Figure): Claim | null => {
  const name = said.role === 'level' && isPlain(said) ? overLine.exec(said.lead)?.groups?.['line'] : undefined;
  if (name === undefined) return null;
  const near = [...scene.figures.slice(Math.max(0, said.index - reach), said.index), ...scene.figures.slice(said.index + 1, said.index + 3)].filter((f) => f.sentence === said.sentence && isPlain(f) && f.m.unit === said.m.unit);
  const lines = near.filter((f) => f.own.includes(name) && !/超|高出|低/u.test(f.lead));
  const levels = near.filter((f) => !lines.includes(f) && f.index < said.index && /水位|潮位|流量|库水|浓度/u.test(f.lead));
  const [line, level] = [lines[0], levels.at(-1)];
  if (!line || !level || lines.length > 1 || levels.length > 1 || unsure.test(scene.s.slice(level.m.start - level.lead.length, said.m.end + 20))) return null;
  const computed = minus(level.reading, line.reading);
  const verdict = compare(said.reading, computed);
  if (verdict !== 'holds' && !(verdict === 'fails' && (isTurned(said.m, computed) || isSlip(said.m, computed, 3)))) return null;
  return relationClaim({ type: 'difference', figures: [level.m, line.m, said.m], said: saidBy(said.m), stated: said.reading, computed, unit: said.m.unit, working: asDifference(level.m.text, line.m.text) });
};

/** By how much a level is over its line. */
export const overLines = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => claimFor(scene, f) ?? []);
