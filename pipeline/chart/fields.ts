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
export const gapFields = ['from', 'to', 'firstYear', 'lastYear', 'years', 'period', 'longest', 'label'] as const;
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

const channels = [
  'x', 'y', 'x2', 'y2', 'xOffset', 'yOffset', 'theta', 'theta2', 'radius', 'radius2', 'xError', 'yError', 'xError2', 'yError2', 'color', 'fill', 'stroke',
  'opacity', 'fillOpacity', 'strokeOpacity', 'strokeWidth', 'strokeDash', 'size', 'angle', 'shape', 'text', 'detail', 'order', 'facet', 'row', 'column',
  'description', 'key',
];
const properties = [
  'field', 'type', 'value', 'datum', 'aggregate', 'bin', 'timeUnit', 'title', 'axis', 'scale', 'sort', 'stack', 'impute', 'band', 'bandPosition',
  'condition', 'legend', 'format', 'formatType', 'header', 'columns', 'align', 'spacing', 'center', 'bounds',
];

/** A misspelt channel or property is dropped by Vega-Lite in silence or with a remark: the picture would be another. */
const unknownEncodings = (all: readonly Node[], place: PlaceOf): Finding[] => {
  const bad = (actual: string, at: Node['path'], expected: readonly string[]): Finding =>
    find('chart-encoding-known', place(at), { actual, expected: expected.join(', ') });
  const inDefinition = (channel: string, definition: unknown, at: Node['path']): Finding[] => {
    if (definition === null) return [];
    if (Array.isArray(definition)) return definition.flatMap((one: unknown, n) => inDefinition(channel, one, [...at, n]));
    if (!isObject(definition)) return [bad(`${channel}: ${JSON.stringify(definition)}`, at, properties)];
    return Object.keys(definition).filter((name) => !properties.includes(name)).map((name) => bad(name, [...at, name], properties));
  };
  return all.filter(({ key, path }) => key === 'encoding' && path[0] !== 'config').flatMap(({ value, path }) => {
    if (!isObject(value)) return [bad(JSON.stringify(value), path, channels)];
    return Object.entries(value).flatMap(([channel, definition]) =>
      channels.includes(channel) ? inDefinition(channel, definition, [...path, channel]) : [bad(channel, [...path, channel], channels)]);
  });
};

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
  return [...unknownMarks(all, place), ...unknownEncodings(all, place), ...unknownFields(all, place), ...unknownData(all, place)];
};
