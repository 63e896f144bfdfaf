import { describe, expect, it } from 'vitest';
import type { Article, ArticleTableView, Block, BriefingView, Edition, Matching, Run, Text } from '../../pipeline/model/index.ts';
import { plainRun } from '../../pipeline/model/index.ts';
import { articleTexts } from '../../pipeline/segment/index.ts';
import { input, text, view } from '../support/briefing.ts';

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const mark = (footnote: string): Run => ({ ...plainRun(''), footnote });
const sentence = (...runs: readonly Run[]): Text => ({ kind: 'sentence', text: runs.map((run) => run.text).join(''), runs, position });
const paragraph = (...sentences: readonly Text[]): Block => ({ type: 'paragraph', runIn: null, sentences, position });
const footnote = (label: string, words: string): Block => ({ type: 'footnote', label, sentences: [text('sentence', words)], position });
const table = (caption: string | null): Block =>
  ({ type: 'table', caption: caption === null ? null : text('caption', caption), align: [null, null], head: [text('cell', '项目'), text('cell', '数')], rows: [[text('cell', '甲'), text('cell', '1')]], position });

const captions: Readonly<Record<string, string>> = { '表1 产量': 'Table 1. Output', '附表3：面积（公顷）': 'Annex Table 3: Area (hectares)', '表：畜牧': 'Table: Herds' };

/** The article with these blocks in its one section; every text translated, marks as they are. */
const made = (edition: Edition, ...blocks: readonly Block[]): BriefingView => {
  const { article } = input(edition);
  const whole: Article = { ...article, sections: [{ id: 's1', level: 1, heading: text('heading', '节'), blocks }] };
  const matching: Matching = {
    matches: articleTexts(whole).map((one, n) => ({
      text: one, state: 'matched',
      unit: {
        id: `u${n}`, source: one.text, state: 'translated', reviewer: null, place: { file: 'x', line: 1, column: 1 }, targetPlace: null,
        notes: one.text.startsWith('首句') ? ['A word.'] : [], target: captions[one.text] === undefined ? [plainRun('Words'), ...one.runs.filter((run) => run.footnote !== null)] : [plainRun(captions[one.text] ?? '')],
      },
    })),
    orphans: [],
  };
  return view(edition, { article: whole, matching, config: { ...input(edition).config, charts: [] }, charts: [] });
};

const noted = [paragraph(sentence(plainRun('首句'), mark('x'), plainRun('。')), sentence(plainRun('再句'), mark('y'), mark('x'))), footnote('x', '一注。'), footnote('y', '二注。'), footnote('y', '又注。')];
const marks = (edition: Edition): readonly (string | null)[][] =>
  made(edition, ...noted).sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.type === 'paragraph' ? block.versions : []))
    .flatMap(({ sentences }) => sentences).flatMap(({ text: one }) => one.runs).flatMap(({ note }) => (note ? [[note.label, note.target, note.anchor]] : []));

describe('footnotes', () => {
  it('are numbered in the order of their marks, as each language prints them, and every mark has an anchor of its own', () => {
    expect(marks('zh')).toEqual([['[1]', 'footnote-1', 'to-footnote-1'], ['[2]', 'footnote-2', 'to-footnote-2'], ['[1]', 'footnote-1', 'to-footnote-1-2']]);
    // The translator's note of the first sentence has a letter: footnotes have the numbers.
    expect(marks('en')).toEqual([['1', 'footnote-1', 'to-footnote-1'], ['a', 'note-1', 'to-note-1'], ['2', 'footnote-2', 'to-footnote-2'], ['1', 'footnote-1', 'to-footnote-1-2']]);
    const ids = marks('zh-en').map(([, , anchor]) => anchor);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lead back to each of their marks in the language that they are written in', () => {
    const back = (edition: Edition) => made(edition, ...noted).footnotes.map((note) => [note.anchor, ...note.versions.map((one) => [one.label, ...one.back.map(({ label, target }) => `${label} ${target}`)].join('; '))]);
    expect(back('zh')).toEqual([['footnote-1', '[1]; [1] to-footnote-1; b to-footnote-1-2'], ['footnote-2', '[2]; [2] to-footnote-2'], ['footnote-3', '[3]']]);
    expect(back('zh-en')[0]).toEqual(['footnote-1', '[1]; [1] to-footnote-1; b to-footnote-1-2', '1; 1 to-footnote-1-en; b to-footnote-1-en-2']);
    expect(made('zh-en', ...noted).translatorNotes.map(({ label, back: links }) => [label, ...links.map(({ target }) => target)])).toEqual([['a', 'to-note-1-en']]);
  });

  it('that do not exist leave their mark without a link', () => {
    const [run] = made('zh', paragraph(sentence(mark('z'), plainRun('甲')))).sections[0]?.blocks.flatMap((block) => (block.type === 'paragraph' ? block.versions[0]?.sentences[0]?.text.runs ?? [] : [])) ?? [];
    expect(run?.note).toEqual({ label: 'z', target: null, anchor: null });
  });

  it('of a heading have no mark in the contents', () => {
    const { article, matching } = input('zh');
    const heading: Text = { kind: 'heading', text: '节', runs: [plainRun('节'), mark('x')], position };
    const sections = [{ id: 's1', level: 1, heading, blocks: [footnote('x', '注。')] }];
    expect(view('zh', { article: { ...article, sections }, matching: { ...matching, matches: [] } }).contents[0]?.words[0]?.runs.map(({ text: words, note }) => [words, note])).toEqual([['节', null]]);
  });
});

const tables = (edition: Edition, ...blocks: readonly Block[]): readonly string[][] =>
  made(edition, ...blocks).sections.flatMap(({ blocks: own }) => own).filter((one): one is ArticleTableView => one.type === 'table')
    .map(({ anchor, number, caption }) => [anchor, ...number.map((one) => one.plain), ...caption.map((one) => one.plain)]);

describe('tables of the article', () => {
  it('are numbered by the page, whose number takes the place of their own; a number that is another is told', () => {
    const blocks = [table('表1 产量'), table('附表3：面积（公顷）'), table('表：畜牧'), table(null)];
    expect(tables('zh', ...blocks)).toEqual([
      ['article-table-1', '表1', '产量'], ['article-table-2', '表2（原文编号：3）', '面积（公顷）'], ['article-table-3', '表3', '畜牧'], ['article-table-4', '表4'],
    ]);
    expect(tables('zh-en', ...blocks)).toEqual([
      ['article-table-1', '表1', 'Table 1', '产量', 'Output'], ['article-table-2', '表2（原文编号：3）', 'Table 2 (in the source: 3)', '面积（公顷）', 'Area (hectares)'],
      ['article-table-3', '表3', 'Table 3', '畜牧', 'Herds'], ['article-table-4', '表4', 'Table 4'],
    ]);
  });
});
