import type { Chart, ChartInput, ChartMarks, Edition, Finding, Result } from '../model/index.ts';
import { chartRules, finder } from '../finding/index.ts';
import { measureBoth } from './bilingual.ts';
import { describeChart } from './describe.ts';
import { draw, type Drawing } from './draw.ts';
import { checkNames } from './fields.ts';
import { guardSpec, type PlaceOf } from './guard.ts';
import { parseJson, pathKey } from './json.ts';
import { chartMarks } from './marks.ts';
import { chartPoints } from './points.ts';
import { isBilingual, prepareSpec } from './prepare.ts';
import { chartGaps } from './rows.ts';
import { finishSvg } from './svg.ts';
import { columnWidth, type Column } from './theme.ts';
import type { Measure } from './vega.ts';
import { isObject, type Json } from './walk.ts';

const find = finder(chartRules);

const placesOf = ({ specFile, specText }: ChartInput): PlaceOf => {
  const text = specText === undefined ? null : parseJson(specText);
  const places = text && 'places' in text ? text.places : null;
  return (path) => ({ file: specFile, line: 1, column: 1, ...places?.get(pathKey(path)) });
};

const noValues = /^Infinite extent for field "([^"]+)"/u;

/** The library's warnings are many for one fault: each is said once, and once that columns have no numbers. */
const warned = ({ warnings, marks }: Drawing, { id }: ChartInput, place: PlaceOf): Finding[] => {
  // A picture of nothing is told as that.
  const fields = new Set(marks === 0 ? [] : warnings.flatMap((one) => noValues.exec(one)?.[1] ?? []));
  return [
    ...(fields.size === 0 ? [] : [find('chart-values-present', place([]), { actual: [...fields].join(', '), params: { chart: id } })]),
    ...[...new Set(warnings)].filter((one) => !noValues.test(one)).map((actual) => find('chart-warning-free', place([]), { actual })),
  ];
};

const drawn = (drawing: Drawing, input: ChartInput, place: PlaceOf): Finding[] => [
  ...warned(drawing, input, place),
  ...[...new Set(drawing.outside)].map((actual) => find('chart-text-inside', place([]), { actual })),
  ...drawing.overlaps.map(([actual, expected]) => find('chart-text-apart', place([]), { actual, expected })),
  ...(drawing.fault === null ? [] : [find('chart-compiles', place([]), { actual: drawing.fault, params: { chart: input.id } })]),
  ...(drawing.fault === null && drawing.marks === 0 ? [find('chart-draws-data', place([]))] : []),
];

interface Picture { readonly svg: string | null; readonly marks: ChartMarks; readonly findings: readonly Finding[] }

const noPicture = { svg: null, marks: [] } as const;

/** One drawing: of this width, in the languages that the input has. */
const picture = async (spec: Json, input: ChartInput, column: Column, { measure, place, description }: Drafting): Promise<Picture> => {
  const { id, lang, title } = input;
  const twice = isBilingual(spec, input);
  const width = columnWidth[column];
  const setting = { lang, unit: input.rows[0]?.unit ?? '', measure: twice ? measureBoth(measure) : measure, both: twice, width };
  const drawing = await draw(prepareSpec(spec, input, column), setting);
  const findings = drawn(drawing, input, place);
  if (drawing.svg === null || drawing.marks === 0) return { ...noPicture, findings };
  const finished = finishSvg(drawing.svg, { id, lang, title, description, width, narrow: column === 'narrow' });
  if (!finished) return { ...noPicture, findings };
  if (finished.misplaced !== null) return { ...noPicture, findings: [...findings, find('chart-places-known', place([]), { actual: finished.misplaced })] };
  const wide = finished.width > width + 1 ? [find('chart-fits-column', place([]), { actual: String(finished.width), expected: String(width) })] : [];
  const marks = chartMarks(drawing.drawn, input.rows, chartGaps(input.rows, lang));
  return { svg: finished.svg, marks, findings: [...findings, ...wide] };
};

interface Drafting { readonly measure: Measure; readonly place: PlaceOf; readonly description: string }

/** In both languages where they fit, else in the upper one alone. */
const fitting = async (spec: Json, input: ChartInput, column: Column, drafting: Drafting): Promise<Picture> => {
  const tried = await picture(spec, input, column, drafting);
  const { beside, ...alone } = input;
  return tried.findings.length > 0 && beside !== undefined ? picture(spec, alone, column, drafting) : tried;
};

/**
 * Draws one chart for one edition: Vega-Lite 6 to SVG, with no canvas, no file and no network; once for its column and once
 * for a phone. Texts of the spec may be `{zh, en}` and sizes `{main, full}` or `{main, full, narrow}`; its data are `rows`
 * (the chart's rows) and `gaps` (times without a figure).
 * The same input gives the same bytes. Bad specs give findings and a null value; it throws only if the program is broken.
 * What does not fit on a phone is no finding: there is no narrow drawing then.
 */
export const compileChart = async (input: ChartInput, tools: { readonly measure: Measure }): Promise<Result<Chart | null>> => {
  const place = placesOf(input);
  const bad = guardSpec(input.spec, place);
  const findings = bad.length > 0 ? bad : checkNames(input.spec, place);
  if (findings.length > 0 || !isObject(input.spec)) return { value: null, findings };
  if (input.rows.length === 0) return { value: null, findings: [find('chart-draws-data', place([]))] };

  const { id, lang } = input;
  const description = describeChart(input.rows, lang);
  const drafting = { measure: tools.measure, place, description };
  const wide = await fitting(input.spec, input, input.width, drafting);
  if (wide.svg === null) return { value: null, findings: wide.findings };
  const narrow = await fitting(input.spec, input, 'narrow', drafting);
  const edition: Edition = input.beside === undefined ? lang : 'zh-en';
  const phone = narrow.findings.length > 0 ? noPicture : narrow;
  const points = chartPoints(input.rows, input.beside, lang);
  const value = { id, edition, lang, svg: wide.svg, marks: wide.marks, narrow: phone.svg, narrowMarks: phone.marks, points, description };
  return { value, findings: wide.findings };
};
