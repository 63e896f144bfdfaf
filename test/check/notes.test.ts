import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';
import type { ClaimType } from '../../pipeline/model/index.ts';

const noteOf = (text: string, type: ClaimType) => {
  const claim = findClaims(text).find((one) => one.type === type);
  return { stated: claim?.stated, computed: claim?.computed, said: claim?.said ? text.slice(claim.said.start, claim.said.end) : null, ...(claim?.note ?? { zh: '', en: '' }) };
};

describe('the note of a claim', () => {
  it('puts no total into the mouth of a text that names none', () => {
    const shares = '三次产业增加值分别占7.3%、39.9%和52.8%。';
    const { stated, said, zh, en } = noteOf(shares, 'sum');
    expect([stated, said]).toEqual([null, null]);
    expect(en).toBe('7.3% + 39.9% + 52.8% = 100.0%; the shares of a whole make 100%: they do within the rounding of the printed digits.');
    expect(zh).not.toContain('所述');
    const noted = noteOf('工资占55.8%，经营占16.7%，财产占8.7%，其余占18.7%。\n注：四项比重因四舍五入，合计不等于百分之百。', 'sum');
    expect(noted.en).toContain('the text notes itself that rounding keeps the sum from 100%');
    expect(noted.zh).toContain('原文已说明');
  });

  it('speaks of its sentence where only that lacks the figure compared with, and keeps the last zero', () => {
    const { said, zh, en } = noteOf('基础研究占6.57%，比上年提高0.07个百分点。', 'pp-change');
    expect(said).toBe('0.07个百分点');
    expect(en).toBe('6.57% and 0.07 percentage points imply 6.50%: this sentence does not give the figure that it compares with.');
    expect(zh).toContain('本句未给出');
  });

  it('has true minus signs and tells the middle before the ends', () => {
    const { stated, computed, zh, en } = noteOf('利润率由6.73%降到6.09%，下降0.64个百分点。', 'pp-change');
    expect([stated, computed]).toEqual(['−0.64个百分点', '−0.65～−0.63个百分点']);
    expect(en).toContain('6.09% − 6.73% = −0.64 points, and from −0.65 to −0.63 points given the rounding of the printed figures');
    expect(zh).toContain('＝−0.64个百分点，计入所列数字的舍入则为−0.65～−0.63个百分点');
  });

  it('says of lower bounds that they contradict nothing, not that they settle anything', () => {
    const { zh, en } = noteOf('全市规上工业总产值6926.38亿元，其中产值超亿元企业1159家。', 'bound');
    expect(en).toContain('make at least RMB 115.9 billion together; the whole is RMB 692.638 billion: the bounds do not contradict the whole');
    expect(zh).toContain('不矛盾');
    expect(`${zh}${en}`).not.toMatch(/is no more than|不大于/u);
  });

  it('says what a list names and in which words it is counted', () => {
    const { said, zh, en } = noteOf('研发经费方面，安踏、恒安、百宏等3家进入榜单。', 'list-count');
    expect(said).toBe('3家');
    expect(zh).toContain('恒安、百宏，计3项；文中所说为“3家”。');
    expect(en).toMatch(/^3 named \(.*恒安、百宏\); the text says “3”\.$/u);
  });

  it('writes bounds in words, never as signs before words', () => {
    const { stated, zh, en } = noteOf('高新技术企业从2019年165家到2020年252家，2021年409家，年均增长50%以上。', 'growth');
    expect(stated).toBe('≥50%');
    expect(en).toMatch(/≈ 57\.44%; the text says at least 50%: that is within the bound\.$/u);
    expect(zh).toContain('所述为不低于50%');
    expect(`${zh}${en}`).not.toMatch(/[<>≤≥]/u);
  });

  it('keeps the unit that the stated figure is printed in, of a table its head', () => {
    const table = '表1 各县产值\n单位：万元\n\n| 地区 | 2023年 |\n| --- | --- |\n| 甲县 | 68420 |\n| 乙县 | 5217 |\n| 丙县 | 1528 |\n| 合计 | 75165 |\n';
    const { computed, zh, en } = noteOf(table, 'sum');
    expect(computed).toBe('75165万元');
    expect(zh).toContain('68420＋5217＋1528＝75165万元；所述为75165：');
    expect(en).toContain('68420 + 5217 + 1528 = 75165 (unit: RMB 10,000); the text says 75165:');
    const fall = noteOf('常住人口由387.05万人减少到386.42万人，减少0.63万人。', 'difference');
    expect(fall.zh).toContain('386.42万人 − 387.05万人＝−0.63万人');
    expect(fall.en).toContain('3,864,200 − 3,870,500 = −6,300');
  });

  it('gives a cell the unit of its head where it stands beside figures that have theirs', () => {
    const table = '表1 增加值（单位：亿元）\n\n| 产业 | 2022年 | 2023年 |\n| --- | --- | --- |\n| 第一产业 | 501.3 | 521.5 |\n| 第二产业 | 648.7 | 715.0 |\n| 合计 | 1150.0 | 1236.5 |\n';
    const told = (lead: string, type: ClaimType) => noteOf(`${lead}\n\n${table}`, type);
    const { zh, en } = told('2023年，地区生产总值1236.5亿元。', 'repeat');
    expect(zh).toContain('表中合计为1236.5亿元；此处所述为1236.5亿元');
    expect(en).toContain('The total of the table is RMB 123.65 billion; here it says RMB 123.65 billion');
    // Among themselves cells are told as they stand.
    expect(told('', 'sum').zh).toContain('501.3＋648.7＝1150');
  });
});
