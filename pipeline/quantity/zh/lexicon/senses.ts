/**
 * What a figure says of its subject. A cue governs the number that follows it; the nearest one decides.
 * `growth`/`decline`: verbs of change, and nouns of it; a verb followed by 到, 至, 为, 成 tells a level (提高到24%).
 * `level`: shares, rates, targets. `higher`/`lower`: one series against another. To add a cue, add its word.
 */
export const growthVerbs: readonly string[] = [
  '增长', '增加', '上升', '提高', '提升', '扩大', '上涨', '递增', '攀升', '上浮', '回升', '加快', '增多', '增', '上调', '飙升', '激增', '猛增', '剧增', '反弹', '改善', '增强', '拓展', '优化', '上扬', '走高', '升高', '增收', '净增', '净增加', '拉动', '带动', '延长', '增效', '增产', '升值', '多增', '提速', '推高', '升幅', '升', '涨', '拉高', '走强', '攀高', '跃升', '增值', '贵了',
];
export const growthNouns: readonly string[] = [
  '增速', '增幅', '涨幅', '增长率', '增长速度', '升幅', '年均增长率', '复合增长率', '增长幅度', '提升幅度', '提高幅度', '增长目标', '增长预期', '增速目标', '上涨幅度', '同比', '环比', '较上年', '比上年', '递增率', '按年', '按季', '按季比较', '按年计', '涨跌幅', '涨跌幅度', '增长水平', '增势',
];
export const declineVerbs: readonly string[] = [
  '下降', '减少', '降低', '下滑', '回落', '收窄', '缩小', '萎缩', '下跌', '缩短', '压减', '压缩', '缩减', '削减', '放缓', '减缓', '下调', '减', '减排', '节约', '节省', '精简', '压降', '削弱', '降幅', '跌幅', '负增长', '下浮', '走低', '减产', '减收', '调低', '调减', '衰退', '贬值', '降本', '减轻', '下行', '缩水', '缩量', '跳水', '净减少', '节能', '降耗', '少增', '跌', '降', '降价', '减免', '宽减', '少收', '打折', '微降', '扣减', '减税', '省了', '省下', '便宜了', '砍掉', '砍了', '压下', '滑落', '下探', '下挫', '蒸发', '回吐',
];
export const declineNouns: readonly string[] = ['降幅', '跌幅', '下降幅度', '减幅', '降低幅度', '下降率', '减排率', '降低率', '节约率', '下降速度'];
export const levelNouns: readonly string[] = [
  '占', '占比', '占到', '占了', '比重', '比例', '份额', '占有率', '率', '系数', '权重', '完成', '贡献率', '利率', '浓度', '覆盖', '达标', '持股', '控股', '利用率', '税率', '不良率', '增长贡献率', '增长的贡献率', '满意度', '超额完成', '收益率', '只占', '仅占', '约占', '贡献', '增长面', '下降面', '出生率', '死亡率',
];
export const higherVerbs: readonly string[] = ['高于', '高出', '快于', '领先', '好于', '优于', '高过', '超出', '超过', '多出', '跑赢', '多于', '大于', '领跑', '高', '快', '多', '优于全国', '赶超', '反超', '超时序进度', '超序时进度', '超进度', '相差'];
export const lowerVerbs: readonly string[] = ['低于', '低出', '慢于', '落后', '少于', '小于', '低', '慢', '少', '落后于'];

/** Single characters that are cues only right before the number (了 and comparators apart): 增5.2%, 降0.3个百分点, 高2个百分点. */
export const adjacentOnly = '增减降升涨跌多少高低快慢';
/** What follows a verb of change when the figure is where it led to. */
export const arrivals: readonly string[] = ['到', '至', '为', '成', '到了', '至约', '到约', '达', '达到'];
/** Series compared with themselves at another time: 比上年高2个百分点 is growth. */
export const ownPast = /(?:比|较|与|同)[^，。；、]{0,6}?(?:上年|去年|前年|同期|上月|上季|年初|年前|上半年|一季度|前值|此前|以前|之前|过去|\d{2,4}年|[一二三四五六七八九十]+年|\d{1,2}月|[“]?十[一二三四]五|节前|改革前|疫情前)/u;
/** Cues behind the number: 10%以上的高速增长. */
export const growthAfter = /^(?:以上|左右|以内|以下)?(?:的[\p{Script=Han}]{0,4}|年均|平均|高速|较快|中高速|同比|快速|复合)?(?:增长|增速|增幅|涨幅|升幅)/u;
/** 各1%的削减. */
export const cutAfter = /^的(?:削减|缩减|减少|减幅|降幅|跌幅|降低|下降|下跌|跌幅)/u;
/** Terms that begin with a cue and tell no change. */
export const neutral = /^(?:增加值|增值税|增值服务|增长点|增长极|节能环保)/u;
export const declineAfter = /^(?:以上|左右)?的?[\p{Script=Han}]{0,4}(?:降幅|跌幅|下降)/u;
