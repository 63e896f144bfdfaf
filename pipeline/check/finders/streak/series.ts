import type { Claim, Mention, Verdict } from '../../../model/index.ts';
import { apart, type Reading } from '../../interval.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';
import { areRates, isOwn, isRateName, nameBetween, signed, turns } from './own.ts';
import { count, type Streak } from './scene.ts';

/** `month`: 1 to 12, where a month stands before the figure. */
interface Point { readonly mention: Mention; readonly year: number | null; readonly month: number | null; readonly reading: Reading }

const values: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure', 'percent', 'index']);
const parted = /^[^。；\n]{0,24}$/u;

/** Figures of one unit that follow each other in the sentence, nearest to the streak: the last before it, else the first behind. */
const seriesOf = ({ s }: Scene, { mention, others, n }: Streak): readonly Point[] => {
  const before = others.filter((one) => values.has(one.kind) && one.end <= mention.start);
  const pool = before.length > 1 ? before : others.filter((one) => values.has(one.kind) && one.start >= mention.end);
  const last = pool.at(-1);
  const same = pool.filter((one) => one.unit === last?.unit && one.kind === last.kind && one.sense === last.sense && one.comparator === 'eq' && one.valueHigh === null);
  const near = same.filter((one, at) => at === 0 || parted.test(s.slice(same[at - 1]?.end ?? 0, one.start)));
  return (pool === before ? near.slice(-(n + 1)) : near.slice(0, n + 1)).flatMap((one) => {
    const reading = readingOfMention(one);
    const stamp = others.findLast((time) => time.kind === 'year' && time.end <= one.start && one.start - time.end < 14);
    const month = /(?<!\d)(\d{1,2})月份?[^，。；\d]{0,16}$/u.exec(s.slice(Math.max(0, one.start - 24), one.start))?.[1];
    return reading ? [{ mention: one, reading, year: stamp ? Number(stamp.value) : null, month: month === undefined ? null : Number(month) }] : [];
  });
};

const dated = (points: readonly Point[]): boolean =>
  points.every(({ year }) => year !== null) && points.every(({ year }, at) => at === 0 || (year ?? 0) - (points[at - 1]?.year ?? 0) === 1);

/** 7月份a，8月份b，9月份c. */
const monthly = ({ unit }: Streak, points: readonly Point[]): boolean =>
  unit === 'month' && points.every(({ month }, at) => month !== null && (at === 0 || month - (points[at - 1]?.month ?? 0) === 1));

/** 2019年、2020年、2021年…分别为: as many years in a row as there are figures. */
const eachYear = (others: readonly Mention[], points: readonly Point[]): boolean => {
  const years = others.filter(({ kind, end }) => kind === 'year' && end <= (points[0]?.mention.start ?? 0)).map(({ value }) => Number(value));
  return years.length === points.length && years.every((year, n) => n === 0 || year - (years[n - 1] ?? 0) === 1);
};

/** 2020—2024年…分别为: a stretch of as many years as there are figures dates them one by one. */
const stretched = ({ others, unit, mention }: Streak, points: readonly Point[]): boolean => unit === 'year' && (eachYear(others, points) || others.some((one) => {
  const stretch = one.kind === 'period' && one.end <= mention.start && one.iso?.includes('/') ? stretchOf(one) : null;
  return stretch !== null && count(stretch[0], stretch[1], unit) === points.length;
}));

