import type { briefingRules } from '../../../pipeline/finding/index.ts';
import { config, edit, summary, whole, type Change, type Examples } from './example.ts';

const masthead = 'templates/partials/masthead.hbs';
/** The partial of the masthead, replaced by one line. */
const template = (wrong: string, right: string): Change => whole(masthead, `${wrong}\n`, `${right}\n`);
const sentence = '2023年产值为{{fact "output/qingshi/2023"}}。';

/** Examples of the rules of summaries, texts with facts, and templates. */
export const briefingExamples: Examples<typeof briefingRules> = {
  'expression-closed': {
    holds: { en: 'A fact in a text stands between two pairs of braces, its id in quotes.', zh: '文中的事实写在双花括号里，编号加引号。' },
    at: '1:9', changes: [edit(summary, sentence, '2023年产值为{{fact "output/qingshi/2023"}。')],
  },
  'expression-helper-known': {
    holds: { en: 'A text says only which fact it prints. It computes nothing, so that every number has its source.', zh: '文字只说印哪个事实，不做计算，这样每个数都有来源。' },
    at: '1:11', changes: [edit(summary, sentence, '2023年产值为{{sum "output/qingshi/2023"}}。')],
  },
  'expression-fact-named': {
    holds: { en: '`fact` is followed by one id in quotes.', zh: '`fact` 后面是一个带引号的编号。' },
    at: '1:16', changes: [edit(summary, sentence, '2023年产值为{{fact output}}。')],
  },
  'expression-fact-known': {
    holds: { en: 'A text prints a fact that exists; otherwise there is no number to print.', zh: '文中所印的事实要存在，否则没有数可印。' },
    at: '1:16', changes: [edit(summary, sentence, '2023年产值为{{fact "output/qingshi/2024"}}。')],
  },
  'number-from-fact': {
    holds: { en: 'The numbers of a summary, of a chart’s words and of `notes` are facts: they have a source, are the same in both languages, and follow the data.', zh: '提要、图表文字和 notes 里的数都是事实：有出处，两种语言一致，数据改了跟着改。' },
    at: '1:43', changes: [edit(summary, sentence, `${sentence}税收为1.2亿元。`, sentence)],
  },
  'expression-unread': {
    holds: { en: 'Facts are printed in the summary, in the words of charts and tables and in `notes`; titles and the lines at the head of the page are plain words.', zh: '事实印在提要、图表的文字和 notes 里；标题和页首的说明是普通文字。' },
    at: '3:18', changes: [edit(config, 'zh: 一个小镇的一年。', `zh: '产值{{fact "output/qingshi/2023"}}。'`)],
  },
  'number-printed-untraced': {
    holds: { en: 'The title and the lines at the head of the page print their words as they are, and so have no number that only data can vouch for.', zh: '标题和页首说明的文字照印，因此不写要由数据作证的数。' },
    at: '3:16', changes: [edit(config, 'zh: 一个小镇的一年。', 'zh: 一个有48家企业的小镇。')],
  },
  'fact-in-both-languages': {
    holds: { en: 'What the author says in one language with a number is said with it in the other.', zh: '作者用一种语言写到的数，另一种语言也要写到。' },
    at: 'content/town/summary.zh.md:1:9', changes: [edit('content/town/summary.en.md', 'Output was {{fact "output/qingshi/2023"}} in 2023.', 'Output rose in 2023.')],
  },
  'summary-written': {
    holds: { en: 'The summary has sentences: it is the first thing that a reader sees.', zh: '提要要有内容：读者最先看到的就是它。' },
    at: '1:1', changes: [whole(summary, '\n')],
  },
  'summary-paragraphs': {
    holds: { en: 'A summary is a few sentences or points. Headings, tables and quotations have no place on page one.', zh: '提要只有几句话或几个要点；首页放不下标题、表格和引文。' },
    at: '1:1', changes: [edit(summary, sentence, `# 产值\n\n${sentence}`)],
  },
  'key-figure-known': {
    holds: { en: 'A key figure is a fact.', zh: '关键数字必须是事实。' },
    at: '12:5', changes: [edit(config, '  - firms/qingshi/2023', '  - firms/qingshi/2024')],
  },
  'placed-in-section': {
    holds: { en: 'A chart or table stands in a section that the article has.', zh: '图表要放在文章有的一节里。' },
    at: '24:14', changes: [edit(config, '    data: [firms/qingshi/*]\n    section: 1', '    data: [firms/qingshi/*]\n    section: 5')],
  },
  'locale-string-present': {
    holds: { en: 'Every word that a page prints exists in both languages.', zh: '页面上的每个词语都要有两种语言。' },
    at: '1:1', changes: [edit('templates/locales/zh.json', '  "status.final": "终值",\n', '')],
  },
  'template-present': {
    holds: { en: 'The page has its template. A project’s own file takes the place of the program’s, even if nothing can be read in it.', zh: '页面要有模板。项目里的同名文件会取代程序自带的，哪怕读不出内容。' },
    at: '-', changes: [whole('templates/pages/briefing.hbs', '', null)], also: ['file-not-empty'],
  },
  'template-syntax': {
    holds: { en: 'A template is Handlebars that can be read: every block is closed.', zh: '模板要能按 Handlebars 解析：每个块都要闭合。' },
    at: '2:1', changes: [template('<p>{{#if head.title}}{{head.title}}</p>', '<p>{{#if head.title}}{{head.title}}{{/if}}</p>')],
  },
  'template-partial-known': {
    holds: { en: 'A template calls partials that exist.', zh: '模板调用的部分模板要存在。' },
    at: '1:1', changes: [template('{{> motto}}', '<p>{{head.title}}</p>')],
  },
  'template-helper-known': {
    holds: { en: 'A template formats and never computes: it calls only the helpers that the program has.', zh: '模板只排版，不计算：只能调用程序提供的助手。' },
    at: '1:6', changes: [template('<p>{{upper head.title}}</p>', '<p>{{head.title}}</p>')],
  },
  'template-ends': {
    holds: { en: 'A template does not call itself without end.', zh: '模板不能没完没了地调用自己。' },
    at: '1:1', changes: [template('{{> masthead}}', '<p>{{head.title}}</p>')],
  },
  'template-escapes': {
    holds: { en: 'What a template prints is escaped: words of an article cannot become code of the page.', zh: '模板输出的内容要转义：文章里的文字不能变成页面的代码。' },
    at: '1:4', changes: [template('<p>{{{head.title}}}</p>', '<p>{{head.title}}</p>')],
  },
  'template-self-contained': {
    holds: { en: 'A page loads nothing, sends nothing and runs nothing but its own scripts. Its policy forbids it as well; a template that tried would be broken.', zh: '页面不从外面取东西，不向外发送，只运行自带的脚本。页面的安全策略也禁止这些；写了也显示不出来。' },
    at: '1:9', changes: [template('<p><img src="https://example.org/logo.svg" alt=""></p>', '<p>{{head.title}}</p>')],
  },
  'style-self-contained': {
    holds: { en: 'Styles fetch nothing: a briefing is read offline, and nobody learns that it is read.', zh: '样式不从外面取东西：简报可以离线阅读，也没有人知道谁在读。' },
    at: '1:22', changes: [whole('templates/styles/95-own.css', '.strip { background: url(https://example.org/paper.png); }\n', '.strip { background: var(--field); }\n')],
  },
  'style-closed': {
    holds: { en: 'Brackets, quotes and comments of a style are closed; what follows would else belong to them.', zh: '样式的括号、引号和注释要成对，否则后面的内容都算在里面。' },
    at: '1:8', changes: [whole('templates/styles/95-own.css', '.strip { color: var(--ink);\n', '.strip { color: var(--ink); }\n')],
  },
  'template-property-known': {
    holds: { en: 'A template asks for what the view has. A misspelt name would print nothing.', zh: '模板要的内容视图里要有；拼错的名字什么也印不出。' },
    at: '1:6', changes: [template('<p>{{head.titel}}</p>', '<p>{{head.title}}</p>')],
  },
};
