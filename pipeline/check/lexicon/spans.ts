/** Words of years, days and times of the clock between which something lasts, told in sentences of their own. */

/** Right before a number of years that something was in use, from its opening to its end; 新建的引桥服役27年 is of another thing. */
export const served = /(?:^|[，。；\n])(?:它|其|该\p{Script=Han}{1,2}|共|前后|一共|总共)*(?:服役|使用|运行|运营|营业|经营|存在|存世|通车|办学|出版|发行|播出|陪伴|守护)(?:整整|刚好|恰好|了|已|共|前后)*$/u;
/** What ends it. */
export const ended = /拆除|爆破|退役|停运|停航|停产|关停|停用|停刊|停播|关闭|关张|歇业|谢幕|报废|封存|熄火|撤并|注销|停办|退出/u;
/** It was not in use all the time. */
export const paused = /停\p{Script=Han}{0,2}[过了]|停[办业用]?[两二三四五六七八九十\d]|中间|中断|重建|复建|改建|大修|封闭|除去|扣除|其间|其中|累计|断断续续|一度|其余|余下|空[置着关]|闲[置着]|荒|搁置|[没未]|不算|刨/u;
/** Before the years since an event told right before; the later year stands right behind. */
export const afterYears = /(?:时隔|相隔|阔别|暌违|睽违|隔了|过了|事隔)(?:整整|足足)?$/u;
/** What comes back went away before, and when that was the text need not say. */
export const comesBack = /重[新开启返回]|恢复|复[建排演映刊业办航出]/u;
/** Before or behind a number of years that a text counts between two years. */
export const yearsBefore = /(?:时隔|相隔|阔别|暌违|隔了|等了|盼了|守了|干了|走了|用了|花了|历时|历经|服役|使用|运行|整整|足足|已经?|满|已有|横跨|跨越|前后|走过|过了|当了|做了|教了|开了|住了|坚持了?|持续了?|拖了|间隔|相差|差了)(?:近|约|整整|足足|了|有)?$/u;
export const yearsBehind = /^(?:年头|光阴|时光|风雨|后|之后|过去|间|里|来|的(?:等待|坚守|老|光阴|历史|时间|岁月)|，)/u;
/** An age in round words: 九十整寿, 八十大寿. */
export const roundAge = /(?<n>[一二三四五六七八九]?十[一二三四五六七八九]?|一百|百)(?:岁)?(?:整寿|大寿|寿辰|寿诞|高寿)/gu;
/** 再过三年, between now and the year that is counted to. */
export const inYears = /(?:再过|还有|再等|再有)$/u;
/** Somebody by the year of birth, then what he did at an age in another year. */
export const bornWho = /(?:出生于|生于)$|^(?:出生|生)的/u;
export const ofAge = /^(?:高龄|之龄|的高龄|的年纪|的年龄|那年|时|的他|的她)/u;

/** Both ends are counted, or it went on day by day. */
export const bothEnds = /[头首]尾(?:都|均|皆|全)?(?:计|算)|含[头首]尾|连[头首]带尾|天天|每天都|日日|一天(?:都|也)?没|没断/u;
/** What is counted down to: 距通车还有100天. */
export const countdown = /(?:距|离|倒计时)[^，。；“”\d]{0,10}?(?:还有|还剩|仅剩|只剩|不多不少|倒计时)?(?<n>\d{1,4})天/gu;
/** Days on which nothing was done, sold or shown, so that a mean of the others is told. */
export const daysOff = /周末|双休|节假日|休[息市假馆园业]|停(?!车|靠|留)|不开|不营业|没有?开|未开|歇|关[门停闭]|闭[馆园店市]|封[路闭航桥]|检修|故障|刨|剔|扣除|[排除]除|除[去了开外却]|不[计算含]|[没未][有能算计]|台风|暴雨|下雨|雨天|大雪|实际|有效|净|只[开营]|例外/u;
/** Of lengths of days that are no days on end. */
export const someDays = /交易日|工作日|提前|推迟|逾期|每|其中|累计|除|扣|因雨|停|休/u;

