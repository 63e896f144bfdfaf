import { beforeAll, describe, expect, it } from 'vitest';
import { create } from 'fontkit';
import { loadFonts } from '../../pipeline/io/index.ts';
import type { Fonts } from '../../pipeline/io/index.ts';
import { pageCharacters } from '../../pipeline/io/fonts/characters.ts';
import { faces, fontFiles } from '../../pipeline/io/fonts/faces.ts';
import { readMetrics } from '../../pipeline/io/fonts/metrics.ts';

const joined = (characters: ReadonlySet<string>): string => [...characters].join('');

describe('pageCharacters', () => {
  it.each([
    ['text and references', '<p>晋&amp;&#x6c5f;&#38556;&hellip;&unknown;</p>', '晋&江障…unkow;', ''],
    ['no comments, scripts, attributes', '<!-- 甲 --><script>"乙"</script><p title="丙">丁</p>', '丁', ''],
    ['data that a script prints', '<script type="application/json">乙</script><p>丁</p>', '乙丁', ''],
    ['attributes that CSS can print', '<td data-label="年&#39;">1</td>', '年\'1', ''],
    ['bold elements and what is in them', '<h2>题<em>中</em></h2><p>文<strong>重</strong>尾</p>', '题中文重尾', '题中重'],
    ['bold by class or weight', '<i class="a bold">甲</i><i class="bolder">乙</i><text font-weight="600">丙</text><b style="x">丁</b><text style="font-weight: bold">戊</text>', '甲乙丙丁戊', '甲丙丁戊'],
    ['void and self-closing elements', '<h1>甲<br>乙<img alt="x"/></h1>丙<path d="M0"/>丁', '甲乙丙丁', '甲乙'],
    ['elements left open', '<h1>甲<p>乙</h1>丙</i>丁', '甲乙丙丁', '甲乙'],
    ['style sheets, in both weights', '<style>a::after{content:"续\\2014 ";background:url(data:图)}</style>', '续—', '续—'],
    ['bold by the page\'s own styles', '<style>.r .c:is(.d, .f) { color: red; font-weight: 600; } @media (width < 9em) { .v { font: 700 1em serif } }</style><div class="r"><i class="c d">甲</i><i class="c">乙</i><u class="v">丙</u></div><i class="c d">丁</i>', '甲乙丙丁', '甲丙'],
    ['bold however it is written', '<style>.a{color:red;font:italic 700 12px x}.b{font-weight:bolder}.c{font-weight:var(--w)}.d{font-size:700px;font:12px x}</style><i class="a">甲</i><i class="b">乙</i><i class="c">丙</i><i class="d">丁</i>', '甲乙丙丁', '甲乙丙'],
    ['bold within what the styles name, beside what they name', '<style>.t .w + .w, sup { font-weight: bold }</style><div class="t"><p><b class="x"></b><i class="w">甲</i></p></div><i class="w">乙</i><sup>丙</sup>', '甲乙丙', '甲丙'],
    ['a stray less-than', '1 < 2<3', '1 <23', ''],
  ])('%s', (_, html, all, bold) => {
    const found = pageCharacters(html);
    expect([joined(found.all), joined(found.bold)]).toEqual([all, bold]);
  });

  it('is linear on hostile text', () => {
    for (const part of ['<', '<a "', '<!--', '&#', '<h1>', '<style>', "<a b='", '<i></b>', '<style>url(', '<style>.a{font-weight:600}</style><i class="a">', '<style>.a .a{font-weight:600}</style>']) pageCharacters(part.repeat(20_000));
  });
});

/** The fonts of a style sheet, opened. */
const opened = (css: string) => [...css.matchAll(/font-family:"([^"]+)";font-style:(\w+);font-weight:(\d+).*?base64,([^)]+)\)/gu)].map(([, family, style, weight, data]) => {
  const font = create(Buffer.from(data ?? '', 'base64'));
  if (!('characterSet' in font)) throw new Error('not a font');
  return { name: `${family} ${style} ${weight}`, text: String.fromCodePoint(...font.characterSet).replace('\uffff', ''), features: font.availableFeatures, font };
});

describe('readMetrics', () => {
  it.each(faces.map((face) => [face.id, face] as const))('reads of %s what fontkit reads', async (_, face) => {
    const buffer = await fontFiles(process.cwd()).read(face);
    const font = create(buffer);
    if (!('characterSet' in font)) throw new Error('not a font');
    const { has, advance } = readMetrics(buffer);
    const codes = [0x20, 0x41, 0x30, 0xad, 0xb7, 0x378, 0x2014, 0x2460, 0x4e00, 0x6c5f, 0x9fff, 0xff0c, 0xffff, 0x1f600, 0x20000, 0x10ffff, ...font.characterSet.filter((code, index) => index % 97 === 0 && code < 0xffff)];
    expect(codes.map((code) => [code, has(code), advance(code)])).toEqual(codes.map((code) => {
      const known = font.hasGlyphForCodePoint(code);
      return [code, known, known ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : null];
    }));
  });
});

