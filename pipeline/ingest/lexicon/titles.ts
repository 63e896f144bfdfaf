/**
 * What titles are called and how they are said. Patterns are regular expressions (flag `u`) over text with simplified
 * characters.
 */

/** 岭海省人民政府令: a decree, which makes known what has a title of its own. */
export const decrees = '^\\p{Script=Han}{4,20}(?:政府|委员会|部|局|厅|会|署|院)令$';

/** What documents are: a title ends so. */
export const documentKinds: readonly string[] = ['报告', '快报', '预告', '季报', '半年报', '年报', '通报', '议案', '请示', '答复', '回复', '复函', '函', '纪要', '实录', '命令', '令', '条例', '说明', '声明', '倡议书?', '讲话', '致辞', '要点', '须知', '指南', '标准', '概况', '综述', '公告', '公报', '公示', '通知', '通告', '意见', '方案', '规划', '规定', '办法', '细则', '纲要', '计划', '总结', '章程', '决定', '批复', '简况', '情况', '制度', '规程', '规则', '规范', '预案', '白皮书', '调查', '调研', '研究', '评估', '分析', '评价'];
/** What may stand before such a word where it is alone on its line: 统计公报, 工作报告. */
export const kindsOf = '(?:统计|工作|总结|情况|调研|实施|管理|暂行|若干)?';
/** What may stand behind it: 摘要, （试行）. */
export const kindEnds = '(?:摘要|全文|正文|简本)?(?:[（(][^（()）]{1,8}[）)])?';
/** What opens the object of a document: 关于……的通知. */
export const kindStarts = '关于|印发|转发';

/** What closes a title in brackets and is no name: （试行）, （摘要）, （上）. */
export const titleAsides = '试行|暂行|草案|摘要|节选|修订|修正|全文|征求|稿$|版$|实录|连载|[续上中下一二三四五六七八九十]$|摘编|选登|图$|表$|附|本$|篇$|号$|文$|期$|年$|^\\d';

/** Whose number in brackets below it is part of the title: 某市人口普查公报 / （第二号）. */
export const numberedTitles = '(?:公报|公告|通告)$';

/** Books and series: 某县年鉴（2023） stands above the part that a page is of. */
export const books = '(?:年鉴|(?:蓝皮书|绿皮书)(?=[（(]\\d{4})|县志|市志|区志|志稿|志书|汇编|丛书|月刊|季刊|期刊)(?:[（(]\\d{4}(?:\\s*[—–~～-]{1,2}\\s*\\d{4})?[）)]|\\d{4})?(?:\\s*[·•]?\\s*(?:第[一二三四五六七八九十百\\d]{1,3}[卷编篇册]|卷[一二三四五六七八九十百\\d]{1,3})[^。]{0,12})?$';

/** 某政发〔2014〕17号《某某意见》: the name under which a document is filed. */
export const filedNames = '[〔[（(]\\d{4}[〕\\]）)]\\s*第?\\d{1,4}\\s*号\\s*《[^》]+》?$';

/** Who is written to: 各乡镇人民政府，县直各部门：. */
export const addressees = '^(?=[^。]{2,60}[：:]$)(?:各|全[省市县区镇校体]|尊敬的|亲爱的|同志们|[\\p{Script=Han}、，,（）()]{2,40}(?:部门|单位|乡镇|街道|公司|政府|委员会|局|厅|院|同志|代表|朋友|居民|家长)们?[：:]$)';

/** The line with which an agency begins: 某社某地4月11日电 题：…. */
export const agencyLines = '\\d日(?:电|電|讯|訊)\\s*(?:题|題)?\\s*[：:(（]?';
/** Of these, the ones that give the title behind them (second group). */
export const agencyTitles = '^(\\S{2,12}\\d{1,2}月\\d{1,2}日(?:电|電|讯|訊)[\\s\\u3000]*(?:题|題)\\s*[：:]\\s*)(\\S.{3,58})$';

/** Labels before a title (second group). */
export const titleLabels = '^((?:标\\s*题|題\\s*目|标题名|题\\s*目|文章标题|主标题|標\\s*題)\\s*[：:]\\s*)(\\S.{1,78})$';

/** What forums set before a title. */
export const titleTags = '^\\[\\p{Script=Han}{2,6}\\]\\s*(?=\\S.{3})';

/** What a body does: the second half of a title whose first is the body. */
export const titleActs = '^(?:全力|全面|大力|着力|积极|深入|扎实|牵手|携手|联手|考察|指导|检查|调研|视察|督导|督查|慰问|走访|出席|主持|参加|召开|举行|举办|开展|启动|推进|推动|部署|打造|保障|护航|助力|服务|发布|公布|出台|印发|签署|签约|荣获|获评|获得|入选|亮相|走进|让|为|向|把|用)(?!.{0,4}[的之]\\S{0,4}$)';
/** How a line ends that its title goes on from. */
export const openTitleEnds = '(?:的|让|把|将|与|和|及|在|向|为|到|从|对|给|被|，|,|、|今年将新建|新建|实现|达到|突破|兑出|部署|获评)$';

/** The end of the name of a company, whose paper goes on with what it announces. */
export const companyEnds = '(?:有限公司|股份公司|集团|公司)$';

/** What programs call a page that nobody has named. */
export const namelessWindows = '^(?:[Nn]ew\\s*[Pp]age\\s*\\d*|[Uu]ntitled(?:[\\s-]*(?:[Dd]ocument|[Pp]age)?\\s*\\d*)?|[Uu]ntitle|[Dd]ocument|[Ii]ndex|[Nn]ew\\s*[Dd]ocument|无标题(?:文档|网页|文件|页)?\\s*\\d*|新建(?:网页|页面|文档|文件)\\s*\\d*|新网页\\s*\\d*|未命名(?:文档|网页)?|欢迎光临|网页标题|文章标题|标题)$';

/** Signs that a line is the name of a window: the site behind a mark. */
export const windowEnds = '[_｜|]\\S{2,20}$|\\s[-—–]\\s\\S{2,16}$';
