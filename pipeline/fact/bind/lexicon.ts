/**
 * What may stand between the name of a thing and its figure so that the figure is the thing's own: 规上产值**达到**6926亿元.
 * Anything else (规上产值的三分之一, 规上企业中民营企业) makes it a figure of something else.
 */
export const links: readonly string[] = [
  '为', '是', '达', '达到', '达成', '实现', '完成', '有', '共', '共有', '共计', '合计', '总计', '累计', '已', '已有', '已达', '拥有', '则', '均', '都', '仍', '也',
  '约', '约为', '大约', '近', '接近', '将近', '超', '超过', '逾', '突破', '不低于', '不少于', '不超过', '不足', '至少', '最高', '最高可达', '最多', '高达', '多达',
  '总额', '总量', '总数', '数量', '总值', '金额', '规模', '数', '的', '了', '在', '到', '至', '增至', '增加到', '增长到', '上升到', '升至', '提高到', '降至', '下降到', '减少到',
  '末', '底', '年末', '年底', '全年', '当年', '同期', '截至', '保持', '保持在', '稳定在', '维持在', '占', '比重', '占比', '平均', '年均', '位居', '位列', '居', '列', '排名', '排',
  ':', '，', '、', '“', '”', '(', ')', ' ', '"',
];

/** Words for our own place: 全市规上产值. */
export const here: readonly string[] = ['全市', '全县', '全区', '本市', '本县', '本区', '我市', '我县', '我区', '该市', '该县', '该区', '当地'];

/** What else may stand before the name of a thing without making it another: 晋江市全年规上产值. */
export const leads: readonly string[] = ['市', '县', '区', '省', '州', '镇', '年', '全年', '当年', '同年', '其中'];

/** Places that no list names: figures of theirs are not ours. */
export const elsewhere: readonly string[] = ['全国', '全省', '全球', '世界', '我国', '中国', '我省', '本省', '该省', '其他', '周边', '同类'];

/** Words of plans: what they announce is no figure of the day, and differs from one without fault. */
export const plans: readonly string[] = [
  '力争', '争取', '目标', '计划', '规划', '预计', '预期', '有望', '将', '拟', '确保', '预算', '预测', '指标', '任务', '若', '如果', '假如', '设想',
];

/** Words that say a first place without a figure. */
export const firstPlace = /首|第一|冠|榜首|领先|领跑|最/u;
