import type { DateRole } from '../../model/index.ts';

/**
 * Labels of the metadata lines of Chinese pages: `发布时间：2024-07-28  来源：…`. To teach a new one, add its word in
 * simplified characters; white space inside a label (来 源：) and traditional characters are allowed for by the reader.
 * `gives` says which field the value fills; `nothing` marks a field that the briefing has no place for, so that the line
 * is recognised and kept in `removed`.
 */
export interface Label {
  readonly words: readonly string[];
  readonly gives: 'date' | 'byline' | 'publisher' | 'nothing';
  /** For dates: what the date is the date of. A bare 时间 on a page is that of posting. */
  readonly role?: DateRole;
  /** Reason under which the line stands in `removed`. */
  readonly why: string;
  /** The value is who sent the text in: who wrote it comes first where both are named. */
  readonly sends?: true;
  /** The day of the last change: of a page that gives no other, the one on which it was posted. */
  readonly updates?: true;
  /** The value begins with a name and goes on about the person: 作者简介：卢苇，女，…。 */
  readonly tells?: true;
}

export const labels: readonly Label[] = [
  { words: ['完稿', '通过日期', '报告日期', '报告时间', '写于', '作于', '记于', '草于', '原载日期', '原刊日期', '生成日期', '生成时间', '来源时间', '来源日期', '原文时间', '原文日期', '原文发表于', '原文发布于', '原文刊于', '原文发布时间', '原载时间', '首发时间', '首发日期', '首次发布', '首发', '原发时间', '演讲时间', '讲话时间'], gives: 'date', role: 'article', why: 'date' },
  { words: ['建档日期', '贴文日期', '发文时间点', '发布于', '发表于', '播出时间', '创建时间', '创建日期', '加入时间', '文章日期', '信息日期', '发表', 'Date', 'date', 'Posted', 'Published', 'Posted on', 'Published on', '发帖时间', '发文', '发布时刻', '发布', '时间戳', '信息时间', '入库时间', '入库日期', '稿件时间', '发刊日期', '提交时间', '提交日期', '更新发布时间', '刊登', '上版日期', '上稿时间', '上稿日期', '点发时间', '登报日期', '发布年月', '年月日', '日期时间', '时间', '日期'], gives: 'date', role: 'posted', why: 'date' },
  { words: ['网页下载日期', '网页下载时间', '网页保存日期', '网页保存时间', '保存日期', '保存时间', '抓取', '采集', '剪藏', '剪藏于', '入库时间'], gives: 'date', role: 'crawled', why: 'date' },
  { words: ['提供时间', '发送时间', '发送日期', '寄件日期', '寄送时间', '收稿日期', '收稿时间', '来稿日期', '投稿日期'], gives: 'date', role: 'delivered', why: 'date' },
  { words: ['最后更新', '最近更新', '最后更新时间', '最后修改时间', '最后更新日期', '最后修改日期', '最近修订', '更新至', '上次更新', '末次更新', '最后编辑', '编辑于', 'Updated', 'Last updated', 'Last Updated', '更新于', '更新'], gives: 'date', role: 'unknown', why: 'date', updates: true },
  { words: ['施行日期', '实施日期', '生效日期', '访问时间', '访问日期'], gives: 'date', role: 'unknown', why: 'date' },
  { words: ['来源', '本文来源', '文章出处', '新闻出处', '信息来源', '文章来源', '稿件来源', '稿源', '新闻来源', '内容来源', '资料来源', '原文来源', '来源网站', '来源媒体', '来源单位', '来源平台', '来源部门', '来源机构', '信息来源单位', '消息来源', '供稿媒体', '首发媒体', '原作来源', '文稿来源', '文章来源于', '来源于', 'Source', 'From', '出处', '转载自', '转自', '原载', '原载于', '载于', '刊于', '首发于', '媒体', '来自'], gives: 'publisher', why: 'publisher' },
  { words: ['报告发布机构', '机构', '发布机构', '发布单位', '发布部门', '发布者', '发布', '发文机关', '发文机构', '发文单位', '制发机关', '公开机构', '公开责任部门', '信息提供单位', '公开主体', '信息公开机构', '信息发布机构', '发布主体', '发布科室', '发文部门', '制发单位', '制定机关', '印发机关', '印发单位', '颁发部门', '编制单位', '编写单位', '出品单位', '出品机构', '发行', '编印单位', '编印', '主编单位', '主办单位', '出版单位', '出版者', '出版社', '出版'], gives: 'publisher', why: 'publisher' },
  { words: ['发信人', '作者', '本文作者', '撰文', '撰稿', '撰稿人', '文', '文字', '文案', '执笔', '执笔人', '主笔', '笔者', '署名', '投稿人', '来稿', '作者/来源', '通讯员', '记者', '采写', '采访', '采访者', '采访人', '采访记者', '访谈', '访谈者', '访谈人', '整理人', '整理者', '记录整理', '文字记录', '记录人', '执笔者', '撰稿者', '采访整理', '整理', '文字整理', '报道', '编译', '作者姓名', '楼主', '博主', '答主', '网友', '原创', '原创作者', '原作者', '文章作者', '稿件作者', '起草', '口述', '口述人', '讲述', '讲述人', '述', '分析师', '首席分析师', '撰写', '撰写人', '研究员', '首席研究员', '研究人员', '研究助理', '联系研究员', '报告撰写', '报告执笔', '课题执笔', '采编', '撰述', '主讲人', '主讲', '演讲人', '讲话人', '报告人', '采访、整理', '采访/整理', '采访、撰文', '采访、文字', '采写、整理', '采访、撰稿', '撰文、整理', '文字、整理', '整理、编译', '采访、编辑', '采写、摄影', '采写/摄影', '撰文、摄影', '撰文/摄影', '文字、摄影', '文字/摄影', '采访、摄影'], gives: 'byline', why: 'byline' },
  { words: ['承办人', '经办人', '课题组组长', '课题组成员', '课题负责人', '项目负责人', '课题主持人', '负责人', '组长', '成员', '参与人员', '供稿', '供稿单位', '供稿人', '供稿部门', '报送单位', '报送部门', '投稿单位', '来稿单位', '撰稿单位'], gives: 'byline', why: 'byline', sends: true },
  { words: ['作者简介', '作者介绍', '第一作者', '通讯作者', '通信作者'], gives: 'byline', why: 'byline', tells: true },
  { words: ['发布人', '发布人员', '信息发布人', '录入员', '编发', '制作', '值班审核', '责任编辑', '责编', '编辑', '编校', '发行人', '出版人', '社长', '校对', '审核', '审核人', '审校', '编审', '审稿', '值班编辑', '值班主编', '值班编委', '值班总编', '网络编辑', '新媒体编辑', '主编', '总编', '总编辑', '执行主编', '监制', '总监制', '制片', '统筹', '策划', '总策划', '出品', '出品人', '录入', '文章录入', '信息录入', '录入者', '录入人', '责任校对', '稿件编辑', '文章编辑', '栏目编辑', '技术编辑', '信息员', '一审', '二审', '三审', '终审', '初审', '复审', '一校', '二校', '美编', '排版', '设计', '制图', '视觉', '海报', '摄影', '摄像', '视频', '剪辑', '编导', '视频编导', '摄制', '动画', '插画', '插图', '音频', '播音', '图', '图片', '图源', '题图', '头图', '封面', '封面图', '供图', '图片来源', '图片提供', '翻译', '译者', '校译', '微信编辑', '本期编辑', '值班'], gives: 'nothing', why: 'editor' },
  { words: ['访问', '访问数', '浏览人次', '浏览人数', '阅读人次', '点阅', '点阅数', '点阅率', '点击人次', '人气指数', '访问人次', '浏览次数', '浏览量', '浏览数', '阅读量', '阅读次数', '阅读数', '阅读', '点击数', '点击量', '点击率', '点击', '点击次数', '访问量', '访问次数', '人气', '浏览', '评论', '评论数', '点赞', '在看', '转发', '收藏', '下载次数', '阅读时间', '阅读时长', '阅读用时', '预计阅读', '字数', '全文字数', '本文字数'], gives: 'nothing', why: 'counter' },
  { words: ['字体', '字号', '字体大小', '打印', '分享', '分享到', '视力保护色', '保护视力色', '背景颜色', '语音播报'], gives: 'nothing', why: 'tools' },
  { words: ['原标题', '原题', '原文标题', '本文标题', '标题', '主标题', '信息标题', '公文标题'], gives: 'nothing', why: 'repeated-title' },
  { words: ['作者单位', '作者工作单位', '作者地址'], gives: 'nothing', why: 'index' },
  // The head of an official letter in Taiwan.
  { words: ['档号', '保存年限', '受文者', '速别', '密等', '密等及解密条件', '密等及解密条件或保密期限'], gives: 'nothing', why: 'index' },
  { words: ['采集来源', '采集网站', '抓取来源', '采集地址', '来源地址', '来源网址', '采集人', '采集编号', '交付方', '交付单位', '交付批次', '数据批次'], gives: 'nothing', why: 'index' },
  { words: ['发件人', '收件人', '抄送人', '寄件者', '收件者', '寄件人', '收信人', 'To', 'Cc'], gives: 'nothing', why: 'index' },
  { words: ['主题', '主旨', 'Subject'], gives: 'nothing', why: 'repeated-title' },
  { words: ['索引号', '执业证书编号', '执业证书', '执业编号', 'SAC执业证书编号', '证书编号', '版次', '版面', '版号', '版名', '证券研究报告名称', '研究报告名称', '内容概述', '内容概要', '关键词阅读', '招标编号', '项目编号', '采购编号', '文号', '发文字号', '文件编号', '统一编号', '主题分类', '公文种类', '文种', '有效性', '公文时效', '时效性', '效力状态', '关键词', '关键字', '主题词', '标签', '体裁分类', '体裁', '服务对象', '信息类别', '信息分类', '信息索引', '公开方式', '公开形式', '公开范围', '公开类别', '公开时限', '公开程序', '解读机关', '解读机构', '解读单位', '解读部门', '解读人', '责任部门', '牵头单位', '文章类型', '内容分类', '内容类别', '栏目', '所属栏目', '分类', '类别', '名称', '信息名称', '文件名称', '组配分类', '题材分类', '微信号', '公众号', '原文链接', '原文地址', '全文网址', '全文链接', '文章网址', '链接', '网址', '本文链接', '文章编号', '中图分类号', '文献标识码', '基金项目', '修回日期', '录用日期', '接受日期', '引用格式'], gives: 'nothing', why: 'index' },
];

