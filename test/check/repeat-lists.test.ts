import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const told = (text: string): readonly string[] =>
  findClaims(text).filter(({ type }) => type === 'repeat').map(({ verdict, mentions }) => `${verdict}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(' ')}`);

describe('the figures of a list, told again', () => {
  it.each([
    ['years in order', '2022年、2023年，全县财政收入分别为36.4亿元、38.75亿元。2023年，全县财政收入为38.75亿元。', ['holds: 38.75亿元 38.75亿元']],
    ['the list behind', '2023年，全县财政收入为38.75亿元。\n\n2022年和2023年，全县财政收入分别为36.4亿元和38.75亿元。', ['holds: 38.75亿元 38.75亿元']],
    ['without 分别', '2021年、2022年、2023年，全市高新技术企业为310家、352家、408家。2022年，全市高新技术企业为352家。', ['holds: 352家 352家']],
    ['only the last year with its 年', '2022、2023年，全县茶叶产量分别达到1.21万吨、1.34万吨。2023年，全县茶叶产量1.34万吨。', ['holds: 1.34万吨 1.34万吨']],
    ['the later year first', '2023年末、2022年末，全市常住人口分别为61.3万人、60.8万人。2022年末，全市常住人口为60.8万人。', ['holds: 60.8万人 60.8万人']],
    ['a stretch of years', '2021年至2023年，全市粮食总产量依次为12.11万吨、12.55万吨、12.96万吨。2023年，全市粮食总产量12.96万吨。', ['holds: 12.96万吨 12.96万吨']],
    ['growth', '2022年、2023年，全市地区生产总值分别增长5.1%、6.2%。2023年，全市地区生产总值增长6.2%。', ['holds: 6.2% 6.2%']],
    ['another figure for one of the years', '2022年、2023年，全县财政收入分别为36.4亿元、38.75亿元。2023年，全县财政收入为39.75亿元。', ['fails: 38.75亿元 39.75亿元']],
    ['places', '2023年，南区、北区户籍人口分别为31.2万人、28.4万人。2023年，南区户籍人口为31.2万人，北区户籍人口为31.2万人。', ['holds: 31.2万人 31.2万人', 'fails: 28.4万人 31.2万人']],
    ['things', '2023年，全市地区生产总值、财政收入分别增长5.1%、6.2%。2023年，全市地区生产总值增长5.1%。', ['holds: 5.1% 5.1%']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['years that nobody names', '近两年，全县财政收入分别为36.4亿元、38.75亿元。2023年，全县财政收入为39.75亿元。'],
    ['years and places', '2022年、2023年，南区、北区户籍人口分别为31.2万人、28.4万人。2023年，北区户籍人口为28.6万人。'],
    ['more figures than years', '2022年、2023年，全县财政收入分别为36.4亿元、38.75亿元、40.1亿元。2023年，全县财政收入为39.2亿元。'],
    ['years taken together', '2022年、2023年，全市固定资产投资共计80.5亿元。2023年，全市固定资产投资60.5亿元。'],
  ])('accuse nobody where it is not clear whose they are: %s', (_, text) => expect(told(text)).toEqual([]));
});
