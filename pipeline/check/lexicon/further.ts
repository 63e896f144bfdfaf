/** Words of relations whose figures stand further apart, in simplified script and half-width marks. To add a word, add it here. */

/** 比进口货低45%: set against whom, and whether it is more. */
export const apartBySo = /(?:比|较)(?<whom>[^，。；\d]{1,10}?)(?:便宜|[低少短轻窄慢]|(?<more>贵|[高多长重宽快]))(?:了|出)?(?:约|近|整整)?$/u;
/** 两年平均增长: over how many years the rates are taken together. */
export const yearsCompounded = /(?<n>[两二三四五])年(?:来|间)?(?:的?(?:年均|平均|平均增速|年均增速|平均增长率)|复合)(?:增长|递增|增速|增长率)?(?:约|为|达到?|是)*$/u;
/** 占全年天数的, 优良率: of the days of a year. */
export const ofAllDays = /(?:占|为|达到?)?全年(?:总)?(?:天数|日数|有效天数)?的(?:比例为|比重为)?(?:约|近)?$|(?:优良|达标|开放|运行|出勤|有效)(?:天数)?(?:比例|率|占比)(?:为|达到?)?$/u;
/** `五年翻了一番`, `十年间增长2.8倍`: over how many years. */
export const overSoMany = /(?<years>[一二两三四五六七八九十\d]{1,2})年(?:间|来|里|时间)?(?:就|已|便|共|累计|实现|增长|增加|增)*了?$/u;
/** 翻了一番还多. */
export const andMoreThan = /^(?:还多|有余|多|以上)/u;
/** 做到了原来的3倍: of what it was. */
export const ofTheFormer = /(?:是|为|成为|变成|做到|做成|达到?|增至|涨到|长到|扩大到|提高到|相当于)了?(?:原来|当初|当年|当时|那时|起初|从前|过去|十年前|[一二三四五六七八九十两\d]{1,2}年前)的(?:约|近)?$/u;
/** Of the earlier of two: 十年前, 还只有. */
export const ofBefore = /年前|当年|当时|那时|起初|最初|过去|从前|原来|刚|才|只有|还只|(?:19|20)\d{2}年/u;
/** 还不到后者的十分之一. */
export const ofTheLatterOne = /(?:是|为|不到|不足|相当于|只有|仅为?|只是|仅相当于|还不到|约为?|占)后者的?(?:约|近)?$/u;
/** 接近300万辆: below the mark, and not far from it. */
export const nearlyMark = /(?:接近|逼近|临近|将近|直逼)$/u;
/** 10万元以上的企业: a mark that sorts things, beside which no figure stands. */
export const sortsThings = /^(?:以上|以下|以内|级)?的[\p{Script=Han}]/u;
/** 首次突破: no name of its own before a mark. */
export const markAdverbs = /^(?:首次|一举|成功|历史性|已|也|均|都|量首次|额首次)/u;
/** 接待量, 人数: what the names of measures end in. */
export const measureEnds = /(?:人数|人次|总量|总数|总额|规模|量|额|数)$/u;
/** 新能源占比已超过, 同意率升到, 办结率: the part by its name. */
export const partByName = /(?:^|[，、；])(?:其中|但|而|目前)?(?<part>\p{Script=Han}{2,6}?)(?:占比|占|率|的?比例|的?比重)(?:也|已|就|则|都|均|仅|只|将|高|仍)*(?:达到?|为|是|升到|升至|超过?|突破|接近|不足|不到|过|约|有|近)*$/u;
/** A whole by its own words. */
export const wholeByWord = /共|总|全|合计|一共/u;
/** `高出全国1.8个百分点`, `比全县农村居民高2.6个百分点`, `比上半年加快`: with whom, or with when. */
export const withWhom = /(?:比|较|[高低快慢优]于|高出|低出|领先于?|落后于?|跑赢)(?<whom>\p{Script=Han}{2,12}?)(?:平均水平|平均增速|平均|水平|增速|增幅|涨幅|整体|总体|的)*(?:高出?|低|快|慢|多|少|加快|放缓|回落|提高|提升|上升|下降|收窄|扩大)?(?:约|近|了)?$/u;
/** Less by so many points, not more. */
export const lessThan = /[低慢少]于|落后|比[^，。；]*[低慢少]|回落|放缓|收窄|下降/u;
/** 2023年的竹产业总产值中，: a whole by its name, told before. */
export const wholeByName = /(?:^|[，；])(?:在)?(?:(?:19|20)\d{2}年|去年|今年|全年|上半年|前三季度)?的?(?:全[省市县区]|这)?(?<name>\p{Script=Han}{3,12})(?:中|里|当中)，?(?:其中)?[^，。；\d]{0,8}$/u;
/** 最终核实数: what a year is said to have come to in the end. */
export const verifiedSince = /最终核实|核实|修订|公布|核算/u;
/** The output of the whole economy. */
export const wholeEconomy = /生产总值|GDP|经济总量|现价总量|总量/u;
/** 与2017年相比: the year that a change is measured from. */
export const againstYear = /[与同和跟比较](?<year>(?:19|20)\d{2})年(?:末|底|全年)?(?:相比|比较|时)?，?[^，。；\d]{0,14}$/u;
/** 过去五年: how many years the paragraph speaks of. */
export const overYearsTold = /(?:过去|这|近|最近|[，。；])(?<n>[三四五六七八九十两]|\d{1,2})年(?:来|间|里|，)/gu;
/** 年均增长, 年均复合增长率. */
export const averageGrowth = /年均(?:复合)?(?:增长|递增|增速|增长率)(?:约|达到?|为|超过?)*$/u;
/** 这条12.6公里长的绿道, 该50万元: it points back. */
export const pointsToIt = /(?:[这该此](?:一?[批个条笔些座家名位项支组件台套]|\d{0,2})?|上述|前述)$/u;
