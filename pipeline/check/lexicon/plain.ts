/** Words that make the circle of any figure near them unsure: no slip is told beside them. */
export const unsure = /口径|可比|剔除|扣除|扣减|撇除|调整|重述|追溯|修订|还原|名义|折算|换算|汇率|不含|不包括|不计|含税|重复|交叉|合并报?表?范围|母公司|并购|划转|初步|加权|滚动|年化/u;

/** More is in it than is told. */
export const onTop = /其他收入|在内|另有|另外|连同|加上|以及其他|等收入/u;

/** Owners that a name may bring or leave out: 该行净利润 is 净利润. */
export const owners = /^(?:我|本|该|全|贵|这家|这个|上述)(?:校|行|司|公司|院|厂|店|县|市|省|区|镇|村|乡|所|馆|社|集团|企业|单位|基地)|^(?:学校|公司|集团|企业|医院|银行|全国|合作社|基地)/u;

/** 本集团, 我行: ours; 该公司, 这家: another's where ours stand beside it. */
export const ofOurs = /[本我](?:校|行|司|公司|院|厂|店|县|市|省|区|镇|村|乡|所|馆|社|集团|企业|单位|基金|部|局)/u;
export const ofAnother = /(?:该|这家|那家|后者|对方|同行|其他|另一)/u;

/** Words of a whole that say no more than that it is one: 河道总数, 全部企业. */
export const wholeWords = /^(?:全部|全体|所有|总|其|该)|(?:的)?(?:总数|总量|总额|总值|总计|总人数|总面积|数量)$/gu;

/** 三年来增长, 比三年前下降: over how many years; the number alone, or what counts them. */
export const overYears = /^，?(?:短短)?(?<years>[一二两三四五六七八九十\d]{1,2})年(?:来|间|里|时间|下来|之间)?(?:共|累计|总共|一共)?(?:增长|增加|提高|上升|下降|减少|降低)了?$/u;

/** 四年复合增长率, 年均递增: of equal steps, and of nothing but equal steps. */
export const compound = /^，?(?:(?<years>[一二两三四五六七八九十\d]{1,2})年(?:间|来|里)?)?(?:的?年均)?复合(?:年均)?增(?:长率|速)(?:约)?(?:为|达到?|是)?$|^，?(?:年均|每年平均|平均每年)递增(?:了|率为|率达)?$/u;

/** 算下来每公里油费, 平均每宗成交价, 户均收入: for each of what, and what. */
export const eachOf = /^，?(?<reckons>算下来|算起来|平均下来|摊下来|折合下来|平均|折合)?，?(?:每(?<each>公里|公斤|平方米|\p{Script=Han})|(?<short>[户人亩场])均)(?<what>[^，。；\d]{0,8}?)(?:约|合|要)?(?:为|是|达到?|花了?)?$/u;

/** A mean that may count more than the total that is told, or others than those told. */
export const otherMeans = /可支配|纯|工资|薪|月|年均|日|增收|增加|减|节|净|赚|利|毛|连|含|其中|最|示范|核心|售价|余额|分红/u;

/** 为现有产能的3.2倍, 是原来的: of what it was before the move. */
export const ofFormer = /^，?(?:将|约)?(?:为|是|达到?|相当于)(?:现有|原有|现在|目前|原来|此前|原先|当前|改造前|扩建前)(?<what>\p{Script=Han}{0,6}?)的$/u;

/** 三年前，同一项调查显示该比例为31%: what stood before, by a word that points to it. */
export const pointsBack = /(?:[一二两三四五六七八九十\d]{1,2}年前|(?:19|20)\d{2}年|去年|上年)[^。；\d]{0,14}(?:该|这一|这个|上述|同一)(?:比例|比率|占比|比重|数字|指标|数据|率)(?:仅|只)?(?:为|是|有)?$/u;

/** 提高了1.5个百分点: how far, of what was just named. */
export const movedBy = /^，?(?:也就是说|即|换句话说|也即)?，?(?:(?:这)?[一二两三四五六七八九十\d]{1,2}年(?:间|来|里|时间)?)?(?:共|累计|总共)?(?<way>提高|上升|提升|增加|增长|下降|降低|回落|减少)了?$/u;

