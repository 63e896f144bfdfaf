/** Words around a figure that say of what it is, in simplified script. */

/** What ends a clause; what stands before it says nothing of the figure. */
export const clauseMarks = '，。；：:！？!?\n\r\t、()“”"|';

/** Verbs and comparators between a subject and its figure. */
export const beforeFigure = /(?:达到|高达|已达|达|分别为|分别|依次|各自|为|是|约|近|接近|将近|超过|超|突破|逾|首次|成功|有望|已有|有|共计|合计|总计|累计|共|完成|实现|保持在|稳定在|增至|增加到|增长到|增加至|增长至|升至|上升到|提高到|提高至|扩大到|降至|降到|减至|减少到|减少至|下降到|下降至|回落至|翻至|已经|已|至|到|仅|不足|了|的|预算|安排)$/u;
/** Words before a subject that belong to no indicator. */
export const beforeSubject = /^(?:预计|经|据|其中|初步核算|初步统计|据统计|数据显示|同期|截至|截止|目前|当前|已|共|累计|实现|完成|拥有|现有|共有|设有|建有|有|年末|年底|末|底|期末|月末|新增|吸引|接待|以来|的|是|在|，|我们|则|也|还|均|公司的|该)/u;
/** Times of a subject that name no year; kept apart, since figures of other times are others. */
export const spanWords = /^(?:全年|上半年|下半年|前三季度|前[一二三四五六七八九十\d]+个?月|[一二三四]季度|当月|本月|全月|当年|本年|今年)/u;
/** The whole that a text speaks of. Different words of one text are different scopes. */
export const scopeWords = /^(?:全[市省国区县州盟旗镇乡港系统行业社会]|[我本][市省区县州国校院港]|[本]?公司|集团|企业|园区|开发区|高新区|经开区|银行|学校|医院|特区|香港|澳门)/u;
/** A place by name; two names are two scopes. */
export const placeWords = /^(?!归属|归母|\p{Script=Han}{0,3}(?:上市|超市|股市|楼市))\p{Script=Han}{2,4}[省市县区州镇乡](?=.{2})/u;
/** A name that begins with its own place: 西区常住人口. */
export const ownPlace = /^(?!市区|城区|园区|社区|小区|地区|景区|山区|郊区|灾区|牧区|库区|灌区|城镇|乡镇|村镇|集镇|新区|本|全|各|该|我|几|多)\p{Script=Han}{1,3}[县区镇乡]\p{Script=Han}{2}/u;

/** Scopes that are never the one that the text speaks of. */
export const otherScope = /^(?:全国|全省|全球|世界|全行业|全社会)/u;

/** Another time, a target, an estimate: such a figure repeats nothing. */
export const otherTime = /上年|去年|同期|前年|往年|上一年|上期|上月|年初|近[两二三四五六七八九十\d]+年|以来|年均|历年|首[年月季]/u;
export const planned = /力争|预计|预期|计划(?:投资|新|引进|到|在)|到20[2-9]\d年|将达|将突破|有望|争取|建议|拟/u;
/** Words at the head of a list of targets. */
export const targets = /目标|力争|预期/u;
/** Figures of one indicator that may well differ. */
export const restated = /初步|核实|核定|修订|快报|调整|普查|年报数|口径|可比|剔除|扣除|不含|合并|母公司|归母|归属于|扣非/u;

/** A firm by name; where a text has two, 公司 may be either. */
export const firmNames = /(\p{Script=Han}{2})(?:股份|集团|公司|有限公司)/gu;
export const noFirm = /[子分本该各]$|上市|控股|有限|我们|一家|这家|显示|成立|旗下|年报/u;
export const firmScope = /公司|集团|企业|银行|学校|医院|园区|开发区/u;

/** Short names of indicators, as a title uses them. */
export const aliases: readonly (readonly [RegExp, string])[] = [
  [/^(?:GDP|生产总值|地区生产总值\(GDP\)|本地生产总值|国内生产总值|国内生产总值\(GDP\)|经济总量)$/u, '地区生产总值'],
  [/^(?:营收|营业额)$/u, '营业收入'],
  [/^(?:社零|社零额|社零总额|社消零|社会消费品零售额|零售总额)$/u, '社会消费品零售总额'],
  [/^(?:外贸|外贸总额|外贸进出口|外贸进出口总[额值]|货物进出口总[额值]|进出口总值|进出口|货物进出口|货物贸易进出口总[额值])$/u, '进出口总额'],
  [/^(?:出口|出口额|货物出口|出口总值)$/u, '出口总额'],
  [/^(?:进口|进口额|货物进口|进口总值)$/u, '进口总额'],
  [/^(?:常住人口城镇化率|城镇化水平)$/u, '城镇化率'],
  [/^(?:净利|归母净利|归母净利润|归属于(?:上市公司|母公司)(?:股东|所有者|普通股股东)?的?净利润)$/u, '净利润'],
  [/^(?:规上|规模以上)(?:工业)?(?:总)?产值$/u, '规模以上工业总产值'],
];

/** Indicators that say too little: their subject stands elsewhere. */
export const vague = /^(?:减产|增产|增收|减收|按年|按月|按季|下辖|总额|总量|总数|规模|数量|合计|金额|面积|人数|产值|投资|总投资|项目|企业|收入|资金|产量|产业|销售|价值|总计|总规模|增加值|余额|总面积|建筑面积|占地|占地面积|成交|金额达|人均|平均|补贴|奖励|最高|增量|增幅|增速|涨幅|降幅|比例|比重|占比|一般|贷款|费用|平台|单位|个人|人员|城镇|农村|乡村|其他|总产值)$/u;

/** Words of a change before its figure. */
export const changeWords = /(?:(?:同比|比上年|比去年|较上年|较去年|比上年同期|较上年同期|同口径|名义|实际|又|均|各|分别)*(?:增长|下降|上涨|上升|提高|回落|减少|增加|下滑|增|降|减|跌|升)(?:了|到)?)$/u;
export const otherChange = /环比|年均|两年平均|拉动|贡献|累计增长|高于|低于|快于|比全[国省市]/u;

/** Measures that a row's name leaves out and prose adds: 乘用车 (产量). */
export const measureTail = /^(?:产量|产值|总产值|数量|数|人数|户数|总量|总额|额|金额|面积|收入|销量|销售量|销售额|总数|旅客|游客|人口|学生|企业)$/u;

/** Names of a measure or a thing in words of change, and what the figures that change must be or be called: kind, unit and words. */
export const ownMeasures: readonly { readonly name: RegExp; readonly fits: RegExp }[] = [
  { name: /数量|件数|笔数|单数|台数|套数|户数|人数|人次|家数/u, fits: /^(?!money|area|duration)/u },
  { name: /金额|总?[产价]值|销售额|单价|均价|价格|费用|收入|利润|成本/u, fits: /^(?:money|percent|index)/u },
  { name: /面积/u, fits: /^(?:area|percent)/u }, { name: /重量|吨位/u, fits: /^(?:measure|percent)/u },
  { name: /节电|[用耗]电/u, fits: /电|能|kWh|[度瓦]/u }, { name: /节水|[用耗]水/u, fits: /水/u }, { name: /节[油气煤]|[油气煤]耗/u, fits: /[油气煤]/u }, { name: /节[地材药肥纸粮]/u, fits: /[地材药肥纸粮]/u },
  { name: /用时|耗时|时长|时限|工期/u, fits: /^duration|[时天日月年]/u }, { name: /亩产|单产|人均|户均|均产/u, fits: /亩产|单产|均|每/u },
];
