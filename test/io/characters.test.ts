import { describe, expect, it } from 'vitest';
import { asMeant } from '../../pipeline/io/pdf/characters.ts';

const read = (text: string): string => asMeant([{ width: 1, height: 1, runs: [{ text, x: 0, y: 0, width: 1, size: 1, font: 'a' }] }])[0]?.runs[0]?.text ?? '';

describe('characters of a PDF', () => {
  it.each([
    ['居⺠⻝堂和家⻓', '居民食堂和家长'],
    ['⼀个⼈', '一个人'],
    ['2021―2022年', '2021—2022年'],
    ['每个农戶都来对账', '每个农户都来对账'],
    ['每個農戶都來對賬', '每個農戶都來對賬'],
    ['台湾的戶籍和户口都在这里', '台湾的戶籍和户口都在这里'],
  ])('%s is %s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });
});
