/**
 * How headings, captions, items, tables and signatures look. Plain text marks none of them: a short line without closing
 * punctuation may be several. Its neighbours decide first (`body.ts`); these lists weigh in where they leave it open. Add
 * what you meet. Patterns are regular expressions (flag `u`) over text with simplified characters.
 */

/** Words that begin as units do, and open a heading behind its number: 2 成本与收入, 4 分析 (2 成 and 4 分 are measures). */
const wordsOfUnits = '(?:户[外籍口型主均]|件[数均]|米[业粉制]|倍[增感]|成[本果效因长员立熟]|年[度龄]|日常|时[间空代期]|分[析类布配工组层歧区项步期级段省市县地行业品领阶时散离享担级红别摊]|点[评位]|元素|角[色度]|万[物家]|个[人体案性]|名[称词单]|位置|人[口才员力均工文物类际]|户[籍均型]|家[庭长乡禽]|条[件例款]|台账|项目|种[植子群]|类[型别]|期[限望]|级[别差]|里程|天[气然]|周[边期转]|度[量假]|层[次级]|处[理置罚境]|所[有得]|多[元样方]|余论|来[源自]|小[结学微城区农额镇流]|到期|和谐|与会|至今|千[家万]|批[评发]|次[序生]|头[部雁]|条[例目])';

/** What stands behind a figure and measures or counts: 126 / 封，…; no word that begins so. */
export const measureStarts = `^(?:[%％‰]|个百分点|(?!${wordsOfUnits})(?:[万亿千百十]{1,2}(?:元|[吨亩户人家名个])?|元|亩|吨|户|人(?![员才民口工均类们])|家|名|项(?!目)|个|辆|台|套|件|所|座|处|封|位|岁|天|年|月|次|批|种|类|倍|米|公里|公顷|平方|立方|千瓦|头|只|株|艘|条|栋|间|张|本|篇|期|届))`;

/**
 * Numbering styles, the outermost first: a new one stands below those before it that are open. `list`: items of a list
 * may be numbered so. `runIn: false`: what follows is a whole paragraph, its first sentence no heading.
 */
export const numberings: readonly { readonly name: string; readonly pattern: string; readonly list: boolean; readonly runIn?: false }[] = [
  { name: '第一部分', pattern: '第[一二三四五六七八九十百零〇\\d]{1,5}(?:编|篇|部分|部)(?![门队署委长])', list: false },
  { name: '第一章', pattern: '第[一二三四五六七八九十百零〇\\d]{1,5}[章讲回]', list: false },
  { name: '第一节', pattern: '第[一二三四五六七八九十百零〇\\d]{1,5}节', list: false },
  { name: '第一条', pattern: '第[一二三四五六七八九十百零〇\\d]{1,6}条(?=[\\s\\u3000（(]|$|(?![经建意措消路线道街理原是、，：])\\p{Script=Han}.{8})', list: false, runIn: false },
  { name: '之一', pattern: '(?:之[一二三四五六七八九十]{1,2}|其[一二三四五六七八九十]{1,2}|(?:动作|步骤|误区|妙招|观点|案例|故事|启示|建议|问题|关键词|镜头|特写|亮点|变化|路径|模式|趋势|挑战|机遇|举措|经验|做法|难题|困境|样本)[一二三四五六七八九十\\d]{1,2})\\s*(?:[：:、]|[.．](?!\\d)|\\s(?!\\s*[\\d.]))', list: false },
  { name: '壹、', pattern: '[壹贰叁参肆伍陆柒捌玖拾]{1,3}(?:\\s*[、.．]|[\\s\\u3000]+(?=[\\p{Script=Han}“《]))', list: false },
  { name: '一、', pattern: '[一二三四五六七八九十]{1,3}(?:\\s*[、.．]|[\\s\\u3000]+(?=[\\p{Script=Han}“《][^，。；]{1,24}$))', list: false },
  { name: '（一）', pattern: '(?:[（(]\\s*[一二三四五六七八九十]{1,3}\\s*[）)]|[㈠-㈩])[、.．]?', list: false },
  { name: '01 引言', pattern: '0\\d[\\s\\u3000]+(?![年月日号时分秒点])(?=[\\p{Script=Han}“‘「《])', list: false },
  { name: '1.', pattern: '(?:\\d{1,2}\\s*(?:[、．]|[.](?!\\d))|[⒈-⒛]、?)', list: true },
  { name: '1 引言', pattern: `\\d{1,2}[\\s\\u3000]+(?:(?<=^0\\d[\\s\\u3000]{1,3})(?=[\\p{Script=Han}“《])|(?=${wordsOfUnits})|(?!(?:[年月日号时分秒点岁元角万亿千百十个名位人户家只头条台辆艘座栋幢套件批次项种类届期级米亩吨升斤克里天周成倍度层处所多余来分小至到或和与、]|公[里斤顷分]|平方|立方|千米|[厘毫]米)))(?=(?:(?:19|20)\\d{2}年)?[\\p{Script=Han}“《]\\D*$)`, list: false },
  { name: '1.1', pattern: `\\d{1,2}[.．]\\d{1,2}(?:[.．](?!\\d))?(?![.．\\d%％万亿元个倍年月]|\\s+(?!${wordsOfUnits})(?:[万亿元倍%％‰℃]|[毫微纳厘][克米升秒]|分贝|兆|赫兹|摄氏|个百分点|公里|千米|公顷|平方|立方|千瓦|吨|亩|米|件|户|人次|分钟|小时|公斤|克))[、\\s\\u3000]*(?=[\\p{Script=Han}“《])`, list: false },
  { name: '1.1.1', pattern: '\\d{1,2}[.．]\\d{1,2}[.．]\\d{1,2}(?![.．\\d])[、\\s\\u3000]*', list: false },
  { name: '（1）', pattern: '(?:[（(]\\s*\\d{1,2}\\s*[）)]|[⑴-⒇])[、.．]?', list: true },
  { name: '1）', pattern: '\\d{1,2}\\s*[）)]', list: true },
  { name: '①', pattern: '[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳]', list: true },
  { name: '❶', pattern: '[❶-❿➀-➓⓫-⓴⓵-⓾]', list: true },
  { name: '(a)', pattern: '[（(]\\s*(?:[a-z]|[ivx]{2,4})\\s*[）)](?=\\s*[\\p{Script=Han}“《])', list: true },
];

