import type { Severity } from '../../model/index.ts';
import { defineRules } from '../rule.ts';

const rule = (zh: string, en: string, mendZh: string, mendEn: string, severity: Severity = 'error') =>
  ({ severity, group: 'input', message: { zh, en }, mend: { zh: mendZh, en: mendEn } }) as const;

/** What must hold of data packages, their files and cells, and of the lists of indicators and entities. */
export const datasetRules = defineRules({
  'json-well-formed': rule(
    'JSON 在此处写错：读到 {actualZh}，应为{expectedZh}。', 'The JSON breaks off here: {actualEn} where {expectedEn} was expected.',
    '检查此处之前的逗号、引号和括号。', 'Check the commas, quotes and brackets before this place.'),
  'json-keys-unique': rule(
    'JSON 对象里键 {actual} 出现了两次。', 'The key {actual} stands twice in one JSON object.',
    '删去多余的一个。', 'Remove one of them.'),
  'package-valid': rule(
    '数据包描述的 {path} 不合规定：是 {actual}，应为 {expected}。', '`{path}` of the data package is not valid: {actual}, expected {expected}.',
    '见 Frictionless Data Package v2 与 docs 中的约定。', 'See Frictionless Data Package v2 and our conventions in docs.'),
  'resource-path-safe': rule(
    '资源路径 {actual} 不安全。', 'The resource path {actual} is not safe.',
    '只用描述文件所在文件夹之内的相对路径，不用网址、绝对路径、反斜杠或 ..。', 'Use a relative path inside the folder of the descriptor: no address, no absolute path, no backslash, no `..`.'),
  'resource-format-known': rule(
    '资源格式 {actual} 不认识，应为 {expected}。', 'The resource format {actual} is not known; expected {expected}.',
    '写明 format，或改文件的扩展名。', 'State `format`, or change the file name’s extension.'),
  'encoding-known': rule(
    '编码 {actual} 不认识，应为 {expected}。', 'The encoding {actual} is not known; expected {expected}.',
    '改正 encoding。', 'Correct `encoding`.'),
  'encoding-decodes': rule(
    '此处的字节 {actual} 不是合法的 {expected}。', 'The bytes {actual} here are no valid {expected}.',
    '在 encoding 中写明文件真正的编码，或把文件另存为 UTF-8。', 'State the file’s true encoding in `encoding`, or save it as UTF-8.'),
  'encoding-as-declared': rule(
    '声明的编码是 {expected}，文件却是 {actual}。', 'The declared encoding is {expected}, but the file is {actual}.',
    '改正 encoding。', 'Correct `encoding`.'),
  'workbook-readable': rule(
    '工作簿读不了：{actual}。', 'The workbook cannot be read: {actual}.',
    '用电子表格软件打开后另存为 .xlsx。', 'Open it in a spreadsheet program and save it as .xlsx again.'),
  'workbook-bounded': rule(
    '工作簿太大：{actual}，上限是 {expected}。', 'The workbook is too large: {actual}, the limit is {expected}.',
    '只留需要的工作表和单元格，或改用 CSV。', 'Keep only the sheets and cells needed, or use CSV.'),
  'sheet-present': rule(
    '工作簿里没有工作表“{actual}”，有的是“{expected}”。', 'The workbook has no sheet “{actual}”; it has “{expected}”.',
    '改正 dialect 的 sheetName 或 sheetNumber。', 'Correct `sheetName` or `sheetNumber` of the dialect.'),
  'table-has-rows': rule(
    '数据文件没有内容。', 'The data file holds no rows.',
    '补上表头和数据。', 'Add the header and the rows.'),
  'table-is-array': rule(
    'JSON 数据在此处是 {actual}，应为 {expected}。', 'JSON data have {actual} here; expected {expected}.',
    '写成对象的数组，一行一个对象。', 'Write an array of objects, one for each row.'),
  'quotes-closed': rule(
    '引号用错：{actual}。', 'The quotes are broken: {actual}.',
    '引号要成对；引号之内的引号写两个。', 'Close each quote; write a quote inside quotes twice.'),
  'row-complete': rule(
    '这一行有 {actual} 格，表头有 {expected} 格。', 'This row has {actual} cells, the header has {expected}.',
    '补齐或删去多余的格；格里有逗号时用引号括起。', 'Add or remove cells; put quotes around a cell that holds the delimiter.'),
  'column-present': rule(
    '表中没有列 {actual}。', 'The table has no column {actual}.',
    '补上这一列，或从 schema.fields 中删去。', 'Add the column, or remove it from `schema.fields`.'),
  'column-renamed': rule(
    '列“{actual}”没有说明，而说明的列 {expected} 没有：大概是同一列。', 'The column “{actual}” is not declared, and the declared column {expected} is missing: they are probably one.',
    '把表头改回 {expected}；列改了名的，在 schema.fields 中也改。indicator、entity、period、value 这几个名字是固定的。', 'Call the column {expected} again; if its name was changed, change it in `schema.fields` too. The names indicator, entity, period and value are fixed.'),
  'column-declared': rule(
    '列“{actual}”没有在 schema.fields 中说明。', 'The column “{actual}” is not declared in `schema.fields`.',
    '在描述文件中补上这个字段，或删去这一列。', 'Declare the field in the descriptor, or remove the column.'),
  'column-once': rule(
    '列“{actual}”出现了两次。', 'The column “{actual}” stands twice.',
    '一个名字只用于一列。', 'Use a name for one column only.'),
  'cell-typed': rule(
    '列 {field} 的值“{actual}”不合类型，应为 {expected}。', 'The value “{actual}” of the column {field} has the wrong type; expected {expected}.',
    '改正单元格，或改正字段的类型。', 'Correct the cell, or the field’s type.'),
  'cell-required': rule(
    '列 {field} 不能空着。', 'The column {field} may not be empty.',
    '补上值。', 'Fill in the cell.'),
  'cell-allowed': rule(
    '列 {field} 的值“{actual}”不在允许之列，应为 {expected}。', 'The value “{actual}” of the column {field} is not allowed; expected {expected}.',
    '改正单元格，或改正字段的约束。', 'Correct the cell, or the field’s constraint.'),
  'key-unique': rule(
    '{actual} 与第 {line} 行的键相同。', '{actual} has the same key as line {line}.',
    '删去重复的一行；两行若是来源、状态或截止日期不同，写在各自的列里。', 'Remove the double row; where the two differ by source, status or as-of date, say so in the column for it.'),
  'key-complete': rule(
    '{actual} 与第 {line} 行在 {expected} 上不同，而 primaryKey 没有列入，两行成了同一行。', '{actual} differs from line {line} by {expected}, which primaryKey does not name: the two count as one row.',
    '在 datapackage.json 中这个资源的 primaryKey 里加上 {expected}；若是重复的行，删去一行。', 'Add {expected} to `primaryKey` of the resource in datapackage.json; if the row is there twice, remove one.'),
  'key-declared': rule(
    'primaryKey 中的“{actual}”不是 schema.fields 中的字段。', '“{actual}” in `primaryKey` is no field of `schema.fields`.',
    '改正列名，或在 schema.fields 中补上。', 'Correct the name, or declare the field.'),
  'value-is-number': rule(
    '值“{actual}”不是数。', 'The value “{actual}” is not a number.',
    '只写数字（如 2986.41）；约、超等写在 comparator 列，单位写在 unit 列。', 'Write digits only (2986.41); "about" or "more than" go to the column `comparator`, the unit to `unit`.'),
  'unit-known': rule(
    '单位“{actual}”不认识。', 'The unit “{actual}” is not known.',
    '改用规范单位（CNY、亿元、家、%、pp、mu …），或在 pipeline/quantity/lexicon 中补上。', 'Use a known unit (CNY, “亿元”, “家”, %, pp, mu …), or add it to pipeline/quantity/lexicon.'),
  'period-valid': rule(
    '“{actual}”不是时期。', '“{actual}” is not a period.',
    '写成 2021、2024-06、2023-Q1、2023-H1、2024-06-30 或区间 2018--2021。', 'Write 2021, 2024-06, 2023-Q1, 2023-H1, 2024-06-30, or an interval 2018--2021.'),
  'date-valid': rule(
    '列 {field} 的“{actual}”不是日期。', '“{actual}” in the column {field} is not a date.',
    '写成 2024-06-30、2024-06 或 2024。', 'Write 2024-06-30, 2024-06 or 2024.'),
  'sense-stated': rule(
    '单位为“{actual}”的值要说明 sense，应为 {expected}。', 'A value in “{actual}” needs its `sense`: {expected}.',
    '增长率写 growth，比重、比率写 level。', 'Write growth for a rate of change, level for a share or ratio.'),
  'as-of-stated': rule(
    '没有说明数据截至何时。', 'It is not stated as of when the number is known.',
    '填 as_of 列，或在资源的 observations.as_of 中写明。', 'Fill the column `as_of`, or state `observations.as_of` of the resource.'),
  'source-known': rule(
    '来源“{actual}”不在 sources 中，有的是“{expected}”。', 'The source “{actual}” is not one of `sources`: “{expected}”.',
    '在描述文件的 sources 中补上，或改正名字。', 'Add it to `sources` of the descriptor, or correct the name.'),
  'note-bilingual': rule(
    '说明只有一种语言。', 'The note is in one language only.',
    'note_zh 与 note_en 要么都写，要么都空。', 'Fill both `note_zh` and `note_en`, or neither.'),
  'list-id-valid': rule(
    'id {actual} 不合规定。', 'The id {actual} is not valid.',
    '只用小写字母、数字和连字符。', 'Use lower-case letters, digits, hyphens and underscores only.'),
  'list-id-unique': rule(
    'id {actual} 已在第 {line} 行用过。', 'The id {actual} is already used on line {line}.',
    '一个 id 只用一次。', 'Use an id once.'),
});
