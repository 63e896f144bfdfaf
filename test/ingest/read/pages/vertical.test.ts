import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../pipeline/cli/source.ts';
import { parseSource } from '../../../../pipeline/ingest/index.ts';
import type { Shown } from '../../../support/pdf-file.ts';
import { pdfFile } from '../../../support/pdf-file.ts';

const title = '青石镇的三座水碓';
const paragraphs = [
  '青石镇在云溪上游，全镇一万二千人，旧时有水碓十七座，如今还能转的只剩三座。春天水涨，碓声从清早响到黄昏，隔着两道山梁都听得见。',
  '守碓的老人姓陈，七十八岁，这一年一共舂了四百二十斗米。村里的孩子放学后常来看，看着看着就大了，镇上说明年要把它登记为文物。',
];
/** Characters of a column, and how far columns stand apart. */
const [deep, apart, size] = [30, 20, 11];

/** The text set in columns from the right: as pairs of column and text, each paragraph indented by two. */
const columns = [title, ...paragraphs.flatMap((text) => { const own = `　　${text}`; return Array.from({ length: Math.ceil(own.length / deep) }, (_, at) => own.slice(at * deep, (at + 1) * deep)); })];
const across = (column: number): number => 540 - column * apart - (column > 0 ? 20 : 0);
/** Set by a font of vertical writing, and as browsers print it: each character by itself. */
const byFont = columns.map((text, column): Shown => ({ text, x: across(column), y: 80, size: column === 0 ? 18 : size, down: true }));
const byCharacter = columns.flatMap((text, column) => [...text].flatMap((char, at): readonly Shown[] => (char === '　' ? [] : [{ text: char, x: across(column) - size / 2, y: 90 + at * (column === 0 ? 18 : size), size: column === 0 ? 18 : size }])));

const read = async (lines: readonly Shown[]) => {
  const { value, findings } = await sourceOf('水碓.pdf', pdfFile([lines]));
  return { parsed: value ? parseSource(value).value : null, rules: findings.map(({ ruleId }) => ruleId) };
};

describe('vertical writing', () => {
  it.each([['set by its font', byFont], ['set character by character', byCharacter]] as const)('%s is read from the rightmost column', async (_, lines) => {
    const { parsed, rules } = await read(lines);
    expect(rules).toEqual([]);
    expect(parsed?.title).toBe(title);
    expect(parsed?.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toEqual(paragraphs);
    expect(parsed?.removed).toEqual([]);
  });

  it('beside lines across is refused: nothing says what is read first', async () => {
    const lines = paragraphs.flatMap((text, at): readonly Shown[] => [{ text: text.slice(0, 30), x: 40, y: 700 + at * 40, size }, { text: text.slice(30), x: 40, y: 720 + at * 40, size }]);
    expect((await read([...byCharacter, ...lines])).rules).toEqual(['source-lines-across']);
  });

  it('in one column of a table, or of a margin, is none', async () => {
    const name = [...'招商项目'].map((text, at): Shown => ({ text, x: 60, y: 300 + at * size, size }));
    const lines = paragraphs.flatMap((text, at): readonly Shown[] => [{ text: text.slice(0, 30), x: 90, y: 200 + at * 60, size }, { text: text.slice(30), x: 90, y: 218 + at * 60, size }]);
    expect((await read([{ text: title, x: 200, y: 100, size: 18 }, ...lines, ...name])).rules).toEqual([]);
  });
});
