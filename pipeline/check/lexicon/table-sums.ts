/** Words of tables whose rows and columns make each other up, in simplified script and half-width marks, without white space. */

/** Columns that are all of another by what they are, with no further kind. */
export interface ColumnFamily {
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
  /** Figures of the year are revised after those of its parts: only what agrees is told. */
  readonly loose?: true;
  /** Nothing else is ever counted in: a medal is of gold, silver or bronze, but a pupil's sex may be unknown. */
  readonly closed?: true;
}

export const columnFamilies: readonly ColumnFamily[] = [
  { closed: true, whole: /^(?:奖牌)?(?:总数|合计|总计|奖牌数)(?:\([^()]*\))?$|^奖牌总数/u, parts: [/^金牌?(?:数|\(.*)?$/u, /^银牌?(?:数|\(.*)?$/u, /^铜牌?(?:数|\(.*)?$/u] },
  { whole: /^(?:合计|总计|总数|总人数|人数|全[校厂县市乡镇村班][人]?[口数]?)(?:\([^()]*\))?$/u, parts: [/^男[生性]?(?:\([^()]*\))?$/u, /^女[生性]?(?:\([^()]*\))?$/u] },
  { closed: true, whole: /^(?:区间|线路)?(?:全长|总长|总长度|长度合计|合计)(?:\([^()]*\))?$/u, parts: [/^隧道(?:长度)?(?:\([^()]*\))?$/u, /^桥梁(?:长度)?(?:\([^()]*\))?$/u, /^路基(?:长度)?(?:\([^()]*\))?$/u] },
  { loose: true, whole: /^(?:全年|合计|全年合计)(?:\([^()]*\))?$/u, parts: [/^上半年(?:\([^()]*\))?$/u, /^下半年(?:\([^()]*\))?$/u] },
  { loose: true, whole: /^(?:全年|合计|全年合计)(?:\([^()]*\))?$/u, parts: [/^(?:第?一季度?|Q1)(?:\([^()]*\))?$/u, /^(?:第?二季度?|Q2)(?:\([^()]*\))?$/u, /^(?:第?三季度?|Q3)(?:\([^()]*\))?$/u, /^(?:第?四季度?|Q4)(?:\([^()]*\))?$/u] },
  { closed: true, whole: /^进出口(?:总[额值]|合计)?(?:\([^()]*\))?$/u, parts: [/^出口(?:总?[额值])?(?:\([^()]*\))?$/u, /^进口(?:总?[额值])?(?:\([^()]*\))?$/u] },
];

/** What there was, what came, what went and what there is, as heads of columns. */
export const stockHeads = {
  opening: /^(?:年初|期初|月初|季初|上月[末底]|上期[末底]?|上年[末底]|原有|起初)[^\d]{0,5}$/u,
  comes: /^(?:收进|收入|入库|进货|购进|购入|新增|增加|调入|进库|入账|本[期月年](?:增加|收入|入库|新增|购入|转入)|增|入)(?:[^\d均率]{0,3})$/u,
  goes: /^(?:出库|发出|领用|销售|售出|卖出|提走|提货|支出|减少|调出|本[期月年](?:减少|支出|出库|发出|领用|转出)|减|出)(?:[^\d均率]{0,3})$/u,
  closing: /^(?:年末|期末|月末|季末|月底|年底|结存|结余|现有|库存余额)[^\d]{0,5}$/u,
} as const;

/** What else goes from a stock, beside its table. */
export const losses = /损耗|损失|盘[盈亏]|自用|报废|调整/u;

/** Heads of columns whose rows are shares of one whole. */
export const sharesOfOne = /^(?:比例|占比|比重|构成|构成比|份额|百分比|所占比例|占总?[^率]{0,6}(?:比例|比重|%)?)(?:\([^()]*\))?$/u;
/** The rows are told to be all, and none in two. */
export const exhaustive = /(?:互不(?:交叉|重[叠复]|包含|相交)|不重[叠复]|没有重[叠复])[^。]*(?:覆盖|涵盖|穷尽|全部|铺满|不遗漏|无遗漏)|(?:覆盖|涵盖|包括)了?全部[^。]*(?:互不|不重)|各[项行类]合计(?:为|应为)?100/u;
/** Each may be in several rows. */
export const severalRows = /多选|不止一[项种]|可重复|可兼[报选]|可选多/u;
export const askedRow = /^(?:受访[者人]?[数]?|受访人数|样本[量数]?|有效(?:问卷|样本)|答卷[数人]?|总人数|参与(?:人数|者))(?:\([^()]*\))?$/u;
/** A note that a row has no figure yet. */
export const notGiven = /核算|统计中|没有填|未填|空缺|空着|未报|缺[报失]|尚未|暂缺|未公布|未披露|不详/u;

/** Quarters and halves of a year, by the months that make them. */
export const monthsOfSpan: readonly (readonly [RegExp, readonly number[]])[] = [
  [/第?[一1]季度?$|^Q1$/u, [1, 2, 3]], [/第?[二2]季度?$|^Q2$/u, [4, 5, 6]], [/第?[三3]季度?$|^Q3$/u, [7, 8, 9]], [/第?[四4]季度?$|^Q4$/u, [10, 11, 12]],
  [/上半年$/u, [1, 2, 3, 4, 5, 6]], [/下半年$/u, [7, 8, 9, 10, 11, 12]],
];