/** Numbers that stand on a line of their own above a heading. */
export const headingNumbers = '^[/／\\[【〔（(「『—–·•|｜-]{0,2}\\s*(?:(?:PART|Part|part|CHAPTER|Chapter|NO|No|Vol|TIP|Tip|Step|STEP|之|其)[.．·\\s]*)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|[壹贰叁参肆伍陆柒捌玖拾]{1,2}|[①-⑩❶-❿Ⅰ-Ⅻ]|I{1,3}|IV|VI{0,3}|IX|X|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|ONE|TWO|THREE|FOUR|FIVE)\\s*[.．、/／\\]】〕）)」』—–·•|｜▏丨-]{0,2}$';

/** Counters that open a run-in heading: 一是加强领导。二是… */
export const runInCounters = '(?:[一二三四五六七八九十]{1,2}是|[一二三四五六七八九十]要|其[一二三四五六七八九十]{1,2}[,，、]|第[一二三四五六七八九十]{1,2}[,，、]|首先[,，]|其次[,，]|再次[,，]|最后[,，]|——|──|――|--)';

/** Headings that stand by themselves at the first level, numbered neighbours or not. */
export const standaloneHeadings: readonly string[] = ['法官提醒', '法官说法', '法官寄语', '检察官提醒', '律师提醒', '警方提醒', '专家提醒', '编后', '编后语', '要点', '内容要点', '核心要点', '本期要点', '核心观点', '主要观点', '点评', '投资要点', '投资建议', '投资逻辑', '重要内容提示', '特别提示', '重大事项提示', '前言', '引言', '导言', '导语', '导读', '序言', '序', '绪论', '引子', '风险提示', '风险因素', '综述', '总述', '概述', '概况', '结语', '结束语', '结论', '小结', '总结', '尾声', '后记', '附录', '附件', '附则', '附表', '附注', '参考文献', '注释', '注解', '脚注', '参考资料', '资料来源', '摘要', '内容提要', '目的', '背景', '新闻背景', '展望', '编者按', '问题与建议', '对策建议', '对策与建议', '政策建议', '启示', '致谢', '数据来源', '名词解释', '指标解释', '说明', '人物名片', '人物简介', '记者手记', '采访手记', '媒体联络', '媒体联系', '媒体联系人', '新闻联络人', '专家点评', '专家观点', '链接', '新闻链接', '相关链接', '知识链接', '贴士', '小贴士', '温馨提示', '温馨贴士', '旅游贴士', '出行贴士', '主要指标解释'];