/**
 * Labels of dates by how they are made: what was done with the text, perhaps of what, before 日期, 时间 or 日
 * (报告完成时间, 网络首发日期, 审定日期). A word in the list above comes first.
 */
export const dateLabels: { readonly of: readonly string[]; readonly done: readonly { readonly words: readonly string[]; readonly role: DateRole; readonly updates?: true }[]; readonly ends: readonly string[] } = {
  of: ['对外', '董事会', '公司董事会', '网络', '在线', '网上', '网站', '官网', '本站', '本网', '本文', '文章', '信息', '新闻', '稿件', '稿', '文稿', '报告', '文件', '公文', '全文', '论文', '公众号', '平台', '纸质版', '电子版', '正式', '原文', '原稿', '最终', '首次', '初次'],
  done: [
    { words: ['成文', '成稿', '写作', '写成', '撰写', '撰稿', '撰成', '完稿', '定稿', '脱稿', '截稿', '编制', '编写', '编撰', '编印', '编发', '印发', '印制', '付印', '签发', '签署', '签批', '审定', '审签', '起草', '拟稿', '拟制', '制定', '制发', '完成', '形成', '颁布', '批准', '批准报送', '批准报出', '发文', '行文', '落款', '作出'], role: 'article' },
    { words: ['发布', '公布', '公开', '公示', '公告', '刊发', '刊登', '刊载', '刊出', '登载', '登出', '发表', '发稿', '发出', '发送', '上传', '上网', '上线', '上载', '上架', '推送', '推出', '挂网', '张贴', '出版', '出刊', '见报', '见刊', '首发', '发行', '投放', '转载', '转发', '录入', '添加'], role: 'posted' },
    { words: ['采集', '抓取', '剪藏', '爬取', '收录', '存档', '快照', '缓存', '归档'], role: 'crawled' },
    { words: ['交付', '导出', '下载', '打印', '移交', '报送', '递交'], role: 'delivered' },
    { words: ['实施', '施行', '生效'], role: 'unknown' },
    { words: ['更新', '修改', '修订', '修正', '编辑', '改版'], role: 'unknown', updates: true },
  ],
  ends: ['日期', '时间', '日'],
};

