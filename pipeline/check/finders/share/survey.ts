import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { isNarrow, over, scaled } from '../../interval.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';
import { isAmount } from '../../near.ts';
import { isSlip } from '../../slip.ts';

const forms = /(?:有效(?:问卷|样本|答卷)|收回问卷|回收问卷|受访者|受访对象|被访者|样本量)[^，。；\d]{0,8}$/u;
const formsBehind = /^(?:有效)?(?:问卷|样本|答卷|受访者|受访对象|被访者)/u;
/** A count that is told as it is, not as a bound. */
const isExact = (f: Figure): boolean => isAmount(f) && f.m.valueHigh === null && f.m.comparator === 'eq';
const formUnits: ReadonlySet<string> = new Set(['份', '人', '名', '位', '个', '']);
const partUnits: ReadonlySet<string> = new Set(['人', '名', '位', '份', '个']);
const answers = /选择|认为|表示|反映|希望|愿意|不愿|担心|满意|回答|提到|受访|被访|被调查|问卷|样本|答卷/u;

/** How many answered, where the text tells that once: 回收有效问卷1128份, 1128名受访者. */
const formsOf = (scene: Scene): Figure | null => {
  const all = scene.figures.filter((f) => isExact(f) && formUnits.has(f.m.unit) && (forms.test(f.lead) || formsBehind.test(f.tail)));
  const found = all.filter(({ lead, tail }) => /有效/u.test(`${lead}${tail.slice(0, 4)}`));
  const told = found.length > 0 ? found : all;
  return new Set(told.map(({ m }) => m.value)).size === 1 ? told[0] ?? null : null;
};

/** The count beside a percentage that its words tell of answers. */
const partsOf = (scene: Scene, f: Figure, whole: Figure): readonly Figure[] =>
  [scene.figures[f.index - 1], scene.figures[f.index + 1]].flatMap((one) => (one && one !== whole && one.sentence === f.sentence && Math.abs(one.clause - f.clause) <= 1 && isExact(one) && partUnits.has(one.m.unit) ? [one] : []));

const claimFor = (whole: Figure, part: Figure, f: Figure): Claim | null => {
  const quotient = over(part.reading, whole.reading);
  const computed = quotient && scaled(quotient, 100);
  return computed && !computed.strict.low.at.gt(100) && isNarrow(computed, '0.05') && isNarrow(f.reading, '0.05') ? relationClaim({
    type: 'share', figures: [whole.m, part.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: '%', working: asQuotient(part.m.text, whole.m.text),
  }) : null;
};

const slips = (part: Figure, whole: Figure, f: Figure): boolean => {
  const quotient = over(part.reading, whole.reading);
  return quotient !== null && isSlip(f.m, scaled(quotient, 100));
};

/**
 * `回收有效问卷1128份……452人选择“费用偏高”，占40.1%；266人选择…，占28.6%`: what part of all who answered said so. What agrees is told;
 * where it did for the figure before it in the sentence, one that is off by a digit is a slip.
 */
export const sharesOfForms = (scene: Scene): readonly Claim[] => {
  const whole = formsOf(scene);
  if (!whole) return [];
  let held: Figure | null = null;
  return scene.figures.flatMap((f) => {
    if (f.m.kind !== 'percent' || f.role !== 'level' || f.m.comparator !== 'eq' || !answers.test(`${scene.s.slice(Math.max(0, f.m.start - 60), f.m.start)}${f.tail}`)) return [];
    const claims = partsOf(scene, f, whole).map((part) => ({ part, claim: claimFor(whole, part, f) }));
    const holding = claims.find(({ claim }) => claim?.verdict === 'holds');
    if (holding?.claim) {
      held = f;
      return [holding.claim];
    }
    const [first, ...more] = claims;
    return held?.sentence === f.sentence && first?.claim?.verdict === 'fails' && more.length === 0 && first.part.index < f.index && /^[，(]?占?(?:比|到)?(?:约|为)?$/u.test(f.lead) && slips(first.part, whole, f) ? [first.claim] : [];
  });
};