describe('fonts', () => {
  const kept = new Map<string, Uint8Array>();
  let puts = 0;
  let fonts: Fonts;
  beforeAll(() => {
    const cache = {
      get: async (key: string) => kept.get(key) ?? null,
      put: async (key: string, bytes: Uint8Array) => {
        puts += 1;
        kept.set(key, bytes);
      },
    };
    fonts = loadFonts({ programRoot: process.cwd(), cache });
  });
  const page = '<style>body{font-family:"Jianbao Serif Latin","Jianbao Serif SC"}</style><h1>标题</h1><p>“正文”—— GDP 2018</p>';

  it('makes the faces that the page names, with the characters that each prints', async () => {
    const made = opened(await fonts.fontFaces(page));
    expect(made.map(({ name }) => name)).toEqual(['Jianbao Serif Latin normal 400', 'Jianbao Serif Latin normal 700', 'Jianbao Serif SC normal 400', 'Jianbao Serif SC normal 700']);
    expect(made[2]?.text).toBe('—“”文标正题');
    expect(made[3]?.text).toBe('标题');
    expect(made[0]?.text).toContain('0123456789');
  });

  it('gives an English page no more for the Chinese that it quotes than one face and its marks; letters and digits are there already', async () => {
    const english = '<html lang="en"><style>body{font-family:"Jianbao Serif Latin","Jianbao Serif SC","Jianbao Sans SC","Jianbao Sans Latin","Jianbao Sans Marks","Jianbao Serif","Jianbao Sans"} em:lang(en) { font-style: italic }</style><p>Great <b>words</b> of <span lang="zh-Hans">“GDP”为5</span></p><script type="application/json">{"句":1}</script></html>';
    const made = opened(await fonts.fontFaces(english));
    expect(made.map(({ name }) => name)).toEqual([
      'Jianbao Serif normal 400', 'Jianbao Serif normal 700', 'Jianbao Sans normal 400', 'Jianbao Sans normal 600', 'Jianbao Sans SC normal 400', 'Jianbao Sans Marks normal 400',
    ]);
    // What the script prints is there as well.
    expect([made.at(-2)?.text, made.at(-1)?.text]).toEqual(['“”为句', '“”']);
    expect([made[2]?.text.includes('G'), made[2]?.text.includes('5')]).toEqual([true, true]);
    expect(opened(await fonts.fontFaces(english.replace('Great', '<em>Great</em>'))).map(({ name }) => name)).toContain('Jianbao Serif italic 400');
  });

  it('keeps what trimming of punctuation and tables of figures need', async () => {
    const [latin, , cjk] = opened(await fonts.fontFaces(page));
    expect(cjk?.features).toEqual(expect.arrayContaining(['halt', 'chws', 'palt']));
    expect(latin?.features).toEqual(expect.arrayContaining(['kern', 'liga', 'sups']));
    // Figures are lining and of one width without any feature.
    expect(new Set([...'0123456789'].map((digit) => latin?.font.glyphForCodePoint(digit.charCodeAt(0)).advanceWidth)).size).toBe(1);
  });

  it('makes a subset once for the same characters, whatever their order', async () => {
    const first = await fonts.fontFaces(page);
    const before = puts;
    expect(await fonts.fontFaces(page.replace('GDP 2018', '2018 GDP'))).toBe(first);
    expect(puts).toBe(before);
    kept.clear();
    expect(await fonts.fontFaces(page)).toBe(first);
  });

  it('measures by the face that prints each character', async () => {
    const measure = await fonts.createMeasure();
    expect(measure('晋江', { family: 'sans', lang: 'zh', size: 10, weight: 400 })).toBe(20);
    const quotes = (family: string): number => measure('“”', { family, size: 10, weight: 400 });
    expect(quotes('"Jianbao Sans Latin", "Jianbao Sans SC"')).toBe(20);
    expect(quotes('"Jianbao Sans", "Jianbao Sans SC"')).toBeLessThan(10);
    const year = (weight: number): number => measure('2018', { family: 'sans', lang: 'en', size: 10, weight });
    expect(year(400)).toBeCloseTo(19.88, 5);
    expect(year(600)).toBeGreaterThan(year(400));
  });

  it('names characters that no font has', async () => {
    expect(await fonts.missingGlyphs('晋江 A\u00a0\u200b\n①→※😀𠀀😀')).toEqual([{ character: '😀', codePoint: 'U+1F600' }, { character: '𠀀', codePoint: 'U+20000' }]);
  });
});