/** What stands right below a title, above the first text. */
export const textOpenings: readonly string[] = ['综述', '总述', '概述', '概况'];

/** What stands above a list of contents. */
export const contentsNames: readonly string[] = ['目录', '目次', '本文目录', '文章目录', '内容目录', '本期目录', '本期要目', '要目', '本期内容', '本期导读', 'CONTENTS', 'Contents'];

/** What an article's own summary is called, in a box above its text. */
export const summaryNames: readonly string[] = ['要点', '内容要点', '核心要点', '本期要点', '本文要点', '文章要点', '报告要点', '核心观点', '主要观点', '主要发现', '主要结论', '核心结论', '关键发现', '摘要', '内容摘要', '文章摘要', '报告摘要', '执行摘要', '内容提要', '提要', '导读', '本文导读', '内容导读', '编者按', '核心提示', '内容提示', '重要内容提示', '一句话摘要', 'Keypoints', 'KeyPoints', 'KeyTakeaways', 'Abstract', 'Summary', 'Highlights'];

/** Such headings with a name of their own: 附录 访谈提纲, 附录一：问卷. */
export const namedAnnexes = '^附录\\s*[一二三四五六七八九十\\dA-Z]{0,2}(?:[\\s\\u3000]+|[：:]\\s*)[^\\s。，；：:][^。，；：:]{1,19}$';

/** 附：双桥镇主要指标完成情况, 附件：《政府工作报告》名词解释; no list of files. */
export const annexNames = '^附件?\\s*[：:]\\s*(?!\\s*(?:[\\d一二三四五六七八九十]+\\s*[.．、]|[无略]$))\\S[^。；]{3,40}(?<!\\.(?:docx?|pdf|xlsx?|zip|rar|wps|jpg|png))$';
/** 附件1 年度目标分解表: set as a heading, it heads what was annexed; plain, it names it. */
export const annexHeads = '^附件\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?(?:[\\s\\u3000]+|[：:]\\s*)[^\\s。；][^。；]{3,40}(?<![：:])$';
/** 附件1, alone on its line, above the title of the annex. */
export const annexMarks = '^附[件表]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?\\s*[：:]?$';

/** What the first or last part of an article is, and its own name: 引言：记忆如何变成生意. */
export const namedOpenings = '^(?:引言|前言|导言|序言|楔子|结语|结束语|尾声|后记|余论|写在最后|写在前面|写在后面)\\s*[：:—]+\\s*[^\\s。，；：:][^。；]{1,28}(?<![。，；：:])$';

/** Of these, the ones under which notes stand. */
export const noteHeadings: readonly string[] = ['参考文献', '注释', '注解', '脚注', '参考资料'];

/** Marks that a page sets before or around a heading: ▍发展现状, 【情况介绍】. */
export const headingMarks = '^(?:[▍▌▎▐█┃❙◤◢]\\s*\\S|[【〖][^【】〖〗]{2,20}[】〗]$)';

