import { bodyActs, bodyEnds, bodyMarks, meetings, weakBodyEnds } from './lexicon/index.ts';

const weak = new RegExp(`(?:${weakBodyEnds.join('|')})$`, 'u');
const of = new RegExp(bodyMarks, 'u');

/** Who does what is no name. */
const acts = new RegExp(`\\p{Script=Han}{2}(?:${bodyActs.join('|')})\\p{Script=Han}`, 'u');

/** 饮水安全工程建设现场会: where people meet. */
const meets = new RegExp(`(?:${meetings.join('|')})会$`, 'u');

/** 二十八座村级养老驿站: what is counted is no name. */
const counted = /[一二三四五六七八九十百千两几多\d](?:座|家|个|所|处|名|位|条|万|亿)\p{Script=Han}/u;

/** A shorter name that ends as bodies do is a word: 工作站, 编辑部. */
const shortest = 5;

/**
 * Whether a name, in simplified characters, ends as the name of a body does. What ends other words as well (馆, 司, 站)
 * counts where the name says of what place or body it is: 临棠县文化馆, 某某部政策研究司.
 */
export const endsAsBody = (name: string): boolean => {
  if (acts.test(name) || counted.test(name) || meets.test(name)) return false;
  if (bodyEnds.some((end) => name.endsWith(end))) return true;
  const match = name.length >= shortest && name.length <= 30 ? weak.exec(name) : null;
  return match !== null && of.test(name.slice(0, match.index)) && !/[，。：；、“”《》\d的]|^(?:作者|本文|记者|笔者)/u.test(name);
};
