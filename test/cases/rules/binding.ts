import type { bindingRules } from '../../../pipeline/finding/index.ts';
import { article, config, descriptor, edit, rows, whole, xliff, type Change, type Examples } from './example.ts';

const output = '全镇产值为12.5亿元，前年为10亿元。';
const firms = '镇上有企业48家。';

/** One binding more. */
const binding = (wrong: string, right: string): Change => edit(config, 'datasets: [town]', `datasets: [town]\nbindings:\n  - {${wrong}}`, `datasets: [town]\nbindings:\n  - {${right}}`);

const head = 'indicator,entity,period,value,unit,unit_id\n';
const withUnits = edit(descriptor, '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "unit_id", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "unit_id", "type": "string"}');

/** Examples of the rules of the article’s figures. */
export const bindingExamples: Examples<typeof bindingRules> = {
  'sentence-agrees-with-data': {
    holds: {
      en: 'A sentence and the data give the same number for the same thing, place and time, or one that rounds to it. Charts and key figures show the data’s.',
      zh: '同一事物、同一地方、同一时间，句中的数与数据相同，或取整后相同。图表和要点显示的是数据中的数。',
    },
    at: '19:20', changes: [edit(article, output, '2023年，青石镇产值为12.6亿元。', '2023年，青石镇产值为12.5亿元。')],
  },
  'cell-states-period': {
    holds: { en: 'A row that names a sentence by `unit_id` is of the time that the sentence gives its figure.', zh: '数据行用 unit_id 指明句子的，时期与句中那个数的时间一致。' },
    at: 'data/town/observations.csv:5:20', changes: [
      edit(article, firms, '2021年，镇上有企业45家。', '2021年，镇上有企业45家。'), withUnits,
      whole(rows, `${head}output,qingshi,2022,10.0,亿元,\noutput,qingshi,2023,12.5,亿元,\nfirms,qingshi,2023,48,家,\nfirms,qingshi,2022,45,家,u7\n`,
        `${head}output,qingshi,2022,10.0,亿元,\noutput,qingshi,2023,12.5,亿元,\nfirms,qingshi,2023,48,家,\nfirms,qingshi,2021,45,家,u7\n`),
      edit(xliff, firms, '2021年，镇上有企业45家。', '2021年，镇上有企业45家。'),
    ],
  },
  'cell-states-sentence': {
    holds: { en: 'The sentence that a row names by `unit_id` has the row’s number.', zh: '数据行用 unit_id 指明的句子里，有这一行的数。' },
    at: '3:21', changes: [whole(rows, `${head}output,qingshi,2022,10.0,亿元,\noutput,qingshi,2023,12.5,亿元,u7\nfirms,qingshi,2023,48,家,\n`, `${head}output,qingshi,2022,10.0,亿元,\noutput,qingshi,2023,12.5,亿元,u5\nfirms,qingshi,2023,48,家,\n`), withUnits],
  },
  'binding-clear': {
    holds: {
      en: 'It is clear which fact a figure states: its name, its place and its time stand by it. A doubtful figure is bound to nothing; you decide.',
      zh: '一个数说的是哪个事实，要由名称、地方和时间确定。存疑的数不与任何事实对上，由编者决定。',
    },
    at: '21:7', changes: [edit(article, firms, '青石镇企业有48家。', '2023年，青石镇企业有48家。')],
  },
  'figure-in-both-editions': {
    holds: { en: 'Both editions carry the same facts: a figure that states one has a figure in the English.', zh: '两种语言的版本所含的事实相同：说出事实的数，英文里也有对应的数。' },
    at: '43:17', by: 'read-en', changes: [
      edit(xliff, `        <source>${firms}</source>\n        <target>The town has 48 companies.</target>`, '        <source>2023年，镇上有企业1家。</source>\n        <target>In 2023 the town had a company.</target>', '        <source>2023年，镇上有企业1家。</source>\n        <target>In 2023 the town had one company.</target>'),
      edit(article, firms, '2023年，镇上有企业1家。', '2023年，镇上有企业1家。'),
      whole(rows, `${head}output,qingshi,2022,10.0,亿元,\noutput,qingshi,2023,12.5,亿元,\nfirms,qingshi,2023,1,家,u7\n`, `${head}output,qingshi,2022,10.0,亿元,\noutput,qingshi,2023,12.5,亿元,\nfirms,qingshi,2023,1,家,u7\n`), withUnits,
    ],
  },
  'binding-unit-known': {
    holds: { en: 'A binding names a sentence of the article, by its unit in the translation.', zh: '绑定用译文单元的 id 指明文章中的一句。' },
    at: '11:12', changes: [binding('unit: u77, n: 1, fact: firms/qingshi/2023', 'unit: u7, n: 1, fact: firms/qingshi/2023')],
  },
  'binding-mention-known': {
    holds: { en: 'A binding names exactly one figure of its sentence, by its number or by words that are there once.', zh: '绑定用序号或只出现一次的文字指明句中唯一的一个数。' },
    at: '11:22', changes: [binding('unit: u5, text: 亿元, fact: output/qingshi/2023', 'unit: u5, text: 12.5亿元, fact: output/qingshi/2023')],
  },
  'binding-once': {
    holds: { en: 'A figure states one fact.', zh: '一个数只说一个事实。' },
    at: '12:22', changes: [binding('unit: u5, n: 1, fact: output/qingshi/2023}\n  - {unit: u5, text: 12.5亿元, fact: output/qingshi/2022', 'unit: u5, n: 1, fact: output/qingshi/2023}\n  - {unit: u5, n: 2, fact: output/qingshi/2022')],
  },
  'binding-fact-known': {
    holds: { en: 'A figure is bound to a fact of the data or of the calculations; to none, it is `null`.', zh: '绑定所指的事实在数据或计算中存在；不属于任何事实的写 null。' },
    at: '11:28', changes: [binding('unit: u7, n: 1, fact: firms/qingshi/2032', 'unit: u7, n: 1, fact: firms/qingshi/2023')],
  },
  'binding-unit-fits': {
    holds: { en: 'A figure and its fact are in the same unit: a number of companies is no sum of money.', zh: '句中的数与事实单位相同：企业数不会是金额。' },
    at: '11:28', changes: [binding('unit: u7, n: 1, fact: output/qingshi/2023', 'unit: u7, n: 1, fact: firms/qingshi/2023')],
  },
};