/** Beginnings of captions, whatever follows. */
export const captionMarks = '^(?:附图[\\s\\u3000]+[^。]{2,30}$|[▲△▼▽↑↓◎]\\s*\\S|图为|图/|(?:[附插题组配]?图|图表|图片|照片|示意图|效果图|位置图|资料图)\\s*[：:|｜丨]|图片?说明?[：:]|图片来源\\s*[：:]|图[注解示][：:]|【(?:[附配组题]?图|图片|图说)】|[\\[【（(]?(?:[附插题组配]?图表?|照片|插图|地图|图片|示意图)\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|[①-⑳])(?:[-－—–.]\\d{1,3})?[\\]】）)]?(?:(?![\\d年月一二三四五六七八九十、是中表以显看可所的为]|[^\\s：:]*[。])|、(?![图表]|\\d(?!\\d)|[^\\s：:]*[。])|[\\s：:]*为[^。，；]{2,36}。?$|(?<=[①-⑳])[：:]?[^。]{2,40}。?$|为[^。；]{2,24}，图\\d{1,2}为[^。；]{2,24}。?$)|[（(](?:图|[左右上下中]图?[）)])|Fig(?:ure)?\\.?\\s*\\d|[上下左右]图(?:[：:为是]|$))';
/** The name of a chart or a table with the unit of its figures in brackets, and no clause in it: 电池级碳酸锂现货均价（万元/吨）. */
export const chartUnits = '^[^，。；：！？\\s]{3,}[（(](?:单位\\s*[：:]\\s*)?(?:同比\\s*[，,]?\\s*)?(?:[百千万亿]{0,2}(?:元|美元|港元|人民币|人|人次|吨|亩|户|家|辆|件|台|套|公顷|公里|平方米|平方公里|立方米|千瓦时|千瓦|度|头|只|公斤|千克)(?:[/／](?:[人年月日天吨亩度台头户件米升只箱]|平方米|立方米|公里|公顷|公斤|千克|千瓦时))?|[%％‰]|个?百分点)(?:[,，、]\\s*(?:[%％]|[百千万亿]{0,2}(?:元|吨|人)))?[）)]$';
/** Ends of captions: credits of the photographer. */
export const captionCredits = '(?:^(?:新华社|中新社|中新网|视觉中国|人民视觉|人民图片|IC\\s?photo)\\s*[发供](?:图|照片|片)?|(?<=^[^。！？；]{4,56})[（(]\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:摄)?[）)]|(?<![拍])摄(?:于\\S{1,12})?[）)】]?|摄[，,\\s]*(?:民国)?\\d{2,4}年\\d{1,2}月\\d{1,2}日[）)]|摄影\\s*[：:／/|｜]\\s*\\S{1,12}|(?<=[。\\s\\u3000]|^)(?:特约|特邀|本报|实习|通讯员)?(?:摄影|图)(?:记者|师)?[\\s\\u3000]+[\\p{Script=Han}]{2,3}$|供图[）)】]?|(?<=[\\s\\u3000。）)])(?:新华社|中新社|人民视觉|视觉中国|本报|本社|[\\p{Script=Han}]{2,6}(?:日报|晚报|社|网|图片社))(?:记者\\s*)?(?:[\\p{Script=Han}]{2,3}\\s*)?发|[（(【](?:(?:无人机|航拍|手机|水下|历史|老|效果|设计|视频|监控|拼版)?(?:资料)?(?:图片|照片|拼图|截图|画面)|(?:资料|效果|航拍|设计|示意|无人机航拍|视频截)图|无人机(?:航拍|全景)照片|资料片|[^（()）]{1,14}(?:供图|拍摄|摄影|绘制|制图)|[^（()）]{0,3}(?:图|照片|图片)[^（()）]{0,14}提供)[）)】]|[（(【]?资料(?:图|图片|照片)[）)】]?|图源[：:]?\\S{0,12}|(?<=[。）)\\s])图\\s*[／/|｜丨：:]\\s*\\S{2,12}|(?:图片|照片)(?:来源|提供)[：:]?\\S{1,20}|(?:制图|绘图|漫画|图表)\\s*[：:/／|｜]\\s*\\S{1,10}|[（(](?:供图|摄影|图源|图片来源)\\s*[：:/／]\\s*[^（()）]{1,16}[）)]|[（(](?!数据|资料|本文|信息|线索|部分)[^（()）]{1,10}提供[）)]|[（(]图\\s*[／/：:]\\s*\\S{1,12}[）)]|(?:记者|摄影)\\S{2,4}\\s*[图摄]|(?<=\\p{Script=Han}{4}[\\s\\u3000])©\\s*\\S{2,12})[。.]?$';
/** Beginnings of captions of tables. */
export const tableMarks = '^表\\s*[：:]\\s*[^\\s。][^。]{3,40}$|^[【\\[（(]?(?:[附续]?表|附件表|统计表|表格)\\s*[\\d一二三四五六七八九十]{1,3}(?:[-－—–.]\\d{1,3})?[】\\]）)]?(?:(?![\\d年月、是中以显可所的为示]|[^\\s：:]*[。])|、(?![图表]|\\d(?!\\d)|[^\\s：:]*[。]))|^(?:续表|附表(?:\\s*[：:](?!\\s*\\d{1,2}\\s*[.．、])|[\\s\\u3000]+(?=[^\\s。，]{4,40}$))|Table\\s*\\d)';
/** The line above a table that gives its unit. */
export const unitLines = '^(?:[（(]?(?:[^（()）：:]{2,16}[，,；;]\\s*)?(?:计量|数据|金额|货币)?单位\\s*[：:]\\s*\\S{1,24}?(?:[\\s，,；;]+(?:币种|货币)\\s*[：:]\\s*\\S{2,8}?)?[）)]?)$|^[（(](?:[百千万亿]{0,2}(?:元|人民币元|元人民币|美元|港元|人|人次|吨|亩|户|家|辆|件|台|套|公顷|平方米|立方米|千瓦时)|[%％‰]|个百分点)[）)]$';

