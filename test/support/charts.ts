import { readFileSync } from 'node:fs';
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import type { ChartInput, ChartRow, Fact, Lang, Status, Voice } from '../../pipeline/model/index.ts';
import { chartRows } from '../../pipeline/chart/index.ts';
import { makeQuantity } from '../../pipeline/quantity/index.ts';

/** A width that needs no font: a Han character is as wide as the size, any other a little over half. */
export const roughMeasure = (text: string, font: { size: number }): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.55), 0) * font.size;

type Named = readonly [id: string, zh: string, en: string];

/** Names of what the samples speak of. */
const indicators: readonly Named[] = [
  ['hnte', '高新技术企业', 'high- and new-technology enterprises'],
  ['gdp', '地区生产总值', 'GDP'],
  ['hitech-share', '高新技术产业产值占规上工业比重', 'share of high-tech output in industry above designated size'],
  ['hitech-share-change', '比重变化', 'change of the share'],
  ['teams', '省级以上高层次人才团队', 'high-level talent teams at provincial level and above'],
  ['teams-national', '国家级', 'national level'],
  ['projects', '省级以上科技项目', 'science and technology projects at provincial level and above'],
  ['projects-national', '国家级', 'national level'],
  ['institutions', '省级以上创新平台', 'innovation platforms at provincial level and above'],
  ['institutions-national', '国家级', 'national level'],
  ['clusters-200', '超2000亿元', 'more than RMB 200 billion'],
  ['clusters-100', '超1000亿元', 'more than RMB 100 billion'],
  ['clusters-50', '超500亿元', 'more than RMB 50 billion'],
  ['clusters-10', '超100亿元', 'more than RMB 10 billion'],
  ['listed', '上市公司', 'listed companies'],
  ['patents', '每万人发明专利拥有量', 'invention patents per 10,000 people'],
];
const entities: readonly Named[] = [
  ['jinjiang', '晋江', 'Jinjiang'], ['kunshan', '昆山', 'Kunshan'], ['zhangjiagang', '张家港', 'Zhangjiagang'], ['changshu', '常熟', 'Changshu'],
  ['taicang', '太仓', 'Taicang'], ['jiangyin', '江阴', 'Jiangyin'], ['yiwu', '义乌', 'Yiwu'],
];

const named = (list: readonly Named[]) => list.map(([id, zh, en]) => ({ id, name: { zh, en } }));
export const chartNames = {
  indicators: named(indicators).map((one) => ({ ...one, wordings: { zh: [], en: [] }, unit: '', entity: null, sources: [] })),
  entities: named(entities),
};

/** `hnte/jinjiang/2018 115 家`, and what is not usual: `estimate`, `calculation`, `gt`. */
export const fact = (line: string): Fact => {
  const [id = '', value = '', unit = '', ...marks] = line.split(' ');
  const [indicator = '', entity = '', period = ''] = id.split('/');
  const has = (word: string): boolean => marks.includes(word);
  const quantity = makeQuantity({ value, unit, comparator: has('gt') ? 'gt' : has('approx') ? 'approx' : 'eq', sense: has('growth') ? 'growth' : null });
  if (!quantity) throw new TypeError(`No quantity: ${line}`);
  const status: Status = has('estimate') ? 'estimate' : has('preliminary') ? 'preliminary' : has('target') ? 'target' : 'final';
  const voice: Voice = has('calculation') ? 'calculation' : has('claim') ? 'claim' : 'external';
  return {
    id, indicator, entity, period, quantity, status, voice, basis: 'nominal', asOf: period, variants: [], precedence: null, note: null,
    provenance: { source: null, cell: null, unitId: null, sourcePlace: null, calculation: null },
  };
};

