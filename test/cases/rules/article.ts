import type { articleRules } from '../../../pipeline/finding/index.ts';
import { article, edit, whole, type Examples } from './example.ts';

const front = `---
title: 青石镇的一年
byline: null
publisher: null
dates: []
source: {title: null, address: null, retrieved: null}
restated: false
---
`;

/** The base article with one paragraph more at its end. */
const paragraph = (wrong: string, right: string) => edit(article, '镇上有企业48家。\n', `镇上有企业48家。\n\n${wrong}\n`, `镇上有企业48家。\n\n${right}\n`);

/** Examples of the rules of `article.zh.md`. */
export const articleExamples: Examples<typeof articleRules> = {
  'article-not-empty': {
    holds: { en: 'Below the front matter stands a text. Without one there is nothing to print.', zh: '前置信息之后要有正文，否则没有内容可印。' },
    at: '9:1', changes: [whole(article, front, `${front}\n镇上有企业48家。\n`)],
  },
  'article-is-text': {
    holds: { en: 'An article is text. A NUL character means a binary file, or a text in UTF-16.', zh: '文章必须是文本。含有 NUL 字符的，不是二进制文件，就是 UTF-16 文本。' },
    at: '21:6', by: 'article', changes: [edit(article, '镇上有企业48家。', '镇上有企业\u000048家。')],
    remark: { en: 'In a file, `check` already tells it as [file-utf8](file-utf8.md); this rule speaks where a text comes from elsewhere.', zh: '若在文件里，`check` 先报 [file-utf8](file-utf8.md)；本规则用于来自别处的文本。' },
  },
  'article-nesting-bounded': {
    holds: { en: 'Quotations and lists are nested a few deep. Hundreds of levels come from broken files and would take a reader of Markdown hours.', zh: '引文和列表只嵌套几层。成百上千层的，多是损坏的文件，解析起来没有尽头。' },
    at: '23:1', changes: [paragraph(`${'>'.repeat(45)} 镇长的话。`, '> 镇长的话。')],
  },
  'article-marks-bounded': {
    holds: { en: 'A paragraph has a few marks of emphasis or code. Thousands come from broken files and would take a reader of Markdown hours.', zh: '一段里的强调、代码标记只有几处。成千上万处的，多是损坏的文件，解析起来没有尽头。' },
    at: '23:1', changes: [paragraph('*a_'.repeat(3000), '**今年**再接再厉。')],
  },
  'front-matter-present': {
    holds: { en: 'The article begins with front matter: who wrote it, where, when. The first page and the source note are made of it.', zh: '文章以前置信息开头，写明作者、出处和日期；首页和来源说明由此而来。' },
    at: '1:1', changes: [whole(article, '镇上有企业48家。\n', `${front}\n镇上有企业48家。\n`)],
  },
  'front-matter-closed': {
    holds: { en: 'The front matter ends with a line of three hyphens. Without it, nobody can tell where the text begins.', zh: '前置信息以单独一行 --- 结束，否则不知正文从何处开始。' },
    at: '1:1', changes: [edit(article, 'restated: false\n---\n', 'restated: false\n')],
  },
  'front-matter-readable': {
    holds: { en: 'The front matter is YAML that can be read: brackets come in pairs, each key has a colon and a space.', zh: '前置信息是能解析的 YAML：括号成对，键后有冒号和空格。' },
    at: '2:8', changes: [edit(article, 'title: 青石镇的一年', 'title: }青石镇的一年')],
  },
  'front-matter-indented': {
    holds: { en: 'Keys of one level begin in one column: the indentation says what belongs to what.', zh: '同级字段左边对齐：缩进说明谁属于谁。' },
    at: '3:1', changes: [edit(article, 'byline: null', '\tbyline: null')],
  },
  'front-matter-quoted': {
    holds: { en: 'Text with a colon and a space, or with a mark that YAML uses, stands in quotes, else YAML reads something else.', zh: '含冒号加空格或 YAML 专用符号的文字要加引号，否则会读成别的意思。' },
    at: '2:8', changes: [edit(article, 'title: 青石镇的一年', 'title: 青石镇: 一年', 'title: "青石镇: 一年"')],
  },
  'front-matter-key-unique': {
    holds: { en: 'Each key stands once. Of two values nobody knows which one is meant.', zh: '每个字段只写一次；写两次就不知以哪个为准。' },
    at: '4:1', changes: [edit(article, 'byline: null', 'byline: null\nbyline: 王小明', 'byline: 王小明')],
  },
  'front-matter-date-exists': {
    holds: { en: 'A date is a day of the calendar. A slip here would be printed on page one.', zh: '日期必须是历法中有的一天；写错了会印在首页上。' },
    at: '7:10', changes: [edit(article, 'iso: 2024-02-01', 'iso: 2024-02-30', 'iso: 2024-02-29')],
  },
  'front-matter-key-known': {
    holds: { en: 'Keys are those of the schema. A misspelt key would silently be lost.', zh: '字段名以模式为准；拼错的字段会悄悄丢失。' },
    at: '4:1', changes: [edit(article, 'byline: null\n', 'byline: null\nauthor: 王小明\n', 'byline: 王小明\n')],
  },
  'front-matter-key-present': {
    holds: { en: 'What a briefing cannot do without is written: the title, and of each date its role and day.', zh: '简报离不开的字段都要写：标题，以及每个日期的类别和日子。' },
    at: '2:1', changes: [edit(article, 'title: 青石镇的一年\n', '')],
  },
  'front-matter-value-valid': {
    holds: { en: 'A value has the form that its key asks for; a date is written YYYY-MM-DD.', zh: '值要合乎字段的形式，例如日期写成 YYYY-MM-DD。' },
    at: '7:10', changes: [edit(article, 'iso: 2024-02-01', 'iso: 去年', 'iso: 2024-02-01')],
  },
  'heading-level-steps': {
    holds: { en: 'Headings go down one level at a time. A gap breaks the table of contents and the outline that screen readers use.', zh: '标题逐级往下。跳级会使目录缺层，也使读屏软件的大纲断裂。' },
    at: '21:1', changes: [edit(article, '镇上有企业48家。', '#### 企业\n\n镇上有企业48家。', '### 企业\n\n镇上有企业48家。')],
  },
  'html-inert': {
    holds: { en: 'The text is Markdown. HTML in it is printed as it is typed, for a page must not be changed by what somebody pasted.', zh: '正文用 Markdown。其中的 HTML 原样印出，不起作用，以免粘贴来的代码改动页面。' },
    at: '21:4', changes: [edit(article, '镇上有企业48家。', '镇上有<br>企业48家。', '镇上有企业**48**家。')],
  },
  'image-own-paragraph': {
    holds: { en: 'A picture stands in a paragraph of its own. Inside a sentence it cannot be set as a figure with a caption.', zh: '图片单独成段；夹在句中无法排成带图注的插图。' },
    at: '23:3', changes: [paragraph('早市![镇口的早市](figure:1)很热闹。', '![镇口的早市](figure:1)')],
  },
  'link-address-safe': {
    holds: { en: 'A link leads to a page or a mailbox. Other addresses may run code, or lead into the reader’s own machine.', zh: '链接只通向网页或邮箱；其他地址可能执行代码，或指向读者自己的电脑。' },
    at: '23:3', changes: [paragraph('详见[年鉴](javascript:alert)。', '详见[年鉴](https://example.org/yearbook)。')],
  },
  'footnote-defined': {
    holds: { en: 'A footnote that is referred to has a text, else the reader follows it to nothing.', zh: '引用的脚注要有内容，否则读者无处可查。' },
    at: '23:7', changes: [paragraph('另有作坊若干[^1]。', '另有作坊若干[^1]。\n\n[^1]: 未经登记。')],
  },
  'footnote-referenced': {
    holds: { en: 'A footnote is referred to somewhere. Otherwise it stands at the end without a number.', zh: '脚注要在文中被引用，否则无从编号。' },
    at: '25:1', changes: [paragraph('另有作坊若干。\n\n[^1]: 未经登记。', '另有作坊若干[^1]。\n\n[^1]: 未经登记。')],
  },
  'character-visible': {
    holds: { en: 'Every character can be seen. Invisible ones, mostly from web pages, turn the order of a text or keep a search from finding it.', zh: '字符都要看得见。看不见的多来自网页，会打乱文字次序，或使检索落空。' },
    at: '21:3', changes: [edit(article, '镇上有企业48家。', '镇上\u200b有企业48家。')],
    remark: { en: 'Between 上 and 有 stands a zero-width space (U+200B).', zh: '“上”“有”之间有一个零宽空格（U+200B）。' },
  },
  'heading-has-text': {
    holds: { en: 'A heading has words. An empty one leaves a blank line in the table of contents.', zh: '标题要有文字，否则目录里是空行。' },
    at: '21:1', changes: [edit(article, '镇上有企业48家。', '###\n\n镇上有企业48家。', '### 企业\n\n镇上有企业48家。')],
  },
  'heading-at-top': {
    holds: { en: 'Headings stand outside quotations and lists: only there they divide the text and enter the contents.', zh: '标题不放在引文或列表里；在外面才能分节、进目录。' },
    at: '23:3', changes: [paragraph('> # 镇长的话\n>\n> 再接再厉。', '## 镇长的话\n\n> 再接再厉。')],
  },
  'table-row-even': {
    holds: { en: 'Each row of a table has as many cells as its head, else a figure stands below the wrong heading.', zh: '表格每行的格数与表头相同，否则数字会对错栏。' },
    at: '25:1', changes: [paragraph('| 年份 | 企业 |\n|---|---|\n| 2023 | 48 | 家 |', '| 年份 | 企业 |\n|---|---|\n| 2023 | 48家 |')],
  },
  'code-meant': {
    holds: { en: 'Four spaces at the beginning of a line make code in Markdown. In an article they are mostly an indented paragraph.', zh: 'Markdown 中行首四个空格表示代码；文章里多半只是段首缩进。' },
    at: '23:1', changes: [paragraph('    今年再接再厉。', '今年再接再厉。')],
  },
  'definition-used': {
    holds: { en: 'A line “[…]: …” is the address of a link and is not printed. If nothing refers to it, it was meant as text.', zh: '形如“[…]: …”的一行是链接地址，不会印出；没有被引用的，多半本是正文。' },
    at: '23:1', changes: [paragraph('[注]: 以上为快报数。', '\\[注]：以上为快报数。')],
  },
  'words-printed': {
    holds: { en: 'All words of the article are printed. The title of a picture or link would show only under a mouse, on a screen.', zh: '文章的每个字都要印出来。图片和链接的标题只在屏幕上、鼠标停留时才看得见。' },
    at: '23:3', changes: [paragraph('详见[年鉴](https://example.org/yearbook "2023年版")。', '详见[年鉴（2023年版）](https://example.org/yearbook)。')],
  },
  'footnote-unique': {
    holds: { en: 'A label names one footnote. Of two texts one would be lost.', zh: '一个标记只对应一条脚注，否则有一条会丢失。' },
    at: '27:1', changes: [paragraph('另有作坊若干[^1]。\n\n[^1]: 未经登记。\n\n[^1]: 快报数。', '另有作坊[^1]若干[^2]。\n\n[^1]: 未经登记。\n\n[^2]: 快报数。')],
  },
};
