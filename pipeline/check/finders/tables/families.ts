/** Wholes whose parts are fixed by their definition. */
export interface Family {
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
  /** The whole is the first part less the second. */
  readonly less: boolean;
  /** The parts are all of the whole by definition; without it, agreement is told and disagreement is not. */
  readonly fixed: boolean;
}

const of = (whole: RegExp, parts: readonly RegExp[], fixed = false, less = false): Family => ({ whole, parts, less, fixed });

/** Statistical families (国民经济行业分类, customs and census tables). Labels have no white space. */
export const families: readonly Family[] = [
  of(/^(?:地区|国内|本地)?生产总值(?:\(GDP\))?(?:\(.元\))?$|^GDP(?:\(.元\))?$/u, [/^第一产业/u, /^第二产业/u, /^第三产业/u], true),
  of(/^(?:货物|外贸)?进出口总[额值]/u, [/^(?:货物)?出口(?:总?[额值])?(?:\(.{1,4}\))?$/u, /^(?:货物)?进口(?:总?[额值])?(?:\(.{1,4}\))?$/u], true),
  of(/^(?:一般公共预算|财政|地方财政|地方一般公共预算)?总?收入$/u, [/^税收收入/u, /^非税收入/u]),
  of(/^(?:年末)?(?:常住|户籍|总)?人口/u, [/^(?:城镇|城市)(?:常住)?(?:人口)?(?:\(.*)?$/u, /^(?:乡村|农村)(?:常住)?(?:人口)?(?:\(.*)?$/u]),
  of(/^(?:年末)?(?:常住|户籍|总)?人口/u, [/^男(?:性)?(?:人口)?$/u, /^女(?:性)?(?:人口)?$/u]),
  of(/^规模以上工业|^工业总产值/u, [/^轻工业/u, /^重工业/u]),
  of(/^社会消费品零售总额/u, [/^城镇$/u, /^乡村$|^农村$/u]),
  of(/^社会消费品零售总额/u, [/^商品零售/u, /^餐饮收入/u]),
  of(/^(?:人口)?自然增长率/u, [/^(?:人口)?出生率/u, /^(?:人口)?死亡率/u], true, true),
  of(/顺差|逆差|净出口|进出口差额|贸易差额/u, [/^(?:货物)?出口/u, /^(?:货物)?进口/u], false, true),
  of(/^(?:收支)?(?:结余|盈余|差额)/u, [/收入(?:合计|总计)?$/u, /支出(?:合计|总计)?$/u], false, true),
  of(/^毛利(?:润|额)?$/u, [/^营业收入/u, /^营业成本/u], false, true),
  of(/^资产(?:总计|合计|总额)$|^总资产$/u, [/^负债(?:总计|合计|总额)$|^总负债$/u, /^(?:所有者|股东)权益(?:总计|合计|总额)$/u], true),
];
