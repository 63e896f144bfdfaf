/** Two values of one thing at two times: the words that tell when each was, and what may stand between them. To add a word, add it here. */

/** Of an earlier time than what stands beside it: 去年同一时段, 那会儿, 改造前. */
export const earlier = /去年|上年|上一?年度|上一年|昨[天日晚夜]|上(?:个|一个?)?[周月季]|(?:[一二三四五六七八九十两几\d]+|若干)年(?:以|之)?前|年初|岁首|开年|以前|从前|早先|过去|原来|原先|原本|此前|那时|那会儿|那阵子?|当时|那年|彼时|当初|起初|起先|最初|(?:改造|改革|整改|实施|治理|开通|投用|投产|汛|节|入冬|检修|腾库|搬迁|调整|合并|扩建)前|旧|开盘|(?:漫灌|人工|手工|纸质|窗口)(?:那时|那会儿)?/u;
/** What a price opened at: its rise is from the last close. */
export const ofOpening = /开盘|竞价/u;
/** Of the year before, as a whole or at the same time of it; its end is nobody's 同比. */
export const ofYearBefore = /(?:去年|上一?年度?)(?![末底初])/u;
/** Of a year that is not over: beside the whole of the year before it stands for less. */
export const soFar = /今年(?:以来|累计|迄今|至今)?[^，。；\d]{0,10}(?:以来|已经?|累计|迄今|至今)|截至|截止/u;
/** Long before last month: 那时候, 三年前. */
export const longAgo = /那时|那会儿|那阵子?|那年|当初|起初|最初|以前|从前|早先|过去|(?:[一二三四五六七八九十两几\d]+|若干)年(?:以|之)?前/u;
/** Behind them, how long ago is not: 上个月, 去年. */
export const lately = /去年|昨[天日晚夜]|上(?:个|一个?)?[周月]/u;
/** Of a time before that: 前年, 再往前一年; last year's stand beside them. */
export const beforeThat = /前年|(?:再)?(?:往|早)?前一[年月周日天季]|大?前[天日晚]|(?:再|更)(?:往前|早)/u;
/** Of the later time: 眼下, 今早, 换了新机组后. */
export const later = /今年|本年|本[月周季期]|这[个一]?[月周季]|今[天日早晨晚]|现在|如今|目前|眼下|当前|这会儿|现今|时下|换了|改用|改种|改为|改成|用上|换上|换成|收盘|[^，。；]{2}(?:之)?后(?!备|勤|续|来|台|方|代)|后来/u;

/** What names neither of the two: when it was, and what was done to it. */
export const timeOnly = /(?:去年|今年|上年|前年|前一年|再往前一年|昨天|今天|前天|同一?|这一|那一|个|时段|时期|时间|时候|时节|时|淡季|旺季|同季|同月|当月|此时|此刻|刚|才|已经|只|还|底|末|初|上半年|下半年|[一二三四]季度|\d{1,2}月|[一二三四五六七八九十\d]+[点时日号]|早|晚|上午|下午|凌晨|左右|报|付|做|剩|卖|收|花|掉|接报|接待|用|耗|出|办|跑|走|跌|涨|落|到|了|达|成|要|喝|有|为|是|就|够|的)/gu;
/** The same thing again, in words that point back: 同户型, 同样的路. */
export const sameAgain = /同(?:户型|款|类|样|品种|规格|口径|路段|地块|岗位)/gu;

/** Before the word of change, and naming nothing that the two values do not: how long it took, and the like. */
export const wayBefore = /^，?(?:同比|(?:这)?一[年天周月季日夜](?:下来|之间|间|里|来|内)?|(?:这)?[两三四五六七八九十]年(?:下来|之间|间|里|来|时间|内)?|半年(?:下来|间|里|来)?|(?:整整|足足|净|共|总共|大约|又|反而|也|则|便|平均)|(?:时限|用时|耗时|时间|时长|数量|总数|总量|数字|水位))*$/u;
/** By how much, in words of their own beside those of rising and falling. */
export const plainRise = '增长|增加|上升|上涨|提高|提升|扩大|增收|升高|攀升|加码|[增涨升]幅(?:为|达|是|有)?|[增涨升多高快贵]';
export const plainFall = '下降|减少|降低|回落|下滑|下跌|缩短|压缩|缩小|收窄|压减|节约|节省|节电|节水|节能|[降跌减]幅(?:为|达|是|有)?|[减降跌少低慢省]';

/** Beside them, that another thing is meant: a part, an aim, a condition. */
export const notTheirs = /其中|预计|预期|计划|目标|力争|预算|如果|假如|若按|若以|有望|环比|累计|实际|另有|最多|至多|平均到|名义|加权|指数化|理论/u;

/** 两人相差, 南北温差, 昼夜差了: how far two are apart, whichever is told first. */
export const apartWords = /^(?:两[地者人队校站端头家店村城边]?|二者|彼此|相对|南北|昼夜|早晚|城乡|高低|前后|上下|最大|双方|首尾|中间|里|一天里|一路)*(?:落差|温差|价差|票差|分差|高差|海拔差|相差|差距|差了|差出|拉开)(?:了|有|高达|达到?|为|是)?$/u;

/** The greatest lead of a match, the greatest drop of a slope: not that of the two that are told. */
export const widest = /最[大高多]|一度|前后|首尾|上下/u;
/** What a drop is between: heights, not lengths. */
export const ofHeights = /海拔|高程|标高|水位/u;
/** What the range of a day is between. */
export const ofDayAndNight: readonly (readonly [high: RegExp, low: RegExp])[] = [[/最高|白天|日间|午后|中午|正午/u, /最低|夜里|夜间|凌晨|清晨|早[晨上]|[今明]晨|[今明昨]夜/u]];
/** Told with an earlier time in view: 贵了10元 may then be more than before, not more than the other. */
export const sinceBefore = /相比|[比较跟与和同](?:去|上|前|往|改|调|原|以|此|最初|当初|五|[一二三四五六七八九十两几\d])[^，。；]*|(?:之|以)?后，|去年|上[年月周季次届]|往年|年前|以前|从前|原来|同期|以来|[涨降调提]价|这[一两几个]{0,2}[年月周]|又|再|都是|[没不未](?:变|动|涨|降|调)|持平|一样多/u;

/** 国道近了, 后者贵, 甲队多得: one of two by its name, and by how much it is more or less than the other. */
export const aheadOf = /^，?(?<who>[^，。；\d]{1,8}?)(?:要|还|则|却|反而|竟|足足|整整|大约|明显)*(?:(?<more>领先|多得|高出|多出|[多高贵重长远快宽厚深大](?:出|了))|(?<less>落后|便宜了?|[少低轻短近慢窄薄浅矮](?:了)))(?:约|近)?$/u;

/** 今年净增, 半年里新添: what came or went, in the clause before its rate. */
export const addedWords = /(?:净增加?|净减少?|新添|新增|增加|增长|减少|[增减添多少]了)$/u;
