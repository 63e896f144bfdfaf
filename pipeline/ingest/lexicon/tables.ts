/** Words by which the rows of a table are told, where a text has its cells one below the other. Regular expressions (flags `iu`). */

/** How the name of a whole table ends, where nothing marks it: 天然草原主要监测指标. */
export const tableNames = '^(?=\\S{7,})\\S*(?:主要|基本|完成|发展|运行|变化|监测|\\d{4}年)\\S{0,10}(?:指标|情况|数据|统计|对比|比较|结构|构成|概况|一览|产量|产值|销量|销售额|排名|排行|分布|明细)(?:[（(][^（()）]{1,16}[）)])?$';

/** How a caption right above a table ends that is the table's own. */
export const tableCaptionEnds = '(?:表|情况|一览|对比|对照|比较|清单|名单|指标|产量|产值|结构|构成|明细|排名|排行|分布|统计|数据)(?:[（(][^（()）]{1,16}[）)])?$';

/** Heads of a column that counts the rows. */
export const countingHeads = '^(?:序号?|编号|名次|排名|位次|排序|行次|No\\.?|№)$';
/** What a row of sums begins with, over the columns before the figures. */
export const sumStarts = '^(?:合\\s*计|总\\s*计|小\\s*计|共\\s*计|平\\s*均|均\\s*值|全[省市县区州镇乡国校院]|其\\s*他|其\\s*它)';
/** 其中：, alone in its row. */
export const amongAlone = '^(?:其\\s*中|按\\S{1,8}分|分\\S{1,8}看)\\s*[：:]?$';

/** What the heads of columns are called in tables of words. */
export const headWords = '^(?:序号|事项|项目|指标|类别|类型|名称|内容|地区|区域|单位|部门|时间|日期|地点|品种|产品|企业|姓名|职务|学校|年级|班级|线路|站点|阶段|任务|措施|标准|条件|对象|方式|依据|备注|说明|要求|做法|成效|地址|电话|票价|班次|首班|末班|优点|缺点|特点|用途|来源|影响|建议|等级|层级|级别|环节|步骤|种类|作物|原规定|新规定|现规定|修[订改][前后]|调整[前后]|改革[前后]|\\S{1,6}(?:名称|单位|时间|内容|规定|情况|标准|要求|措施|类型|类别|地点|方式|部门|条件|材料|时限|数量|对象|阶段|项目|人|电话))$';
