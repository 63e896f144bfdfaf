import { describe, expect, it } from 'vitest';
import { findingNote } from '../../pipeline/finding/index.ts';
import { found, read, unit, xliff } from '../support/xliff.ts';

const units = (text: string) => read(text).value?.units ?? [];
const target = (content: string) => units(xliff(unit('u1', '甲', content)))[0]?.target?.map(({ text, marks, footnote }) => (footnote === null ? [text, ...marks] : [`^${footnote}`, ...marks]));

describe('a translation file', () => {
  it('gives units in file order, those of nested groups in their places', () => {
    const text = xliff([unit('a', '一'), '<group id="g">', unit('b', '二'), '<group id="h">', unit('c', '三'), '</group></group>', unit('d', '四')].join('\n'));
    expect(read(text).findings).toEqual([]);
    expect(units(text).map(({ id, source }) => id + source)).toEqual(['a一', 'b二', 'c三', 'd四']);
  });

  it('says where each unit stands', () => {
    const text = xliff(`${unit('a', '一')}\n  ${unit('b', '𠮷二')} ${unit('c', '三')}`);
    expect(units(text).map(({ place }) => place)).toEqual([{ file: 't.xlf', line: 3, column: 1 }, { file: 't.xlf', line: 4, column: 3 }, { file: 't.xlf', line: 4, column: 4 + unit('b', '𠮷二').length }]);
  });

  it.each([['CRLF', '\r\n'], ['CR', '\r']])('says the same of a file with %s', (_, end) => {
    expect(units(xliff(`${unit('a', '一')}\n  ${unit('b', '二')}`).replaceAll('\n', end))[1]?.place).toEqual({ file: 't.xlf', line: 4, column: 3 });
  });

  it('may begin with a byte order mark', () => {
    expect(units(`\ufeff${xliff(unit('a', '一'))}`).map(({ source }) => source)).toEqual(['一']);
  });

  it('keeps the words of its source, whatever marks them', () => {
    expect(units(xliff(unit('u1', '<pc id="1" type="fmt" subType="xlf:b">“晋江经验”</pc>打造<mrk id="m" type="term">***</mrk>')))[0]?.source).toBe('“晋江经验”打造***');
  });
});

describe('the content of a target', () => {
  it.each([
    ['text', 'a &amp; b &lt;c&gt; &#x4e00;', [['a & b <c> 一']]],
    ['CDATA', 'a<![CDATA[<b>&amp;]]>c', [['a<b>&amp;c']]],
    ['bold and italics', 'a <pc id="1" subType="xlf:b">b <pc id="2" subType="xlf:i">c</pc></pc>', [['a '], ['b ', 'strong'], ['c', 'strong', 'emphasis']]],
    ['a formatting of others', '<pc id="1" subType="x:y">b</pc>c', [['bc']]],
    ['marked text', 'a <mrk id="m" type="comment">b</mrk><sm id="n"/> c<em startRef="n"/>', [['a b c']]],
    ['a footnote’s mark, which has no look', '<pc id="1" subType="xlf:b">a<ph id="2" subType="jb:footnote" equiv="1"/></pc>', [['a', 'strong'], ['^1']]],
    ['another placeholder', 'a<ph id="1" equiv=" / "/>b', [['a / b']]],
    ['characters that XML cannot hold', 'a<cp hex="0001"/><cp hex="FFFF"/>', [['a\u0001\uffff']]],
    ['an impossible character', '<cp hex="110000"/><cp hex="x"/><cp hex="12 "/><cp/>', [['\ufffd\ufffd\ufffd\ufffd']]],
    ['white space', '  a\n\tb ', [['  a\n\tb ']]],
    ['comments', 'a<!-- no -->b', [['ab']]],
  ])('may be %s', (_, content, runs) => expect(target(content)).toEqual(runs));

  it.each([['nothing', ''], ['white space', ' \n '], ['a footnote’s mark', '<ph id="1" subType="jb:footnote" equiv="1"/>']])('that is but %s is none', (_, content) => {
    expect(units(xliff(unit('u1', '甲', content)))[0]?.target).toBeNull();
  });

  it('loses the indents of a tool that does not preserve white space', () => {
    const text = xliff(unit('u1', '\n      甲乙。\n    ', '\n   One <pc id="1" subType="xlf:b"> two </pc>\n three.\n  '), '');
    expect(units(text).map((one) => [one.source, one.target?.map((run) => run.text)])).toEqual([['甲乙。', ['One ', 'two ', 'three.']]]);
  });

  it('keeps them where the nearest xml:space says so', () => {
    const text = xliff(unit('u1', '甲').replace('<source>', '<source xml:space="preserve"> ').replace('<target>', '<target xml:space="default"> '));
    expect(units(text).map((one) => [one.source, one.target?.map((run) => run.text)])).toEqual([[' 甲', ['T']]]);
  });
});

const reviewed = (state: string, notes: string): string => xliff(unit('u1', '甲', 'T', state).replace('<segment', `<notes>${notes}</notes><segment`));

