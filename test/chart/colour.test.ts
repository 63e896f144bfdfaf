import { describe, expect, it } from 'vitest';
import { compileChart, readSpec } from '../../pipeline/chart/index.ts';
import { chartInput, readTemplate, roughMeasure, rowsOf, spread } from '../support/charts.ts';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const linear = (hex: string): Rgb => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const sights: Readonly<Record<string, Matrix>> = {
  'full colour': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
const seen = (hex: string, matrix: Matrix): Rgb => {
  const [r, g, b] = linear(hex);
  const [red, green, blue] = matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b)));
  return [red ?? 0, green ?? 0, blue ?? 0];
};
/** WCAG 2.2: relative luminance and the ratio of two. */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const ratio = (a: Rgb, b: Rgb): number => {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

const subject = '#B3321F';
/** What stands beside the subject in each template. */
const context: Readonly<Record<string, string>> = {
  series: '#8A939B', 'ranked-bars': '#8A939B', 'before-after': '#8A939B', 'part-of-whole': '#EEF0F2', bands: '#FFFFFF', 'small-multiples': '#FFFFFF',
};

const drawTemplate = async (name: string, lines: readonly string[], lang: 'zh' | 'en' = 'zh'): Promise<string> => {
  const file = `templates/charts/${name}.vl.json`;
  const text = readTemplate(file);
  const { value, findings } = await compileChart(chartInput(readSpec({ file, text }).value, { specFile: file, specText: text, lang, rows: rowsOf(lines, lang) }), { measure: roughMeasure });
  expect(findings).toEqual([]);
  return spread(value?.svg ?? '<svg/>');
};

/** Figures with each mark of doubt: preliminary, of our own calculation, final. */
const doubtful: Readonly<Record<string, readonly string[]>> = {
  series: ['gdp/jinjiang/2015 1620 亿元', 'gdp/jinjiang/2019 2546.2 亿元 calculation', 'gdp/jinjiang/2021 2986.41 亿元 preliminary', 'gdp/kunshan/2020 4276.8 亿元', 'gdp/kunshan/2021 4748 亿元', 'gdp/changshu/2020 2365.4 亿元', 'gdp/changshu/2021 2672 亿元'],
  'ranked-bars': ['gdp/jinjiang/2020 2616.11 亿元', 'gdp/kunshan/2020 4276.8 亿元', 'gdp/changshu/2020 2365.4 亿元 preliminary', 'gdp/taicang/2020 1386.09 亿元 calculation'],
  'before-after': ['hitech-share/jinjiang/2017 17.5 % calculation', 'hitech-share/jinjiang/2021 24 % preliminary'],
  'part-of-whole': ['teams/jinjiang/2021 50 个', 'teams-national/jinjiang/2021 9 个 preliminary', 'projects/jinjiang/2021 155 项', 'projects-national/jinjiang/2021 39 项 calculation'],
  bands: ['clusters-200/jinjiang/2021 1 个', 'clusters-100/jinjiang/2021 1 个 preliminary', 'clusters-50/jinjiang/2021 2 个 calculation'],
  'small-multiples': ['gdp/jinjiang/2015 1620 亿元', 'gdp/jinjiang/2021 2986.41 亿元 preliminary', 'hnte/jinjiang/2015 60 家', 'hnte/jinjiang/2021 409 家 calculation'],
};
const final: Readonly<Record<string, readonly string[]>> = { 'before-after': ['hitech-share/jinjiang/2017 17.5 %', 'hitech-share/jinjiang/2021 24 %'] };
const names = Object.keys(context);

describe('colours of the templates', () => {
  it.each(names.flatMap((name) => Object.keys(sights).map((sight) => [name, sight] as const)))('%s, %s: subject and context differ by lightness', async (name, sight) => {
    const matrix = sights[sight] ?? ([[1, 0, 0], [0, 1, 0], [0, 0, 1]] as const);
    const beside = context[name] ?? '';
    expect(ratio(seen(subject, matrix), seen(beside, matrix))).toBeGreaterThanOrEqual(1.5);
    // What is drawn as data stands out from the paper too (WCAG 1.4.11).
    expect(ratio(seen(subject, matrix), [1, 1, 1])).toBeGreaterThanOrEqual(3);
    const svg = await drawTemplate(name, doubtful[name] ?? []);
    expect(svg).toContain(subject);
    if (beside !== '#FFFFFF') expect(await drawTemplate(name, final[name] ?? doubtful[name] ?? [])).toContain(beside);
  });

  it('uses no other colour for data than those that were compared, and the second series\' own shape', async () => {
    const known = new Set([subject, '#0F5E63', '#8A5A00', '#8A939B', '#59626B', '#1A1C1E', '#C9CED3', '#EEF0F2', '#FFFFFF']);
    for (const name of names) {
      const svg = await drawTemplate(name, doubtful[name] ?? []);
      for (const [, paint = ''] of svg.matchAll(/(?:fill|stroke)="(#[^"]+)"/gu)) expect(known, `${name} ${paint}`).toContain(paint);
    }
    const series = await drawTemplate('series', doubtful['series'] ?? []);
    const shapes = [subject, '#0F5E63', '#8A939B'].map((paint) => new RegExp(`<path transform="[^"]+" d="([^"]+)" fill="${paint}"`, 'u').exec(series)?.[1]?.replaceAll(/[-\d.,]+/gu, ''));
    expect(new Set(shapes).size).toBe(3);
  });
});

describe('doubt is seen in grey print', () => {
  it.each(names)('%s: preliminary is hollow, our calculation hatched, and both are said', async (name) => {
    for (const lang of ['zh', 'en'] as const) {
      const svg = await drawTemplate(name, doubtful[name] ?? [], lang);
      expect(svg).toMatch(/<path[^>]*fill="#FFFFFF" stroke="#(?:B3321F|8A939B)"/u);
      expect(svg).toMatch(/<path[^>]*fill="url\(#chart-sample-(?:zh|en)-calculation\)"/u);
      expect(svg).toContain('<pattern id="chart-sample-');
      const texts = svg.slice(svg.indexOf('</desc>'));
      expect(texts).toContain(lang === 'zh' ? '初步数' : 'preliminary');
      if (name !== 'series') expect(texts).toContain(lang === 'zh' ? '本刊计算' : 'our calculation');
    }
  });

  it('series: a time without a figure is shaded and named, and a line does not cross it', async () => {
    const svg = await drawTemplate('series', ['hnte/jinjiang/2018 115 家', 'hnte/jinjiang/2019 165 家', 'hnte/jinjiang/2023 409 家', 'hnte/jinjiang/2024 450 家'], 'en');
    expect(svg).toMatch(/<path[^>]*fill="#EEF0F2"/u);
    expect(svg).toMatch(/>no figure found</u);
    expect(svg.match(/<path[^>]*stroke="#B3321F" stroke-width="2"/gu)).toHaveLength(2);
  });
});
