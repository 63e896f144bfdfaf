/** Words of dates, anniversaries and stretches of time, in simplified script and half-width marks. */

/** Right before a date of another calendar than ours. */
export const lunar = /(?:农历|阴历|旧历|夏历|腊月|俄历|儒略历|教历|回历|藏历|傣历|彝历|公元前)[^，。]{0,4}$/u;

/** A sentence on the calendar itself, or on a date as a mistake, a legend, a test or an example. */
export const ofCalendars = /日历|月历|台历|挂历|历法|改历|儒略|格里|公历|阳历|闰|不存在|找不到|没有(?:这|那|过?“?\d)|哪[来有]|根本没|并[无非]|不可能|不会有|虚构|编造|伪造|杜撰|传[说言闻]|谣|玩笑|愚人|误[印写填录输作记]|错[印写填录输记]|[印写填录输记标]错|笔误|[印写填录输记登标打算]成|写着|[更纠改]正|改[过回]来|小说|故事|童话|[首句]诗|歌词|电影|剧[本中里]|笑[话称谈]|[考试]题|题目|[道选][择]?题|选项|系统(?:里|中|会|提示|显示|报)|身份证|户口|之类|诸如|拒[收绝]|校验|报错|无效|非法|合法|测试|漏洞|程序|软件|荒唐|离奇|怎么|为什么|为何|[?？]/u;
/** Leap years of the moon's calendar have a month more: 闰六月, 384天, 两个二月. */
export const ofOtherCalendar = /农历|阴历|旧历|夏历|藏历|回历|伊斯兰历|犹太历|傣历|儒略历|俄历/u;
export const lunarLeap = /闰(?:正|[一二三四五六七八九十冬腊]|十一|十二)月|38[345]天|十三个月|13个月|两个(?:[一二三四五六七八九十]|十一|十二)月|双春/u;
/** What some take for true. */
export const supposed = /误|错|当成|当作|视为|看作|以为|设定|假[定设如]|如果|若|倘|是不是|是否|并非|不对|笑话|[?？]|[“"](?:19|20)\d{2}年(?:是|为)?闰年[”"]/u;

/** Right before a date without a year: of another year than the text's own, or of one told elsewhere (那年3月10日). */
export const otherYear = /(?:去年|前年|上年|上一年|前一年|大前年|明年|后年|次年|翌年|来年|第二年|隔年|同年|当年|那年|那一年|该年|某年|往年|历年|每年|年[前后])(?:的|，)?$/u;

