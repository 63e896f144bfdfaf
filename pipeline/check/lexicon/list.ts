/** Words of lists and of what counts them. The text is in simplified script and half-width marks (the shadow). */

/** What ends a list on its left, outside brackets and quotes. */
export const listBounds = '，。；：:！？!?\n\r\t…—|';

/** Marks that close, each with what opens it. */
export const closing: ReadonlyMap<string, string> = new Map([[')', '('], ['”', '“'], ['’', '‘'], ['》', '《'], [']', '['], ['】', '【'], ['〉', '〈']]);
export const opening: ReadonlyMap<string, string> = new Map([...closing].map(([close, open]) => [open, close]));

/** Words that join the last items, and may as well stand inside one (装备与材料). */
export const joiners = /以及|[和及与暨跟]/gu;

/** 等 before a number, with what may stand between: the list names some of them. */
export const openTail = /等(?:等)?(?:全部|共计|共有|合计|共|这|国内|国内外|省内|国外)?$/u;
/** Between a list and its number where nothing is left out. */
export const closedTail = /(?:这|共计|共有|合计|共)$/u;
/** Behind a number and its noun: the number of others, who may be among the names too. */
export const countedOn = /^[^，。；:\d]{0,12}?(?:以及|[和及与跟、并]|，(?:还有|另有|以及|和|及)?)(?:另外|另|其他|其余)?(?:[一二两三四五六七八九十]{1,3}|\d{1,3})(?:多|余)?[名位个人家所只支户辆座条项组]/u;
/** Right before a number: that of others. 1个街道、3个乡：…: the list behind is of all of them. */
export const countedBefore = /[\d一二三四五六七八九十百两][^，。；\d]{1,10}[、和及与，](?:以及)?$|[\d一二三四五六七八九十两]个[镇乡县市区村街道社]{1,2}$|”$/u;
/** 等 that belongs to a word: 高等, 平等. */
export const otherOpen = /[高中初同平相均优劣上下]等$/u;

/** A list begins anew after one of these inside an item (在北京、上海设立恒科、恒材). */
export const listVerbs = /分设|下设|内设|附设|增设|分为|分成|划分|汇聚|集聚|聚集|云集|坐拥|吸纳|囊括|联结|签下|认定|创建|设立|设有|成立|组建|引进|引入|招引|建设|建成|建有|新建|培育|孵化|获评|获得|荣获|入选|拥有|包括|包含|涵盖|涉及|形成|推进|实施|新增|位于|来自|覆盖|打造|支持|推动|推出|完成|落地|开展|举办|召开|承办|发布|出台|生产|销售|收购|并购|联合|携手|带动|服务|投资|修建|改造|走访|调研|辖|有|在|为|是|对|向|由|将|从/u;

/** Classifiers that are nouns themselves: nothing has to follow them (广东、江苏两省). */
export const nounUnits = new Set(['样', '种', '类', '省', '市', '县', '区', '国', '州', '旗', '镇', '乡', '村', '校', '院', '人', '名', '位', '地', '族', '岛', '港', '县市', '者']);
/** What is done, not what there is: a list does not name these. */
export const deedUnits = new Set(['次', '人次', '批次', '场次', '小时', '天', '个月', '字', '倍', '户次']);

/** Kinds of places in brackets behind a classifier are part of its name: 10个县（市、区）. */
export const genericItem = /^(?:市|区|县|旗|州|乡|镇|街道|办事处|园区|开发区|管委会|村|社区|企业|单位|部门|中央|省|场|所|院|校|组|队|处|科|室|类|级|项|个)$/u;

/** Who stands before a list, and with whom: 当地与湖南、江西. */
export const withWhom = /^(?:[^、]{0,10}[，。])?(?:当地|本地|此地|这里|地处|全[省市县区]|[我该本][省市县区国]|它|其|双方|公司|学校|企业)?(?:先后|分别|已|还|曾)?(?:与|同|和|跟)/u;

/** Kinds of thing that are what their list names, one name each: 三个方面：产业、人才、环境. */
export const namedKinds = /^(?:方面|部分|环节|步骤|阶段|领域|产业|行业|维度|层面|层次|板块|原则|要素|特点|特征|目标|任务|关系|方向|章节|单元|主题|关键词|类别|模块|篇章)/u;
/** Places that a list names, one name each: 5个监测点：东桥、西塘. */
export const namedPlaces = /(?:监测点|站点|采样点|试点|会场|校区|园区|展区|片区|车站|景点|景区|展馆|站|港|村|镇|乡|县|县区|区县|市|省|街道|社区|分院|分校)$/u;
/** Firms in any of their names. */
export const firmNames = /(?:公司|集团|银行|厂|股份|企业|院|研究所|大学|医院|学校)$/u;
export const firmNouns = /企业|公司|单位|机构|厂商|厂家/u;

/** Before a list that a bracket or a colon brings in. */
export const listLead = /^(?:即|指|也就是|包括|包含|分别是|分别为|分别|具体为|具体是|具体包括|是|为|有|如下)[:，]?/u;
/** A clause that goes on with the names: ，即…, ，分别是…. */
export const listClause = /^(?:，即|，?分别是|，?分别为(?!\d)|，分别指|，具体为|，具体包括|，它们是)/u;

/** 一是 二是 三是, 一要 二要, 第一 第二. */
export const stepWords: readonly RegExp[] = [
  /(?<![\p{Script=Han}\d])([一二三四五六七八九十])(?:是|要|则)/gu,
  /(?<![\p{Script=Han}\d])第([一二三四五六七八九十])[，:]/gu,
  // （一）… at the beginnings of lines.
  /(?<=^|\n)[ \t\u3000]*\(([一二三四五六七八九十])\)/gu,
];
/** Further steps without a number: the numbered ones are not all. */
export const otherSteps = /此外|同时|并[抓做搞]|另外|再就是|最后|还有|其他/u;

/** What is counted is places, from the classifier's last character on (个城市, 省市): their names stand in the list. */
export const placeNouns = /^个?(?:城市|省市|省份|省区|市县|县市|县区|区县|地市|国家|直辖市|设区市|地级市|州市|乡镇|街道|园区|港口|口岸|省|市|县|区|镇)/u;

/** Before what the points of an outline count: that there are such, and no more. */
export const foundVerb = /^.*(?:涉及|查出|发现|存在|指出|反映|查找出)/u;
/** All of them, in the line above the points. */
export const allFound = /(?<!公)共(?!同)|总计|合计|总数/u;
/** Beside an outline: there are more than its points tell, or some stand in two. */
export const otherPoints = /其余|其他|其它|另[有外查发]|此外|还[有发查]|余下|剩余|部分|主要|典型|突出|例如|举例|同一|多个|交叉|重[复叠]|兼有/u;
