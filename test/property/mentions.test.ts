import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindMentions, collectMentions, factsJson } from '../../pipeline/fact/index.ts';
import { parseArticle } from '../../pipeline/article/index.ts';
import { alignFigures } from '../../pipeline/quantity/index.ts';
import { articleTexts, matchUnits, wholeText } from '../../pipeline/segment/index.ts';
import { head } from '../support/article.ts';
import { entities, unitOf } from '../support/binding.ts';

const piece = fc.constantFrom('2021年', '港城', 'GDP', '为', '2986.41亿元', '规上企业', '12家', '24%', '增长', '翻番', '第4名', '九分之一', '超', '近', '，', '。', '、', '；', '**', '*', '`', '\\*', '&amp;', '\n', '\n\n', '# ', '- ', '| ', ' |', '𠮷', '（', '）', '“', '”', '***', '其中', '2018—2021年', '百亿元', '一', '[甲](http://a.cn)', '[^1]');
const body = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
const english = fc.array(fc.constantFrom('In 2021', 'RMB 298.641 billion', '12', 'firms', '24%', 'doubled', 'fourth', 'one-ninth', ', ', '. ', ' ', 'more than', 'nearly', '(1,600 hectares)', 'twelve', '7.9 times'), { maxLength: 12 }).map((parts) => parts.join(' '));

describe('mentions', () => {
  it('have ids that differ, and spans that slice back to their words', () => fc.assert(fc.property(body, english, (markdown, en) => {
    const text = head + markdown;
    const { value: article } = parseArticle({ file: 'a.md', text });
    if (!article) return;
    const texts = articleTexts(article);
    const units = texts.slice(0, 3).map((one, n) => unitOf(`x${n}`, one.text, en.trim() === '' ? null : en));
    const { mentions, sentences } = collectMentions({ whole: wholeText(article), matching: matchUnits(texts, units), articleFile: 'a.md', translationFile: 't.xlf' });
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
    expect(new Set(sentences.map(({ unitId }) => unitId)).size).toBe(texts.length);
    const words = new Map(sentences.map((one) => [one.unitId, one.text]));
    for (const { unitId, zh, en: rendered } of mentions) {
      expect(words.get(unitId)?.slice(zh.start, zh.end)).toBe(zh.exact);
      if (zh.inFile) expect(text.slice(zh.inFile.start, zh.inFile.end)).toBe(zh.exact);
      if (rendered) expect(en.slice(rendered.start, rendered.end)).toBe(rendered.exact);
    }
    // Without facts nothing is bound, and binding changes nothing.
    const bound = bindMentions({ mentions, sentences, facts: [], indicators: [], entities, bindings: [], previous: [] });
    expect(bound).toEqual({ value: mentions, findings: [] });
  }), { numRuns: 400 }));
});

describe('a selector of facts.json', () => {
  it('quotes what the file has around the words, at the place that it names', () => fc.assert(fc.property(body, fc.constantFrom('', '> ', '- ', '𠮷'), (markdown, lead) => {
    const text = `${head}${lead}${markdown}`;
    const { value: article } = parseArticle({ file: 'a.md', text });
    if (!article) return;
    const { mentions } = collectMentions({ whole: wholeText(article), matching: matchUnits(articleTexts(article), []), articleFile: 'a.md', translationFile: null });
    const briefing = { id: 'a', edition: '1', version: '1', date: '2024-01-01' };
    const { facts } = factsJson({ briefing, facts: [], mentions, claims: [], texts: new Map([['a.md', text]]) });
    const characters = Array.from(text);
    for (const { zh: { selector: [quote, position] } } of facts.flatMap((fact) => fact.mentions)) {
      if (!position) continue;
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(characters.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
      expect(characters.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
      // Nothing is left out where there is something to quote.
      expect(quote.prefix === '').toBe(position.start === 0);
      expect(quote.suffix === '').toBe(position.end === characters.length);
    }
  }), { numRuns: 300 }));
});

describe('the alignment of a pair', () => {
  it('has every mention of the Chinese in order, and no English words twice', () => fc.assert(fc.property(body, english, (zh, en) => {
    const pairs = alignFigures({ zh, en });
    for (const [index, pair] of pairs.entries()) {
      expect(zh.slice(pair.zh.start, pair.zh.end)).toBe(pair.zh.text);
      expect(pair.zh.start).toBeGreaterThanOrEqual(pairs[index - 1]?.zh.end ?? 0);
      if (pair.en) expect(en.slice(pair.en.start, pair.en.end)).toBe(pair.en.text);
    }
    const spans = pairs.flatMap((pair) => (pair.en ? [pair.en] : [])).toSorted((a, b) => a.start - b.start);
    for (const [index, one] of spans.entries()) expect(one.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  })));
});
