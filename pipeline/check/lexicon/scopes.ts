/** Circles in which the same thing can be counted; words of two different rows of one family never mean the same whole. */
export const scopeFamilies: readonly (readonly RegExp[])[] = [
  [/全球|世界/u, /全国|国内市场|我国/u, /全省|全自治区|省里/u, /全市|市里/u, /全县|全区|全旗|县里/u, /全镇|全乡|镇里/u],
  [/线上|网上|网络|电商|直播/u, /线下|门店|实体店/u, /全渠道|全网|各渠道/u],
  [/境内|国内/u, /境外|海外|国外/u, /境内外|国内外/u],
  [/规上|规模以上|限上|限额以上/u, /全部|全社会|所有|规下/u],
  [/母公司|本部/u, /合并|集团/u],
];
/** Before a share: of what it is one (在全省的盘子里切走了, 顶起线上销量的). */
export const shareOf = /(?:占|在|顶起|撑起|扛起|挑起|切走|拿下|拿走|贡献|包揽|包办)[^，。；]{1,16}$/u;
/** 对增长的贡献率, 拉动: what a part gives to the growth is no share of the level. */
export const growthShare = /(?:增长|增量|增收)[^，。；]{0,6}(?:贡献率|贡献度)[^，。；]{0,4}$/u;
/** 账面上，去年是a，今年是b: figures of the books beside a change by another reckoning. */
export const booked = /(?:账面|现价|名义|当年价|报表|按?原口径|未经调整)(?:数字?|上|看|计算?|算)*[，:]?[^，。；]{0,12}$/u;
/** A mean of all, beside those of groups. */
export const ofAll = /(?:全厂|全体|全校|全班|全院|全队|全公司|全集团|全县|全市|总体|整体|平均下来|合计|合起来|全部|全员)[^，。；\d]{0,10}$/u;

/** Words of the year before. */
export const earlierWords = /上年|去年|上一年|前一年|同期|同季|同月/u;
