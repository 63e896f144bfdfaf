import { defineRules } from '../rule.ts';

/** No comparison of sentences is never wrong: an editor who has checked may let it stand. */
const told = { severity: 'error', group: 'translation', waivable: true } as const;

/**
 * What must be the same in a sentence and its rendering. The ids are those of `jianbao compare` (design, section 4); a finding
 * of severity info is a remark and no fault.
 */
export const comparisonRules = defineRules({
  magnitude: {
    ...told,
    message: { zh: '单元“{unit}”数量级不对：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": the magnitude differs: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '按中文换算（万是“ten thousand”，亿是“hundred million”）{should}。', en: 'Convert it: “万” is ten thousand, “亿” a hundred million{should}.' },
  },
  value: {
    ...told,
    message: { zh: '单元“{unit}”数值不同：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": the number differs: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '核对原文后改正译文{should}。', en: 'Check the source and mend the translation{should}.' },
  },
  unit: {
    ...told,
    message: { zh: '单元“{unit}”单位不同：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": the unit differs: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '用原单位（亩可在括号里加公顷）{should}。', en: 'Keep the unit (mu may have hectares in brackets){should}.' },
  },
  currency: {
    ...told,
    message: { zh: '单元“{unit}”币种不同：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": the currency differs: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '改用原币种{should}。', en: 'Use the currency of the source{should}.' },
  },
  comparator: {
    ...told,
    message: { zh: '单元“{unit}”约、超、近、不足一类的词没有照译：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": a word such as about, more than, nearly or at least was lost, added or turned: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '照原文译出，不增不减{should}。', en: 'Say what the source says, no more and no less{should}.' },
  },
  sense: {
    ...told,
    message: { zh: '单元“{unit}”增减或“增长/增长到”不同：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": growth and decline, or growth by and growth to, differ: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '增长N倍是原来的N+1倍，翻番是2倍，翻两番是4倍{should}。', en: 'Growth by N times (“增长N倍”) is N + 1 times the base, “翻番” twice, “翻两番” four times{should}.' },
  },
  'percent-point': {
    ...told,
    message: { zh: '单元“{unit}”百分比与百分点混淆：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": per cent and percentage points are confused: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '% 是“per cent”，百分点是“percentage points”{should}。', en: '% is per cent, “百分点” is percentage points{should}.' },
  },
  rank: {
    ...told,
    message: { zh: '单元“{unit}”名次不同：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": the rank differs: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '改正名次{should}。', en: 'Mend the rank{should}.' },
  },
  period: {
    ...told,
    message: { zh: '单元“{unit}”时间不同：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": the time differs: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '改正年份、日期或时段{should}。', en: 'Mend the year, date or stretch of time{should}.' },
  },
  missing: {
    ...told,
    message: { zh: '单元“{unit}”英文漏了中文的数：“{zh}”。', en: 'Unit "{unit}": the English lacks a figure of the Chinese: "{zh}".' },
    mend: { zh: '补上{should}。', en: 'Add it{should}.' },
  },
  added: {
    ...told,
    message: { zh: '单元“{unit}”英文多了中文没有的数：“{en}”。', en: 'Unit "{unit}": the English has a figure that the Chinese lacks: "{en}".' },
    mend: { zh: '删去，或在原文找到依据。', en: 'Remove it, or find it in the source.' },
  },
  subset: {
    ...told,
    message: { zh: '单元“{unit}”“其中”没有照译：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": a part of a figure (“其中”) is told as an addition, or lost: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '其中译作 of which、including{should}。', en: 'Say of which, or including, for “其中”{should}.' },
  },
  rate: {
    ...told,
    message: { zh: '单元“{unit}”每年、人均、各、日均一类的词没有照译：中文是“{zh}”，英文是“{en}”。', en: 'Unit "{unit}": per year, per head, each or on average was lost, added or changed: the Chinese has "{zh}", the English "{en}".' },
    mend: { zh: '照原文说明是每年、每人，还是合计{should}。', en: 'Say whether it is a year, per head, each or in all{should}.' },
  },
});
