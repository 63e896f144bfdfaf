import type { Bilingual } from '../../model/index.ts';

/** Indicators whose growth is published in real terms by custom, and words that say that a growth is real. */
export const realIndicators = /(?<!万元|单位|亿元)(?:生产总值|GDP|增加值)(?!能耗|电耗|水耗|用水|用电|率|占|比重)|(?:规上|规模以上)(?:工业|服务业)$/u;
export const realWords = /(?:实际|实质)(?!使用|利用|到[位账]|完成|投入|投资|开[支放]|支出|占|收[入到]|上|外资|用[工汇水电]|发[放生]|缴|办理|运[行营])|不变价|可比价|(?:19|20)\d{2}年价格|扣除价格|剔除价格|剔除物价|[扣刨]掉(?:价格|物价|涨价)|[剔扣刨][除掉去](?:物价|价格|涨价|通胀)|(?:物价|价格|涨价|通胀)因素[剔扣刨去][除掉去]/u;

/** Words that say that a growth is reckoned at the prices of each year. */
export const nominalWords = /名义|现价|当年价/u;

/** 以人民币计价: the currency that a growth is told in. */
export const currencyWords: readonly (readonly [unit: string, words: RegExp])[] = [['CNY', /[按以用](?:人民币|本币)[^，。；]{0,2}(?:计|算)/u], ['USD', /[按以用]美元[^，。；]{0,2}(?:计|算)/u], ['HKD', /[按以用]港元[^，。；]{0,2}(?:计|算)/u]];

/** Words that give the base another scope than the figure that stands in the text. */
export const scopeWords = /口径|可比|剔除|扣除|撇除|撇开|扣减|排除|不计(?!其数)|调整后|追溯|重述|修订(?!预算)|还原|名义|折算|按[^，。]{0,8}(?:计算|汇率|美元|人民币)|不含|不包括|内生|有机(?=增长|营收|收入|销售)/u;

/** Indicators whose base of the year before is revised, or whose circle of firms changes, before growth is computed. */
export const revisedIndicators = /零售|固定资产投资|规上|规模以上|限上|限额以上|固投|房地产开发投资|民间投资|工业投资|人均可支配收入|可支配收入/u;

/** What was planned is no base of what came. */
export const targetWords = /目标|预期|力争|规划|计划|预算调整/u;

/** A sign that a base is below zero, where growth means nothing. */
export const lossWords = /亏损|扭亏|转盈|转亏|减亏|增亏|由负转正|由正转负|由盈/u;

/** Behind a total, a share or a mean, in its sentence or the next: what else is in it, what is counted once or not at all, or that a plan was changed. */
export const explained = /算(?:在|进)[^，。；\d]{0,4}(?:内|里|去|一起|一块)|算进|(?:没有?|不|未)(?:重复)?(?:算|列|归类|归入|统计|录入|登记|计入|包括)|没算|[都已也](?:经|均|分别|一并)*(?:计入|算上|算作|算出|算了|列入|统计|登记|报了|登了|由[^，。；]{1,8}(?:录取|统计|承担))|(?:也算|都报)(?:了|出|作|在|上|过|进)|只(?:计|算|统计|记)(?:了)?一|由[^，。；]{1,8}(?:补[上齐足]|垫|贴补)|差的(?=\d)|扣(?:掉|去|完)|刨[掉去]|补录|代储|结转|弃权|按规则|(?:计划|预算|任务|目标|盘子|总盘|补助|指标)[^，。；]{0,6}(?:下调|上调|调减|调增|调低|调高|变小|压减|追加)|(?:又|另)[^，。；\d]{0,8}(?:添|捐|补|凑)了?|废弃|废止|尚在|(?:人口|口径|基数|人数)里的比例|剩下的?[是为](?!\d)|(?:余下|差额|其余)的?[是为](?!\d)|两[个边头处家镇村校地][^，。；]{0,4}都|登记两次|户口本/u;

export const whys: Readonly<Record<'real' | 'scope' | 'revised' | 'base' | 'loss' | 'population' | 'overlap' | 'whole' | 'order' | 'years' | 'implied' | 'different' | 'currency' | 'untold' | 'prices' | 'status', Bilingual>> = {
  real: { zh: '增速按不变价格计算，首尾数为现价，不能直接比较', en: 'the growth is in real terms and the end points are at current prices' },
  scope: { zh: '原文提到口径或可比因素，基数未必是所列数字', en: 'the text speaks of another scope, so the base need not be the figure given' },
  revised: { zh: '这项统计的上年基数常经修订，所列数字未必是计算所用的基数', en: 'the base of this series is often revised, so the figure given need not be the one used' },
  base: { zh: '所述变化的比较基数不明', en: 'the text does not say what the change is measured from' },
  loss: { zh: '涉及亏损，增速没有通常含义', en: 'there is a loss, for which a growth rate has no usual meaning' },
  population: { zh: '人均数通常按平均人口计算，所列为期末数', en: 'per-head figures use the average population, and the text gives the one at the end of the period' },
  overlap: { zh: '各部分可能重叠或不完整', en: 'the parts may overlap or be incomplete' },
  whole: { zh: '占比所对的总体未必是所列数字', en: 'the whole that the share refers to need not be the figure given' },
  order: { zh: '所述变化未必以这些数字为首尾', en: 'the change need not run between these figures' },
  years: { zh: '期数不明', en: 'the number of periods is not stated' },
  implied: { zh: '本句未给出用来比较的数字', en: 'this sentence does not give the figure that it compares with' },
  currency: { zh: '所述变化按另一种货币计算，汇率不明', en: 'the change is told in another currency, and the rate of exchange is not given' },
  untold: { zh: '可能还有未提及的增减', en: 'more may have come or gone than is told' },
  prices: { zh: '这些数字有的按不变价格计算，有的不是，不能直接比较', en: 'some of these figures are in real terms and some are not, so they cannot be compared directly' },
  status: { zh: '这些数字的状态不同（初步数、修订数等），相差可能由修订所致', en: 'these figures differ in status (preliminary, revised and the like), and a revision may explain the difference' },
  different: { zh: '两处所指未必相同', en: 'the two need not be about the same thing' },
};
