import type { datasetRules } from '../../../pipeline/finding/index.ts';
import { sheetXml, workbookParts, zip, type SheetCell } from '../../support/workbook.ts';
import { descriptor, edit, entities, indicators, rows, whole, type Change, type Content, type Examples } from './example.ts';

/** The resource read from another file, instead of observations.csv. */
const asFile = (name: string, wrong: Content, right: Content, dialect = ''): readonly Change[] => [
  whole(`data/town/${name}`, wrong, right),
  edit(descriptor, '"path": "observations.csv",\n      "format": "csv",\n      "mediatype": "text/csv",\n', `"path": "${name}",${dialect}\n`,
    `"path": "${name}",${dialect.replace('2023年', '数据')}\n`),
];

const head = 'indicator,entity,period,value,unit';
const observations: readonly (readonly SheetCell[])[] = [
  head.split(','), ['output', 'qingshi', { n: '2022' }, { n: '10' }, '亿元'], ['output', 'qingshi', { n: '2023' }, { n: '12.5' }, '亿元'], ['firms', 'qingshi', { n: '2023' }, { n: '48' }, '家'],
];
const sheets = workbookParts({ 数据: sheetXml(observations) });
const workbook = zip(sheets);

const json = `[
  {"indicator": "output", "entity": "qingshi", "period": "2022", "value": 10.0, "unit": "亿元"},
  {"indicator": "output", "entity": "qingshi", "period": "2023", "value": 12.5, "unit": "亿元"},
  {"indicator": "firms", "entity": "qingshi", "period": "2023", "value": 48, "unit": "家"}
]
`;
const csv = (...more: readonly string[]): string => [head, 'output,qingshi,2022,10.0,亿元', 'output,qingshi,2023,12.5,亿元', 'firms,qingshi,2023,48,家', ...more, ''].join('\n');
const csvWith = (column: string, cell: string): string => [`${head},${column}`, `output,qingshi,2022,10.0,亿元,${cell}`, 'output,qingshi,2023,12.5,亿元,', 'firms,qingshi,2023,48,家,', ''].join('\n');
/** Each row with its date, the first one with this. */
const dated = (first: string): string => `${head},as_of\noutput,qingshi,2022,10.0,亿元,${first}\noutput,qingshi,2023,12.5,亿元,2023-12-31\nfirms,qingshi,2023,48,家,2023-12-31\n`;
/** A field of the schema beside those that the base has. */
const field = (name: string, rest = ''): Change => edit(descriptor, '{"name": "unit", "type": "string"}', `{"name": "unit", "type": "string"},\n          {"name": "${name}"${rest}}`, `{"name": "unit", "type": "string"},\n          {"name": "${name}"${rest}}`);
const gbk = Uint8Array.from([...new TextEncoder().encode(`${head}\nfirms,qingshi,2023,48,`), 0xbc, 0xd2, 0x0a]);

