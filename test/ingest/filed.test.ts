import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import { parseSource, sourceMarkdown } from '../../pipeline/ingest/index.ts';
import { note, paragraph, run, wordFile } from '../support/word.ts';

const pasted = '首页&nbsp;>&nbsp;评论\n别让&ldquo;一码通&rdquo;不通\n发布时间：2021-03-30&nbsp;08:02\n&nbsp;&nbsp;\n进公园扫一个码，&ldquo;一码通&rdquo;喊了2年，越通越堵，全县有11个码。（责编：甲&middot;乙）\n';

const letters = (text: string): string => [...text.replace(/\s/gu, '')].toSorted().join('');

describe('texts as the file has them', () => {
  const { value, asFiled, findings } = parseSource({ file: 'a.txt', text: pasted });
  it('entities are as written for parse, and as meant for import', () => {
    expect(asFiled.title).toBe('别让&ldquo;一码通&rdquo;不通');
    expect(value.title).toBe('别让“一码通”不通');
    expect(asFiled.sections[0]?.blocks[0]?.text).toContain('&ldquo;一码通&rdquo;');
    expect(sourceMarkdown(value, { file: 'a.txt' })).not.toContain('&');
  });
  it('all parts together are the file, white space apart', () => {
    const kept = [asFiled.title ?? '', ...asFiled.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap(({ text, caption }) => [text, caption ?? ''])]), ...asFiled.removed.map(({ text }) => text)].join('');
    expect(letters(kept)).toBe(letters(pasted));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('numbers that markup makes are not the file’s, and import writes them', async () => {
    const bytes = wordFile([
      paragraph(run('白沙县评估报告'), { style: 'a3' }), paragraph(run('建设情况'), { style: '1', list: ['1', 0] }),
      paragraph(run('全县投放鱼礁12.4万空方，比规划多出一成有余') + note(1) + run('。')),
    ], { notes: ['空方指礁体外廓的体积。'] });
    const { value: source } = await sourceOf('a.docx', bytes);
    const parsed = parseSource(source ?? { file: 'a.docx', text: '' });
    expect(parsed.asFiled.sections.map(({ heading }) => heading)).toEqual(['建设情况']);
    expect(parsed.asFiled.sections[0]?.blocks.map(({ text }) => text)).toEqual(['全县投放鱼礁12.4万空方，比规划多出一成有余。', '空方指礁体外廓的体积。']);
    expect(parsed.value.sections.map(({ heading }) => heading)).toEqual(['一、建设情况']);
    expect(parsed.value.sections[0]?.blocks[0]?.text).toContain('[1]');
    expect(parsed.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('entities made once more, or without their end, are read as well; what no page has stays', () => {
    const text = '&amp;ldquo;银发食堂&amp;rdquo;调查\n2021-05-06\n\n全县开办食堂23家&amp;nbsp;，每份30&sup2;，占&frac12;，达88&percnt;&nbsp，见&unknown;一栏，惠及老人4100名。\n';
    const read = parseSource({ file: 'a.txt', text }).value;
    expect(read.title).toBe('“银发食堂”调查');
    expect(read.sections[0]?.blocks[0]?.text.replace(/\s/gu, '')).toBe('全县开办食堂23家，每份30²，占½，达88%，见&unknown;一栏，惠及老人4100名。');
  });
});