/** Labels of one character are too common in prose: they need one of these marks, and the line's beginning. */
export const labelMarks = '：:|｜丨︱/／';

/**
 * Labels that tell of an event (a conference, an interview), not of the page, where a label of place stands beside
 * them: 时间：… 地点：….
 */
export const eventLabels: readonly string[] = ['地点', '会议地点', '活动地点', '主持人', '主持', '嘉宾', '发布人', '出席', '出席人员', '参会人员', '参会', '参加人员', '与会人员', '列席', '列席人员', '会议主持', '记录', '记录人', '会议记录', '受访者', '受访人', '访谈时间', '访谈嘉宾', '采访时间', '采访地点', '访谈地点', '直播时间', '录制时间', '讲述人', '会议时间', '活动时间'];

/** The label of its time, which of a page is that of posting. */
export const timeLabels = '(?:会议|活动|发布|访谈|采访)?(?:时间|日期)';

/** Words that open a byline without a colon (本报记者 张三). */
export const bylineStarts: readonly string[] = ['本报记者', '本网记者', '本刊记者', '本台记者', '本社记者', '本报通讯员', '本报讯记者', '新华社记者', '融媒体记者', '全媒体记者', '见习记者', '实习记者', '首席记者', '特派记者', '本报实习生', '本报见习记者', '本报首席记者', '本报特派记者', '本报全媒体记者', '本报融媒体记者', '融媒记者', '全媒记者', '本报特约记者', '驻站记者', '驻地记者', '实习生', '特约通讯员', '记者', '通讯员', '特约撰稿人', '专栏作者', '特约记者', '特约撰稿', '特约评论员', '本报评论员', '本刊评论员', '本报特约', '课题组'];

/** Words that stand before the writer's name without a colon (by 张三, 由 张三), and before nothing else. */
export const writtenBy = '[Bb]y|BY|由|采访\\s*[/／、]?\\s*整理|采写[/／、]整理|作者(?!\\s+(?:简介|介绍|单位|信息|资料|说明|声明))';

/** Lines of systems that name who wrote (first group): Posted by 林一舟 on 2020-08-30; a source (first) and who wrote (second). */
export const postedBy = '^(?:Posted|Published|Written|Submitted)\\s+by\\s+(\\S{1,20}?)\\s+(?:on|at|[·|,])\\s*\\S';
export const repostedFrom = '^(?:The following article is from\\s+(?=\\S{2,20}\\s+Author\\s)|以下文章来源于\\s*[：:]?\\s*)([^，,]{2,24}?)\\s*(?:[，,]\\s*作者\\s*[：:]?|Author)\\s*(\\S{1,20})$';
/** A source (first group) with who reports (second) right behind it: 青石日报记者 林一舟 实习生 徐来. */
export const sourceAndReporter = '^(\\S{2,14}?[报報网網社台刊])\\s*((?:本报|本網|本网)?(?:见习|实习|首席|特约|全媒体|融媒体)?(?:记者|記者|通讯员|通訊員)[\\s：:／/].{2,40})$';

/** What stands beside the day of a report above its title: 行业深度报告 2023年9月21日. */
export const researchKinds = '^(?=.*(?:行业|公司|宏观|策略|证券|深度|投资|点评|固收))(?:行业|公司|宏观|策略|证券|固收|投资|专题|深度|研究|点评|跟踪|动态|季度|月度|年度|策略|报告|简报|周报|月报|快评|经济)+$';

