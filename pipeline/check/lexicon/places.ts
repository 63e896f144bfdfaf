/** Words of places in a ranking, in simplified script and half-width marks. */

/** Places by their own names; −1 is the last. */
export const placeWords: readonly (readonly [RegExp, number])[] = [
  [/头一位|头一名|头名|榜首|头筹|首位|状元|冠军|夺冠|摘金|领跑|领头|一马当先|独占鳌头|第一把交椅/gu, 1],
  [/次席|亚军|榜眼|摘银|屈居第二|第二把交椅/gu, 2], [/季军|探花|摘铜|第三把交椅/gu, 3], [/第四把交椅|殿军/gu, 4], [/第五把交椅/gu, 5],
  [/垫底|末位|末席|殿后|叨陪末座|倒数第一|敬陪末座|排在最后/gu, -1],
];
/** The whole field: 三个园区里, 四条产线里, 六座水库中. */
export const wholeField = /(?<n>[两二三四五六七八九十]|\d{1,2})(?:个|家|条|座|所|支|名|位|处|省|市|县|镇|村|人|大|项|款|种)[^，。；\d]{0,8}(?:里|中|间|之中|当中)/u;
/** The field is larger than what is told. */
export const largerField = /全[国省市县区球校行年]|世界|业内|同类|同行|榜单|百强|十强|历史|以来|历年|去年|上年/u;
/** The others of the ranking are not told. */
export const untoldRest = /(?:没有?|未)(?:对外)?(?:公布|公开|披露|列出|给出|说)|只(?:列出?|公布|给)了?前|仅(?:列|公布)/u;
/** Whose figure it is: 它自己3.1亿立方米. */
export const ownFigure = /(?:它|他|她|其)?自己(?:是|有|为|则)?$|自身(?:是|有|为)?$/u;

/** 从高到低为：甲318件、乙274件: every figure below the one before it, or above it. */
export const listOrder = /(?:按|依|从|由)[^，。；:]{0,8}?(?:(?<falls>[从由]?(?:高到低|大到小|多到少|长到短|重到轻|强到弱|快到慢))|(?<rises>[从由]?(?:低到高|小到大|少到多|短到长|轻到重)))(?:的?顺序)?(?:依次|分别)?(?:排列|排序|排|数)?(?:下来|为|是|:|，|依次|分别)*/gu;

/** What may be told in a unit: the words right before 从高到低 are of the figures only where they are such. */
export const measuresIn: readonly (readonly [unit: RegExp, measure: RegExp])[] = [
  [/^[A-Z]{3}$/u, /(?:收入|支出|产值|增加值|销售额|营业额|成交额|交易额|金额|总额|投资额?|营收|利润|税收|税额|产出|价格|价|工资|薪资|余额|额)$/u],
  [/^%$/u, /(?:率|占比|比例|比重|份额|[增降涨跌]幅|增速|百分比)$/u],
  [/^(?:人|名|位|户|人次|口)$/u, /(?:人数|人口|人次|户数|客流量?|流量|接待量|门诊量|报名量|数量|数)$/u],
  [/^(?:件|起|宗|次|单|批|份|册|篇|条|例|票|台|辆|套|个|家|头|只|枚|块)$/u, /(?:量|数|投诉|报警|订单|办件|案件|数量)$/u],
  [/^(?:m2|km2|ha|mu|亩)$/u, /(?:面积|规模)$/u],
  [/^(?:m|km|cm|mm)$/u, /(?:长度|里程|全长|高度|海拔|深度|距离|身高|雨量|水深)$/u],
  [/^(?:t|kg|g)$/u, /(?:产量|重量|销量|吨位|数量|量|重)$/u],
  [/^分$/u, /(?:得分|分数|成绩|积分|评分|总分)$/u],
];
/** Nothing but whose it is stands before the measure. */
export const beforeOrder = /(?:的|按|依次|排名|分别|，|也|则|均)+$/u;

/** One leaves others behind: 把火车站（6.1万）和体育馆站（4.7万）都甩在身后, 超过东站（6.1万）. */
export const leavesBehind = /把(?<others>[^。；]{2,60}?)(?:都|全|统统|远远|一一)?(?:甩在|抛在|落在|甩到)(?:身后|后面|后头)|(?<!不)(?:超过|高于|多于|领先|压过|胜过|反超)(?:了)?(?<other>[^，。；()\d]{2,10}\([^()]{2,16}\))/gu;

