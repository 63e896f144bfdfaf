/** A rate whose name tells what is divided by what; each a definition of the trade (accounting, finance, trade statistics). */
export interface NamedRate {
  readonly name: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
}

const revenue = /^(?:营业|主营业务|业务)?总?收入$|^营收$/u;
const product = /生产总值|GDP/u;

export const namedRates: readonly NamedRate[] = [
  { name: /研发(?:投入|费用)?(?:费用)?(?:率|强度|占比)/u, part: /研发(?:费用|投入|支出|经费)/u, whole: revenue },
  { name: /销售费用率/u, part: /销售费用/u, whole: revenue },
  { name: /管理费用率/u, part: /管理费用/u, whole: revenue },
  { name: /毛利率/u, part: /毛利(?:润|额)?$/u, whole: revenue },
  { name: /净利(?:润)?率/u, part: /净利润/u, whole: revenue },
  { name: /资产负债率|负债率/u, part: /^总?负债(?:总额|合计)?$/u, whole: /^总?资产(?:总额|合计)?$/u },
  { name: /外贸依存度/u, part: /进出口/u, whole: product },
  { name: /(?:研发|R&D)(?:经费)?(?:投入)?强度/u, part: /(?:研发|R&D)/u, whole: product },
  { name: /财政自给率/u, part: /公共预算收入|财政收入/u, whole: /公共预算支出|财政支出/u },
  { name: /不良(?:贷款)?率/u, part: /不良(?:贷款)?(?:余额)?/u, whole: /^(?!不良)[^不]*(?:贷款|垫款)[^不]*(?:余额|总额)?$/u },
  { name: /产销率/u, part: /销售产值|销量|销售/u, whole: /产值|产量/u },
  { name: /资金到位率/u, part: /到位资金|到位/u, whole: /投资/u },
  { name: /存贷比/u, part: /各项贷款|贷款(?:总额|余额)/u, whole: /各项存款|存款(?:总额|余额)/u },
  { name: /派息(?:比)?率|分红(?:比例|率)|股利支付率/u, part: /红利|派发|分红|股息/u, whole: /净利润|归母/u },
];

/** A ratio that its name defines whole, so that its two figures in one sentence settle it. */
export interface DefinedRatio {
  readonly name: RegExp;
  readonly first: RegExp;
  readonly second: RegExp;
  /** The names alone, which leave nothing out: only with these is it contradicted. 有息负债 are some, 归母净利润 is of others, 原材料成本 is not all. */
  readonly bare?: readonly [first: RegExp, second: RegExp];
  /** One less the quotient: 毛利率 from revenue and cost. */
  readonly rest?: boolean;
  /** Only where the words say that it is reckoned from these (以…计): others take the profits of other years. */
  readonly reckoned?: boolean;
}

const equity = /净资产|所有者权益|股东权益/u;
const sales = /(?:营业|主营业务|销售)?收入|营收|营业额|销售额|卖了/u;

/** Whose, when, and that there is so much: before the name of an amount. */
export const leadIn = /^(?:公司|集团|企业|全行|本行|我司|全厂|该[厂店]|其|全年|上半年|去年|今年|当年|年末|年底|期末|月末|季末|报告期末?内?|当期|同期|(?:19|20)\d{2}年[末底]?|\d{1,2}月末|截至|共|累计|合计|实现|取得|录得|完成|(?:落进|装进|进了)口袋的|的)+/u;
/** Between the name and its amount. */
export const leadOut = /(?:为|是|有|达到?|不过|只有|仅|才|约|共)+$/u;
const allDebts = /^(?:总负债|负债(?:总额|合计|总计)?)$/u;
const allAssets = /^(?:总资产|资产(?:总额|合计|总计))$/u;
const allEquity = /^(?:净资产|(?:所有者|股东)权益(?:总额|合计)?)$/u;
const allSales = /^(?:(?:营业|销售)?收入|营收|营业额|销售额)$|(?:全年|一年|去年|今年)卖了$/u;

export const definedRatios: readonly DefinedRatio[] = [
  { name: /^(?:综合|整体|总体|销售|公司|平均)*毛利率/u, first: /(?:营业|销售|生产)?成本/u, second: sales, rest: true, bare: [/^(?:(?:营业|销售)?成本)$/u, allSales] },
  { name: /^(?:销售|综合|公司)*净利润?率/u, first: /净利润?(?!率)/u, second: sales, bare: [/^净利润?$/u, allSales] },
  { name: /^(?:公司|综合)*产权比率/u, first: /总?负债/u, second: equity, bare: [allDebts, allEquity] },
  { name: /^(?:公司|综合)*权益乘数/u, first: /总资产|资产总[额计]/u, second: equity, bare: [allAssets, allEquity] },
  { name: /^(?:公司|综合)*资产负债率/u, first: /总?负债(?!率)/u, second: /总资产|资产总[额计]/u, bare: [allDebts, allAssets] },
  { name: /^(?:公司|静态|对应)*(?:市净率|PB)/u, first: /股价|昨收|收盘价?|收于|现价|发行价/u, second: /每股净资产/u, reckoned: true },
  { name: /^(?:公司|静态|动态|对应|发行)*(?:市盈率|PE)/u, first: /股价|昨收|收盘价?|收于|现价|发行价/u, second: /每股(?:收益|盈利)|EPS/u, reckoned: true },
  { name: /^(?:超额|全场|本期|本次)*[认申]购倍数/u, first: /(?:有效|合规|实际)?[申认]购|投标/u, second: /募集|发行|招标|计划|拟/u },
  { name: /^(?:当地|全市)*房价收入比/u, first: /总价|房价|一套/u, second: /(?:户均|家庭)[^，。；]{0,10}收入/u },
];
