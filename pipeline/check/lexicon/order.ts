/** Words of streaks and ranks, in simplified script and half-width marks. */

/** Right before the length of a streak. */
export const streakBefore = /(?:连续|蝉联|连续第|已连续|持续)$/u;
/** What a streak is of: rising, falling, above nought. The words behind its length, up to the clause's end. */
export const risingWords = /^[^，。；\n]{0,8}(?:增长|上升|提高|提升|递增|攀升|扩大|上涨|增加|走高|回升|正增长)/u;
export const fallingWords = /^[^，。；\n]{0,8}(?:下降|减少|回落|降低|下滑|递减|收窄|走低|负增长|双降)/u;

/** 逐年增长, 呈逐季走高之势 (not 向好, which judges and counts nothing): every figure of a run above (below) the one before. */
export const stepRises = /(?:逐[年季月期]|年年|连年|节节)(?:实现|保持|稳步|持续|加速|都|均|有所|呈)?(?:正?增长|上升|提高|提升|递增|攀升|扩大|上涨|增加|走高|回升|加快)/gu;
export const stepFalls = /(?:逐[年季月期]|年年|连年)(?:实现|保持|稳步|持续|都|均|有所|呈)?(?:下降|减少|回落|降低|下滑|递减|收窄|走低|放缓)/gu;

/** Before figures that are told to be changes themselves: what they change goes on from one to the next. */
export const changing = /新[增建添开设辟入]|[净又再]?[增减添扩涨降升](?:加(?!值)|少|产|长|持|收|幅|员)|偏[多少高低]|[多少]了/u;

/** Between figures and a word of rise or fall: what adds no thing of its own (，总体呈逐年增长之势). */
export const stepLinks = /^(?:总体|整体|基本|依然|仍然|均|都|也|已|呈现?出?|保持|实现|持续|稳步|稳定)+/u;
/** Names of the size of a change. */
export const rateNames = /^(?:同比)?(?:增速|增幅|涨幅|升幅|降幅|跌幅|减幅|降速)$/u;
/** Less of it is better: a word of betterment behind such figures is no word of their rise. */
export const adverse = /亏|损|死|伤|投诉|事故|火灾|案|病|患|污染|浓度|能耗|物耗|耗|失业|不良|逾期|违约|违规|流失|退货|差错|误差|空置|缺口|负债|负担|赤字|逆差|库存|贫困|裁员|排放|超标|次品|废品|故障|停电|拥堵|辍学|成本|罚/u;
export const betterWords = /提升|提高|回升|加快|走高|改善|攀升/u;

/** 连续四年快于城镇: one series against another. Behind the length; the second is what it is set against. */
export const aheadOf = /^[^，。；\n]{0,4}?(?:快于|高于|大于|多于|超过|超|跑赢|领先于?|优于)([\p{Script=Han}]{2,10})/u;
export const behindOf = /^[^，。；\n]{0,4}?(?:慢于|低于|小于|少于|落后于?|不及|不如)([\p{Script=Han}]{2,10})/u;

/** Where a streak begins and ends, if no stretch says it. */
export const sinceBefore = /(?:自|从|自从)$/u;
export const sinceBehind = /^(?:年?份?(?:起|开始|以来|至今|后))/u;
export const untilBefore = /(?:截至|截止|截止到|到|至)(?:今年|去年|上年)?$/u;

/** The first of what is held again and again: 从2016年首届算起, 首届于2016年. */
export const firstEdition = /(?:19|20)\d{2}年(?:的|举办|举行|创办)?(?:首届|第一届|首办|首次举办)|(?:首届|第一届)[^，。；\d]{0,8}(?:19|20)\d{2}年/u;
/** Year after year, and that in so many words: one a year, none left out. */
export const yearByYear = /年年|岁岁|每年|一年一[届度]|连年|连续|从未[间中]断|一[届年]不落/u;
export const onceAYear = /[每一]年一届/u;
export const unbroken = /从未[间中]断|[届年]不落|从不间断|没有断过|没断过/u;
/** Some were left out after all. */
export const leftOut = /停|未[办能举]|除|例外|暂|取消|其余|疫情|[两二三四五]届|改期|推迟/u;
/** 自2016年以来已连续举办九届, 从2016年到2024年连续举办九届. */
export const editionsHeld = /(?:自|从)(?<first>(?:19|20)\d{2})年(?:的?(?:首届|第一届)|首次举办|创办)?(?:算起|办起|起|以来|开始)?(?:，?[每一]年一[届度次])?(?:，?(?:到|至|截至)(?<last>(?:19|20)\d{2})年)?[^。；\d\n]{0,12}?连续(?:成功)?(?:举办|举行|办|开展)(?:了|过)?(?:共|整整)?(?<number>[三四五六七八九十]|\d{1,2})届/gu;