/** Names of columns by how they are made: 产业调研, 经济观察. */
export const columnsMade = '^\\p{Script=Han}{2,4}(?:调研|观察|评论|聚焦|视点|论坛|专题|特稿|纵横|广角|透视|札记|随笔|访谈|视窗|天地|园地|前沿|瞭望|时评|大家谈|漫谈|夜话|笔谈|论道|随想)$|^(?:学思践悟|今日谈|大家谈|一线视角|现场评论|暖闻热评|连线评论员|理论走笔|学习笔记|调研手记|知行录|微观察|一家之言|有话要说|有话直说|青年说|经济观|每周观察|记者观察|新语|快评|锐评|声音|热点辨析|思与行|学与思)$';
/** How names of bodies end that head the pages of what they publish. */
export const printBodies = '研究院|研究所|研究中心|研究会|智库|基金会|基金|协会|学会|委员会|办公室|人民政府|有限公司|大学|学院|中学|出版社|统计局';
/** What stands in the side column of a broker's report; what only there; and above the list of other reports. */
export const sidebarLabels = '^(?:(?:行业|公司|股票|投资|证券)?(?:投资)?评级(?:变动|调整)?|(?:证券|首席|联席|资深)?分析师|研究(?:员|助理)|联系人|(?:SAC)?\\s*执业(?:证书|资格)?(?:编号|号码?)?|SAC\\s*(?:NO|No|编号)?\\.?|(?:电子)?[邮信]箱|[Ee]-?[Mm]ail|电话|传真|(?:当前|目标|收盘|最新)(?:股)?价格?|总市值|流通市值|总股本|流通股本|(?:一年内|52周|近一年)?最高\\s*[/／]\\s*最低(?:价)?)(?:[（(][^（()）]{1,6}[）)])?\\s*[：:]';
export const sidebarOwn = '^(?:(?:行业|公司|股票|投资|证券)?(?:投资)?评级(?:变动|调整)?|(?:证券|首席|联席|资深)?分析师|研究助理|(?:SAC)?\\s*执业(?:证书|资格)?(?:编号|号码?)?)\\s*[：:]';
/** Of these, the labels of who wrote. */
export const analystLabels = '^(?:(?:证券|首席|联席|资深)?分析师|研究(?:员|助理))\\s*[：:]';
export const sidebarHeads = {
  reports: ['相关研究', '相关报告', '相关研究报告', '近期报告', '近期研究', '前期报告', '前期研究'],
  persons: ['分析师', '证券分析师', '首席分析师', '联席分析师', '研究员', '研究助理', '联系人', '作者', '分析师及联系人'],
  figures: ['行业基本数据', '公司基本数据', '基本数据', '基础数据', '市场数据', '交易数据', '行业数据', '公司数据', '股票数据', '市场表现', '行业走势', '股价走势', '股价表现'],
} as const;

/** What a line on the writer, at the end, says of who that is: 林一舟，青石大学教授. */
export const writerIs = '(?:研究员|教授|讲师|博士|硕士|研究生|本科生|学者|作家|作者|诗人|撰稿人?|记者|编辑|主编|评论员|主任|院长|所长|会长|秘书长|理事|馆长|医师|医生|药师|护师|工程师|规划师|建筑师|设计师|摄影师|律师|法官|检察官|分析师|经济师|教师|校长|顾问|专家|总监|创始人|负责人|合伙人|志愿者|爱好者|从业者|供职|任职|就职|现任|曾任|毕业于|就读于|师从|主要从事|研究方向|研究领域|研究兴趣|长期关注|著有|专栏)';

/** Names of columns before a title and a stroke, which label writers as well: 访谈 | 林一舟：桥要有人走. */
export const columnNames = '(?:访谈|专访|对话|人物|口述|讲述|深度|特稿|观察|采访|记者|通讯员|报道|原创)';

/** What stands in brackets at the end and names nobody. */
export const asides = '^(?:未完|待续|未完待续|续完|完|全文完|完结|略|下略|节略|掌声|鼓掌|热烈鼓掌|结束|散会|转载|节选|摘编|摘录|连载|选载|有删节|原件|盖章|公章|签字|签名|印章|略图|附图|上|中|下)$';

/** Who owns a site, in the last lines of its pages, where nothing else says who publishes (first group). */
export const siteOwners: readonly string[] = [
  '(?:主办单位|主办方|主办|主管主办)\\s*[：:]\\s*(\\p{Script=Han}{4,24})(?=[\\s|｜，,]|$)',
  '版权所有\\s*[：:]?\\s*(?:©|[Cc]opyright)?\\s*(?:\\d{4}(?:[-–—]\\d{4})?)?\\s*(\\p{Script=Han}{3,24})(?=[\\s|｜，,。]|$)',
  '(?:©|[Cc]opyright|\\([Cc]\\))[\\s©]*(?:\\d{4}(?:\\s*[-–—]\\s*\\d{4})?)?\\s*(\\p{Script=Han}{3,24}?)(?:版权所有|保留所有权利|[\\s|｜，,。.]|$)',
  '^(\\p{Script=Han}{4,24}?)\\s*(?:版权所有|主办|©)',
  '(?:版权所有|转载必究|翻印必究|侵权必究)[\\s，,、|｜]+(\\p{Script=Han}{4,24})$',
];

/** Who runs a site, in the last lines of its pages. */
export const hostLabels = '(?:主办单位|主办方|主办|主管主办)';

/** Names of sites that stand alone as the title of a window: no title of an article ends so. */
export const siteNames = '^\\p{Script=Han}{2,14}(?:网|网站|日报|晚报|时报|周报|周刊|月刊|季刊|双月刊|杂志|杂志社|学报|客户端|频道|电视台|广播电台|融媒体|融媒体中心)$';

