import type { ioRules } from '../../../pipeline/finding/index.ts';
import { article, config, edit, summary, whole, type Examples } from './example.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

const sentence = '青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。';
const source = `青石镇的一年\n时间：2024-02-01\n\n${sentence}\n`;
const joined = (more: Uint8Array): Uint8Array => Uint8Array.from([...Buffer.from(source), ...more]);

const date = 'date: 2024-03-01\n';
const house = 'templates/houses/harbour';
/** The briefing is set in that house. */
const housed = edit(config, date, `${date}house: harbour\n`, `${date}house: harbour\n`);

/** Examples of the rules of files, characters and pages. */
export const ioExamples: Examples<typeof ioRules> = {
  'file-exists': {
    holds: { en: 'A file that a briefing needs or names is there.', zh: '简报需要的、提到的文件都要存在。' },
    at: '1:1', changes: [whole(summary, null)],
  },
  'file-regular': {
    holds: { en: 'A file is expected, not a folder, a pipe or a device.', zh: '应为文件，不是文件夹、管道或设备。' },
    at: '1:1', changes: [whole(summary, { link: '.' })],
  },
  'file-readable': {
    holds: { en: 'The system lets the file be read.', zh: '系统要允许读取该文件。' },
    at: '1:1', changes: [whole(summary, { link: 'summary.zh.md' })],
    remark: { en: 'The wrong file is a link to itself. More often the file belongs to somebody else (EACCES).', zh: '错误的文件是指向自己的链接；更常见的是文件属于别人（EACCES）。' },
  },
  'file-name-plain': {
    holds: { en: 'The name of a source shows what it is: it holds no character that cannot be seen, that turns the text round, or that a command or another system takes for something else.', zh: '原文的文件名一看便知：不含看不见的、颠倒文字方向的字符，也不含会被命令行或其他系统误作他用的字符。' },
    cannot: { en: 'The content is not at fault, so an example would show nothing; a test of the command has such names.', zh: '问题不在内容，举例看不出什么；命令的测试里有这样的文件名。' },
  },
  'file-not-empty': {
    holds: { en: 'A file has content.', zh: '文件要有内容。' },
    at: '1:1', changes: [whole(summary, '')],
  },
  'file-utf8': {
    holds: { en: 'Texts are in UTF-8. Read as another encoding, their characters would turn into others.', zh: '文本用 UTF-8 编码，否则文字会变样。' },
    at: '1:5', changes: [whole(summary, bytes('2023\xc4\xea\xa1\xa3\n'))], remark: { en: 'The wrong file is in GBK.', zh: '错误的文件是 GBK 编码。' },
  },
  'encoding-recognised': {
    holds: { en: 'A source is Chinese in one of the encodings of Chinese texts: UTF-8, UTF-16, GB18030 (GBK), Big5.', zh: '原文应是中文，编码为 UTF-8、UTF-16、GB18030（GBK）或 Big5 之一。' },
    at: '1:1', by: 'parse', changes: [whole('source.txt', bytes('\xb0\x80\xfe\xfd\x93\xff\x9b\xc0\x12\xf0\xe0\x88\n'), source)],
  },
  'page-encoding-as-declared': {
    holds: { en: 'A page says which encoding it has. Where that is wrong, the text is read by what it is.', zh: '网页声明自己的编码；声明有误时，按实际编码读取。' },
    at: '1:1', by: 'parse', changes: [whole('source.html', `<meta charset="gb2312"><h1>青石镇的一年</h1><p>时间：2024-02-01</p><p>${sentence}</p>`, `<meta charset="utf-8"><h1>青石镇的一年</h1><p>时间：2024-02-01</p><p>${sentence}</p>`)],
  },
  'encoding-single': {
    holds: { en: 'A file has one encoding. Where lines differ, each is read by its own.', zh: '一个文件只用一种编码；各行不同时，逐行读取。' },
    at: '5:1', by: 'parse', changes: [whole('source.txt', joined(bytes('\xc7\xe0\xca\xaf\xd5\xf2\xb5\xc4\xc8\xab\xb2\xbf\xca\xfd\xd7\xd6\xa1\xa3\n')), source)],
    remark: { en: 'The last line of the wrong file is in GBK.', zh: '错误的文件最后一行是 GBK 编码。' },
  },
  'characters-whole': {
    holds: { en: 'Every character of a source is whole. A broken one shows where the file was damaged on its way.', zh: '原文的字符应当完整；有损坏的，说明文件在途中受了损。' },
    at: '4:14', by: 'parse', changes: [whole('source.txt', source.replace('产值', '产\uFFFD'), source)],
  },
  'text-not-garbled': {
    holds: { en: 'A text was never saved in a wrong encoding: what that does to it cannot be undone with certainty.', zh: '文本没有以错误的编码保存过；那样造成的乱码无法可靠还原。' },
    at: '4:1', by: 'parse', changes: [whole('source.txt', source.replace('全镇', '锟斤拷锟斤拷锟斤拷'), source)],
  },
  'file-inside-project': {
    holds: { en: 'A briefing is made of files of its project alone: no link leads out of it.', zh: '简报只用项目内的文件，链接不通向外面。' },
    at: '1:1', changes: [whole(summary, { link: '../../..' })],
  },
  'glyph-available': {
    holds: { en: 'Every character has a glyph in the fonts of the page, which travel with it. Others would print as a box.', zh: '每个字都要在页面自带的字体中有字形，否则印出来是方框。' },
    at: '21:9', by: 'check', changes: [edit(article, '镇上有企业48家。', '镇上有企业48家🀄。')],
  },
  'page-fits-paper': {
    holds: { en: 'Nothing stands beyond the margins of the paper. Chromium would print every page smaller, without a word.', zh: '没有东西超出版心；否则 Chromium 会不声不响地把每一页都缩小。' },
    at: '3:13', by: 'print', changes: [
      housed,
      whole(`${house}/styles/95-harbour.css`, '.about { width: 230mm; }\n', '.about { width: 120mm; }\n'),
    ],
  },
  'words-stand-out': {
    holds: { en: 'Words that a house colours in its own styles can be read, on paper and on light and dark screens, as the browser shows them (WCAG 2.2, 1.4.3).', zh: '版式在自己的样式里着色的文字，要在纸上和亮色、暗色屏幕上都看得清（WCAG 2.2 第 1.4.3 条），以浏览器所见为准。' },
    at: `${house}/styles/95-harbour.css:1:1`, by: 'print', changes: [
      housed,
      whole(`${house}/styles/95-harbour.css`, '.about { color: #999999; }\n@media (prefers-color-scheme: dark) { .about { color: #e6e8ea; } }\n', '.about { color: var(--quiet); }\n'),
    ],
  },
};
