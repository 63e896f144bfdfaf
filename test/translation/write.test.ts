import { describe, expect, it } from 'vitest';
import type { Run, Text, TranslationUnit } from '../../pipeline/model/index.ts';
import { plainRun } from '../../pipeline/model/index.ts';
import { newTranslation, writeTranslation } from '../../pipeline/translation/index.ts';
import { read } from '../support/xliff.ts';

const place = { file: 't.xlf', line: 1, column: 1 };
const unit = (more: Partial<TranslationUnit>): TranslationUnit => ({ id: 'u1', source: '甲', target: null, state: 'initial', reviewer: null, notes: [], place, targetPlace: null, ...more });
const write = (...units: readonly Partial<TranslationUnit>[]): string => writeTranslation({ file: 't.xlf', units: units.map(unit) });

describe('a translation is written', () => {
  it('as XLIFF 2.1, one line an element', () => {
    const target: Run[] = [plainRun('The '), { ...plainRun('“Jinjiang Experience”'), marks: ['strong', 'emphasis'] }, { ...plainRun(''), footnote: '1' }];
    expect(write({ source: '“晋江经验”<1>', target, state: 'reviewed', reviewer: 'Li & Na', notes: ['One.', 'Two.'] }, { id: 'u2', source: '乙' })).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh-Hans" trgLang="en">
  <file id="article" original="article.zh.md" xml:space="preserve">
    <unit id="u1">
      <notes>
        <note category="translator">One.</note>
        <note category="translator">Two.</note>
        <note category="reviewer">Li &amp; Na</note>
      </notes>
      <segment state="reviewed">
        <source>“晋江经验”&lt;1&gt;</source>
        <target>The <pc id="2" type="fmt" subType="xlf:b"><pc id="1" type="fmt" subType="xlf:i">“Jinjiang Experience”</pc></pc><ph id="3" type="other" subType="jb:footnote" equiv="1"/></target>
      </segment>
    </unit>
    <unit id="u2">
      <segment state="initial">
        <source>乙</source>
      </segment>
    </unit>
  </file>
</xliff>
`);
  });

  it('so that a second writing changes nothing', () => {
    const text = write({ source: ' a\u0001]]>\r\n"\'', target: [plainRun('\ud800 b\t')], state: 'translated', notes: ['c\u0002'] });
    const { value, findings } = read(text);
    expect(findings).toEqual([]);
    expect(value && writeTranslation(value)).toBe(text);
  });

  it('even if it has nothing to translate', () => expect(read(write()).value?.units).toEqual([]));
});

const text = (words: string): Text => ({ kind: 'sentence', text: words, runs: [plainRun(words)], position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } } });

const ids = (words: readonly string[]): readonly string[] => newTranslation('t.xlf', words.map(text)).units.map(({ id }) => id);

describe('a new translation', () => {
  it('has a unit for each text, to be translated', () => {
    expect(newTranslation('t.xlf', [text('甲'), text('乙')]).units.map((one) => ({ ...one, id: '' }))).toEqual([unit({ id: '', source: '甲' }), unit({ id: '', source: '乙' })]);
  });
  it('has ids that differ, are names in XML and are always the same', () => {
    const words = Array.from({ length: 5_000 }, (_, index) => (index % 2 === 0 ? '同样的话' : `第${index}句`));
    const made = ids(words);
    expect(new Set(made).size).toBe(5_000);
    expect(made.filter((id) => !/^u[0-9a-z]{5}$/u.test(id))).toEqual([]);
    expect(ids(words)).toEqual(made);
  });
  it('keeps the id of a text wherever it stands', () => expect(ids(['甲', '乙'])).toEqual(ids(['乙', '甲']).toReversed()));
});
