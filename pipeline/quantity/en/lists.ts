import { Exact } from '../number.ts';
import { lowAt, type Raw, type Scene } from './raw.ts';

const lends = new Set(['money', 'percent', 'percentage_point', 'area', 'measure', 'duration', 'multiple']);

const withUnit = (item: Raw, lender: Raw): Raw => ({ ...item, kind: lender.kind, unit: lender.unit, bare: false });

/** What stands between two neighbours of a list: nothing but a comma, and, or, to and a comparator. */
const linked = (scene: Scene, left: Raw, right: Raw): boolean => {
  if (right.from - left.to > 5 || right.from - left.to < 1 || scene.sentence[left.from] !== scene.sentence[right.from]) return false;
  let separated = false;
  for (let step = left.to; step < right.from; step += 1) {
    const low = lowAt(scene, step);
    if (/^(?:,|and|or|to|\/|,)$/u.test(low)) separated = true;
    else if (!/^(?:nearly|about|over|more|than|almost|some|around|then|finally)$/u.test(low)) return false;
  }
  return separated;
};

const joined = (scene: Scene, left: Raw, right: Raw): boolean => {
  for (let step = left.to; step < right.from; step += 1) if (/^(?:and|or|to|\/)$/u.test(lowAt(scene, step))) return true;
  return false;
};

/** 5.2, 6.1 and 7.3 percent: the last item's unit counts for all. */
const backward = (scene: Scene, raws: Raw[]): void => {
  const given = new Set<number>();
  for (let at = raws.length - 2; at >= 0; at -= 1) {
    const item = raws[at];
    const next = raws[at + 1];
    if (!item?.bare || !next || !lends.has(next.kind) || !linked(scene, item, next)) continue;
    // Aged 65 and over doubled: a verb lends no unit.
    if (next.kind === 'multiple' && !/^(?:times|fold|x|×)$/u.test(lowAt(scene, next.to - 1))) continue;
    // A comma alone binds only within a longer list: 34 million, 52 per cent are two figures.
    const longer = given.has(at + 1) || (raws[at - 1]?.bare === true && linked(scene, raws[at - 1] ?? item, item));
    if (!longer && (!joined(scene, item, next) || lowAt(scene, item.to) === ',')) continue;
    if (!joined(scene, item, next) && !given.has(at + 1)) continue;
    if ((item.power ?? 0) > 0 && next.kind !== 'money') continue;
    given.add(at);
    // RMB and the like stand before their own number.
    if (next.kind === 'money' && (scene.tokens[next.from]?.type !== 'number')) continue;
    const scale = next.power !== undefined && item.power === 0 && next.kind === 'money' && item.value?.lt(1000) ? next.power : 0;
    raws[at] = { ...withUnit(item, next), value: item.value && scale ? item.value.times(new Exact(10).pow(scale)) : item.value };
  }
};

/** RMB 20 million, 35 million and 1.1 billion: the first item's currency counts for all. */
const forward = (scene: Scene, raws: Raw[]): void => {
  for (let at = 1; at < raws.length; at += 1) {
    const item = raws[at];
    const last = raws[at - 1];
    if (!item || !last || item.kind !== 'count' || !item.bare) continue;
    // …, 85 more than last year: things of their own.
    if (/^(?:more|fewer|less)$/u.test(lowAt(scene, item.to))) continue;
    // RMB 100 million, 23 of over RMB 1 billion; RMB 1 billion or more, 168 were completed.
    if ((item.power ?? 0) === 0 && /^(?:of|were|was|are|is|have|had|has)$/u.test(lowAt(scene, item.to))) continue;
    // …, and three, namely: a word counts things.
    if (last.kind === 'money' && (item.power ?? 0) === 0 && scene.tokens[item.from]?.type === 'word') continue;
    if (lends.has(last.kind) && last.kind !== 'multiple' && linked(scene, last, item) && (last.kind === 'money' || lowAt(scene, last.from - 1) === 'from')) {
      raws[at] = withUnit(item, last);
      continue;
    }
    // Free for 24 months and at half the rent for the next 12.
    if (last.kind !== 'count' && /^(?:next|following|subsequent)$/u.test(lowAt(scene, item.from - 1))) {
      const term = raws.slice(Math.max(0, at - 4), at).findLast((raw) => raw.kind === 'duration' && scene.sentence[raw.from] === scene.sentence[item.from]);
      if (term) raws[at] = withUnit(item, term);
      continue;
    }
    // RMB 27.7 billion in 2001 to 298.6 billion in 2021.
    const money = lenderBefore(scene, raws, at);
    if (money && (item.power ?? 0) >= 6 && /^(?:to|,|and|from|of)$/u.test(lowAt(scene, item.from - 1))) raws[at] = withUnit(item, money);
  }
};

const lenderBefore = (scene: Scene, raws: readonly Raw[], at: number): Raw | null => {
  for (let step = at - 1; step >= Math.max(0, at - 4); step -= 1) {
    const raw = raws[step];
    if (!raw || scene.sentence[raw.from] !== scene.sentence[raws[at]?.from ?? 0]) return null;
    if (raw.kind === 'money') return raw;
    if (raw.kind === 'count') return null;
  }
  return null;
};

/** from 3.1% to 7.8%, by 4.7 points: percentage points, where the sentence speaks of percentages and of no index. */
const points = (scene: Scene, raws: Raw[]): void => {
  raws.forEach((raw, at) => {
    if (raw.kind !== 'index' || !/^points?$/u.test(lowAt(scene, raw.to - 1))) return;
    for (let step = raw.from - 1; step >= Math.max(scene.sentence[raw.from] ?? 0, raw.from - 60); step -= 1) if (/^(?:index|indices|pmi|cpi|ppi|score|scored|scores)$/u.test(lowAt(scene, step))) return;
    const near = raws.slice(Math.max(0, at - 3), at).some((other) => other.kind === 'percent' && scene.sentence[other.from] === scene.sentence[raw.from]);
    if (near) raws[at] = { ...raw, kind: 'percentage_point', unit: 'pp' };
  });
};

/** Numbers of a list that names its unit once take it over. */
export const inherit = (scene: Scene, raws: readonly Raw[]): Raw[] => {
  const list = [...raws];
  backward(scene, list);
  forward(scene, list);
  points(scene, list);
  return list;
};
