import type { Finding, Place } from '../model/index.ts';
import { chartRules, finder } from '../finding/index.ts';
import { isObject, nodes, type Node, type Path } from './walk.ts';

const find = finder(chartRules);

/** Gives the place of a path of the spec. */
export type PlaceOf = (path: Path) => Place;

/** Keys under which Vega-Lite reads an expression. */
export const expressionKeys: ReadonlySet<string> = new Set(['calculate', 'filter', 'expr', 'test', 'labelExpr', 'update', 'init']);
const expressionOf = ({ key, value }: Node): string | null => (typeof value === 'string' && expressionKeys.has(key) ? value : null);

/** Functions whose answer is another on another day, machine or run. The utc forms are free. */
const unsteady = /\b(now|random|sample\w+|datetime|date|day|dayofyear|year|quarter|month|week|hours|minutes|seconds|milliseconds|timezoneoffset|timeFormat|timeParse|windowSize|containerSize|screen|modify|setdata|encode|event|invert|pinch\w+|intersect|warn|info|debug)\s*\(/u;
/** Names that are no columns: what a handler would see. */
const outside = /(^|[^.\w'"])(event|item|group|window|document|globalThis|process|this|self|constructor|Function)\b(?!\s*['":])/u;

/** The most of each that a page can show; more is a slip or an attack on memory. */
const most: Readonly<Record<string, number>> = {
  width: 2000, height: 2000, step: 400, maxbins: 200, tickCount: 100, steps: 1000, resample: 1000, columns: 50, size: 100_000,
  fontSize: 100, strokeWidth: 100, start: 1e15, stop: 1e15,
};

const selfContained = ({ key, value, path, parent }: Node, place: PlaceOf): Finding[] => {
  const shown = (text: string): Finding[] => [find('chart-self-contained', place(path), { actual: text.slice(0, 80) })];
  if (['url', 'href', 'src', 'xlink:href', 'loader', 'baseUrl'].includes(key) && parent) return shown(`${key}: ${JSON.stringify(value)}`);
  if (value === 'image' && (key === 'mark' || key === 'type')) return shown(`${key}: image`);
  if (typeof value === 'string' && /url\s*\(\s*(?!#[\w-]+\s*\))/iu.test(value)) return shown(value);
  return [];
};

const fromFacts = ({ key, value, path }: Node, place: PlaceOf): Finding[] => {
  if (key === 'datasets') return [find('chart-data-from-facts', place(path), { actual: key })];
  if (key !== 'data' || !isObject(value)) return [];
  return Object.keys(value).filter((member) => ['values', 'sequence', 'graticule', 'sphere'].includes(member))
    .map((member) => find('chart-data-from-facts', place([...path, member]), { actual: member }));
};

const isStatic = ({ key, value, path, parent }: Node, place: PlaceOf): Finding[] => {
  const interactive = (['select', 'bind', 'on', 'signals', 'tooltip'].includes(key) && parent && value !== null && value !== false)
    && !(key === 'on' && typeof value !== 'object' && typeof value !== 'string');
  return interactive ? [find('chart-static', place(path), { actual: key })] : [];
};

const deterministic = (node: Node, place: PlaceOf): Finding[] => {
  const { key, value, path } = node;
  if (key === 'sample' && typeof value === 'number') return [find('chart-deterministic', place(path), { actual: 'sample' })];
  const expression = expressionOf(node);
  if (expression === null) return [];
  const call = unsteady.exec(expression);
  const name = outside.exec(expression);
  return [
    ...(call ? [find('chart-deterministic', place(path), { actual: `${call[1] ?? ''}()` })] : []),
    ...(name ? [find('chart-static', place(path), { actual: name[2] ?? '' })] : []),
  ];
};

/** Vega lays out a grid of anything but a whole number of columns for ever. */
const wholeColumns = ({ key, value, path }: Node, place: PlaceOf): Finding[] => {
  const holder = ['main', 'full', 'narrow'].includes(key) ? path.at(-2) : key;
  if (holder !== 'columns' || (key === 'columns' && isObject(value) && Object.keys(value).toSorted().join().replace(/,narrow$/u, '') === 'full,main')) return [];
  return typeof value === 'number' && Number.isInteger(value) && value >= 1
    ? []
    : [find('chart-size-bounded', place(path), { actual: JSON.stringify(value), expected: String(most['columns']), params: { key: 'columns' } })];
};

/** A view or dataset with a name that is no text sends Vega into an endless search for it. */
const namesAreText = ({ key, value, path }: Node, place: PlaceOf): Finding[] =>
  key === 'name' && typeof value !== 'string' ? [find('chart-name-text', place(path), { actual: JSON.stringify(value) })] : [];

const bounded = ({ key, value, path }: Node, place: PlaceOf): Finding[] => {
  const limit = most[key];
  return typeof value === 'number' && limit !== undefined && Math.abs(value) > limit
    ? [find('chart-size-bounded', place(path), { actual: String(value), expected: String(limit), params: { key } })]
    : [];
};

const bilingual = ({ value, path }: Node, place: PlaceOf): Finding[] => {
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  return keys.length === 1 && (keys[0] === 'zh' || keys[0] === 'en')
    ? [find('chart-text-bilingual', place(path), { actual: keys[0] === 'zh' ? 'en' : 'zh' })]
    : [];
};

const views: ReadonlySet<string> = new Set(['mark', 'layer', 'facet', 'repeat', 'concat', 'hconcat', 'vconcat', 'spec']);

const kindOf = (spec: unknown): string =>
  spec === null ? 'null' : Array.isArray(spec) ? 'a list' : !isObject(spec) ? `a ${typeof spec}` : Object.keys(spec).slice(0, 6).join(', ') || '{}';

/** The outermost form: one Vega-Lite view, not a Vega spec or something else. */
const isView = (spec: unknown, place: PlaceOf): Finding[] =>
  isObject(spec) && Object.keys(spec).some((key) => views.has(key)) && !('marks' in spec)
    ? []
    : [find('chart-spec-object', place([]), { actual: kindOf(spec) })];

/** What a spec may not do, whoever wrote it: reach out, bring data of its own, react, differ from run to run, be vast. */
export const guardSpec = (spec: unknown, place: PlaceOf): Finding[] => {
  const shape = isView(spec, place);
  if (shape.length > 0) return shape;
  return nodes(spec).filter(({ path }) => path[0] !== 'usermeta' && path[0] !== '$schema').flatMap((node) =>
    [selfContained, fromFacts, isStatic, deterministic, wholeColumns, namesAreText, bounded, bilingual].flatMap((rule) => rule(node, place)));
};
