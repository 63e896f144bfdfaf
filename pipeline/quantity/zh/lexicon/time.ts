import { wordTable } from '../../table.ts';

/** Words of time. Ends are inclusive; months count from 1. To add one, add its row: word → first and last month. */
export const yearParts: Readonly<Record<string, readonly [first: number, last: number]>> = wordTable({
  上半年: [1, 6], 下半年: [7, 12], 前三季度: [1, 9], 前3季度: [1, 9], 一至三季度: [1, 9], 前两季度: [1, 6], 前二季度: [1, 6], 上两季度: [1, 6], 一二季度: [1, 6],
  一季度: [1, 3], 二季度: [4, 6], 三季度: [7, 9], 四季度: [10, 12], 首季: [1, 3], 首季度: [1, 3],
  首三季: [1, 9], 首三季度: [1, 9], 首两季: [1, 6], 前三季: [1, 9], 第一季: [1, 3], 第二季: [4, 6], 第三季: [7, 9], 第四季: [10, 12],
  '1季度': [1, 3], '2季度': [4, 6], '3季度': [7, 9], '4季度': [10, 12],
});

/** Chinese numerals of plans: their number and their years. */
export const plans: Readonly<Record<string, readonly [number: number, first: number, last: number]>> = wordTable({
  十五五: [15, 2026, 2030], 十四五: [14, 2021, 2025], 十三五: [13, 2016, 2020], 十二五: [12, 2011, 2015], 十一五: [11, 2006, 2010], 十五: [10, 2001, 2005],
  九五: [9, 1996, 2000], 八五: [8, 1991, 1995], 七五: [7, 1986, 1990], 六五: [6, 1981, 1985], 一五: [1, 1953, 1957],
});
/** These stand for the plan even without quotation marks or 时期 behind them. */
export const plainPlans: readonly string[] = ['十五五', '十四五', '十三五', '十二五', '十一五'];
export const planTails: readonly string[] = ['时期', '期间', '规划', '计划', '末', '初', '开局', '收官', '以来', '以后', '之前'];

/** Words in front of a year that make it a base of comparison or a start: it is not what the figures are about. */
export const bases: readonly string[] = ['比', '较', '与', '是', '相当于', '自', '从', '由', '以', '对', '和'];

/** Verbs of publishing: the day on which figures are made known is not the time that they are about. */
export const publishing: readonly string[] = [
  '发布', '公布', '印发', '披露', '通报', '刊发', '刊登', '刊载', '发表', '出版', '报道', '播发', '转载', '答记者问', '發布', '公佈', '報道',
];
/** Words that go back from a part of a year to the whole of it. */
export const wholeYear: readonly string[] = ['全年', '年末', '年底'];