/** Before the first figure of a series that stands behind its streak: times, and what brings figures in. */
const bringsIn = /^[，:(]?(?:即|其中)?(?:(?:19|20)\d{2}年?(?:[至—~-]+(?:19|20)\d{2}年)?(?:分别)?[为达]?(?:到)?)?$/u;

/** `name` between the figures and 连续, and whether the streak is beyond doubt one of these figures. */
const ownOf = ({ s }: Scene, { mention, start, others }: Streak, points: readonly Point[]): { readonly name: string; readonly own: boolean; readonly word: string } => {
  const [first, last] = [points[0]?.mention, points.at(-1)?.mention];
  const rest = s.slice(mention.end, mention.end + 30);
  const word = said.exec(rest)?.[0];
  const lead = s.slice(start, first?.start).replace(/^[^，]*其中/u, '');
  if (!first || !last || word === undefined || others.some((one) => one.start > last.end && one !== mention && one.start < mention.start)) return { name: '', own: false, word: '' };
  if (first.start > mention.end) {
    const gap = rest.slice(word.length, first.start - mention.end);
    return { name: '', word, own: bringsIn.test(gap) && !gap.includes('其中') && !others.some(({ kind, end }) => kind === 'year' && end <= mention.start) };
  }
  const name = nameBetween(s.slice(last.end, mention.start).replace(/(?:已经?)?(?:连续第?|持续|连)$/u, ''));
  return { name: name ?? '', word, own: name !== null && isOwn(lead, name, word) };
};

/** 连续三年增长: the word of rise or fall by itself, to the end of its clause. */
const said = /^(?:实现|保持|持续|稳步|稳定|呈现?|均|都|快速|较快|平稳|逐[年月季期步]|同比|环比)*(?:正增长|负增长|双降|增长|上升|提高|提升|递增|攀升|扩大|上涨|增加|走高|回升|下降|减少|回落|降低|下滑|递减|收窄|走低)(?:势头|态势|趋势|之势)?了?(?=[，。；:()]|$)/u;

const ofSizes = /回升|回落|收窄|走高|走低|加快|放缓/u;
/** Of rates the words may be of the sign (连续三年增长) or of the size (增速连续三年回落): wrong only if neither fits. */
const ratesWrong = (points: readonly Point[], way: number, name: string, word: string): boolean => {
  const figures = points.map(({ mention }) => mention);
  const sizes = turns(points.map(({ reading }) => reading), way > 0);
  if (isRateName(figures, name)) return sizes;
  const asSigned = turns(figures.flatMap((one) => signed(one) ?? []), way > 0);
  // 连续三个月回升, 收窄, 走高: said of the rates themselves, of their size or with their sign (下降3.1%, 1.0%，回升).
  if (ofSizes.test(word)) return sizes && asSigned;
  return sizes && asSigned && points.some(({ mention: { sense, value } }) => ((sense === 'growth') !== Number(value) < 0 ? 1 : -1) !== way);
};

/** 165家、252家、409家，连续三年增长: does each step go the way that the text says? */
export const bySeries = (scene: Scene, streak: Streak): Claim | null => {
  const { n, way, mention } = streak;
  const points = way === 0 ? [] : seriesOf(scene, streak);
  if (points.length < 2 || (points.length !== n && points.length !== n + 1)) return null;
  const rates = areRates(points.map((point) => point.mention));
  const named = dated(points);
  if (!rates && !named && !/分别/u.test(scene.s.slice(streak.start, mention.start))) return null;
  const { name, own, word } = ownOf(scene, streak, points);
  const wrong = rates ? ratesWrong(points, way, name, word) : points.slice(1).some(({ reading }, at) => {
    const [a, b] = [points[at]?.reading ?? reading, reading];
    const rises = b.strict.low.at.plus(b.strict.high.at).gt(a.strict.low.at.plus(a.strict.high.at));
    return apart(a.strict, b.strict) && rises !== way > 0;
  });
  // 连续三年增长，2019年a、2020年b、2021年c，2022年d: a streak of years, with the one before or behind it.
  const goes = (run: readonly Point[]): boolean => !turns(run.map(({ reading }) => reading), way > 0);
  if (wrong && points.length === n + 1 && (points[0]?.mention.start ?? 0) > mention.end && (goes(points.slice(0, n)) || goes(points.slice(1)))) return null;
  if (wrong && !own && !(rates && isRateName(points.map((point) => point.mention), name))) return null;
  const verdict: Verdict = !wrong ? 'holds' : named || stretched(streak, points) || monthly(streak, points) ? 'fails' : 'undecided';
  const list = points.map(({ mention: { text } }) => text).join('、');
  const does = way > 0 ? { zh: '上升', en: 'rise' } : { zh: '下降', en: 'fall' };
  // 增长6.1%、5.8%、6.4%，连续三个月增长: each of them is growth, though they do not rise themselves.
  const bySign = !wrong && rates && turns(points.map(({ reading }) => reading), way > 0);
  const all = way > 0 ? { zh: '各期都有增长', en: 'are all growth' } : { zh: '各期都有下降', en: 'are all falls' };
  return claimOf({
    type: 'streak', figures: [...points.map((point) => point.mention), mention], stated: mention.text, computed: list, verdict,
    note: {
      zh: `${list}：${wrong ? `并非逐期${does.zh}` : bySign ? all.zh : `逐期${does.zh}`}，文中说连续${mention.text}。`,
      en: `${points.map(({ mention: { text } }) => text).join(', ')} ${bySign ? all.en : `${wrong ? 'do not all' : 'all'} ${does.en}`}; the text says ${n} in a row.`,
    },
  });
};

/** 连续五年稳定在50万吨以上，2019年50.2万吨、…: is each figure of the series above the bound? */
export const byBound = (scene: Scene, streak: Streak): Claim | null => {
  const { n, mention, others } = streak;
  const bound = others.find((one) => one.start >= mention.end && one.start - mention.end < 12 && (one.comparator === 'ge' || one.comparator === 'gt'));
  const floor = bound && readingOfMention(bound);
  const points = bound ? seriesOf(scene, { ...streak, others: others.filter((one) => one.unit === bound.unit || one.kind === 'year') }) : [];
  if (!bound || !floor || points.length !== n || points.some((point) => point.mention.unit !== bound.unit)) return null;
  const low = points.find(({ reading }) => apart(reading.strict, floor.strict));
  const gap = scene.s.slice(bound.end, points[0]?.mention.start);
  // 6月至9月分别为a、b、c和d，连续4个月保持在150亿元以上: as many as there are, right before it.
  const listed = points.every((point) => point.mention.end <= mention.start) && /(?:分别|依次)(?:为|是|达)?$/u.test(scene.s.slice(streak.start, points[0]?.mention.start)) && /^，[^，。；\d]{0,6}$/u.test(scene.s.slice(points.at(-1)?.mention.end, mention.start));
  // 稳定在5万人以上，其中外来2021年2.1万人: of a part.
  if (low && !listed && (!dated(points) || !bringsIn.test(gap.replace(/^以上/u, '')) || gap.includes('其中'))) return null;
  const list = points.map(({ mention: { text } }) => text).join('、');
  return claimOf({
    type: 'streak', figures: [mention, bound, ...points.map((point) => point.mention)], stated: mention.text, computed: list, verdict: low ? 'fails' : 'holds',
    note: {
      zh: low ? `${low.mention.text}不在${bound.text}以上，文中说连续${mention.text}。` : `${list}均不低于${bound.text}，共${n}期。`,
      en: low ? `${low.mention.text} is below ${bound.text}; the text says ${n} in a row.` : `All ${n} figures are no less than ${bound.text}.`,
    },
  });
};
