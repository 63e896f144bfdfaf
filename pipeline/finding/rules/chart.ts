import { defineRules } from '../rule.ts';

const input = { severity: 'error', group: 'input' } as const;
const hint = { severity: 'warning', group: 'input' } as const;

/** What must hold of a chart's spec (`templates/charts/*.vl.json` or one beside the briefing) and of its picture. */
export const chartRules = defineRules({
  'chart-json-readable': {
    ...input,
    message: { zh: '图表文件不是合法的 JSON：此处是“{actual}”，应为{expectedZh}。', en: 'The chart spec is not JSON: here stands "{actual}", expected {expectedEn}.' },
    mend: { zh: '检查逗号、引号和括号；JSON 不能有注释和末尾逗号。', en: 'Check commas, quotes and brackets; JSON has no comments and no comma after the last item.' },
  },
  'chart-spec-object': {
    ...input,
    message: { zh: '图表文件应是一个 Vega-Lite 图（含 mark、layer、facet 或 concat），此处是 {actual}。', en: 'A chart spec is one Vega-Lite view (with mark, layer, facet or concat); this is {actual}.' },
    mend: { zh: '从 templates/charts/ 里复制一个再改。', en: 'Copy one of templates/charts/ and change it.' },
  },
  'chart-self-contained': {
    ...input,
    message: { zh: '图表不得引用外部地址或图片（{actual}）。', en: 'A chart may not refer to an address or a picture ({actual}).' },
    mend: { zh: '删去此项；数据写在 briefing.yaml 的 data 里。', en: 'Remove it; the data come from `data` in briefing.yaml.' },
  },
  'chart-data-from-facts': {
    ...input,
    message: { zh: '图表的数据只能来自事实，不能写在图里（{actual}）。', en: 'A chart takes its data from facts and holds none itself ({actual}).' },
    mend: { zh: '写成 "data": {"name": "rows"}（或 "gaps"），事实在 briefing.yaml 里选。', en: 'Write "data": {"name": "rows"} (or "gaps") and choose the facts in briefing.yaml.' },
  },
  'chart-static': {
    ...input,
    message: { zh: '图是印刷品，不能有交互（{actual}）。', en: 'The picture is print: it has no interaction ({actual}).' },
    mend: { zh: '删去 select、bind 和 on。', en: 'Remove select, bind and on.' },
  },
  'chart-deterministic': {
    ...input,
    message: { zh: '图不得取决于时钟、时区、屏幕或随机数（{actual}）。', en: 'A chart may not depend on clock, time zone, screen or chance ({actual}).' },
    mend: { zh: '用 time 列（年份的数轴）；函数用以 utc 开头的。', en: 'Use the column `time` (a number on a year axis), and functions that begin with utc.' },
  },
  'chart-name-text': {
    ...input,
    message: { zh: 'name 应是文字，不能是 {actual}。', en: 'A name is text, not {actual}.' },
    mend: { zh: '写成 "name": "…"，或删去。', en: 'Write "name": "…", or remove it.' },
  },
  'chart-size-bounded': {
    ...input,
    message: { zh: '{key} 的值 {actual} 画不了，最多 {expected}。', en: '{key} is {actual}; at most {expected} can be drawn.' },
    mend: { zh: '改成合适的数；宽度一般不写，由版面决定。', en: 'Write a fitting number; leave the width out, the page sets it.' },
  },
  'chart-mark-known': {
    ...input,
    message: { zh: '没有名为“{actual}”的图形。', en: 'There is no mark "{actual}".' },
    mend: { zh: '可用：{expected}。', en: 'Use one of: {expected}.' },
  },
  'chart-encoding-known': {
    ...input,
    message: { zh: 'encoding 里读不懂“{actual}”。', en: 'An encoding has no "{actual}".' },
    mend: { zh: '通道和属性可用：{expected}。', en: 'Channels and their properties are: {expected}.' },
  },
  'chart-field-known': {
    ...input,
    message: { zh: '数据里没有“{actual}”这一列。', en: 'The data have no column "{actual}".' },
    mend: { zh: '可用的列：{expected}。', en: 'The columns are: {expected}.' },
  },
  'chart-data-known': {
    ...input,
    message: { zh: '没有名为“{actual}”的数据。', en: 'There are no data called "{actual}".' },
    mend: { zh: '可用：{expected}。', en: 'Use one of: {expected}.' },
  },
  'chart-text-bilingual': {
    ...input,
    message: { zh: '图中文字缺少一种语言：{actual}。', en: 'A text of the chart lacks a language: {actual}.' },
    mend: { zh: '写成 {"zh": "…", "en": "…"}。', en: 'Write {"zh": "…", "en": "…"}.' },
  },
  'chart-compiles': {
    ...input,
    message: { zh: '图画不出来：{actual}', en: 'The chart cannot be drawn: {actual}' },
    mend: { zh: '对照 docs/charts.md 和 Vega-Lite 6 的文档改正。', en: 'Mend it with docs/charts.md and the documentation of Vega-Lite 6 at hand.' },
  },
  'chart-draws-data': {
    ...input,
    message: { zh: '图里没有画出任何数据。', en: 'The picture shows none of its data.' },
    mend: { zh: '检查 filter、列名和坐标的类型。', en: 'Check filters, column names and the types of the encodings.' },
  },
  'chart-places-known': {
    ...input,
    message: { zh: '图中有的东西没有位置：{actual}。', en: 'Something in the picture has no place: {actual}.' },
    mend: { zh: '检查坐标的列和表达式：它们要得出数。', en: 'Check the columns and expressions of the positions: they must give numbers.' },
  },
  'chart-values-present': {
    ...hint,
    message: { zh: '图 {chart} 缺少要画的数（{actual}）：选的事实不是这种图要的。', en: 'The chart {chart} lacks numbers to draw ({actual}): the facts that it selects are not those that this kind of chart wants.' },
    mend: { zh: '照 docs/charts.md 中这种图的说明改 data：要哪几个事实，依什么次序。', en: 'Correct `data` by what docs/charts.md says of this kind of chart: which facts, in which order.' },
  },
  'chart-warning-free': {
    ...hint,
    message: { zh: '制图时有提示：{actual}', en: 'Drawing it gave a warning: {actual}' },
    mend: { zh: '通常是多写或写错了一项；改到没有提示为止。', en: 'Mostly a property too many or misspelt; mend it until the warning is gone.' },
  },
  'chart-fits-column': {
    ...hint,
    message: { zh: '图宽 {actual} px，超过版面的 {expected} px。', en: 'The picture is {actual} px wide; its column has {expected} px.' },
    mend: { zh: '不要写 width，或把分面改窄；必要时在 briefing.yaml 里写 width: full。', en: 'Leave width out, or make the facets narrower; or set width: full in briefing.yaml.' },
  },
  'chart-text-apart': {
    ...hint,
    message: { zh: '图中文字“{actual}”与“{expected}”相叠。', en: 'The texts "{actual}" and "{expected}" of the picture overlap.' },
    mend: { zh: '少放几个数据，缩短名称，或改用 width: full。', en: 'Show fewer figures, shorten the names, or set width: full.' },
  },
  'chart-text-inside': {
    ...hint,
    message: { zh: '图中文字“{actual}”伸出了画面。', en: 'The text "{actual}" runs out of the picture.' },
    mend: { zh: '缩短文字，或在图里给它留出位置。', en: 'Shorten it, or make room for it in the spec.' },
  },
});
