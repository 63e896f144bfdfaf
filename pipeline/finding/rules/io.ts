import { defineRules } from '../rule.ts';

/** What must hold of the files that a briefing is made from, of its characters, and of its page as the browser shows it. */
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
  'file-name-plain': {
    severity: 'warning', group: 'input',
    message: { zh: '文件名不寻常（{actual}），记入来源时会照此显示。', en: 'The name of the file is odd ({actual}); it is recorded as the source as it is shown here.' },
    mend: { zh: '请给文件改一个只含文字、数字和连字符的名字再导入；并请确认它是您要的文件。', en: 'Give it a name of letters, digits and hyphens and import that; and see that it is the file you meant.' },
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
  'encoding-recognised': {
    severity: 'error', group: 'input',
    message: { zh: '文件不是任何一种编码的中文（{actual}）。', en: 'The file is no Chinese text in any encoding ({actual}).' },
    mend: { zh: '请确认文件是文章；如是，请另存为 UTF-8 后再导入。', en: 'See that it is an article; if it is, save it in UTF-8 and import that.' },
  },
  'page-encoding-as-declared': {
    severity: 'info', group: 'input',
    message: { zh: '文件自称编码为 {expected}，实为 {actual}，已按后者读取。', en: 'The file says that its encoding is {expected}; it is {actual}, and was read so.' },
    mend: { zh: '无须处理；如有乱码，请另存为 UTF-8。', en: 'Nothing need be done; if characters are wrong, save it in UTF-8.' },
  },
  'encoding-single': {
    severity: 'warning', group: 'input',
    message: { zh: '文件混用了几种编码（{actual}），已逐行读取，首处在此。', en: 'The file mixes encodings ({actual}); each line was read by its own, the first odd one is here.' },
    mend: { zh: '请核对各段文字有无乱码。', en: 'Check that the text of every line is right.' },
  },
  'characters-whole': {
    severity: 'warning', group: 'input',
    message: { zh: '有 {actual} 个字符已损坏（显示为 �），首处在此。', en: 'Characters are broken (shown as �), {actual} in all; the first is here.' },
    mend: { zh: '请从原始出处重新取得文件，或补上缺失的字。', en: 'Get the file anew from where it came, or put in what is missing.' },
  },
  'text-not-garbled': {
    severity: 'warning', group: 'input',
    message: { zh: '此处像是乱码：“{actual}”。', en: 'This looks garbled: “{actual}”.' },
    mend: { zh: '文件曾以错误的编码保存过，请重新取得。', en: 'It was once saved in a wrong encoding: get the file anew.' },
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
  'page-fits-paper': {
    severity: 'warning',
    group: 'input',
    message: {
      zh: '印在纸上，“{actual}”（{element}）超出版心 {by} 毫米，浏览器会把整份 PDF 缩小来容纳它。',
      en: 'On paper "{actual}" ({element}) stands {by} mm beyond the margin; the browser shrinks all of the PDF to make room for it.',
    },
    mend: {
      zh: '表太宽就拆成两张，或少几栏；长词允许断开；样式里的宽度不要超过 var(--full)。',
      en: 'Divide a wide table or leave columns out, let a long word break, and give nothing more width in a style than var(--full).',
    },
  },
  'words-stand-out': {
    severity: 'warning',
    group: 'input',
    message: {
      zh: '“{actual}”（{element}，{medium}）的字色 {front} 与底色 {ground} 的对比度只有 {ratio}:1。',
      en: '"{actual}" ({element}, {medium}) is {front} on {ground}, a contrast of only {ratio}:1.',
    },
    mend: {
      zh: '一般文字要 4.5:1，18 磅以上（粗体 14 磅以上）要 3:1；改用 page.yaml 里的颜色最稳妥，例如 var(--quiet)。',
      en: 'Text needs 4.5:1, from 18 pt on (bold 14 pt) 3:1; colours of page.yaml, such as var(--quiet), are safe.',
    },
  },
});
