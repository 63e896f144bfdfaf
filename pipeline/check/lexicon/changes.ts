/**
 * Words that tell by how much something rose or fell, beside 增长 and 下降, which the reader of quantities knows. Each stands
 * right before its figure, but for what `manner` and `linkers` allow. To add a word, add it here.
 */
export const riseWords: readonly string[] = [
  '跳涨', '跳升', '蹿升', '窜升', '飙涨', '暴涨', '猛涨', '大涨', '狂涨', '疯涨', '暴增', '骤增', '陡增', '抬升', '抬高', '拔高', '爬升', '爬高', '冲高', '攀高', '走高', '走强', '上扬', '上浮', '上抬', '提速', '扩张', '膨胀', '贵了', '厚了', '长了', '涨了', '添了', '往上走了', '往上蹿了', '往前拱了', '往前挪了',
  '净沉淀', '净添', '偏多', '偏高', '多挣', '多赚', '多卖', '多收', '多赢得', '多赢', '多拿', '多付', '多花', '多掏', '多跑', '多打', '多产', '多了', '多出来', '多出', '超支', '加码', '重了', '远了',
];
export const fallWords: readonly string[] = [
  '缩水', '流失', '便宜', '瘦身', '跳水', '倒退', '退步', '吐出', '吐回', '回吐', '滑落', '滑掉', '掉了', '少掉', '蒸发', '卸下', '卸掉', '砍掉', '砍去', '砍了', '压掉', '削去', '削掉', '裁掉', '裁减', '消下', '跌去', '跌掉', '减掉', '减去', '省下', '省掉', '省出', '省了', '下挫', '下探', '走低', '走弱', '萎缩', '收缩', '紧缩', '折损', '亏空', '短了', '矮了', '瘦了', '薄了', '放慢', '滑坡', '退坡', '偏少', '偏低', '落后了', '缩了', '退了', '跌了', '降了', '少了', '少挣', '少赚', '少卖', '少收', '少花', '少用', '少跑', '少付', '少掏', '少打', '少产', '稀释', '轻了', '近了',
];
/** Of percentages and points these too: 退化林修复2.8万亩 is no growth. */
export const riseOfShares: readonly string[] = ['补回', '收复', '修复', '追回', '拉回', '长', '蹿'];
/** Of heights, rates and points these too: one who leaves 30 things behind (落下) has not fallen. */
export const fallOfMeasures: readonly string[] = ['落下', '丢掉', '丢了', '落了', '掉', '输掉'];
/** Of per cents alone: 三个车间合计节电39万度 is an amount. */
export const fallOfShares: readonly string[] = ['节电', '节水', '节能', '节煤', '节油'];
/** Between such a word and its figure. */
export const linkers = '(?:了|着|掉|出来|出去|去|下去|下来|回来|上去|约|近|将近|接近|逼近|超过?|逾|不到|不足|大约|大概|差不多|整整|足足|至少|起码)*';
/** Behind such a figure, that it is of those that went or came, and no change: 裁掉的60%是临时工, 多卖12吨给了食堂. */
export const ofThoseMoved = /^(?:左右|以上|上下)?(?:[是去给供运送被由归转拿分卖留]|用于|用来|用在|用作|来自|都|全部?|主要|多为|大多|流向|进了|投向|换成)/u;
/** Before such a word, and naming nothing: how fast, how long, by whom. */
export const manner = /(?:一口气|一下子?|凭空|足足|整整|白白|生生|硬是|起码|至少|隔[日天夜周年]|一[夜天日周月季年](?:来|间|里|下来|之间)?|一昼夜|[两三四五六七八九十\d]+(?:[日天周年]|个月)(?:来|间|里|下来|之间)?|如今|眼下|现在|仍|还|又|再|净|也|竟|居然|里|内|前后|同比|环比|悄悄|陡然|直接|共|总共|合计|累计|平均(?:每|一)?年?|每年|年均|相当于|等于|折合)+$/u;
/** Rates of growth and of decline by names of their own: 年复合增速, 年均流失率. */
export const averageNames = '(?:名义上?|实际|折合|大约|约|[一二三四五六七八九十两\\d]+(?=年))*(?:年|年均|年平均|平均|复合|年复合|年均复合|年平均复合|平均每年|每年)+(?:名义上?|实际|大约|约|递)*(?:递增|递减|增速|增幅|增长率|增长速度|增长|降幅|降速|下降率|流失率|衰减率|涨幅|跌幅|扩张|上涨|下降)';

