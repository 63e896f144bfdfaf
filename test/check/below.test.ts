import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const bars = (head: string, ...rows: readonly string[]): string =>
  [head, head.replace(/[^ ]+/gu, '---'), ...rows].map((row) => `| ${row.split(' ').join(' | ')} |`).join('\n');
const failing = (text: string): readonly string[] => findClaims(text).filter(({ verdict }) => verdict === 'fails').map(({ type }) => type);

const clinics = bars('乡镇 卫生室（座） 床位（张）', '东乡 36 210', '西乡 42 186', '南乡 31 164', '合计 102 560');
const classes = bars('班级 应到（人） 实到（人） 完成率', '一班 460 450 97.8%', '二班 480 470 97.9%', '三班 500 440 97.8%', '四班 450 440 97.8%');
const plans = bars('片区 计划（万元） 完成（万元） 完成率', '东区 1200 1140 95.0%', '西区 900 882 98.0%', '南区 600 576 80.0%', '北区 750 720 96.0%');
const growth = bars('厂 2022年（万元） 2023年（万元） 增长', '甲厂 1260 1386 10.0%', '乙厂 840 861 2.5%', '丙厂 650 910 14.0%', '丁厂 420 441 5.0%');
const ranks = bars('仓库 面积（平方米） 名次', '东仓 916 1', '西仓 742 2', '南仓 803 3', '北仓 415 4');
const sales = bars('费用 金额（元）', '机票 3200', '住宿 1800', '退改 200', '合计 4800');
const shops = bars('项目 线上 线下 合计', '订单（单） 126 98 224', '顾客（人） 118 92 197', '退货（件） 12 9 21');
const output = bars('行业 产值（亿元） 占比', '工业 600 60.0%', '其中：高技术 240 40.0%', '农业 150 15.0%', '服务业 250 25.0%', '合计 1000 100.0%');
const cities = bars('城市 人口（万人） 经济总量位次', '东州 916 1', '西州 742 2', '南州 803 3', '北州 415 4');

describe('words beside a table that reckon some of it otherwise', () => {
  it.each([
    ['what two rows share', `${clinics}\n\n有的卫生室两个乡都做了登记。`],
    ['a plan that was changed', `${plans}\n\n南区计划7月追加到720万元，表中列的是年初数。`],
    ['a note on the row', `${plans}\n\n说明：南区完成率按追加以后的计划考核。`],
    ['what was left out of a rate', `${growth}\n\n丙厂年底合并了铸造车间，不算这一块只增长14.0%。`],
    ['what ranks go by', `${ranks}\n\n按周转次数排名。`],
    ['a row that is taken off', sales], ['people of two columns', shops], ['a share of the row above', output], ['ranks by what is not printed', cities],
    ['all in order', classes.replace('500 440', '450 440')],
  ])('accuse nobody: %s', (_, text) => expect(failing(text)).toEqual([]));

  it.each([
    ['share', plans], ['share', `${plans}\n\n从表中看，南区进度垫底，只有80.0%。`], ['growth', `${growth}\n\n丙厂增长14.0%，居四厂之首。`], ['growth', `${growth}\n\n丁厂停了一条线，没有算进去。`], ['rank', ranks],
  ])('are none: %s', (type, text) => expect(failing(text)).toEqual([type]));
});
