import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Bilingual, Finding, Points } from '../model/index.ts';
import { finder, translationRules } from '../finding/index.ts';
import { xmlWords } from './words.ts';

const find = finder(translationRules);

/** Deeper than any editor nests, and shallow enough for every recursion over the tree. */
const deepest = 200;

/** Offset of a document type declaration; it can stand only before the root (XML 1.0, section 2.8). -1: there is none. */
const doctypeAt = (text: string): number => {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    while (/\s/u.test(text[at] ?? '')) at += 1;
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : null;
    if (close === null) return /^<!DOCTYPE/iu.test(text.slice(at, at + 9)) ? at : -1;
    const end = text.indexOf(close, at + 2);
    if (end < 0) return -1;
    at = end + close.length;
  }
};

/** The offset in UTF-16 units of the `count`-th character: the parser counts a surrogate pair as one. */
const offsetOf = (text: string, count: number): number => {
  let offset = 0;
  for (let index = 0; index < count && offset < text.length; index += 1) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
};

/** Where an error is: of a reference its `&`, for the parser has read on when it gives up. */
const errorAt = (text: string, { pos, message }: XmlError): number => {
  const offset = offsetOf(text, pos);
  return /^(?:Unterminated reference|Invalid character reference|Character reference)/u.test(message) ? Math.max(0, text.lastIndexOf('&', offset - 1)) : offset;
};

const depthOf = (root: XmlElement): number => {
  let depth = 0;
  for (let level: readonly XmlElement[] = [root]; level.length > 0; depth += 1) {
    level = level.flatMap((element) => element.children.filter((child): child is XmlElement => child instanceof XmlElement));
  }
  return depth;
};

const unreadable = (points: Points, offset: number, { zh, en }: Bilingual): Finding =>
  find('xliff-readable', points.place(offset), { params: { zh, en } });

const tooDeep: Bilingual = { zh: '元素嵌套过深', en: 'elements are nested too deeply' };

/** The root element of an XML text, or what keeps it from being read. Document types and their entities are refused. */
export const parseRoot = (text: string, points: Points): { readonly root: XmlElement } | { readonly finding: Finding } => {
  if (text.trim() === '') return { finding: unreadable(points, 0, { zh: '文件是空的', en: 'the file is empty' }) };
  const doctype = doctypeAt(text);
  if (doctype >= 0) return { finding: find('xliff-plain', points.place(doctype)) };
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    if (root === null) return { finding: unreadable(points, 0, xmlWords('Root element is missing or invalid')) };
    return depthOf(root) > deepest ? { finding: unreadable(points, 0, tooDeep) } : { root };
  } catch (error) {
    // Bad content never throws: whatever else the parser gives up with (an overflow of the stack) is deep nesting.
    if (!(error instanceof XmlError)) return { finding: unreadable(points, 0, tooDeep) };
    // The message goes on with an excerpt of the file; its first line says what is wrong.
    const words = error.message.split('\n')[0]?.replace(/ \(line \d+, column \d+\)/u, '') ?? '';
    return { finding: unreadable(points, errorAt(text, error), xmlWords(words)) };
  }
};
