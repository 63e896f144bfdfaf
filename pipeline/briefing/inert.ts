import { styleFaults } from './css.ts';

/** Something in a template that would load, send or run something of its own; by offset. */
export interface MarkupFault {
  readonly offset: number;
  readonly words: string;
}

/** Stands for what a template fills in. */
const filled = '\u0001';

/** A template with each of its expressions blotted out, every offset as it was. */
const blot = (template: string): string => {
  let text = '';
  let at = 0;
  while (at < template.length) {
    const open = template.indexOf('{{', at);
    const mark = open >= 0 && template.startsWith('{{!--', open) ? '--}}' : '}}';
    const close = open < 0 ? -1 : template.indexOf(mark, open);
    if (close < 0) return text + template.slice(at);
    const end = close + mark.length;
    text += template.slice(at, open) + filled.repeat(end - open);
    at = end;
  }
  return text;
};

const elements: ReadonlySet<string> = new Set(['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'base', 'link', 'form', 'portal', 'fencedframe']);
const addresses: ReadonlySet<string> = new Set(['src', 'srcset', 'poster', 'background', 'action', 'formaction', 'ping', 'manifest', 'data', 'xlink:href']);
const isOwn = (address: string): boolean => /^\s*(?:data:image\/|#)/iu.test(address);
/** Character references by number: what they hide is looked at as well. */
const decoded = (value: string): string =>
  value.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/giu, (_, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

interface Attribute { readonly name: string; readonly value: string; readonly offset: number; readonly end: number }
interface Tag { readonly name: string; readonly offset: number; readonly end: number; readonly attributes: readonly Attribute[] }

const isSpace = (character: string | undefined): boolean => character !== undefined && (/\s/u.test(character) || character === '/' || character === filled);

/** One attribute from `at`, where its name begins. */
const readAttribute = (html: string, offset: number): Attribute => {
  let at = offset + 1;
  while (at < html.length && !isSpace(html[at]) && html[at] !== '=' && html[at] !== '>') at += 1;
  const name = html.slice(offset, at).toLowerCase();
  let value = at;
  while (/\s/u.test(html[value] ?? '')) value += 1;
  if (html[value] !== '=') return { name, value: '', offset, end: at };
  value += 1;
  while (/\s/u.test(html[value] ?? '')) value += 1;
  const quote = html[value];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, value + 1);
    const end = close < 0 ? html.length : close;
    return { name, value: decoded(html.slice(value + 1, end)), offset, end: end + 1 };
  }
  at = value;
  while (at < html.length && !/[\s>]/u.test(html[at] ?? '')) at += 1;
  return { name, value: decoded(html.slice(value, at)), offset, end: at };
};

const readTag = (html: string, offset: number): Tag => {
  const name = /^[a-z][^\s/>\u0001]*/iu.exec(html.slice(offset + 1, offset + 65))?.[0].toLowerCase() ?? '';
  const attributes: Attribute[] = [];
  let at = offset + 1 + name.length;
  while (at < html.length && html[at] !== '>') {
    if (isSpace(html[at])) at += 1;
    else {
      const attribute = readAttribute(html, at);
      attributes.push(attribute);
      at = attribute.end;
    }
  }
  return { name, offset, end: at + 1, attributes };
};

const isWrong = ({ name, value }: Attribute, tag: Tag): boolean =>
  name.startsWith('on') ||
  (addresses.has(name) && !isOwn(value)) ||
  (name === 'href' && (tag.name === 'a' || tag.name === 'area' ? /^[\s\0-\x1f]*(?:javascript|vbscript|data):/iu.test(value) : !isOwn(value))) ||
  (name === 'style' && styleFaults(value).some(({ kind }) => kind === 'fetches')) ||
  (name === 'http-equiv' && value.toLowerCase() !== 'content-security-policy');

/** Whether the content of a script or style is anything but one thing filled in, which the page's policy knows. */
const speaks = (content: string): boolean => content.replaceAll(filled, '').trim() !== '';

/** What a template has in it that would fetch, send or run, so that the page's policy need not stop it. */
export const markupFaults = (template: string): readonly MarkupFault[] => {
  const html = blot(template);
  const lower = html.toLowerCase();
  const faults: MarkupFault[] = [];
  const add = (offset: number, end: number): void => void faults.push({ offset, words: template.slice(offset, Math.min(end, offset + 80)) });
  let at = html.indexOf('<');
  while (at >= 0) {
    let next = at + 1;
    if (html.startsWith('<!--', at)) next = html.indexOf('-->', at);
    else if (/[a-z]/iu.test(html[at + 1] ?? '')) {
      const tag = readTag(html, at);
      next = tag.end;
      if (elements.has(tag.name)) add(at, tag.end);
      else for (const attribute of tag.attributes.filter((one) => isWrong(one, tag))) add(attribute.offset, attribute.end);
      if (tag.name === 'script' || tag.name === 'style') {
        const close = lower.indexOf(`</${tag.name}`, next);
        const end = close < 0 ? html.length : close;
        if (speaks(html.slice(next, end))) add(at, tag.end);
        next = end;
      }
    }
    at = next < 0 ? -1 : html.indexOf('<', next);
  }
  return faults;
};