/** What words of change name themselves, and whose change they can tell: 节电35% is nothing of the number of pumps. `bare`: of what is not named, too. */
export const ofItsKind: readonly { readonly words: RegExp; readonly what: RegExp; readonly units: readonly string[]; readonly bare: boolean }[] = [
  { words: /节电/u, what: /电(?!灯|机|梯|动|商|站|池|厂|器|缆)|能耗/u, units: ['kWh'], bare: false },
  { words: /节水/u, what: /[用耗取供]水|水[量耗]|灌溉/u, units: [], bare: false },
  { words: /节(?:能|煤|油|气)/u, what: /能耗|[煤油气电]耗|[用耗][能煤油气电]|标准煤|燃[油料气]/u, units: ['kWh', 'tce'], bare: false },
  { words: /面积(?=[增扩减缩上下])/u, what: /面积|[种播]|占地|亩|绿化|建成|开发/u, units: ['mu', 'm2', 'km2', 'ha'], bare: false },
  { words: /人数(?=[增扩减缩上下])/u, what: /人|客|生|员|户|者|师/u, units: ['人', '人次', '名', '位'], bare: false },
  { words: /(?:单价|均价|价格)(?=[上下涨跌提降升回增])/u, what: /价|卖|售|元|报/u, units: ['CNY'], bare: false },
  { words: /(?:费用|成本)(?=[上下涨跌提降升回增减压缩])/u, what: /费|成本|花|支|付|开销|元/u, units: ['CNY'], bare: false },
  { words: /产量(?=[上下提降升回增减])/u, what: /产|收|打/u, units: ['t', 'kg', 'jin'], bare: false },
  { words: /[轻重]了/u, what: /[重轻]/u, units: ['g', 'kg', 't'], bare: false },
  { words: /提速/u, what: /速|带宽|网/u, units: ['km/h', 'Mbps'], bare: false },
  { words: /[多少]跑/u, what: /里程|路|程|跑|趟/u, units: ['km', 'm'], bare: true },
  { words: /[多少][花付掏]/u, what: /费|价|支出|花|开支|成本|账|票|租|付|掏|款|贵|便宜/u, units: [], bare: true },
  { words: /[多少][挣赚]/u, what: /收[入益]|工资|利|挣|赚|薪|奖/u, units: [], bare: true },
  { words: /[多少]卖/u, what: /卖|售|销/u, units: [], bare: true },
  { words: /[多少]产|[增减]产/u, what: /产/u, units: [], bare: true },
  { words: /[多少增减]收/u, what: /[收产]|利|效益|挣|卖/u, units: [], bare: true },
];
/** What each counts, behind a move that named nothing: 从1260家到2310家，企业年均递增; 产值 is not counted by 家. */
export const countedBy: Readonly<Record<string, RegExp>> = {
  家: /(?:企业|公司|门店|店|机构|单位|合作社|农场|民宿|工厂|[药饭酒旅书商]店|诊所|医院|酒店|餐馆|经营主体|市场主体|商户|工坊|作坊|厂|场|社|馆|院|所|户|“小巨人”)(?:数|数量|总数)?$/u,
  个: /(?:个数|数量|总数)$/u, 人: /(?:人[数员口才]?|者|师|工|生|队伍)(?:数|数量|总数|规模)?$/u, 户: /户(?:数|数量|总数)?$/u, 所: /(?:学校|校|院|园|所)(?:数|数量|总数)?$/u,
  辆: /(?:车|车辆|保有量)(?:数|数量|总数|保有量)?$/u, 件: /(?:件|件数|申请量|授权量|受理量|数量)$/u, 亩: /(?:面积|田|地|园|林|种植|亩数)$/u, 条: /(?:线|线路|航线|路)(?:数|数量|总数)?$/u,
};

/** Times at which the same thing is told twice: those of the first row of a pair come before those of the second. */
export const timePairs: readonly (readonly [earlier: string, later: string])[] = [
  ['昨天|昨日|前天|昨晚|昨夜', '今天|今日|今早|今晨|今晚|今天同一时[刻间]'],
  ['上月|上个月', '本月|这个月|当月'], ['上周|上一周|上星期', '本周|这周|这一周|这星期'], ['上季|上一季|上季度|上一季度|上个季度', '本季|这一季|本季度|这个季度'],
  ['年初|岁首', '年末|年底|岁末|年终'], ['期初', '期末'], ['月初', '月末|月底'], ['季初', '季末'], ['开学时|开学初|学期初', '学期末|期末|放假前|放寒假前|放暑假前'],
  ['上赛季|上个赛季', '本赛季|这个赛季'], ['上一季', '这一季'], ['上届|上一届', '本届|这一届'], ['上次|上一次', '本次|这次|这一次'], ['上期|上一期', '本期|这一期'],
  ['节前|春节前|国庆前', '节后|春节后|国庆后|节日期间|假期'], ['改造前|改革前|整改前|提速前|实施前|开通前|治理前|手术前|治疗前|用药前|训练前', '改造后|改革后|整改后|提速后|实施后|开通后|治理后|手术后|治疗后|用药后|训练后|如今|现在'],
  ['春节时|春节期间|节日里|开园时|开业时|开张时|建成时|成立时|开播时|首日|开盘时|收购初期|春天|夏天|开春|年初|入冬前', '如今|现在|眼下|目前|这会儿|现今|到现在|今天'],
];
/** What was planned, asked or estimated beside what it came to: only differences are told of such a pair. */
export const planned = /(?:原定|原计划|预算|概算|批复|核定|合同|标底|计划)[^，。；\d]{0,6}$/u;
export const cameTo = /^(?:最终|最后|实际)?(?:决算|结算|实际|实付|成交|中标|审定|执行)[^，。；\d]{0,6}$/u;
/** The parts of a year that cumulate, in their order. */
export const cumulated: readonly RegExp[] = [/第?一季度|首季|开年前两月/u, /上半年|前两季度|前6个月|前六个月/u, /前三季度|前9个月|前九个月/u, /全年/u];
