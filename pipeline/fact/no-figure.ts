import type { Mention } from '../model/index.ts';

// 一 with a classifier may be the article of English (从一份账说起, 部门的一份自述): the guideline leaves open whether it is a
// mention, and a reader who presses it learns nothing. What counts (新增一家, 每个产业都有一个平台, 平台一家) stays a figure.
const article = /^一\p{Script=Han}{1,2}$/u;
/** Words behind which no one counts. */
const introduces = /(?:^|[，。；：、\s“《（])$|[的从以用把将像如]$/u;
const noun = /^\p{Script=Han}/u;
/** Words that make a stretch of time an attribute: 一年的账, 季度和半年的数字. */
const ofTime = /^的(?:账|数字|数据|报告|报表|统计|业绩)/u;

/** Whether the words of a mention are no figure where they stand: an article, or a stretch of time that names a kind of figures. */
export const isNoFigure = ({ kind, text, start, end, comparator, sense, valueHigh }: Mention, sentence: string): boolean => {
  if (comparator !== 'eq' || valueHigh !== null) return false;
  const after = sentence.slice(end, end + 4);
  if (kind === 'duration') return /^[一半]年$/u.test(text) && ofTime.test(after);
  return kind === 'count' && sense === null && article.test(text) && noun.test(after) && introduces.test(sentence.slice(Math.max(0, start - 2), start));
};
