/** Words of shares whose whole stands in the sentence before, in simplified script and half-width marks. */

const filler = '(?:正好|刚好|恰好|恰|约|大约|差不多|占(?:到|了|比)?|占比(?:为|达到?)?|已|达到?|才|仅|仅仅|只有|只占|也就是|即|足足|，)*';
/** A clause that is nothing but the share: ，三分之一强，. */
export const bareShare = new RegExp(`^${filler}$`, 'u');
export const bareEnd = /^(?:[强弱多]|以上|左右|上下|还多|出头|有余|不到)?(?:[，。；!]|$)/u;
/** 这就是说七成骑手…, 八成五的人家…: the whole again, by what it is of. */
export const saidAgain = /^，?(?:(?:这|也)?就是说|相当于|等于说?|换句话说|意味着|折算下来|也就是|即|说明)?，?(?:有|约|近|将近|超过?)?$/u;
/** Of whom any such share may be said. */
export const anyHolder = /^的?(?:人家|农户|住户|居民|村民|用户|家庭|业主|商户|企业|学生|考生|职工|员工|老人|骑手|游客|旅客|受访者|被访者|患者|小区|村子|村庄|项目|网点|门店)/u;

/** 余下不到两成, 其余三成: of what is left. */
export const leftShare = /^，?(?:余下|剩下|剩余|其余|还剩)(?:的)?(?:还有|有|约|近|不到|不足|将近)*$/u;

/** 命中率, 缺考率, 完成率: a rate and no other words. */
export const bareRate = /^，?(?:首日|整体|总体|综合|最终|当[天日月年])?(?<stem>\p{Script=Han}{2,6}?)(?:率|比例|比重|占比)(?:只有|仅有|约|近|超|仅|只|高达|达到?|为|是|有|升至|降至)*$/u;
/** Rates of money and prices, and of births, which are of something else than a part of what was counted. */
export const otherRates = /利$|毛利|费$|税|汇|增长|增$|息|回报|收益|换手|周转|杠杆|贡献|出生|死亡|自然|失业|负债|不良|渗透|市占|覆盖|折现|折扣|涨|跌|降|升|去化|容积|绿地|同比|投诉|故障|复合|基尼|城镇化|抚养|性价/u;

/** What is done, by the stem of its rate: 复工率 of those that 恢复生产; `rest`: the part told is those that did not. */
export const deedsOfRates: readonly { readonly stem: RegExp; readonly part: RegExp; readonly rest?: RegExp }[] = [
  { stem: /缺考/u, part: /缺考|未到考|没有?参加|弃考/u, rest: /坐进|走进|到考|实考|实际参加/u }, { stem: /到考|参考/u, part: /到考|实考|走进|坐进|参加了?考试/u, rest: /缺考|弃考/u }, { stem: /缺勤|缺席/u, part: /缺勤|缺席|未到|请假|没来/u, rest: /到岗|到会|出席|实到/u },
  { stem: /复工/u, part: /复工|恢复生产|返岗|开工/u }, { stem: /开工/u, part: /开工|动工/u }, { stem: /复产/u, part: /复产|恢复生产/u }, { stem: /首[次]?解/u, part: /一次(?:性)?解决|首次解决/u }, { stem: /完成|完工/u, part: /完成|装好|换完|完工|改完|交付/u },
  { stem: /中签/u, part: /中签|抽中/u }, { stem: /录取/u, part: /录取/u }, { stem: /上线/u, part: /上线|过线/u }, { stem: /通过/u, part: /通过|进入|过关|合格/u }, { stem: /合格|达标/u, part: /合格|达标|过关/u, rest: /不合格|未达标|不达标/u }, { stem: /入住/u, part: /入住|住进|住了/u },
  { stem: /空置|空房/u, part: /空置|空着|空房/u }, { stem: /睡眠|闲置/u, part: /睡眠|闲置|没刷过|未用/u }, { stem: /签约/u, part: /签约|签了/u }, { stem: /出租/u, part: /出租|租出/u }, { stem: /续[约费保签]/u, part: /续[约费保签]/u }, { stem: /退[货订票]/u, part: /退[货订票]/u },
  { stem: /破案|侦破/u, part: /破案|侦破|告破/u }, { stem: /办结/u, part: /办结/u }, { stem: /准点|正点/u, part: /准点|正点/u, rest: /晚点|延误/u }, { stem: /晚点|延误/u, part: /晚点|延误/u }, { stem: /接通/u, part: /接通|接起/u }, { stem: /回收/u, part: /回收|收回/u }, { stem: /复购/u, part: /复购|再次购买/u },
  { stem: /到[会场课岗]|出[席勤]/u, part: /到[会场课岗]|出[席勤]|实到/u, rest: /缺席|未到|请假/u }, { stem: /成活|存活/u, part: /成活|活了|存活/u, rest: /死/u }, { stem: /投票/u, part: /投票|投了票/u }, { stem: /接种/u, part: /接种|打了/u }, { stem: /治愈/u, part: /治愈/u }, { stem: /就业/u, part: /就业|找到工作/u },
  { stem: /升学/u, part: /升学|升入|考上/u }, { stem: /优秀|优良/u, part: /优秀|优良/u }, { stem: /及格/u, part: /及格/u }, { stem: /中奖/u, part: /中奖/u }, { stem: /命中/u, part: /命中|投中|射中/u }, { stem: /兑付/u, part: /兑付/u }, { stem: /流失|离职/u, part: /流失|离职|走了/u },
];
/** Behind or before a share: that it is of others than those told. */
export const byOthers = /按[^，。；]{1,14}(?:算|计|口径)|分母|基数|应[检到考复参]|不算|不在|不计|另算|不包|选考|可用|开放|预留|保留|所持|[^，。；]{1,8}里的比例/u;

