import { parseXml, XmlElement } from '@rgrove/parse-xml';
import * as vega from 'vega';
import { describe, expect, it } from 'vitest';
import { compileChart, readSpec } from '../../pipeline/chart/index.ts';
import type { ChartInput, Lang } from '../../pipeline/model/index.ts';
import { chartInput, readTemplate, roughMeasure, rowsOf, samples, spread } from '../support/charts.ts';

const langs: readonly Lang[] = ['zh', 'en'];
const tools = { measure: roughMeasure };

const elements = (element: XmlElement): XmlElement[] =>
  [element, ...element.children.flatMap((child) => (child instanceof XmlElement ? elements(child) : []))];

const svgOf = (text: string): XmlElement => {
  const { root } = parseXml(text);
  if (!root) throw new TypeError('no root');
  return root;
};
const textsOf = (text: string): string[] => elements(svgOf(text)).filter((one) => one.name === 'text').map((one) => one.text);

const template = (name: string, sample: keyof typeof samples, over: Partial<ChartInput> = {}): ChartInput => {
  const file = `templates/charts/${name}.vl.json`;
  const text = readTemplate(file);
  const spec = readSpec({ file, text });
  expect(spec.findings).toEqual([]);
  return chartInput(spec.value, { id: name, specFile: file, specText: text, rows: rowsOf(samples[sample], over.lang ?? 'zh'), ...over });
};

const draw = async (input: ChartInput): Promise<{ svg: string; description: string; texts: string[] }> => {
  const { value, findings } = await compileChart(input, tools);
  expect(findings).toEqual([]);
  if (!value) throw new TypeError('no chart');
  return { ...value, svg: spread(value.svg), texts: textsOf(value.svg) };
};

const all = [
  ['series', 'series'], ['series', 'gdp'], ['series', 'peers'], ['ranked-bars', 'ranked-bars'], ['before-after', 'before-after'],
  ['part-of-whole', 'part-of-whole'], ['bands', 'bands'], ['small-multiples', 'small-multiples'],
] as const;
const cases = all.flatMap(([name, sample]) => langs.flatMap((lang) => (['main', 'full'] as const).map((width) => ({ name, sample, lang, width }))));

describe('templates', () => {
  it.each(cases)('$name of $sample in $lang, $width: no finding, width of its column, one language, known elements only', async ({ name, sample, lang, width }) => {
    const { svg, texts } = await draw(template(name, sample, { lang, width }));
    const root = svgOf(svg);
    for (const text of texts) expect(text, 'other language').not.toMatch(lang === 'en' ? /\p{Script=Han}/u : /[a-z]{2}/u);
    expect(root.attributes['width']).toBe(width === 'main' ? '461' : '657');
    expect(root.attributes).toMatchObject({ role: 'img', lang: lang === 'zh' ? 'zh-Hans' : 'en', 'aria-labelledby': `chart-${name}-${lang}-title` });
    const names = new Set(elements(root).map((one) => one.name));
    for (const one of names) expect(['svg', 'title', 'desc', 'g', 'path', 'rect', 'line', 'text', 'tspan', 'defs', 'pattern']).toContain(one);
    expect(svg).not.toMatch(/NaN|undefined|null|aria-label=|\son\w+=|href|script/u);
  });
});

describe('series', () => {
  it('names the gap, labels its points, the last with its month', async () => {
    const { texts } = await draw(template('series', 'series'));
    for (const text of ['115家', '165家', '252家', '409家', '2024年6月 855家', '未查到数据']) expect(texts).toContain(text);
  });

  it('draws an estimate hollow and says so', async () => {
    const { svg, texts } = await draw(template('series', 'gdp', { lang: 'en' }));
    expect(texts).toContain('RMB 386.18 billion (preliminary)');
    expect(svg.match(/fill="#FFFFFF" stroke="#B3321F"/gu)).toHaveLength(2);
  });

  it('names every line at its end', async () => {
    const { texts } = await draw(template('series', 'peers', { lang: 'en' }));
    for (const name of ['Jinjiang', 'Kunshan', 'Changshu', 'Taicang']) expect(texts.some((text) => text.startsWith(`${name} RMB`))).toBe(true);
  });

  it('lets no two texts overlap, and none leave the picture', async () => {
    for (const lang of langs) {
      const { svg } = await draw(template('series', 'gdp', { lang }));
      const boxes = textBoxes(svgOf(svg));
      expect(boxes.length).toBeGreaterThan(15);
      for (const [n, a] of boxes.entries()) {
        expect(a.x1, a.text).toBeGreaterThanOrEqual(-1);
        expect(a.x2, a.text).toBeLessThanOrEqual(462);
        for (const b of boxes.slice(n + 1)) {
          expect(a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2, `${a.text} over ${b.text}`).toBe(false);
        }
      }
    }
  });
});

