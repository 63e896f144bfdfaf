/** Shares told in whole numbers of things (每五个人里就有两个), in simplified script and half-width marks. */

const numeral = '[一二两三四五六七八九十]|\\d{1,3}';
/** 每四户，就有一户; 每五个推门进来的病人里，就有两个; 大致每发出三张，就有一张. */
export const ofEvery = new RegExp(`(?<rough>大致|大约|差不多|几乎|平均|大概|约)?每(?:发出|卖出|售出|生产|接诊|办结|上牌|成交|接到|登记|录取)?(?<all>${numeral})(?<unit>\\p{Script=Han})(?<noun>[^。；！？\\n\\d]{0,14}?)(?:就|便|里|中|当中)[^。；！？\\n\\d]{0,3}?有(?:将近|接近|大约|约|近)?(?<some>${numeral})(?<same>\\p{Script=Han})`, 'gu');
/** Of what the every-so-many may be, whatever the whole is called. */
export const anyone = /^(?:|\p{Script=Han}*(?:病人|患者|人|户|家|居民|顾客|游客|旅客|乘客|学生|同学|孩子|员工|职工|村民|市民|企业|商户|店|车|订单|包裹|样品|产品))，?$/u;
/** Between the part and every so many: nothing that picks some out. */
export const rightBehind = /^[，。；]?(?:也就是说|这就是说|相当于|等于|算下来|折算下来|即|大约|平均|差不多|几乎|，)*$/u;
/** 往年七三开, 如今: of another time than the amounts. */
export const otherDays = /往年|过去|以往|原来|原先|以前|从前|前些年|前几年|早年|早先|此前|先前|曾|去年|前年|上年|今年|明年|当年|那时|年[前代]|疫情前|改革前|转型前|(?:19|20)\d{2}年|通常|一般|行业|同行|计划|目标|预计|将/u;
/** Between such words and the amounts: it is so no longer. */
export const noLonger = /如今|现在|眼下|目前|今年|本年|打破|改变|不再|扭转/u;
/** 村支书一指：“每四户: who says so of what was just told; 镇长 may speak of the town. */
export const speaker = /^[，。；]?[^，。；:\d镇县市省区国邻外]{2,14}(?:说|指|道|讲|称|笑|介绍)[，:][“"]?$/u;
/** 算下来, 平均: a number for each that is reckoned, and no one's own on a shift. */
export const reckoned = /算下来|算起来|平均|折合|折算|摊下来|相当于|等于/u;
export const onShift = /[白夜早中晚]班|当班|值班|轮|每班|在岗|同时|一线|实际/u;
/** 就有一位还多. */
export const andMore = /^(?:还多|多一点|多些|还要多|出头|不止)(?=[，。；!]|$)/u;
/** 内销外销七三开, 按六四比例: two parts in tenths, the first that is named first. */
export const inTenths = /(?:(?<first>\p{Script=Han}{2})(?:和|与|、|，)?(?<second>\p{Script=Han}{2})(?:大致|大约|基本上?|差不多|约|是|呈|按|为)*)?(?<a>[一二三四五六七八九])(?<b>[一二三四五六七八九])(?:开|比例|分成|分账|的比例)/gu;
/** Who minds how many: 每位老师要带, 每名护理员照看. */
export const minders = /每(?:一)?[位名个](?<who>\p{Script=Han}{2,5}?)(?:平均)?(?:要|得|需要?|约|大约)*(?:带|管|教|照看|照料|照护|看护|服务|负责|对应|护理|管理|面对)(?:约|着|了)?$/u;
/** Before a part told right behind its whole: 装上光伏板的有, 其中. */
export const partLead = /的有$|^，?(?:其中|里面|当中)?有?$|其中/u;
/** Words for one kind of people or things: 患儿 are 孩子, who has 光伏板 sells 太阳. */
export const kin: readonly RegExp[] = [
  /患儿|儿童|孩子|娃|小孩|小朋友|少儿/u, /老人|老年|[六七八][十\d]岁|银发/u, /女|妇|姑娘|媳妇|妈妈/u, /男|小伙/u, /光伏|太阳|阳光/u, /外地|外来|务工|随迁/u, /大学生|本科|大专/u, /党员/u, /贫困|脱贫|低保/u, /残疾|残障/u, /退休/u, /学生|读书|上学/u,
  /电动|新能源|充电/u, /民宿|农家乐/u, /网购|网上|线上|电商/u, /肥胖|超重|小胖/u, /高血压|血压/u, /糖尿病|血糖/u, /出口|海外|国外|外销|境外/u,
];
