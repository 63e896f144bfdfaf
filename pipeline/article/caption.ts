import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Text } from '../model/index.ts';
import { readInline, startOf, type Tools } from './inline.ts';
import { piece, plain } from './piece.ts';
import { wholeText } from './prose.ts';

const lineOf = (node: RootContent | undefined, tools: Tools): string => (node?.type === 'paragraph' ? tools.restore(toString(node)).trim() : '');

/** A short line such as `表1 主要指标` or `表：…`. */
const isCaption = (node: RootContent | undefined, tools: Tools): node is Paragraph => {
  const text = lineOf(node, tools);
  return text.length <= 80 && /^附?表(?:\s*[0-9０-９一二三四五六七八九十]+(?:[-－—.．][0-9０-９]+)*(?![0-9０-９年月日个亿万%％])|[：:])[^。！？]*$/u.test(text);
};

/** A short line such as `单位：亿元` or `（单位：万人、%）`. */
const isUnit = (node: RootContent | undefined, tools: Tools): node is Paragraph => {
  const text = lineOf(node, tools);
  return text.length <= 40 && /^[（(]?(?:计量)?单位[：:][^。！？]+$/u.test(text);
};

/** The caption right before a table, and the line of the unit where one stands between. */
export const captionOf = (nodes: readonly RootContent[], index: number, tools: Tools): readonly Paragraph[] => {
  const [above, before] = [nodes[index - 2], nodes[index - 1]];
  if (isCaption(before, tools)) return [before];
  return isUnit(before, tools) && isCaption(above, tools) ? [above, before] : [];
};

/** The lines of a caption as one text. */
export const captionText = (lines: readonly Paragraph[], tools: Tools): Text | null => {
  const [first] = lines;
  if (!first) return null;
  const pieces = lines.flatMap((line, n) => {
    const own = readInline(line.children, plain, tools);
    return n === 0 ? own : [piece(' ', { starts: [startOf(line)], ends: [startOf(line)] }, plain), ...own];
  });
  return wholeText('caption', pieces, startOf(first), tools);
};