/** Moves of ranks: to fewer (better) and to more. */
export const movedUp = /前移|上升|提升|前进|进位|跃升|提高|晋升|攀升|上移|前挪|跃进|跃居|升/u;
export const movedDown = /后移|下降|后退|退后|下滑|下跌|下移|跌|降|退/u;
/** Between two ranks: from the first to the second. */
export const fromTo = /^[^，。；\d]{0,6}(?:升|跃|进|移|攀|提|降|退|跌|滑|变|到|至)[^，。；\d]{0,6}(?:(?:19|20)\d{2}年(?:度|末|底)?的?)?$/u;
/** Between two ranks: the second is the earlier. */
export const fromLater = /^(?:位|名)?[，(]?(?:比|较|而)?(?:上年|去年|上一?期|上一?届|上一?轮|上一?次|上一年|上一?个?月|上一?个?季度|\d{4}年|前一?年|前一?次|年初|此前)?(?:度|末|初|同期|考核|评估|评价|测评)?(?:的|为|是|居|列|排名|排在|排|位居|位列|位次|全[国省市区县球]|[(])*$/u;
/** A rank is set beside an earlier one in so many words: which is which is beyond doubt. */
export const surelyLater = /^(?:位|名)?，?(?:比|较)(?:上|去|前|年初|\d{4}年)/u;
export const steps: ReadonlySet<string> = new Set(['位', '人', '个', '名', '位次', '席']);

/** Highest and lowest among the things of a list. */
export const topWords = /(?:最高|最多|最大|最快|(?:位)?居首位|(?:高|位)?居榜首|(?:位)?居第一位|(?:位|排|名)列第一位?|居首|位居第一|排名第一|列第一|居第一|领跑|拔得头筹)/u;
export const bottomWords = /(?:最低|最少|最小|最慢|垫底|居末位|排末位)/u;
/** Words of a place among lines that add nothing to what the lines count. */
export const plainCount = /人次|人数|数量|总[数量额]?|[的数量额次也均都则]/gu;
/** 前三位依次为: what follows is in order. */
export const inOrder = /前([二三四五六七八九十]|\d{1,2})(?:位|名|强)?(?:的)?[\p{Script=Han}]{0,8}?(依次|分别)(?:为|是)/gu;
/** What a list is ranked by, where a figure says it: 产值前三位, 按销量排序. A rank by 综合实力 or 奖牌榜 is by more than one number. */
export const rankMeasures = /(\p{Script=Han}{0,4}(?:产值|产量|销量|销售额|销售收入|收入|营收|利润|税收|增速|增幅|涨幅|跌幅|降幅|人口|人数|面积|出口额?|进口额?|投资额?|金额|数量|客流量?|运量|吞吐量|生产总值|增加值|占比|比重|票数|得票率?|失业率))(?:[由从](?:高到低|大到小|多到少))?(?:排序|排列|排名)?，?$/u;
/** In what kind of figure such a measure is told: 产量 in no 亩, 销售额 in no 平方米. */
export const unitsOfMeasures: readonly (readonly [measure: RegExp, kinds: RegExp])[] = [
  [/产值|[额入润税]$|税收|营收|利润|金额|生产总值|增加值/u, /money/u], [/面积/u, /area/u], [/产量|销量|运量|吞吐量/u, /^(?:measure|count)$/u], [/人口|人数|客流|票数|数量/u, /^count$/u],
];
/** Which words of the highest and the lowest speak of a figure by its kind, where no measure is named. */
export const wordsFit: ReadonlyMap<string, RegExp> = new Map([
  ['count', /最多|最少/u], ['area', /最大|最小|最多|最少/u], ['percent', /最高|最低|最快|最慢/u], ['', /最高|最低|最多|最少/u],
]);
