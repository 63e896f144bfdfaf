/** How tables of Chinese statistics look once a page has been flattened to text, one cell a line or parted by tabs. */

/** Heads of the first column: what follows them are the heads of the columns of numbers. */
export const stubHeads: readonly string[] = [
  '指标', '项目', '名称', '指标名称', '地区', '行业', '分组', '产品名称', '商品名称', '类别', '产品', '国家和地区', '国家或地区', '国家(地区)', '国别', '分类', '年份', '月份', '时间', '城市', '县(市、区)', '县市区', '区县', '单位名称', '主要指标', '品名', '国家', '区域', '市州', '地市', '企业名称', '行业名称', '类型', '年度', '季度', '品种',
];

/** Heads of the column of units. */
export const unitHeads: readonly string[] = ['单位', '计量单位', '单位名称'];

/** Heads of columns that number the rows or hold words. */
export const plainHeads = /^(?:序号|编号|代码|备注|说明|排序号)$/u;

/** Heads of columns of changes in per cent. */
export const growthHeads = /增长|增速|增幅|同比|环比|涨跌|涨幅|升降|比上年|与上年|比去年|较上年|较去年|增减|±|下降|年均/u;
/** Heads of columns of shares and rates in per cent. */
export const levelHeads = /比重|占比|占|构成|比例|份额|贡献率|率$|率[((]/u;
/** Heads of rates of what was planned, where the table names per cent among its units: 完成调整预算, 为年初预算. */
export const planRateHeads = /(?:完成|为|占|达|相当于?)[^额数]{0,6}(?:预算|计划|目标|任务|决算|上年|进度)(?:数|执行数|决算数)?(?:的)?$/u;
/** Heads and titles of columns of index points. */
export const indexHeads = /指数|=100|上年同[期月]为100/u;
/** Heads of columns of money and of people, where a table names units of both. */
export const moneyHeads = /收入|支出|金额|产值|投资|利润|税|费|资产|余额|基金|资金|增加值|生产总值|GDP|营收|成本|补贴|债|额$/u;
export const peopleHeads = /人[数口员次]|职工|居民|学生|从业|参保|户数|教师|医[生师]/u;
export const rankHeads = /位次|排名|名次|排位|位列/u;

/** A cell that stands for a missing number. */
export const emptyCell = /^(?:[-—–…/*.·]{1,6}|\.\.\.|－+|持平|无|空)$/u;

/** A cell that is a number: sign, digits, perhaps a note mark. */
export const numberCell = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?$/u;
export const percentCell = /^[+-]?\d+(?:\.\d+)?%$/u;

/** Lines longer than this are prose. */
export const longestCell = 48;
