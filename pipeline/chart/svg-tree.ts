/** An element as it will be written, or text that is. */
export interface Element { readonly name: string; readonly own: ReadonlyMap<string, string>; readonly content: readonly Written[] }
export type Written = Element | string;

/** As XML. */
export const textOf = (written: Written): string => {
  if (typeof written === 'string') return written;
  const { name, own, content } = written;
  const inner = content.map(textOf).join('');
  const open = `${name}${[...own.values()].join('')}`;
  return inner === '' ? `<${open}/>` : `<${open}>${inner}</${name}>`;
};

/** What elements within a group take from it. */
const inherited = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit',
  'font-size', 'font-weight', 'font-style', 'text-anchor',
];

/** What all that is in a group says for itself is said once, by the group. */
export const gathered = (own: ReadonlyMap<string, string>, content: readonly Written[]): Pick<Element, 'own' | 'content'> => {
  const parts = content.filter((one) => typeof one !== 'string');
  const [first] = parts;
  if (!first || parts.length < 2 || parts.length < content.length) return { own, content };
  const shared = inherited.filter((name) => !own.has(name) && first.own.has(name) && parts.every((one) => one.own.get(name) === first.own.get(name)));
  return {
    own: new Map([...own, ...shared.map((name) => [name, first.own.get(name) ?? ''] as const)]),
    content: parts.map((one) => ({ ...one, own: new Map([...one.own].filter(([name]) => !shared.includes(name))) })),
  };
};

/** A text of one line stands at its place without a transform. */
export const placed = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const { transform = '', x, y, ...rest } = attributes;
  const at = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/u.exec(transform);
  return at && x === undefined && y === undefined ? { ...rest, x: at[1] ?? '', y: at[2] ?? '' } : attributes;
};
