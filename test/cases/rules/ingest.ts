import type { ingestRules } from '../../../pipeline/finding/index.ts';
import { deleted, paragraph, run, wordFile } from '../../support/word.ts';
import { pdfFile, type Shown } from '../../support/pdf-file.ts';
import { importFiles, parseSource } from '../../../pipeline/ingest/index.ts';
import { article, whole, type Change, type Examples } from './example.ts';

const source = 'source.txt';
const body = '青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。';
const good = `青石镇的一年\n时间：2024-02-01\n\n${body}\n`;
/** A table whose cells stand one a line, with the row of one town as given. */
const flattened = (row: string): string => `${good}\n表1 各镇企业\n乡镇\n企业\n产值\n上溪镇\n12\n1.5\n${row}下溪镇\n20\n2.4\n合计\n80\n7.5\n\n${body}\n`;

/** A text with so many levels of headings. */
const nested = (levels: number): string => `${good}${['第一部分 总体', '第一章 现状', '第一节 产业', '一、工业', '（一）纺织', '1．棉纺'].slice(0, levels).map((heading) => `\n${heading}\n\n${body}\n`).join('')}`;

const townDocument = (last: string): readonly string[] => [paragraph(run('青石镇的一年'), { style: 'a3' }), paragraph(run('时间：2024-02-01')), paragraph(last)];

const townPage: readonly Shown[] = [{ text: '青石镇的一年', x: 230, y: 80, size: 20 }, { text: '时间：2024-02-01', x: 240, y: 110, size: 10 }, { text: body, x: 90, y: 140, size: 10 }];

const fields = `青石镇的农民今年种了新的稻种，收成比往年好。镇上的渔港也在扩建。`;
const [old, grown] = [`${good}\n${fields}\n`, `${good}\n${fields.replace('收成', '产量')}\n`];

/** The article as `import` writes it for a source. */
const articleFor = (text: string): string => importFiles(parseSource({ file: source, text }).value, 'town', { file: source }).value[0]?.text ?? '';

/** A source that has changed, the article of its last import, and the editor's: wrong and right. */
const again = (now: string, wrong: string, right: string, before: string = old): readonly Change[] =>
  [whole(source, now, now), whole('content/town/imported/article.zh.md', articleFor(before), articleFor(before)), whole(article, wrong, right)];

const school = '全镇有小学6所，老师一百多人，教室都是新盖的。';
const road = '镇里又修了一条路，村里的鱼一天就能运到城里。';
const inOrder = (...paragraphs: readonly string[]): string => `青石镇的一年\n时间：2024-02-01\n\n${paragraphs.join('\n\n')}\n`;
const town = inOrder(body, fields, school, road);

