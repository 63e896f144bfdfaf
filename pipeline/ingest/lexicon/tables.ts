/** Words by which the rows of a table are told, where a text has its cells one below the other. Regular expressions (flags `iu`). */

/** How the name of a whole table ends, where nothing marks it: 天然草原主要监测指标. */
export const tableNames = '^(?=\\S{7,})\\S*(?:主要|基本|完成|发展|运行|变化|监测|\\d{4}年)\\S{0,10}(?:指标|情况|数据|统计|对比|比较|结构|构成|概况|一览)(?:[（(][^（()）]{1,16}[）)])?$';

/** Heads of a column that counts the rows. */
export const countingHeads = '^(?:序号?|编号|名次|排名|位次|排序|行次|No\\.?|№)$';
/** What a row of sums begins with, over the columns before the figures. */
export const sumStarts = '^(?:合\\s*计|总\\s*计|小\\s*计|共\\s*计|平\\s*均|均\\s*值|全[省市县区州镇乡国校院]|其\\s*他|其\\s*它)';
/** 其中：, alone in its row. */
export const amongAlone = '^(?:其\\s*中|按\\S{1,8}分|分\\S{1,8}看)\\s*[：:]?$';