/** Examples of the rules of data packages and of the lists of indicators and entities. */
export const datasetExamples: Examples<typeof datasetRules> = {
  'json-well-formed': {
    holds: { en: 'A descriptor, and data in JSON, can be read as JSON: quotes and brackets in pairs, a comma between members and none after the last.', zh: '描述文件和 JSON 数据要能解析：引号、括号成对，成员之间有逗号，末尾没有。' },
    at: '6:3', changes: [edit(descriptor, '"version": "1.0.0",', '"version": "1.0.0"')],
  },
  'json-keys-unique': {
    holds: { en: 'A key stands once in an object. Readers of JSON keep the last one without a word.', zh: '一个对象里同一个键只写一次；一般程序只留最后一个，不作声。' },
    at: '6:3', changes: [edit(descriptor, '"version": "1.0.0",', '"version": "1.0.0",\n  "version": "1.1.0",', '"version": "1.1.0",')],
  },
  'package-valid': {
    holds: { en: 'The descriptor is a Frictionless Data Package, with our own keys for observations (docs/datasets.md).', zh: '描述文件是 Frictionless Data Package，观测值另有约定（docs/datasets.md）。' },
    at: '27:34', changes: [edit(descriptor, '"status": "final"', '"status": "done"')],
  },
  'resource-path-safe': {
    holds: { en: 'Data lie in the folder of their descriptor: what is built depends on nothing outside the project, and reaches no other file of the machine.', zh: '数据放在描述文件所在的文件夹内：生成的结果不依赖项目之外，也碰不到电脑上别的文件。' },
    at: '12:15', changes: [edit(descriptor, '"path": "observations.csv"', '"path": "../observations.csv"')],
  },
  'resource-format-known': {
    holds: { en: 'Data are CSV, TSV, JSON or XLSX.', zh: '数据的格式是 CSV、TSV、JSON 或 XLSX。' },
    at: '13:17', changes: [edit(descriptor, '"format": "csv"', '"format": "ods"')],
  },
  'encoding-known': {
    holds: { en: 'The declared encoding is one that can be decoded on every machine.', zh: '声明的编码要在各种电脑上都能解码。' },
    at: '15:19', changes: [edit(descriptor, '"encoding": "utf-8"', '"encoding": "ansi"', '"encoding": "utf-8"')],
  },
  'encoding-decodes': {
    holds: { en: 'The bytes of a file are text in the declared encoding. Otherwise characters would turn into others, or into none.', zh: '文件的字节要合乎声明的编码，否则文字会变样或丢失。' },
    at: '2:23', changes: [whole(rows, gbk)], remark: { en: 'The wrong file is in GBK; the descriptor says UTF-8.', zh: '错误的文件是 GBK 编码，描述文件写的却是 UTF-8。' },
  },
  'encoding-as-declared': {
    holds: { en: 'The declared encoding is the true one. Some wrong ones decode without a fault, into other characters.', zh: '声明的编码要与文件一致；有的错误声明也能解码，只是读成别的字。' },
    at: 'data/town/observations.csv:1:1', changes: [edit(descriptor, '"encoding": "utf-8"', '"encoding": "gbk"')],
  },
  'workbook-readable': {
    holds: { en: 'A workbook is a whole .xlsx file, not an old .xls under another name nor a download that broke off.', zh: '工作簿必须是完好的 .xlsx 文件，不是改了名的旧 .xls，也不是下载了一半的文件。' },
    at: '1:1', changes: asFile('observations.xlsx', workbook.slice(0, 400), workbook),
    remark: { en: 'The wrong file breaks off after 400 bytes.', zh: '错误的文件只有开头的400个字节。' },
  },
  'workbook-bounded': {
    holds: { en: 'A workbook unpacks to a reasonable size. A lone cell at the far end of a sheet makes a million empty rows.', zh: '工作簿展开后大小适当；工作表尽头的一个单元格就会带来上百万空行。' },
    at: '1:1', changes: asFile('observations.xlsx', zip(workbookParts({ 数据: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>' })), workbook),
    remark: { en: 'The wrong sheet has a value in A1048576, the last cell of its first column.', zh: '错误的工作表在首列最后一格 A1048576 里有一个值。' },
  },
  'sheet-present': {
    holds: { en: 'The sheet that `dialect` names is in the workbook.', zh: '`dialect` 所指的工作表要在工作簿里。' },
    at: '1:1', changes: asFile('observations.xlsx', workbook, workbook, '\n      "dialect": {"sheetName": "2023年"},'),
  },
  'table-has-rows': {
    holds: { en: 'A data file has a header and rows.', zh: '数据文件要有表头和数据行。' },
    at: '1:1', changes: [whole(rows, '\n')],
  },
  'table-is-array': {
    holds: { en: 'Data in JSON are an array of flat objects, one for each row.', zh: 'JSON 数据是扁平对象的数组，一行一个对象。' },
    at: '1:1', changes: asFile('observations.json', '{"output": 12.5}\n', json),
  },
  'quotes-closed': {
    holds: { en: 'Quotes around a cell come in pairs. A single one swallows the rows that follow.', zh: '单元格的引号成对；少一个，后面的行就会并成一格。' },
    at: '4:23', changes: [edit(rows, 'firms,qingshi,2023,48,家', 'firms,qingshi,2023,48,"家')],
  },
  'row-complete': {
    holds: { en: 'Each row has as many cells as the header, else a value stands in the wrong column.', zh: '每行的格数与表头相同，否则值会错列。' },
    at: '4:26', changes: [edit(rows, 'firms,qingshi,2023,48,家', 'firms,qingshi,2023,1,048,家', 'firms,qingshi,2023,"1,048",家')],
  },
  'column-present': {
    holds: { en: 'Every field of the schema is a column of the file.', zh: '模式里的每个字段在文件中都要有一列。' },
    at: '1:1', changes: [whole(rows, csv(), csvWith('status', 'final')), field('status')],
  },
  'column-renamed': {
    holds: { en: 'A column has the name that the schema declares.', zh: '列名要与模式中的一致。' },
    at: '1:25', changes: [edit(rows, `${head}\n`, 'indicator,entity,period,amount,unit\n')],
  },
  'column-declared': {
    holds: { en: 'Every column is declared in the schema, so that its type can be checked and none is read by chance.', zh: '每一列都要在模式中说明，才能检查类型，不致误读。' },
    at: '1:36', changes: [whole(rows, csvWith('status', 'final'), csvWith('status', 'final')), edit(descriptor, '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "status", "type": "string"}')],
  },
  'column-once': {
    holds: { en: 'A name stands for one column. Of two, nobody knows which one counts.', zh: '列名不重复，否则不知以哪一列为准。' },
    at: '1:36', changes: [whole(rows, csvWith('unit', '亿元').replaceAll('亿元,\n', '亿元,亿元\n').replace('家,\n', '家,家\n'), csv())],
  },
  'cell-typed': {
    holds: { en: 'A cell has the type that its field declares.', zh: '单元格的值要合乎字段的类型。' },
    at: '2:29', changes: [whole(rows, csvWith('rank', '第一'), csvWith('rank', '1')), field('rank', ', "type": "integer"')],
  },
  'cell-required': {
    holds: { en: 'A value has an indicator, an entity and a period: without them it is a number about nothing.', zh: '每个值都要有指标、主体和时期；缺一样，就不知说的是什么。' },
    at: '4:1', changes: [edit(rows, 'firms,qingshi,2023', ',qingshi,2023', 'firms,qingshi,2023')],
  },
  'cell-allowed': {
    holds: { en: 'A cell has one of the values that its field allows; a comparator is one of the product’s words.', zh: '单元格只取字段允许的值，例如 comparator 只用规定的几个词。' },
    at: '2:29', changes: [whole(rows, csvWith('comparator', 'about'), csvWith('comparator', 'approx')), field('comparator')],
  },
  'key-unique': {
    holds: { en: 'A row is told from every other by its key. The same observation twice is a slip, or two sources that must be named.', zh: '每一行都能以键相区别。同一观测值写了两次，不是笔误，就是两个来源，须写明。' },
    at: '5:1', changes: [whole(rows, csv('firms,qingshi,2023,49,家'), csv())],
  },
  'key-complete': {
    holds: { en: 'The key names the columns that tell rows apart, so that a preliminary and a final number of one source are two rows.', zh: '主键包括用来区别各行的列，同一来源的初步数和终值才是两行。' },
    at: 'data/town/observations.csv:5:1', changes: [
      edit(descriptor, '"primaryKey": ["indicator", "entity", "period"]', '"primaryKey": ["indicator", "entity", "period"]', '"primaryKey": ["indicator", "entity", "period", "status"]'),
      field('status'),
      whole(rows, `${csvWith('status', 'final')}firms,qingshi,2023,48,家,preliminary\n`, `${csvWith('status', 'final')}firms,qingshi,2023,48,家,preliminary\n`),
    ],
  },
  'key-declared': {
    holds: { en: 'The key of a table is made of columns that it has.', zh: '主键由表中有的列组成。' },
    at: '25:23', changes: [edit(descriptor, '"primaryKey": ["indicator", "entity", "period"]', '"primaryKey": ["indicator", "entity", "periods"]')],
  },
  'value-is-number': {
    holds: { en: 'A value is written in digits alone, so that no program has to guess at it.', zh: '值只写数字，不让程序去猜。' },
    at: 'data/town/observations.csv:4:20', changes: [edit(descriptor, '{"name": "value", "type": "number"}', '{"name": "value", "type": "string"}', '{"name": "value", "type": "string"}'), edit(rows, ',48,家', ',约48,家')],
  },
  'unit-known': {
    holds: { en: 'A unit is one that the program can convert and write in both languages.', zh: '单位要是程序能换算、能用两种语言写出的。' },
    at: '3:26', changes: [edit(rows, 'output,qingshi,2023,12.5,亿元', 'output,qingshi,2023,12.5,亿园')],
  },
  'period-valid': {
    holds: { en: 'A period is written in one form, so that the same year of two sources meets.', zh: '时期的写法统一，两个来源的同一年才对得上。' },
    at: '4:15', changes: [edit(rows, 'firms,qingshi,2023', 'firms,qingshi,2023年')],
  },
  'date-valid': {
    holds: { en: 'A date is written YYYY-MM-DD, YYYY-MM or YYYY.', zh: '日期写成 YYYY-MM-DD、YYYY-MM 或 YYYY。' },
    at: '2:29', changes: [whole(rows, csvWith('as_of', '2023年底'), csvWith('as_of', '2023-12-31')), field('as_of')],
  },
  'sense-stated': {
    holds: { en: 'A percentage says whether it is a change or a level: 24% growth and a share of 24% are not the same.', zh: '百分比要说明是变化还是水平：增长24%与占24%不是一回事。' },
    at: '5:1', changes: [whole(rows, `${head}\noutput,qingshi,2022,10.0,亿元\noutput,qingshi,2023,12.5,亿元\nfirms,qingshi,2023,48,家\noutput_growth,qingshi,2022,4.2,%\n`, `${head},sense\noutput,qingshi,2022,10.0,亿元,\noutput,qingshi,2023,12.5,亿元,\nfirms,qingshi,2023,48,家,\noutput_growth,qingshi,2022,4.2,%,growth\n`),
      edit(descriptor, '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "sense", "type": "string"}')],
  },
  'as-of-stated': {
    holds: { en: 'Each number says as of when it was known: a preliminary figure is not wrong when a final one follows.', zh: '每个数都要说明截至何时：有了终核数，快报数也不算错。' },
    at: '2:1', changes: [whole(rows, dated(''), dated('2023-12-31')), field('as_of'), edit(descriptor, ', "as_of": "2023-12-31"', '', '')],
  },
  'source-known': {
    holds: { en: 'The source of each number is described in the descriptor: it is printed beside the figure.', zh: '每个数的来源都要在描述文件里说明，因为它要印在数字旁边。' },
    at: '2:29', changes: [whole(rows, csvWith('source', 'bureau'), csvWith('source', 'yearbook')), field('source')],
  },
  'note-bilingual': {
    holds: { en: 'A note on a number exists in both languages, for both editions print it.', zh: '对数字的说明要有两种语言，因为两种版本都要印。' },
    at: '2:29', changes: [whole(rows, csvWith('note_zh,note_en', '快报数,').replace('亿元,\n', '亿元,,\n').replace('家,\n', '家,,\n'), csvWith('note_zh,note_en', '快报数,preliminary').replace('亿元,\n', '亿元,,\n').replace('家,\n', '家,,\n')), field('note_zh'), field('note_en')],
  },
  'list-id-valid': {
    holds: { en: 'An id has small letters, digits, hyphens and underscores: it becomes part of fact ids, file names and addresses.', zh: 'id 只用小写字母、数字、连字符和下划线：它会成为事实编号、文件名和地址的一部分。' },
    at: '3:1', changes: [edit(entities, 'qingshi,青石镇,Qingshi\n', 'qingshi,青石镇,Qingshi\nBai shi,白石镇,Baishi\n', 'qingshi,青石镇,Qingshi\nbaishi,白石镇,Baishi\n')],
  },
  'list-id-unique': {
    holds: { en: 'An id stands for one indicator or entity.', zh: '一个 id 只指一个指标或主体。' },
    at: '4:1', changes: [edit(indicators, 'firms,企业数,', 'output,企业产值,Output of companies,企业产值,output of companies,CNY,qingshi,yearbook\nfirms,企业数,', 'firm_output,企业产值,Output of companies,企业产值,output of companies,CNY,qingshi,yearbook\nfirms,企业数,')],
  },
};