/** Examples of the rules of sources: `parse`, `import` and `new`. */
export const ingestExamples: Examples<typeof ingestRules> = {
  'source-not-empty': {
    holds: { en: 'A source has text.', zh: '原文要有文字。' },
    at: '1:1', changes: [whole(source, '\n\n', good)],
  },
  'source-has-body': {
    holds: { en: 'Below its title a source has text.', zh: '标题之下要有正文。' },
    at: '1:1', changes: [whole(source, '青石镇的一年\n时间：2024-02-01\n', good)],
  },
  'source-is-text': {
    holds: { en: 'A source is text throughout: a NUL is in no text.', zh: '原文自始至终是文字，文字里没有 NUL。' },
    at: '5:1', changes: [whole(source, `${good}\u0000\n`, good)],
  },
  'characters-printable': {
    holds: { en: 'The characters of a source can be printed: a character of private use looks only in its own font as it was meant, control characters and those that turn the direction of text hide what the text is.', zh: '原文的字符都能印出：私用区字符只有在原字库中才是原来的样子；控制字符和改变文字方向的字符会掩盖真正的文字。' },
    at: '4:23', changes: [whole(source, good.replace('元，前年', '元，\uE004前年'), good)],
  },
  'source-format-known': {
    holds: { en: 'A source is an article in a format that can be read, whatever the name of the file says: a picture or a workbook is none.', zh: '原文应是能读取的格式的文章，不论文件叫什么名字；图片、工作簿不是文章。' },
    at: '1:1', changes: [whole(source, '\u0089PNG\r\n', good)].map((change) => ({ ...change, wrong: Uint8Array.from(Buffer.from('\u0089PNG\r\n\u0000', 'latin1')) })),
    remark: { en: 'The wrong file is a picture named .txt.', zh: '错误的文件是命名为 .txt 的图片。' },
  },
  'source-size-bounded': {
    holds: { en: 'A source is no larger and nested no deeper than articles are. What unpacks to gigabytes is not unpacked.', zh: '原文的大小和嵌套应与文章相称；解开后达数 GB 的文件不予解开。' },
    at: '1:1', changes: [whole('source.html', `<p>${'<div>'.repeat(3000)}${body}`, `<h1>青石镇的一年</h1><p>时间：2024-02-01</p><p>${body}</p>`)],
    remark: { en: 'The wrong page nests 3,000 elements.', zh: '错误的网页嵌套了 3000 层。' },
  },
  'source-opens': {
    holds: { en: 'A document opens, holds nothing that leads out of it, and its parts are XML without a document type.', zh: '文档能打开，其中没有通向外面的路径，各部分是不带文档类型声明的 XML。' },
    at: '1:1', changes: [whole('source.docx', wordFile([], { more: { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///c">]><a>&b;</a>' } }), wordFile(townDocument(run(body))))],
    remark: { en: 'In the wrong file a part names a file of the machine as an entity.', zh: '错误的文件中，有一部分以实体引用了机器上的文件。' },
  },
  'source-has-text-layer': {
    holds: { en: 'A PDF has text: a scan is a picture of it.', zh: 'PDF 要有文字；扫描件只是文字的图片。' },
    at: '1:1', changes: [whole('source.pdf', pdfFile([[]]), pdfFile([townPage]))],
    remark: { en: 'The wrong file has a page without text.', zh: '错误的文件只有一页，没有文字。' },
  },
  'source-unlocked': {
    holds: { en: 'A source opens without a password.', zh: '原文不设密码。' },
    cannot: { en: 'An example would need a locked file; a test of the readers has one.', zh: '举例要用加密的文件；读取程序的测试里有一份。' },
  },
  'source-text-mapped': {
    holds: { en: 'The fonts of a PDF say which characters their pictures of text are: without that its text cannot be read, though the pages show it.', zh: 'PDF 的字体要注明字形是什么字；没有对照，页面上看得见，文字却读不出。' },
    at: '1:1', changes: [whole('source.pdf', pdfFile([[...townPage, { text: '\u0000'.repeat(40), x: 90, y: 200, size: 10 }]]), pdfFile([townPage]))],
  },
  'source-lines-across': {
    holds: { en: 'The pages of a PDF are set across, or all in vertical writing.', zh: 'PDF 的每一页或全是横排，或全是竖排。' },
    at: '1:1', changes: [whole('source.pdf', pdfFile([[...townPage, ...Array.from(`${body}${body}`.slice(0, 60), (text, at) => ({ text, x: 500, y: 120 + at * 11, size: 10 }))]]), pdfFile([townPage]))],
    remark: { en: 'The page of the wrong file has a column of vertical writing beside its lines.', zh: '错误的文件，横排的行旁边有一列竖排的字。' },
  },
  'changes-settled': {
    holds: { en: 'A document has no tracked changes left. Where it has, insertions are taken and deletions left out.', zh: '文档中不应留有未定的修订；留有时，取插入的文字，不取删去的。' },
    at: '1:1', changes: [whole('source.docx', wordFile(townDocument(run(body) + deleted('未定'))), wordFile(townDocument(run(body))))],
    remark: { en: 'In the wrong file two characters are marked as deleted.', zh: '错误的文件中有两个字标为已删除。' },
  },
  'struck-text-settled': {
    holds: { en: 'A page strikes nothing out. What it does strike out is its text, and stays: which of two figures holds, nobody but the editor says.', zh: '网页上没有划去的字；划去的字也是文字，仍然保留：两个数字取哪一个，由编者决定。' },
    at: '2:1', changes: [whole('source.html', `<h1>青石镇的一年</h1><p>时间：2024-02-01</p>\n<p>${body.replace('48', '<del>84</del><ins>48</ins>')}</p>`, `<h1>青石镇的一年</h1><p>时间：2024-02-01</p>\n<p>${body}</p>`)],
  },
  'raised-number-clear': {
    holds: { en: 'A number that is raised behind another is a power (3×10⁴), or the mark of a note that stands in the source.', zh: '数字后面的上标数字，或是乘方（3×10⁴），或是原文中有注文的注释号码。' },
    at: '4:36', changes: [whole(source, good.replace('48家', '48¹家'), `${good.replace('48家', '48¹家')}\n注释\n1. 统计到上年年底。\n`)],
  },
  'table-rows-clear': {
    holds: { en: 'The cells of a table that stand one a line fill its rows: as many in each as its head has.', zh: '一行一个的单元格应排得成整齐的表：每行与表头同样多。' },
    at: '7:1', changes: [whole(source, flattened('青石镇\n48\n'), flattened('青石镇\n48\n3.6\n'))],
  },
  'title-recognised': {
    holds: { en: 'A title is found: a short line at the top.', zh: '要认得出标题：开头的一行短句。' },
    at: '1:1', changes: [whole(source, `时间：2024-02-01\n\n${body}\n\n${body}\n`, good)],
  },
  'title-clear': {
    holds: { en: 'One line is plainly the title. Where two could be, the choice is said.', zh: '标题应当分明；有两行都像时，会说明取了哪一行。' },
    at: '3:1', changes: [whole(source, `小镇经济观察与思考\n\n青石镇的一年有何不同\n时间：2024-02-01\n\n${body}\n`, good)],
  },
  'date-stated': {
    holds: { en: 'A source says when it was written or posted. Where it does not, the briefing prints “not stated”.', zh: '来源应写明写作或发布的日期；没有写明的，简报印“未写明”。' },
    at: '1:1', changes: [whole(source, `青石镇的一年\n\n${body}\n`, good)],
  },
  'date-role-clear': {
    holds: { en: 'A date says of what it is the date: of the article, or of its posting.', zh: '日期要说明是哪一种：写作的日期，还是发布的日期。' },
    at: '2:1', changes: [whole(source, `青石镇的一年\n2024-02-01\n\n${body}\n`, good)],
  },
  'heading-depth-kept': {
    holds: { en: 'Headings of an article have five levels at most, as Markdown has them below a title.', zh: '文章的小标题至多五级，这是 Markdown 在标题之下能写的。' },
    at: '1:1', by: 'import',
    changes: [whole(source, nested(6), nested(5)), ...['content/town/imported/article.zh.md', article].map((file) => whole(file, articleFor(nested(6)), articleFor(nested(5))))],
  },
  'rubbish-clear': {
    holds: { en: 'What stands below a disclaimer or a list of links goes with it. Where it tells of figures, that is said.', zh: '网站声明和相关链接以下的文字一并去掉；其中若有数字，会加以说明。' },
    at: '8:1', changes: [whole(source, `${good}\n${body}\n\n${body}\n\n${body}\n\n免责声明\n${body}\n`.replace(/\n\n/gu, '\n'), `${good}\n${body}\n`)],
  },
  'heading-or-caption-clear': {
    holds: { en: 'A short line alone is a heading or the caption of a picture. Where it could be either, the choice is said.', zh: '单独的短行不是小标题就是图注；两可时，会说明取了哪一种。' },
    at: '6:1', changes: [whole(source, `${good}\n港口的早晨\n\n${body}\n`, `${good}\n一、港口的早晨\n\n${body}\n`)],
  },
  'source-kept-whole': {
    holds: { en: 'Title, headings, blocks, captions and removed lines together are the text of the file: nothing is lost.', zh: '标题、正文、图注和删去的行合起来就是原文：一个字也不丢。' },
    cannot: {
      en: 'No source breaks this rule: it guards against a fault of the program. `import` compares the parts with the file each time and stops where a character is missing; a property test gives it thousands of texts.',
      zh: '没有哪种原文会违反本规则：它防的是程序自身的错误。`import` 每次都把各部分与原文逐字核对，缺一个字就停下；另有性质测试，用上千种文本检验。',
    },
  },
  'changes-apart': {
    holds: { en: 'Where the editor has corrected a sentence, the source keeps it as it was. What only one of them changes is merged.', zh: '编者改过的句子，来源不再改动。只有一方改动的，自动合并。' },
    at: `${article}:17:1`, by: 'import', changes: again(grown, articleFor(old).replace('收成', '收获'), articleFor(old).replace('扩建', '扩修')),
  },
  'removal-apart': {
    holds: { en: 'What the editor took out of the article the source does not change, and what the editor changed the source does not take out.', zh: '编者删去的段落，来源不再改动；编者改过的段落，来源不删去。' },
    at: `${article}:17:1`, by: 'import', changes: again(good, articleFor(old).replace('收成', '收获'), articleFor(old)),
  },
  'new-blocks-apart': {
    holds: { en: 'Editor and source put their new paragraphs into different places.', zh: '编者和来源不在同一处各加新段。' },
    at: `${article}:19:1`, by: 'import', changes: again(`${old}\n${school}\n`, `${articleFor(old)}\n（编者注：数字未经核对。）\n`, articleFor(old)),
  },
  'moves-apart': {
    holds: { en: 'Editor and source do not put the same block into different places. A block that only one of them moved is merged where it then stands.', zh: '编者和来源不把同一段放到不同的地方。只有一方移动的段落，在新的位置合并。' },
    at: `${article}:19:1`, by: 'import', changes: again(inOrder(fields, school, road, body), articleFor(inOrder(fields, school, body, road)), articleFor(inOrder(fields, school, road, body)), town),
  },
  'merge-adds-up': {
    holds: { en: 'After a merge each sentence stands in the article as often as by the changes of editor and source it should: what the source took out does not stay because the editor had put it into another paragraph.', zh: '合并之后，每句话在文中有几处，与双方的改动相符：来源删去的话，不因编者并入了别段而留下来。' },
    at: `${article}:15:1`, by: 'import', changes: again(inOrder(body, fields, school), articleFor(inOrder(`${body}${road}`, fields, school)), articleFor(town), town),
  },
  'import-settled': {
    holds: { en: 'What the last import could not merge is settled before the briefing is published or the source imported again.', zh: '上次导入没能合并的地方，应在出版或再次导入之前了结。' },
    at: '1:1', by: 'read', changes: [whole('content/town/imported/conflicts.md', '# 再次导入时的冲突 / Conflicts of the last import\n', null)],
  },
  'import-base-kept': {
    holds: { en: 'Beside an article that was imported lies a copy of what import wrote: only with it can the editor’s changes be told from those of the source.', zh: '导入的文章旁边留有导入时的底稿，据此才能分清哪些是编者改的，哪些是来源改的。' },
    at: `${article}:1:1`, by: 'import', changes: [whole(source, grown, grown), whole('content/town/imported/article.zh.md', null, articleFor(old)), whole(article, articleFor(old), articleFor(old))],
  },
  'briefing-id-safe': {
    holds: { en: 'An id is the name of a folder and of files on every system.', zh: 'ID 是文件夹名和文件名，在各种系统上都要可用。' },
    at: '-', by: 'new', changes: [whole('command', 'npx jianbao new ../harbour\n', 'npx jianbao new harbour\n')],
  },
};
