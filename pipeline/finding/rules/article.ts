import { defineRules } from '../rule.ts';

/** What must hold of `article.zh.md`. */
export const articleRules = defineRules({
  'article-not-empty': {
    severity: 'error', group: 'input',
    message: { zh: '文章没有正文。', en: 'The article has no text.' },
    mend: { zh: '请在前置信息之后写正文。', en: 'Write the text after the front matter.' },
  },
  'article-is-text': {
    severity: 'error', group: 'input',
    message: { zh: '文件不是文本：含有 {actual} 字符。', en: 'The file is not text: it holds {actual} characters.' },
    mend: { zh: '请另存为 UTF-8 的 Markdown。', en: 'Save it as Markdown in UTF-8.' },
  },
  'article-nesting-bounded': {
    severity: 'error', group: 'input',
    message: { zh: '引文或列表嵌套超过 {expected} 层，不予读取。', en: 'Quotations or lists are nested more than {expected} deep, which is not read.' },
    mend: { zh: '减少行首的 >、- 或缩进。', en: 'Take away some of the >, - or spaces at the beginning of the line.' },
  },
  'article-marks-bounded': {
    severity: 'error', group: 'input',
    message: { zh: '一段里的 * _ ~ ` 超过 {expected} 处，不予读取。', en: 'A paragraph has more than {expected} marks such as * _ ~ `, which is not read.' },
    mend: { zh: '分段，或删去多余的标记。', en: 'Divide the paragraph, or remove marks that are not needed.' },
  },
  'front-matter-present': {
    severity: 'error', group: 'input',
    message: { zh: '文章开头没有前置信息（---）。', en: 'The article does not begin with front matter (---).' },
    mend: {
      zh: '第一行写 ---，然后写 title、byline、publisher、dates、source、restated，再以 --- 结束。',
      en: 'Begin with a line ---, then title, byline, publisher, dates, source and restated, and close with a line ---.',
    },
  },
  'front-matter-closed': {
    severity: 'error', group: 'input',
    message: { zh: '前置信息没有结束行 ---。', en: 'The front matter is not closed by a line ---.' },
    mend: { zh: '在最后一个字段之后单独写一行 ---。', en: 'Write a line --- after its last key.' },
  },
  'front-matter-readable': {
    severity: 'error', group: 'input',
    message: { zh: '前置信息的 YAML 在此处无法解析：“{actual}”', en: 'The YAML of the front matter cannot be read here: “{actual}”' },
    mend: { zh: '检查缩进、冒号后的空格、引号和括号。', en: 'Check the indentation, the space after each colon, the quotes and the brackets.' },
  },
  'front-matter-indented': {
    severity: 'error', group: 'input',
    message: { zh: '前置信息的缩进不对：“{actual}”', en: 'The front matter is indented wrongly: “{actual}”' },
    mend: { zh: '同级字段左边对齐，下级多缩进两个空格，不用制表符。', en: 'Align keys of one level, indent the next by two spaces, and use no tabs.' },
  },
  'front-matter-quoted': {
    severity: 'error', group: 'input',
    message: { zh: '这里的文字需要加引号：“{actual}”', en: 'This text needs quotes: “{actual}”' },
    mend: {
      zh: '含“: ”或以 * & ! % @ ` [ 开头的文字写成 "…"，引号要成对。',
      en: 'Put text that holds ": " or begins with * & ! % @ ` [ between "…", with both quotes.',
    },
  },
  'front-matter-key-unique': {
    severity: 'error', group: 'input',
    message: { zh: '前置信息里有字段写了两次：“{actual}”', en: 'A key of the front matter stands twice: “{actual}”' },
    mend: { zh: '只留一个。', en: 'Keep one of them.' },
  },
  'front-matter-date-exists': {
    severity: 'error', group: 'input',
    message: { zh: '“{key}”的日期 {actual} 不存在。', en: 'The date {actual} of "{key}" does not exist.' },
    mend: { zh: '检查月和日；来源没有写明的写 null。', en: 'Check month and day; write null for what the source does not state.' },
  },
  'front-matter-key-known': {
    severity: 'error', group: 'input',
    message: { zh: '前置信息里有不认识的字段“{key}”。', en: 'The front matter has an unknown key "{key}".' },
    mend: { zh: '检查拼写；可用字段见 docs/schemas/article.schema.json。', en: 'Check its spelling; the keys are listed in docs/schemas/article.schema.json.' },
  },
  'front-matter-key-present': {
    severity: 'error', group: 'input',
    message: { zh: '前置信息缺少“{key}”，应为：{expected}。', en: 'The front matter lacks "{key}"; expected: {expected}.' },
    mend: { zh: '请补上；来源没有写明的写 null。', en: 'Add it; write null for what the source does not state.' },
  },
  'front-matter-value-valid': {
    severity: 'error', group: 'input',
    message: { zh: '“{key}”的值“{actual}”不对，应为：{expected}。', en: 'The value "{actual}" of "{key}" is wrong; expected: {expected}.' },
    mend: { zh: '请改成所要求的形式；来源没有写明的写 null。', en: 'Change it to that form; write null for what the source does not state.' },
  },
  'heading-level-steps': {
    severity: 'warning', group: 'input',
    message: { zh: '标题从 {expected} 级跳到了 {actual} 级。', en: 'The heading jumps from level {expected} to level {actual}.' },
    mend: { zh: '逐级写标题，以免目录缺层。', en: 'Go down one level at a time, so that the contents have no gap.' },
  },
  'html-inert': {
    severity: 'warning', group: 'input',
    message: { zh: '正文里的 HTML“{actual}”只当文字印出，不起作用。', en: 'The HTML "{actual}" is printed as text and does nothing.' },
    mend: { zh: '删去它，或改用 Markdown。', en: 'Remove it, or use Markdown.' },
  },
  'image-own-paragraph': {
    severity: 'warning', group: 'input',
    message: { zh: '句中的图片“{actual}”只保留说明文字。', en: 'Of the picture "{actual}" inside a sentence only its words are kept.' },
    mend: { zh: '让图片单独成段，说明写在方括号里。', en: 'Give the picture a paragraph of its own, with its caption in the square brackets.' },
  },
  'link-address-safe': {
    severity: 'warning', group: 'input',
    message: { zh: '链接地址“{actual}”不会印成链接。', en: 'The address "{actual}" is not made a link.' },
    mend: { zh: '只用 http、https 或 mailto 地址。', en: 'Use addresses of http, https or mailto alone.' },
  },
  'footnote-defined': {
    severity: 'error', group: 'input',
    message: { zh: '脚注 [^{actual}] 没有内容。', en: 'The footnote [^{actual}] has no text.' },
    mend: { zh: '补写“[^{actual}]: …”，或删去引用。', en: 'Add "[^{actual}]: …", or remove the reference.' },
  },
  'footnote-referenced': {
    severity: 'warning', group: 'input',
    message: { zh: '脚注 [^{actual}] 没有被引用。', en: 'Nothing refers to the footnote [^{actual}].' },
    mend: { zh: '在文中加上 [^{actual}]，或删去它。', en: 'Refer to it in the text, or remove it.' },
  },
  'character-visible': {
    severity: 'warning', group: 'input',
    message: { zh: '这里有看不见的字符 {actual}。', en: 'An invisible character {actual} stands here.' },
    mend: { zh: '请删去：它会打乱文字的次序或检索。', en: 'Remove it: it upsets the order of the text or a search in it.' },
  },
  'heading-has-text': {
    severity: 'warning', group: 'input',
    message: { zh: '标题里没有文字。', en: 'The heading has no text.' },
    mend: { zh: '补上标题，或删去 #。', en: 'Write the heading, or remove the #.' },
  },
  'heading-at-top': {
    severity: 'warning', group: 'input',
    message: { zh: '引文或列表里的标题“{actual}”只当正文。', en: 'The heading "{actual}" inside a quotation or list is read as a paragraph.' },
    mend: { zh: '把标题移到外面，或删去 #。', en: 'Move the heading outside, or remove the #.' },
  },
  'table-row-even': {
    severity: 'warning', group: 'input',
    message: { zh: '这一行有 {actual} 格，表头有 {expected} 格。', en: 'This row has {actual} cells; the head has {expected}.' },
    mend: { zh: '补齐或删去多余的 |；格内的竖线写成 \\|。', en: 'Add or remove |; write a bar inside a cell as \\|.' },
  },
  'code-meant': {
    severity: 'warning', group: 'input',
    message: { zh: '四个空格的缩进使“{actual}”成了代码。', en: 'Four spaces at the beginning make “{actual}” code.' },
    mend: { zh: '删去行首空格；确是代码的，上下各加一行 ```。', en: 'Remove the spaces; put real code between two lines of ```.' },
  },
  'definition-used': {
    severity: 'warning', group: 'input',
    message: { zh: '“[{actual}]:”像链接定义，却没有被引用，按正文印出。', en: '"[{actual}]:" looks like the address of a link, but nothing refers to it: it is printed as text.' },
    mend: { zh: '不要就删去；若是正文，写成“\\[{actual}]：”。', en: 'Remove it if it is not wanted; if it is text, write "\\[{actual}]:".' },
  },
  'words-printed': {
    severity: 'warning', group: 'input',
    message: { zh: '“{actual}”所在的位置不会印出。', en: '"{actual}" stands where nothing is printed.' },
    mend: { zh: '把文字写进正文或方括号里。', en: 'Put the words into the text or into the square brackets.' },
  },
  'footnote-unique': {
    severity: 'error', group: 'input',
    message: { zh: '脚注 [^{actual}] 写了两次。', en: 'The footnote [^{actual}] is defined twice.' },
    mend: { zh: '给其中一个换个标记。', en: 'Give one of them another label.' },
  },
});
