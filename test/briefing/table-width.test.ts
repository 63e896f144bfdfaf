import { expect, it } from 'vitest';
import { needsWidth } from '../../pipeline/briefing/table-width.ts';
import type { CellView, Lang, TableView, Words } from '../../pipeline/model/index.ts';

const words = (plain: string, lang: Lang): Words => [{ plain, runs: [], lang, tag: lang === 'zh' ? 'zh-Hans' : 'en', foreign: false, state: 'ours' }];
const cell = (plain: string, lang: Lang): CellView => ({ words: words(plain, lang), fact: null, sign: null, number: false, missing: false, preliminary: false, pad: '' });
const table = (lang: Lang, [name, ...others]: readonly [string, ...string[]]): TableView => ({
  head: [name, ...others].map(() => ({ words: words('', lang), number: false })),
  rows: [{ head: cell(name, lang), cells: others.map((one) => cell(one, lang)) }],
});

it.each([
  ['short names', 'en', ['Kunshan', '2020', '427.68', 'final', 'S25'], false],
  ['long names in what is left', 'en', ['Computers, communication and other electronic equipment', '2022', '7.6', 'preliminary', 'S3'], false],
  ['long names beside long values', 'en', ['Share of the output of industry above designated size', '2017–2021', '6.5 percentage points', 'final', 'Our calculation'], true],
  ['names that are short, beside values that leave them nothing', 'en', ['Consumption spending per head', '2022', 'RMB 121.0207 trillion', 'preliminary', 'Our calculation'], true],
  ['Chinese, each character as wide as two letters', 'zh', ['规模以上工业总产值所占比重', '2017—2021年', '6.5个百分点', '终值', '我方计算'], false],
  ['Chinese that would be cut to pieces', 'zh', ['规模以上工业总产值所占比重', '2017—2021年', '一百二十一万零二百零七亿元', '初步核算数', '我方计算'], true],
] as const)('says whether a table needs the width of the page: %s', (_, lang, row, wide) => {
  expect(needsWidth(table(lang, row))).toBe(wide);
});
