import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../pipeline/model/index.ts';
import { boundedWords, formatNormalised, makeQuantity, scanQuantities, type QuantityInput } from '../../pipeline/quantity/index.ts';

const quantity = (value: string, unit: string, more: Partial<QuantityInput> = {}): Quantity => {
  const made = makeQuantity({ value, unit, ...more });
  if (!made) throw new Error(`${value} ${unit} is no quantity`);
  return made;
};
const both = (value: string, unit: string, more: Partial<QuantityInput> = {}) => (['zh', 'en'] as const).map((lang) => formatNormalised(quantity(value, unit, more), lang));

describe('a value in its canonical unit', () => {
  it.each([
    // A direction is a sign, whichever way the text tells it; a level has none.
    ['2.0', '%', { sense: 'decline' }, '−2.0%', '−2.0%'],
    ['-2.0', '%', { sense: 'growth' }, '−2.0%', '−2.0%'],
    ['3.4', '%', { sense: 'growth' }, '+3.4%', '+3.4%'],
    ['24', '%', { sense: 'level' }, '24%', '24%'],
    ['0', '%', { sense: 'decline' }, '0%', '0%'],
    ['0.64', 'pp', { sense: 'decline' }, '−0.64个百分点', '−0.64 percentage points'],
    ['1', 'pp', { sense: 'growth' }, '+1个百分点', '+1 percentage point'],
    ['0.5', '万元', { sense: 'decline' }, '−5,000元', '−RMB 5,000'],
    ['5', 'pp', { sense: 'higher' }, '+5个百分点', '+5 percentage points'],
    ['5', 'pp', { sense: 'lower' }, '−5个百分点', '−5 percentage points'],
    // A bound of a fall bounds the signed value from the other side.
    ['2', '%', { sense: 'decline', comparator: 'gt' }, '<−2%', '<−2%'],
    ['10', '%', { sense: 'growth', comparator: 'ge' }, '≥+10%', '≥+10%'],
    ['1100', '家', { comparator: 'gt' }, '>1,100家', '>1,100 家'],
    ['100', '亿元', { comparator: 'approx-below' }, '≈10,000,000,000元', '≈RMB 10,000,000,000'],
    // Every digit that was written.
    ['2986.40', '亿元', {}, '298,640,000,000元', 'RMB 298,640,000,000'],
    ['633.24', 'million tonnes', {}, '633,240,000吨', '633,240,000 tonnes'],
    // People, ranks, times.
    ['2', '人', {}, '2人', '2 people'], ['1', '名', {}, '1人', '1 person'], ['8675', '人次', {}, '8,675人次', '8,675 person-times'],
    ['1', '位次', {}, '第1位', '1st'], ['22', '位次', {}, '第22位', '22nd'],
    ['28', '年', {}, '28年', '28 years'], ['1', '年', {}, '1年', '1 year'], ['1', 'half_year', {}, '半年', '1 half-year'], ['3', 'half_year', {}, '3个半年', '3 half-years'],
    // As the text has them.
    ['1/9', '比', {}, '1/9', '1/9'], ['0.1111', '比', {}, '0.1111', '0.1111'], ['1:2', '比', {}, '1:2', '1:2'],
    ['6.9', '倍', { sense: 'growth' }, '×7.9（+6.9）', '×7.9 (+6.9)'], ['2', '倍', { sense: 'growth', factor: '2' }, '×2', '×2'],
    ['2.5', '倍', { sense: 'level' }, '×2.5', '×2.5'], ['0.3', '倍', { sense: 'decline' }, '×0.7（−0.3）', '×0.7 (−0.3)'],
    ['20～30', '家', {}, '20～30家', '20–30 家'], ['6～8', '亿元', {}, '600,000,000～800,000,000元', 'RMB 600,000,000–800,000,000'],
    ['50.2', '点', {}, '50.2点', '50.2 points'],
  ] as const)('%s %s %o', (value, unit, more, zh, en) => {
    expect(both(value, unit, more)).toEqual([zh, en]);
  });
});

/** The figures of a text with their bounds. */
const bounded = (text: string, lang: 'zh' | 'en') =>
  scanQuantities(text, { lang }).filter(({ kind }) => kind !== 'year').map((one) =>
    boundedWords({ prefix: text.slice(Math.max(0, one.start - 32), one.start), exact: one.text, suffix: text.slice(one.end, one.end + 32) }, lang, one));

describe('a figure with the words that bound it', () => {
  it.each([
    ['zh', '上云平台的企业超1100家。', ['超1100家']],
    ['zh', '年均增长50%以上，约有30个村，近百人。', ['50%以上', '约有30个', '近百人']],
    ['zh', '占比超过50%以上，不足3家。', ['超过50%以上', '不足3家']],
    ['zh', '共建实验室最高可补贴500万元。', ['最高可补贴500万元']],
    ['zh', '签约33个项目，共计41家。', ['33个', '41家']],
    ['zh', '收入和支出分别突破8000亿元、7000亿元。', ['突破8000亿元', '（超）7000亿元']],
    ['zh', '产值1200多亿元，企业三百多家，收入近20余亿元。', ['1200多亿元', '三百多家', '近20余亿元']],
    ['zh', '企業約33間，超過20間。', ['約33間', '超過20間']],
    ['en', 'More than 1,100 firms use it; at least 20% do, and up to RMB 5 million is paid.', ['More than 1,100', 'at least 20%', 'up to RMB 5 million']],
    ['en', 'Nearly 100 people; 300 or more projects; one above RMB 200 billion.', ['Nearly 100', '300 or more', 'one', 'above RMB 200 billion']],
    ['en', 'There are 41 firms.', ['41']],
  ] as const)('%s: %s', (lang, text, words) => {
    expect(bounded(text, lang)).toEqual(words);
  });
});
