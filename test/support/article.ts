import { parseArticle } from '../../pipeline/article/index.ts';
import type { Article, Block, Finding, Run, Text } from '../../pipeline/model/index.ts';

export const head = '---\ntitle: 题\n---\n\n';

/** A body under a front matter of three lines: its first line is line 5. */
export const parseBody = (body: string): { readonly article: Article | null; readonly findings: readonly Finding[] } => {
  const { value, findings } = parseArticle({ file: 'a.md', text: head + body });
  return { article: value, findings };
};

/** `line:column rule-id`, in order of places. */
export const found = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ ruleId, place }) => `${place?.line}:${place?.column} ${ruleId}`).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));

const look = ({ text, marks, href, footnote }: Run): string => {
  const marked = marks.reduce((inner, mark) => `<${mark}>${inner}</${mark}>`, text);
  return footnote === null ? (href === null ? marked : `<${href}>${marked}</>`) : `[^${footnote}]`;
};
const show = (text: Text): string => text.runs.map(look).join('');
const sentences = (texts: readonly Text[]): string => texts.map(show).join(' | ');

/** A block in one line: kind, then texts with their looks. */
export const showBlock = (block: Block): string => {
  switch (block.type) {
    case 'paragraph': return `${block.runIn ? `{${show(block.runIn)}} ` : ''}${sentences(block.sentences)}`;
    case 'list-item': return `${'  '.repeat(block.depth)}${block.ordered ? `${block.number}.` : '-'} ${block.runIn ? `{${show(block.runIn)}} ` : ''}${sentences(block.sentences)}`;
    case 'table': return `table ${block.caption ? `(${show(block.caption)}) ` : ''}${[block.head, ...block.rows].map(sentences).join(' / ')}`;
    case 'quote': return `> ${sentences(block.sentences)}`;
    case 'footnote': return `[^${block.label}]: ${sentences(block.sentences)}`;
    case 'figure': return `figure ${block.caption ? show(block.caption) : '-'} @ ${block.address ?? '-'}`;
  }
};

/** Sections of an article: `# heading` with its level, then its blocks. */
export const outline = (article: Article | null): readonly string[] =>
  (article?.sections ?? []).flatMap(({ level, heading, blocks }) => [...(heading ? [`${'#'.repeat(level)} ${show(heading)}`] : []), ...blocks.map(showBlock)]);

export const bodyOutline = (body: string): readonly string[] => outline(parseBody(body).article);
