import type { factRules } from '../../../pipeline/finding/index.ts';
import { config, descriptor, edit, rows, whole, xliff, type Change, type Examples } from './example.ts';

const growth = '  - {id: output_growth/qingshi/2022--2023, operation: growth, of: [output/qingshi/2023, output/qingshi/2022], decimals: 1}';

/** One calculation more. */
const calculation = (wrong: string, right: string): Change => edit(config, growth, `${growth}\n  - {${wrong}}`, `${growth}\n  - {${right}}`);

/** The output of 2023 as the yearbook and a report give it. */
const twoSources = (value: string): string =>
  `indicator,entity,period,value,unit,source\noutput,qingshi,2022,10.0,亿元,yearbook\noutput,qingshi,2023,12.5,亿元,yearbook\nfirms,qingshi,2023,48,家,yearbook\noutput,qingshi,2023,${value},亿元,report\n`;

const secondSource = '"publisher": "青石镇", "retrieved": "2024-01-15"},\n    {"name": "report", "title": "青石镇年报", "path": null, "publisher": "青石镇统计站", "retrieved": "2024-03-01"}';

/** Examples of the rules of facts and calculations. */
export const factExamples: Examples<typeof factRules> = {
  'indicator-known': {
    holds: { en: 'What a row measures is described in indicators.csv, with its name in both languages and its unit.', zh: '数据所测的指标要在 indicators.csv 中写明两种语言的名称和单位。' },
    at: '4:1', changes: [edit(rows, 'firms,qingshi,2023', 'companies,qingshi,2023')],
  },
  'entity-known': {
    holds: { en: 'Whom a row is about is named in entities.csv, in both languages.', zh: '数据所说的主体要在 entities.csv 中写明两种语言的名称。' },
    at: '4:7', changes: [edit(rows, 'firms,qingshi,2023', 'firms,qing_shi,2023')],
  },
  'unit-fits': {
    holds: { en: 'A number is in the unit of its indicator, or in one that converts to it: companies are not counted in yuan.', zh: '数的单位要与指标相同或可以换算：企业数不能以元计。' },
    at: '4:23', changes: [edit(rows, 'firms,qingshi,2023,48,家', 'firms,qingshi,2023,48,元')],
  },
  'data-agree': {
    holds: {
      en: 'Where two datasets, or two rows, give the same indicator, entity and period, they give the same number, be it rounded. A preliminary and a final number, or one at other prices, may differ: that is told as information. Which is shown, and why, stands in the register.',
      zh: '两个数据集或两行给出同一指标、主体和时期的，数应当相同，或四舍五入后相同。初步数与终值、价格口径不同的数可以不同，只作提示。采用哪一个、为什么，登记表中写明。',
    },
    at: '5:21', by: 'read', changes: [
      whole(rows, twoSources('12.9'), twoSources('12.50')),
      edit(descriptor, '"publisher": "青石镇", "retrieved": "2024-01-15"}', secondSource, secondSource),
      edit(descriptor, '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "source", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "source", "type": "string"}'),
      edit(descriptor, '"primaryKey": ["indicator", "entity", "period"]', '"primaryKey": ["indicator", "entity", "period", "source"]', '"primaryKey": ["indicator", "entity", "period", "source"]'),
    ],
  },
  'unit-id-known': {
    holds: { en: 'A row may say which sentence of the article states its number, by the unit of the translation; that unit is there.', zh: '数据行可用译文单元标明原文哪一句说出这个数；所指的单元要存在。' },
    at: '3:29', by: 'read-en', changes: [
      whole(rows, 'indicator,entity,period,value,unit,unit_id\noutput,qingshi,2022,10.0,亿元,\noutput,qingshi,2023,12.5,亿元,u55\nfirms,qingshi,2023,48,家,\n', 'indicator,entity,period,value,unit,unit_id\noutput,qingshi,2022,10.0,亿元,\noutput,qingshi,2023,12.5,亿元,u5\nfirms,qingshi,2023,48,家,\n'),
      edit(descriptor, '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "unit_id", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "unit_id", "type": "string"}'),
      edit(xliff, '<unit id="u5">', '<unit id="u5">'),
    ],
  },
  'calculation-id-valid': {
    holds: { en: 'The result of a calculation is a fact: its id is made of an indicator, an entity and a period.', zh: '计算的结果是一个事实，编号由指标、主体和时期组成。' },
    at: '28:10', changes: [calculation('id: profit/qingshi/2023, operation: growth, of: [output/qingshi/2023, output/qingshi/2022], decimals: 1', 'id: output_growth/qingshi/2023, operation: growth, of: [output/qingshi/2023, output/qingshi/2022], decimals: 1')],
  },
  'calculation-id-free': {
    holds: { en: 'A fact has one value. What the data give is not calculated again under the same id.', zh: '一个事实只有一个值；数据已给出的，不能用同一编号再算。' },
    at: '28:10', changes: [calculation('id: output/qingshi/2023, operation: sum, of: [output/qingshi/2022, output/qingshi/2022]', 'id: output/qingshi/2022--2023, operation: sum, of: [output/qingshi/2022, output/qingshi/2023]')],
  },
  'calculation-inputs-known': {
    holds: { en: 'A calculation uses facts that exist.', zh: '计算所用的事实要存在。' },
    at: '28:79', changes: [calculation('id: output/qingshi/2021--2023, operation: sum, of: [output/qingshi/2023, output/qingshi/2021]', 'id: output/qingshi/2022--2023, operation: sum, of: [output/qingshi/2023, output/qingshi/2022]')],
  },
  'calculation-ends': {
    holds: { en: 'No calculation uses its own result, not even through others.', zh: '计算不能用到自己的结果，辗转用到也不行。' },
    at: '28:10', changes: [calculation('id: output/qingshi/2022--2023, operation: sum, of: [output/qingshi/2022--2023, output/qingshi/2022]', 'id: output/qingshi/2022--2023, operation: sum, of: [output/qingshi/2023, output/qingshi/2022]')],
  },
  'calculation-operands': {
    holds: { en: 'Growth, share and difference take two facts, a sum two or more.', zh: '增长、比重、差用两个事实，和用两个以上。' },
    at: '28:61', changes: [calculation('id: output_growth/qingshi/2023, operation: growth, of: [output/qingshi/2023, output/qingshi/2022, output/qingshi/2022], decimals: 1', 'id: output_growth/qingshi/2023, operation: growth, of: [output/qingshi/2023, output/qingshi/2022], decimals: 1')],
  },
  'calculation-units-fit': {
    holds: { en: 'Only facts of one unit are added, subtracted or compared.', zh: '单位相同的事实才能相加、相减、相比。' },
    at: '28:79', changes: [calculation('id: output/qingshi/2022--2023, operation: sum, of: [output/qingshi/2023, firms/qingshi/2023]', 'id: output/qingshi/2022--2023, operation: sum, of: [output/qingshi/2023, output/qingshi/2022]')],
  },
  'calculation-inputs-exact': {
    holds: { en: 'What is only bounded gives no exact result: the growth from “over 10” to “over 12.5” may be anything.', zh: '只有界限的数得不出确切结果：从“超10”到“超12.5”，增长多少都有可能。' },
    at: '27:68', changes: [
      edit(config, growth, growth),
      whole(rows, 'indicator,entity,period,value,unit,comparator\noutput,qingshi,2022,10.0,亿元,gt\noutput,qingshi,2023,12.5,亿元,gt\nfirms,qingshi,2023,48,家,\n', 'indicator,entity,period,value,unit,comparator\noutput,qingshi,2022,10.0,亿元,\noutput,qingshi,2023,12.5,亿元,\nfirms,qingshi,2023,48,家,\n'),
      edit(descriptor, '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "comparator", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "comparator", "type": "string"}'),
    ],
  },
  'calculation-base-positive': {
    holds: { en: 'Growth and share divide by a base above zero. From a loss, no growth rate can be told.', zh: '增长和比重的基数要大于零；从亏损起算，没有增长率可言。' },
    at: 'content/town/briefing.yaml:27:89', changes: [edit(rows, 'output,qingshi,2022,10.0,亿元', 'output,qingshi,2022,0,亿元')],
  },
  'calculation-decimals-stated': {
    holds: { en: 'A result that does not come out even says how many decimals it has: precision is chosen by a person.', zh: '除不尽的结果要写明小数位数：精确到哪一位由人决定。' },
    at: '27:55', changes: [edit(config, 'of: [output/qingshi/2023, output/qingshi/2022], decimals: 1}', 'of: [output/qingshi/2023, output/qingshi/2022]}'), edit(rows, 'output,qingshi,2022,10.0', 'output,qingshi,2022,9.0', 'output,qingshi,2022,9.0')],
  },
  'previous-newer': {
    holds: { en: 'The file that `previous` names is of a format that the program reads.', zh: 'previous 所指的文件，其格式是程序能读的。' },
    at: 'content/town/previous.facts.json:1:12', by: 'check', changes: [
      edit(config, 'datasets: [town]\n', 'datasets: [town]\nprevious: previous.facts.json\n', 'datasets: [town]\nprevious: previous.facts.json\n'),
      whole('content/town/previous.facts.json', '{"format": "jianbao-facts-9", "facts": []}\n', '{"format": "jianbao-facts-2", "facts": []}\n'),
    ],
  },
  'previous-readable': {
    holds: { en: 'The file that `previous` names is a facts.json as the program writes it.', zh: 'previous 所指的文件要是程序写出的 facts.json。' },
    at: 'content/town/previous.facts.json:1:1', by: 'check', changes: [
      edit(config, 'datasets: [town]\n', 'datasets: [town]\nprevious: previous.facts.json\n', 'datasets: [town]\nprevious: previous.facts.json\n'),
      whole('content/town/previous.facts.json', '[]\n', '{"format": "jianbao-facts-2", "facts": []}\n'),
    ],
  },
};