/** What photographs show: a short line that ends so reads as a caption. */
export const captionEnds: readonly string[] = ['现场', '车间', '展览', '展区', '展厅', '展馆', '展台', '展示', '外景', '内景', '全景', '远景', '近景', '夜景', '夜色', '一景', '美景', '景色', '一角', '一隅', '鸟瞰', '鸟瞰图', '俯瞰', '效果图', '示意图', '规划图', '实景', '实景图', '航拍', '航拍图', '合影', '留影', '剪影', '掠影', '风貌', '新貌', '旧貌', '全貌', '面貌', '厂区', '厂房', '园区', '大楼', '生产线', '流水线', '实验室', '仪式', '签约', '揭牌', '开幕式', '样品', '产品', '模型', '设备', '机器人', '工作照', '照片', '图片', '海报', '地图', '基地', '码头', '仓库', '走势图', '趋势图', '结构图', '流程图', '航道', '街景', '外观', '雪景', '晨曦', '作业', '座谈'];

/** Somebody doing something somewhere: captions tell so, headings hardly. */
export const captionShapes = '^(?!(?:在|正在))\\S{2,16}(?:正在|在|正)\\S{3,}$|^\\S{2,20}(?:向|为|与|给)\\S{2,}(?:介绍|讲解|演示|展示|颁奖|授牌)\\S*$';

/** Who is where in a picture: （左二）, （中）, （前排右一）. */
export const captionPlaces = '[（(](?:图?[前后]排)?(?:[左右上下](?=[）)])|[左右](?:[一二三四五六七八九]|起\\S{0,6}|图|侧)|居?中|[前后]排\\S{0,4})[）)]';

/** Somebody of whom pictures are taken, doing what pictures show: 村民采摘草莓. */
export const captionActors = '(?:工人|工友|村民|农民|农户|渔民|茶农|果农|菜农|花农|牧民|游客|市民|居民|学生|同学们|孩子们?|学员|老师|教师|医生|护士|志愿者|技术员|技术人员|农技员|工作人员|施工人员|工程师|科研人员|演员|选手|顾客|消费者|食客|干部|民警|主播|师傅|老人|观众|代表|嘉宾|员工|职工|大户|种植户|养殖户|驾驶员|快递员|骑手|乘客|旅客)(?:们)?[^，。、]{0,10}?(?:查看|检查|检修|采摘|收割|收获|装运|装车|搬运|分拣|打包|参观|游览|游玩|体验|排队|挑选|选购|品尝|巡查|巡护|施工|作业|操作|调试|焊接|晾晒|翻晒|插秧|播种|施肥|捕捞|投喂|劳作|忙碌|练习|表演|拍照|合影|乘坐|等候|展示|讲解|交谈|领取|制作|加工|缝制|包装)';

/** How a line ends whose clause goes on in the next: no heading and no caption does, behind a clause of its own. */
export const openEnds = '^[^，；。]{4,}[，；。].{3,}(?:的|和|与|及|或|把|被|将|从|由|而|且|因|于|这|那|该|每|不|没|只|已|正|也|都|就|才)$';

/** Verbs that open a heading of a report (坚持…, 推动…): a short line that begins so reads as a heading. */
export const headingStarts: readonly string[] = ['坚持', '推动', '推进', '加快', '加强', '加大', '强化', '突出', '聚焦', '打造', '建好', '建设', '建立', '建强', '构建', '完善', '健全', '深化', '优化', '提升', '提高', '培育', '厚植', '夯实', '筑牢', '激发', '激活', '扩大', '拓展', '促进', '实施', '落实', '围绕', '发挥', '创新', '做强', '做优', '做大', '抓好', '抓住', '抓实', '着力', '全面', '大力', '积极', '进一步', '以', '从', '让', '为', '把', '用', '向', '如何', '为何', '为什么', '谁', '何以', '主要', '基本', '总体', '下一步', '存在', '关于', '工作', '重点', '守住', '守护', '擦亮', '破解', '补齐', '织密', '畅通', '盘活', '留住', '走出', '迈向', '不断', '持续', '统筹', '狠抓', '严格', '保障', '改善', '增强', '引领', '赋能', '助力', '拥抱', '重塑', '重建', '告别', '回归', '寻找', '破局', '立足', '依托', '借力', '换', '变'];

