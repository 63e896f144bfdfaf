import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../pipeline/article/index.ts';
import type { Text } from '../../pipeline/model/index.ts';
import { articleTexts } from '../../pipeline/segment/index.ts';
import { head } from '../support/article.ts';

const han = fc.constantFrom(...'晋江靠海港口多产业新城');
const scrap = fc.constantFrom(
  '**', '*', '***', '_', '~~', '`', '```', '\n', '\n\n', '\r\n', '  \n', '\\', '\\*', '&amp;', '&lt;', '&', ';', '[', ']', '(', ')', '](http://a.cn)', '![', '[^1]', '\n\n[^1]: ', '\n\n[x]: ', '[x]',
  '\n> ', '\n- ', '\n1. ', '\n## ', '\n# ', '\n---\n', '\n    ', '| ', ' |', '\n|--|--|\n', '<b>', '</b>', '<!-- ', ' -->', '<', '>', '。', '！', '：', '“', '”', ' ', '\u3000', '\t', 'GDP', '5.5%', 'http://b.cn', '𠮷', '"t"');
const markdown = fc.array(fc.oneof({ weight: 2, arbitrary: han }, { weight: 3, arbitrary: scrap }), { maxLength: 40 }).map((parts) => parts.join(''));

const hanOf = (text: string): string => (text.match(/[\u4e00-\u9fff]/gu) ?? []).toSorted().join('');

/** Whether a character can be written at this place of the file: as it is, escaped or as a reference, a line break as a space. */
const writes = (character: string, source: string): boolean =>
  source.startsWith(character) || source.startsWith(`\\${character}`) || source.startsWith('&') || (character === ' ' && /^(?:\s|\\\n)/u.test(source));

const inOrder = (texts: readonly Text[]): void => {
  for (const [index, { position }] of texts.entries()) expect(position.start.offset).toBeGreaterThanOrEqual(texts[index - 1]?.position.end.offset ?? 0);
};

describe('any Markdown', () => {
  it('loses no Chinese character without a finding that shows it', () => fc.assert(fc.property(markdown, (body) => {
    const { value, findings } = parseArticle({ file: 'a.md', text: `${head}甲。\n\n${body}` });
    const texts = value ? articleTexts(value).slice(1).map(({ text }) => text) : [];
    const addresses = value?.sections.flatMap(({ blocks }) => blocks.map((block) => (block.type === 'figure' ? (block.address ?? '') : block.type === 'footnote' ? block.label : ''))) ?? [];
    const hrefs = value ? articleTexts(value).flatMap(({ runs }) => runs.map(({ href, footnote }) => (href ?? '') + (footnote ?? ''))) : [];
    const told = [...texts, ...addresses, ...hrefs, ...findings.map(({ actual }) => actual ?? '')].join('');
    const kept = new Map<string, number>();
    for (const one of hanOf(decodeURI(told.replace(/%(?![\dA-F]{2})/giu, '%25')))) kept.set(one, (kept.get(one) ?? 0) + 1);
    const said = new Map<string, number>();
    for (const one of hanOf(`甲。\n\n${body}`)) said.set(one, (said.get(one) ?? 0) + 1);
    for (const [one, count] of said) expect(kept.get(one) ?? 0, one).toBeGreaterThanOrEqual(count);
  }), { numRuns: 300 }));

  it('gives texts whose first and last characters stand where they say', () => fc.assert(fc.property(markdown, (body) => {
    const text = `${head}甲。\n\n${body}`;
    const { value } = parseArticle({ file: 'a.md', text });
    const lines = text.split(/\r\n|\n|\r/u);
    for (const one of value ? articleTexts(value) : []) {
      const { start, end } = one.position;
      expect(writes([...one.text][0] ?? '', text.slice(start.offset)), JSON.stringify([one.text, text.slice(start.offset, end.offset)])).toBe(true);
      const last = text.slice(start.offset, end.offset);
      expect(last.endsWith([...one.text].at(-1) ?? '') || last.endsWith(';') || /\s$/u.test(last), JSON.stringify([one.text, last])).toBe(true);
      expect(lines[start.line - 1]?.slice(start.column - 1, start.column)).toBe(text[start.offset]);
    }
  }), { numRuns: 300 }));

  it('stands in order and apart', () => fc.assert(fc.property(markdown, (body) => {
    const { value } = parseArticle({ file: 'a.md', text: `${head}甲。\n\n${body}` });
    for (const section of value?.sections ?? []) for (const block of section.blocks) if ('sentences' in block) inOrder(block.sentences);
  }), { numRuns: 200 }));

  it('is read whatever it is', () => fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), markdown), fc.boolean(), (body, hasHead) => {
    const text = hasHead ? head + body : body;
    const { value, findings } = parseArticle({ file: 'a.md', text });
    expect(value !== null || findings.some(({ severity }) => severity === 'error')).toBe(true);
    const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u);
    for (const { place } of findings) expect(place?.column).toBeLessThanOrEqual((lines[(place?.line ?? 0) - 1]?.length ?? -1) + 1);
  }), { numRuns: 300 }));
});
