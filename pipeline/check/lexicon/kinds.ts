/**
 * Kinds of which a thing can be only one. What is counted may be no such thing but a holder of several: a firm has licences
 * of two grades, a farm cattle and sheep, a pupil a first and a third prize. So each list names its units.
 */
export interface Kinds {
  readonly names: readonly RegExp[];
  /** Canonical units of which it is so; all but those of holders where none are named. */
  readonly units?: readonly string[];
  /** Of what alone it is so: a teacher may teach in two schools. */
  readonly of?: RegExp;
  /** There is no further kind: their shares make a hundred. */
  readonly all?: true;
  /** There may be a further kind (境外, 其他): their shares make no more than a hundred. */
  readonly most?: true;
  /** Those that are told before a total are all that there are, for one would name any other (一等奖、二等奖，共评出…). */
  readonly told?: true;
}

/** Units of what may hold several kinds at once: persons, households, firms, places, teams. */
export const holderUnits: readonly string[] = ['人', '名', '位', '家', '户', '所', '个', '对', '组', '队', '支', '村', '县', '项', '届', '次', '单', '门'];

/** Of these one may be in two groups that a text tells apart. */
export const memberUnits: readonly string[] = ['人', '家', '户', '村', '所'];

const weights = ['t', 'kg', 'g'];
const people = ['人', '名', '位'];
const heads = ['头', '只', '匹', '羽', '峰'];
const pupils = /学生|在校|新生|毕业生|人口|就业/u;
const areas = ['mu', 'ha', 'm2', 'km2'];
const flows = ['CNY', 'USD', 't', 'kg', '件', '人次', '起', '台', '辆', '部', '套', '份', '张', 'TEU'];