/** Words that close a byline (顾小满 文/图). */
export const bylineEnds = '(?:记者|記者)\\s+\\S{2,4}\\s*[发發]自\\s*\\S{2,8}$|\\s(?:文\\s*[/／、]?\\s*图|图\\s*[/／、]?\\s*文|文|报道|撰文|整理)$|[/／]\\S{1,6}报导?道?$';

/** What persons did for an article, as credits name it behind them (林一舟 文/图), and which of it is writing. */
export const creditRoles: readonly string[] = ['文', '图', '文图', '图文', '文/图', '图/文', '文／图', '图／文', '文、图', '图、文', '文并图', '文并摄', '文/摄', '文／摄', '摄', '摄影', '摄文', '摄影报道', '图片', '供图', '制图', '绘图', '绘', '撰文', '撰稿', '文字', '采写', '写', '报道', '整理', '采访整理', '采访', '摄影/文', '文/摄影', '文／摄影', '文摄'];
/** What others did for it, in the same lines: nobody of them wrote. */
export const besideRoles: readonly string[] = ['编辑', '责编', '责任编辑', '校对', '审核', '策划', '监制', '排版', '设计', '视觉', '插画', '题图', '翻译', '主编', '美编', '编审', '制作'];
export const writerRoles = '[文写撰]|报道|整理|采访';

/** Names of parts of a newspaper, beside the number of its page. */
export const paperSections = '(?:港闻|两岸|本港|社评|头版|要闻|要闻版|时政|民生|经济|综合|综合新闻|副刊|专题|专版|专刊|特刊|理论|文化|教育|国际|国内|社会|健康|科技|财经|体育|观点|评论|视点|深读|特稿|封面|时评|新知|人文|悦读|影像|本地|本埠|城事|城市|文旅|旅游|农业|农村|三农|乡村|生活|读书|人物|深度|调查|周末|区域|县区|县域|产业|法治|财富|公益|广告|新闻|焦点|关注|特别报道|地方|地方新闻)';

/** Words before the name of what a text was taken from: （转自《某报》）, 摘自某网. */
export const takenFrom = '(?:本文|文章|原文|原)?(?:转载自|转载于|转自|摘自|摘编自|摘录自|选自|选编自|编自|引自|原载于?|原刊于?|首发于|首刊于|刊于|刊载于|刊发于|发表于|刊登于|载于|载|据|来源于?|出自|源自)';

/**
 * Beginnings of news that name the reporter (`by`) and the day of writing (`day`, whole dates only):
 * 某社某地2021年3月5日电（记者 某某）, 本报讯 记者某某报道, 某网某地3月5日电 (某某 某某).
 */
export const datelines: readonly string[] = [
  '^[〔（(【\\[](?:记者|記者)(?<by>[\\p{Script=Han}、]{2,12})[／/](?:[\\p{Script=Han}]{2,8})(?:报导|报道|報導|報道)[〕）)】\\]]',
  '^[（(【]?\\S{2,24}?(?<day>\\d{4}年\\d{1,2}月\\d{1,2}日)?\\s*(?:电|電|讯|訊|消息|报道|報導|報道)[）)】]?\\s*[（(](?<by>(?:[\\p{Script=Han}]{0,8}(?:记者|記者)|通讯员|通訊員|特约记者|见习记者)[^（()）]{2,40})[）)]',
  '^[（(【]?\\S{2,24}?(?:\\d{1,2}日)?(?:电|電|讯|訊)[）)】]?\\s*[（(](?<by>[\\p{Script=Han}*]{2,4}(?:[\\s、][\\p{Script=Han}*]{2,4}){0,3})[）)]',
  '^[（(【]?(?:本报|本台|本网|本社|本刊|\\p{Script=Han}{2,8}[报网社])\\S{0,10}[讯訊][）)】]?\\s*[（(]?(?<by>(?:[\\p{Script=Han}]{0,6}(?:记者|記者|通讯员|通訊員))\\s*[\\p{Script=Han}*]{2,4}(?:[\\s、]+(?:通讯员\\s*)?[\\p{Script=Han}*]{2,4}){0,3}?)\\s*[）)]?\\s*(?:文/图|文|摄影)?(?:报道|報導|報道|(?=[\\s\\u3000]))',
  '^[（(【[](?<day>\\d{4}年\\d{1,2}月\\d{1,2}日)[，,\\s]\\s*(?:中国)?[\\p{Script=Han}·]{2,10}(?:电|讯|訊|電)?[）)】\\]]',
  '^[（(【](?<pub>\\p{Script=Han}{2,8}[报報社网網])(?:专讯|專訊|特讯|特訊)',
  '^[（(【[]\\p{Script=Han}{2,10}[，,\\s]\\s*(?<day>\\d{4}年\\d{1,2}月\\d{1,2}日)(?:电|讯|訊|電)?[）)】\\]]',
  '^[（(【](?:(?<pub>\\p{Script=Han}{2,7}社)|\\p{Script=Han}{2,8})(?:记者|記者)(?<by>[\\p{Script=Han}]{3})(?=\\p{Script=Han}{2,6}\\d{1,2}日(?:电|電))',
  '^[（(【]?\\p{Script=Han}{2,12}(?<day>\\d{4}年\\d{1,2}月\\d{1,2}日)(?:电|電|讯|訊|消息)',
];

