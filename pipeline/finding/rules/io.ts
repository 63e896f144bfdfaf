import { defineRules } from '../rule.ts';

/** What must hold of the files that a briefing is made from, and of its characters. */
export const ioRules = defineRules({
  'file-exists': {
    severity: 'error', group: 'input',
    message: { zh: '文件不存在。', en: 'The file does not exist.' },
    mend: { zh: '请建立该文件，或改正引用它的名字。', en: 'Create it, or correct the name where it is referred to.' },
  },
  'file-regular': {
    severity: 'error', group: 'input',
    message: { zh: '此处应为文件，实为{actual}。', en: 'A file is expected here, not a {actual}.' },
    mend: { zh: '请换成普通文件。', en: 'Put an ordinary file in its place.' },
  },
  'file-readable': {
    severity: 'error', group: 'input',
    message: { zh: '文件无法读取（{actual}）。', en: 'The file cannot be read ({actual}).' },
    mend: { zh: '请检查文件的权限和磁盘。', en: 'Check the permissions of the file and the disk.' },
  },
  'file-not-empty': {
    severity: 'error', group: 'input',
    message: { zh: '文件是空的。', en: 'The file is empty.' },
    mend: { zh: '请写入内容，或删去该文件。', en: 'Write its content, or delete the file.' },
  },
  'file-utf8': {
    severity: 'error', group: 'input',
    message: { zh: '这里的字节 {actual} 不是 UTF-8 文字。', en: 'The bytes {actual} here are not UTF-8 text.' },
    mend: { zh: '请在编辑器中把文件另存为 UTF-8 编码。', en: 'Save the file in the encoding UTF-8 with your editor.' },
  },
  'file-inside-project': {
    severity: 'error', group: 'input',
    message: { zh: '路径通向项目文件夹之外。', en: 'The path leads out of the project folder.' },
    mend: { zh: '请把文件复制到项目之内；指向外面的链接和 .. 不予读取。', en: 'Copy the file into the project: links and .. that lead outside are not followed.' },
  },
  'glyph-available': {
    severity: 'error', group: 'input',
    message: { zh: '没有字体含有字符“{actual}”（{codePoint}）。', en: 'No font has the character "{actual}" ({codePoint}).' },
    mend: { zh: '请换用字体中已有的字符（如规范字或图形符号的文字说明）。', en: 'Use a character that the fonts have, such as the standard form, or words in place of a symbol.' },
  },
});
