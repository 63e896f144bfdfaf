/** Words below a table that give some of its cells another reckoning, in simplified script and half-width marks. */

export const markedNote = /^[\s(*]*(?:注|说明|备注|附注|资料来源|数据来源|来源)(?:\d{0,2})[:：]/u;

export const newSection = /^(?:[(][一二三四五六七八九十\d]{1,3}[)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节部]|[◆●【#]|\d{1,2}[.、])/u;

/** Of what several rows share: counted once in the total, or in neither part. */
export const countedOnce = /互有|互为|共[用有享]|合[办用建署]|(?:都|各自?|均|分别|也)(?:有课|[记计算报列填])|两[边头]|两[个家所地校村县]?[^，。；]{0,10}(?:都|均|各|共有|联合|合)|[只仅][算计记列](?:作|为)?(?:一|1)|重[复叠合]|交叉|复本|兼|冲减|相抵|抵[扣销减]|(?:没有|没|未|不)(?:再|曾)?(?:[划计归列算]入|分|属|归|算|计)|[划计归列]在/u;

/** By what else a cell was reckoned. */
export const otherReckoning = /[按拿](?!时|期|规定|要求|照?计划|程序|进度|月|季|年)|相对于|撇[开去]|[刨扣除剔减][去掉除开]|合并|不[算计]|刨|追加|[上下]调|变更|并入|划[出入给归]|[调修]整|调[增减高低]|冲减|加回|含|包括|还有|另有|没有[划计归列]|未[划计归列]|口径|考核|比出来|[算计]的|之[和差]|各?[记计算]一|一[行栏列]|[行栏列](?:按|为|是)|列的是|填[报列]?|重述|追溯|租[给出]|两[个家边头地校][^，。；]{0,10}都|联合|共[用有]/u;

/** By what the ranks of a table were given. */
export const ofRanking = /(?:按|以|依|由|根据|综合)[^，。；]{1,20}(?:排|评|定|计)|(?:名次|位次|排名)[^。；]{0,16}(?:按|由|以|依|根据|综合)/u;
