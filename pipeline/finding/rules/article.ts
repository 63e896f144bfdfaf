import { defineRules } from '../rule.ts';

/** What must hold of `article.zh.md`. */
export const articleRules = defineRules({
  'article-not-empty': {
    severity: 'error', group: 'input',
    message: { zh: '文章没有正文。', en: 'The article has no text.' },
    mend: { zh: '请在前置信息之后写正文。', en: 'Write the text after the front matter.' },
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
    message: { zh: '前置信息的 YAML 无法解析：{actual}', en: 'The YAML of the front matter cannot be read: {actual}' },
    mend: { zh: '检查缩进、冒号后的空格和引号。', en: 'Check the indentation, the space after each colon and the quotes.' },
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
});
