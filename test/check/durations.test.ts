import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const told = (text: string): readonly string[] => findClaims(text).map(({ type, verdict, mentions }) => `${type} ${verdict} ${mentions.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
const accused = (text: string): readonly string[] => told(text).filter((one) => one.includes(' fails '));

describe('lengths and times of the clock that are moved', () => {
  it.each([
    ['发车间隔从6分30秒压到5分钟，缩短了90秒。', 'difference holds 6分30秒 5分钟 90秒'],
    ['通行时间由3小时10分缩短至2小时25分，节省45分钟。', 'difference holds 3小时10分 2小时25分 45分钟'],
    ['发车间隔从开通时的6分钟压到4分钟，缩短了三分之一。', 'growth holds 6分钟 4分钟 三分之一'],
    ['车程由2小时30分缩短至2小时，提速25%。', 'growth holds 2小时30分 2小时 25%'],
    ['闭园时间从21:30延长到22:15，多出来的45分钟留给灯会。', 'difference holds 21:30 22:15 45分钟'],
    ['末班车由23:30推迟至0:10，延后40分钟。', 'difference holds 23:30 0:10 40分钟'],
    ['开门时间由9点半提前到9点，早了半小时。', 'difference holds 9点半 9点 半小时'],
    ['如今48分钟就到；而在此之前要2小时40分，单程省下112分钟。', 'difference holds 48分钟 2小时 40分 112分钟'],
  ])('come out: %s', (text, expected) => expect(told(text)).toContain(expected));

  it('take the points of a score for no minutes', () => expect(findClaims('平均失分由12分降至8分，减少4分。').every(({ note }) => !note.zh.includes('分钟'))).toBe(true));

  it.each([
    ['通行时间由3小时10分缩短至2小时25分，节省55分钟。', 'difference fails 3小时10分 2小时25分 55分钟'],
    ['末班车由22:20推迟至23:10，延后40分钟。', 'difference fails 22:20 23:10 40分钟'],
    ['发车间隔从6分30秒压到5分钟，缩短了三分之一。', 'growth fails 6分30秒 5分钟 三分之一'],
  ])('are contradicted: %s', (text, expected) => expect(accused(text)).toEqual([expected]));

  it.each([
    '通行时间由约3小时缩短至2小时25分，节省55分钟。',
    '通行时间由3小时10分缩短至2小时25分，比走国道节省65分钟。',
    '通行时间由3小时10分缩短至2小时25分，节省1小时。',
    '通行时间由1个半小时缩短至40分钟，节省50分钟。',
    '通行时间由3小时10分缩短至2小时25分，节省5分钟换乘时间。',
    '车程由3小时缩短至1小时10分，缩短60%。',
    '车程由2小时20分缩短至1小时45分，提速25%。',
    '首班车由6:30提前至6:00，末班车由22:00推迟至22:20，延长50分钟。',
    '门店晚上由9:00延长至11:00，多出来的15分钟清扫不计。',
    '闭馆由5:00推迟到6:30，每场晚30分钟散场。',
    '高峰时段由7:30提前到7:10，早高峰最大间隔3分钟。',
    '首班车由6:30提前至6:20，末班车由18:40延长至19:20，运行时间延长50分钟。',
    '末班车由21:30延长至21:50，延长30分钟的还有9路。',
    '营业时间由9:00—17:00延长至9:00—21:00，延长4小时。',
    '办理时限由2小时压缩至40分钟，减少3次跑动。',
  ])('accuse nobody: %s', (text) => expect(accused(text)).toEqual([]));
});
