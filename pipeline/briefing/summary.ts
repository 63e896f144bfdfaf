import { unified } from 'unified';
import remarkParse from 'remark-parse';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { toString } from 'mdast-util-to-string';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Finding, Lang, Mark, Result, Run } from '../model/index.ts';
import { plainRun } from '../model/index.ts';
import { briefingRules, finder } from '../finding/index.ts';
import type { FactIndex, Piece } from './expression.ts';
import { factRun, readPieces } from './expression.ts';

const find = finder(briefingRules);

/** A paragraph of the bottom line. */
export type SummaryParagraph = readonly Run[];

interface Reader {
  readonly file: string;
  readonly lang: Lang;
  readonly facts: FactIndex;
  readonly pieces: readonly Piece[];
  readonly findings: Finding[];
}

// Expressions and masks are set aside as private-use characters of the same length while Markdown is read: quotes and
// underscores of an id are then no Markdown, and every offset stays true.
const OPEN = '\uE200';
const FILL = '\uE201';
const MASK = '\uE202';
const digits = (n: number): string => String(n).padStart(4, '0').replace(/\d/gu, (d) => String.fromCharCode(0xe210 + Number(d)));
const TOKEN = /\uE200([\uE210-\uE219]{4})\uE201*/gu;

const shadow = (text: string, pieces: readonly Piece[]): string => {
  let out = text;
  pieces.forEach((piece, n) => {
    if (piece.fact === null) return;
    const token = (OPEN + digits(n)).padEnd(piece.end - piece.start, FILL);
    out = out.slice(0, piece.start) + token + out.slice(piece.end);
  });
  return out.replace(/(?<!\*)\*{3}(?!\*)/gu, (stars, at: number, whole: string) => {
    const line = whole.slice(whole.lastIndexOf('\n', at) + 1).split('\n', 1)[0] ?? '';
    return line.trim() === stars ? stars : MASK.repeat(3);
  });
};

const unmask = (text: string): string => text.replaceAll(MASK, '*');

const restore = (text: string, reader: Reader): string =>
  unmask(text).replace(TOKEN, (_, code: string) => {
    const index = Number([...code].map((c) => c.charCodeAt(0) - 0xe210).join(''));
    return reader.pieces[index]?.text ?? '';
  });

const textRuns = (text: string, marks: readonly Mark[], href: string | null, reader: Reader): Run[] => {
  const runs: Run[] = [];
  let last = 0;
  const plain = (part: string): void => {
    if (part) runs.push({ ...plainRun(unmask(part).replace(/\n/gu, reader.lang === 'zh' ? '' : ' ')), marks, href });
  };
  for (const match of text.matchAll(TOKEN)) {
    plain(text.slice(last, match.index));
    const index = Number([...(match[1] ?? '')].map((c) => c.charCodeAt(0) - 0xe210).join(''));
    const fact = reader.facts.get(reader.pieces[index]?.fact ?? '');
    if (fact) runs.push({ ...factRun(fact, reader.lang), marks, href });
    last = match.index + match[0].length;
  }
  plain(text.slice(last));
  return runs;
};

const phrasing = (nodes: readonly PhrasingContent[], marks: readonly Mark[], href: string | null, reader: Reader): Run[] =>
  nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text': return textRuns(node.value, marks, href, reader);
      case 'strong': return phrasing(node.children, [...marks, 'strong'], href, reader);
      case 'emphasis': return phrasing(node.children, [...marks, 'emphasis'], href, reader);
      case 'delete': return phrasing(node.children, [...marks, 'delete'], href, reader);
      case 'inlineCode': return textRuns(node.value, [...marks, 'code'], href, reader);
      case 'link': return phrasing(node.children, marks, /^https?:/iu.test(node.url) ? restore(node.url, reader) : href, reader);
      case 'break': return textRuns(' ', marks, href, reader);
      // Raw HTML and pictures are words like any others: shown, never run or fetched.
      case 'html': return textRuns(node.value, marks, href, reader);
      default: return textRuns(toString(node), marks, href, reader);
    }
  });

const paragraphs = (nodes: readonly RootContent[], reader: Reader): SummaryParagraph[] =>
  nodes.flatMap((node): SummaryParagraph[] => {
    if (node.type === 'paragraph') return [phrasing(node.children, [], null, reader)];
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return paragraphs(node.children as RootContent[], reader);
    const { start } = node.position ?? { start: { line: 1, column: 1 } };
    reader.findings.push(find('summary-paragraphs', { file: reader.file, line: start.line, column: start.column }, { actual: node.type }));
    if (node.type === 'heading') return [phrasing(node.children, ['strong'], null, reader)];
    const value = 'value' in node ? node.value : toString(node);
    return value ? [textRuns(value, [], null, reader)] : [];
  });

/**
 * `summary.<lang>.md`: the bottom line, paragraphs of Markdown (emphasis, links, lists) whose numbers are
 * `{{fact "id"}}`. An empty file, an unknown fact or helper and broken syntax are findings at their line and column.
 */
export const readSummary = (
  source: { readonly file: string; readonly text: string },
  options: { readonly lang: Lang; readonly facts: FactIndex },
): Result<readonly SummaryParagraph[]> => {
  const text = source.text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n');
  const place = { file: source.file, line: 1, column: 1 };
  const { value: pieces, findings } = readPieces({ text, ...options, place });
  const reader: Reader = { file: source.file, ...options, pieces, findings: [...findings] };
  const tree = unified().use(remarkParse).use(remarkCjkFriendly).parse(shadow(text, pieces));
  const value = paragraphs(tree.children, reader).filter((runs) => runs.some((run) => run.text.trim() !== ''));
  if (value.length === 0) reader.findings.push(find('summary-written', place));
  return { value, findings: reader.findings };
};
