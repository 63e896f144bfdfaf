/** What an ordinal number may order (第八届, 第二批): the word belongs to the span. Longest first. */
export const orderWords: readonly string[] = [
  '阶段', '季度', '梯级', '产业园', '会议', '回合', '学期', '赛段', '赛季',
  ...'届批期次轮章节条款号代场站卷版组级类层个家座艘天年周部项集篇段步例台只支所架颗列辑件编讲课日区标条线档户份处等枚块本册张间栋幢',
];

/** Words that make a bare 第一 or 第8 a rank when they stand before it in its clause. */
export const rankBefore = /(?:全国|全省|全市|全区|全县|世界|全球|亚洲|国内|国际|中国|华东|华南|西部|中部|东部|东北|同类|同行|县域|行业|领域|城市|地区|位|居|列|排|名|夺|获|升|跃|保持|稳|蝉联|总量|规模|增速|成绩|得分|评比|考核)[^，。；]{0,14}$/u;
/** What may follow a bare rank. */
export const rankEnds = /^(?:$|[\s，。；、！？：:)）“”’》—-]|的|和|与|及|以|后|名|之)/u;
export const rankAfter = /^(?:强|方阵|大|位|批|阵营|集团|梯|产|出口|进口|市场|汽|港|县|省|市|城)/u;

/** Ends of names of lists: 500强, 百佳. */
export const listEnds = '强佳';
/** 强 and 佳 begin these words. */
export const listNot = '化调度势大力制劲烈壮盛磁直';