interface TextBox { readonly text: string; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

const textBoxes = (element: XmlElement, x = 0, y = 0): TextBox[] => {
  const [, dx = '0', dy = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/u.exec(element.attributes['transform'] ?? '') ?? [];
  const [left, top] = [x + Number(dx), y + Number(dy)];
  if (element.name !== 'text') return element.children.flatMap((child) => (child instanceof XmlElement ? textBoxes(child, left, top) : []));
  const size = Number.parseFloat(element.attributes['font-size'] ?? '11');
  const width = roughMeasure(element.text, { size });
  const anchor = element.attributes['text-anchor'];
  const x1 = anchor === 'end' ? left - width : anchor === 'middle' ? left - width / 2 : left;
  return [{ text: element.text, x1, x2: x1 + width, y1: top - size * 0.7, y2: top + size * 0.1 }];
};

describe('the other templates', () => {
  it('ranked-bars: greatest first, the first row\'s entity in cinnabar', async () => {
    const { svg, texts } = await draw(template('ranked-bars', 'ranked-bars'));
    expect(texts.filter((text) => !text.includes('元'))).toEqual(['昆山', '张家港', '晋江', '常熟', '太仓']);
    expect(svg.match(/<path[^>]*fill="#B3321F"/gu)).toHaveLength(1);
    expect(svg.match(/<path[^>]*fill="#8A939B"/gu)).toHaveLength(4);
  });

  it('before-after: our calculation is hatched and says so', async () => {
    const { svg, texts } = await draw(template('before-after', 'before-after'));
    expect(texts).toContain('17.5%（本刊计算）');
    expect(svg).toContain('<pattern id="chart-before-after-zh-calculation"');
    expect(svg).toContain('fill="url(#chart-before-after-zh-calculation)"');
    expect(texts).toContain('6.5个百分点');
  });

  it('part-of-whole: each part against its own whole', async () => {
    const { svg, texts } = await draw(template('part-of-whole', 'part-of-whole', { lang: 'en' }));
    expect(texts).toEqual(expect.arrayContaining(['9 of 50', '39 of 155', '8 of 98']));
    const widths = [...svg.matchAll(/d="M0,[\d.]+h([\d.]+)v14h/gu)].map((match) => Number(match[1]));
    expect(widths).toHaveLength(6);
    expect((widths[3] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(9 / 50, 2);
    expect((widths[5] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(8 / 98, 2);
  });

  it('bands: a square for each, none as long as its threshold', async () => {
    const { svg } = await draw(template('bands', 'bands'));
    expect(svg.match(/<path[^>]*fill="#B3321F" stroke="#B3321F"/gu)).toHaveLength(6);
  });
});

describe('compileChart', () => {
  it('gives the same bytes again, alone or beside others, and leaves Vega as it was', async () => {
    const metrics: unknown = Reflect.get(vega, 'textMetrics');
    const before = Reflect.get(metrics as object, 'width');
    const inputs = langs.flatMap((lang) => [template('series', 'gdp', { lang }), template('before-after', 'before-after', { lang })]);
    const alone: (string | undefined)[] = [];
    for (const input of inputs) alone.push((await compileChart(input, tools)).value?.svg);
    const together = await Promise.all([...inputs, chartInput({ mark: 'bar', transform: [{ filter: '(' }] })].map((input) => compileChart(input, tools)));
    expect(together.slice(0, -1).map(({ value }) => value?.svg)).toEqual(alone);
    expect(Reflect.get(metrics as object, 'width')).toBe(before);
  });

  it('gives two charts and two languages ids of their own', async () => {
    const svgs = await Promise.all(langs.flatMap((lang) => ['a', 'b'].map((id) => draw(template('before-after', 'before-after', { lang, id })))));
    const ids = svgs.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]));
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
  });

  it('draws hostile words as words', async () => {
    const rows = rowsOf(samples['ranked-bars'], 'zh').map((row) => ({ ...row, entityName: `${row.entityName}<script>alert(1)</script>&"\u0001` }));
    const { svg, texts } = await draw(template('ranked-bars', 'ranked-bars', { rows, title: '"><script>' }));
    expect(svg).not.toContain('<script');
    expect(texts).toContain('晋江<script>alert(1)</script>&"');
  });

  it('says what it shows in words', async () => {
    const zh = await draw(template('series', 'series'));
    expect(zh.description).toBe('晋江高新技术企业：2018年115家，2019年165家，2020年252家，2021年409家，2024年6月855家。逐期上升；最高为2024年6月，最低为2018年。2022—2023年未查到数据。');
    const en = await draw(template('before-after', 'before-after', { lang: 'en' }));
    expect(en.description).toMatch(/17\.5% in 2017 \(our calculation\), 24% in 2021/u);
  });

  it('has no picture without rows', async () => {
    const { value, findings } = await compileChart(template('series', 'series', { rows: [] }), tools);
    expect([value, findings.map((one) => one.ruleId)]).toEqual([null, ['chart-draws-data']]);
  });

  it('remarks on a picture wider than its column', async () => {
    const spec = { mark: 'bar', width: 900, encoding: { x: { field: 'time', type: 'ordinal' }, y: { field: 'value', type: 'quantitative' } } };
    const { value, findings } = await compileChart(chartInput(spec), tools);
    expect(value).not.toBeNull();
    expect(findings.map((one) => one.ruleId)).toEqual(['chart-fits-column']);
  });

  it('formats ticks by the unit of the rows', async () => {
    const spec = { mark: 'line', height: 200, encoding: { x: { field: 'time', type: 'quantitative' }, y: { field: 'value', type: 'quantitative', axis: { formatType: 'quantity' } } } };
    const { value } = await compileChart(chartInput(spec, { lang: 'en', rows: rowsOf(samples.gdp, 'en') }), tools);
    expect(textsOf(value?.svg ?? '<svg/>')).toContain('RMB 200 bn');
  });
});
