/** The sample's briefing.yaml, commented for its editor. */
export const briefing = (id: string): string => `# 简报的配置。/ The configuration of the briefing. Schema: docs/schemas/briefing.schema.json
id: ${id}
# zh 不写，题名就是文章的 title。/ Without zh the title is the article's.
title:
  zh: 示例简报
  en: A sample briefing
about:
  zh: 用一篇短文和一份数据说明简报的组成。
  en: A short text and one dataset show what a briefing is made of.
# 来源有什么立场或利益。/ Whose interest the source has.
interest:
  zh: 本示例由我们自己写成。
  en: The sample is our own.
series:
  zh: 简报
  en: Briefing
edition: No. 1
version: 0.1.0
# 出版日期，程序从不看时钟。/ The date of publication; the program never asks the clock.
date: 2024-01-01
# true：不带代号运行 report 时跳过。/ true: skipped by a report without an id.
draft: false
# data/ 下的文件夹。/ Folders under data/.
datasets:
  - ${id}
# 事实的代号：指标/主体/时期。/ Ids of facts: indicator/entity/period.
key_figures:
  - gdp/jinjiang/2021
  - gdp/jinjiang/2020
charts:
  - id: gdp
    # 本文件夹中的图，或 templates/charts/ 中图的名字。/ A chart of this folder, or the name of one in templates/charts/.
    spec: chart.vl.json
    # * 代表代号的任一部分。/ * stands for any one part of an id.
    data:
      - gdp/jinjiang/*
    # 放在第几节。/ Number of the section in which it stands.
    section: 1
    title:
      zh: '2021年达到{{fact "gdp/jinjiang/2021"}}'
      en: 'In 2021 it reached {{fact "gdp/jinjiang/2021"}}'
    subtitle:
      zh: 晋江地区生产总值
      en: Gross domestic product of Jinjiang
`;

export const summary = {
  zh: '2021年，晋江的地区生产总值为{{fact "gdp/jinjiang/2021"}}，上一年为{{fact "gdp/jinjiang/2020"}}。\n',
  en: 'The gross domestic product of Jinjiang was {{fact "gdp/jinjiang/2021"}} in 2021, after {{fact "gdp/jinjiang/2020"}} the year before.\n',
} as const;

/** A bar for each period, with its number as the edition prints it. */
export const chart = `${JSON.stringify({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: { name: 'rows' },
  height: 180,
  encoding: {
    x: { field: 'periodName', type: 'ordinal', sort: null, axis: { title: null, labelAngle: 0 } },
    y: { field: 'value', type: 'quantitative', axis: null, scale: { zero: true } },
  },
  layer: [
    { mark: { type: 'bar', width: 48 } },
    { mark: { type: 'text', baseline: 'bottom', dy: -4 }, encoding: { text: { field: 'label', type: 'nominal' } } },
  ],
}, null, 2)}\n`;

const source = {
  name: '0595wr-2021',
  title: '福建十强县市区2021',
  path: 'https://news.0595wr.cn/minsheng/caijing/1065.html',
  publisher: 'news.0595wr.cn',
  retrieved: null,
};

const columns = [
  { name: 'indicator', type: 'string' }, { name: 'entity', type: 'string' }, { name: 'period', type: 'string' },
  { name: 'value', type: 'number' }, { name: 'unit', type: 'string' }, { name: 'status', type: 'string' },
  { name: 'basis', type: 'string' }, { name: 'as_of', type: 'string' }, { name: 'source', type: 'string' },
];

/** The sample's Data Package: two published values of one source. */
export const descriptor = (id: string): string => `${JSON.stringify({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: id,
  title: '示例数据 / Sample data',
  version: '1.0.0',
  created: '2024-01-01T00:00:00Z',
  licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0 Universal', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  sources: [source],
  resources: [{
    name: 'observations', path: 'observations.csv', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8',
    schema: { fields: columns, missingValues: [''], primaryKey: ['indicator', 'entity', 'period', 'source', 'status', 'basis', 'as_of'] },
  }],
}, null, 2)}\n`;

export const observations = `indicator,entity,period,value,unit,status,basis,as_of,source
gdp,jinjiang,2020,2616.11,亿元,final,nominal,2021,0595wr-2021
gdp,jinjiang,2021,2986.4,亿元,final,nominal,2022,0595wr-2021
`;
