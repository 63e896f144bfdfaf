/** Words of what people earn, pay and get back, in simplified script and half-width marks. */

/** Before what a harvest or a sale came to. */
export const proceeds = /(?:收入|毛收|产值|收成|进账|进项|到手|货款|总价|能卖|卖了?|卖得|卖出|挣|得款)(?:了|到|得|有|能有|大概|大约|约|共|一共|合计|达|为|是|就是)*$/u;
/** Before what one mu gives: 亩产, 一亩地收. */
export const perMu = /亩产|亩均|(?:每|一)亩(?:地|田|园)?[^，。；\d]{0,6}$/u;

const amount = String.raw`(?:(?<whole>\d+(?:\.\d+)?|[一二两三四五六七八九十])(?:元|块)(?:钱)?(?:(?<tenths>[\d一二三四五六七八九半])(?:角|毛)?)?|(?<dimes>[\d一二两三四五六七八九])(?:角|毛)钱?)`;
const weight = '(?<weight>公斤|千克|斤|吨)';
/** A price of so much weight: 2.3元一斤, 3块5/斤, 一斤卖三块五, 每公斤5元. */
export const priceBehind = new RegExp(`${amount}(?:/|一|每)${weight}`, 'gu');
export const priceBefore = new RegExp(`(?:每|一)${weight}[^，。；\\d一二两三四五六七八九十]{0,6}${amount}`, 'gu');
/** Kilograms of it. */
export const kilograms: Readonly<Record<string, string>> = { 公斤: '1', 千克: '1', 斤: '0.5', 吨: '1000' };
export const perWeight: Readonly<Record<string, string>> = { 公斤: 'per kg', 千克: 'per kg', 斤: 'per jin', 吨: 'per tonne' };

/** Before what is paid on ten shares or on one: 每10股派发现金红利. */
export const perShares = /每(?<many>10|十)?股[^，。；\d]{0,14}$/u;
/** Before what is paid on all of them. */
export const paidOut = /(?:派发|派现|分配|分红|发放)[^，。；\d]{0,10}$/u;
/** All that is paid out, and by nobody else: 合计拟派发现金红利. */
export const allPaidOut = /^，?(?:共计?|合计|总计|预计)(?:将|拟)?(?:派发|派现|分配|发放)(?:现金)?(?:红利|股利|股息)?(?:总额)?(?:人民币)?$/u;
/** Behind the shares that it is paid on. */
export const sharesBase = /^(?:股)?为基[数准]/u;
/** What else a sum paid out may hold: what was paid in the middle of the year, or besides. */
export const paidBesides = /中期|半年度|特别|加上|累计|全年|此前|另|回购|三季度|其中|税后|扣税|税收/u;

/** Before what one pays oneself first, the rate of what is paid back, the costs that it is of, and what was paid back. */
export const deductible = /(?:起付线|起付标准|起付额|免赔额)[^，。；\d]{0,4}$/u;
export const backRate = /(?:报销|支付|赔付|补偿|补助|结算)比例[^，。；\d]{0,4}$/u;
export const covered = /(?:范围内|合规|符合规定|目录内|可报销)[^，。；\d]{0,8}$/u;
export const paidBack = /(?:报销|支付|赔付|补偿|报了?)(?:了|金额|款|额)?(?:为|共|达)?$/u;

/** Before the one yuan, and before what it set going: 每补贴1元拉动9.5元. */
export const eachYuan = /(?:每|相当于|也就是|平均|即|以|用)[^，。；\d]{0,8}$/u;
export const setsGoing = /(?:拉动|带动|撬动|带来|产生|换来|放大)[^，。；\d]{0,10}$/u;

/** 一家四口; that all of them pay alike, and pay in full. */
export const households = /一家(?<heads>[二两三四五六七八九\d])口/gu;
export const allAlike = /(?:均|都)按[^，。；]{0,16}(?:参保|缴费|缴纳|投保)/u;
export const nobodyAided = /(?:没有?人?|无人|均未|都未|未)享受[^，。；]{0,6}(?:资助|减免|补贴|优惠|待遇)|全额(?:缴|自费)/u;
/** What else a family pays, or for how long. */
export const paysBesides = /另|加上|[两二三四五六七八九\d]年|含|连同|以及|还|养老|意外|商业|补缴|其中/u;
/** Before what each pays, and what all pay together. */
export const eachPays = /(?:个人缴费|个人缴纳|缴费标准|参保缴费)[^，。；\d]{0,8}每人(?:每年)?$/u;
export const allPay = /(?:一共|总共|合计|共计|共)(?:需|要|应|须)?(?:缴纳|缴费|缴|交|付)了?$/u;

/** Before how many times the day's mean of a holiday a day was, and before the figures of that day and of all days. */
export const ofDaysMean = /^，?(?:是|为|达到?|相当于)(?:该|本|整个)?(?:假期|节日|期间|展期|会期|长假)日均(?:水平|值)?的$/u;
/** 最高峰为10月1日的: of the whole, at no place of its own. */
export const ofOneDay = /^(?:其中|单日|日)*(?:最高峰?|峰值|最高日|高峰日?|最多|最大)(?:流量|客流量?|接待量|人数)?[为是达在出现于当天\d月日的]*$/u;
export const ofAllDays = /总|共|累计/u;
