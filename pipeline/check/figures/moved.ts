import type { Mention } from '../../model/index.ts';
import type { Figure } from './index.ts';

/** When something was so: 开园时的, 节前的, 周五的, 上半年的, 每公斤. */
export const atTime = '(?:[^，。；\\d由从自]{0,6}(?:前|后|时|季|季度|初|末|底|期|期间|周[一二三四五六日末]|[月日天节年夜晨晚春夏秋冬]|现在|如今|目前|眼下)的?|(?:\\d{4}年|\\d{1,2}月)(?:度|末|底|初|份|\\d{1,2}[月日])?的?)';
const each = '(?:每\\p{Script=Han}{1,3}|一\\p{Script=Han}{1,2})';

const startLead = new RegExp(`[却则也已]?(?:由|从)(?:${atTime})?(?:${each})?$`, 'u');
const arrival = new RegExp(`^(?:了|的)?(?:[^，。；\\d由从]{0,6}?)(?:到了?|至|为|成了?|达)(?:${atTime})?(?:${each})?(?:约|近|超过?|逾)?$`, 'u');

/** 从6元卖到24元: what stands behind the first is where it went. */
export const goesOn = (lead: string, tail: string): boolean => startLead.test(lead) && arrival.test(tail);

/** 收购价从开园时的每公斤: what comes before 由 or 从 is measured, the rest says from when. */
export const withoutStart = (lead: string): string => {
  const named = lead.replace(startLead, '');
  return /\p{Script=Han}/u.test(named) ? named : lead;
};

/** 由128.4亿元掉到97.6亿元, 从2.4元一路爬到中秋前的3.6元: whatever the verb, it names nothing of its own. */
export const arrives = (before: Figure, m: Mention, lead: string): boolean =>
  before.m.unit === m.unit && before.m.kind === m.kind && m.start - before.m.end === lead.length && startLead.test(before.lead) && arrival.test(lead);
