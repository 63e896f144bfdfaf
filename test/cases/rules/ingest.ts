import type { ingestRules } from '../../../pipeline/finding/index.ts';
import { whole, type Examples } from './example.ts';

const source = 'source.txt';
const body = '青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。';
const good = `青石镇的一年\n时间：2024-02-01\n\n${body}\n`;

/** Examples of the rules of sources: `parse`, `import` and `new`. */
export const ingestExamples: Examples<typeof ingestRules> = {
  'source-not-empty': {
    holds: { en: 'A source has text.', zh: '原文要有文字。' },
    at: '1:1', changes: [whole(source, '\n\n', good)],
  },
  'source-is-text': {
    holds: { en: 'A source is text; a PDF or a Word file is exported as text first.', zh: '原文必须是文本；PDF 或 Word 文件要先导出为文本。' },
    at: '1:1', changes: [whole(source, 'PK\u0003\u0004\u0000\u0000', good)],
    remark: { en: 'In a file, `parse` and `import` already tell it as [file-utf8](file-utf8.md); this rule speaks where a text comes from elsewhere.', zh: '若在文件里，`parse` 和 `import` 先报 [file-utf8](file-utf8.md)；本规则用于来自别处的文本。' },
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
  'briefing-id-safe': {
    holds: { en: 'An id is the name of a folder and of files on every system.', zh: 'ID 是文件夹名和文件名，在各种系统上都要可用。' },
    at: '-', by: 'new', changes: [whole('command', 'npx jianbao new ../harbour\n', 'npx jianbao new harbour\n')],
  },
};
