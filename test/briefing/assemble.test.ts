import { describe, expect, it } from 'vitest';
import type { ParagraphView, Words } from '../../pipeline/model/index.ts';
import { assembleBriefing } from '../../pipeline/briefing/index.ts';
import { config, facts, input, locales, view } from '../support/briefing.ts';

const plain = (words: Words): string => words.map((one) => one.plain).join(' | ');
const paragraphs = (edition: 'zh' | 'en' | 'zh-en'): readonly ParagraphView[] =>
  view(edition).sections.flatMap((section) => section.blocks).filter((block): block is ParagraphView => block.type === 'paragraph');

describe('an edition', () => {
  it('has no finding when nothing is wrong', () => {
    for (const edition of ['zh', 'en', 'zh-en'] as const) expect(assembleBriefing(input(edition)).findings).toEqual([]);
  });

  it('prints key figures with all that qualifies them', () => {
    const [figure] = view('en').keyFigures;
    expect(figure && [plain(figure.label), figure.value[0]?.number, plain(figure.when), plain(figure.qualifiers), plain(figure.origin)])
      .toEqual(['GDP', '298.641', 'Town · 2021', 'as stated; final', 'restated from the source, ¶3']);
  });

  it('says "not stated" for what the source leaves out, and names each date by its role', () => {
    const entries = view('en').masthead.source.map((entry) => `${plain(entry.label)}: ${plain(entry.value)}`);
    expect(entries).toContain('Publisher: not stated');
    expect(entries).toContain('Posted (repost): 28 July 2024');
    expect(entries).toContain('Written: not stated');
  });

  it('puts lines that were removed for one reason together', () => {
    const menu = { zh: '菜单', en: 'menu' };
    const removed = [['首页', menu], ['打印', { zh: '按钮', en: 'button' }], ['新闻', menu]] as const;
    const told = (edition: 'zh' | 'en' | 'zh-en') => view(edition, { config: { ...config, removed: removed.map(([text, why]) => ({ text, why })) } }).removed.map(({ texts, many, why }) => [plain(why), many, ...texts.map(plain)]);
    expect(told('zh')).toEqual([['菜单', true, '首页', '新闻'], ['按钮', true, '打印']]);
    expect(told('zh-en')[0]).toEqual(['菜单 | menu', true, '首页', '新闻']);
    expect(view('en').removed.map(({ many }) => many)).toEqual([false]);
  });

  it('counts reviewed sentences', () => {
    expect(plain(view('en').masthead.review)).toBe('0 of 4 sentences reviewed; 3 translated; no reviewer yet.');
  });

  it('sets the chart after the paragraph that states its number', () => {
    const section = view('zh').sections.find((one) => one.id === 's1');
    expect(section?.blocks.map((block) => block.type)).toEqual(['paragraph', 'chart', 'paragraph']);
  });

  it('puts one unit in the head of a column, and pads decimals', () => {
    const chart = view('zh').appendix[0];
    expect(chart?.table.head.map((head) => plain(head.words))).toEqual(['时期', '数值（亿元）', '状态', '出处']);
    expect(chart?.table.rows.map((row) => [plain(row.cells[0]?.words ?? []), row.cells[0]?.pad, row.cells[0]?.preliminary])).toEqual([['2986.41', '', false], ['2616.1', 'pad-1', true]]);
  });

  it('shows untranslated sentences in Chinese, marked; beside the Chinese it only marks them', () => {
    const alone = paragraphs('en').at(-1)?.versions[0];
    expect([alone?.untranslated, alone?.sentences[0]?.text.tag, alone?.sentences[0]?.text.foreign]).toEqual([true, 'zh-Hans', true]);
    expect(paragraphs('zh-en').at(-1)?.versions.map((one) => one.sentences[0]?.text.plain)).toEqual(['<script>alert(1)</script>', '']);
  });

  it('pairs sentences by their unit', () => {
    expect(paragraphs('zh-en')[1]?.versions.map((one) => one.sentences.map((sentence) => sentence.key))).toEqual([['u3', 'u4'], ['u3', 'u4']]);
  });

  it('sets translator’s notes beside the English, and in a list where there are two columns', () => {
    expect(paragraphs('en')[1]?.margin.map((note) => [note.label, plain(note.words)])).toEqual([['1', 'GDP is gross domestic product.']]);
    expect(view('zh-en').translatorNotes.map((note) => note.words[0]?.plain)).toEqual(['GDP is gross domestic product.']);
    expect(paragraphs('zh')[1]?.margin).toEqual([]);
  });

  it('finds what the briefing names wrongly, where it names it', () => {
    const places = { 'key_figures/0': { file: 'b.yaml', line: 3, column: 5 }, 'charts/0': { file: 'b.yaml', line: 8, column: 3 } };
    const chart = { ...config.charts[0]!, section: 4 };
    const { findings } = assembleBriefing(input('zh', { places, config: { ...config, keyFigures: ['gdp/town/1999'], charts: [chart] } }));
    expect(findings.map((one) => [one.ruleId, one.place?.line, one.place?.column])).toEqual([['placed-in-section', 8, 3], ['key-figure-known', 3, 5]]);
  });

  it('lists other figures for the same thing', () => {
    const [shown, other] = facts;
    const variant = { quantity: other!.quantity, status: 'final', basis: 'none', asOf: '2021', provenance: other!.provenance, agreement: 'differs', precedence: 'row-order' } as const;
    const result = view('en', { facts: [{ ...shown!, variants: [variant] }, ...facts.slice(1)] });
    expect(result.variants.map((one) => `${plain(one.shown)} / ${plain(one.other)} / ${plain(one.agreement)}`)).toEqual(['RMB 298.641 billion [S1] / RMB 261.61 billion [S2] / differs']);
  });
});

describe('the strings of the page', () => {
  it('are the same set in both languages, none empty', () => {
    expect(Object.keys(locales.en).toSorted()).toEqual(Object.keys(locales.zh).toSorted());
    expect([...Object.values(locales.zh), ...Object.values(locales.en)].filter((one) => one.trim() === '')).toEqual([]);
  });

  it('are missed by name', () => {
    const { 'status.final': _, ...rest } = locales.en;
    const { findings } = assembleBriefing(input('en', { locales: { ...locales, en: rest } }));
    expect(findings.map((one) => [one.ruleId, one.actual])).toEqual([['locale-string-present', 'status.final']]);
  });
});

