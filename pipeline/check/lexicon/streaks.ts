/** Words of streaks as people say them, in simplified script and half-width marks. */

const number = '(?<n>[两二三四五六七八九十]|十[一二三四五六]|\\d{1,2})';
const unit = '(?:个)?(?<unit>年|月|季度?|半年|届|周|期|轮|学期|天)';
const up = '往上走|向上走|走高|上升|上涨|增长|攀升|递增|走强|提高|提升|增加|增|涨|升';
const down = '往下掉|往下走|向下走|往下滑|走低|下降|下跌|下滑|减少|递减|缩水|回落|收窄|降|跌|减|掉';

/** 连着三年往下掉, “连增五个月”, 三年连降, 四个季度没涨过: how long, and which way. */
export const streakTold: readonly RegExp[] = [
  new RegExp(`(?:连续|连着|一连|接连)(?:了)?${number}${unit}[^，。；\\d]{0,4}?(?:(?<up>${up})|(?<down>${down}))`, 'gu'),
  new RegExp(`连(?:续|着)?(?:(?<up>增|涨|升)|(?<down>降|跌|减))了?${number}${unit}`, 'gu'),
  new RegExp(`${number}${unit}连(?:(?<up>增|涨|升)|(?<down>降|跌|减))`, 'gu'),
];
/** Not once up, or down, in so long: standing still is no contradiction. */
export const neverMoved = new RegExp(`${number}${unit}(?:都|来)?没有?(?:再)?(?:(?<up>降|跌|减|掉)|(?<down>涨|升|增))过?`, 'gu');
/** The figures told are the last of a longer streak. */
export const lastOnes = /(?:最近|近)(?:的)?[两二三四五六七八九\d]|(?:最近|近来)[^，。；]{0,6}(?:依次|分别)/u;
/** Figures of another thing, or of parts, among which the steps do not count. */
export const otherThings = /其中|同比|环比|占|比重|分别.{0,2}[区县市镇乡]/u;

/** Between a streak and the figures: another thing, or what came after it. */
export const contrast = /则|而|但|却|不过|另一|波动|打[破断]|终结|止步|中断|不再|扭转|之?后，|反弹|其他|对手/u;
/** The streak was not reached. */
export const missedStreak = /打断|终结|止步|中断|未|没|无|不|梦|告吹|差|险些|距|离|还早|尚|错失|错过|擦肩|落空|期待|希望|渴望|目标|冲击|争取|若|如果|假如|要是|曾|上赛季|上一|此前|之前|以前|下[周场轮]|还需|再[胜赢]|除/u;
/** 最近三轮, 头三场: the scores are those of matches, each of its own. */
export const matchesTold = /[一二三四五六七八九十两\d]{1,2}(?:场|轮|战)/u;
/** 半场1:1，终场3:1; 对手则三连胜: scores within a match, or another's streak. */
export const withinMatch = /半场|[首次末]节|终场|全场|回合|一度|盘中|局分|对手|对方|领头|领先者|榜首|客队|则|追|扳|先/u;
/** 四连胜 with the scores of the matches. */
export const winStreak = new RegExp(`${number}连(?<what>胜|败|平)`, 'gu');
export const score = /(?<![\d:])(?<own>\d{1,2}):(?<other>\d{1,2})(?![\d:])/gu;
/** 六连冠 with the years. */
export const titleStreak = /(?:连冠|连霸|连庄|连贯)$/u;
/** Held all the time: 在线上站了五个月. */
export const stayedFor = /(?:站|守|待|停留|保持|维持|稳|坚持|持续)(?:稳|住)?了?(?:整整|足足)?$|连续$/u;
/** The streak is of another time or thing than the last rows of a table. */
export const otherStreak = /去年|上年|此前|曾|一度|截至|打[破断]|终结|中断|同比|环比|增[速幅]|降幅|该|其|其中|占|[省市县区]内|预计|目标|力争|如果|若|至\d|从\d|\d月前/u;
/** Rates rise and fall by their sign and by their size. */
export const aboutRates = /增[速幅长]率?|降幅|同比|环比|涨幅|排名|名次|%/u;
/** Somebody says that it has lasted so long: 管理层说已连续十二个季度盈利. */
export const saidToLast = new RegExp(`(?:介绍|表示|说|称|透露|坦言|强调|指出)(?:，|:|“)?[^，。；\\d]{0,8}?(?<streak>连续第?${number}个?(?:季度|月|年|学期|财年|交易日)[^，。；\\d]{0,8}?(?:盈利|增长|上升|下降|回落|正增长|增加|减少|亏损|下滑|回升|走高))`, 'gu');
/** Before the name of a column, and no narrower: 全市, 该校. */
export const wholeOwner = /^(?:可见|看出|从表中看|从表上看|显示|表明|但|而|不过|其中)?(?:(?:全|我|本|该|这)(?:国|省|市|区|县|镇|乡|村|校|院|厂|店|馆|公司|集团|行|所|家|站|社))?(?:的|总)?$/u;
/** The clauses before it: no other place or time than the table's. */
export const seen = /^(?:[^，。；\d年月季比较]{0,8}(?:表|图|数据|看|显示|可见|知)[^，。；\d年月季比较]{0,4}，)?$/u;
/** Behind a streak, that it ended, or of what else it is told: 今年首次回升, 的局面得到扭转. */
export const endedStreak = /^的|回升|反弹|扭转|止[跌升降涨]|掉头|首次|转[为折而正负]|回落|结束|告终|打破|终止|之后|以来|(?:起|才|直到|到|至)[^，。；]{0,8}(?:[升降增减涨跌]|改)/u;

/** Between the name of what a streak is of and the streak or its figures: times, verbs that only say that it is so, whose it is. */
export const streakTimes = /(?:19|20)\d{2}年(?:度|[底末])?|\d{1,2}月份?|第?[一二三四]季度|[上下]半年|今年|去年|前年|同期|(?:最近|近)[两二三四五六七八九\d]+[^，。；\d]{0,4}/gu;
export const streakLinks = /分别|依次|就是|达到?|为|是|有|也|已经?|均|都|呈现?|实现|完成|接诊|仍然?|一直|就|“|”/gu;
export const streakWhose = /^(?:公司|企业|集团|全[省市县区乡镇村年国行校]|我[省市县区]|其|该|本|的)+/u;
/** Who says so, or where it is written. */
export const streakSaid = /[^，。；:！？\n、]{0,8}(?:写的|说的|写着|说|称|叫|号称)|[^，。；:！？\n、]{0,4}(?:账上|账本|台账|记录|数据|数字|报表)[^，。；:！？\n、]{0,6}/gu;

/** 荣枯线以上, 扩张区间: above 50 per cent; 收缩区间: below it. */
export const aboveFifty = /^[^，。；\d]{0,8}(?:(?:荣枯|临界)(?:线|点|值)(?:以上|之上|上方)|扩张区间|景气区间)/u;
export const belowFifty = /^[^，。；\d]{0,8}(?:(?:荣枯|临界)(?:线|点|值)(?:以下|之下|下方)|收缩区间|不景气区间)/u;