/** A whole that is all there is. */
export const allOfThem = /报名|应[到考试]|报考|参加|总|共|全|所有|登记|收到|接到|受理|抽[检查样]|台账|计划|需|有$|有效/u;

/** 民生支出比重达: of a part by its name. */
export const shareOfPart = /^，?(?<name>\p{Script=Han}{2,8}?)(?:所占)?(?:比重|占比|比例|份额)(?:已)?(?:为|达到?|是)?$/u;

/** 相当于全年盘子的, 完成年度计划的: of what was planned. */
export const ofPlan = /^，?(?:已|已经|约|只|仅)?(?:相当于|占(?:到|了)?|完成(?:了)?|达到?|是|为)(?:到)?(?:全年|年度|当年|年初|整个|总)?(?:盘子|大盘|计划|任务|目标|预算|概算|总投资)(?:投资|数)?的(?:约|近)?$/u;
export const planned = /计划|任务|目标|预算|概算|盘子/u;
export const carriedOut = /完成|累计|实现|支付|支出|到位|拨付|投入|入库/u;

/** Right behind a part: 71起，过半. */
export const overHalf = /^\p{Script=Han}{0,4}，(?:占比?|已|均|都|已经)?(?<words>过半|超过?半数|超过?一半|半数以上|一半以上|占了?大半|多半)(?=[，。；])/u;

/** 31投12中，命中率38.7%: shots and hits. */
export const shots = /(?<all>\d{1,3})(?<deed>投|罚|射)(?<hits>\d{1,3})(?:中|进)(?<link>，?(?<kind>三分|投篮|罚球|整体|总)?(?:球)?命中率(?:为|是|仅|只有|高达|达到?)*)(?=\d)/gu;
export const anyShots = /\d(?:投|罚|射)\d{1,3}(?:中|进)/u;

/** 占各项贷款余额的, 在规上工业增加值里的比重升至: of what whole. */
export const ofNamed = /(?:占|在)(?:到|了)?(?<whole>[^占，。；\d]{3,16}?)(?:的(?:比重|比例|份额)?|(?:中|里|当中|里面)(?:的)?(?:比重|占比|比例|份额))(?:已|为|是|达到?|升至|降至|提高到|上升到|约|近)*$/u;
/** Words of a place or of everything: the text need not tell them. */
export const wideWhole = /全[国省市县区球州]|世界|市场|行业|总$|同期|全部|整体/u;
/** 也就是2.36万亩: the amount of the share just told. */
export const thatIs = /^，?(?:也就是|就是|即|也即|约?合|折合|算下来(?:是|有)?|换算成面积是|共计?|大约|约)$/u;