/** 县本级, 母公司: a narrower circle, of which only what names it too is a part. */
export const levels = /本级|本部|直属|母公司|市区|城区|主营|规上|规模以上|限上/u;

/** Behind a mean: that there is more than the total told. */
export const moreBehind = /占|其余|其中|务工|打工|补贴|分红|工资|留作|提留|还有|再加/u;

/** 按全年平均用工人数计算，人均营业收入: over the average of the year, which is seldom told. */
export const overAverage = /按(?:照)?(?:全年|年度|当年|年)?平均(?:用工|从业|职工|在岗职工|员工|在册|常住)?(?:人数|人员|人口)(?:计算|计|折算|口径)?，(?:全员|企业)?(?:人均|劳均)(?<what>\p{Script=Han}{2,8}?)(?:约|近)?(?:为|达到?|是)?$/u;

/** 按零售额口径计算市场份额: by which reckoning a share is one. */
export const shareByBasis = /按(?:照)?(?<basis>\p{Script=Han}{2,4}?)[额量值]?口径(?:计算|统计|计)?，?(?:的)?(?:市场)?(?:份额|占有率|占比|市占率)(?:约|近)?(?:为|达到?|是)?(?:约)?$/u;
export const wholeByBasis = /(?<basis>零售|出厂|批发|到岸|离岸|收入|发货|销售|出货|装机|产量|产值)[额量值价]?口径/u;

/** 占参会票数的71.5%: of those who took part, who are fewer than those who might. */
export const ofThoseThere = /占(?<whole>(?:实际)?(?:参会|到会|出席|参加表决|参与表决|参与投票|投票|应答|有效应答|受访|有效问卷)(?:票数|票|业主|人数|总票数|者|户数|总数|总人数|人员|代表)?)的(?:比例为)?(?:约)?$/u;

/** 场均, 平均每台充电, 一亩打下, 单价: for each of what, with the classifier that counts it, and what. */
export const eachTold = /^，?(?:算下来|算起来|平均下来|摊下来|摊到|折合下来|折合|相当于|合|等于)?，?(?:平均)?(?:每一?(?<each>公里|公斤|平方米|\p{Script=Han})|一(?<one>[亩场套台件辆户趟株头棵单桌班])|(?<short>[户人亩场台车店村校班桌单件次趟株头棵社])均|(?<price>单价))(?<what>[^，。；\d]{0,8}?)(?:约|合|要|得|可)?(?:为|是|有|达到?|花了?|到|仅|只有)?$/u;

/** What a mean's own words may add without naming another thing. */
export const ofNothingElse = /平均|产量|产出|单产|打下|收获|投进|得|收|产|了|个/gu;

/** Behind and before a harvest: what is told in tonnes and shared out in kilograms. */
export const harvested = /[收产打]|采摘|卖|售|运|过磅/u;

/** A part, or more than one kind: what is shared out may be another. */
export const somePart = /首[印批次期]|加印|再|又|其中|新增|增加|净|部分|剩|另|除|以外|尚|只有|占|预计|计划|目标|拟|将|若|如果|假如/u;

/** 取平均是, 平均下来, 平均分: of the list that stands right before. */
export const meanOfListed = /^，?(?:三|四|五|几|各)?(?:次|轮|者|数|项|天)?(?:取|求)?(?:平均|均值|算术平均)(?:下来|算下来|数|值|分|成绩|得分|气温|浓度|时间|用时)?(?:约|恰好|正好)?(?:为|是|得|达)?$/u;
/** One thing measured several times: each counts as much as the next. */
export const measuredAgain = /[两二三四五六七八九十\d](?:次|轮|回|遍|场|名评委|位评委|名裁判|位裁判|个样|组样|份样)|评委|裁判|平行样|复测|依次/u;
/** Means of groups make no mean by themselves; judges and rules leave some out. */
export const ofMeans = /均|率|单价|占|班|校|组|区|县|市|镇|村|店|厂/u;
export const notAllCount = /[没未](?:有|予|被)?[采使]?用|舍[弃去]|弃用|作废|无效|异常|不算|没算|去掉|去除|剔除|不计|最高分|最低分|加权|权重|中位|按比例|折算|其余|另外|等[\p{Script=Han}\d]/u;
/** Behind a mean: how else it was reckoned, or of whom else. */
export const elseBehind = /^[^。]{0,30}(?:另|以外|之外|是指|为准|估算|测算|不同|村外|外来)|按(?!时|期|月|钮|规)|平均(?:用工|在岗|从业|人数|在职|职工)|加权|(?:含|包括|扣除|剔除|不计)/u;
/** 每次5000册 is what each has; 平均每次 what they share. */
export const isShared = /均|单价|算下来|算起来|摊|折合|相当于/u;

