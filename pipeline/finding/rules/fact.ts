import { defineRules } from '../rule.ts';

const rule = (zh: string, en: string, mendZh: string, mendEn: string) =>
  ({ severity: 'error', group: 'input', message: { zh, en }, mend: { zh: mendZh, en: mendEn } }) as const;

/** What must hold of facts: that what they speak of is known, and that calculations can be made. */
export const factRules = defineRules({
  'indicator-known': rule(
    '指标 {actual} 不在指标表中（共 {count} 行）。', 'The indicator {actual} is not in the list of indicators (rows that name it: {count}).',
    '在 indicators.csv 中补上，或改正 id{nearZh}。', 'Add it to indicators.csv, or correct the id{nearEn}.'),
  'entity-known': rule(
    '主体 {actual} 不在主体表中（共 {count} 行）。', 'The entity {actual} is not in the list of entities (rows that name it: {count}).',
    '在 entities.csv 中补上，或改正 id{nearZh}。', 'Add it to entities.csv, or correct the id{nearEn}.'),
  'unit-fits': rule(
    '单位“{actual}”与指标 {indicator} 的单位“{expected}”不符。', 'The unit “{actual}” does not fit the indicator {indicator}, which is in “{expected}”.',
    '改正数据的单位或指标表中的单位。', 'Correct the unit of the data or of the indicator.'),
  'unit-id-known': {
    severity: 'error', group: 'translation',
    message: { zh: '译文中没有单元 {actual}。', en: 'The translation has no unit {actual}.' },
    mend: { zh: '改正 unit_id，它是原文中说出这个数的句子。', en: 'Correct `unit_id`: it names the sentence of the article that states the number.' },
  },
  'calculation-id-valid': rule(
    '计算的 id {actual} 不合规定，应为 {expected}。', 'The calculation’s id {actual} is not valid; expected {expected}.',
    '用指标表和主体表中的 id 与时期组成。', 'Make it of an indicator, an entity and a period that are known.'),
  'calculation-id-free': rule(
    '事实 {actual} 已经有值，不能再算一个。', 'The fact {actual} has a value already.',
    '换一个 id，或删去这个计算。', 'Use another id, or remove the calculation.'),
  'calculation-inputs-known': rule(
    '计算所用的事实 {actual} 不存在。', 'The calculation uses a fact {actual} that does not exist.',
    '改正 id，或在数据中补上。', 'Correct the id, or add it to the data.'),
  'calculation-ends': rule(
    '计算绕成了圈：{actual}。', 'The calculations go round in a circle: {actual}.',
    '去掉其中一环。', 'Take one of them out.'),
  'calculation-operands': rule(
    '{operation} 要 {expected} 个事实，这里有 {actual} 个。', 'A {operation} takes {expected} facts; here are {actual}.',
    '改正 of。', 'Correct `of`.'),
  'calculation-units-fit': rule(
    '单位为“{unitsZh}”的事实不能做 {operation}。', 'Facts in “{unitsEn}” have no {operation}.',
    '只用单位相同的事实；百分比之差是百分点，名次不能计算。', 'Use facts of one unit; a difference of percentages is in percentage points, ranks cannot be computed with.'),
  'calculation-inputs-exact': rule(
    '由{figuresZh}得不出 {operation}：界限、范围或上限互不相容。', 'No {operation} follows from {figuresEn}: bounds, ranges or ceilings do not go together.',
    '换用确切的数，或删去这个计算。', 'Use exact figures, or remove the calculation.'),
  'calculation-base-positive': rule(
    '{operation} 的基数 {actual}（{figuresZh}）不是正数。', 'The base of the {operation}, {actual} ({figuresEn}), is not above zero.',
    '换用正数作基数。', 'Use a base above zero.'),
  'calculation-decimals-stated': rule(
    '{operation} 除不尽，要说明小数位数。', 'The {operation} does not come out even: state how many decimals.',
    '写明 decimals，例如 1。', 'State `decimals`, 1 for instance.'),
  'data-agree': {
    severity: 'warning', group: 'claim', waivable: true,
    message: {
      zh: '{fact} 有两个不同的数：{shownZh}（来源：{sourceZh}）和{valueZh}（来源：{otherZh}），{byZh}。采用的是前者，因为{whyZh}。',
      en: '{fact} has two numbers: {shownEn} (source: “{sourceEn}”) and {valueEn} (source: “{otherEn}”); {byEn}. The first is shown, because {whyEn}.',
    },
    mend: {
      zh: '核对两个来源，改错了的一个；两者都对而口径不同的，在数据中写明 status、basis 或另立指标；{howZh}；都要保留的，在 waivers 中对 {fact} 说明理由。',
      en: 'Check both sources and mend the wrong one; where both are right and measure otherwise, say so by `status`, `basis` or an indicator of its own; {howEn}; if both shall stand, say why in `waivers` for {fact}.',
    },
  },
  'previous-newer': rule(
    '这个 facts.json 的格式是 {actual}，比本程序所能读的（到 {expected}）新。', 'This facts.json is of the format {actual}, newer than this program reads (up to {expected}).',
    '升级程序，或改用本程序这个版本所写的 facts.json。', 'Update the program, or name a facts.json that this version wrote.'),
  'previous-readable': rule(
    '这不是 facts.json：“{actual}”应为 {expected}。', 'This is no facts.json: "{actual}" should be {expected}.',
    '从上一期的 out/<id>/ 重新复制 facts.json，不要手工改动。', 'Copy facts.json again from out/<id>/ of that edition, and leave it as it is.'),
});
