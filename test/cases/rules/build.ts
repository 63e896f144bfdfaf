import type { buildRules } from '../../../pipeline/finding/index.ts';
import { config, edit, whole, xliff, type Examples } from './example.ts';

const date = 'date: 2024-03-01\n';
const target = '<target>The town has 48 companies.</target>';
const house = 'templates/houses/harbour';
/** The briefing is set in that house. */
const housed = edit(config, date, `${date}house: harbour\n`, `${date}house: harbour\n`);

/** Examples of the rules of a project and its `briefing.yaml`. */
export const buildExamples: Examples<typeof buildRules> = {
  'briefing-present': {
    holds: { en: 'A briefing has its `briefing.yaml`.', zh: '简报要有 `briefing.yaml`。' },
    at: '1:1', by: 'read', changes: [whole(config, null)],
  },
  'config-readable': {
    holds: { en: '`briefing.yaml` can be read as YAML.', zh: '`briefing.yaml` 要能按 YAML 解析。' },
    at: '10:1', changes: [edit(config, 'datasets: [town]', 'datasets: [town')],
  },
  'config-key-known': {
    holds: { en: 'Keys are those of the schema. A misspelt key would silently do nothing.', zh: '字段名以模式为准；拼错的字段不起作用，也不作声。' },
    at: '9:1', changes: [edit(config, date, `${date}colour: red\n`)],
  },
  'config-key-present': {
    holds: { en: 'What every briefing needs is written: id, title, date and so on.', zh: '每份简报必需的字段都要写：id、title、date 等。' },
    at: '1:1', changes: [edit(config, 'version: 1.0.0\n', '')],
  },
  'config-value-valid': {
    holds: { en: 'A value has the form that its key asks for.', zh: '值要合乎字段的形式。' },
    at: '8:7', changes: [edit(config, date, 'date: March 2024\n')],
  },
  'config-id-matches': {
    holds: { en: 'The id is the name of the folder: out/<id>/ and the addresses of facts are made of it.', zh: 'id 就是文件夹名：输出文件夹和事实的地址由它而来。' },
    at: '1:5', changes: [edit(config, 'id: town\n', 'id: village\n')],
  },
  'previous-present': {
    holds: { en: 'The facts file of an earlier edition that `previous` names is there.', zh: 'previous 所指的上一期 facts.json 要存在。' },
    at: '9:11', changes: [edit(config, date, `${date}previous: previous/2023.facts.json\n`)],
  },
  'previous-beside-briefing': {
    holds: { en: 'What an edition is compared with lies in its own folder and stays there; files in out/ change with every build.', zh: '用来比较的上一期 facts.json 放在简报自己的文件夹里，不再变动；out/ 里的文件每次生成都会改变。' },
    at: '9:11', changes: [edit(config, date, `${date}previous: ../../out/town/facts.json\n`)],
  },
  'waiver-used': {
    holds: {
      en: 'A waiver lets one finding stand, in one place: of this rule, in this unit, with these words at fault and this found against them. Once one of them changes it holds no more: a datum that moves on, another figure of the sentence, is told anew, so that a waiver hides nothing later.',
      zh: '一条豁免只放过一处的一个问题：这条规则、这个单元、这几个字、与之不合的这个数。其中任何一项变了，豁免就不再有效：数据更新、同一句里别的数不合，都会重新提示，以免豁免日后掩盖别的问题。',
    },
    at: 'content/town/briefing.yaml:10:37', by: 'read-en', changes: [
      edit(xliff, target, '<target>The town has 46 companies.</target>', '<target>The town has 46 companies.</target>'),
      edit(config, date, `${date}waivers:\n  - {rule: value, unit: u7, words: "47", found: 48家, reason: The town counts two later.}\n`, `${date}waivers:\n  - {rule: value, unit: u7, words: "46", found: 48家, reason: The town counts two later.}\n`),
    ], also: ['value'],
  },
  'waiver-rule-known': {
    holds: { en: 'A waiver names a rule that there is.', zh: '豁免要写有的规则。' },
    at: '10:12', by: 'read-en', changes: [edit(config, date, `${date}waivers:\n  - {rule: valeu, unit: u7, reason: 与原文核对过。}\n`)],
  },
  'previous-of-briefing': {
    holds: { en: 'What changed is told of one briefing: the file is of an earlier edition of it.', zh: '“有何变化”说的是同一份简报：文件要是它上一期的。' },
    at: '9:11', by: 'check', changes: [
      edit(config, date, `${date}previous: previous.facts.json\n`),
      whole('content/town/previous.facts.json', '{"format": "jianbao-facts-2", "briefing": {"id": "village"}, "facts": []}\n', '{"format": "jianbao-facts-2", "briefing": {"id": "town"}, "facts": []}\n'),
    ],
  },
  'waiver-allowed': {
    holds: { en: 'A waiver names a rule on which an editor may know better. What cannot be read or built cannot be waived.', zh: '只有编辑可能比程序更清楚的规则才能豁免；读不了、排不出的不能豁免。' },
    at: '10:12', by: 'read-en', changes: [edit(config, date, `${date}waivers:\n  - {rule: unit-translated, unit: u7, reason: 来不及译。}\n`)],
  },
  'selection-has-facts': {
    holds: { en: 'What a chart or table selects exists. Otherwise it would be empty without a word.', zh: '图表所选的数据要存在，否则会悄悄变空。' },
    at: '17:30', by: 'check', changes: [edit(config, 'data: [output/qingshi/*]', 'data: [output/qingshi/*, output/qingshi/202]')],
  },
  'summary-present': {
    holds: { en: 'An edition with English has its summary in English.', zh: '含英文的版本要有英文提要。' },
    at: '1:1', by: 'check-en', changes: [whole('content/town/summary.en.md', null)],
  },
  'translation-present': {
    holds: { en: 'An edition with English has a translation to print.', zh: '含英文的版本要有译文。' },
    at: '1:1', by: 'read-en', changes: [whole(xliff, null)],
  },
  'new-file-free': {
    holds: { en: '`new` and `import` write over nothing.', zh: '`new` 和 `import` 不覆盖已有的文件。' },
    at: 'content/harbour/briefing.yaml:1:1', by: 'new', changes: [
      whole('command', 'npx jianbao new harbour\n', 'npx jianbao new harbour\n'), whole('content/harbour/briefing.yaml', 'id: harbour\n', null),
    ],
  },
  'part-known': {
    holds: { en: 'The order of a page names parts that there are: those before the article in `front`, those behind it in `back`.', zh: '页面的次序只写有的部分：文章之前的写在 `front`，之后的写在 `back`。' },
    at: '11:26', changes: [edit(config, date, `${date}page:\n  parts:\n    front: [bottom-line, keyfigures, source-card, voices]\n`, `${date}page:\n  parts:\n    front: [bottom-line, key-figures, source-card, voices]\n`)],
  },
  'part-once': {
    holds: { en: 'A part stands on the page once.', zh: '每个部分在页面上只有一处。' },
    at: '11:47', changes: [edit(config, date, `${date}page:\n  parts:\n    front: [bottom-line, source-card, voices, bottom-line]\n`, `${date}page:\n  parts:\n    front: [bottom-line, source-card, voices]\n`)],
  },
  'part-kept': {
    holds: { en: 'What a reader checks figures by stays on the page; `key-figures`, `contents` and `citation` may be left out.', zh: '读者用来查核数字的部分都要留在页面上；可以省去的是 `key-figures`、`contents` 和 `citation`。' },
    at: '11:11', changes: [edit(config, date, `${date}page:\n  parts:\n    back: [method, sources, what-changed, translator-notes, removed, appendix]\n`, `${date}page:\n  parts:\n    back: [register, method, sources, what-changed, translator-notes, removed, appendix]\n`)],
  },
  'colour-readable': {
    holds: { en: 'Words can be read on paper and field, on light and dark screens and in print (WCAG 2.2, level AA: 4.5:1). The colours of the page reach its charts too.', zh: '文字在纸色和底色上都要看得清，浅色屏、深色屏和印刷都如此（WCAG 2.2 AA 级：4.5:1）。图表也用这些颜色。' },
    at: '11:25', changes: [edit(config, date, `${date}page:\n  colours:\n    external: { light: "#3a8fd0", dark: "#7fb4e6" }\n`, `${date}page:\n  colours:\n    external: { light: "#1f5f99", dark: "#7fb4e6" }\n`)],
  },
  'colour-stands-out': {
    holds: { en: 'In a chart the subject stands out from what is beside it by lightness, so that grey print and colour-blind readers show it too.', zh: '图中的主角与旁边的对象要以明暗分开，灰度印刷和色觉障碍的读者也看得出。' },
    at: '11:23', changes: [edit(config, date, `${date}page:\n  colours:\n    accent: { light: "#d11f1f", dark: "#7fb4e6" }\n`, `${date}page:\n  colours:\n    accent: { light: "#a81818", dark: "#7fb4e6" }\n`)],
  },
  'house-present': {
    holds: { en: 'A house is a folder in `templates/houses/`.', zh: '版式是 `templates/houses/` 里的一个文件夹。' },
    at: '9:8', changes: [edit(config, date, `${date}house: harbor\n`, date)],
  },
  'house-file-known': {
    holds: { en: 'A house brings partials, styles, strings, charts and a `page.yaml`. Pages, scripts and the head of the document are ours: with them the page keeps its policy, and fetches nothing.', zh: '版式可以带部分模板、样式、界面文字、图和 `page.yaml`。页面、脚本和文档头由程序提供：页面的安全策略在其中，什么也不从外面取。' },
    at: '1:1', changes: [whole(`${house}/locales/fr.json`, '{"voices.title": "Voix"}\n', null), whole(`${house}/locales/en.json`, '{"voices.title": "Who says what"}\n', '{"voices.title": "Who says what"}\n'), housed],
  },
  'house-partial-used': {
    holds: { en: 'A partial of a house takes the place of one of ours, or is called by one that does.', zh: '版式的部分模板要么取代我们的一个，要么由取代者调用。' },
    at: '1:1', changes: [whole(`${house}/partials/masthed.hbs`, '<h1>{{> words masthead.title}}</h1>\n', null), whole(`${house}/styles/90-house.css`, 'h1 { letter-spacing: 0; }\n', 'h1 { letter-spacing: 0; }\n'), housed],
  },
  'house-holds-kept': {
    holds: { en: 'A partial of a house keeps the ids and the data attributes of ours: links lead to them, facts are counted by them, scripts work with them.', zh: '版式的部分模板要保留我们的 id 和 data 属性：链接指向它们，事实靠它们统计，脚本靠它们工作。' },
    at: '1:1', changes: [whole(`${house}/partials/voices.hbs`, '<section class="voices">{{#each voices}}<p>{{sign}} {{> words name}}</p>{{/each}}</section>\n', '<section class="voices" id="voices">{{#each voices}}<p>{{sign}} {{> words name}}</p>{{/each}}</section>\n'), housed],
  },
  'locale-key-known': {
    holds: { en: 'A house words anew what the page says; it has no strings that the page does not print.', zh: '版式改写页面上的词语；页面不印的，写了也没有用。' },
    at: '1:2', changes: [whole(`${house}/locales/en.json`, '{"voices.titel": "Who says what"}\n', '{"voices.title": "Who says what"}\n'), housed],
  },
  'locale-placeholder-known': {
    holds: { en: 'What is filled into a string of the page is fixed; another name in braces would be printed as it stands.', zh: '界面文字里填入什么是固定的；花括号里写别的名称，会照样印出来。' },
    at: '1:2', changes: [whole(`${house}/locales/en.json`, '{"masthead.number": "Issue {edition} of {year}"}\n', '{"masthead.number": "Issue {edition}"}\n'), housed],
  },
  'locale-placeholder-kept': {
    holds: { en: 'A string worded anew still shows what it showed.', zh: '改写以后，原来填入的内容仍要在。' },
    at: '1:2', changes: [whole(`${house}/locales/en.json`, '{"masthead.number": "Newest issue"}\n', '{"masthead.number": "Issue {edition}"}\n'), housed],
  },
  'locale-readable': {
    holds: { en: 'A locale file is one JSON object of strings.', zh: '语言文件是一个 JSON 对象，值都是文字。' },
    at: '1:1', by: 'check', changes: [whole('templates/locales/zh.json', '{"draft.mark": 1}\n', null)],
  },
};
