import { defineRules } from '../rule.ts';

/** What must hold of a project and its `briefing.yaml`. */
export const buildRules = defineRules({
  'briefing-present': {
    severity: 'error',
    group: 'input',
    message: { zh: '没有简报“{actual}”：找不到 {expected}。', en: 'There is no briefing "{actual}": {expected} is missing.' },
    mend: {
      zh: '检查 ID 的拼写，或用 jianbao new {actual} 新建。',
      en: 'Check the spelling of the ID, or make it with `jianbao new {actual}`.',
    },
  },
  'config-readable': {
    severity: 'error',
    group: 'input',
    message: { zh: 'YAML 无法解析：{actual}。', en: 'The YAML cannot be read: {actual}.' },
    mend: {
      zh: '检查缩进、冒号后的空格和引号；含冒号或花括号的文字请加引号。',
      en: 'Check the indentation, the space after each colon and the quotes; put text with a colon or braces in quotes.',
    },
  },
  'config-key-known': {
    severity: 'error',
    group: 'input',
    message: { zh: '不认识的字段“{key}”。', en: 'Unknown key "{key}".' },
    mend: {
      zh: '检查拼写；可用字段见 docs/schemas/briefing.schema.json。',
      en: 'Check its spelling; the keys are listed in docs/schemas/briefing.schema.json.',
    },
  },
  'config-key-present': {
    severity: 'error',
    group: 'input',
    message: { zh: '缺少字段“{key}”，应为：{expected}。', en: 'The key "{key}" is missing; expected: {expected}.' },
    mend: { zh: '请补上这个字段。', en: 'Add it.' },
  },
  'config-value-valid': {
    severity: 'error',
    group: 'input',
    message: { zh: '字段“{key}”的值“{actual}”不对，应为：{wantedZh}。', en: 'The value "{actual}" of "{key}" is wrong; expected: {wantedEn}.' },
    mend: { zh: '请改成所要求的形式。', en: 'Change it to that form.' },
  },
  'config-id-matches': {
    severity: 'error',
    group: 'input',
    message: { zh: 'id 写的是“{actual}”，文件夹名却是“{expected}”。', en: 'The id says "{actual}", but the folder is called "{expected}".' },
    mend: { zh: '让二者一致。', en: 'Make them the same.' },
  },
  'previous-present': {
    severity: 'error',
    group: 'input',
    message: { zh: 'previous 所指的文件 {actual} 不存在。', en: 'There is no file {actual}, which `previous` names.' },
    mend: {
      zh: '把上一期的 facts.json 复制到那里，或删去 previous：这样就没有“本期变动”。',
      en: 'Copy the facts.json of the earlier edition to that place, or remove `previous`: there is then no “What changed”.',
    },
  },
  'previous-beside-briefing': {
    severity: 'error',
    group: 'input',
    message: { zh: 'previous 的路径“{actual}”不在 {expected} 之内。', en: 'The path "{actual}" of `previous` does not lie in {expected}.' },
    mend: {
      zh: '把上一期的 facts.json 复制到简报自己的文件夹中；out/ 里的文件每次生成都会改变，不能作比较的依据。',
      en: 'Copy the facts.json of the earlier edition into the briefing’s own folder; a file in out/ changes with every build and is no base to compare with.',
    },
  },
  'waiver-used': {
    severity: 'warning',
    group: 'claim',
    message: {
      zh: '豁免 {rule}（单元“{unit}”）没有对应的问题：{wasZh}；现在那里是：{nowZh}。',
      en: 'The waiver of {rule} for unit "{unit}" meets no finding: {wasEn}; there stands now: {nowEn}.',
    },
    mend: {
      zh: '问题若已改好，请从 briefing.yaml 删去这条；现在的问题也可保留的，重新核对后把 words 和 found 改成现在的；否则检查规则名和单元标识。',
      en: 'If it was mended, remove the waiver from briefing.yaml. If what stands there now may stand too, check it again and put it under `words` and `found`; else check the rule and the unit id.',
    },
  },
  'waiver-rule-known': {
    severity: 'error',
    group: 'input',
    message: { zh: '没有规则“{actual}”{nearZh}。', en: 'There is no rule "{actual}"{nearEn}.' },
    mend: { zh: '规则名写在每条问题后的方括号里；全部规则见 docs/rules.md。', en: 'A finding ends with its rule in brackets; docs/rules.md lists them all.' },
  },
  'previous-of-briefing': {
    severity: 'error',
    group: 'input',
    message: { zh: 'previous 所指的文件是简报“{actual}”的，不是“{expected}”的。', en: 'The file that `previous` names is of the briefing "{actual}", not of "{expected}".' },
    mend: { zh: '改为本简报上一期的 facts.json，或删去 previous。', en: 'Name the facts.json of an earlier edition of this briefing, or remove `previous`.' },
  },
  'waiver-allowed': {
    severity: 'error',
    group: 'input',
    message: { zh: '规则“{actual}”不能豁免。', en: 'The rule "{actual}" cannot be waived.' },
    mend: { zh: '可以豁免的是：{expected}。其余的请改正。', en: 'These can be: {expected}. Mend the others.' },
  },
  'selection-has-facts': {
    severity: 'error',
    group: 'input',
    message: { zh: '“{of}”所选的数据“{actual}”没有对应的事实。', en: 'The selection "{actual}" of "{of}" matches no fact.' },
    mend: {
      zh: '检查指标、主体、时期的拼写（facts.json 列出全部事实），或补上数据。',
      en: 'Check indicator, entity and period (facts.json lists every fact), or add the data.',
    },
  },
  'summary-present': {
    severity: 'error',
    group: 'input',
    message: { zh: '缺少要点文件 {expected}。', en: 'The summary {expected} is missing.' },
    mend: { zh: '请写三至五句要点；数字用 {{fact "…"}}。', en: 'Write three to five sentences; numbers as {{fact "…"}}.' },
  },
  'translation-present': {
    severity: 'error',
    group: 'translation',
    message: { zh: '要出英文版，却没有译文文件 {expected}。', en: 'An edition with English is wanted, but the translation {expected} is missing.' },
    mend: {
      zh: '只出中文版：--edition zh；或把文章以新的 ID 导入一次，import 会写出译文骨架。',
      en: 'Build Chinese alone: --edition zh; or import the article once under a new ID, which writes the skeleton.',
    },
  },
  'new-file-free': {
    severity: 'error',
    group: 'input',
    message: { zh: '{actual} 已经存在，没有写入任何文件。', en: '{actual} is there already; nothing was written.' },
    mend: { zh: '换一个 ID，或先移走原有的文件。', en: 'Choose another ID, or move the old files away first.' },
  },
  'part-known': {
    severity: 'error',
    group: 'input',
    message: { zh: '{key} 里没有“{actual}”这个部分。', en: '{key} has no part "{actual}".' },
    mend: { zh: '可用：{expected}', en: 'Its parts are: {expected}' },
  },
  'part-once': {
    severity: 'error',
    group: 'input',
    message: { zh: '“{actual}”写了两次。', en: 'The part "{actual}" is named twice.' },
    mend: { zh: '每个部分在页面上只有一处，请删去一个。', en: 'A part stands once on the page; remove one of the two.' },
  },
  'part-kept': {
    severity: 'error',
    group: 'input',
    message: { zh: '{key} 里缺少“{actual}”，这一部分不能省去。', en: '{key} lacks "{actual}", which cannot be left out.' },
    mend: {
      zh: '把它加到合适的位置：读者要靠它查核数字，页面上的链接也指向它；没有内容时自然不印。',
      en: 'Put it where you want it: readers check figures by it and links lead to it; where it has nothing to show it is not printed.',
    },
  },
  'colour-readable': {
    severity: 'error',
    group: 'input',
    message: {
      zh: '{key}（{actual}）与 {ground}（{of}）的对比度只有 {ratio}:1，至少要 {least}:1。',
      en: '{key} ({actual}) has a contrast of only {ratio}:1 to {ground} ({of}); it needs {least}:1.',
    },
    mend: { zh: '加深或调亮这个颜色；相近而够用的是 {expected}。', en: 'Make it darker or lighter; the nearest that does is {expected}.' },
  },
  'colour-stands-out': {
    severity: 'warning',
    group: 'input',
    message: {
      zh: '图中 {key}（{actual}）与旁边的灰（{of}）明暗只差 {ratio}:1（按色觉障碍模拟取最小值），至少要 {expected}:1。',
      en: 'In charts {key} ({actual}) and the grey beside it ({of}) differ in lightness by only {ratio}:1, the least over simulated colour-blindness; it needs {expected}:1.',
    },
    mend: { zh: '浅色屏和印刷用更深的主色，深色屏用更亮的，或改 quiet。', en: 'Make the accent darker on a light screen, lighter on a dark one, or change quiet.' },
  },
  'house-present': {
    severity: 'error',
    group: 'input',
    message: { zh: '没有名为“{actual}”的版式：找不到文件夹 {expected}。', en: 'There is no house "{actual}": the folder {expected} is missing or empty.' },
    mend: { zh: '检查拼写，或新建这个文件夹。现有：{of}', en: 'Check the spelling, or make the folder. There are: {of}' },
  },
  'house-file-known': {
    severity: 'error',
    group: 'input',
    message: { zh: '版式文件夹里的“{actual}”不起作用。', en: '"{actual}" does nothing in a house.' },
    mend: {
      zh: '改名、移到别处或删去。可以放的有 page.yaml、partials/*.hbs（document-head 除外）、styles/*.css、locales/{zh,en}.json、charts/*.vl.json 和 *.md。',
      en: 'Rename, move or remove it. A house may hold page.yaml, partials/*.hbs (not document-head), styles/*.css, locales/{zh,en}.json, charts/*.vl.json and *.md.',
    },
  },
  'house-partial-used': {
    severity: 'error',
    group: 'input',
    message: { zh: '部分模板“{actual}”不取代我们的任何模板，也没有模板调用它。', en: 'The partial "{actual}" takes the place of none of ours, and no template calls it.' },
    mend: { zh: '检查拼写，或在别的模板里调用它。我们的有：{expected}', en: 'Check the spelling, or call it in another template. Ours are: {expected}' },
  },
  'house-holds-kept': {
    severity: 'error',
    group: 'input',
    message: { zh: '取代 {expected} 的部分模板里少了 {actual}。', en: 'The partial that takes the place of {expected} has lost {actual}.' },
    mend: { zh: '放回它所属的元素上：链接、事实和脚本靠它找到这里。', en: 'Put it back on the element that it belongs to: links, facts and scripts find it by this.' },
  },
  'locale-key-known': {
    severity: 'error',
    group: 'input',
    message: { zh: '界面文字没有“{actual}”这个键。', en: 'The page has no string "{actual}".' },
    mend: { zh: '检查拼写；全部的键见 templates/locales/zh.json。', en: 'Check the spelling; templates/locales/en.json lists them all.' },
  },
  'locale-placeholder-known': {
    severity: 'error',
    group: 'input',
    message: { zh: '“{key}”没有名为“{actual}”的占位符，花括号会照印出来。', en: '"{key}" has no placeholder "{actual}"; its braces would be printed.' },
    mend: { zh: '可用的占位符：{names}', en: 'Its placeholders are: {names}' },
  },
  'locale-placeholder-kept': {
    severity: 'error',
    group: 'input',
    message: { zh: '“{key}”少了占位符“{actual}”，读者看不到这一项。', en: '"{key}" has lost its placeholder "{actual}", and readers what it shows.' },
    mend: { zh: '占位符都要保留：{names}', en: 'Keep all of them: {names}' },
  },
  'locale-readable': {
    severity: 'error',
    group: 'input',
    message: { zh: '界面文字无法读取：{actual}。', en: 'The strings of the page cannot be read: {actual}.' },
    mend: { zh: '应为一个 JSON 对象，每个键对应一段文字。', en: 'Write one JSON object in which every key has a string.' },
  },
});
