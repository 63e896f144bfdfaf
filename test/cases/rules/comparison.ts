import type { comparisonRules } from '../../../pipeline/finding/index.ts';
import { article, edit, xliff, type Change, type Examples } from './example.ts';

/** The last sentence of the article and its English, wrong and right. */
const pair = (zh: string, wrong: string, right: string): readonly Change[] => [
  edit(xliff, '        <source>镇上有企业48家。</source>\n        <target>The town has 48 companies.</target>', `        <source>${zh}</source>\n        <target>${wrong}</target>`, `        <source>${zh}</source>\n        <target>${right}</target>`),
  edit(article, '镇上有企业48家。', zh, zh),
];

/** Examples of the rules on numbers in a sentence and its translation. */
export const comparisonExamples: Examples<typeof comparisonRules> = {
  magnitude: {
    holds: { en: 'The English has the magnitude of the Chinese. 万 is ten thousand and 亿 a hundred million, which English has no words for.', zh: '英文的数量级与中文相同。万、亿在英文里没有对应的词，换算最易出错。' },
    at: '43:29', changes: pair('全镇财政收入2.4亿元。', 'Revenue was RMB 24 million.', 'Revenue was RMB 240 million.'),
  },
  value: {
    holds: { en: 'The English has the number of the Chinese.', zh: '英文的数与中文相同。' },
    at: '43:30', changes: pair('镇上有企业1159家。', 'The town has 1,195 companies.', 'The town has 1,159 companies.'),
  },
  unit: {
    holds: { en: 'A number keeps its unit; 亩 stays mu, with hectares in brackets.', zh: '数的单位照译；亩译作 mu，可在括号里加公顷。' },
    at: '43:39', changes: pair('茶园有2.4万亩。', 'The tea gardens cover 24,000 hectares.', 'The tea gardens cover 24,000 mu (1,600 hectares).'),
  },
  currency: {
    holds: { en: 'An amount keeps its currency. A dollar equivalent stands beside it, never in its place.', zh: '金额的币种不变；折合美元只能附在后面，不能替换。' },
    at: '43:29', changes: pair('全镇财政收入2.4亿元。', 'Revenue was $240 million.', 'Revenue was RMB 240 million.'),
  },
  comparator: {
    holds: { en: 'About, more than, nearly, at least are part of the number: they are neither lost nor added nor turned.', zh: '约、超、近、不足是数的一部分，不能丢、不能添、不能变。' },
    at: '43:17', changes: pair('近百人到场。', 'More than 100 people came.', 'Nearly 100 people came.'),
  },
  sense: {
    holds: { en: 'Growth stays growth and a fall a fall; to grow by 3.7 times is to reach 4.7 times.', zh: '增是增，减是减；增长3.7倍就是达到4.7倍。' },
    at: '43:29', changes: pair('产量增长3.7倍。', 'Output rose to 3.7 times its earlier level.', 'Output rose to 4.7 times its earlier level.'),
  },
  'percent-point': {
    holds: { en: 'A rise of 6.5 percentage points is no rise of 6.5 per cent.', zh: '提高6.5个百分点不是提高6.5%。' },
    at: '43:41', changes: pair('入住率提高6.5个百分点。', 'The occupancy rate rose by 6.5%.', 'The occupancy rate rose by 6.5 percentage points.'),
  },
  rank: {
    holds: { en: 'A place in a ranking stays the same.', zh: '名次不变。' },
    at: '43:32', changes: pair('本镇在全县排第4名。', 'The town ranks third in the county.', 'The town ranks fourth in the county.'),
  },
  period: {
    holds: { en: 'Years, dates and stretches of time stay the same.', zh: '年份、日期和时段不变。' },
    at: '43:37', changes: pair('2018—2021年修路。', 'Roads were built in 2018–20.', 'Roads were built in 2018–21.'),
  },
  missing: {
    holds: { en: 'Every figure of the Chinese is in the English.', zh: '中文的每个数在英文里都有。' },
    at: '43:17', changes: pair('镇上有4所学校、9家医院。', 'The town has four schools, and hospitals.', 'The town has four schools and nine hospitals.'),
  },
  added: {
    holds: { en: 'The English has no figure of its own.', zh: '英文不能多出中文没有的数。' },
    at: '43:17', changes: pair('一批企业来了。', 'Twelve companies came.', 'A number of companies came.'),
  },
  subset: {
    holds: { en: '其中 names a part of a figure, not another one beside it.', zh: '“其中”说的是一部分，不是另外的数。' },
    at: '43:46', changes: pair('全镇有33个项目，其中4个在建。', 'The town has 33 projects and another 4 under construction.', 'The town has 33 projects, 4 of them under construction.'),
  },
  rate: {
    holds: { en: 'A year, per head, each, on average say what a figure is of. Without them it is another figure.', zh: '每年、人均、各、日均说明数的口径，少了就是另一个数。' },
    at: '43:28', changes: pair('每年新增300人。', 'A total of 300 people were added.', 'It adds 300 people a year.'),
  },
};