describe('reviewing', () => {

  it('is done by a named person', () => {
    expect(units(reviewed('reviewed', '<note category="reviewer"> Li Na </note><note category="translator">Why.</note><note>other</note>')))
      .toMatchObject([{ state: 'reviewed', reviewer: 'Li Na', notes: ['Why.'] }]);
  });
  it.each(['reviewed', 'final'])('is not %s without a name', (state) => {
    expect(found(reviewed(state, '<note category="reviewer"> </note>'))).toEqual(['3:1 unit-reviewer-named']);
  });
  it.each(['initial', 'translated'])('has no reviewer while it is %s', (state) => {
    expect(units(reviewed(state, '<note category="reviewer">Li Na</note>'))).toMatchObject([{ state, reviewer: null }]);
  });
  it('is not begun where no state is given', () => expect(units(xliff('<unit id="a"><segment><source>甲</source></segment></unit>'))[0]?.state).toBe('initial'));
});

describe('faults', () => {
  it('are found all at once, each at its place', () => {
    const text = xliff([
      unit('a', '一'), unit('a', '二'), unit('', '三'), unit('d', '四', 'T', 'done'), unit('e', '五', 'T', 'final'), unit('f', '六<b>七</b>'),
      '<unit id="g"><segment><source>八</source></segment><segment><source>九</source></segment></unit>', '  <unit id="h"><segment/></unit>',
      '<unit id="i"><segment><source>十</source><target>a</target><target>b</target></segment></unit>', '<unit><segment><source>无</source></segment></unit>'].join('\n'));
    expect(found(text)).toEqual(['4:1 unit-id-unique', '5:1 unit-id-unique', '6:14 unit-state-known', '7:1 unit-reviewer-named', '8:51 xliff-element-known',
      '9:1 unit-one-segment', '10:3 unit-one-segment', '11:1 unit-one-segment', '12:1 unit-id-unique']);
    expect(units(text).map(({ source }) => source)).toEqual(['一', '二', '四', '五', '六七']);
  });

  it.each([
    ['another root', '<html/>', ['1:1 xliff-version']],
    ['XLIFF 1.2', xliff('').replace('version="2.1"', 'version="1.2"'), ['1:1 xliff-version']],
    ['other languages', xliff('').replace('zh-Hans', 'ja').replace('trgLang="en"', ''), ['1:1 xliff-version', '1:1 xliff-version']],
    ['a document type', '<?xml version="1.0"?>\n<!-- <!DOCTYPE --> <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<xliff>&a;</xliff>', ['2:20 xliff-plain']],
    ['an entity of its own', xliff(unit('a', '&a;')), ['3:50 xliff-readable']],
    ['an empty file', '', ['1:1 xliff-readable']],
    ['white space', '\ufeff \n', ['1:1 xliff-readable']],
    ['no XML', 'plain words', ['1:1 xliff-readable']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('of languages leave the units readable', () => expect(units(xliff(unit('a', '一')).replace('trgLang="en"', 'trgLang="fr"'))).toHaveLength(1));

  it('do not see a document type in what only speaks of one', () => {
    expect(found(xliff(unit('a', '<![CDATA[<!DOCTYPE html>]]>')))).toEqual([]);
  });

  it.each([5_000, 200_000])('%i elements in one another are refused', (depth) => {
    expect(found(xliff(`${'<group>'.repeat(depth)}${'</group>'.repeat(depth)}`))).toEqual(['1:1 xliff-readable']);
  });
});

describe('broken XML is told in an editor’s words', () => {
  it.each([
    ['<unit id="a"><segment><source>甲</segment></unit>', '3:32', '这里应是结束标签 </source>', 'the end tag </source> is expected here'],
    ['𠮷 <unit id="a"><source>甲</segment>', '3:26', '这里应是结束标签 </source>', 'the end tag </source> is expected here'],
    ['<unit id=a>', '3:10', '属性没有值', 'an attribute has no value'],
    ['<unit id="a" id="b"/>', '3:20', '属性 id 写了两次', 'the attribute id is given twice'],
    ['<unit id="a"', '4:1', '开始标签 <unit', 'the start tag <unit'],
    ['<unit id="<"/>', '3:11', '写成 &lt;', 'written &lt;'],
    ['R&D', '3:2', '写成 &amp;', 'written &amp;'],
    ['R& D', '3:2', '写成 &amp;', 'written &amp;'],
    ['a&nbsp;b', '3:2', '实体 &nbsp; 没有定义', 'the entity &nbsp; is not defined'],
    ['a]]>b', '3:2', '写成 ]]&gt;', 'written ]]&gt;'],
    ['<!-- a', '3:5', '注释', 'the comment'],
    ['<![CDATA[ a', '3:10', ']]> 结束', 'closed by ]]>'],
    ['&#x1;', '3:1', '字符引用', 'character reference'],
    ['a\u0001', '3:2', '控制字符', 'control character'],
  ])('%s', (inner, place, zh, en) => {
    const [finding, ...more] = read(xliff(inner)).findings;
    expect(more).toEqual([]);
    expect(`${finding?.place?.line}:${finding?.place?.column}`).toBe(place);
    expect(finding && findingNote(finding, 'zh')).toContain(zh);
    expect(finding && findingNote(finding, 'en')).toContain(en);
  });

  it('also what follows the end', () => {
    const [finding] = read(`${xliff('')}\nx`).findings;
    expect([finding?.place?.line, finding && findingNote(finding, 'en')]).toEqual([6, expect.stringContaining('something follows </xliff>')]);
  });
});
