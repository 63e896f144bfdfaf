import { unified } from 'unified';
import remarkParse from 'remark-parse';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkCjkFriendly from 'remark-cjk-friendly';
import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Article, Block, Finding, Result, Section } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';
import { readBlocks, wholeText } from './block.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { InlineTools } from './inline.ts';
import { maskNames } from './mask.ts';
import { createPoints, type Points } from './points.ts';

const find = finder(articleRules);

const parseMarkdown = (shadow: string): Root =>
  unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).parse(shadow);

/** Characters that a reader cannot see and that upset order or search; U+FEFF at the very start is a byte order mark. */
const hidden = /[\u200b\u2060\u00ad\u202a-\u202e\u2066-\u2069\u200e\u200f]|(?!^)\ufeff/gu;

const hiddenFindings = (text: string, points: Points): readonly Finding[] =>
  [...text.matchAll(hidden)].slice(0, 20).map((match) => {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return find('character-visible', points.place(match.index), { actual: `U+${code}` });
  });

const frontMatter = (tree: Root, text: string, points: Points): Result<FrontMatter | null> => {
  const [first] = tree.children;
  if (first?.type === 'yaml') {
    const start = text.indexOf('\n', first.position?.start.offset ?? 0) + 1;
    return readFrontMatter(text.slice(start, start + first.value.length), start, points);
  }
  const ruleId = /^\ufeff?---[ \t]*\r?\n/u.test(text) ? 'front-matter-closed' : 'front-matter-present';
  return { value: null, findings: [find(ruleId, points.place(0), { actual: text.split('\n', 1)[0] ?? '', expected: '---' })] };
};

interface Part {
  readonly heading: Heading | null;
  readonly nodes: readonly RootContent[];
}

/** The nodes below each heading, the lead first. */
const partsOf = (tree: Root): readonly Part[] => {
  const parts: { heading: Heading | null; nodes: RootContent[] }[] = [{ heading: null, nodes: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] });
    else if (node.type !== 'yaml' && node.type !== 'footnoteDefinition') parts.at(-1)?.nodes.push(node);
  }
  return parts;
};

/** The article's title again as a heading is no section. */
const isTitle = (part: Part, index: number, title: string | undefined, tools: InlineTools): boolean =>
  index === 1 && part.heading?.depth === 1 && tools.restore(toString(part.heading)).trim() === title;

const levelFindings = (parts: readonly Part[], top: number, points: Points): readonly Finding[] =>
  parts.flatMap((part, index) => {
    const level = (part.heading?.depth ?? 0) - top + 1;
    const above = parts.slice(0, index).findLast((one) => one.heading)?.heading?.depth;
    const before = above === undefined ? 0 : above - top + 1;
    if (!part.heading || level <= before + 1) return [];
    return [find('heading-level-steps', points.place(part.heading.position?.start.offset ?? 0), { actual: String(level), expected: String(before) })];
  });

const sectionsOf = (tree: Root, title: string | undefined, tools: InlineTools): readonly Section[] => {
  const parts = partsOf(tree);
  const real = parts.map((part, index) => (isTitle(part, index, title, tools) ? { ...part, heading: null } : part));
  const top = Math.min(...real.map((part) => part.heading?.depth ?? 7));
  tools.findings.push(...levelFindings(real, top, tools.points));
  let count = 0;
  return real.flatMap((part): readonly Section[] => {
    const blocks = readBlocks(part.nodes, tools);
    if (!part.heading) return blocks.length > 0 ? [{ id: 'lead', level: 1, heading: null, blocks }] : [];
    count += 1;
    const offset = part.heading.position?.start.offset ?? 0;
    return [{ id: `s${count}`, level: part.heading.depth - top + 1, heading: wholeText('heading', part.heading.children, offset, tools), blocks }];
  });
};

/** Footnotes stand at the end of the article, in the order in which the text refers to them. */
const withFootnotes = (tree: Root, sections: readonly Section[], tools: InlineTools): readonly Section[] => {
  const notes = new Map<string, Block>();
  const labels = [...new Set(tools.references.map(({ label }) => label))];
  for (const node of tree.children) {
    if (node.type !== 'footnoteDefinition') continue;
    const [block] = readBlocks([node], tools);
    if (block) notes.set(node.identifier, block);
    if (!labels.includes(node.identifier)) {
      tools.findings.push(find('footnote-referenced', tools.points.place(node.position?.start.offset ?? 0), { actual: node.identifier }));
    }
  }
  for (const { label, offset } of tools.references) {
    if (!notes.has(label)) tools.findings.push(find('footnote-defined', tools.points.place(offset), { actual: label }));
  }
  const ordered = [...labels.flatMap((label) => notes.get(label) ?? []), ...[...notes].filter(([label]) => !labels.includes(label)).map(([, note]) => note)];
  const last = sections.at(-1);
  return last && ordered.length > 0 ? [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, ...ordered] }] : sections;
};

/**
 * Reads `article.zh.md`: Markdown (CommonMark, GFM tables and footnotes) with YAML front matter, as sections, blocks and
 * sentences with their places in the file. Total: any text gives findings, never an exception; the value is null where
 * the front matter cannot be used or there is no text. Markup that could act (HTML, unsafe addresses) becomes words.
 */
export const parseArticle = ({ file, text }: { readonly file: string; readonly text: string }): Result<Article | null> => {
  const points = createPoints(file, text);
  const { text: shadow, restore } = maskNames(text);
  const tree = parseMarkdown(shadow);
  const front = frontMatter(tree, text, points);
  const tools: InlineTools = { source: text, shadow, restore, points, findings: [...front.findings, ...hiddenFindings(text, points)], references: [] };
  const sections = withFootnotes(tree, sectionsOf(tree, front.value?.meta.title, tools), tools);
  const { findings } = tools;
  if (sections.length === 0) findings.push(find('article-not-empty', points.place(text.length)));
  if (!front.value || sections.length === 0) return { value: null, findings };
  const { meta, titlePosition } = front.value;
  const title = { kind: 'title' as const, text: meta.title, runs: [{ text: meta.title, marks: [], href: null, footnote: null, fact: null }], position: titlePosition };
  return { value: { file, meta, title, sections }, findings };
};