/** 占全部审结案件的, 占总数的, 占比: of all that was told right before. */
export const ofAllTold = /^，?(?:其)?(?:占比|占(?:全部|总|其|上述|所有|全[省市县区校院镇村]|同期)?(?<name>[^，。；\d]{0,8}?)(?:总[数量额]|数量|数)?的(?:比重|比例)?)(?:约)?(?:为|是|达到?)?$/u;
/** 共审结, 全市有: the whole of what a text goes on to part. */
export const toldAsAll = /共|总|全[省市县区州校院镇乡村部年]|合计|累计|拥有|现有/u;
/** Behind a share: what it is reckoned from may be another number. */
export const uncountedBehind = /^[^。]{0,50}(?:按|以[^，。]{1,10}计|剔除|扣除|不含|口径|不计|其余|另|重复|去重)/u;

/** 增加, 同比下降: up or down, right before by how much. */
export const rose = /(?:(?<up>增长|增加|上升|提高|增多|多|上涨|扩大)|减少|下降|降低|下滑|减|少|回落)(?:了)?$/u;
/** 比上学期: with what it is compared. */
export const compareWords = /[比较](?<whom>[^，。；\d]{2,8}?)(?:增|减|多|少|上|下|提|降|扩|回)/u;
/** What stood before, by its own words. */
export const earlierBase = /上(?:年|一年|学[期年]|月|季度?|周|期|届|次|半年)|去年|前一(?:年|月|天|周|季)|昨[天日]/u;

/** 突破, 首次超过: the clause begins with it, so that it is of what was told right before. */
export const passedMark = /^，?(?:已|首次|一举|成功|历史性地?|顺利|正式)*(?:突破|超过?|迈过|跨过|迈上|跨上|越过|站上|冲破|闯过)了?$/u;
/** Not yet passed, or by something else. */
export const yetToPass = /有望|将|即将|预计|目标|力争|距|离|差|逼近|接近|指日|在望|冲刺|计划|规划|预期|争取|如果|若|曾|之前|此前|上年|去年|同期|合计|加上|累计|另|年前|开盘|起初|年初|月初|最低|最高|原来/u;
/** 不足三成, 通车率超九成: a share without a name, or a rate of those told right before. */
export const ownShare = /^，?(?:占比|(?<name>\p{Script=Han}{2,3})率|)(?:仅|只|还|已|就|均|都|约)?(?:达到?|为)?(?:占)?(?:不足|不到|超过?|低于|高于|突破|逾)?(?:全部的|总数的|其中的)?$/u;

/** 占一般公共预算支出的: of what, by its name. */
export const wholeOfShare = /占(?:了|到)?(?:全[省市县区])?(?<whole>\p{Script=Han}{3,14})的(?:比重|比例)?(?:约)?(?:为|达到?)?$/u;

/** 超警戒水位0.86米, 超汛限0.3米: over which line. */
export const overLine = /^，?(?:已|均|仍)?(?:超|高出|超出|超过)(?<line>警戒|汛限|保证|历史最高|限制|设计洪水)(?:水位|线|潮位)?(?:约|达|了)?$/u;

/** 大关, 台阶: a mark that is called one, and the clause ends with it. */
export const endsAtMark = /^(?:大关|关口|台阶|整数关口)(?:[，。；！\n]|$)/u;
/** 实现营业收入, 接待量达到: what came of a whole period. */
export const cameOfPeriod = /(?:实现|完成|接待|生产|达到?|收获|募集|签约)[^，。；]{0,14}$/u;
/** 亩均税收超过, 每户不足: for each of what, and what. */
export const meanOfEach = /^，?(?:平均)?(?:(?<short>[亩户店校村台场厂])均|每(?<each>[亩户台件场]))(?<what>[^，。；\d]{0,6}?)(?:已|就|仅|还|均|都)?(?:达到?|超过?|突破|不足|不到|低于|高于)?$/u;
