import type { ChartPoint, ChartRow, Lang, PointWords } from '../model/index.ts';
import { remarksOf } from './describe.ts';
import { chartGaps } from './rows.ts';

const varies = (rows: readonly ChartRow[], key: 'entity' | 'indicator'): boolean => new Set(rows.map((row) => row[key])).size > 1;

const aboutOf = (row: ChartRow, named: { readonly entity: boolean; readonly indicator: boolean }, lang: Lang): string => {
  const names = [...(named.entity ? [row.entityName] : []), ...(named.indicator ? [row.indicatorName] : [])];
  const comma = lang === 'zh' ? '，' : ', ';
  return [...(names.length === 0 ? [] : [names.join(lang === 'zh' ? '' : comma)]), row.periodName].join(comma);
};

/** What is said of each row, then of each gap, in one language. */
const wordsIn = (rows: readonly ChartRow[], lang: Lang): readonly PointWords[] => {
  // A count says nothing of what is counted: `115`.
  const bare = rows.some(({ label }) => !/[\p{L}%]/u.test(label));
  const named = { entity: varies(rows, 'entity'), indicator: bare || varies(rows, 'indicator') };
  return [
    ...rows.map((row) => ({ lang, about: aboutOf(row, named, lang), value: row.label, remark: remarksOf(row, lang) })),
    ...chartGaps(rows, lang).map(({ period, label }) => ({ lang, about: period, value: label, remark: '' })),
  ];
};

/**
 * What a reader is told of each figure of a chart and, behind these, of each time without one: of whom and of what where these
 * differ, when, how much with its unit, and what else is to be known of it; in the languages of the edition.
 */
export const chartPoints = (rows: readonly ChartRow[], beside: readonly ChartRow[] | undefined, lang: Lang): readonly ChartPoint[] => {
  const other = beside === undefined ? [] : wordsIn(beside, lang === 'zh' ? 'en' : 'zh');
  return wordsIn(rows, lang).map((words, n) => {
    const second = other[n];
    return { id: rows[n]?.id ?? null, words: second === undefined ? [words] : [words, second] };
  });
};
