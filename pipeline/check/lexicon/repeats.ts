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
