/** Labels and heads of statistical tables, in simplified script, half-width marks, without white space. */

/** Rows that claim to be the sum of all others, by name. Only these can contradict their parts. */
export const plainTotal = /^(?:(?:收入|支出)(?:合计|总计)|合计|总计|共计|小计|总合计|合计数|总计数|合计\([^()]*\)|总计\([^()]*\))$/u;
export const subTotal = /小计(?:\([^()]*\))?$/u;
/** Rows for a whole that the others may or may not exhaust. */
export const wholeRow = /^(?:全[市省国区县州盟旗镇乡港系统部院校行厂所司局线网年组集]|[两二三四五六七八九十]+[家院区地市县所]合计|全社会|全行业|全集团|总[体数额量值]|总面积|总人口|总户数|总产值|总收入|总支出|总投资|总产量|总人数)(?:\([^()]*\))?(?:合计|总计)?$|[合总]计(?:\([^()]*\))?$|[^\d]总(?:额|量|数|计|人口|面积)(?:\([^()]*\))?$/u;
/** Words for a stretch of time that others make up. */
export const yearRow = /^(?:全年|全年合计|全年累计|本年累计|年度合计|\d{4}年|\d{4})$/u;
export const quarterRow = /^(?:第?[一二三四]季度?|Q[1-4])$/u;
export const monthRow = /^(?:\d{4}年)?(1[0-2]|[1-9])月份?$/u;
export const monthsRow = /^(?:\d{4}年)?(1[0-2]|[1-9])[-—~至到](1[0-2]|[1-9])月(?:份|累计|合计)?$/u;

/** Rows that are parts of the row above: 其中, #, a dash. */
export const partMark = /^(?:其中[:：]?|#|＃|—|-|\*|·)/u;
export const numbering: readonly RegExp[] = [/^[一二三四五六七八九十]{1,3}[、.]/u, /^\([一二三四五六七八九十]{1,3}\)/u, /^\d{1,2}[.、](?!\d)/u, /^\(\d{1,2}\)|^[①-⑳]/u];
/** Rows that leave it open whether the others are all. */
export const openRow = /其中|部分|以上|主要|等$|^(?:减(?!速|震|振|排|压|重|肥)|扣[除减]|冲[减销]|退(?!休|役|耕|伍|牧|养)|抵[减扣销]|返还|折让|优惠)/u;
/** Kinds of people of whom nobody is two: 男, 女, 一年级. */
export const isKind = /^(?:男|女|[一二三四五六七八九]年级|初[一二三]|高[一二三]|城镇|农村|乡村|汉族|少数民族|在职|退休|境内|境外)/u;
/** What two rows may both have, and their total once: people, firms, places, courses, titles. */
export const shared = /[((（](?:[家户人个所名位种门款项部座处]|人次)[)）]|单位|企业|人数|户数|种数|品种|种类|门数|课程|覆盖|涉及|涵盖|惠及|受益|参与|作者|客户|用户|教师|会员|成员|奖项/u;

/** Columns whose cells no sum is made of. */
export const noSum = /率|均|单产|亩产|株产|指数|单价|价格|密度|强度|比|占|增|±|减|同期|名次|位次|排名|年限|面积比|每|倍|系数|得分|评分|温度|户均|序号|年份/u;
/** A unit of so much for each (公斤/公顷): a mean, whatever the head is called. */
export const perUnit = /[(][^()]*(?:[/／]|每)[^()]*[)]/u;
/** Rows of the same kind. */
export const noSumRow = /率|人均|均价|指数|密度|强度|比重|占比|平均|得分/u;

/** Notes that forbid to call a difference a slip: of the scope of figures, and of totals that their parts do not make up. */
export const scopeNote = /口径|可比|不变价|调整|修订|剔除|扣除/u;
export const sumNote = /口径|不含|未含|不包括|(?<![不无未])重复|调整|修订|不等|剔除|扣除|部分/u;

/** Of these the ones that make a total differ from its parts, whatever its digits are like. */
export const apartNote = /(?:合计|总计|全[市县区省州]|总[量数额])[^。；\n]{0,12}(?:含|包括|不|未|另|去重)|未[^，。；]{0,4}(?:分解|分摊|分配|归属)|无法[分拆]|[市省州]直|直属|本级|(?:未|不)(?:包括|含|列|计)|重复|去重|不等|剔除|扣除|舍入|另有|另含/u;

/** Growth that is real by custom. */
export const realIndicator = /生产总值|GDP|增加值|第[一二三]产业|不变价|可比价|可比|实际|总产出/u;
/** Indicators whose base is often revised, or whose firms change from year to year. */
export const revisedIndicator = /零售|消费品|投资|规模以上|规上|限额以上|限上|进出口|出口|进口|产值|存款|贷款|人均|可支配|营业收入|营收|利润|总收入$|游客|旅游/u;

export const growthHead = /增长|增速|增幅|同比|涨跌|涨幅|升降|比上年|比去年|较上年|较去年|增减|±/u;
export const notGrowthHead = /年均|平均|环比|累计增长|拉动|贡献|百分点|两年/u;
export const differenceHead = /增减|增加|差额|变动|净增|增量|增长额|增长量|增减额|减少/u;
export const shareHead = /比重|占比|构成|份额|占(?:全|总|比|合计)/u;
export const rateHead = /完成率|完成进度|完成比例|进度|完成目标|完成%|完成年度|占年度|占预算|(?:完成|为)[^额数]{0,6}(?:预算|计划|目标|任务)/u;
export const planHead = /目标|计划|预算|任务|预期/u;
export const doneHead = /完成|实际|累计|实绩|实现|执行/u;
/** A rank that names no measure of its own: 位次, 全省排名; 经济总量位次 is of something else than 人口. */
export const plainRankHead = /^(?:[全本]?[省市县区国校班组])?(?:内|里)?(?:位次|排名|名次|排位|排序)(?:[(][^()]*[)])?$/u;
export const rankHead = /位次|排名|名次|排位|排序/u;

/** Columns of the earlier of two times, without a year of their own. */
export const earlierHead = /上年同[期月季]|去年同[期月季]|上年|去年|同期|上期|期初|年初|上月|基期|上年末/u;
export const laterHead = /本期|本年|今年|本月|当期|期末|报告期|年末|当年|累计/u;

/** Words of a move beside the name of what moves: when, since when, how fast and which way. */
export const plainMoves = /[比较](?:上年|去年|年初|上月|上周|上期|同期)(?:同期|末|底)?|[同环]比|(?:短短|整整)?[一这]?[年月周季期](?:来|间|里|内|下来|之间)|今年|本[年月周期]|净|明显|大幅|小幅|略|稳步|猛|骤|足足|整整|只|仅|却|也|则|又|再|还|竟|反而|反|已|共|增长|增加|上升|上涨|提高|提升|攀升|下降|减少|降低|回落|下滑|下跌|倒退|退步|进步|缩减|缩水|减掉|[增减升降涨跌多少高低长短退进掉]|出|了|的|约|近|达到?|为|是|有/gu;
