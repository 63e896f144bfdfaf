import type { ChartRow, Lang } from '../model/index.ts';
import { chartGaps } from './rows.ts';
import { statusWords, words } from './words.ts';

/** So many figures can be listened to; beyond, the first, the last and the extremes stand for all. */
const mostRows = 24;

/** Of what status a figure is, and whether we worked it out; nothing of a final figure of others. */
export const remarksOf = (row: ChartRow, lang: Lang): string =>
  [statusWords[row.status][lang], row.voice === 'calculation' ? words.calculation[lang] : ''].filter((word) => word !== '').join(lang === 'zh' ? '，' : ', ');

const remarks = (row: ChartRow, lang: Lang): string => {
  const said = remarksOf(row, lang);
  if (said === '') return '';
  return lang === 'zh' ? `（${said}）` : ` (${said})`;
};

const figure = (row: ChartRow, lang: Lang): string =>
  (lang === 'zh' ? `${row.periodName}${row.label}` : `${row.label} in ${row.periodName}`) + remarks(row, lang);

const series = (rows: readonly ChartRow[]): ReadonlyMap<string, readonly ChartRow[]> => {
  const groups = new Map<string, ChartRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.indicator, row.entity]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
};

const fewer = (rows: readonly ChartRow[]): readonly ChartRow[] => {
  const byValue = rows.toSorted((a, b) => a.value - b.value);
  const kept = new Set([rows[0], byValue[0], byValue.at(-1), rows.at(-1)]);
  return rows.filter((row) => kept.has(row));
};

const gapWords = (rows: readonly ChartRow[], lang: Lang): string =>
  chartGaps(rows, lang).map(({ period, label }) => (lang === 'zh' ? `${period}${label}。` : ` ${period}: ${label}.`)).join('');

type Course = 'rising' | 'falling' | 'risen' | 'fallen' | 'level';

const courseOf = (points: readonly ChartRow[]): Course => {
  const values = points.map((row) => row.value);
  const [start = 0, end = 0] = [values[0], values.at(-1)];
  if (start === end) return 'level';
  const steady = values.slice(1).every((value, n) => (end > start ? value >= (values[n] ?? value) : value <= (values[n] ?? value)));
  return end > start ? (steady ? 'rising' : 'risen') : steady ? 'falling' : 'fallen';
};

const course: Readonly<Record<Course, Readonly<Record<Lang, string>>>> = {
  rising: { zh: '逐期上升', en: 'It rises throughout' }, falling: { zh: '逐期下降', en: 'It falls throughout' },
  risen: { zh: '有升有降，期末高于期初', en: 'It goes up and down and ends higher than it began' },
  fallen: { zh: '有升有降，期末低于期初', en: 'It goes up and down and ends lower than it began' },
  level: { zh: '期末与期初相同', en: 'It ends where it began' },
};

const extremes = (rows: readonly ChartRow[], name: (row: ChartRow) => string, lang: Lang): string => {
  const byValue = rows.toSorted((a, b) => a.value - b.value);
  const [low, high] = [byValue[0], byValue.at(-1)];
  if (!low || !high || low.value === high.value) return '';
  return lang === 'zh' ? `最高为${name(high)}，最低为${name(low)}` : `highest ${name(high)}, lowest ${name(low)}`;
};

/** How one series goes over time, and its extremes; nothing of fewer than three figures. */
const courseWords = (rows: readonly ChartRow[], lang: Lang): string => {
  const points = rows.filter((row) => !row.period.includes('--') && Number.isFinite(row.time)).toSorted((a, b) => a.time - b.time);
  if (points.length < 3 || new Set(points.map((row) => row.time)).size < points.length) return '';
  const said = extremes(points, (row) => (lang === 'zh' ? row.periodName : `in ${row.periodName}`), lang);
  const way = course[courseOf(points)][lang];
  return lang === 'zh' ? `${way}${said === '' ? '' : `；${said}`}。` : ` ${way}${said === '' ? '' : `; ${said}`}.`;
};

/** Who is highest and lowest where several are compared at one time in one unit. */
const rankWords = (rows: readonly ChartRow[], head: { entity: boolean; indicator: boolean }, lang: Lang): string => {
  const one = (key: 'unit' | 'period'): boolean => new Set(rows.map((row) => row[key])).size === 1;
  if (rows.length < 3 || !one('unit') || !one('period') || (head.entity && head.indicator)) return '';
  const said = extremes(rows, (row) => (head.entity ? row.entityName : row.indicatorName), lang);
  return said === '' ? '' : lang === 'zh' ? `${said}。` : ` ${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
};

/** What all rows share is said once, before the figures. */
const headOf = (rows: readonly ChartRow[], lang: Lang): { said: string; entity: boolean; indicator: boolean } => {
  const entity = new Set(rows.map((row) => row.entity)).size > 1;
  const indicator = new Set(rows.map((row) => row.indicator)).size > 1;
  const shared = [entity ? '' : rows[0]?.entityName ?? '', indicator ? '' : rows[0]?.indicatorName ?? ''].filter((name) => name !== '');
  if (shared.length === 0) return { said: '', entity, indicator };
  return { said: lang === 'zh' ? `${shared.join('')}：` : `${shared.join(', ')}: `, entity, indicator };
};

const nameOf = (row: ChartRow, head: { entity: boolean; indicator: boolean }, lang: Lang): string => {
  const names = [head.entity ? row.entityName : '', head.indicator ? row.indicatorName : ''].filter((name) => name !== '');
  return names.length === 0 ? '' : lang === 'zh' ? `${names.join('')}` : `${names.join(', ')} `;
};

/** What the chart shows, in words made from its rows alone: who, what, how it went, each figure with its period, and the gaps. */
export const describeChart = (rows: readonly ChartRow[], lang: Lang): string => {
  const many = rows.length > mostRows;
  const head = headOf(rows, lang);
  const groups = [...series(rows).values()];
  const said = groups.map((group) => {
    const figures = (many ? fewer(group) : group).map((row) => figure(row, lang));
    return (group[0] ? nameOf(group[0], head, lang) : '') + figures.join(lang === 'zh' ? '，' : ', ');
  });
  const summary = groups.length === 1 ? courseWords(groups[0] ?? [], lang) : rankWords(rows, head, lang);
  const gaps = said.length === 1 ? gapWords(rows, lang) : '';
  const more = many ? (lang === 'zh' ? `${words.more.zh}。` : ` ${words.more.en}.`) : '';
  return `${head.said}${said.join(lang === 'zh' ? '；' : '; ')}${lang === 'zh' ? '。' : '.'}${summary}${gaps}${more}`;
};
