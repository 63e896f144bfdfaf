import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../pipeline/article/index.ts';
import { articleTexts, matchUnits } from '../../pipeline/segment/index.ts';
import { extendTranslation, newTranslation, readTranslation, writeTranslation } from '../../pipeline/translation/index.ts';

const textsOf = (body: string) => {
  const { value } = parseArticle({ file: 'a.md', text: `---\ntitle: 一年\n---\n\n${body}\n` });
  if (!value) throw new Error('no article');
  return articleTexts(value);
};

const extend = (xliff: string, body: string): string | null => {
  const { value } = readTranslation({ file: 'x.xlf', text: xliff });
  if (!value) throw new Error('no translation');
  return extendTranslation(xliff, value, matchUnits(textsOf(body), value.units));
};

const written = writeTranslation(newTranslation('x.xlf', textsOf('今年丰收。\n\n渔港开工。')));
const sources = (xliff: string | null): readonly string[] => readTranslation({ file: 'x.xlf', text: xliff ?? '' }).value?.units.map(({ source, state }) => `${source} ${state}`) ?? [];

describe('a translation whose article has grown', () => {
  it('gets units where the sentences stand', () => {
    expect(sources(extend(written, '去年歉收。\n\n今年丰收。路修好了。\n\n渔港开工。\n\n完。'))).toEqual(['一年 initial', '去年歉收。 initial', '今年丰收。 initial', '路修好了。 initial', '渔港开工。 initial', '完。 initial']);
    expect(extend(written, '今年丰收。路修好了。\n\n渔港开工。')).toBe(writeTranslation(newTranslation('x.xlf', textsOf('今年丰收。路修好了。\n\n渔港开工。'))));
  });
  it('keeps every character of what is there: notes, translations, comments, units that nothing uses', () => {
    const mine = written.replace('state="initial">\n        <source>今年丰收。</source>', 'state="translated">\n        <source>今年丰收。</source>\n        <target>A good year.</target>').replace('  <file', '  <!-- by hand -->\n  <file');
    const extended = extend(mine, '路修好了。\n\n今年丰收。') ?? '';
    const without = extended.replace(/ {4}<unit id="\w+">\n {6}<segment state="initial">\n {8}<source>路修好了。<\/source>\n {6}<\/segment>\n {4}<\/unit>\n/u, '');
    expect(without).toBe(mine);
    expect(sources(extended)).toEqual(['一年 initial', '路修好了。 initial', '今年丰收。 translated', '渔港开工。 initial']);
  });
  it('puts them into a file on one line, and keeps its line ends', () => {
    expect(sources(extend(written.replaceAll(/\n\s*/gu, ''), '今年丰收。路修好了。\n\n渔港开工。'))).toEqual(['一年 initial', '今年丰收。 initial', '路修好了。 initial', '渔港开工。 initial']);
    expect(extend(written.replaceAll('\n', '\r\n'), '今年丰收。路修好了。\n\n渔港开工。')).not.toMatch(/(?<!\r)\n/u);
  });
  it('lets a unit without a word of anybody follow its sentence, and leaves a translated one stale', () => {
    const extended = extend(written, '今年大丰收 & 好。\n\n渔港开工。');
    expect(sources(extended)).toEqual(['一年 initial', '今年大丰收 & 好。 initial', '渔港开工。 initial']);
    expect(extended?.match(/unit id="(\w+)"/gu)).toEqual(written.match(/unit id="(\w+)"/gu));
    const translated = written.replace('<source>今年丰收。</source>', '<source>今年丰收。</source>\n        <target>A good year.</target>');
    expect(extend(translated, '今年大丰收。\n\n渔港开工。')).toBe(translated);
  });
  it('is as it was where nothing is missing', () => {
    expect(extend(written, '渔港开工。\n\n今年丰收。')).toBe(written);
  });
});
