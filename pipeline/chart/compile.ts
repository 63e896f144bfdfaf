import type { Chart, ChartInput, Finding, Result } from '../model/index.ts';
import { chartRules, finder } from '../finding/index.ts';
import { describeChart } from './describe.ts';
import { draw, type Drawing } from './draw.ts';
import { checkNames } from './fields.ts';
import { guardSpec, type PlaceOf } from './guard.ts';
import { parseJson, pathKey } from './json.ts';
import { prepareSpec } from './prepare.ts';
import { finishSvg } from './svg.ts';
import { columnWidth } from './theme.ts';
import type { Measure } from './vega.ts';
import { isObject } from './walk.ts';

const find = finder(chartRules);

const placesOf = ({ specFile, specText }: ChartInput): PlaceOf => {
  const text = specText === undefined ? null : parseJson(specText);
  const places = text && 'places' in text ? text.places : null;
  return (path) => ({ file: specFile, line: 1, column: 1, ...places?.get(pathKey(path)) });
};

/** The library's warnings are many for one fault: each is said once. */
const drawn = (drawing: Drawing, input: ChartInput, place: PlaceOf): Finding[] => [
  ...[...new Set(drawing.warnings)].map((actual) => find('chart-warning-free', place([]), { actual })),
  ...[...new Set(drawing.outside)].map((actual) => find('chart-text-inside', place([]), { actual })),
  ...drawing.overlaps.map(([actual, expected]) => find('chart-text-apart', place([]), { actual, expected })),
  ...(drawing.fault === null ? [] : [find('chart-compiles', place([]), { actual: drawing.fault, params: { chart: input.id } })]),
  ...(drawing.fault === null && drawing.marks === 0 ? [find('chart-draws-data', place([]))] : []),
];

/**
 * Draws one chart in one language: Vega-Lite 6 to SVG, with no canvas, no file and no network. Texts of the spec may be
 * `{zh, en}` and sizes `{main, full}`; its data are `rows` (the chart's rows) and `gaps` (years without a figure).
 * The same input gives the same bytes. Bad specs give findings and a null value; it throws only if the program is broken.
 */
export const compileChart = async (input: ChartInput, tools: { readonly measure: Measure }): Promise<Result<Chart | null>> => {
  const place = placesOf(input);
  const bad = guardSpec(input.spec, place);
  const findings = bad.length > 0 ? bad : checkNames(input.spec, place);
  if (findings.length > 0 || !isObject(input.spec)) return { value: null, findings };
  if (input.rows.length === 0) return { value: null, findings: [find('chart-draws-data', place([]))] };

  const column = columnWidth[input.width];
  const drawing = await draw(prepareSpec(input.spec, input), { lang: input.lang, unit: input.rows[0]?.unit ?? '', measure: tools.measure, width: column });
  const seen = drawn(drawing, input, place);
  if (drawing.svg === null || drawing.marks === 0) return { value: null, findings: seen };

  const { id, lang, title } = input;
  const description = describeChart(input.rows, lang);
  const picture = finishSvg(drawing.svg, { id, lang, title, description, width: column });
  if (!picture) return { value: null, findings: seen };
  if (picture.misplaced !== null) {
    return { value: null, findings: [...seen, find('chart-places-known', place([]), { actual: picture.misplaced })] };
  }
  const wide = picture.width > column + 1
    ? [find('chart-fits-column', place([]), { actual: String(picture.width), expected: String(column) })]
    : [];
  return { value: { id, lang, svg: picture.svg, description }, findings: [...seen, ...wide] };
};
