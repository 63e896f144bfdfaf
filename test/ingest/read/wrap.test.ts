import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../pipeline/ingest/index.ts';

const wide = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2000 ? 2 : 1), 0);

/** Breaks a paragraph where the next number or character does not fit; marks hang on what is before them. */
const broken = (text: string, width: number, measure: (text: string) => number): readonly string[] => {
  const lines = [''];
  for (const [piece] of text.matchAll(/(?:[\d.%-]+|.)[，。；：、”]*/gu)) {
    if (measure((lines.at(-1) ?? '') + piece) > width) lines.push(piece);
    else lines.push((lines.pop() ?? '') + piece);
  }
  return lines;
};

const texts = [
  '各位代表，乡亲们：',
  '过去这一年，全镇卖出菌菇6.3万斤，收入418.5万元，占全部收入的57.6%；外出的人回来了214户，占全镇户数的12.4%，比我们年初想的多了一倍还不止。',
  '一、菌棚要修，路也要修到棚门口去',
  '去年夏天下了三场大雨，冲坏菌棚186座，修一座要8700元，靠哪一家都修不起，所以我们商量出了一个办法：镇里出一半，合作社出三成，剩下的大家出工来抵。',
  '二、账目每个月都贴在村口的墙上',
  '有人问我电话是多少，我说在墙上写着，0799-5551234，从早上六点到晚上十点都有人接，没人接就到我家里来敲门，我在家里就开门，不在家里就等我回来。',
  '三、明年要做的只有三件不大的事',
  '第一件事是把村小学的屋顶换掉，花12.8万元；第二件事是给每个菌棚装一只表，花3.6万元；第三件事是请县里的技术员每个月来两次，来一次给他管一顿饭。',
];

const read = (width: number, measure: (text: string) => number): readonly string[] => {
  const text = ['菌菇镇年会上的讲话', '', ...texts.flatMap((one) => broken(one, width, measure))].join('\n');
  const { value } = parseSource({ file: 'a.txt', text });
  return value.sections.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [`# ${heading}`]), ...blocks.map((block) => `${block.type} ${'text' in block ? block.text : ''}`)]);
};

describe('lines broken without indents', () => {
  const whole = texts.map((text) => (/^[一二三]、/u.test(text) ? `# ${text}` : `paragraph ${text}`));

  it.each([[40, 'columns', wide], [44, 'columns', wide], [58, 'columns', wide], [62, 'columns', wide], [26, 'characters', (text: string) => text.length], [29, 'characters', (text: string) => text.length], [33, 'characters', (text: string) => text.length]])('to %i %s are paragraphs again, none a caption', (width, _, measure) => {
    expect(read(width, measure)).toEqual(whole);
  });

  it('a line that ends amid its clause is no caption, wherever it stands', () => {
    const { value } = parseSource({ file: 'a.txt', text: '镇里去年的账目已经贴在墙上，谁都可以去看。\n去年镇里有了收入，菌菇占了全部收入的\n57.6%，其余是茶叶和竹子，还有一点租金。\n这一年一共修了十二里路，都通到了棚门口。\n' });
    expect([value.captions, value.sections.map(({ heading }) => heading)]).toEqual([[], [null]]);
  });
});