/** Superlatives and the heads that they speak of. */
export const superlatives: readonly { readonly words: RegExp; readonly head: RegExp; readonly top: boolean }[] = [
  { words: /最甜/gu, head: /糖度|甜度|含糖|可溶性固形物/u, top: true }, { words: /最酸/gu, head: /酸度|含酸/u, top: true },
  { words: /最重/gu, head: /重量|体重|单重|毛重|净重/u, top: true }, { words: /最轻/gu, head: /重量|体重|单重|毛重|净重/u, top: false },
  { words: /最长/gu, head: /长度|全长|里程|时长/u, top: true }, { words: /最短/gu, head: /长度|全长|里程|时长/u, top: false },
  { words: /最贵/gu, head: /价格?|单价|票价|均价/u, top: true }, { words: /最便宜/gu, head: /价格?|单价|票价|均价/u, top: false },
  { words: /最深/gu, head: /深度|水深|井深/u, top: true }, { words: /最热/gu, head: /气温|温度/u, top: true }, { words: /最冷/gu, head: /气温|温度/u, top: false },
  { words: /最老|最年长/gu, head: /年龄|岁/u, top: true }, { words: /最年轻/gu, head: /年龄|岁/u, top: false },
];
/** The sentence speaks of the table. */
export const ofTable = /表[中里内上]|上表|下表|表列|所列/u;

/** In a list that is told to be in order: no member of it. */
export const noMember = /其余|其[他它]|余下|剩余|另有|另外|另计|此外|未|没有|不明|合计|总计|共|总|平均|加起来|居中|垫底|排第|在|只要/u;
/** Orders of classes and levels, not of the numbers told with them. */
export const ofClasses = /学历|职称|职务|职级|级别|等级|奖项|层级|档次|风险|响应|年级|楼层|星级|信用|年龄|学位|难度|优先/u;
export const ofClass = /博士|硕士|本科|大专|正高|副高|中级|初级|[特一二三四五][等级]|红色|橙色|黄色|蓝色|绿色/u;

/** Around a name in the clause of its place: nothing that names another measure or another field. */
export const placeFiller = /^(?:其中|我们|我[市县镇区校队]|本[市县镇区校队]|而|这次|此次|本次|今年|则|就|也|只|仅|目前|暂时?|排名|排在|排|位|名|居|列|在|于|的|机场|处于)*$/u;
/** No member of a ranking: a mean, a limit, another time. */
export const noRival = /平均|均|满分|目标|计划|去年|上年|同期|最高|最低|合计|共|总|其余|其中|标准|底价|预计/u;
/** The place is told of another field or by another measure than the figures. */
export const otherField = /增[速幅长]|同比|环比|人均|占比|综合|得票|排序|分组|同类|组[内别]|历年|去年|上年|此前|原来|曾|调整|并列|预计|目标|力争|如果|若/u;
/** Before and behind (#) the figure that a place is told by: 以78.4分进入全省第三. */
export const byFigure = /(?:^|[^\p{Script=Han}]|\p{Script=Han})[以凭](?:[^，。；\d]{0,6})#(?:的(?:成绩|得分|总分|总量|规模|佳绩))?(?:进入|位居|名列|位列|排名|排在|排|居|列|跻身|夺得|获得|拿到|摘得|进到)?(?:全[国省市县区球校]|世界|榜单|同类[^，。；]{0,6}|小组|总分|总)?(?:的)?$/u;
/** Between a list and a place in it: nothing, or what the rest had. */
export const betweenPlace = /^(?:[，、。；]?(?:其余|其他|余下|最低|最高|最少|最多)[^，。；]*)*[，。；]$/u;
/** Points of which the most win, and of which the fewest do. */
export const scored = /得分|评分|考核|评价|积分|满分|打分|测评|成绩/u;
export const fewerIsBetter = /高尔夫|罚分|扣分|失分|杆|用时|耗时|失误|噪[声音]|风险|隐患|污染|违规|投诉|扣|越[低小少]越|从低到高|由低到高/u;

/** 四年来最高, 近五年最低: the greatest or least of so many years. */
export const extremeOfYears = /(?:近|最近|过去)?(?<n>[三四五六七八九十]|\d{1,2})年(?:以?来|间|里|中|内)?(?:的)?最(?<word>[高低多少大小])(?=[，。；！]|$|的)/gu;
/** Before the figures of several years. */
export const respectively = /(?:分别|依次)(?:为|是|达到?|有|实现|完成)?:?$/u;
