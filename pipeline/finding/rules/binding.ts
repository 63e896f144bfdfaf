import { defineRules } from '../rule.ts';

const input = (zh: string, en: string, mendZh: string, mendEn: string) =>
  ({ severity: 'error', group: 'input', message: { zh, en }, mend: { zh: mendZh, en: mendEn } }) as const;

/** What must hold of the article's figures: each states a fact or none, agrees with it, and stands in both editions. */
export const bindingRules = defineRules({
  'binding-unit-known': input(
    '文章中没有单元 {actual}。', 'The article has no unit {actual}.',
    '改正 bindings 中的 unit：它是 translation.en.xlf 中这句话的单元 id。', 'Correct `unit` in `bindings`: it is the id of the sentence’s unit in translation.en.xlf.'),
  'binding-mention-known': input(
    '单元 {unit} 中“{actual}”指不出唯一的一个数；这句的数依次是：{expected}。', 'Unit {unit}: “{actual}” does not point to exactly one figure; its figures are, in order: {expected}.',
    '用 n 写明第几个，或用 text 写出唯一的文字。', 'State which by `n`, or words by `text` that are there once.'),
  'binding-once': input(
    '单元 {unit} 的“{actual}”已经绑定过了。', 'Unit {unit}: “{actual}” is bound already.',
    '只留一行。', 'Keep one line.'),
  'binding-fact-known': input(
    '绑定所指的事实 {actual} 不存在。', 'The binding names a fact {actual} that does not exist.',
    '改正 id，或在数据中补上；句中的数不属于任何事实的，写 fact: null。', 'Correct the id, or add it to the data; where the figure states none, write `fact: null`.'),
  'binding-unit-fits': input(
    '句中的“{words}”与事实 {actual}（{dataZh}）单位不同，不会是同一个数。', 'The sentence’s “{words}” is in another unit than the fact {actual} ({dataEn}) and cannot state it.',
    '改正 n、text 或 fact；句中的数不属于任何事实的，写 fact: null。', 'Correct `n`, `text` or `fact`; where the figure states none of the facts, write `fact: null`.'),
  'sentence-agrees-with-data': {
    severity: 'warning', group: 'claim', waivable: true,
    message: {
      zh: '句中是“{said}”，数据中 {fact} 是{dataZh}（来源：{source}）：{byZh}{whoseZh}。',
      en: 'The sentence says “{said}”, the data say {dataEn} for {fact} (source: “{source}”): {byEn}{whoseEn}.',
    },
    mend: {
      zh: '图表和要点显示数据中的数，因为{whyZh}。核对来源后改数据或改句子；句中说的不是这个数的，在 bindings 中写 {unit} 的第 {n} 个；两者都要保留的，在 waivers 中对 {unit} 说明理由。',
      en: 'Charts and key figures show the data’s, because {whyEn}. Check the sources and mend the data or the sentence; if the sentence speaks of something else, bind number {n} of {unit} in `bindings`; if both shall stand, say why in `waivers` for {unit}.',
    },
  },
  'cell-states-sentence': {
    severity: 'warning', group: 'claim', waivable: true,
    message: {
      zh: '这一行说 {fact}（{dataZh}）出自句子 {unit}，可是那句里没有这样的数{firstZh}。',
      en: 'This row says that the sentence {unit} states {fact} ({dataEn}), but the sentence has no such figure{firstEn}.',
    },
    mend: {
      zh: '改正 unit_id 或数值；句子确是这样说的，在 briefing.yaml 的 bindings 中绑定。',
      en: 'Correct `unit_id` or the value; if the sentence does say so, bind its figure in `bindings` of briefing.yaml.',
    },
  },
  'cell-states-period': {
    severity: 'warning', group: 'claim', waivable: true,
    message: {
      zh: '这一行说的是 {actual}，所指的句子 {unit} 说“{words}”是{time}的。',
      en: 'This row is of {actual}; the sentence {unit}, which it names, says “{words}” of “{time}”.',
    },
    mend: {
      zh: '改正这一行的 period 或 unit_id；句中的数确属 {actual} 的，在 waivers 中对 {unit} 说明理由。',
      en: 'Correct `period` or `unit_id` of the row; if the figure is of {actual} all the same, say why in `waivers` for {unit}.',
    },
  },
  'binding-clear': {
    severity: 'info', group: 'claim', waivable: true,
    message: {
      zh: '不能确定“{actual}”说的是哪个事实：{whyZh}。可能是 {expected}。',
      en: 'It is not clear which fact “{actual}” states: {whyEn}. It may be {expected}.',
    },
    mend: {
      zh: '在 briefing.yaml 的 bindings 中写明：unit: {unit}，n: {n}，fact: 事实的 id，不属于任何事实则写 null。',
      en: 'Say so in `bindings` of briefing.yaml: `unit: {unit}`, `n: {n}`, `fact:` the fact’s id, or null if it states none.',
    },
  },
  'figure-in-both-editions': {
    severity: 'warning', group: 'translation', waivable: true,
    message: {
      zh: '单元 {unit} 的译文没有与“{actual}”对应的数，英文版因此缺事实 {fact}。',
      en: 'Unit {unit}: the English has no figure for “{actual}”, so that the fact {fact} is missing from the English edition.',
    },
    mend: {
      zh: '在译文中写出这个数；译文已用文字表达的，在 waivers 中对 {unit} 说明理由。',
      en: 'Give the figure in the translation; where its words say it well enough, say why in `waivers` for {unit}.',
    },
  },
});
