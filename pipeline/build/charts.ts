import type { Bilingual, Chart, ChartConfig, Edition, Fact, Finding, Lang, Place, Result, Run } from '../model/index.ts';
import { runsText } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import type { Measure } from '../io/index.ts';
import type { Loaded } from './load.ts';
import type { Understood } from './sources.ts';
import type { Tasks } from './task.ts';

const find = finder(buildRules);

/** Languages that the charts of these editions are drawn in. */
export const chartLangs = (editions: readonly Edition[]): readonly Lang[] =>
  (['zh', 'en'] as const).filter((lang) => editions.some((edition) => edition.includes(lang)));

/** The facts of each chart and table, by its id. A selection that matches nothing is a finding. */
export const selections = async (loaded: Loaded, facts: readonly Fact[]): Promise<Result<ReadonlyMap<string, readonly Fact[]>>> => {
  const { selectFacts } = await import('../fact/index.ts');
  const { config, places } = loaded;
  const findings: Finding[] = [];
  const pick = (kind: 'charts' | 'tables') => (one: { readonly id: string; readonly data: readonly string[]; readonly place: Place }, index: number) => {
    const picked = selectFacts(facts, one.data);
    for (const pattern of picked.missing) {
      const place = places[`${kind}/${index}/data/${one.data.indexOf(pattern)}`] ?? one.place;
      findings.push(find('selection-has-facts', place, { actual: pattern, params: { of: one.id } }));
    }
    return [one.id, picked.facts] as const;
  };
  const value = new Map([...config.charts.map(pick('charts')), ...config.tables.map(pick('tables'))]);
  return { value, findings };
};

interface Drawing {
  readonly loaded: Loaded;
  readonly understood: Understood;
  readonly selected: ReadonlyMap<string, readonly Fact[]>;
  readonly measure: () => Promise<Measure>;
  readonly tasks: Tasks;
}

/** The takeaway as plain words, for the picture's accessible name; its faults are reported where the page is assembled. */
const plainTitle = async (title: Bilingual, lang: Lang, facts: readonly Fact[], place: Place): Promise<string> => {
  const { readExpression } = await import('../briefing/index.ts');
  const runs: readonly Run[] = readExpression({ text: title[lang], lang, facts: new Map(facts.map((fact) => [fact.id, fact])), place }).value;
  return runsText(runs);
};

const drawChart = async (chart: ChartConfig, edition: Edition, drawing: Drawing): Promise<Result<Chart | null>> => {
  const { loaded, understood, selected, measure, tasks } = drawing;
  const lang: Lang = edition === 'en' ? 'en' : 'zh';
  const source = loaded.specs.get(chart.spec);
  const facts = selected.get(chart.id) ?? [];
  if (!source || facts.length === 0) return { value: null, findings: [] };
  const { indicators, entities } = understood;
  const used = (id: string, key: 'indicator' | 'entity'): boolean => facts.some((fact) => fact[key] === id);
  const names = { indicators: indicators.filter(({ id }) => used(id, 'indicator')), entities: entities.filter(({ id }) => used(id, 'entity')) };
  const title = await plainTitle(chart.title, lang, understood.facts, chart.place);
  // Places move when an editor edits elsewhere in the file: they are no input of a picture.
  const drawn = facts.map(({ quantity, id, indicator, entity, period, status, basis, voice }) => ({ quantity, id, indicator, entity, period, status, basis, voice }));
  const inputs = { source, drawn, names, title, edition, id: chart.id, width: chart.width };
  return tasks.json('chart.compile', `${chart.id}.${edition}`, inputs, async () => {
    const { chartRows, compileChart, readSpec } = await import('../chart/index.ts');
    const spec = readSpec(source);
    if (spec.value === null) return { value: null, findings: spec.findings };
    const rows = chartRows(facts, names, lang);
    const input = { id: chart.id, lang, spec: spec.value, specFile: source.file, specText: source.text, rows, title, width: chart.width, ...(edition === 'zh-en' ? { beside: chartRows(facts, names, 'en') } : {}) };
    const compiled = await compileChart(input, { measure: await measure() });
    return { value: compiled.value, findings: [...spec.findings, ...compiled.findings] };
  });
};

/** Facts that do not fit the kind of chart are chosen in `briefing.yaml`, not in its spec, which may be the program's own. */
const whereChosen = (finding: Finding, index: number, { config, places }: Loaded): Finding =>
  (finding.ruleId === 'chart-values-present' ? { ...finding, place: places[`charts/${index}/data`] ?? config.charts[index]?.place ?? finding.place } : finding);

/** Draws every chart for each edition. A fault of a spec is told once, not once an edition. */
export const drawCharts = async (drawing: Drawing, editions: readonly Edition[]): Promise<Result<readonly Chart[]>> => {
  const charts: Chart[] = [];
  const findings = new Map<string, Finding>();
  for (const [index, chart] of drawing.loaded.config.charts.entries()) {
    for (const edition of editions) {
      const { value, findings: found } = await drawChart(chart, edition, drawing);
      if (value) charts.push(value);
      for (const one of found.map((finding) => whereChosen(finding, index, drawing.loaded))) findings.set(JSON.stringify(one), one);
    }
  }
  return { value: charts, findings: [...findings.values()] };
};
