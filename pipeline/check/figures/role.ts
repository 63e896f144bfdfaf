import type { Mention } from '../../model/index.ts';

/** What a figure does: says how much there is, by how much it changed, at what rate, by how many points or times. */
export type Role = 'level' | 'change' | 'rate' | 'points' | 'multiple';

/** A change: 比上年增加7.9亿元, 净增93家, 多收3亿元. */
const changeLead = /(?:净?增加|净?增长|净增|新增加|增收|增产|多[增收产出]?|扩大|提高|提升|上升|上涨|净?减少|净减|减收|减产|少[增收产]?|下降|降低|缩减|压减|压降|回落|高出|高|低|下调|上调|节约|相差|差距为?|差额为?|差|延长|缩短|[降涨提]价|领先|落后|便宜|(?<!每)[增减升降涨跌添])了?(?:约|近|超过?|逾|不足|不到|将近|接近)?$/u;

/** 比上年多接待410万人次, 同比少办12件: more or less of what was done than at another time. */
const deedLead = /(?:比|较)[^，。；\d]{0,10}?(?<deed>(?:多|(?<fewer>少))(?!数)\p{Script=Han}{1,3})$/u;

/** 一年多办了5100张: more than the year before, in so many words. */
const deedAlone = /^，?(?:一[年季月周天]|[一二三四五六七八九十]年|结果|足足|整整)?(?<deed>(?:多|(?<fewer>少))(?!数)\p{Script=Han}{1,2}了)$/u;

/** 每亩多栽2500株: for each, so many more. */
const deedEach = /^，?每[亩户人台件株家](?<deed>(?:多|(?<fewer>少))(?!数)\p{Script=Han}{1,2})$/u;

/** The deed that such a change tells of, behind 多 or 少, and whether it was done less. */
export const deedIn = (lead: string): { readonly words: string; readonly fewer: boolean } | null => {
  const groups = (deedLead.exec(lead) ?? deedAlone.exec(lead) ?? deedEach.exec(lead))?.groups;
  return groups?.['deed'] === undefined ? null : { words: groups['deed'], fewer: groups['fewer'] !== undefined };
};

const notChange = /(?:新增|正高|副高|最[高低多少]|提高|至少|不少|不多|多达|高达|低至|[身株树楼坝层净塔墙苗]高)$/u;

const levelNoun = /(?:降低|提高|扩大)[^，]{2,}$/u;

/** What is left over is no change, though its name tells of one. */
const balance = /(?:顺差|逆差|赤字|盈余|结余|缺口|净流入|净流出|净增值)(?:额)?(?:为|达|约|共)*$/u;

/** What a figure does, by its kind and the words before it. */
export const roleOf = (m: Mention, lead: string): Role => {
  if (balance.test(lead)) return 'level';
  if (m.kind === 'percentage_point') return 'points';
  if (m.kind === 'multiple') return 'multiple';
  if (m.kind === 'ratio') return (m.sense === 'growth' || m.sense === 'decline') && m.values.length === 0 ? 'rate' : 'level';
  // 同比多了两成一: more than at another time is growth, more than somewhere else is none.
  if (m.kind === 'percent' && (m.sense === 'higher' || m.sense === 'lower') && /(?:同比|环比|[比较](?:上年|去年|上一?年度?|前一年|同期|上年同期|去年同期|上月|上个月|年初))[^，。；\d]{0,8}[多少]了?(?:约|近|超过?|将近)?$/u.test(lead)) return 'rate';
  if (m.kind === 'percent') return (m.sense === 'growth' || m.sense === 'decline') && !/自然增长率|机械增长率/u.test(lead) ? 'rate' : 'level';
  if (m.sense === 'growth' || m.sense === 'decline' || m.sense === 'higher' || m.sense === 'lower') return 'change';
  const words = lead.slice(-12);
  return (changeLead.test(words) || deedLead.test(lead) || deedAlone.test(lead) || deedEach.test(lead)) && !notChange.test(words) && !levelNoun.test(words) ? 'change' : 'level';
};
