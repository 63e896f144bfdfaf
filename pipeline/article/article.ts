import type { Root } from 'mdast';
import { createPoints, plainRun, type Article, type Finding, type Points, type Result, type Text } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';
import { characterFindings } from './character.ts';
import { footnotesOf, withFootnotes } from './footnote.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { refuse } from './guard.ts';
import type { Tools } from './inline.ts';
import { anchorsOf, decodeReference, parseMarkdown } from './markdown.ts';
import { maskNames } from './mask.ts';
import { sectionsOf } from './section.ts';

const find = finder(articleRules);

const opening = /^---[ \t]*(?:\r\n|\n|\r|$)/u;

const frontMatter = (tree: Root, text: string, points: Points): Result<FrontMatter | null> => {
  const [first] = tree.children;
  if (first?.type === 'yaml') {
    const raw = text.slice(0, first.position?.end.offset ?? 0);
    const start = opening.exec(raw)?.[0].length ?? 0;
    return readFrontMatter(raw.slice(start, Math.max(start, raw.search(/(?:\r\n|\n|\r)[^\r\n]*$/u))), start, points);
  }
  const ruleId = opening.test(text) ? 'front-matter-closed' : 'front-matter-present';
  return { value: null, findings: [find(ruleId, points.place(0), { actual: text.split(/[\r\n]/u, 1)[0] ?? '', expected: '---' })] };
};

const remembering = (decode: (reference: string) => string): ((reference: string) => string) => {
  const known = new Map<string, string>();
  return (reference) => {
    const meant = known.get(reference) ?? decode(reference);
    known.set(reference, meant);
    return meant;
  };
};

const read = (file: string, text: string, points: Points): Result<Article | null> => {
  const { text: shadow, restore } = maskNames(text);
  const refused = refuse(shadow, points);
  if (refused) return { value: null, findings: [refused] };
  const tree = parseMarkdown(shadow);
  const front = frontMatter(tree, text, points);
  const findings: Finding[] = [...front.findings];
  // Without its closing line the front matter would be read as text, and give findings that mean nothing.
  if (front.findings.some(({ ruleId }) => ruleId === 'front-matter-closed')) return { value: null, findings };
  const tools: Tools = { shadow, restore, points, findings, decode: remembering(decodeReference), anchors: anchorsOf(tree), references: [] };
  const body = sectionsOf(tree, front.value?.meta.title, tools);
  const sections = withFootnotes(body, footnotesOf(tools));
  if (sections.length === 0) findings.push(find('article-not-empty', points.place(text.length)));
  if (!front.value || sections.length === 0) return { value: null, findings };
  const { meta, titlePosition } = front.value;
  const { start, end } = titlePosition;
  const base = points.point(0).offset;
  // An escape or a folded line: where each of its words stands cannot be told.
  const isPlain = text.slice(start.offset - base, end.offset - base) === meta.title;
  const title: Text = { kind: 'title', text: meta.title, runs: [plainRun(meta.title)], position: titlePosition, ...(!isPlain && { stretches: [] }) };
  return { value: { file, meta, title, sections }, findings };
};

/**
 * Reads `article.zh.md`: Markdown (CommonMark, GFM tables and footnotes) with YAML front matter, as sections, blocks and
 * sentences with their places in the file. Total: any text gives findings, never an exception; the value is null where
 * the front matter cannot be used or there is no text. Markup that could act (HTML, unsafe addresses) becomes words, and
 * nothing vanishes without a finding. Offsets are of the text as given, a byte order mark included.
 */
export const parseArticle = ({ file, text }: { readonly file: string; readonly text: string }): Result<Article | null> => {
  const base = text.startsWith('\ufeff') ? 1 : 0;
  const points = createPoints(file, text, base);
  const body = text.slice(base);
  const characters = characterFindings(body, points);
  try {
    const { value, findings } = read(file, body, points);
    return { value, findings: [...findings, ...characters] };
  } catch (error) {
    // What is nested too deep in a way that the guard does not know ends the stack of the Markdown reader.
    if (!(error instanceof RangeError)) throw error;
    return { value: null, findings: [find('article-nesting-bounded', points.place(0), { expected: '40' }), ...characters] };
  }
};
