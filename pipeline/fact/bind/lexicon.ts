/**
 * What may stand between the name of a thing and its figure so that the figure is the thing's own: 规上产值**达到**6926亿元.
 * Anything else (规上产值的三分之一, 规上企业中民营企业) makes it a figure of something else.
 */
export const links: readonly string[] = [
  '为', '是', '达', '达到', '达成', '实现', '完成', '有', '共', '共有', '共计', '合计', '总计', '累计', '已', '已有', '已达', '拥有', '则', '均', '都', '仍', '也',
  '约', '约为', '大约', '近', '接近', '将近', '超', '超过', '逾', '突破', '不低于', '不少于', '不超过', '不足', '不到', '逼近', '几近', '近乎', '上', '至少', '最高', '最高可达', '最多', '高达', '多达',
  '总额', '总量', '总数', '数量', '总值', '金额', '规模', '数', '的', '了', '在', '到', '至', '增至', '增加到', '增加至', '增长到', '增长至', '上升到', '上升至', '升至', '升到', '提高到', '提高至', '提升到', '提升至', '扩大到', '扩大至', '涨到', '涨至', '降至', '降到', '下降到', '下降至', '减少到', '减少至', '减至', '减到', '跌至', '跌到',
  '末', '底', '年末', '年底', '全年', '当年', '同期', '截至', '保持', '保持在', '稳定在', '维持在', '占', '比重', '占比', '平均', '年均', '位居', '位列', '居', '列', '排名', '排',
  ':', '，', '、', '“', '”', '(', ')', ' ', '"',
];

/** What else may stand between the name of what grows and its rate: 产值**比上年增长**3%. */
export const comparisons: readonly string[] = [
  '同比', '环比', '比上年', '较上年', '比去年', '较去年', '比上年同期', '较上年同期', '比上年末', '较上年末', '比同期', '比年初', '较年初', '增长', '增加', '增速', '增幅', '增产', '增', '上升', '提高', '上涨', '提升', '扩大', '加快',
  '下降', '减少', '减产', '降低', '回落', '下滑', '下跌', '降', '减', '降幅', '跌幅', '涨幅', '按不变价格计算', '按可比价格计算', '按可比价计算', '按不变价计算', '可比价', '不变价', '名义', '实际', '名义增长', '实际增长',
  '扣除价格因素', '扣除价格因素后', '扣除物价因素', '只有', '只', '仅', '仅为', '/人', '/户', '/亩', '快速', '平稳', '小幅', '大幅', '同口径', '按同口径计算', '率', '速度', '年均', '回升到', '回升至', '为正', '由', '从',
];

/** Ends of the names of growth: what stands before them is what grows. */
export const growthEnds: readonly string[] = [
  '增长', '增速', '增幅', '增长率', '增长速度', '年均增长', '年均增速', '平均增速', '年均增长率', '平均增长', '年均增长速度', '提高', '下降', '减少', '增加', '上升', '降幅', '涨幅', '上涨', '名义增长', '实际增长', '名义增速', '实际增速', '的增长', '同比增长', '同比增速', '的增速',
];

/** Heads of a table that say no more than when, or that here stand the numbers. */
export const neutralHead = /^(?:(?:\d{4}|[本当全]|今)?年(?:末|底|度|累计)?(?:数|值|数值|绝对数)?|\d{4}|(?:\d{4}年)?(?:\d{1,2}(?:-\d{1,2})?月|[一二三四1234上下前][^年]{0,2}(?:季度|半年))|数[值量据字额]?|总[量额值数计]|绝对[值数量额]|合计|指标值|实[绩际]数?值?|完成(?:数|情况|额)?|金额|规模|水平|产量|全[市省国县区州]|单位|)$/u;

/** Words that tell on which prices a growth is reckoned. */
export const nominalWords = /名义|按当年价|按现价|现价/u;
export const realWords = /实际|不变价|可比价|扣除(?:价格|物价)/u;

/** Who else may be spoken of: after one of these, a figure without a place may be theirs. */
export const bodies = /公司|集团|企业|银行|学校|大学|医院|学院|项目|园区|开发区|街道|合作社|工厂|车间|协会|品牌|一家|一户|该[厂店行院校所]/u;

