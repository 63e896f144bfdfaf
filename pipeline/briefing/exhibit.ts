import type { Bilingual, Chart, ChartConfig, ChartMarks, ChartView, Fact, FactTableView, Finding, Place, TableConfig, Words } from '../model/index.ts';
import { formatDate } from './date.ts';
import { readExpression } from './expression.ts';
import type { Names, NumberedSource } from './names.ts';
import { factRows, factTable } from './table.ts';
import { needsWidth } from './table-width.ts';
import type { Tongue } from './words.ts';
import { forEach, phrase, tagOf, textView } from './words.ts';

/** What charts and tables are made with. */
export interface ExhibitTools {
  readonly names: Names;
  readonly tongue: Tongue;
  readonly place: (path: string) => Place;
  readonly findings: Finding[];
}

/** Words of `briefing.yaml` that may hold facts, in the languages of the edition. */
export const expressionWords = (text: Bilingual | null, path: string, tools: ExhibitTools): Words =>
  text === null ? [] : tools.tongue.langs.map((lang) => {
    const { value, findings } = readExpression({ text: text[lang], lang, facts: tools.tongue.facts, place: tools.place(`${path}/${lang}`) });
    tools.findings.push(...findings);
    return textView(value, lang, 'ours', tools.tongue);
  });

/** `S1 Title, read on …; our calculation`: the line under a chart or table. */
export const sourceLine = (facts: readonly Fact[], tools: ExhibitTools): Words => {
  const { names, tongue } = tools;
  const used = new Map<string, NumberedSource>();
  for (const fact of facts) {
    const source = names.sourceOf(fact.provenance);
    if (source) used.set(source.label, source);
  }
  const ours = facts.some((fact) => fact.voice === 'calculation');
  const asOf = facts.map((fact) => fact.asOf).toSorted().at(-1);
  return forEach((lang) => {
    const listed = [...used.values()].map((one) => `${one.source.publisher === null ? one.source.title : names.publisher(one.source.publisher, lang)} [${one.label}]`);
    if (ours) listed.push(phrase('voice.calculation', lang, tongue));
    const line = listed.join(lang === 'zh' ? '；' : '; ');
    return phrase(asOf ? 'exhibit.source-as-of' : 'exhibit.source', lang, tongue, { sources: line, date: asOf ? formatDate(asOf, lang) : '' });
  }, tongue);
};

/** Tabs and line ends part the values: no text of them holds any. */
const lines = (chart: Chart, language: number): string =>
  chart.points.map(({ id, words }) => {
    const said = words[language];
    return [language === 0 ? id ?? '' : '', said?.about ?? '', said?.value ?? '', said?.remark ?? ''].map((text) => text.replace(/\s+/gu, ' ')).join('\t');
  }).join('\n');

const places = (marks: ChartMarks): string =>
  marks.map((series) => series.map(({ point, x, y, width, height }) => [point, x, y, width, height].join(',')).join(' ')).join(';');

const pictureView = (chart: Chart, tongue: Tongue): ChartView['pictures'][number] => ({
  tag: tagOf(chart.lang), foreign: chart.lang !== tongue.main, svg: chart.svg, narrow: chart.narrow, description: chart.description,
  values: lines(chart, 0), besides: tongue.langs.length > 1 ? lines(chart, 1) : '',
  marks: places(chart.marks), narrowMarks: places(chart.narrowMarks),
});

/** A chart of the briefing with the pictures drawn for this edition, and its data as a table. */
export const chartView = (config: ChartConfig, n: number, facts: readonly Fact[], charts: readonly Chart[], tools: ExhibitTools): ChartView => {
  const { tongue, names } = tools;
  const drawn = charts.filter((chart) => chart.id === config.id);
  const chart = drawn.find((one) => one.lang === tongue.main) ?? drawn[0];
  const table = factRows(facts, names, tongue);
  return {
    type: 'chart', id: config.id, anchor: `chart-${config.id}`, tableAnchor: `data-${config.id}`, width: config.width,
    number: [],
    title: expressionWords(config.title, `charts/${n}/title`, tools),
    subtitle: expressionWords(config.subtitle, `charts/${n}/subtitle`, tools),
    note: expressionWords(config.note, `charts/${n}/note`, tools),
    source: sourceLine(facts, tools),
    pictures: chart ? [pictureView(chart, tongue)] : [],
    table, wideTable: needsWidth(table),
  };
};

/** A table of the briefing. */
export const factTableView = (config: TableConfig, n: number, facts: readonly Fact[], tools: ExhibitTools): FactTableView => {
  const { tongue, names } = tools;
  return {
    type: 'facts', id: config.id, anchor: `table-${config.id}`,
    number: [],
    title: expressionWords(config.title, `tables/${n}/title`, tools),
    note: expressionWords(config.note, `tables/${n}/note`, tools),
    source: sourceLine(facts, tools),
    table: factTable(facts, config.rows, names, tongue),
  };
};

