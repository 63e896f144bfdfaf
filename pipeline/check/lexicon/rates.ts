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
