/** Words of what each of several has at least or at most, in simplified script and half-width marks. */

/** Before what each of several has, and all of them together as many times as much: 每组, 各, 一组, 均为. */
export const ofEachOne = /(?:^|[，、；(:])(?:其中)?(?:每|各|单|平均)(?:一|个)*[^，。；、\d]{0,4}$|(?:每|平均)(?:一|个)*[^，。；\d每]{1,3}$|(?:^|[，、；(])(?:一|1)[组队班盒箱批笼圈]$|(?:^|[，、；组队班村])均(?:为|是|有)?$/u;

/** Before or behind a figure that each reaches: 每个村不少于30张, 哪一座……都不低于, 单笔过5000万元. */
export const eachAtLeast = /(?:每|各|单|哪一|任一|家家|户户|人人|个个)[^，。；]{0,14}?(?:不少于|不低于|至少|起码|最少|(?<![不未没])超过?|(?<![不未没超])过|逾|突破|达到|在)[^，。；\d]{0,3}$/u;
export const eachAtMost = /(?:每|各|单|限|核载|荷载|额定|可载|限载|限乘|封顶|最多|至多|不超过|不得超过|上限|定员)[^，。；\d]{0,8}$/u;
/** It is kept by all of them: 全都达了标, 没有一趟超员. */
export const allKeep = /[都均皆]|每|无一|没有一|哪一|全部|一律|单笔/u;
/** Most, in words that it was kept. */
export const noneOver = /(?:没有?|无|未)[^，。；]{0,6}(?:超员|超载|超限|突破|超过|超出|超)|限|核载|封顶|上限|最多|至多|定员/u;
/** A total, by its name. */
export const inTotal = /总[^，。；\d]{0,6}$|共[^，。；\d]{0,6}$|全[年市县省镇村区部][^。；\d]{0,14}$|合计|累计|一共|眼下|实际发出|记下|计数/u;
/** Figures of other things that no product of these is. */
export const notTotal = /其中|另|不足部分|占|比|人均|平均|去年同期|补贴标准|财政拿出/u;

/** More than half, and no more than half. */
export const overHalf = /^，?(?:起码|至少|已经?|刚好?|都|也|显然|足足|明显|总数|数量)*(?:过|超过?|逾|越过)了?(?:半数?|一半)(?=[，。；！]|$)/u;
export const underHalf = /^，?(?:还|尚|都|也|仍)*(?:不到|不足|未过|没过|没有过)(?:一半|半数?)(?=[，。；！]|$)/u;
/** Not all of them reach it; or the total is of another kind of money. */
export const notKept = /未达|没有?达|不达|除[^，。]{1,8}外|自有|其余|到账|到位|已付|首付|净|贷款|中有|里有/u;

/** Two of one: 18对列车，也就是36列. */
export const pairUnits: ReadonlySet<string> = new Set(['对', '双']);

/** What each may get at most, by a rule: 每家企业年度补助最高不超过30万元, 每人补贴上限800元. */
export const grantOfEach = /每(?:一|个)?(?<per>[家户人名位台辆村镇校亩项])[^，。；\d]{0,12}(?:最高|不超过|不得超过|上限|封顶|至多|最多|限额)[^，。；\d]{0,6}$/u;
/** What they got. */
export const granted = /(?:拨付|发放|兑付|兑现|支出|支付|补助|补贴|奖励|奖补|资助|拨出|发出)(?:资金|补助|补贴|奖金|款项?|总额)*(?:共|共计|合计|总计|累计)?(?:为|达)?$/u;
/** What they got is of more than one kind, time or circle. */
export const grantedElse = /另|除|上浮|叠加|累计|历年|[两三]年(?!度)|以往|往年|去年|上年|包括|含|其他|连同|加上|部分|每次|每个项目|每项|特别|重大|追加|预拨|结转|配套|翻倍|加倍|一事一议|[两二三]类|各类|多项|批次|计划|预计|预算|安排|如果|若|每家?企业?可|不受|不限|不封|封顶不|据实|实报|适当|提高|加码|放宽|照顾|倾斜|例外|优先|特殊|困难|残疾|低保|额外|上调|翻番|分档|按[^，。；\d]{1,8}(?:计|算|补|发|核)|兜底|全额|[每按逐](?:季|月|次|期|批|学|周|天|日|茬)/u;
/** What was paid within one year: 全年, 2023年度. */
export const ofOneYear = /全年|当年|年度|今年|(?:19|20)\d{2}年/u;
export const eachAgain = /另|每|分担|各级|其中|包括|含|另有|部分|上年|去年(?!补)|追加/u;
