import type { Figure } from '../figures/index.ts';
import type { Bond } from './bond.ts';
import { subPeriod } from './time.ts';

const nowWords = /；|(?:19|20)\d{2}年|今年|本年|本期|如今|现在|目前|去年/u;
const onward = /^(?:，)?(?:后|至|到|达|为|升至|增至|降至|涨至|跌至)/u;
const from = /[由从自][^，。；]*$/u;

/**
 * 2023年52亿元，增长2.1%；2024年53.6亿元，增长2.9%: what changes between the earlier value and the later one, or before the
 * earlier one, is told of the earlier; unless the words since then are of the later (去年86亿元，今年增长18.6%，达到102亿元).
 */
const isOfEarlier = (s: string, { now, base, link }: Bond, said: Figure): boolean => {
  if (!base || base.index > now.index || said.index > now.index) return false;
  if (said.index < base.index) return !(link === 'move' && from.test(base.lead));
  // 由86亿元增长18.6%至102亿元; in brackets (同比增长12%) it is the value's own.
  if (link === 'move' && from.test(base.lead) && said.depth <= base.depth && onward.test(s.slice(said.m.end, now.m.start))) return false;
  return said.depth > base.depth || !nowWords.test(s.slice(base.m.end, said.m.start));
};

/** Another place, another part of the year, a mean: what a change names as its own measure. */
const another = /(?:[比较]|高于|低于|快于|慢于|好于|优于|多于|少于)(全[国省市县区州镇乡]|全行业|常年|往年|历年|多年|大?前天|前[一两]天|同?行业|周边|邻[^，。；]?|同类|第?[一二三四]季度|\d{1,2}月|[上下]半年|[^，。；\d]{0,6}(?:平均|均价|均值))/u;
const versus = /[比较](?!重|例)|[高低快慢多少优好]于|领先|落后|高出/u;
const lastTime = /(?:比|较|同比|环比|与)[^，]{0,3}(?:上年|去年|上一年|前一年|同期|上月|上个月|上季|上周|年初|期初|前期|上期|此前|原来|之前|以前|过去|基期|当初|起初)/u;
const ownSpan = /累计|年内|月内|[周月季年](?:涨|跌|增|降|升)幅|(?:近|这|最近|过去)?[一二三四五六七八九十两\d]{1,2}(?:年|个月|个季度)(?:来|间|共|累计|合计|总共|里)?|连续/u;

/** 比上年的32%提高4个百分点，比全省高6个百分点; 由32%提高到36%，比全国高2个百分点: measured from another than the base. */
const isOfThird = (s: string, { base, link, now }: Bond, said: Figure): boolean => {
  if (!base) return false;
  const rival = another.exec(said.lead)?.[1];
  if (rival !== undefined && !base.lead.includes(rival)) return true;
  // 比二季度多0.3亿元，去年同期为22.6亿元: compared before the base is told, with something else.
  if (said.index < base.index && base.index > now.index && /(?<![同环占对])[比较](?!重|例|上年|去年|上一年|前一年|同期|上期)/u.test(said.lead)) return true;
  if (said.index < base.index) return false;
  // 其中第四季度增长21%: of a part.
  if (/^，?其中/u.test(said.lead) || (link === 'back' && subPeriod(said.lead) !== '' && subPeriod(said.lead) !== subPeriod(now.lead))) return true;
  const compares = versus.test(said.lead);
  // 由年初的568家发展到年末的612家，一年净增43家: over just that year.
  // 从去年9月底到今年9月底，市值由a掉到b，一年缩水: that very year; 从a到b，用八年时间翻了两番: the way itself.
  const ofYear = (/^，?一年(?:来|间|里|下来|共|净)?/u.test(said.lead) && (/年初|上年[末底]|去年[末底]/u.test(base.lead) || /去年[^，。；]{0,8}[到至]今年/u.test(s.slice(Math.max(0, base.m.start - 40), base.m.start)))) || /用了?[^，。；]{1,3}年/u.test(said.lead);
  if (link === 'move' && !ofYear && ownSpan.test(said.lead) && (base.year === null || said.lead.includes('连续')) && !/年均|平均/u.test(said.lead)) return true;
  if (link === 'than') return said.index > base.index + 1 && (compares || ownSpan.test(said.lead)) && !sharesTime(base, said);
  if (link === 'move' && compares && base.year === null && shortTime.test(said.lead) && !sharesTime(base, said)) return true;
  return link === 'move' && compares && !lastTime.test(said.lead) && !namesBase(base, said);
};

const shortTime = /年初|期初|上月|上个月|上季|上周/u;
const namedTime = /上年|去年|年初|同期|上月|上季|上周/u;
/** 比上年的86亿元增加16亿元，比上年增长18.6%. */
const sharesTime = (base: Figure, said: Figure): boolean => {
  const [own, other] = [base, said].map(({ lead }) => namedTime.exec(lead)?.[0]);
  return own !== undefined && own === other;
};

const namesBase = (base: Figure, said: Figure): boolean => base.year !== null && said.lead.includes(`${base.year}年`);

/** A bond with what is said of its own change alone. */
export const ownOnly = (s: string, bond: Bond): Bond => {
  const said = bond.said.filter((one) => !isOfEarlier(s, bond, one) && !isOfThird(s, bond, one));
  return said.length === bond.said.length ? bond : { ...bond, said };
};
