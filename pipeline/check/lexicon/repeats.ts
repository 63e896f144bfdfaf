/** Words of figures that are told twice, in simplified script and half-width marks. */

/** Between a figure and the same in another unit: （折合200公顷）, ，即1.5公斤. */
export const converts = /^(?:\(|，|，?(?=也就是|等于|相当于|折合))(?:折[合算]?(?:成)?|约?合|即|也就是|等于|相当于|换算(?:成|为)?|就是|约折合|折合约)?(?:约|近)?$/u;
/** Of these only the words beyond doubt can contradict. */
export const surelyConverts = /折[合算]|合|即|也就是|等于|换算|就是/u;
/** Takes up a figure told before: 对上述62条, 这17条. */
export const takesUp = /(?:上述|前述|以上|这|该)(?:的)?$/u;
/** A thing by its running number, taken up again: 这支第11批医疗队. */
export const numberedAgain = /(?:这[支批届次期场家个艘座]|该|此)$/u;
/** One of the two was revised or is of another scope, in so many words. */
export const revisedWords = /快报|初步|修订|核定|核实|普查|口径|订正|最终|重述|更正/u;
/** Money of one thing in two currencies: 写作“约8.7亿元人民币”. */
export const otherMoney = /(?:写作|折合|约合|合|相当于|即|也就是|换算)[“"]?(?:约|近)?$/u;
export const rateGiven = /汇率|中间价|1美元|1欧元|按\d/u;
/** Words of parts: a figure among them repeats no whole. */
export const partWords = /其中|当中|部分|另有|其余|余下|累计|总计|合计|总|历年|近[两三四五六七八九十\d]+年|比|较|增|减/u;
/** The count of a body is of all that the title names. */
export const wholeCount = /数出|数了|点出|一共|总共|共有|共|全部|清点/u;
/** Takes up the very things told of, all of them: 这36家企业, 别小看这162家. */
export const theseSame = /(?:^|[，。；、“：:\n]|小看|正是|由|让|对|给|在|从|把|凭着?|靠着?)这$/u;
/** Between the two: some fell away, others came, or it is another time. */
export const otherYet = /还有|一批|线上|退出|淘汰|筛选|审[查核]|遴选|入围|通过|剩|留下|除|取消|不合格|未|又|新增|增加|减|补|后来|如今|目前|去年|上年|前年|往年|上一|第[一二三四]批|另|其余|其中|占|当中|包括|合并|预计|计划|原|曾|以上|不到/u;
/** Around the two: who stayed away, left, came late or was lost; or the first number is of those called, of whom not all come. */
export const someWent = /有人|有的|有些|[好]?几[个户家名人位箱只头台辆棵本件]|个别|部分|少数|一些|多数|大多|陆续|中途|临时|掉队|缺[席勤]|请假|请了假|搬|转[走学出让入]|关[了门停闭]|改了?行|坏|碎|丢|失|抢修|晚到|迟到|晚来|进了?场|加入|好转|脱贫|病|去世|离|撤|辞|走了|没能|未能|没来|没有?到|弃|停[业办运]|歇|倒闭|注销|迁|流失|死|淹|先行|先期|坚持|留守|守着|邀|通知|报名|申[请报]|摸排|排查|招[了收募]|应聘|意向|预约|登记|后面|最后|最终/u;
/** Behind the second: they are those that are left. */
export const keptOn = /先行|先期|率先|坚持|留[下守]|守着|全程|最终|如今|仍|依然|还在/u;
/** A building begun, and finished. */
export const begun = /(?:始建于|动工于|奠基于|兴建于|始建)$/u;
export const completed = /^(?:落成|建成|竣工|完工|投用|启用|开张|开业|开馆)(?!的|(?:使用|通车|投用|并?投入使用)的)/u;
export const builtAnew = /重建|扩建|迁建|新[馆楼址院厂桥]|旧址|前身|原址|改建|翻建|另[一建]|复建|二期|一期/u;
/** Between the two: another house, or one beside it. */
export const otherHouse = /[馆院楼校厂店桥塔站寺庙庄部场社堂阁库坝渠碑陵堤闸港窑殿]|旁|隔壁|对面|另|也|更早|比|早于|晚于|邻|附近/u;
/** Behind what is taken up: more than those told, or only some of them. */
export const othersBehind = /包括|包含|含|连同|另|其余|其他|还有|加上|来自|当中|只是|仅是|之外/u;

/** Of another time than what a table tells, or of what is yet to come. */
export const ofAnotherTime = /去年|上年|前年|同期(?!增长|下降|相比)|上[个一]?(?:月|季度?|周|期|半年)|[上下]半年|[一二三四]季度|目标|预计|预期|计划|预算|规划|力争|预测|初步|快报|调整前|修订|口径/u;
