import type { Finding } from '../model/index.ts';
import { chartRules, finder } from '../finding/index.ts';
import type { PlaceOf } from './guard.ts';
import { isObject, nodes, type Node } from './walk.ts';

const find = finder(chartRules);

/** Columns of `rows` and `gaps`, as documented. */
export const rowFields = [
  'id', 'indicator', 'indicatorName', 'entity', 'entityName', 'period', 'periodName', 'time', 'value', 'valueHigh', 'unit',
  'comparator', 'status', 'voice', 'label',
] as const;
export const gapFields = ['from', 'to', 'firstYear', 'lastYear', 'years', 'longest', 'label'] as const;
export const dataNames = ['rows', 'gaps'] as const;

const marks = [
  'arc', 'area', 'bar', 'boxplot', 'circle', 'errorband', 'errorbar', 'line', 'point', 'rect', 'rule', 'square', 'text', 'tick', 'trail',
];

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** Names that the spec's own transforms make. */
const madeFields = (all: readonly Node[]): string[] =>
  all.flatMap(({ key, value }) => (key === 'as' ? strings(value) : key === 'fold' ? ['key', 'value'] : []));

/** A part of a field: `a.b` and `a['b']` begin with a. */
const headOf = (field: string): string => /^[^.[\]\\]+/u.exec(field)?.[0] ?? field;

const namesField = ({ key, path }: Node): boolean =>
  ['field', 'groupby', 'fold', 'flatten', 'detail'].includes(key) && path[0] !== 'config';

const inExpression = (node: Node): string[] => {
  if (!['calculate', 'filter', 'expr', 'test'].includes(node.key) || typeof node.value !== 'string') return [];
  // In an axis, header or legend `datum` is the tick, not the row.
  if (node.path.some((part) => ['axis', 'header', 'legend'].includes(String(part)))) return [];
  return [...node.value.matchAll(/\bdatum\.([\p{L}_$][\p{L}\p{N}_$]*)/gu)].map((match) => match[1] ?? '');
};

const unknownFields = (all: readonly Node[], place: PlaceOf): Finding[] => {
  if (all.some(({ key }) => key === 'pivot')) return [];
  const known = new Set<string>([...rowFields, ...gapFields, ...madeFields(all)]);
  return all.flatMap((node) =>
    [...(namesField(node) ? strings(node.value).map(headOf) : []), ...inExpression(node)]
      .filter((field) => !known.has(field) && field !== '')
      .map((field) => find('chart-field-known', place(node.path), { actual: field, expected: rowFields.join(', ') })));
};

const markOf = ({ key, value }: Node): string | null =>
  key !== 'mark' ? null : typeof value === 'string' ? value : isObject(value) && typeof value['type'] === 'string' ? value['type'] : JSON.stringify(value);

const unknownMarks = (all: readonly Node[], place: PlaceOf): Finding[] =>
  all.filter(({ path }) => path[0] !== 'config').flatMap((node) => {
    const mark = markOf(node);
    return mark === null || marks.includes(mark) ? [] : [find('chart-mark-known', place(node.path), { actual: mark, expected: marks.join(', ') })];
  });

const unknownData = (all: readonly Node[], place: PlaceOf): Finding[] =>
  all.flatMap(({ key, value, path }) => {
    const name = key === 'data' && isObject(value) ? value['name'] : undefined;
    return typeof name === 'string' && !dataNames.some((known) => known === name)
      ? [find('chart-data-known', place([...path, 'name']), { actual: name, expected: dataNames.join(', ') })]
      : [];
  });

/** Names in a spec that mean nothing: marks, columns, data. Vega-Lite would draw an empty picture in silence. */
export const checkNames = (spec: unknown, place: PlaceOf): Finding[] => {
  const all = nodes(spec);
  return [...unknownMarks(all, place), ...unknownFields(all, place), ...unknownData(all, place)];
};
