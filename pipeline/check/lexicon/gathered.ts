/** Words that make a total of what was told right before it, in simplified script and half-width marks. */

/** 加在一起, 全部加上, 汇总下来, 凑成: the verb itself adds up. */
export const added = /(?:加|合|凑|拢|归|算)(?:在|到|成)?一(?:起|块|道|处)儿?|(?:加|合|凑|拢|汇)起来|(?:全|都|全部|统统|一并)(?:加上|算上|加总|相加|累加)|加总|相加|累加|汇总|凑成|凑[出足齐]|加到一起|加一加|算到一起|归拢|合拢/u;
/** 合计, 总共: a total of what stands before it, as a rule. */
export const summed = /合计|总计|共计|合共|总共|一共|拢共|通共|共是/u;
/** 全年累计付出, 总数定格在: a total that may be of more than what was told. */
export const overall = /累计|总|全[年市县区省校院厂镇村部网]|共/u;

/** 四种方式, 三样绿色电源: how many are taken together. */
export const gatheredCount = /(?<n>[两二三四五六七八九十])(?:个|种|类|样|项|处|块|批|期|家|大|部分|笔|路|地|县|区|校|场|天|者|口|段|队|组|站|厂|村)/u;

/** 连上港股通, 算上废票: before the total comes what is not told. */
export const comesWith = /(?<![全都统]|全部|一并)(?:(?:加|算|计|连)上|再加|另加|外加|连同|连带|计入|包括|剩下|其余|另外|还有|以及)(?=\p{Script=Han}{2})/u;
/** Between the verb and the number, beside what the parts are called themselves. */
export const neutral = /下来|起来|之后|以后|后|就|便|恰好|正好|恰|整整|刚好|足足|是|为|有|达到|达|到|了|共计|合计|总计|一共|总共|共|总数|总量|总额|总人数|人数|数量|的|它们|他们|，/gu;
/** Deeds told by other words: 支出端……累计付出. */
export const sameDeeds: readonly RegExp[] = [/支出|付出|支付|开支|花|用掉|拨付/u, /收入|进账|收了|到账|入账|卖|销售|营收/u, /产量|产出|生产|出产|收获/u, /装机|电源|发电/u, /旅客|运送|发送|送走|客流/u, /录取|招生|招收/u];
/** Kinds across all other kinds: a car of any size may be one. */
export const crossing = /新能源|电动|充电|无障碍|智能|进口|国产|女|党员|残疾|外籍|外地|示范|试点|老旧|闲置|急需|热门|特色|绿色|品牌|自营|线上|免费|重复/u;
/** Of other years than the whole. */
export const carried = /历年|积压|结转|往年|遗留|跨年|去年|上年|延续|旧存|期初/u;

/** 全球总计, 原方案合计: of more than what was told, or of another state of it. */
export const wider = /全[国球省网行业]|全集团|全公司|集团|原|方案|预算|实际|最终|调整|追加|修改|上[次届轮期批]/u;

/** What is left of a whole, and so leaves nothing out: 剩下的全是, 其余, 余下. */
export const leftOver = /(?:^|[，；、。])(?:最后|再)?(?:剩下|剩余|余下|其余|剩)(?!工|时|未)/u;
/** Of things that are in use or not: 空着的还有39张. */
export const unused = /(?:^|[，；])(?:还)?(?:空着|空置|闲置|空闲|没有?用上|没有?人住|无人)/u;
/** A whole by its own words. */
export const wholeLead = /共|总|全(?:[年市县省区行校厂镇村院部国线场体]|集团|公司)|合计|累计|各项/u;
/** Words between whole and parts, or behind them, beside which no slip is told. */
export const openList = /等(?![级次候于奖])|约|左右|上下|余(?![下款额粮热])|大概|大约|不含|不包括|不计|另有|另外|此外|还有(?!\d)|主要|部分|以外|之外|除[了去开外此这]|比(?!重|例|分)|较(?!大|多|少)|同比|环比|预计|计划(?!单列|投资)|目标|原[方定有来本]|方案|拟|将|如果|若|假如|只[计算]|仅[计算]|首批|先期|重点|抵|扣|减免|取整|四舍/u;
/** 去重之后: what is counted twice is taken out. */
export const withoutDoubles = /去重|(?:去除|剔除|扣除|排除|刨除|去掉|除去|合并|减去)(?:了|掉)?(?:重复|交叉|重叠|重合)/u;
/** All there are, of whom each may be of several kinds. */
export const registeredAll = /共|总|登记|在册|全[村镇县市区乡校院厂班]|户籍|常住|会员/u;
/** Of another state of the things than what was told of them. */
export const otherState = /晒干|烘干|折干|净重|出库|退货|退票|签约|发走|发出|售出|卖出|消耗|损耗/u;
/** Parts by place or by time, none of which is in two: 地上, 地下一层, 二期, 北片. */
export const placeOrTime = /地面$|[层期区段片线栋楼东西南北上下内外月季年组班队厂村镇乡县站所馆园库仓岸侧]$/u;

/** What opens a line of a list. */
export const listBullet = /^[\s\u3000]*(?:[•·●○■□▪◆◇►▶*-]|[(]?\d{1,2}[.、)](?!\d)|[①-⑳]|[(][一二三四五六七八九十][)])[\s\u3000]*/u;
/** 其中： at the end of a line: the list follows. */
export const opensList = /(?:其中|具体(?:为|是)?|分别(?:为|是)|包括|如下)?:\s*$/u;
/** Behind the rows: who is in none of them, or has gone since. */
export const toldApartOf = /单列|另|集体户|自然|未随|注销|迁|死亡|离世|出生|不含|其余|差|除外|未计|不计/u;
