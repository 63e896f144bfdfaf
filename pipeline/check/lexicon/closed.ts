/** Words that say that the parts told are all, or that they are not, in simplified script and half-width marks. */

const number = '(?<n>[两二三四五六七八九十])';
const kind = '(?:类|种|样|项|期|处|部分|块|笔|路|个口子|个渠道|个来源|个方面|个板块|个区|个校区|个厂区|个(?:\\p{Script=Han}{1,3})?|家|地|队|批|档|段|站|口|门|方|者)';

/** How many there were: 三类, 三个月, 两场. */
export const counted = new RegExp(`${number}(?:${kind}|日|天|年|个月|季度|个季度|场|轮|站|届|期|\\p{Script=Han}(?=[合总共加累相之]|$))`, 'u');
/** Behind the parts, before the total: 别无其他厂区, 除这三项外再无他用, 此外滴雨未落. */
export const closedBehind = /别无|再无|再没有(?:别的|其他|别)|没有(?:别的|其他|第[三四五六七])|(?:除此|除这[^，。；]{1,6}|此外|除外|之外|以外)[^，。；]{0,8}(?:没有|无|未)|仅此|只有这[两二三四五六七八九十]|无其他/u;
/** Right before the total: 三类器物342件, 两期砸下去6.4亿元. */
export const countedTotal = new RegExp(`(?:^|[，。；：:])(?:上述|以上|这)?${number}${kind}[^，。；\\d中里占]{0,6}$`, 'u');
/** Behind the total: 靠这三样凑齐了. */
export const countedBehind = new RegExp(`^[^，。；\\d]{0,10}(?:靠|由|是)(?:上述|以上|这)?${number}${kind}(?:凑[齐够成]|加起来|合起来|拼|堆|撑|组成|构成)`, 'u');
/** Before the total of as many days, months, matches as there are figures: 五日累计接待量是. */
export const periodTotal = new RegExp(`${number}(?:日|天|年|个月|季度|个季度|场|轮|站|届|期)(?:累计|合计|总计|一共|总共|共|总)[^，。；\\d]{0,8}$`, 'u');
/** Before the parts: 从三个口子往外流:, 去向无非三种:. */
export const countedHead = new RegExp(`${number}${kind}[^，。；:\\d]{0,10}:$`, 'u');
/** What opens the total behind such parts. */
export const totalLead = /^，?(?:全[年月市县区部]|当[年月期])?(?:总|合计|共计|一共|总共|共)[^，。；\d]{0,6}$/u;
/** The text says that the parts and the total agree. */
export const agreesBehind = /^(?:正好|恰好|刚好|恰|完全|严丝合缝地?|分毫不差地?)?(?:对上|对得上|吻合|相符|一致|合上|对应|对账无误)/u;
export const agreesBefore = /(?:与|和|同|跟)[^，。；\d]{0,10}$/u;
/** The parts are not all, or the figures are not of one kind. */
export const notAll = /其中|部分|等(?![级次候于])|另有|另外|约|近|余|左右|加上|连同|包括|包含|不含|比|较|同比|增长|下降|减少|平均|每(?![天日月年]的)|人均|主要|目标|计划|预计|同期|扣|罚/u;
/** Before or behind a total: some of the parts only, or another time or deed than theirs. */
export const ofSome = /[晒烘折]干|净重|出库|签约|合格|达标|通过|完成|已|剩|余|卖|售|收回|退|报废|未|不|新|超|仅|只|均|各|分别|最|[去上今前明][年月]|实际|到位|抽|查|获|中|被|发送|出站|离|对手|射|失/u;
/** A total of what goes out, and heads of parts that go out. */
export const outgoing = /支出|开支|成本|利润|负债|亏/u;
export const outgoingHead = /支|出|流|外|花|用|投|成本|去处|去向|开销/u;
export const someBehind = /^(?:合格|达标|通过|完成|已|均|未|不|被|获|中|入选|到位|来自|是|属)/u;
export const totalWords = /共|总|合计|全|累计/u;

/** Between 上述 and 共: since when, until when, within when. */
export const ofTime = /累计|[今去昨本当前近上每]?[年月日周天季]|以来|期间|以后|之后|节|假|届|至|截|目前|历/u;
/** Words around a total that name no deed and no thing of its own. */
export const noDeed = /[加合]起来|相加|之和|总和|加总|合并|[加合]在一起|累计|合计|总计|一共|总共|共计|上述|以上|全部|[共总全这约为是达有了到的都整计]|[量数额人次]|完成|实现|数量|资金|金额/gu;
/** Deeds that go by several names: what was 投进 in parts is 砸下去 in all. */
export const sameDeeds: readonly RegExp[] = [/[投砸花用掷耗]|支出|拨/u, /产|做|造|出货/u, /[卖销售]/u, /[买购采]/u, /[捐募筹]/u, /[来迎]|接待|到访|客流|游客|旅客/u, /[运载送]/u, /[收获打割]/u, /[赢胜]/u, /[进投射]|得分|积分/u, /[走跑行骑]/u, /[降下雨]/u];

/** Parts that are all by what they are, and the words of their whole; `needs`: what else the text must say. */
export const pairsOfWhole: readonly { readonly parts: readonly RegExp[]; readonly total: RegExp; readonly needs?: RegExp }[] = [
  { parts: [/^主场/u, /^客场/u], total: /以$|积分|全赛季|总共|一共|共/u },
  { parts: [/^上半场/u, /^下半场/u], total: /全场|终场|一共|共/u },
  { parts: [/初一|七年级/u, /初二|八年级/u, /初三|九年级/u], total: /全校/u, needs: /没有高中|不设高中|初级中学|只有初中/u },
];

/** Shares of one whole: 去向无非三种:, 切成三块:, 再没有别的股东. */
export const closedShares = new RegExp(`(?:无非|只有|只分|就是|共|分[成为]|切[成为]|归为|分)(?:是|这|了)?${number}(?:种|类|块|份|部分|样|项|档)[^，。；:\\d]{0,6}[:，]`, 'u');

/** Why parts and a total that stand together cannot be added up. */
export const openSums: readonly { readonly words: RegExp; readonly why: { readonly zh: string; readonly en: string } }[] = [
  { words: /抵[销消扣]|内部(?:采购|交易|往来)/u, why: { zh: '合并时有抵销，抵销额未给', en: 'what cancels out between the parts is not given' } },
  { words: /有的[^。；]{0,16}(?:两|都|先后|同时|又|重复)|(?:各|人)[^。；，]{0,4}[得拿领]两|兼[会有任修]|辅修|一人(?:可|能|会)[^。；，]{0,6}[两几多]|会[^，。；]{1,4}的\d+人，会[^，。；]{1,4}的\d+人|重复(?:计算|统计|计入)/u, why: { zh: '各部分有重叠，重叠数未给', en: 'the parts overlap by a number that is not given' } },
  { words: /另有(?:部分|一些|若干|少数|几)|划[出入转]|其余(?:是|为|则)?[^，。；\d]{0,6}(?:零散|零星|小额|散户|还在|尚)|再加上?[^，。；\d]{2,12}等[^，。；\d]{0,6}，/u, why: { zh: '另有未给出数额的部分', en: 'there is a part whose amount is not given' } },
];
/** Before a total of vague figures. */
export const vagueTotal = /全[市县区镇村校年]|一共|总共|合计|满打满算|加起来|里有|拢共|共|总/u;
