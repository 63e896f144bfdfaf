import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const told = (text: string): readonly string[] => findClaims(text).map(({ type, verdict, mentions }) => `${type} ${verdict} ${mentions.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
const accused = (text: string): readonly string[] => told(text).filter((one) => one.includes(' fails '));

const table = (total: string, note = ''): string => `| 片区 | 商户（户） | 营业额（万元） |\n|---|---|---|\n| 东街 | 183 | 42.6 |\n| 西街 | 147 | 38.9 |\n| 其他 | 96 | 20.2 |\n| 合计 | ${total} | 101.7 |\n\n${note}`;

describe('digits that changed places', () => {
  it('in a total fail beside a column that adds up, whatever a note says of its scope', () => {
    expect(accused(table('462', '注：商户含流动摊位，不含网店。'))).toEqual(['sum fails 183 147 96 462']);
  });

  it('are no excuse to accuse what things counted twice explain', () => {
    expect(accused(table('410', '注：跨街经营的商户只计一次。'))).toEqual([]);
  });

  it('between a title and the text fail where the title speaks of the same', () => {
    expect(accused('438.2万人次！这一年的展馆账单\n\n过去一年，各馆一共接待观众483.2万人次，人最多的一天破了2.6万人次。')).toEqual(['repeat fails 438.2万人次 483.2万人次']);
    expect(accused('438.2万人次！这一年的展馆账单\n\n过去一年，各馆一共接待观众438.2万人次，其中主馆384.2万人次。')).toEqual([]);
  });
});

const points = (first: string): string => `共查出问题${first}个。\n\n（一）资金滞留。2个县闲置资金864万元，涉及问题8个。\n\n（二）多付工程款。涉及问题6个。\n\n（三）手续不全。涉及问题11个，以北片为多。\n\n`;

describe('points of an outline that each tell the same', () => {
  it('make up the number above them', () => {
    expect(told(points('25'))).toContain('sum holds 25个 8个 6个 11个');
    expect(accused(points('27'))).toEqual(['sum fails 27个 8个 6个 11个']);
  });

  it('do not where a point tells none', () => {
    expect(accused(points('27').replace('涉及问题6个', '已收回'))).toEqual([]);
  });

  it.each([
    ['count what was put right', points('27').replaceAll('涉及问题', '已整改问题')], ['do not say that they are all', points('27').replace('共查出', '查出')],
    ['leave others to the line below', `${points('27')}其余2个为其他问题。`], ['leave others to a point that counts none', `${points('27')}（四）其他事项。另行报告。`],
    ['may count one twice', points('23').replace('23个', '23个，同一问题可涉及多个方面')], ['count the main ones', points('27').replaceAll('涉及问题', '主要问题')],
  ])('%s', (_, text) => expect(accused(text)).toEqual([]));
});

/** A text of October that tells of a day in it. */
const dated = (weekday: string): string => `假日客流平稳\n\n2024-10-08 来源：某市旅游局\n\n10月4日（${weekday}）迎来最高峰。`;

describe('a day of the weeks before a text is dated', () => {
  it('is of its year', () => {
    expect(accused(dated('星期六'))).toEqual(['calendar fails 10月4日 星期六']);
    expect(accused(dated('星期五'))).toEqual([]);
  });

  it('may be of any, months off', () => expect(accused(dated('星期六').replace('10月4日', '3月15日'))).toEqual([]));
});
