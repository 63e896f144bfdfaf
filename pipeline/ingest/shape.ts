import { captionActors, captionEnds, captionPlaces, captionShapes, headingStarts, standaloneHeadings } from './lexicon/index.ts';
import { bare, folded } from './text.ts';

const shown = new RegExp(captionShapes, 'u');
const acting = new RegExp(`^\\S{0,8}?${captionActors}`, 'u');
const placed = new RegExp(captionPlaces, 'u');
const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Two halves set apart by a space: 换品种 老树发新枝. */
export const inHalves = (text: string): boolean => /^[^\s\u3000]{3,28}[\s\u3000]{1,2}[^\s\u3000]{3,28}$/u.test(text) && /\p{Script=Han}[”》]?[\s\u3000]+[“《]?\p{Script=Han}/u.test(text);
/** 起因：一张沉默的照片: what the part is, and its own name. */
const named = (text: string): boolean => /^\p{Script=Han}{2,6}[：:]\s*[^\s：:]{3,}$/u.test(text);
const quoted = (text: string): boolean => /^[“「].*[”」]$/u.test(text);

const isStandalone = (text: string): boolean => standaloneHeadings.includes(bare(folded(text)).replace(/[>＞»]+$/u, ''));

/** The manners in which the headings of one article are alike. */
const manners = (text: string): readonly string[] => [
  ...(inHalves(text) ? ['halves'] : []), ...(quoted(text) ? ['quoted'] : []), ...(named(text) ? ['named'] : []),
  ...(inHalves(text) || quoted(text) ? [] : [`length ${han(text)}`, `start ${text.slice(0, 2)}`, `end ${text.slice(-2)}`]),
];

/** How the short lines of an article that may be headings are alike: by each line, whether others share its manner. */
export interface Manners { readonly shared: ReadonlyMap<string, number>; readonly strongest: number }

/** Counts the manners of the lines that stand as headings do. */
export const mannersOf = (texts: readonly string[]): Manners => {
  const shared = new Map<string, number>();
  for (const manner of texts.flatMap(manners)) shared.set(manner, (shared.get(manner) ?? 0) + 1);
  return { shared, strongest: [...shared.values()].reduce((most, count) => Math.max(most, count), 0) };
};

/** No longer than a heading of few words above another heading. */
const longestLead = 10;

/** A few words right above a heading, in the manner of other headings of the article: the heading above it. */
export const leadsHeading = (own: string, { shared }: Manners): boolean =>
  own.length <= longestLead && captionScore(folded(own)) === 0 && !/[，,\s]/u.test(own) && manners(own).some((manner) => (shared.get(manner) ?? 0) >= 1);

/** A day, and what is seen on it. */
const dated = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日[，,]\S*在\S/u;

const likeOthers = (text: string, { shared, strongest }: Manners, numberedText: boolean): number => {
  // As many characters alone say nothing where the headings are numbered: captions have them by chance.
  const own = manners(text).filter((manner) => !numberedText || !manner.startsWith('length')).reduce((most, manner) => Math.max(most, shared.get(manner) ?? 0), 0);
  return own >= 2 ? 2 : strongest >= 3 ? -1 : 0;
};

/** 四大展区: how many of what the text tells of next. */
const counts = /^[两二三四五六七八九十]{1,2}[大个项]\p{Script=Han}{2,6}$/u;

/** 夜里，地面在悄悄“漏热”: a clause, and a word that is not meant as it stands; captions say what is seen. */
const figurative = /，.*[“「][^“”「」]{1,6}[”」]$/u;

/** Below 0 where the line shows what captions show, whatever stands around it. */
export const captionScore = (own: string): number =>
  (captionEnds.some((end) => own.endsWith(end)) && !counts.test(own) ? -3 : 0) + ((shown.test(own) || acting.test(own)) && !inHalves(own) && !figurative.test(own) ? -2 : 0) + (placed.test(own) ? -4 : 0);

/** Above 0 the line reads as a heading, below as a caption; by how much is how sure that is. */
export const headingScore = (text: string, numberedText: boolean, alike: Manners): number => {
  const own = folded(text);
  const standalone = isStandalone(own) ? 5 : 0;
  const verb = headingStarts.some((start) => own.startsWith(start)) ? 2 : 0;
  const colon = named(text) && (alike.shared.get('named') ?? 0) >= 3 ? 2 : 0;
  const comma = /[，,]/u.test(own) && !inHalves(own) ? -0.5 : 0;
  // 8月20日，“山鹰”队在榕北县体育馆与邻县球队比赛: when and where, as captions tell.
  const seen = standalone === 0 && dated.test(own) ? -3 : 0;
  return seen + standalone + colon + (inHalves(own) ? 2 : 0) + verb + captionScore(own) + comma + likeOthers(text, alike, numberedText) - (numberedText && standalone === 0 ? 1 : 0);
};
