import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { Lang } from '../model/index.ts';
import { secondMark, secondSize } from './bilingual.ts';
import { gathered, placed, textOf, type Written } from './svg-tree.ts';
import { colour } from './theme.ts';
import { fontStack } from './words.ts';

const elements: ReadonlySet<string> = new Set([
  'svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'defs', 'linearGradient', 'radialGradient',
  'stop', 'clipPath',
]);

const attributes: ReadonlySet<string> = new Set([
  'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'width', 'height', 'points', 'transform', 'fill', 'fill-opacity',
  'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit',
  'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'clip-path', 'id', 'offset', 'stop-color', 'stop-opacity',
  'gradientUnits',
]);

/** Control characters and halves of pairs, which a text of the spec may hold and XML may not. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

export const escapeXml = (text: string): string =>
  text.replace(notXml, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Two decimals are a hundredth of a CSS px: no eye sees more, and no float's noise gets through. */
const tidy = (value: string): string => value.replace(/-?\d+\.\d{3,}(?:e[+-]?\d+)?/gu, (digits) => String(Number(Number(digits).toFixed(2))));

const length = /^-?[\d.]+(?:e[+-]?\d+)?(?:px|%)?$/u;
/** How places and sizes are written. Vega writes `NaN`, and whatever an expression gave, as readily as a number. */
const geometry: Readonly<Record<string, RegExp>> = {
  d: /^(?:[MLHVCSQTAZmlhvcsqtaz]|-?[\d.]+(?:e[+-]?\d+)?|[\s,])*$/u,
  transform: /^(?:(?:translate|rotate|scale)\([-\d.e+,\s]*\)\s*)*$/u,
  points: /^[-\d.e+,\s]*$/u,
  ...Object.fromEntries(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'width', 'height', 'font-size'].map((name) => [name, length])),
};
const misplaced = (name: string, value: string): boolean => geometry[name]?.test(value) === false;

/** The first attribute of a picture that puts something at no place, or null. */
const misplacedIn = (element: XmlElement): string | null => {
  const own = Object.entries(element.attributes).find(([name, value]) => attributes.has(name) && misplaced(name, value));
  if (own) return `${element.name} ${own[0]}="${own[1].slice(0, 40)}"`;
  for (const child of element.children) {
    const below = child instanceof XmlElement ? misplacedIn(child) : null;
    if (below !== null) return below;
  }
  return null;
};

/** An address in a paint, unless it is one of this picture's own ids. */
const foreign = (value: string): boolean => /url\s*\(/iu.test(value) && !/^url\(#[\w-]+\)$/u.test(value);

/** What changes nothing. */
const idle = (name: string, value: string): boolean => (name === 'opacity' && value === '1') || (name === 'transform' && value === 'translate(0,0)');

const attribute = (name: string, value: string, prefix: string): string => {
  if (idle(name, value) || !attributes.has(name) || foreign(value) || value === '') return '';
  const own = name === 'id' ? prefix + value : value.replace(/^url\(#([\w-]+)\)$/u, `url(#${prefix}$1)`);
  return ` ${name}="${escapeXml(name in geometry ? tidy(own) : own)}"`;
};

const unseen = (element: XmlElement, content: readonly Written[]): boolean =>
  (element.name === 'g' && content.length === 0) ||
  (element.name === 'path' && !element.attributes['fill'] && !element.attributes['stroke']) ||
  (element.name === 'text' && (content.length === 0 || element.attributes['opacity'] === '0'));

/** A line of the second language is small, quiet and in its own font; its mark is not printed. */
const secondLine = (element: XmlElement, content: string): string => {
  const place = ['x', 'dy'].map((name) => attribute(name, element.attributes[name] ?? '', '')).join('');
  const style = ` font-family="${escapeXml(fontStack.en)}" font-size="${secondSize}px" font-weight="400" fill="${colour.quiet}"`;
  return `<tspan lang="en"${place}${style}>${content.slice(secondMark.length)}</tspan>`;
};

const write = (node: XmlNode, prefix: string): readonly Written[] => {
  if (node instanceof XmlText) return node.text === '' ? [] : [escapeXml(node.text)];
  if (!(node instanceof XmlElement) || !elements.has(node.name)) return [];
  const content = node.children.flatMap((child) => write(child, prefix));
  if (unseen(node, content)) return [];
  const [line] = content;
  if (node.name === 'tspan' && typeof line === 'string' && line.startsWith(secondMark)) return [secondLine(node, content.map(textOf).join(''))];
  const named = node.name === 'text' && content.every((one) => typeof one === 'string' && !one.startsWith('<')) ? placed(node.attributes) : node.attributes;
  const own = new Map(Object.entries(named).map(([name, value]) => [name, attribute(name, value, prefix)] as const).filter(([, value]) => value !== ''));
  if (node.name !== 'g') return [{ name: node.name, own, content }];
  const group = gathered(own, content);
  return group.own.size === 0 ? group.content : [{ name: 'g', ...group }];
};

/** Hatching of our own calculations: a pattern that survives grey print. */
const hatch = (id: string): string =>
  `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="5" height="5" fill="${colour.paper}"/><rect width="2" height="5" fill="${colour.calculation}"/></pattern>`;

export interface Naming { readonly id: string; readonly narrow: boolean; readonly lang: Lang; readonly title: string; readonly description: string; readonly width: number }

/** Prefix of the ids of one chart in one language, safe in HTML. */
export const idPrefix = (id: string, lang: Lang, narrow = false): string => `chart-${id.replace(/[^\w-]/gu, '_')}-${lang}-${narrow ? 'narrow-' : ''}`;

/**
 * The picture for the page: only known elements and attributes, no addresses, ids of its own, its name and description.
 * `misplaced` names a part of it that has no place. Null if the text is no SVG. The hatching may be named in a spec as `url(#calculation)`.
 */
export const finishSvg = (svg: string, naming: Naming): { svg: string; width: number; misplaced: string | null } | null => {
  const { root } = parseXml(svg.replace(notXml, ''));
  if (root?.name !== 'svg') return null;
  const prefix = idPrefix(naming.id, naming.lang, naming.narrow);
  const [drawn = 0, height = 0] = [Number(root.attributes['width']), Number(root.attributes['height'])];
  const width = Math.max(naming.width, Math.ceil(drawn));
  const family = ` font-family="${escapeXml(fontStack[naming.lang])}"`;
  const body = root.children.flatMap((child) => write(child, prefix)).map(textOf).join('').replaceAll(family, '');
  const defs = body.includes(`url(#${prefix}calculation)`) ? `<defs>${hatch(`${prefix}calculation`)}</defs>` : '';
  const title = naming.title === '' ? naming.description : naming.title;
  // The narrow drawing is named by the title and description of the wide one, which stand beside it.
  const named = idPrefix(naming.id, naming.lang);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.ceil(height)}" viewBox="0 0 ${width} ${Math.ceil(height)}"` +
    ` lang="${naming.lang === 'zh' ? 'zh-Hans' : 'en'}" role="img"${family} aria-labelledby="${named}title" aria-describedby="${named}desc">`;
  const words = naming.narrow ? '' : `<title id="${prefix}title">${escapeXml(title)}</title><desc id="${prefix}desc">${escapeXml(naming.description)}</desc>`;
  return { svg: `${open}${words}${defs}${body}</svg>`, width: Math.ceil(drawn), misplaced: misplacedIn(root) };
};
