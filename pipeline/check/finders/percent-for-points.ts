import type { Bilingual, Claim } from '../../model/index.ts';
import type { Bond } from '../bonds/index.ts';
import { isAverage, signed } from '../changes.ts';
import type { Figure } from '../figures/index.ts';
import { compare, growthOf, isOfOneSize, minus } from '../interval.ts';
import { scopeWords } from '../lexicon/doubts.ts';
import { inShort, tell } from '../print.ts';
import { claimOf, relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asChange } from '../working.ts';

/** Nothing but by how much it changed: 提高4.5%, 上升了3%. */
const plainChange = /^，?(?:整整|足足|净|共|累计|总共|大幅|明显|显著|稳步|仅|又|同比|环比|比(?:上月|上年|去年|上年同期|去年同期)|[一二三四五两]年间?)?(?:提高|提升|上升|增加|增长|上涨|扩大|攀升|下降|降低|回落|减少|下跌|下滑|收窄|缩小|升|降|涨|跌|[高低]|[升降增涨跌]幅(?:为|达|是)?)(?:了|约|近)?$/u;
/** The word that says that a change is one of its base: 相对提高10%. */
const relative = /相对|按比例|幅度|折合/u;

interface Pair { readonly now: Figure; readonly base: Figure; readonly said: Figure; readonly move: boolean }

const pairOf = (scene: Scene, { now, base, link }: Bond): Pair | null => {
  if (!base || link === null || link === 'list' || now.m.unit !== '%' || base.m.unit !== '%') return null;
  // 比上年的29.1%提高3.3%: what 提高 stands behind is read as a rate, and is none.
  if (link !== 'than' && [now, base].some(({ role }) => role !== 'level')) return null;
  if (now.role === 'rate' && (now.m.sense !== 'growth' || base.role !== 'rate' || base.m.sense !== 'growth')) return null;
  if (![now, base].every(({ m }) => m.comparator === 'eq' && m.valueHigh === null)) return null;
  const said = scene.figures[Math.max(now.index, base.index) + 1];
  const fits = said?.role === 'rate' && said.m.unit === '%' && said.m.comparator === 'eq' && said.m.valueHigh === null && said.sentence === now.sentence && said.clause - Math.max(now.clause, base.clause) <= 1;
  const words = fits ? scene.s.slice(Math.max(now.m.end, base.m.end), said.m.start) : '';
  return said && fits && plainChange.test(words) && !isAverage(said) && !scopeWords.test(words) && !/^(?:的|以上|左右)/u.test(said.tail) ? { now, base, said, move: link === 'move' } : null;
};

const slip = ({ now, base, said }: Pair, meant: boolean): Claim => {
  const [points, rate] = [minus(now.reading, base.reading), growthOf(now.reading, base.reading)];
  const note = (lang: 'zh' | 'en'): readonly [string, string] => [tell(points, 'pp', lang).value, rate ? tell(rate, '%', lang).value : ''];
  const [[pointsZh, rateZh], [pointsEn, rateEn]] = [note('zh'), note('en')];
  const end: Bilingual = meant ? { zh: '原意应是百分点', en: 'percentage points are meant' } : { zh: '两种算法都不相符', en: 'it is neither' };
  return claimOf({
    type: 'pp-change', figures: [base.m, now.m, said.m], said: said.m, stated: said.m.text, computed: inShort(points, 'pp'), verdict: 'fails',
    note: {
      zh: `${now.m.text}与${base.m.text}相差${pointsZh}，按变化率计为${rateZh}；文中写${said.m.text}：${end.zh}。`,
      en: `From ${base.m.text} to ${now.m.text} is ${pointsEn}, or ${rateEn} as a rate of change; the text says ${said.m.text}: ${end.en}.`,
    },
  });
};

const pairClaim = (pair: Pair): Claim | null => {
  const { now, base, said, move } = pair;
  const [points, rate] = [minus(now.reading, base.reading), growthOf(now.reading, base.reading)];
  if (!rate) return null;
  if (compare(signed(said), rate) === 'holds') {
    return relationClaim({ type: 'growth', figures: [base.m, now.m, said.m], said: saidBy(said.m), stated: signed(said), computed: rate, unit: '%', working: asChange(base.m.text, now.m.text) });
  }
  if (relative.test(said.lead) || compare(signed(said), rate) !== 'fails') return null;
  if (compare(signed(said), points) === 'holds') return slip(pair, true);
  // 同比增长4%: of what it is a rate is less plain.
  if (/同比|环比|[比较]/u.test(said.lead)) return null;
  const near = isOfOneSize(signed(said), points, 2) || isOfOneSize(signed(said), rate, 2);
  return move && near && compare(signed(said), points) === 'fails' && signed(said).strict.low.at.times(points.strict.low.at).gt(0) ? slip(pair, false) : null;
};

/** `由31.5%提高到36.0%，提高4.5%`: per cent written for percentage points. As a rate of change of a percentage it may hold all the same. */
export const findPercentForPoints: Finder = (scene) => scene.bonds.flatMap((bond) => {
  const pair = pairOf(scene, bond);
  const claim = pair && pairClaim(pair);
  return claim ? [claim] : [];
});
