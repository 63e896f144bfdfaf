import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compareAtMost, exactly, isOfOneSize, sumOf } from '../interval.ts';
import { whys } from '../lexicon/doubts.ts';
import { balances, canExceed } from '../lexicon/kinds.ts';
import { behind, isAmount as isSome, isMeanOf, sameUnit } from '../near.ts';
import { atMostClaim } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';

const isAmount = (f: Figure): boolean => isSome(f) && !isMeanOf(f);

/** What there is at a time, beside what was added in a year. */
const stock = /余额|存量|累计|在建|现有|保有/u;

/** 收入（含开发区）42.6亿元, 含少数股东损益的净利润: a bracket that closes before the figure, and what 的 joins to it, speak of its scope. */
const partCue = /(?:其中|当中|里面)[^，。；]{0,30}$|(?:包括|包含|内含|含)[^，。；)的]{0,30}$/u;

/** The words from where the part's clause begins, with the clause before it if that is a bare 其中. */
const clauseWords = (s: string, f: Figure): string => s.slice(Math.max(0, f.m.start - f.lead.length - 4), f.m.start);

/** 其中国家级9个, (国家级9个), of a list after 其中 each. */
const isPart = (scene: Scene, f: Figure): boolean => partCue.test(clauseWords(scene.s, f)) && !/不含|不包括|除|前$/u.test(f.lead);

const partsAfter = (scene: Scene, first: Figure): readonly Figure[] => {
  const rest: Figure[] = [];
  for (const f of scene.figures.slice(first.index + 1, first.index + 8)) {
    if (f.sentence !== first.sentence || f.depth < first.depth) break;
    if (!isAmount(f)) continue;
    if (!sameUnit(f, first) || isPart(scene, f) || scene.s.slice(first.m.end, f.m.start).includes('；')) break;
    rest.push(f);
  }
  return rest;
};

const wholeOf = (scene: Scene, part: Figure): { readonly whole: Figure; readonly others: readonly Figure[] } | null => {
  const inSentence = behind(scene.figures, part, 10);
  // …45亿元。其中土地出让收入40亿元: 其中 may open a sentence.
  const reached = inSentence.length === 0 && /[。\n][ \u3000]*其中[^，。；]*$/u.test(scene.s.slice(Math.max(0, part.m.start - 50), part.m.start))
    ? scene.figures.slice(Math.max(0, part.index - 6), part.index).filter((f) => f.line === part.line && f.sentence === part.sentence - 1) : inSentence;
  const alike = reached.filter((f) => isAmount(f) && sameUnit(f, part) && f.depth <= part.depth);
  // 酒店9263家、客房89万间，其中直营632家: the same classifier first.
  const exact = alike.filter(({ m }) => m.unit === part.m.unit);
  const before = exact.length > 0 ? exact : alike;
  const [nearest] = before;
  if (!nearest) return null;
  const fits = before.find((f) => compareAtMost(part.reading, f.reading) === 'holds');
  return { whole: fits ?? nearest, others: before };
};

/** `成员52户，其中脱贫户61户`: counted alike, right behind the only figure that it can be of. */
const isPlain = (scene: Scene, part: Figure, whole: Figure, others: readonly Figure[]): boolean =>
  whole.m.unit === part.m.unit && part.tail === '' && (part.m.kind !== 'money' || (/资金|经费|补助|补贴/u.test(whole.lead) && /^其中[^，。；]{0,4}(?:财政|专项|中央|省级|市级|县级|自筹)(?:资金|补助|安排|配套|投入)?$/u.test(part.lead))) && part.index === whole.index + 1 && others.length === 1 && [part, whole].every(({ m, lead }) => m.comparator === 'eq' && !canExceed.test(lead) && !stock.test(lead))
  && /^[^，。；\d]{0,4}，其中[^，。；\d]{1,10}$/u.test(scene.s.slice(whole.m.end, part.m.start)) && isOfOneSize(part.reading, whole.reading, 3);

const subsetClaim = (scene: Scene, first: Figure): Claim | null => {
  const found = wholeOf(scene, first);
  if (!found) return null;
  const parts = [first, ...partsAfter(scene, first)];
  // 首破40家，包括…在内有42家: a part may well be more than what is only the least.
  const { comparator, value } = found.whole.m;
  if ((comparator === 'gt' || comparator === 'ge') && parts.some(({ reading }) => compareAtMost(reading, exactly(value ?? 0)) === 'fails')) return null;
  const worst = parts.find((part) => compareAtMost(part.reading, found.whole.reading) === 'fails') ?? first;
  // More than each figure before it may still be less than all of them together.
  const together = sumOf(found.others.map(({ reading }) => reading));
  const kindred = [...first.own].some((char) => found.whole.subject.includes(char)) && !(stock.test(first.lead) && !stock.test(found.whole.lead));
  const other = /合计|总计|共计|含|历[届年]|先后|当年|播种|母公司|离[职开]|撬动|带动|引导|拉动|吸引|总投资/u.test(first.lead) || first.tail.startsWith('的');
  const balance = [found.whole, first].some(({ m, lead }) => balances.test(lead) || ((m.kind === 'money' || /人口|户籍|库存|存量|债/u.test(lead)) && /新增|增加|增长额/u.test(lead)));
  const sure = !other && !balance && (kindred || isPlain(scene, first, found.whole, found.others)) && worst === first && compareAtMost(worst.reading, together) === 'fails' && first.own !== '';
  // Of parts that are more than the whole together only the pair that was compared is marked: nothing was said of the others.
  const marked = compareAtMost(sumOf(parts.map(({ reading }) => reading)), found.whole.reading) === 'fails' ? [worst] : parts;
  return atMostClaim({
    type: 'subset', figures: [found.whole.m, ...marked.map(({ m }) => m)], part: worst.reading, whole: found.whole.reading, partWords: worst.m.text,
    wholeWords: found.whole.m.text, doubt: sure ? null : { when: 'apart', why: whys.different },
  });
};

const ofAll = ({ own }: Figure): boolean => /总量|总数/u.test(own);
/** `人才8675人(次)，人才资源总量18.62万名`: the total that follows its part. */
const totalClaim = (scene: Scene, total: Figure): Claim | null => {
  if (!ofAll(total)) return null;
  const stem = total.own.replace(/(?:资源)?总[量数]$/u, '').slice(-2);
  const part = behind(scene.figures, total, 3).find((f) => isAmount(f) && stem.length === 2 && !ofAll(f) && f.own.includes(stem) && f.m.kind === total.m.kind);
  if (!part || !(sameUnit(part, total) || [part, total].every(({ m }) => m.unit.startsWith('人')))) return null;
  return atMostClaim({
    type: 'subset', figures: [part.m, total.m], part: part.reading, whole: total.reading, partWords: part.m.text, wholeWords: total.m.text,
    doubt: { when: 'apart', why: whys.different },
  });
};

/** Parts announced by 其中, 含 or brackets: none is more than its whole. */
export const findSubset: Finder = (scene) => scene.figures.filter(isAmount).flatMap((f) => {
  const claim = isPart(scene, f) ? subsetClaim(scene, f) : totalClaim(scene, f);
  return claim && claim.verdict !== 'undecided' ? [claim] : [];
});
