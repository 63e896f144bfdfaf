import type { Claim } from '../../model/index.ts';
import type { Bond } from '../bonds/index.ts';
import { signOf, signed } from '../changes.ts';
import type { Figure } from '../figures/index.ts';
import { growthOf, isOfOneSize, minus, over, scaled, type Reading } from '../interval.ts';
import { realWords, scopeWords, whys } from '../lexicon/doubts.ts';
import { booked } from '../lexicon/scopes.ts';
import { factorReading } from '../reading.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asChange, asDifference, asQuotient } from '../working.ts';

interface Told { readonly type: 'growth' | 'difference' | 'multiple'; readonly stated: Reading; readonly computed: Reading; readonly unit: string; readonly working: { readonly zh: string; readonly en: string } }

const told = (said: Figure, base: Figure, now: Figure): Told | null => {
  if (said.role === 'change' && said.m.unit === now.m.unit) return { type: 'difference', stated: signOf(said) < 0 ? scaled(said.reading, -1) : said.reading, computed: minus(now.reading, base.reading), unit: now.m.unit, working: asDifference(now.m.text, base.m.text) };
  const [growth, times] = [growthOf(now.reading, base.reading), over(now.reading, base.reading)];
  if (said.role === 'rate' && said.m.kind === 'percent' && growth) return { type: 'growth', stated: signed(said), computed: growth, unit: '%', working: asChange(base.m.text, now.m.text) };
  const stated = said.role === 'multiple' ? factorReading(said.m) : null;
  return stated && times && isOfOneSize(stated, times, 5) ? { type: 'multiple', stated, computed: times, unit: 'x', working: asQuotient(now.m.text, base.m.text) } : null;
};

/** The sentence of a figure up to it. */
const before = (s: string, { m }: Figure): string => /[^。\n]*$/u.exec(s.slice(Math.max(0, m.start - 60), m.start))?.[0] ?? '';

const openClaim = (scene: Scene, { now, base }: Bond): Claim | null => {
  const first = base && (base.index < now.index ? base : now);
  if (!base || !first || !booked.test(before(scene.s, first))) return null;
  const said = scene.figures.slice(Math.max(0, first.index - 3), first.index).findLast((f) => f.sentence === first.sentence && ['change', 'rate', 'multiple'].includes(f.role));
  const words = said ? before(scene.s, said) : '';
  const relation = said && (scopeWords.test(words) || realWords.test(words)) ? told(said, base, now) : null;
  return said && relation ? relationClaim({
    ...relation, figures: [base.m, now.m, said.m], said: saidBy(said.m), doubt: { when: 'always', why: realWords.test(words) ? whys.real : whys.scope },
  }) : null;
};

/** `按同口径减收3.2亿元；账面上，去年是41.5亿元，今年是39.9亿元`: a change by one reckoning beside both values by another. */
export const findOtherTerms: Finder = (scene) => scene.bonds.flatMap((bond) => openClaim(scene, bond) ?? []);
