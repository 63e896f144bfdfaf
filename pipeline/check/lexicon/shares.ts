/** Words of shares whose whole stands elsewhere in the text, in simplified script and half-width marks. */

/** What takes its share of a whole: 占, and what a store holds, a plant uses up, a line supplies. */
const takes = '占|相当于|等于|装下|装得下|容下|容纳|储下|存下|存得下|消化|吃下|满足|供应|保障|解决|覆盖|承担|贡献|吸纳|包揽|拿下';
/** 约占老年人口的, 这能装下今年全县产量的: nothing but such words before it, and the name of the whole behind. */
export const takesOf = new RegExp(`^(?:[这那其它]|这些|它们|两者|即|也|就|又|约|大约|大概|差不多|几乎|已|已经|仅|只|可以?|能够?|足以|足够|完全|刚好|正好|全部|一共|合计|，|、)*(?:${takes})(?:了|到|住|据)?(?<whole>[^占，。；]{2,20}?)的?(?:比重|比例|份额|需求)?的?(?:为|达到?|约|近|将近|接近|超过?|逾)*$`, 'u');

/** 占全市总产量的: all of it, and not that of some kind. */
export const ofAll = /全[国省市县区州镇乡村年部]|总/u;
/** So much a day or a year, or for each: no amount to set beside another. */
export const perTime = /日|每|年均|月均|[周季月]均|(?<![今去前当本全上明\d])年(?:用|耗|产|供|处理|加工|接待|吞吐|发电|发送)|小时|平均/u;

/** What was planned or is hoped for is no share of what came. */
export const hoped = /预计|预期|计划|目标|力争|有望|将|规划|设计|理论|最多|最大|届时|若|如果|假如/u;

/** Words at the end of a name that say only that there is so much of it: 产量, 出口额, 接待人次. */
export const amountTail = /(?:总量|总额|总值|总数|数量|金额|人次|人数|数额|面积|规模|量|额|数|值)$/u;

/** Deeds that a name of another stem tells of: 产量 is of what was 生产. */
export const deedsOfNames: readonly (readonly [name: RegExp, deed: RegExp])[] = [
  [/^产出?$/u, /^(?:生产|产出|产(?![业值品权能])|收获|收(?![入购益费]))/u], [/^销(?:售)?$/u, /^(?:销售|售出|卖出|销往|成交)/u], [/^采购?$/u, /^(?:采购|购进|购入)/u], [/^客流$/u, /^(?:接待|迎客|迎来|发送|运送)/u],
  [/^(?:客|货)?运$/u, /^(?:运送|发送|承运|运输|完成运输)/u], [/^招生$/u, /^(?:招收|招生|录取)/u], [/^用[电水气]$/u, /^(?:用|耗|消耗)/u], [/^捐赠?$/u, /^(?:捐|募集|收到捐)/u], [/^还款$/u, /^(?:偿还|归还|还)/u],
];

/** Some of those that did it, not all: what they did is no whole. */
export const someOf = /居前|前[一二三四五六七八九十\d]{1,2}[位名家强]|其中|首批|单[日月]|[当本]月|部分|个别|头部|骨干|龙头|重点|每|平均|日均|月均/u;

/** Those that a condition picks out of a larger number: 符合交流条件教师, 应参保人员. */
export const picked = /^(?:符合|具备|满足|达到|需要?|应当?|可以?|适龄|有资格|有意愿|参评|参训|在册|登记)[^，。；]{1,12}$/u;
