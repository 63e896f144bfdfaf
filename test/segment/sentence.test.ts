import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../pipeline/segment/index.ts';

const cut = (text: string): string => splitSentences(text).map(({ start, end }) => text.slice(start, end)).join(' | ');

/** Each case is written with ` | ` where it is cut; without these it is the text. */
const holds = (expected: string): void => expect(cut(expected.replaceAll(' | ', ''))).toBe(expected);

describe('a text is cut', () => {
  it.each([
    '晋江靠海。 | 港口多。',
    '真的吗？ | 是的！ | 好。',
    '真的吗？！ | 是的！！！ | 好。',
    '他想了想…… | 走了。',
    '他想了想……。 | 走了。',
    '好。。。 | 走了。',
    '前一句。 | 后一句没有句号',
    '一句｡ | 两句。',
    '增长了吗? | 增长了! | 好。',
  ])('after its marks: %s', holds);

  it.each([
    '他说：“好。” | 她走了。',
    '他说：“好。真的好。” | 她走了。',
    '他说：“好……” | 她走了。',
    '他说：「好。」 | 她走了。',
    '他说：『好！』 | 她走了。',
    '他说："好。" | 她走了。',
    '他说：“她答：‘好。’” | 我走了。',
    '“好！” | “走吧。” | 他们走了。',
    '他来了。 | （掌声。） | 她走了。',
  ])('after the closing marks that follow: %s', holds);

  it.each([
    '建成《统计公报。总则》一书。',
    '晋江（由泉州代管。面积小）靠海。',
    '晋江(由泉州代管。)靠海。',
    '他说“好。真的好”，走了。',
    '“好！”的口号响了。',
    '“好。”，他说。',
    '以“敢拼！敢赢！”为口号的人。',
    '「一。『二。』三。」的书。',
    '“（一。）二”三。',
  ])('never inside quotes or brackets: %s', holds);

  it.each([
    '一是甲；二是乙：三是丙、丁，戊。',
    '增长5.5%，为3.14倍. 其余不变。',
    'Yahoo! Inc和a.b?c=d&e的网址http://a/?q=1很长。',
    '等等……等产品。',
    '省略…一点的话。',
    '他说……，走了。',
    '***到访晋江***。',
  ])('nowhere else: %s', holds);

  it.each([
    ['is never closed', '他说：“好。 | 她走了。'],
    ['was never opened', '他说好。” | 她走了。'],
    ['is a lone straight quote', '他说："好。 | 她走了。'],
    ['crosses another', '“甲（乙”丙。 | 丁）戊。'],
    ['is nested and never closed', '（甲“乙）丙。 | 丁。'],
  ])('as if a mark that %s were not there', (_, text) => holds(text));
});

describe('white space', () => {
  it('at the ends of a sentence is no part of it', () => expect(splitSentences(' \u3000一。 \n 二。\t')).toEqual([{ start: 2, end: 4 }, { start: 7, end: 9 }]));
  it('alone is no sentence', () => expect(splitSentences(' \u3000\n')).toEqual([]));
  it('is not needed', () => expect(splitSentences('')).toEqual([]));
});

describe('a long text', () => {
  it.each([
    ['opening marks', '（'.repeat(200_000)],
    ['marks that open and others that close', `${'（“'.repeat(100_000)}${'」'.repeat(200_000)}`],
    ['dots', '…'.repeat(200_000)],
    ['quotations', '他说：“好。”'.repeat(50_000)],
    ['white space', ' '.repeat(200_000)],
  ])('of %s is cut in time', (_, text) => expect(splitSentences(text).length).toBeGreaterThanOrEqual(0));
});
