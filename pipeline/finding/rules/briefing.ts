import { defineRules } from '../rule.ts';

/** What must hold of the summaries, of the texts with facts in `briefing.yaml`, and of the templates. */
export const briefingRules = defineRules({
  'expression-closed': {
    severity: 'error', group: 'input',
    message: { zh: '表达式写错，读不下去：{actual}。', en: 'The expression cannot be read: {actual}.' },
    mend: { zh: '写成 {{fact "gdp/jinjiang/2021"}}，括号和引号成对。', en: 'Write {{fact "gdp/jinjiang/2021"}}, with both pairs of braces and both quotes.' },
  },
  'expression-helper-known': {
    severity: 'error', group: 'input',
    message: { zh: '文中的表达式只能是 fact，不能是“{actual}”。', en: 'A text may only say fact in its braces, not "{actual}".' },
    mend: { zh: '写成 {{fact "指标/主体/时期"}}。', en: 'Write {{fact "indicator/entity/period"}}.' },
  },
  'expression-fact-named': {
    severity: 'error', group: 'input',
    message: { zh: 'fact 后面要有一个带引号的事实编号，现在是“{actual}”。', en: 'fact wants one fact id in quotes; here it has "{actual}".' },
    mend: { zh: '例如 {{fact "gdp/jinjiang/2021"}}。', en: 'For instance {{fact "gdp/jinjiang/2021"}}.' },
  },
  'expression-fact-known': {
    severity: 'error', group: 'input',
    message: { zh: '没有编号为“{actual}”的事实。', en: 'There is no fact "{actual}".' },
    mend: { zh: '改成 facts.json 中有的编号；相近的有：{expected}', en: 'Use an id that facts.json has; near it are: {expected}' },
  },
  'number-from-fact': {
    severity: 'warning', group: 'input', waivable: true,
    message: { zh: '{whereZh}里的“{actual}”是写死的数：查不到出处，数据改了它也不会变。', en: '"{actual}" is typed into {whereEn}: nothing traces it, and when the data change it does not.' },
    mend: { zh: '改为 {expected}；数据里还没有的，先加一行；不是数据的数，在 waivers 中对 {unit} 说明理由。', en: 'Write {expected}; where the data do not have it, add a row first; if it is no datum, say why in `waivers` for {unit}.' },
  },
  'expression-unread': {
    severity: 'error', group: 'input',
    message: { zh: '{whereZh}不印事实：花括号和其中的 {actual} 会照字面印出来。', en: 'In {whereEn} no facts are printed: the braces with {actual} would be printed as they stand.' },
    mend: { zh: '这里不写 {{…}}；要印事实的，写进提要、图表的文字或 notes。', en: 'Leave {{…}} out here; facts are printed in the summary, in a chart’s words and in `notes`.' },
  },
  'number-printed-untraced': {
    severity: 'warning', group: 'input', waivable: true,
    message: { zh: '{whereZh}里有“{actual}”：这里不印事实，这个数查不到出处，数据改了它也不会变。', en: '"{actual}" stands in {whereEn}, where no facts are printed: nothing traces it, and when the data change it does not.' },
    mend: { zh: '这里不写数；要写的，写进提要、图表的文字或 notes，用 {expected}；不是数据的数，在 waivers 中对 {unit} 说明理由。', en: 'Leave the number out here, and say it in the summary, in a chart’s words or in `notes`, as {expected}; if it is no datum, say why in `waivers` for {unit}.' },
  },
  'fact-in-both-languages': {
    severity: 'warning', group: 'translation', waivable: true,
    message: { zh: '{whereZh}的{hereZh}里有 {actual}（{valueZh}），{thereZh}里没有。', en: 'The {hereEn} of {whereEn} has {actual} ({valueEn}), the {thereEn} does not.' },
    mend: { zh: '两种语言都写上 {{fact "…"}}，或都不写；有意如此的，在 waivers 中对 {unit} 说明理由。', en: 'Write {{fact "…"}} in both languages, or in neither; if this is meant, say why in `waivers` for {unit}.' },
  },
  'summary-written': {
    severity: 'error', group: 'input',
    message: { zh: '提要是空的。', en: 'The summary is empty.' },
    mend: { zh: '写三到五句话，数字用 {{fact "…"}}。', en: 'Write three to five sentences, with numbers as {{fact "…"}}.' },
  },
  'summary-paragraphs': {
    severity: 'warning', group: 'input',
    message: { zh: '提要只排段落和列表，此处是 {actual}，按普通文字排。', en: 'A summary is set as paragraphs and lists; this is {actual} and is set as plain text.' },
    mend: { zh: '改写成段落。', en: 'Write it as a paragraph.' },
  },
  'key-figure-known': {
    severity: 'error', group: 'input',
    message: { zh: '关键数字“{actual}”没有这样的事实。', en: 'The key figure "{actual}" is no fact.' },
    mend: { zh: '改成 facts.json 中有的编号；相近的有：{expected}', en: 'Use an id that facts.json has; near it are: {expected}' },
  },
  'placed-in-section': {
    severity: 'error', group: 'input',
    message: { zh: '“{name}”要放在第 {actual} 节，文章只有 {expected} 节。', en: '"{name}" is to stand in section {actual}; the article has {expected}.' },
    mend: { zh: 'section 取 0（导语）到 {expected}。', en: 'Set section from 0 (the lead) to {expected}.' },
  },
  'locale-string-present': {
    severity: 'error', group: 'input',
    message: { zh: '语言文件里没有“{actual}”。', en: 'The locale file has no "{actual}".' },
    mend: { zh: '在 templates/locales/zh.json 和 en.json 里都写上。', en: 'Add it to both templates/locales/zh.json and en.json.' },
  },
  'template-present': {
    severity: 'error', group: 'input',
    message: { zh: '缺少模板“{actual}”。', en: 'The template "{actual}" is missing.' },
    mend: { zh: '恢复 templates/pages/{actual}.hbs。', en: 'Restore templates/pages/{actual}.hbs.' },
  },
  'template-syntax': {
    severity: 'error', group: 'input',
    message: { zh: '模板读不下去：{actual}。', en: 'The template cannot be read: {actual}.' },
    mend: { zh: '检查花括号、引号和块的开合。', en: 'Check braces, quotes, and that each block is closed.' },
  },
  'template-partial-known': {
    severity: 'error', group: 'input',
    message: { zh: '没有叫“{actual}”的部分模板。', en: 'There is no partial "{actual}".' },
    mend: { zh: '现有：{expected}', en: 'There are: {expected}' },
  },
  'template-helper-known': {
    severity: 'error', group: 'input',
    message: { zh: '模板里不能用“{actual}”。', en: 'A template cannot call "{actual}".' },
    mend: { zh: '可用：{expected}', en: 'It can call: {expected}' },
  },
  'template-ends': {
    severity: 'error', group: 'input',
    message: { zh: '模板没完没了地调用自己：这里的“{actual}”又绕回本模板。', en: 'The template calls itself without end: "{actual}", called here, comes back to it.' },
    mend: { zh: '去掉这一处调用，或放进会到头的 {{#each}} 中。', en: 'Remove this call, or put it in an {{#each}} that comes to an end.' },
  },
  'template-escapes': {
    severity: 'error', group: 'input',
    message: { zh: '模板用三重花括号输出未转义的“{actual}”。', en: 'The template prints "{actual}" unescaped, with triple braces.' },
    mend: { zh: '改成双花括号；图用 {{draw picture}}。', en: 'Use double braces; for a chart, {{draw picture}}.' },
  },
  'template-self-contained': {
    severity: 'error', group: 'input',
    message: { zh: '模板里的“{actual}”会从外面取东西、向外发送或运行脚本。', en: 'In a template, "{actual}" would load, send or run something.' },
    mend: { zh: '删去它：页面只有一个文件，离线可读，只运行自带的脚本。图可写成 data:image/…，样式写在 styles/ 里。', en: 'Remove it: the page is one file, read offline, and runs its own scripts alone. A picture can be data:image/…; styles stand in styles/.' },
  },
  'style-self-contained': {
    severity: 'error', group: 'input',
    message: { zh: '样式里的“{actual}”要从外面取东西。', en: 'In a style, "{actual}" would fetch something.' },
    mend: { zh: '删去它，或改成 data: 地址；样式直接写在 styles/ 里，字体用已安装的。', en: 'Remove it, or make it a data: address. Styles stand in styles/ themselves; fonts are those that are installed.' },
  },
  'style-closed': {
    severity: 'error', group: 'input',
    message: { zh: '样式里的“{actual}”没有成对。', en: 'In a style, "{actual}" has no fellow.' },
    mend: { zh: '补上缺的括号、引号或 */；否则后面的样式都不起作用。', en: 'Close the bracket, quote or comment; else the styles that follow do nothing.' },
  },
  'template-property-known': {
    severity: 'error', group: 'input',
    message: { zh: '模板要的内容不存在：{actual}。', en: 'The template asks for what is not there: {actual}.' },
    mend: { zh: '名称见 BriefingView（pipeline/model/briefing.ts）。', en: 'The names are those of BriefingView (pipeline/model/briefing.ts).' },
  },
});
