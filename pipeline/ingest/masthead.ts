import { findDates } from './dates.ts';
import { mastheads, publisherEnds } from './lexicon/index.ts';
import type { StatedMeta } from './model.ts';
import { noMeta } from './model.ts';

const heads = mastheads.map((source) => new RegExp(source, 'u'));

/** A masthead is not longer. */
const longest = 120;

/** Who publishes, by one line of a print's head or foot; absent where it is none. */
export const mastheadOf = (line: string): string | undefined =>
  (line.length <= longest ? heads.flatMap((pattern) => pattern.exec(line)?.[1] ?? [])[0] : undefined);

/** Heads and feet of pages repeat themselves. */
const mostLines = 40;

/** The site at the end of a window's title, which browsers print over each page: 2022/1/4 15:07 …_某地观察. */
const windowSite = (line: string): string | undefined => {
  const site = /[_|｜](\p{Script=Han}{2,16})$/u.exec(line)?.[1];
  return publisherEnds.some((end) => site?.endsWith(end)) ? site : undefined;
};

/** What heads and feet of pages state: 58 汝澜人物 2017年8月号, 2017年8月1日出版. */
export const printedBy = (lines: readonly string[]): StatedMeta => {
  const dates = lines.flatMap((text) => (/出版|发行/u.test(text) ? findDates(text) : [])).slice(0, 1);
  const publishers = lines.slice(0, mostLines).flatMap((text) => mastheadOf(text.replace(/^\d{1,4}\s+|\s+\d{1,4}$/gu, '')) ?? windowSite(text) ?? []);
  return { ...noMeta, publishers: publishers.slice(0, 1), dates: dates.map(({ iso, text }) => ({ role: 'posted', iso, text })) };
};