/** Before a length of time by the clock, in a sentence that tells its beginning and its end. */
export const lastedFor = /(?:持续|历时|用时|耗时|费时|前后|全程|长达|周旋|鏖战|忙了|飞了|飞行|跑了|走了|开了|守了|用了|花了|进行|整整|总共|一共|共)[^，。；\d]{0,4}$/u;
/** Behind the first and the second time of day, where they are the ends of one thing that did not pause. */
export const startsThen = /^[^，。；\d]{0,6}(?:开始|开场|开赛|开庭|开拍|开考|启动|起跑|出发|鸣枪|发车|开工|起飞|离站)/u;
export const endsThen = /结束|休庭|散会|散场|收工|完赛|终场|落幕|抵达|到达|到站|收官|停笔|闭幕/u;
export const noPause = /(?:中途|中间|其间|期间)?(?:没有休息|未休息|不间断|没有间断|没停|未停|一口气|没有中断|未曾中断)/u;
/** Nothing but how long stands right before the length: no part of it, nobody's own time. */
export const plainlyLasted = /(?:^|[，。；])(?:整场|全场|前后|全程|整个过程|一共|总共|整整)*(?:持续|历时|前后|全程|用时|耗时|进行)(?:了|达|整整|共|约)*$/u;
/** The clocks of two places, or a time with pauses. */
export const otherClock = /时差|北京时间|伦敦|纽约|巴黎|东京|[休歇]息|休庭(?=\D{0,2}[\d半一两])|暂停|中途|中间|其间|期间|当中|间歇|插|停[了电水机播赛]|歇|吃饭|用餐|扣除|除去|刨|算上|分[两二三]|净|实际|累计|半小时|半个|[\d一二两三四五六七八九十]+(?:个?(?:小时|钟头)|分钟|刻钟)/u;

/** A weekday told of a date: 10月7日是周一, 10月7日（周一）, 下一个周一，10月14日. */
export const weekdayTold = {
  behind: /^(?:\(|，|(?:恰|正|刚)?(?:好|逢|值)?(?:是|为)?(?:个)?)(?:星期|周|礼拜)([一二三四五六日天])(?=[)，。；、]|上午|下午|晚)/u,
  before: /(?:星期|周|礼拜)([一二三四五六日天])(?:，|\(|，也就是|，即|，就是)$/u,
};

/** Held every second year, in so many words. */
export const everySecond = /[两二隔][年]?年?(?:一[届次回]|开一[次届]|办一[次届]|举办一[次届]|举行一[次届])|每(?:隔[一]?年|两年)(?:举[办行]|办|开)?一?[次届]?|两年一度|隔年(?:举[办行]|一[届次])/u;
/** Every how many years, in so many words: 四年一届, 每三年举办一次, 五年一度. */
export const everyYears = /(?<![第近过前后这十])每?(?<n>[两二三四五])年(?:(?:举?[办行]|开|举办|举行|召开)?一[届次回度期]|举办|[办开](?![始幕了过]))|每(?<each>[两二三四五])年/u;
/** 每隔三年 is every fourth to some and every third to others. */
export const skipped = /隔[两二三四五\d]/u;
/** Once a year and no oftener. */
export const everyYear = /每年(?:都)?(?:(?:举?[办行]|开|举办|举行|召开)?一[届次回期]|如期|按时)|一年(?:(?:举?[办行]|开|举办|举行|召开)?一[届次回度]|都?[没不]落|[没不]断)|一年没断|年年/u;
/** Held at other times: twice a year, every month, in the odd years. */
export const otherTimes = /[每逢]逢?[单双奇偶闰鼠牛虎兔龙蛇马羊猴鸡狗猪]|单年|双年|奇数|偶数|闰|本命|两[届次回季]|[春秋夏冬]季?各|各一|半年|每[季月周]|每个[季月周]|[月季周]一[期次]|双月/u;
/** None was left out. */
export const neverMissed = /雷打不动|从未[间中]断|从不间断|没有?断过|一[届年次]没?不?[没落断缺]|一[届年次]都?(?:没|不)(?:落|断|缺)|风雨无阻|从没缺|没有?缺席/u;
/** The first of what is counted since: 1986年办了头一届, 2003年首办. */
export const firstOf = /^[^，。；]{0,8}?(?:首[届办次]|头一[届回次]|第一[届回次]|创办|开办|办起|起步|诞生|下水)/u;
