import type { ChartRow, Lang } from '../model/index.ts';
import { chartGaps } from './rows.ts';
import { statusWords, words } from './words.ts';

/** So many figures can be listened to; beyond, the first, the last and the extremes stand for all. */
const mostRows = 24;

const remarks = (row: ChartRow, lang: Lang): string => {
  const said = [statusWords[row.status][lang], row.voice === 'calculation' ? words.calculation[lang] : ''].filter((word) => word !== '');
  if (said.length === 0) return '';
  return lang === 'zh' ? `（${said.join('，')}）` : ` (${said.join(', ')})`;
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
  chartGaps(rows, lang).map(({ firstYear, lastYear, label }) => {
    const years = firstYear === lastYear ? `${firstYear}` : lang === 'zh' ? `${firstYear}—${lastYear}` : `${firstYear}–${lastYear}`;
    return lang === 'zh' ? `${years}年${label}。` : ` ${years}: ${label}.`;
  }).join('');

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

/** What the chart shows, in words made from its rows alone: who, what, each figure with its period, and the gaps. */
export const describeChart = (rows: readonly ChartRow[], lang: Lang): string => {
  const many = rows.length > mostRows;
  const head = headOf(rows, lang);
  const said = [...series(rows).values()].map((group) => {
    const figures = (many ? fewer(group) : group).map((row) => figure(row, lang));
    return (group[0] ? nameOf(group[0], head, lang) : '') + figures.join(lang === 'zh' ? '，' : ', ');
  });
  const gaps = said.length === 1 ? gapWords(rows, lang) : '';
  const more = many ? (lang === 'zh' ? `${words.more.zh}。` : ` ${words.more.en}.`) : '';
  return `${head.said}${said.join(lang === 'zh' ? '；' : '; ')}${lang === 'zh' ? '。' : '.'}${gaps}${more}`;
};
