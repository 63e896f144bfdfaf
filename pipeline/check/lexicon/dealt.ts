/** Words of lists whose figures are given to several times, places or things in order. In simplified script. */

/** 分别为, 依次达到: the figures that follow are dealt out. */
export const dealtOut = /分别|依次|各自/u;
/** What joins the members of a list. */
export const listJoiner = /^(?:、|和|与|及|以及)$/u;
/** 均为, 都是: one figure of each. */
export const eachAlike = /[均都皆]/u;