/** A weekday behind a date: （星期六）, ，星期六，, ，那天正好是星期六. */
export const weekdayBehind = /^(?:\s?[(]?\s?|吗？(?:那天?|这天?)?|，(?=(?:星期|周|礼拜)[一二三四五六日天][，。])|，?(?:那天|这天|当天)(?:恰|正|刚)?(?:好|逢|值)?|\p{Script=Han}{0,4}，(?:恰|正|刚)(?:好|逢|值)?(?=是|为|星|周)|\)?(?:落在|恰逢|正逢|适逢|正值|赶上|正好赶上))(?:是|为)?(?:一?个)?(?:星期|周|礼拜)([一二三四五六日天])(?!均|报|刊|志|年|边|围|期)/u;
export const weekdaysBehind = /^\s?[(]?\s?(?:星期|周|礼拜)([一二三四五六日天])(?:至|到|—|-|~)(?:星期|周|礼拜)?([一二三四五六日天])/u;
export const weekdays = '日一二三四五六';
/** Behind a date and its weekday: a meeting counted in its year (，海关举行2025年第四次例行发布会). Lists and batches come out later than their year. */
export const countedMeeting = /^[^。；\n]{0,24}?(?:举行|召开|举办)了?(?<year>20\d{2})年第?[一二三四五六七八九十\d]{1,3}(?:次|场)/u;

/** Events that anniversaries count from; words of one row may stand for each other. */
export const foundings: readonly RegExp[] = [
  /成立|建立|[创办建]于|创立|创建|创办|始建|组建|设立|揭牌|挂牌|建校|建院|建厂|建所|建馆|建行|建会|建社|创刊|建企/u, /提出/u, /开通|通车|通航|开航|首航/u, /投产|投运|启用|建成|竣工|落成|运营|开业|开园|开馆/u,
  /上市/u, /回归/u, /签署|签订|签约|缔结|结好|结为/u, /建交/u, /颁布|施行|实施|发布|公布|发表/u, /建市|设市|建县|建区|建省|建制|建州|撤县/u, /诞辰|诞生|出生/u, /逝世/u, /解放/u, /开放/u, /举办|创设/u, /升级|升格|晋升/u, /更名|命名/u, /批准|获批|批复/u, /合并|组建/u, /入驻|落户|迁入/u, /上线|并网|首飞|发射/u, /加入|入世/u, /合作|结盟/u,
];

/** From this row on the events happen to one thing more than once (升级, 批准): a date of one may be another's. */
export const manifold = foundings.findIndex((one) => one.test('升级'));

/** Right before how many years have gone by since an event: 走过了, 至今已有. */
export const gone = /(?:走过了?|度过了?|迎来|经历了?|至今已?有?|距今已?有?|迄今已?有?|已(?:经)?(?:整整)?(?:办学|办刊|办报|运行|运营|经营|营业|执教|从教|行医|从医|扎根|坚守|守护|陪伴|耕耘|深耕|开办|通车|通航|服役|存在|出版|演出|生产|供水|发电|供电)|已有|已满|已近|已逾|已走过|已工作|已从教|已从业|整整|风雨|历经)(?:整整|近|约|超过|逾|了)?$/u;
/** Behind the year that years are counted to: whole ones, of what began (已整整办学). */
export const wholeYears = /^[底末]?，?(?:已经?)?整整(?:办学|办刊|办报|走过|经历|度过|存在|执教|从教|行医|坚守|开办)?了?$/u;
/** What takes years from such a count. */
export const interrupted = /停|中断|间断|其间|期间|除|重建|复/u;
/** Behind and before a year of birth. */
export const bornBehind = /^[，]?(?:出?生(?![产活态命意])|生人)/u;
export const bornBefore = /生于$/u;
/** Between a year of birth and what is told of that person, who alone is named: 出生的她，. */
export const bornAs = /^年?(?:出生|生)的(?:他|她|\p{Script=Han}{2,3})，(?:在|于)?$/u;
/** Behind an age: it is that person's, and no one else's. */
export const atAge = /^(?:那[一年]|时|的[他她](?![们的爸妈父母爷奶哥姐弟妹儿女丈妻同朋])|，|便|就)/u;
export const ofPronoun = /^的[他她](?![们的爸妈父母爷奶哥姐弟妹儿女丈妻同朋])/u;
/** Who is told of by what he is to another: 他的恩师, 李某的丈夫, 老伴. */
export const kin = /的|[父母爸妈爷奶婆妻夫伴哥兄弟姐妹叔伯舅姨姑儿孙侄]|[师友]$|导师|老师|恩师|公公|外公|学生|弟子|徒弟|同学|同事|同伴|战友|好友|搭档|邻居|[他她]/u;
/** The year that a text is of. */
export const thisYear = /今年|今天|今日|如今|目前|至今|迄今|距今|当前|今(?=\d{1,2}月)/u;
/** Between an anniversary and the date that it counts from: 成立30周年。自1994年6月1日以来. */
export const countedFrom = /^(?:[。，；]|[\p{Script=Han}]{0,6}[。，；(])(?:自|从)?$/u;
/** Behind that date. */
export const countedSince = /^(?:以来|起|至今|成立|建立|创立|创办|建校|建院|回归|开业|通车|投产)/u;

/** Words right before how long something took. */
export const lasting = /(?:历时|历经|经历|经过|为期|用时|费时|耗时|耗去|时隔|相隔|相距|间隔|持续|前后|跨越|跨度|工期|周期|会期|展期|赛期|租期|假期|有效期|期限|任期|公示期|公告期|报名期|征集期|投票期|总工期|总计|共计|共|整整|长达|达|(?:使|[前后共只仅总]|[，、])用了?|花了?|花费|走过了?)(?:约|近|超过|超|整|为|仅|只|了|整整)?$|(?:前后|一共|总共|整整)(?:整整|共|足足)?\p{Script=Han}{1,2}了$/u;
/** Words behind a first and a last date that say that the one begins and the other ends something. */
export const beginning = /^[^，。；]{0,6}(?:动工|开工|开建|启动|开始|出发|开幕|开[园渔捕采镰学营赛播机展售馆榨窖]|起步|奠基|破土|起航|发射|入院|受理|签约|开营|开馆|开放|开赛|开机|开拍|开播|启程|进场|上映|开业|动身|离港|起锚)/u;
export const ending = /^[^，。；]{0,10}(?:竣工|完工|建成|投入使用|投用|投运|投产|启用|通车|交付|结束|闭幕|落成|收[官园镰摊]|封[园山渔窖]|闭[园馆展]|休渔|歇业|返航|返回|出院|办结|完成|交工|封顶|开业|开馆|运营|结营|闭展|撤展|落幕|闭馆|杀青|关机|结业|返程|收工|归来|谢幕|靠港|闭园|下线|下映)/u;
/** Right before the second date, that the stretch goes until then; 达到, 调到 and 至今 are no such words. */
export const until = /(?<![达调提拿得])(?:至|到|—|-|~)(?:了|当年|同年|次年|翌年)?$/u;
/** Behind that date: what had come about by then, and that the length runs on to now. */
export const byThen = /^(?:[年底末月日]?，?(?:已|就|才|便|共|时)[^，。；]*，|[^。；]*(?:如今|现在|至今|迄今|目前|今年|眼下))/u;
/** Behind it, in a clause of its own, what was done by then (换过四个岗位), not what went on till then. */
export const deedBehind = /^(?![^，。；]*(?:举[行办]|进行|开展|展出|召开|实施|施工|营业|开放|止，|期间，))[年底末月日]?(?=\p{Script=Han}{3})[^，。；]*，/u;
/** Days of which not every one of a stretch is one. */
export const otherDays = /交易日|工作日|教学日|学习日|比赛日|营业日|个夜|课时|班次/u;
/** Between a stretch and its length: nothing, or such words. */
export const joined = /^(?:在?\p{Script=Han}{0,8}(?:举行|召开|举办|进行|开展|实施|展出|施工|放假(?:调休)?|休市|假期|长假|小长假|春运|会期))?[(，、]?(?:含首尾(?:两[天日])?，?)?(?:的|这|等)?(?:历时|历经|为期|用时|耗时|持续|前后|跨度|工期|会期|展期|共计|总计|共|整整|长达)?(?:约|近|超过|整|为)?$|^，\p{Script=Han}{0,8}(?:走过|历经|度过)了?(?:整整)?$/u;
/** Between a length and its stretch in brackets: 过去五年（2018-2022年）. */
export const bracketed = /^(?:来|间|期间|任期|时间|时期|里|的?(?:小?长假|假期|假日|会期|展期))?[([]$/u;
/** Before and behind a stretch in brackets whose length follows: 国庆假期（10月1日至7日）8天. */
export const holidayBefore = /(?:长假|假期|假日|节日|会期|展期|会展|春运)\($/u;
export const lengthEnds = /^(?:[，。；]|里|内|中|间|时间|长假|假期)/u;
/** The name of a holiday before its length (国庆七天假期), and before its days in brackets (国庆假期（10月1日至7日）). */
export const holidayOfLength = /(?<name>国庆|春节|五一|中秋|端午|清明|元旦|劳动节)[”"]?节?(?:期间)?$/u;
export const holidayBehindLength = /^的?(?:小?长假|假期|假日|黄金周|休假)/u;
export const lengthOfHoliday = /^的?[“"]?(?<name>国庆|春节|五一|中秋|端午|清明|元旦|劳动节)[”"]?节?(?:小?长假|假期|假日|黄金周)/u;
export const holidayOfStretch = /(?<name>国庆|春节|五一|中秋|端午|清明|元旦|劳动节)[”"]?节?(?:小?长假|假期|假日|黄金周|期间)\($/u;
/** Of another year than the text's. */
export const otherHoliday = /去年|上年|前年|往年|明年|(?:19|20)\d{2}/u;
/** Between the length of a contract and the stretch that it runs: 合同期20年，自2015年7月1日至2035年6月30日. */
export const running = /^，?(?:自|从|即|起止为|起止日期为)$/u;
/** Words right before such a length. */
export const term = /(?:合同|租|承包|特许经营|授权|有效|任|服务|保修|质保|贷款|存续|展|工|禁渔|休渔|保护|服役|采矿权|使用)期(?:限)?(?:为|共|是)?$/u;

/** Lengths that are agreed as such and run without a pause. */
export const contract = /(?:合同|租|承包|特许经营|授权|有效|任|质保|保修|贷款|存续|禁渔|休渔)期(?:限)?(?:为|共|是)?$/u;
/** Right before a length from the first day to the last, whatever rested between. */
export const endToEnd = /(?:走过|度过|前后|跨度|跨越|相隔|相距|间隔|时隔|整整)(?:共|总共|只|仅)?(?:用|花|为|是|达|长达)?了?$/u;
/** What breaks a stretch, or makes its length the sum of parts: 每周末, 分三期, 其间停工, 15个交易日. */
export const broken = /每|隔[天日周]|周[一二三四五六日末]|星期|交易日|工作日|比赛日|赛日|除|扣|其间|期间|中间|间歇|间断|停|歇|休息|轮休|避开|分[两二三四五六七八九]?[期批轮段次场阶]|[两二三四五六七八九]次|轮|实际|有效|净|布展|撤展|累计|因雨|因故|先后|两个阶段|分别|不含|不计|另/u;

/** What year of a plan is called so: counted from its first, or from its last (−1). */
export const planYears: readonly (readonly [RegExp, number])[] = [
  [/^[”"]?(?:规划|计划|时期)?(?:的)?(?:开局之年|开局起步之年|开局年|起步之年|首年)/u, 0], [/^[”"]?(?:规划|计划|时期)?(?:的)?第一年/u, 0], [/^[”"]?(?:规划|计划|时期)?(?:的)?第二年/u, 1],
  [/^[”"]?(?:规划|计划|时期)?(?:的)?第三年/u, 2], [/^[”"]?(?:规划|计划|时期)?(?:的)?第四年/u, 3], [/^[”"]?(?:规划|计划|时期)?(?:的)?(?:第五年|收官之年|收官年|最后一年|末年)/u, 4],
];

/** Before a length: that it is another one's, agreed, prescribed or usual (比合同工期36个月提前半年). */
export const otherLength = /(?:合同|批复|定额|标准|平均|规定|计划|原定|招标|同行|国标|要求|约定|可研|概算|目标|额定|承诺)[^，。；\d]{0,8}$|[比较][^，。；\d]{0,10}$/u;

/** The length of what is open for so long: the same name must stand before the dates. */
export const namedTerm = /(公示|公告|报名|征集|投票)期(?:限)?(?:为|共|是)?$/u;