export const samples = {
  series: ['hnte/jinjiang/2018 115 家', 'hnte/jinjiang/2019 165 家', 'hnte/jinjiang/2020 252 家', 'hnte/jinjiang/2021 409 家', 'hnte/jinjiang/2024-06 855 家'],
  gdp: [
    'gdp/jinjiang/2009 775.86 亿元', 'gdp/jinjiang/2015 1620 亿元', 'gdp/jinjiang/2016 1744.24 亿元', 'gdp/jinjiang/2018 2221 亿元 estimate',
    'gdp/jinjiang/2019 2546.2 亿元', 'gdp/jinjiang/2020 2616.11 亿元', 'gdp/jinjiang/2021 2986.41 亿元', 'gdp/jinjiang/2022 3200 亿元 approx',
    'gdp/jinjiang/2025 3861.8 亿元 preliminary',
  ],
  peers: [
    'gdp/jinjiang/2018 2221 亿元 estimate', 'gdp/jinjiang/2020 2616.11 亿元', 'gdp/jinjiang/2021 2986.41 亿元', 'gdp/jinjiang/2023 3363.5 亿元',
    'gdp/kunshan/2020 4276.8 亿元', 'gdp/kunshan/2023 5140.60 亿元', 'gdp/changshu/2020 2365.4 亿元', 'gdp/changshu/2023 2800.16 亿元',
    'gdp/taicang/2020 1386.09 亿元', 'gdp/taicang/2023 1734.94 亿元',
  ],
  'ranked-bars': [
    'gdp/jinjiang/2020 2616.11 亿元', 'gdp/kunshan/2020 4276.8 亿元', 'gdp/zhangjiagang/2020 2686.60 亿元', 'gdp/changshu/2020 2365.4 亿元',
    'gdp/taicang/2020 1386.09 亿元',
  ],
  'before-after': ['hitech-share/jinjiang/2017 17.5 % calculation', 'hitech-share/jinjiang/2021 24 % claim', 'hitech-share-change/jinjiang/2017--2021 6.5 个百分点 claim growth'],
  'part-of-whole': [
    'teams/jinjiang/2021 50 个', 'teams-national/jinjiang/2021 9 个', 'projects/jinjiang/2021 155 项', 'projects-national/jinjiang/2021 39 项',
    'institutions/jinjiang/2021 98 家', 'institutions-national/jinjiang/2021 8 家',
  ],
  bands: ['clusters-200/jinjiang/2021 1 个', 'clusters-100/jinjiang/2021 1 个', 'clusters-50/jinjiang/2021 2 个', 'clusters-10/jinjiang/2021 2 个'],
  'small-multiples': [
    'hnte/jinjiang/2018 115 家', 'hnte/jinjiang/2019 165 家', 'hnte/jinjiang/2020 252 家', 'hnte/jinjiang/2021 409 家', 'hnte/jinjiang/2024-06 855 家',
    'gdp/jinjiang/2009 775.86 亿元', 'gdp/jinjiang/2015 1620 亿元', 'gdp/jinjiang/2016 1744.24 亿元', 'gdp/jinjiang/2019 2546.2 亿元', 'gdp/jinjiang/2021 2986.41 亿元',
    'gdp/jinjiang/2025 3861.8 亿元 preliminary', 'listed/jinjiang/2017-04 46 家', 'listed/jinjiang/2021 50 家', 'listed/jinjiang/2023 51 家',
    'patents/jinjiang/2015 4.5 件', 'patents/jinjiang/2018 8 件',
  ],
} as const;

export const rowsOf = (lines: readonly string[], lang: Lang): ChartRow[] => chartRows(lines.map(fact), chartNames, lang);

export const chartInput = (spec: unknown, over: Partial<ChartInput> = {}): ChartInput => ({
  id: 'sample', lang: 'zh', spec, specFile: 'templates/charts/sample.vl.json', rows: rowsOf(samples.series, over.lang ?? 'zh'), title: '高新技术企业', width: 'main', ...over,
});

/** The text of a template of the product. */
export const readTemplate = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const inherited = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'text-anchor'];

/** A picture with what its groups say for all in them said by each element, and texts moved to their places: easier to look into. */
export const spread = (svg: string): string => {
  const write = (element: XmlElement, above: Readonly<Record<string, string>>): string => {
    const { x, y, ...rest } = element.attributes;
    const moved = element.name === 'text' && x !== undefined ? { transform: `translate(${x},${y})`, ...rest } : element.attributes;
    const own = element.name === 'g' ? { ...moved } : { ...above, ...moved };
    const below = element.name === 'g' || element.name === 'svg' ? Object.fromEntries(Object.entries({ ...above, ...moved }).filter(([name]) => inherited.includes(name))) : {};
    const order = Object.entries(own).toSorted(([a], [b]) => inherited.indexOf(a) - inherited.indexOf(b));
    const attributes = order.map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`).join('');
    const inner = element.children.map((child) => (child instanceof XmlElement ? write(child, below) : child instanceof XmlText ? child.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : '')).join('');
    return inner === '' ? `<${element.name}${attributes}/>` : `<${element.name}${attributes}>${inner}</${element.name}>`;
  };
  const { root } = parseXml(svg);
  return root ? write(root, {}) : '';
};