/** Offices that stand before the name of who delivers a report (县长 贺兰山). */
export const officeEnds: readonly string[] = ['长', '主任', '书记', '主席', '主委', '总理', '校长', '院长', '局长', '会长', '教授', '研究员', '总经理', '董事长', '行长', '秘书长', '理事长', '部长', '厅长', '代表', '发言人', '巡视员', '调研员', '总监', '总工程师', '总经济师', '总会计师', '秘书'];

/** Offices alone, beside or above the names of who holds them: no names. */
export const offices = '^(?:副|总|正|执行|常务|名誉|第一)*(?:主任|主编|主席|主委|书记|秘书长|理事长?|会长|局长|处长|科长|部长|厅长|县长|市长|区长|镇长|乡长|校长|院长|所长|馆长|社长|组长|队长|站长|行长|董事长?|监事|总监|经理|委员|编委|顾问|成员|编辑|校对|摄影|撰稿|编审)$';

/** Surnames of two characters. */
export const longSurnames = '(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|闾丘|令狐)';

/** Surnames: the most usual of one character, and those of two. */
export const surnames = `(?:${longSurnames}|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由卑种遆仉仵佴厍呙夔妫宓宦揆柘桓楮樵汴沐濮璩甯盍禚禤竺笪缑羿翦芈苌荀莘蓟訾谯贲蹇迮逄邳邴郄郇郗郯鄂鄞酆钏钭钮闾隗隽雒韶麹])`;

/** Who signs a judgment, an award, a certificate beside its day: 审 判 员 某某. */
export const signingOffices = '(?:首席|代理|助理|人民|代)?(?:审判长|审判员|陪审员|书记员|仲裁员|检察长|检察员|法官助理|检察官助理|执行员|执行法官|公证员|公诉人|速录员)';

/** What courts and offices call their papers: a title that ends so is repeated by the paper's own head. */
export const paperKinds = '(?:判决|裁定|决定|调解|裁决|起诉|告知|通知|处罚|认定|建议|公证|证明|支付令|意见)书$|支付令$';

/** Last characters of names of bodies that stand as a byline by themselves under a title, or sign at the end. */
export const bodyEnds: readonly string[] = ['董事会', '监事会', '有限公司', '有限责任公司', '局', '委', '委员会', '办公室', '办公厅', '政府', '研究院', '规划院', '设计院', '科学院', '研究所', '研究室', '研究中心', '秘书处', '协会', '学会', '研究会', '促进会', '商会', '编辑部', '课题组', '调研组', '研究组', '项目组', '专家组', '队', '党校', '科技部', '统计局', '厅', '公司', '集团', '监测站', '监测总站', '水文站', '气象站', '观测站', '推广站', '检疫站', '防疫站', '银行', '大学', '学院', '医院', '中心', '小组', '指挥部', '法院', '检察院', '人大', '政协', '党委', '支部', '宣传部', '工会', '联合会', '基金会', '管委会', '署'];

/** Ends of names of bodies that end other words as well: they count where the name says of what place or body it is. */
export const weakBodyEnds: readonly string[] = ['司', '处', '科', '股', '室', '站', '所', '部', '馆', '院', '园', '气象台', '电台', '会', '社', '校', '中学', '小学', '幼儿园', '联社', '联盟', '党组', '分局', '支队', '大队', '总队', '街道', '镇', '乡', '村委会', '居委会', '工委', '总社', '分社', '总站', '总部', '店', '厂', '矿', '场', '剧团', '团', '库', '署', '政务', '组', '专班'];

/** What a name says of the place or body that it belongs to, before such an end. */
export const bodyMarks = '(?:[使领]馆|代表团|[省市县区州旗盟镇乡村](?!场)|街道|国家|中国|中华|中央|全国|[总本]|大学|学院|[局部厅院委署行]|公司|集团|自治)';

/** Verbs that say what a body does: 某县召开春耕现场会 is no name of a body. */
export const bodyActs: readonly string[] = ['召开', '举行', '举办', '开展', '推进', '参加', '走进', '打造', '如何', '为何', '启动', '入选', '荣获', '赴'];

/** Offices that speak for the body whose name they bear, and publish: 某市人民政府办公室. */
export const bodyOffices = '(?:政府|指挥部|领导小组|联席会议|委员会|[省市县区州旗]委|党委|人大常委会|政协)办公[室厅]$';

/** What parts of a body are called, behind its name: 某某研究所 学校卫生室. */
export const bodyParts = '(?:[室科处部组股系]|中心)';

/** Of these and beside them, teams that write: they publish nothing. */
export const teamEnds: readonly string[] = ['课题组', '调研组', '编辑部', '小组', '专班', '工作组', '评论员', '办公室', '规划科', '科'];

/** Last characters of names of publishers that stand before the date without a label (晋江新闻网 2024-07-28). */
export const publisherEnds: readonly string[] = ['网', '报', '社', '日报', '晚报', '时报', '周刊', '新闻', '杂志', '客户端', '频道', '电视台', '广播', '公众号', '发布', '观察', '在线', '融媒', '融媒体', '传媒', '周报', '导报', '评论', '研究', '学刊', '学报', '月刊', '季刊'];

/** What kind of text it is, as long as a name. */
export const namelessKinds = '^(?:新闻|通讯|宣传|演讲|讲话|发言|主持|供|来|通|约|特约)稿$|^(?:港闻|两岸|即时|即时新闻|副刊|社评|论坛|经济|财经|体育|娱乐|国际|要闻|时评|社区|地产|马经)$|^(?:参阅件|白皮书|蓝皮书|(?:内部|决策|领导|工作|信息)参考|说明书|倡议书|公开信)$';

