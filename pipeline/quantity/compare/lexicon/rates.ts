/**
 * Words that make a figure a rate, in both languages. `zh` says it for certain; `loose` may say it, so that English may too;
 * `en` says it. To add a wording, add it to its row; to add a rate, add a row with an example.
 */
export interface RateRow {
  readonly rate: string;
  readonly zh: RegExp;
  readonly loose: RegExp;
  readonly en: RegExp;
  /** English that satisfies `zh` but does not claim the rate by itself (annual). */
  readonly enLoose?: RegExp;
}

const made = '产销处加新吞发供用接节减设运营收增开办建投流支出缴培交服输入引招贴补租成生存借签';

export const rates: readonly RateRow[] = [
  // 每年新增3万人: 30,000 a year
  { rate: 'year', zh: /每年|年均|每一年/u, loose: /每年|年均|年(?=\p{Script=Han})|[/／]年|平均[增递下]/u, en: /\b(?:per year|(?<!half )a year(?!\s*(?:ago|earlier|before|later|old|on(?! average)|of|to|-|and a half))|each year|every year|annually|each of (?:the|these|those) (?:\w+ ){0,2}years|per annum|yearly|p\.a\.|year after year|\/year)(?![\w-])/iu, enLoose: /\b(?:annual|annuali[sz]ed|CAGR|each of the \w+ \w+ years|year by year|year on year)\b/iu },
  { rate: 'quarter', zh: /每季度?|季均/u, loose: /季/u, en: /\b(?:per quarter|a quarter(?= in)|each quarter|every quarter|quarterly)\b/iu },
  { rate: 'month', zh: /每个?月|月均/u, loose: new RegExp(`每个?月|月均|按月|逐月|单月|当月|月[${made}薪租]|[/／]月`, 'u'), en: /\b(?:per month|a month(?!\s*(?:ago|earlier|before|later|on))|each month|every month|monthly|\/month)\b/iu },
  { rate: 'week', zh: /每周|周均|每星期/u, loose: /周/u, en: /\b(?:per week|a week(?!\s*(?:ago|earlier|before|later|on))|each week|every week|weekly)\b/iu },
  { rate: 'day', zh: /每天|每日|日均|每昼夜|天均/u, loose: /每天|日均|每日|单日|当日|一天|(?<![节假生近今昨次首整工])日(?=[\p{Script=Han}])(?!日[前期常用子益趋]|日本)|[/／][日天]|昼夜/u, en: /\b(?:per day|(?<!hours )a day(?!\s*(?:ago|earlier|before|later))|each day|every day|daily|\/day|average day)\b/iu },
  { rate: 'hour', zh: /每小时|每个小时/u, loose: /小时|时速/u, en: /\b(?:per hour|an hour|each hour|every hour|hourly|km\/h|kph)\b/iu },
  // 人均可支配收入: per capita disposable income
  { rate: 'person', zh: /人均(?!预期寿命|寿命)|每人|每名|每位/u, loose: /人均|每[人名位]|[/／]人|按人/u, en: /\b(?:per capita|per person|per head|per-capita|for each person|a head|each person|per (?:employee|worker|resident|student|pupil|farmer|villager|inhabitant|individual|staff member|teacher|visitor|tourist))\b/iu, enLoose: /\b(?:each|apiece|every)\b|\bper (?!household|family|mu|year|month|day|square|cent|unit|hour|week|annum|quarter)/iu },
  { rate: 'household', zh: /户均|每户/u, loose: /户均|每户|[/／]户|单户|一户|各户/u, en: /\b(?:per household|each household|every household|a household|per family|each family)\b/iu, enLoose: /\b(?:each|every|households?)\b/iu },
  { rate: 'mu', zh: /亩均|每亩/u, loose: /亩均|每亩|单位面积|[/／]亩|亩产/u, en: /\b(?:per mu|a mu|each mu|every mu|\/mu)\b/iu },
  { rate: 'area', zh: /每平方(?:公里|千米|米)|地均/u, loose: /每平方|[/／](?:平方|㎡)|地均/u, en: /\b(?:per|a|each|every) (?:square (?:kilomet|met)\w+|sq\.? ?k?m|km2|m2)\b/iu },
];

/** 平均: average, mean, or one of the rates above. */
export const average = { zh: /平均(?!发展)/u, en: /\b(?:averag\w*|mean|each|per|every|apiece|typical\w*)\b/iu } as const;

/** 各 before a number: each has so many. */
export const eachZh = /(?:分别)?各(?:自|有|建成?|新增|设立?|获得?|得|奖励|补助|投入|派出?|增长|增加|下降|占|提高|提升|安排|给予|为|达到?|配备?|选派?|培育|引进|完成|新建|建设|补贴|拨款|出资|招收?)了?[^，。；、\d]{0,10}$|(?:分别)?各$/u;
export const eachEn = /\b(?:each|every|apiece|both|either|respective(?:ly)?|per|alike|a piece|individually)\b/iu;
/** Any of these in the Chinese lets English say each. */
export const eachLoose = /各|每|均|分别|都|人均|单|逐|一[人个家户县村镇]一/u;

/** Together, where the source says of each. `zhToo`: the Chinese sums up as well. */
export const together = {
  zh: /各[^，。；、\d]{1,8}均|每[个家座所条村户镇县区市]|均(?=[超达为有])/u,
  en: /\b(?:combined|altogether|in total|in all|aggregate|a total of|totall?ing|jointly|together)\b/iu,
  zhToo: /共|总|累计|合计|一起|联合|合力|共同/u,
} as const;

/** A figure of each, right before it, and English that sums up. */
export const ofEach = /每[年月天日户人亩]|[年月日人户亩]均(?!预期)/u;
export const summed = /\b(?:in total|in all|altogether|all told|a total of|totall?(?:ed|ing)|combined)\b/iu;

/** 年租金 against a sum paid once. */
export const once = { zh: /一次性|单次|一笔/u, yearly: /每年|年均|年(?:租金|费|薪|息|金|产|供|收入|补贴|补助)/u, en: /\b(?:one-off|one-time|lump[- ]sum|once[- ]only)\b/iu } as const;
