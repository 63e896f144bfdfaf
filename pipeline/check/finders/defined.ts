import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, exactly, isNarrow, isOfOneSize, minus, over, scaled } from '../interval.ts';
import { scopeWords, whys } from '../lexicon/doubts.ts';
import { definedRatios, leadIn, leadOut, type DefinedRatio } from '../lexicon/rates.ts';
import { behind, isAmount, sameScope, sameUnit } from '../near.ts';
import { factorReading } from '../reading.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asDifference, asQuotient, asWholeOf } from '../working.ts';

const isPlain = (f: Figure): boolean => isAmount({ ...f, back: false }) && f.m.comparator === 'eq' && f.m.valueHigh === null;

/** The one amount of those whose words name it; null where two do. */
const only = (all: readonly Figure[], name: RegExp, other: RegExp): Figure | null => {
  const named = all.filter((f) => name.test(f.lead) && !(other.test(f.lead) && f.lead.search(other) > f.lead.search(name)));
  return named.length === 1 ? named[0] ?? null : null;
};

/** A公司营收a，B公司净利润b: each with an owner of its own. */
const owner = /[A-Za-z]|公司|集团|企业|厂|店|银行|[甲乙丙丁]|[县市区镇村]/u;
const haveOwners = (a: Figure, b: Figure): boolean => a.clause !== b.clause && [a, b].every(({ lead }) => owner.test(lead));

/** Is the amount called by the bare name, and no more? */
const isBare = ({ lead, tail }: Figure, name: RegExp | undefined): boolean => name === undefined || (name.test(lead.replace(/^.*[，、；:]/u, '').replace(leadIn, '').replace(leadOut, '')) && !tail.startsWith('的'));

const claimFor = (scene: Scene, f: Figure, row: DefinedRatio): Claim | null => {
  const amounts = behind(scene.figures, f, 4).filter(isPlain);
  const [first, second] = [only(amounts, row.first, row.second), only(amounts, row.second, row.first)];
  const times = f.m.kind !== 'percent';
  const stated = f.m.kind === 'multiple' ? factorReading(f.m) : f.reading;
  const quotient = first && second && first !== second && sameUnit(first, second) && sameScope(first, second) ? over(first.reading, second.reading) : null;
  if (!first || !second || !stated || !quotient) return null;
  const plain = row.rest === true ? minus(exactly(1), quotient) : quotient;
  const computed = times ? plain : scaled(plain, 100);
  if (!isNarrow(computed, '0.2')) return null;
  const words = scene.s.slice(Math.max(0, Math.min(first.m.start, second.m.start) - 12), f.m.start);
  const alone = amounts.length === 2 && f.clause - Math.max(first.clause, second.clause) === 1 && f.m.comparator === 'eq' && isOfOneSize(stated, computed, 3) && !haveOwners(first, second) && !scopeWords.test(words) && isBare(first, row.bare?.[0]) && isBare(second, row.bare?.[1]);
  if (compare(stated, computed) !== 'holds' && !(alone && (row.reckoned !== true || /(?:[以按]|根据|结合)[^；]*(?:计|算|看)/u.test(words)))) return null;
  return relationClaim({
    type: times ? 'multiple' : 'share', figures: [first.m, second.m, f.m], said: saidBy(f.m), stated, computed, unit: times ? 'x' : '%',
    doubt: alone ? null : { when: 'apart', why: whys.different },
    working: row.rest === true ? asWholeOf(asDifference(second.m.text, first.m.text), second.m.text) : asQuotient(first.m.text, second.m.text),
  });
};

/** `总负债186亿元、所有者权益62亿元，产权比率3倍`: ratios whose names say what is divided by what, right behind the two. */
export const findDefined: Finder = (scene) => scene.figures.flatMap((f) => {
  if (!(['percent', 'multiple'].includes(f.m.kind) || (f.m.kind === 'ratio' && f.m.values.length === 0 && /倍数/u.test(f.lead))) || f.role === 'rate' || f.back) return [];
  const name = f.lead.replace(/^[，、]?(?:其|该股|则|而|对应的?)*/u, '');
  const row = definedRatios.find((one) => one.name.test(name) && !/[比较由从](?!率)/u.test(name.replace(one.name, '')));
  const claim = row && claimFor(scene, f, row);
  return claim ? [claim] : [];
});