/** Words that set the figures of a sentence into the year that is spoken of. */
export const yearWords = /全年|年末|年底|当年|这一年|同年/u;

/** Words for our own place: 全市规上产值. */
export const here: readonly string[] = ['全市', '全县', '全区', '本市', '本县', '本区', '我市', '我县', '我区', '该市', '该县', '该区', '当地'];

/**
 * Levels of places that stand behind their names: how each goes on in other words (`words`, a pattern), and what `above` it
 * may bear the same name (长沙市 and 长沙县).
 */
export const levels: readonly { readonly level: string; readonly words: string; readonly above: readonly string[] }[] = [
  { level: '县', words: '[道]', above: ['市', '区', '州', '盟'] },
  { level: '旗', words: '[下舰手袍]', above: ['市', '区', '州', '盟'] },
  { level: '区', words: '[域间别]', above: ['市', '县', '州', '盟'] },
  { level: '镇', words: '[守静]', above: ['市', '县', '区', '旗', '州', '盟'] },
  { level: '乡', words: '[村镇亲愁土]', above: ['市', '县', '区', '旗', '州', '盟'] },
  { level: '市', words: '[场值]', above: ['省', '县', '区', '州'] },
  { level: '州', words: '[府]', above: ['省', '市', '县'] },
  { level: '盟', words: '[友]', above: ['市', '区'] },
  { level: '省', words: '[略]', above: ['市'] },
];

/** Our place by its level: 全县, 本县. */
export const ownPlace = (level: string): RegExp => new RegExp(`[全我本该]${level}`, 'u');

/**
 * What else may stand before the name of a thing without making it another: 晋江市全年规上产值. A 区, 县 or 镇 behind a
 * place's name (晋江市区) is another place, unless a list names it so, or the article leaves no doubt (see `callingsOf`).
 */
export const leads: readonly string[] = ['市', '省', '州', '年', '全年', '当年', '同年', '其中'];

/** Places that no list names: figures of theirs are not ours. */
export const elsewhere: readonly string[] = ['全省', '全球', '世界', '我省', '本省', '该省', '其他地', '其他省', '其他市', '其他县', '其他区', '其他城', '其他国', '其他成员', '其他经济体', '周边地', '周边省', '周边市', '周边县', '周边城', '周边国', '同类城', '同类地', '同类县', '同类市'];

/** Words for the country, which a list may name. */
export const nation = '中国';
export const nationWords: readonly string[] = ['全国', '我国', '中国'];

/** Words of plans (patterns: 将近300家 is no plan): what they announce is no figure of the day, and differs from one without fault. */
export const plans: readonly string[] = [
  '力争', '争取', '目标', '计划', '规划', '预计', '预期', '有望', '将(?!近)', '拟', '确保', '预算', '预测', '指标', '任务', '若', '如果', '假如', '设想',
];

/** 增加到2023年的750亿元: a 到 that is a verb's does not say by when. */
export const movesTo = /[加大升高长降少展涨增跌减]到$/u;

/** Words that say a first place without a figure. */
export const firstPlace = /首|第一|冠|榜首|领先|领跑|最/u;

/**
 * A figure of another time, which stands right before it (比2021年的58家增长1.2倍): the words before the time, what may stand
 * between it and the figure, and what must follow, else it may be a plan (比2021年的58家目标) or a part.
 */
export const beforeEarlier = /(?:从|由|(?<!来)自|[比较]|相比于?|相较于?|对比)$/u;
export const earlierLinks = /^[末底]?的?(?:约|近|超|超过|逾|不足|不到|仅|仅有|只有)?$/u;
export const afterEarlier = /^(?:$|[，。；、)]|[增减升降涨跌多少高低翻扩缩提上下净回跃攀]|有所|略|大幅|小幅|稳步|快速|持平|发展|变|到)/u;
/** 上年, behind a word of change or at the head of a clause; 去年 counts from the day of writing, which nobody knows here. */
export const lastYear = /(?:(?<=[，。；、(])|(?=[从由自比较]))(?<words>[从由自比较]?(?:上一?年度?|前一年)[末底]?(?:同期)?(?:的|为|是)?(?:约|近|超|超过|逾|不足|不到|仅|仅有|仅为|只有)?)$/u;