/** What stands before 会 where people meet: no body is called so. */
export const meetings: readonly string[] = ['现场', '座谈', '推进', '发布', '动员', '洽谈', '博览', '研讨', '交流', '推介', '培训', '部署', '调度', '表彰', '总结', '协调', '吹风', '通气', '联谊', '茶话', '招聘', '展销', '恳谈', '分析', '听证', '论证', '评审', '说明', '报告', '宣讲', '见面', '演唱', '音乐', '运动'];

/** What systems write where nobody filled in a name. */
export const nobody = '^(?:(?:转载|采集|录入|搬运|上传|发布)员?\\d{0,6}|[a-z]{1,12}_[a-z\\d]{2,16}|关注|已关注|无|暂无|未知|匿名|佚名|网络|互联网|null|undefined|admin|administrator|(?:系统|网站|超级|后台)?管理员|系统|本站|本网|原创|本站原创|-+|\\d*)$';

/** Last characters of names of newsletters that a body issues: the body publishes, where one is named. */
export const newsletterEnds: readonly string[] = ['调研', '快报', '简讯', '参考', '决策', '资讯', '月报', '周报', '摘报', '交流', '专刊', '内刊', '通讯', '情况', '反映', '研究报告', '调研报告', '专题报告', '动态', '简报', '专报', '要情', '内参', '快报', '信息', '通报', '参阅'];

/** Lines at the head of a printed page that name who publishes it (first group): 海陵晚报数字报, 梧陵县人民政府文件, 泽川农村经济 2022年第7期, 第12卷第4期 泽川农村研究. */
export const mastheads: readonly string[] = [
  '^(\\p{Script=Han}{2,10}(?:年鉴|年鑑))\\s*[·•（(]?\\s*(?:19|20)\\d{2}[）)]?(?:$|[\\s\\u3000])',
  '^(\\p{Script=Han}{3,20}(?:院|所|中心|局|委|会|办公室|部|公司|大学|学院))[\\s\\u3000]+\\p{Script=Han}{2,12}[\\s\\u3000|｜·]*(?:\\d{4}\\s*年[\\s\\u3000]*)?(?:总?第\\s*[\\d一二三四五六七八九十百〇零]{1,5}\\s*[期卷号辑])$',
  '^(\\S{2,14}(?:报|刊|社|新闻|周刊|时报))[\\s\\u3000—·-]*(?:多媒体)?(?:数字报|电子报|电子版|数字版)(?:[\\s\\u3000]*总?第\\s*[\\d一二三四五六七八九十百〇零]{1,5}\\s*[期号])?$',
  '^(\\p{Script=Han}{4,24}(?:政府|委员会|办公室|办公厅|局|厅|委|会|公司|集团|大学|学院|院))文件$',
  '^(《[^《》]{1,12}》\\p{Script=Han}{0,4}|《?\\p{Script=Han}{2,16}》?)[\\s\\u3000]*(?:\\d{4}\\s*年[\\s\\u3000]*(?:\\d{1,2}\\s*月\\s*号|\\d{1,2}\\s*月\\s*刊|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*(?:出版|出刊|发行))|(?:\\d{4}\\s*年[\\s\\u3000]*(?:\\d{1,2}\\s*月[\\s\\u3000]*)?)?[（(]?(?:总?第\\s*[\\d一二三四五六七八九十百〇零]{1,5}\\s*[期卷辑]))',
  '^\\d{4}\\s*年\\s*第?\\s*\\d{1,3}\\s*[期号]\\s+(\\p{Script=Han}{3,16})\\s+总第\\s*\\d{1,4}\\s*期$',
  '^(?:\\d{4}\\s*年\\s*)?(?:\\d{1,2}\\s*月\\s*)?(?:总?第\\s*[\\d一二三四五六七八九十百]{1,4}\\s*[卷期辑]\\s*){1,3}\\s(\\p{Script=Han}{3,20}(?=\\s+(?:(?:Vol|No)\\b|\\d{4}\\s*年))|\\p{Script=Han}{2,18}(?:学报|学刊|月刊|季刊|杂志|通讯|研究|评论|论坛|观察|导刊)(?=\\s|$))',
];

/** Lines of a masthead: the number of a newsletter, a red head, the number of a document. What is printed above them is no title. */
export const issueLines = '(?:^[（(]?|\\s)(?:\\d{4}\\s*年\\s*)?第\\s*[\\d一二三四五六七八九十百]{1,5}\\s*期|^\\d{4}\\s*年\\s*第?\\s*\\d{1,3}\\s*号(?:\\s*[（(]总第?\\s*\\d{1,4}\\s*号?[）)])?$|总第\\s*\\d+\\s*期|^\\p{Script=Han}{4,24}文\\s*件$|^\\p{Script=Han}{0,12}\\s*〔\\d{4}〕\\s*(?:\\d+\\s*号|第?\\s*\\d+\\s*[期次])$';

/** Provinces, as platforms print where a page was posted from (2024-05-06 20:30 浙江). */
export const places: readonly string[] = ['北京', '天津', '上海', '重庆', '河北', '山西', '辽宁', '吉林', '黑龙江', '江苏', '浙江', '安徽', '福建', '江西', '山东', '河南', '湖北', '湖南', '广东', '海南', '四川', '贵州', '云南', '陕西', '甘肃', '青海', '台湾', '内蒙古', '广西', '西藏', '宁夏', '新疆', '香港', '澳门'];

