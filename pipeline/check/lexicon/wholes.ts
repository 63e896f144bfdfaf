/** Partitions that everyone knows: the parts make the whole, or the second taken from the first gives it. */
export interface Partition {
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
  readonly operation: 'sum' | 'difference';
  /** The text may leave items out (transfers, bonds), so that a difference is no error. */
  readonly loose?: boolean;
  /** Only where no other amount of the sentence may come in (上解, 调剂). */
  readonly alone?: boolean;
  /** The parts stand right behind their whole: 限额 and 余额 have parts of the same names. */
  readonly next?: boolean;
  /** There are more parts (early rice, pipelines), which the text may leave out where it says 其中. */
  readonly more?: boolean;
  /** The part that, where it stands, makes the others all. */
  readonly also?: RegExp;
}

export const partitions: readonly Partition[] = [
  { operation: 'sum', whole: /^(?:地区|国内)?(?:生产总值|GDP)(?:\(GDP\))?$|^本地生产总值$/u, parts: [/^第?一产业?(?:增加值)?$|^农林牧渔业增加值$/u, /^第?二产业?(?:增加值)?$/u, /^第?三产业?(?:增加值)?$|^服务业增加值$/u] },
  { operation: 'sum', whole: /^(?:户籍|常住|总)?(?:总)?人口(?:总?数)?$/u, parts: [/^城镇(?:常住|户籍)?人口$|^城市人口$/u, /^(?:乡村|农村)(?:常住|户籍)?人口$/u] },
  { operation: 'sum', whole: /^(?:户籍|总)?(?:总)?人口(?:总?数)?$/u, parts: [/^非农业人口$/u, /^农业人口$/u] },
  { operation: 'sum', whole: /^(?:户籍|常住|总)?(?:总)?人口(?:总?数)?$/u, parts: [/^男性?(?:人口)?$/u, /^女性?(?:人口)?$/u] },
  { operation: 'sum', whole: /^(?:货物|外贸|对外贸易|商品|服务|跨境电商)?进出口(?:贸易)?(?:总[额值])?$|^外贸进出口/u, parts: [/^(?:货物|外贸|商品|服务)?出口(?:总[额值]|额)?$/u, /^(?:货物|外贸|商品|服务)?进口(?:总[额值]|额)?$/u] },
  { operation: 'difference', whole: /^(?:货物|商品|服务)?(?:贸易|外贸|进出口)?(?:顺差|逆差)(?:额)?$/u, parts: [/^(?:货物|外贸|商品|服务)?出口(?:总[额值]|额)?$/u, /^(?:货物|外贸|商品|服务)?进口(?:总[额值]|额)?$/u] },
  { operation: 'difference', whole: /^(?:人口)?自然增长率$/u, parts: [/^(?:人口)?出生率$/u, /^(?:人口)?死亡率$/u] },
  { operation: 'difference', whole: /^(?:人口)?自然增长(?:人口|人数|数)?$|^自然净增(?:人口)?$/u, parts: [/^(?:全年)?出生(?:人口|人数)?$/u, /^死亡(?:人口|人数)?$/u] },
  { operation: 'difference', loose: true, whole: /^(?:人口)?净增(?:人口)?$/u, parts: [/^(?:全年)?出生(?:人口|人数)?$/u, /^死亡(?:人口|人数)?$/u] },
  { operation: 'sum', whole: /^(?:全部|规上|规模以上)?工业(?:总产值|增加值)$/u, parts: [/^轻工业(?:总?产值|增加值)?$/u, /^重工业(?:总?产值|增加值)?$/u] },
  { operation: 'sum', whole: /^(?:地方)?一般公共预算收入$/u, parts: [/^税收(?:收入)?$/u, /^非税(?:收入)?$/u] },
  { operation: 'sum', next: true, whole: /^(?:地方)?(?:政府性?)?(?:法定)?债务(?:余额|限额|总额)?$/u, parts: [/^(?:政府)?一般债务(?:余额|限额)?$/u, /^(?:政府)?专项债务(?:余额|限额)?$/u] },
  { operation: 'sum', next: true, loose: true, whole: /^(?:新增)?(?:地方)?(?:政府)?债券(?:额度|资金)?$/u, parts: [/^(?:新增)?一般债券$/u, /^(?:新增)?专项债券$/u] },
  { operation: 'sum', loose: true, whole: /^(?:地方)?财政收入$/u, parts: [/^税收(?:收入)?$/u, /^非税(?:收入)?$/u] },
  { operation: 'sum', whole: /^社会消费品零售总额$|^社零总额$/u, parts: [/^城镇(?:消费品)?(?:零售额|市场|消费品零售额|实现)?$/u, /^(?:乡村|农村)(?:消费品)?(?:零售额|市场|消费品零售额)?$/u] },
  { operation: 'sum', whole: /^社会消费品零售总额$|^社零总额$/u, parts: [/^商品(?:零售)?(?:额)?$/u, /^餐饮(?:收入)?$/u] },
  { operation: 'sum', more: true, whole: /^(?:货物运输量|货运量|货物运输总量)$/u, parts: [/^(?:铁路)(?:货运量)?$/u, /^公路(?:货运量)?$/u, /^水运(?:货运量)?$|^水路(?:货运量)?$/u] },
  { operation: 'sum', whole: /^(?:接待)?(?:国内外)?(?:游客|旅客|旅游)(?:总?人数|总?人次)?$/u, parts: [/^国内(?:游客|旅客|旅游)?(?:人[数次])?$/u, /^(?:入境|海外|境外)(?:游客|旅客|旅游)?(?:人[数次])?$/u] },
  { operation: 'sum', whole: /^(?:参加)?(?:城镇)?(?:企业)?职工(?:基本)?养老保险(?:参保)?(?:人数)?$/u, parts: [/^(?:参保)?在职职工(?:人数)?$/u, /^(?:离退休|退休|离休)(?:人员|职工)(?:人数)?$/u] },
  { operation: 'sum', more: true, also: /^早稻(?:总?产量)?$/u, whole: /^粮食(?:总)?产量$/u, parts: [/^夏粮(?:总?产量)?$/u, /^秋粮(?:总?产量)?$/u] },
  { operation: 'difference', alone: true, whole: /^(?:基金)?(?:当期|当年|本年|年度)(?:收支)?结余$|^收支结余$/u, parts: [/基金(?:总)?收入$/u, /^(?:基金)?(?:总)?支出$/u] },
  { operation: 'difference', loose: true, whole: /(?:赤字|盈余|结余|净流入|(?<!债券?)净收入|缺口)$/u, parts: [/(?:收入|流入)$/u, /(?:支出|开支|流出)$/u] },
  { operation: 'difference', whole: /^净(?:迁入|流入)(?:人口|人数)?$/u, parts: [/^(?:迁入|流入)(?:人口|人数)?$/u, /^(?:迁出|流出)(?:人口|人数)?$/u] },
  { operation: 'sum', whole: /^(?:实际|共)?(?:收回|回收)的?(?:选票|表决票)/u, parts: [/^有?效(?:选|表决)?票$/u, /^(?:废票|无效(?:选|表决)?票)$/u] },
  { operation: 'sum', also: /^尖峰?(?:段|时段)?(?:用?电量?)?$/u, whole: /^(?:当月|本月|全月|总)?(?:抄见|用)?(?:总)?用?电量$/u, parts: [/^(?:高)?峰(?:段|时段)?(?:用?电量?)?$/u, /^平(?:段|时段)?(?:用?电量?)?$/u, /^(?:低)?谷(?:段|时段)?(?:用?电量?)?$/u] },
  { operation: 'difference', loose: true, whole: /^净资产$|^所有者权益$/u, parts: [/^(?:总资产|资产总[额计])$/u, /^(?:总负债|负债总[额计])$/u] },
];

