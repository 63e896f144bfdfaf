import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Document, type LineCounter } from 'yaml';
import type { Place } from '../model/index.ts';

export type Path = readonly PropertyKey[];

/** Places of the values of a YAML file, by path (`charts/0/title/zh`); of the whole file by the empty one. */
export type ConfigPlaces = Readonly<Record<string, Place>>;

/** Where the value at a path of a YAML document stands; of what is missing, the nearest parent that is there. */
export const placeOf = (document: Document, counter: LineCounter, file: string, path: Path): Place => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const { line, col } = counter.linePos(node.range[0]);
      return { file, line, column: col };
    }
  }
  return { file, line: 1, column: 1 };
};

/** Where the key at the end of a path stands. */
export const keyPlace = (document: Document, counter: LineCounter, file: string, path: Path): Place => {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1))) : undefined;
  if (!isScalar(pair?.key) || !pair.key.range) return placeOf(document, counter, file, path);
  const { line, col } = counter.linePos(pair.key.range[0]);
  return { file, line, column: col };
};

/** Where the first character of a scalar's text stands: behind the quote, or on the line after `|` and `>`. */
const textOffset = (source: string, start: number): number => {
  const first = source[start];
  if (first === '"' || first === "'") return start + 1;
  if (first !== '|' && first !== '>') return start;
  const next = source.indexOf('\n', start);
  const content = source.slice(next + 1).search(/\S/u);
  return next < 0 || content < 0 ? start : next + 1 + content;
};

/** The place of every value of a YAML document by its path (`charts/0/title/zh`): where its text begins. */
export const placesOf = (source: { readonly file: string; readonly text: string }, document: Document, counter: LineCounter): ConfigPlaces => {
  const places: Record<string, Place> = {};
  const walk = (node: unknown, path: string): void => {
    if (!isNode(node)) return;
    if (node.range) {
      const { line, col } = counter.linePos(isScalar(node) ? textOffset(source.text, node.range[0]) : node.range[0]);
      places[path] = { file: source.file, line, column: col };
    }
    if (!isCollection(node)) return;
    const child = (key: string): string => (path === '' ? key : `${path}/${key}`);
    if (isMap(node)) node.items.forEach((pair) => isPair(pair) && walk(pair.value, child(String(pair.key))));
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, child(String(index))));
  };
  walk(document.contents, '');
  return places;
};

/** An entry of a list by its path (`bindings/0`): where it stands, and its values by their paths in it. */
export const entriesOf = (places: ConfigPlaces, file: string): ((path: string) => { readonly place: Place; readonly places: ConfigPlaces }) => {
  const within = new Map<string, Record<string, Place>>();
  for (const [path, place] of Object.entries(places)) {
    const [list, index, ...rest] = path.split('/');
    if (rest.length === 0) continue;
    const own = within.get(`${list}/${index}`) ?? {};
    own[rest.join('/')] = place;
    within.set(`${list}/${index}`, own);
  }
  return (path) => ({ place: places[path] ?? { file, line: 1, column: 1 }, places: within.get(path) ?? {} });
};
