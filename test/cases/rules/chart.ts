import type { chartRules } from '../../../pipeline/finding/index.ts';
import { config, edit, spec, type Change, type Examples } from './example.ts';

const mark = '"mark": "bar",';
/** A member more in the spec, behind its mark. */
const member = (wrong: string, right?: string): Change => edit(spec, mark, `${mark}\n  ${wrong},`, right === undefined ? mark : `${mark}\n  ${right},`);
const x = '"x": {"field": "periodName", "type": "ordinal", "axis": {"title": null, "labelAngle": 0}}';

const y = '"y": {"field": "value", "type": "quantitative", "axis": null}';
const words = (atX: string, atY: string): string => `"mark": "text",\n  "encoding": {\n    "text": {"field": "label"},\n    ${atX},\n    ${atY}\n`;

/** Examples of the rules of chart specs. */
export const chartExamples: Examples<typeof chartRules> = {
  'chart-json-readable': {
    holds: { en: 'A spec is JSON: no comments, no comma after the last member.', zh: '图表文件是 JSON：没有注释，末项之后没有逗号。' },
    at: '9:3', changes: [edit(spec, '"axis": null}\n', '"axis": null},\n')],
  },
  'chart-spec-object': {
    holds: { en: 'A spec is one Vega-Lite view.', zh: '图表文件是一个 Vega-Lite 图。' },
    at: '1:1', changes: [edit(spec, mark, '"marks": [],')],
  },
  'chart-self-contained': {
    holds: { en: 'A picture is made of the project alone: no address, no image. The same inputs give the same bytes, and the reader’s machine asks nobody.', zh: '图只由项目内的内容制成，不引用地址和图片：同样的输入得同样的结果，读者的电脑也不必联网。' },
    at: '3:12', changes: [edit(spec, '"data": {"name": "rows"}', '"data": {"url": "https://example.org/rows.csv"}')],
  },
  'chart-data-from-facts': {
    holds: { en: 'A chart shows facts. A number typed into the spec would have no source and would not change with the data.', zh: '图只画事实。写在图里的数没有来源，也不会随数据更新。' },
    at: '3:12', changes: [edit(spec, '"data": {"name": "rows"}', '"data": {"values": [{"periodName": "2023", "value": 12.5}]}')],
  },
  'chart-static': {
    holds: { en: 'The picture is the same on paper: it has no selections, inputs or tooltips.', zh: '图在纸上要一样：没有选择、输入和悬停提示。' },
    at: '6:32', changes: [member('"params": [{"name": "brush", "select": "interval"}]')],
  },
  'chart-deterministic': {
    holds: { en: 'The picture is the same today and tomorrow, here and elsewhere.', zh: '图在今天和明天、此处和别处都一样。' },
    at: '6:18', changes: [member('"transform": [{"filter": "datum.time < year(now())"}]', '"transform": [{"filter": "datum.time < 2024"}]')],
  },
  'chart-name-text': {
    holds: { en: 'A name is a text. Anything else sends the library on an endless search.', zh: 'name 是文字，否则绘图库会一直找下去。' },
    at: '6:3', changes: [member('"name": 2023', '"name": "2023"')],
  },
  'chart-size-bounded': {
    holds: { en: 'Sizes and counts are such as a page can show. More is a slip, and could fill the memory.', zh: '尺寸和个数要版面放得下；过大多是笔误，还会耗尽内存。' },
    at: '4:3', changes: [edit(spec, '"height": 120', '"height": 120000')],
  },
  'chart-mark-known': {
    holds: { en: 'A mark is one of Vega-Lite’s.', zh: '图形是 Vega-Lite 所有的。' },
    at: '5:3', changes: [edit(spec, '"mark": "bar"', '"mark": "barr"')],
  },
  'chart-encoding-known': {
    holds: { en: 'Channels and their properties are Vega-Lite’s. The library passes over a misspelt one without a word.', zh: '通道及其属性是 Vega-Lite 所有的；拼错的，绘图库会悄悄略过。' },
    at: '7:11', changes: [edit(spec, x, x.replace('"field"', '"feild"'))],
  },
  'chart-field-known': {
    holds: { en: 'A field is a column of the chart’s rows (docs/charts.md). Of another, nothing would be drawn.', zh: '字段是图表数据的一列（docs/charts.md），否则什么也画不出。' },
    at: '7:11', changes: [edit(spec, x, x.replace('periodName', 'year'))],
  },
  'chart-data-known': {
    holds: { en: 'Data are called `rows`, the chart’s facts, or `gaps`, the years without one.', zh: '数据只有两种：`rows` 是图的事实，`gaps` 是没有数的年份。' },
    at: '3:12', changes: [edit(spec, '"name": "rows"', '"name": "sales"')],
  },
  'chart-text-bilingual': {
    holds: { en: 'A text of the spec exists in both languages, for the chart is drawn in both.', zh: '图中文字要有两种语言，因为图要画两种。' },
    at: '7:62', changes: [edit(spec, x, x.replace('"title": null', '"title": {"zh": "年份"}'), x.replace('"title": null', '"title": {"zh": "年份", "en": "Year"}'))],
  },
  'chart-compiles': {
    holds: { en: 'The spec can be drawn: its expressions parse and name only columns and functions that exist.', zh: '图要画得出来：表达式能解析，所用的列和函数都存在。' },
    at: '1:1', changes: [member('"transform": [{"filter": "datum.value >"}]', '"transform": [{"filter": "datum.value > 0"}]')],
  },
  'chart-draws-data': {
    holds: { en: 'At least one figure is drawn. An empty frame says nothing and looks like a fault of the printer.', zh: '至少画出一个数据；空框毫无意义，还像是印坏了。' },
    at: '1:1', changes: [member('"transform": [{"filter": "datum.value < 0"}]', '"transform": [{"filter": "datum.value > 0"}]')],
  },
  'chart-places-known': {
    holds: { en: 'Everything drawn has a place. A coordinate that is no number would put it in the corner.', zh: '画出的东西都要有位置；坐标不是数，就会落到角上。' },
    at: '1:1', changes: [edit(spec, `${mark}\n  "encoding": {\n    ${x},`, `"mark": {"type": "text", "text": "a", "x": {"expr": "datum.label"}},\n  "encoding": {`)],
  },
  'chart-values-present': {
    holds: { en: 'A chart selects the facts that its kind wants: before and after are two, and between them may be the change.', zh: '图所选的事实是这种图要的：比前后，就要有前后两个，其后可以有变化。' },
    at: 'content/town/briefing.yaml:17:11', changes: [edit(config, 'spec: chart.vl.json\n    data: [output/qingshi/*]', 'spec: before-after\n    data: [output_growth/qingshi/2022--2023]', 'spec: before-after\n    data: [output/qingshi/2022, output/qingshi/2023]')],
  },
  'chart-warning-free': {
    holds: { en: 'The library draws without a warning. A warning mostly means that it left something out.', zh: '绘图库没有提示；有提示，多半是它略去了什么。' },
    at: '1:1', changes: [edit(spec, '"axis": null}', '"axis": null, "stack": "sideways", "scale": {"type": "ordinal"}}')],
  },
  'chart-fits-column': {
    holds: { en: 'The picture is no wider than its column, else the page would cut it.', zh: '图不宽于版面，否则会被裁掉。' },
    at: '1:1', changes: [edit(spec, '"height": 120,', '"width": 900,\n  "height": 120,')],
  },
  'chart-text-apart': {
    holds: { en: 'Texts of a picture do not overlap.', zh: '图中文字不相叠。' },
    at: '1:1', changes: [edit(spec, `${mark}\n  "encoding": {\n    ${x},\n    ${y}\n`, words('"x": {"value": 40}', '"y": {"value": 40}'), words(x, y))],
  },
  'chart-text-inside': {
    holds: { en: 'Texts of a picture stay inside it, else their ends are cut off.', zh: '图中文字不伸出画面，否则会缺字。' },
    at: '1:1', changes: [edit(spec, `${mark}\n  "encoding": {`, `"name": "labels",\n  "mark": "text",\n  "encoding": {\n    "text": {"value": "${'全镇产值'.repeat(20)}"},`, `"name": "labels",\n  "mark": "text",\n  "encoding": {\n    "text": {"field": "label"},`)],
  },
};
