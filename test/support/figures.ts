import type { Article, Edition, Fact, FactMention, Matching, Run, Text, TranslationUnit, WordsAt } from '../../pipeline/model/index.ts';
import { plainRun, runsText } from '../../pipeline/model/index.ts';
import { makeQuantity } from '../../pipeline/quantity/index.ts';
import { articleTexts } from '../../pipeline/segment/index.ts';
import type { BriefingInput } from '../../pipeline/briefing/index.ts';
import { facts, input, text } from './briefing.ts';

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const place = { file: 'x', line: 1, column: 1 };

const bold = (words: string): Run => ({ ...plainRun(words), marks: ['strong'] });
const runs = (kind: Text['kind'], ...parts: readonly Run[]): Text => ({ kind, text: runsText(parts), runs: parts, position });

const heading = text('heading', '20个镇的一年');
const runIn = text('run-in', '两件事。');
// A figure in two looks with a note within, and one that stands twice.
const first = runs('sentence', plainRun('总值为'), bold('2986.41'), { ...plainRun(''), footnote: '1' }, plainRun('亿元，有企业409家，其中9家新设、9家停办。'));
const second = text('sentence', '学校有12所，建于2021年。');
const cells = [text('cell', '项目'), text('cell', '数'), text('cell', '桥'), text('cell', '7座')];

/** An article whose heading, run-in, sentences, table and caption hold figures. */
export const article: Article = {
  file: 'content/town/article.zh.md',
  meta: { title: '小城', byline: '镇办公室', publisher: null, dates: [], source: { title: '原文', address: null, retrieved: null }, restated: true },
  title: text('title', '小城'),
  sections: [
    { id: 'lead', level: 1, heading: null, blocks: [{ type: 'paragraph', runIn: null, sentences: [second], position }] },
    {
      id: 's1', level: 1, heading, blocks: [
        { type: 'paragraph', runIn, sentences: [first], position },
        { type: 'table', caption: null, align: [null, null], head: cells.slice(0, 2), rows: [cells.slice(2)], position },
        { type: 'figure', caption: text('caption', '第3座桥'), address: null, position },
        { type: 'footnote', label: '1', sentences: [text('sentence', '按5年平均。')], position },
      ],
    },
  ],
};

const english: Readonly<Record<string, readonly Run[]>> = {
  '小城': [plainRun('A town')],
  '20个镇的一年': [plainRun('A year of 20 townships')],
  '两件事。': [plainRun('Two matters.')],
  [first.text]: [plainRun('GDP was RMB '), bold('298.641'), plainRun(' billion; there were 409 firms, 9 of them new and 9 closed.')],
  [second.text]: [plainRun('There are 12 schools, built in 2021.')],
  '项目': [plainRun('Item')], '数': [plainRun('Number')], '桥': [plainRun('Bridges')], '7座': [plainRun('7')],
  '第3座桥': [plainRun('The 3rd bridge')],
  '按5年平均。': [plainRun('A mean of 5 years.')],
};

const matching: Matching = {
  matches: articleTexts(article).map((one, n) => {
    const unit: TranslationUnit = {
      id: `u${n}`, source: one.text, target: english[one.text] ?? null, state: 'translated', reviewer: null, notes: [], place, targetPlace: null,
    };
    return { text: one, unit, state: 'matched' };
  }),
  orphans: [],
};

const wordsAt = (whole: string, exact: string, nth: number): WordsAt => {
  let start = -1;
  for (let n = 0; n < nth; n += 1) start = whole.indexOf(exact, start + 1);
  if (start < 0) throw new Error(`"${exact}" is not in "${whole}"`);
  const end = start + exact.length;
  return { exact, start, end, prefix: whole.slice(Math.max(0, start - 32), start), suffix: whole.slice(end, end + 32), inFile: null, place };
};

/** A mention of the article by its Chinese words, the n-th of them in its sentence; `en` null where the English has none. */
export const mentionOf = (zh: string, en: string | null, value: string, unit: string, more: Partial<FactMention> & { readonly nth?: number; readonly nthEn?: number } = {}): FactMention => {
  const match = matching.matches.find(({ text: one }) => one.text.includes(zh));
  if (!match?.unit) throw new Error(`no text has "${zh}"`);
  const { nth = 1, nthEn = 1, ...rest } = more;
  const id = `m/${match.unit.id}/${zh}-${nth}`.replace(/[^\w/-]/gu, (one) => one.charCodeAt(0).toString(16));
  return {
    id, factId: id, unitId: match.unit.id, kind: 'count', quantity: makeQuantity({ value, unit }), period: null,
    zh: wordsAt(match.text.text, zh, nth), en: en === null ? null : wordsAt(runsText(match.unit.target ?? []), en, nthEn), by: null, agreement: null, ...rest,
  };
};

export const mentions: readonly FactMention[] = [
  mentionOf('20个', '20', '20', '个'),
  mentionOf('两件', 'Two', '2', '件'),
  mentionOf('2986.41亿元', 'RMB 298.641 billion', '2986.41', '亿元', { factId: 'gdp/town/2021', by: 'cell', agreement: 'agrees' }),
  mentionOf('409家', '409 firms', '410', '家', { factId: 'firms/town/2021', by: 'wording', agreement: 'differs' }),
  mentionOf('9家', '9', '9', '家', { nth: 2, nthEn: 3, factId: 'm/nine/1' }),
  mentionOf('9家', '9', '9', '家', { nth: 3, nthEn: 4, factId: 'm/nine/1' }),
  mentionOf('12所', '12 schools', '12', '所'),
  mentionOf('2021年', '2021', '2021', '年', { kind: 'year', quantity: null }),
  mentionOf('7座', '7', '7', '座'),
  mentionOf('第3座', '3rd', '3', '座'),
  mentionOf('5年', null, '5', '年'),
];

/** The input of the small briefing with figures in its text. */
export const figuredInput = (edition: Edition, more: Partial<BriefingInput> = {}): BriefingInput => {
  const [gdp, ...others] = facts;
  const variant = gdp && { quantity: makeQuantity({ value: '2986.4', unit: '亿元' }) ?? gdp.quantity, status: 'preliminary', basis: 'none', asOf: '2022-01', provenance: gdp.provenance, agreement: 'agrees-rounded', precedence: 'status' } as const;
  const known: readonly Fact[] = gdp && variant ? [{ ...gdp, variants: [variant] }, ...others] : facts;
  return input(edition, { article, matching, mentions, facts: known, ...more });
};