/** Bullets of list items, removed in what `import` writes. */
export const bullets = '^[\\uF06C\\uF06E\\uF071\\uF075\\uF0A7\\uF0A8\\uF0B7\\uF0D8\\uF0E8\\uF0FC•·●○◆◇■□★☆▪‣➤➢►▶✓✔※◼][\\s]*|^[-–—*]\\s+';

/** Notes under tables and at the end: footnotes. */
export const noteStarts = '^(?:(?:附|备)?注\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?\\s*[：:]|注释\\s*[：:]|[\\[［]\\d{1,3}[\\]］]|[⁰¹²³⁴-⁹]{1,3}[\\s\\u3000]*(?=[\\p{Script=Han}《“])|[\\[［]注\\d{0,3}[\\]］]|[*＊※]\\s*(?:文中|本文|文内|应\\S{0,6}要求|为保护)|〔\\d{1,2}〕|(?:数据|资料|图表|表格)来源\\s*[：:]|(?:数据|资料|图表)来源\\s*[／/]\\s*\\S|来源\\s*[：:]|说明\\s*[：:](?!$)|[（(](?:以上|上述|本表|表中|图中)?(?:数据|资料)(?:均)?(?:由|来自|来源于|取自|截至)[^（()）]{2,30}[）)]$|(?:图|表)注\\s*[：:]|[（(](?:根据|依据|据|摘自|引自|来自)[^（()）。]{2,30}(?:台账|年报|年鉴|统计|资料|数据|公报|档案|记录|测算|调查|报表|口径|汇总|登记)[^（()）。]{0,6}[）)]$)';

/** Labels of lines that tell of a place, a time, a contact: a paragraph, no heading (联系电话：…). */
export const fieldLabels: readonly string[] = ['电话', '传真', '邮箱', '邮编', '地址', '联系人', '联系', '网址', '时间', '地点', '主持人', '主持', '嘉宾', '发布人', '附件', '附表', '抄送', '主送', '报送', '咨询', '监督', '举报', '单位', '附', '对象', '费用', '名额', '热线', '日期', '截止', '落款', '人员', '记录', '记录人', '参加', '参会', '与会', '出席', '列席', '缺席', '请假', '签到', '应到', '实到', '召集人', '汇报人', '议题', '议程'];

/** Closing formulas of notices and speeches. */
export const closings: readonly string[] = ['特此公告', '特此通知', '特此通告', '特此公示', '特此说明', '特此函复', '特此批复', '特此报告', '此复', '专此', '以上报告', '谢谢', '谢谢大家', '谢谢各位', '此致', '敬礼', '此件公开发布', '此件主动公开', '此件依申请公开', '此件删减后公开', '现予公布', '现予印发', '祝好'];

/** What may stand beside a date in brackets or alone and says of what it is the date: （2023年2月3日，根据录音整理）. */
export const dateAsides = '(?:星期[一二三四五六日天]|周[一二三四五六日]|(?<=^[（(]?)[一二三四五六日](?=[）)]?$)|公告|公布|发布|通过|批准|印发|修订|修正|讲话|演讲|发言|定稿|初稿|完稿|脱稿|改定|改毕|修改|重改|再改|[二三四]稿|写毕|写于\\S{0,8}|草于\\S{0,8}|成稿|起草|(?:根据|依据|据)\\S{0,6}(?:录音|记录|速记|讲话)\\S{0,4}整理|节选|摘要|摘编|有删节|略有删节|有删改)';

/** Of these, what the writer does: the day is the article's. */
export const dateWriting = '讲话|演讲|发言|定稿|初稿|完稿|脱稿|改定|改毕|修改|重改|再改|[二三四]稿|写毕|写于\\S{0,8}|草于\\S{0,8}|成稿|起草';

/** Closes an occasion, so that a line with a date is the line of who spoke when and where (……会议上). */
export const occasionEnds = '^[，,\\s]*(?:根据|依据|据)[^（()）]{0,8}(?:录音|记录|速记)整理[^（()）]{0,20}[）)]?$|(?:在|于)\\S{4,60}(?:上|会议|大会|论坛|典礼|仪式|年会)(?:的?\\p{Script=Han}{0,4}(?:讲话|报告|发言|演讲|致辞|汇报|授课))?[）)]?$';
/** What counts cases and the like, alone on its line above the name of each. */
export const caseMarks = '^(?:案例|观点|故事|建议|问题|镜头|案件|经验|典型案例)\\s*[一二三四五六七八九十\\d]{1,2}$';
