import type { buildRules } from '../../../pipeline/finding/index.ts';
import { config, edit, whole, xliff, type Examples } from './example.ts';

const date = 'date: 2024-03-01\n';

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
    holds: { en: 'A waiver lets one finding stand, in one place. Once that is mended the waiver goes too, so that it hides nothing later.', zh: '一条豁免只放过一处的一个问题；问题改好，豁免也要删去，以免日后掩盖别的问题。' },
    at: '10:12', by: 'read-en', changes: [edit(config, date, `${date}waivers:\n  - {rule: value, unit: u7, reason: 与原文核对过。}\n`, date)],
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
  'locale-readable': {
    holds: { en: 'A locale file is one JSON object of strings.', zh: '语言文件是一个 JSON 对象，值都是文字。' },
    at: '1:1', by: 'check', changes: [whole('templates/locales/zh.json', '{"draft.mark": 1}\n', null)],
  },
};