/** Kinds that exclude one another, each list by one measure. A part is of one if its name begins so. */
export const kinds: readonly Kinds[] = [
  { names: [/^(?:特大型)/u, /^大型/u, /^中型/u, /^小型/u, /^微型/u], units: ['家', '座', '台', '艘', '辆'] },
  { names: [/^大(?=\p{Script=Han}$)/u, /^中(?=\p{Script=Han}$)/u, /^小(?=\p{Script=Han}$)/u] },
  { names: [/^特级/u, /^一级/u, /^二级/u, /^三级/u, /^四级/u, /^五级/u] },
  { names: [/^一期/u, /^二期/u, /^三期/u, /^四期/u] }, { names: [/^(?:主桥|主楼)/u, /^(?:引桥|附楼|裙楼)/u] },
  { told: true, names: [/^特等/u, /^一等/u, /^二等/u, /^三等/u, /^优秀奖/u] },
  { names: [/^一类/u, /^二类/u, /^三类/u, /^四类/u] }, { names: [/^甲[类级等种]/u, /^乙[类级等种]/u, /^丙[类级等种]/u] }, { names: [/^A[类级]/u, /^B[类级]/u, /^C[类级]/u, /^D[类级]/u] },
  { names: [/^(?:正|副)?高级(?!证)(?:职称|教师|工程师)/u, /^中级(?!证)/u, /^初级(?!证)/u], units: people }, { told: true, names: [/^金牌/u, /^银牌/u, /^铜牌/u], units: ['枚', '块'] },
  { names: [/^一年级/u, /^二年级/u, /^三年级/u, /^四年级/u, /^五年级/u, /^六年级/u], units: people }, { names: [/^初一/u, /^初二/u, /^初三/u], units: people }, { names: [/^高一/u, /^高二/u, /^高三/u], units: people },
  { all: true, names: [/^男/u, /^女/u], units: [...people, '人次', ...heads] }, { names: [/^已婚/u, /^未婚/u], units: people },
  { names: [/^(?:小学|小学生)/u, /^初中/u, /^高中/u], units: people, of: pupils }, { names: [/^小学/u, /^中学/u, /^大学/u], units: people, of: pupils },
  { names: [/^(?:肉|奶|黄|水|耕)?牛$/u, /^(?:生|肉|母|仔)?猪$/u, /^(?:山|绵|湖|肉)?羊$/u, /^马$/u, /^驴$/u, /^(?:家|肉)?兔$/u, /^家禽$|^禽类?$/u, /^骆驼$/u], units: [...heads, ...weights] },
  { names: [/^(?:肉|蛋|土)?鸡$/u, /^(?:肉|蛋|麻)?鸭$/u, /^(?:肉|白)?鹅$/u, /^(?:肉)?鸽子?$/u], units: [...heads, ...weights] },
  { names: [/^(?:冬|春)?小麦$/u, /^(?:夏|春)?玉米$/u, /^(?:水稻|稻谷|稻子)$/u, /^大豆$/u, /^(?:薯类|马铃薯|红薯)$/u, /^高粱$/u, /^谷子$/u, /^油菜籽?$/u, /^花生$/u, /^棉花$/u, /^(?:蔬菜)$/u, /^水果$/u], units: weights },
  { names: [/^水田/u, /^旱地/u, /^水浇地/u], units: areas }, { names: [/^耕地/u, /^林地/u, /^草地/u, /^园地/u, /^水域/u, /^建设用地/u], units: areas }, { names: [/^乔木林/u, /^灌木林/u, /^竹林/u], units: areas },
  { all: true, names: [/^门诊/u, /^急诊/u], units: ['人次'] }, { all: true, names: [/^发明/u, /^实用新型/u, /^外观设计/u], units: ['件', '项'] },
  { all: true, names: [/^(?:驶入|进入|流入|入口)/u, /^(?:驶出|离开|流出|出口流量|出口车流)/u], units: ['辆次', '辆', '人次'] }, { names: [/^海水养殖/u, /^(?:海洋|远洋)捕捞/u, /^淡水/u], units: weights },
  { names: [/^(?:不合格|未达标|不达标)的?$/u, /^(?:合格|达标)的?$/u], units: ['批次', '件', '台', '份', '辆', '套', '家', '所', '个', '人', '户'] }, { most: true, names: [/^(?:赞成|同意|支持)/u, /^反对/u, /^弃权/u], units: [...people, '票'] }, { names: [/^胜/u, /^平/u, /^负/u], units: ['场', '局', '盘'] }, { names: [/^死亡/u, /^重伤/u, /^轻伤/u], units: people },
  { all: true, names: [/^重箱/u, /^空箱/u], units: flows }, { all: true, names: [/^内贸/u, /^外贸/u], units: flows }, { all: true, names: [/^去程/u, /^(?:回程|返程)/u], units: ['列', '班', '架次', '趟', '人次'] },
  { all: true, names: [/^城镇/u, /^(?:农村|乡村)/u], units: [...people, 'CNY'] }, { names: [/^(?:城区|市区|县城|城镇|城市)/u, /^(?:乡镇|农村|乡村|村镇|村级)/u], units: ['家', '个', '所', '处', '座'], of: /网点|分?支行|学校|中学|小学|幼儿园|医院|卫生|药店|门店|超市|市场|[站馆厅场]|机构|书屋|服务[点区]|工厂|影院/u }, { names: [/^公办|^公立/u, /^民办|^民营|^私立/u], units: ['所', '家'] }, { names: [/^线上/u, /^线下/u], units: ['CNY'] }, { names: [/^(?:上半年)/u, /^下半年/u], units: flows }, { names: [/^上午/u, /^下午/u, /^(?:晚上|晚间|夜间)/u], units: flows },
  { names: [/^第?一季度/u, /^第?二季度/u, /^第?三季度/u, /^第?四季度/u], units: flows }, { names: [/^续建/u, /^新(?:建|开工|上)/u], units: ['个', '项'] }, { most: true, names: [/^省内/u, /^省外/u] }, { most: true, names: [/^\p{Script=Han}{0,4}市内/u, /^省内其[他它余]/u, /^省外/u, /^(?:境外|国外|海外)/u], units: ['家', '个', '所', '处', '座', '间', '户', '人', '名'] }, { most: true, names: [/^市内/u, /^市外/u] }, { most: true, names: [/^县内/u, /^县外/u] }, { names: [/^(?:国内|境内)/u, /^(?:国外|境外|海外)/u], units: flows },
  { names: [/^在职/u, /^(?:退休|离退休)/u], units: people }, { names: [/^全职|^专职/u, /^兼职/u], units: people }, { names: [/^(?:成人|成年人)/u, /^(?:儿童|少儿|未成年人)/u], units: [...people, '人次'] },
  { all: true, names: [/^第?一产业?/u, /^第?二产业?/u, /^第?三产业?/u], units: ['CNY', ...people] }, { names: [/^一居/u, /^[两二]居/u, /^三居/u], units: ['套'] }, { most: true, names: [/^出口/u, /^内销/u], units: flows }, { names: [/(?:增长|上升|上涨|提高|盈利)$/u, /(?:下降|下跌|回落|亏损)$/u, /(?:持平|不变)$/u], units: ['家', '个', '种', '户'] }, { names: [/^硬卧/u, /^软卧/u, /^硬座/u], units: ['张'] },
];

/** Who may be of two kinds, or come twice, though each time of one: those who win, take part, visit. */
export const manifoldHolders = /获奖|得奖|中奖|参[加与赛]|志愿|校友|读者|观众|游客|会员|证|资质/u;

/** Halls, houses, stations, teams of which each thing is in one, if what is counted is not they: 成人区210个座位, 一车间32人. */
export const holders = /(?:[^发园市新城郊范景社老库灾山牧林农地商矿校]区|室|厅|馆|楼|层|号楼|院区|车间|班组|分厂|仓|库|站台)$/u;

/** What is left when one is taken from another: a part of it can be more than all (顺差5亿元，其中对美国8亿元). */
export const balances = /利润|盈利|盈余|亏|损益|净|顺差|逆差|差额|余额|结余|增量|增收|现金流|收益|贡献|变动|缺口/u;

/** What may be below zero, or is no amount of things: a part of it can be more than the whole (甲盈利5亿元、乙亏损1亿元). */
export const canExceed = /利润|盈利|盈余|亏|损益|净|顺差|逆差|差额|余额|结余|增量|增收|现金流|收益|贡献|最|平均|[人户亩日月年]均|日产|每|累计|总数|总量|存量|现有|保有|历年|建成以来/u;
