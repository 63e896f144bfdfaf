/** Words of what is left when one figure is taken from another, where nothing else can come in. */

/** Before the distance between a highest and a lowest: 日较差, 昼夜温差, 最大价差. */
export const spreadName = /^，?(?:当[天日]|全天|一天|单日|上下)?的?(?:日较差|较差|(?:昼夜|日|早晚|最大|年)?温差|极差|(?:最大)?(?:价差|落差|水位差|潮差))(?:就|竟|也|已)?(?:为|是|有|达到?|拉到|高达|拉大到|扩大到|约)*$/u;
export const highest = /最高|最大|高潮位|高潮|白天/u;
export const lowest = /最低|最小|低潮位|低潮|夜间|夜里/u;

/** 扣掉承销保荐等发行费用7360万元: one cost, taken off the amount right before it. */
export const takenOff = /^，?(?:其中|再|在|先)?(?:扣掉|扣去|扣除|减去|减掉|刨去|刨掉|刨除|除去|抵去|支付|付掉)[^，。；\d]{0,16}(?:费用?|佣金|税款?|税费|手续费|运费|定金|订金|押金|首付款?|工本费|成本)(?:共|合计|约)?$/u;
/** All costs by their words: 发行费用, 各项费用, 全部税费. One kind (承销费用, 佣金) leaves room for others. */
export const allCosts = /发行费用|各项|全部|所有|一切|合计|总/u;
/** What came in after it. */
export const netOf = /^，?(?:后|之后)?，?(?:募集资金净额|净额|实际(?:到账|到手|募集|收到|入账|拿到)|实收|实得|净得|净收入?|净到手|到手|还剩下?|剩下|余下)(?:资金|金额|的)?(?:为|是|有|约|共|只|仅)*$/u;
/** Fees and fares, which are printed to the last fen that they have. */
export const tariffs = /(?:票价|停车费|门票|收费|起步价|水价|电价|气价|单程票|套餐|月租|挂号费|会员费|年费|学费|物业费|停车|租金)[^，。；\d]{0,10}$/u;

/** A mean is printed rounded, and so is what was worked out: 平均票价, 均价, 综合电价, 日租金. */
export const workedOut = /均|综合|加权|中位|实际|折合|相当|约|收入|客单|(?:每|\/)(?:平方米|平米|平|㎡)|[日月年]租金/u;

/** A part that does not, or no longer, count: 空着113个, 不合格23批次, 搬走14户. Of a rate beside it the rest is meant. */
export const leftOut = /不|未|没|空[着余闲置了]?|缺|剩|余|退|走|弃|坏|损|死|失|漏|败|欠|落选|淘汰|病假|事假|请假|旷|迟|晚点|延误|逾期|流失|离/u;
/** Words of a fall before its per cent: 少了20%. */
export const fewer = /少|降|跌|掉|减|缩|省|亏|低|便宜|折|退|落|缺/u;