/** Parts of a list of time that fill a whole period. */
export const timeParts: readonly (readonly RegExp[])[] = [
  [/上半年/u, /下半年/u],
  [/(?:第?一|1)季度|一季|Q1/u, /(?:第?二|2)季度|二季|Q2/u, /(?:第?三|3)季度|三季|Q3/u, /(?:第?四|4)季度|四季|Q4/u],
];

/** What the first two, three or four quarters, and the two halves, make: by the words before a figure, and by the time that it is of. */
export const filledTimes: readonly { readonly count: number; readonly words: RegExp; readonly period: RegExp }[] = [
  { count: 2, words: /上半年|1[-—~至到]6月|前两个?季度|H1/u, period: /^(\d{4})-01\/\1-06$/u }, { count: 3, words: /前三个?季度|1[-—~至到]9月/u, period: /^(\d{4})-01\/\1-09$/u }, { count: 4, words: /全年|年度|(?:19|20)\d{2}年(?!\d|[上下]|第?[一二三四]季)/u, period: /^\d{4}$/u },
];

/** What is left: a list that ends so leaves nothing out. */
export const restWords = /^(?:余下|剩余|剩下|另有|另外)|(?:^|[、，及和与以中])其(?:他|它|余)/u;

/** Kinds that one thing can be of at once, so that parts may overlap. */
export const overlapWords = /A股|H股|港股|国家级|省级|市级|以上|博士|硕士|党员|发明|高价值|新增|重点|示范|过夜|骨干|女性|少数民族/u;

/** A stage of a work, told of what the stage before it found: parts of that, not of the whole. */
export const progressWords = /(?:^|[，；：:])(?:共)?(?:已|现已|目前已|累计已|发现|查出|查实|检出|立案|整改|办结|处置|完成|落实|回收|追回|结案|审结|治愈|出院)/u;

/** Words beside parts and their whole that say that some are counted twice, or are taken out. */
/** Of what takes no part, or is not yet there. */
export const apartFrom = /[不未没](?:再|予|曾|能|得|有)?(?:参[加与]|在内|包括|计|含|列入|纳入|属|算)|除外|以外/u;
export const doubleWords = /跨|复训|去重|兼[任职有]|(?<![不无未])(?:重复|交叉|重叠)|双重|抵[销消扣]|剔除|扣除|扣减/u;
