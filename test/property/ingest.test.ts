import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { chinesePunctuation, parseSource, sourceMarkdown } from '../../pipeline/ingest/index.ts';
import { withoutEntities } from '../../pipeline/ingest/read/entities.ts';
import { bare } from '../../pipeline/ingest/text.ts';
import { escapeCell, escapeHeading, escapeText } from '../../pipeline/ingest/write/escape.ts';

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly);
const textOf = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '');

/** Text made of what Markdown reads as markup and of what stands beside it. */
const pieces = fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '#', '>', '-', '+', '1.', '1)', '~', '~~', '|', '\\', '<b>', '<', '&amp;', '&#65;', '![', '[^1]', '!',
  '“', '”', '。', '，', '晋江', '港口', 'GDP', '5', ' ', 'https://a.example/x_y', 'www.a.example', 'a_b@c.example', ':', '=', '---', '===', 'http://');
const line = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('').trim()).filter((text) => text !== '');

const firstText = (source: string): string => textOf(markdown.parse(source).children[0] ?? { type: 'text', value: '' });

describe('text written as Markdown gives the same text back', () => {
  it('as a paragraph', () => fc.assert(fc.property(line, (text) => {
    const { children } = markdown.parse(escapeText(text, false));
    expect(children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(children.map(textOf).join('')).toBe(text);
  })));
  it('as a heading', () => fc.assert(fc.property(line, (text) => {
    const clean = text.replaceAll('***', '').trim();
    expect(firstText(`## ${escapeHeading(clean)}`)).toBe(clean);
  })));
  it('as a cell', () => fc.assert(fc.property(line, (text) => {
    const clean = text.replaceAll('***', '').trim();
    const [table] = markdown.parse(`| a | b |\n| --- | --- |\n| ${escapeCell(clean)} | 甲 |`).children;
    expect(table?.type === 'table' ? table.children[1]?.children.map(textOf) : null).toEqual([clean, '甲']);
  })));
});

const sourceLine = fc.oneof(line, fc.constantFrom(
  '题目在这里写着', '时间：2024-07-28', '来源：某网 作者：甲乙', '一、主要做法', '（一）先做这个', '1.一项；', '图为现场', '免责声明', '当前位置：首页', '（责任编辑：丙）', '2024年7月28日',
  '这里是一段足够长的正文，句子写得完整，最后以句号结束，好让标题站在上面。', '加大投入。这里是一段正文，写得完整。（责任编辑：丁）', '甲\t乙', '1\t2', '注：说明', '', '\u3000\u3000缩进的段落。', '***同志说', '• 一项', '无人车间', '\u200B', '\uFEFF'));
const source = fc.array(sourceLine, { maxLength: 25 }).map((lines) => lines.join('\n'));

const characters = (whole: string): string => [...bare(whole.replaceAll('\uFEFF', ''))].toSorted().join('');
const plain = (whole: string): string => whole.normalize('NFKC').replaceAll(' ', '');

describe('any text', () => {
  it('is kept whole: title, headings, blocks, captions and removed lines are the text of the file', () => fc.assert(fc.property(source, (text) => {
    const { value, findings } = parseSource({ file: 'a.txt', text });
    expect(findings.filter(({ ruleId }) => ruleId === 'source-kept-whole')).toEqual([]);
    if (bare(text.replaceAll('\uFEFF', '')) === '') return;
    const parts = [value.title ?? '', ...value.removed.map(({ text: removed }) => removed),
      ...value.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap(({ text: block, caption }) => [block, caption ?? ''])])];
    // Entities that a text was left with are read as what they stand for.
    expect(characters(parts.join(''))).toBe(characters(withoutEntities(text)));
  }), {
    numRuns: 300,
    // A paragraph of several lines that is removed whole; a star that may have gone from either end.
    examples: [['**港口*'], ['加大投入。这里是一段正文，写得完整。\n免责声明\n[^1]===---***https://a.example/x_y\nGDP****https://a.example/x_y<b>***\nhttps://a.example/x_y1.http://****']],
  }));

  it('imports to Markdown that parses to the same Markdown', () => fc.assert(fc.property(source, (text) => {
    const { value } = parseSource({ file: 'a.txt', text });
    fc.pre(value.title !== null);
    const written = sourceMarkdown(value, { file: 'a.txt' });
    expect(sourceMarkdown(parseSource({ file: 'a.md', text: written }).value, { file: 'a.txt' })).toBe(written);
  }), { numRuns: 200 }));

  it('keeps every character but the marks that become full-width ones', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...',;:?!() 汉a1.%*，“”') }), (text) => {
    expect(plain(chinesePunctuation(text))).toBe(plain(text));
    expect(chinesePunctuation(chinesePunctuation(text))).toBe(chinesePunctuation(text));
  })));
});
