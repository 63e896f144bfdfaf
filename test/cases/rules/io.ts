import type { ioRules } from '../../../pipeline/finding/index.ts';
import { article, edit, summary, whole, type Examples } from './example.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Examples of the rules of files and characters. */
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
  'file-not-empty': {
    holds: { en: 'A file has content.', zh: '文件要有内容。' },
    at: '1:1', changes: [whole(summary, '')],
  },
  'file-utf8': {
    holds: { en: 'Texts are in UTF-8. Read as another encoding, their characters would turn into others.', zh: '文本用 UTF-8 编码，否则文字会变样。' },
    at: '1:5', changes: [whole(summary, bytes('2023\xc4\xea\xa1\xa3\n'))], remark: { en: 'The wrong file is in GBK.', zh: '错误的文件是 GBK 编码。' },
  },
  'file-inside-project': {
    holds: { en: 'A briefing is made of files of its project alone: no link leads out of it.', zh: '简报只用项目内的文件，链接不通向外面。' },
    at: '1:1', changes: [whole(summary, { link: '../../..' })],
  },
  'glyph-available': {
    holds: { en: 'Every character has a glyph in the fonts of the page, which travel with it. Others would print as a box.', zh: '每个字都要在页面自带的字体中有字形，否则印出来是方框。' },
    at: '21:9', by: 'check', changes: [edit(article, '镇上有企业48家。', '镇上有企业48家🀄。')],
  },
};
