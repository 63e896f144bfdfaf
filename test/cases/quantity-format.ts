import type { QuantityInput } from '../../pipeline/quantity/index.ts';

/** What a cell says, and what each edition prints of it. */
export interface FormatCase { readonly cell: QuantityInput; readonly zh: string; readonly en: string }

const one = (value: string, unit: string, zh: string, en: string, rest: Partial<QuantityInput> = {}): FormatCase =>
  ({ cell: { value, unit, ...rest }, zh, en });

export const formatCases: readonly FormatCase[] = [
  // money: every Chinese magnitude, and where English changes its own
  one('2986.41', '亿元', '2986.41亿元', 'RMB 298.641 billion'),
  one('6926.38', '亿元', '6926.38亿元', 'RMB 692.638 billion'),
  one('1659.7', '亿元', '1659.7亿元', 'RMB 165.97 billion'),
  one('18.89', '亿元', '18.89亿元', 'RMB 1.889 billion'),
  one('1.65', '亿元', '1.65亿元', 'RMB 165 million'),
  one('10', '亿元', '10亿元', 'RMB 1 billion'),
  one('9.999', '亿元', '9.999亿元', 'RMB 999.9 million'),
  one('1.58', '万亿元', '1.58万亿元', 'RMB 1.58 trillion'),
  one('9999.99', '亿元', '9999.99亿元', 'RMB 999.999 billion'),
  one('99.5', '万元', '99.5万元', 'RMB 995,000'),
  one('100', '万元', '100万元', 'RMB 1 million'),
  one('5000', '元', '5000元', 'RMB 5,000'),
  one('123456', '元', '123456元', 'RMB 123,456'),
  one('12000', '万元', '1.2亿元', 'RMB 120 million'),
  one('463', '亿美元', '463亿美元', 'US$46.3 billion'),
  one('2.5', 'HKD bn', '25亿港元', 'HK$2.5 billion'),
  one('0', 'CNY', '0元', 'RMB 0'),
  // trailing zeros that the source wrote after the point are digits of the source
  one('2986.40', '亿元', '2986.40亿元', 'RMB 298.640 billion'),
  one('24.0', '%', '24.0%', '24.0%', { sense: 'level' }),
  one('500', '万元', '500万元', 'RMB 5 million'),
  one('3200', '亿元', '3200亿元', 'RMB 320 billion'),
  // comparators
  one('600', '亿元', '超600亿元', 'more than RMB 60 billion', { comparator: 'gt' }),
  one('100', '亿元', '近100亿元', 'nearly RMB 10 billion', { comparator: 'approx-below' }),
  one('5', '百万元', '最高500万元', 'up to RMB 5 million', { comparator: 'max' }),
  one('25', '万家', '超25万家', 'more than 250,000', { comparator: 'gt' }),
  one('100', '人', '近100人', 'nearly 100', { comparator: 'approx-below' }),
  one('300', '项', '300项以上', 'at least 300', { comparator: 'ge' }),
  one('20', '%', '20%以上', 'at least 20%', { comparator: 'ge', sense: 'growth' }),
  one('30', '个工作日', '不超过30个工作日', 'no more than 30 working days', { comparator: 'le' }),
  one('10', '%', '不足10%', 'less than 10%', { comparator: 'lt', sense: 'level' }),
  one('40', '家', '约40家', 'about 40', { comparator: 'approx' }),
  // counts: English prints no noun
  one('1159', '家', '1159家', '1,159'),
  one('8675', '人(次)', '8675人次', '8,675'),
  one('18.62', '万名', '18.62万人', '186,200'),
  one('12345', '家', '12345家', '12,345'),
  one('1443.5', '万人', '1443.5万人', '14.435 million'),
  one('1234567', '人', '1234567人', '1,234,567'),
  // relative numbers
  one('6.5', '个百分点', '6.5个百分点', '6.5 percentage points', { sense: 'growth' }),
  one('1', '个百分点', '1个百分点', '1 percentage point', { sense: 'growth' }),
  one('-1.6', '%', '−1.6%', '−1.6%', { sense: 'growth' }),
  one('3.5', '‰', '3.5‰', '3.5‰', { sense: 'level' }),
  one('6.9', '倍', '6.9倍', '7.9 times', { sense: 'growth' }),
  one('2.8', '倍', '2.8倍', '2.8 times', { sense: 'level' }),
  one('4', 'rank', '第4位', '4th'),
  one('1', 'rank', '第1位', '1st'),
  one('12', 'rank', '第12位', '12th'),
  one('22', 'rank', '第22位', '22nd'),
  one('113', 'rank', '第113位', '113th'),
  // durations, areas, measures
  one('28', '年', '28年', '28 years'),
  one('1', '年', '1年', '1 year'),
  one('2.4', '万亩', '2.4万亩', '24,000 mu (1,600 hectares)'),
  one('2.5', '万亩', '超2.5万亩', 'more than 25,000 mu (about 1,670 hectares)', { comparator: 'gt' }),
  one('15', '亩', '15亩', '15 mu (1 hectare)'),
  one('649', '平方公里', '649平方公里', '649 square kilometres'),
  one('1.2', '亿千瓦时', '1.2亿千瓦时', '120 million kWh'),
  one('350', '万吨', '350万吨', '3.5 million tonnes'),
  one('50.2', 'point', '50.2', '50.2'),
  // ranges
  one('6～8', '亿元', '6亿～8亿元', 'RMB 600 million to RMB 800 million'),
  one('5000～12000', '万元', '5000万～1.2亿元', 'RMB 50 million to RMB 120 million'),
  one('75~80', '%', '75%～80%', '75%–80%', { sense: 'level' }),
  one('20—30', '家', '20～30家', '20–30'),
  one('-2～1.5', '%', '−2%～1.5%', '−2% to 1.5%', { sense: 'growth' }),
  one('4～6', 'rank', '第4～6位', '4th–6th'),
];