/** What is done with a law on a day, and is told below its title: the first is the day that it bears. */
export const adoptions: readonly string[] = ['公布', '颁布', '发布', '通过', '批准', '修订', '修正'];

/** What may stand beside the date of a page and states nothing: days of the week, 原创, editions, counters, tools. */
export const metaAsides = '^(?:楼主|(?:查看|阅读)?PDF原文|查看原文|智能问答|智能客服|智能机器人|长者模式|长者版|关怀版|无障碍(?:浏览|阅读)?|适老化|登入|登录|注册|供稿|第[一二三四五六七八九十]{1,3}版|下载(?:PDF|pdf|全文|原文|报告)?|(?:PDF|pdf)(?:下载|版)?|引用|收听|听报道|T[大中小]|播放|订阅|本帖(?:最后|最近)?由?|最后由|立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒|元旦|春节|元宵节?|端午节?|中秋节?|国庆节?|重阳节?|关注|已关注|微博|微信|QQ|只看该作者|只看楼主|已于|修改|编辑于|字数|官方账号|\\S{2,10}官方账号|来自\\S{2,8}|IP\\s?属地\\S{0,6}|发布于\\S{2,4}|发表于\\S{2,6}|百家号|搜狐号|头条号|企鹅号|农历\\S+|[正一二三四五六七八九十冬腊]{1,2}月[初十廿]\\S*|\\S{1,2}[年历]\\S{0,2}[正腊]月\\S*|[\\d,.]+[kKwW万]?|于|发布|出刊|出版|刊出|[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?|原创|转载|印发|已编辑|置顶|第?\\s*[A-Z]?\\d{1,3}\\s*版\\S{0,8}|[A-Z]\\d{1,2}|版次\\S{0,6}|\\d[\\d.,]*(?:[万wW]?\\+?)(?:次|人)?(?:阅读|浏览|评论|点击|围观)?|(?:阅读|浏览|评论|点击|围观|人气)(?:量|数|次数)?(?:[（(]\\d+[）)]|\\d*)|字号|字体|大|中|小|打印|分享|收藏|关闭|[（(]?(?:\\d{4}年)?(?:总?第\\s*[\\d一二三四五六七八九十]{1,4}\\s*期)(?:[（(]?总第\\s*\\d{1,5}\\s*期[）)]?)?|返回\\S{1,4}|[·•|｜／/—–-]+|(?:阅读\\S{0,4}|预计\\S{0,4})?约?\\d+分钟|阅读约|阅读时间约?|约?\\d+|分钟|约?\\d*分钟(?:读完|阅读|可读完)|读完约|预计阅读|需|共|上一篇|下一篇|上一版|下一版|上一期|下一期|返回目录|往期回顾|默认|来源|(?:缩小|放大|默认|还原)字[体号]|(?:分享|收藏|评论)?\\d+条评论|(?:我要|发表|查看|全部)评论(?:[（(]\\d*[)）])?|A[+-]|朋友圈|新浪微博|复制链接|听新闻|听全文|举报|纠错|放大|缩小|责编|编辑)$';
/** Whose session it was that a law was adopted in. */
export const sessions = '(?:代表大会常务委员会|常务委员会|代表大会|委员会|人民政府)';
/** The number of a magazine: 2023年第7期. */
export const magazineIssues = '\\d{4}\\s*年\\s*第?\\s*\\d+\\s*期';
/** Behind the name of the body that issues a newsletter: 某县河长办编. */
export const issuedBy = '(?<=\\S{4})(?:主办|编印|主编|编发|编)$';
/** Behind a gap after the name of who made a document: 某某公司 编印. */
export const madeBy = '(?:编印|编制|编写|编著|主编|出品|印制|制作|编|印|宣|启)$';
/** A newspaper and the office of who wrote: 南湾日报记者. */
export const paperOffices = '(?:记者|通讯员|评论员|撰稿人|特约作者|研究员)';
/** What was done to a law later, and how that is made known. */
export const amendments = '修订|修正|修改';
export const publications = '公布|颁布';
/** How long a page says its text is, and how long it takes: 本文字数：2816字，阅读约7分钟. */
export const wordCounts = '(?:(?:本文|全文)\\s*(?:共|约|字数)+\\s*[：:]?\\s*[\\d,，]+\\s*字?)(?:[，,、\\s|｜·]*(?:预计|建议)?\\s*(?:阅读|读完)\\S{0,4}?\\s*\\d+\\s*分钟\\S{0,2})?';
/** What a page lets its readers do, in brackets amid its metadata: 【放大 缩小】. */
export const toolsInBrackets = '[【\\[（(]\\s*(?:字[号体]\\s*[：:]?\\s*)?(?:(?:放大|缩小|大|中|小|打印|关闭|默认|收藏|A[+-]?)[\\s|｜/]*)+[】\\]）)]';
/** What a body calls itself and its parts at home: 综合科, 县政府办公室, 区财政局. */
export const innerBodies = '^(?:[本我]?[省市县区州盟旗镇乡局院校](?:政府|委|人大|政协|[\\p{Script=Han}]{1,8}(?:局|委|办|中心|厅|室|科|处|队|会|庭))\\p{Script=Han}{0,6}|[\\p{Script=Han}]{2,6}(?:科|处|股|庭|处室)|(?:办公室|综合室|研究室|宣传部|办公厅))$';
