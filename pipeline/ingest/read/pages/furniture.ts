import type { PageText } from '../../../model/index.ts';
import { browserFeet, browserHeads } from '../../lexicon/index.ts';
import { bare, closed } from '../../text.ts';
import { usualSize } from './pieces.ts';
import type { Row } from './rows.ts';

const pageNumber = /^[ivx]{1,5}$|^[-—–－·•\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–－·•\s]*$/u;

/** What is printed beside a page's number: 58 汝澜人物 2017年8月号, 2021年第2期 …, 2017年8月1日出版 59. */
const printed = /^\d{1,4}\s+\p{Script=Han}.*(?:号|期|刊|报|版)$|^\p{Script=Han}.*(?:号|期|刊|报|版)\s+\d{1,4}$|\d{4}\s*年\s*第\s*\d+\s*[期号](?!文)|\d{1,2}日\s*出版\s*\d*$|总第\s*\d+\s*期/u;

const browser = { head: new RegExp(browserHeads, 'u'), foot: new RegExp(browserFeet, 'u') };

/** What a browser prints at the head and the foot of a page: address and number of the page, day and title of the window. */
const ofBrowser = (page: readonly Row[], height: number): readonly Row[] => {
  const [head, foot] = [page.filter(({ y }) => y < height * 0.06), page.filter(({ y }) => y > height * 0.94)];
  const found = [...head, ...foot].filter(({ text }) => text.length <= longestFoot && browser.foot.test(text));
  return found.length === 0 ? [] : [...found, ...[...head, ...foot].filter((row) => !found.includes(row) && row.text.length <= longestFoot && browser.head.test(row.text))];
};

/** Rows at the edges of pages: so many from the top and from the foot are looked at. */
const edge = 3;
/** A running head is not longer. */
const longestHead = 60;
/** Addresses of pages are shorter. */
const longestFoot = 500;

const pattern = ({ text }: Row): string => text.replace(/\d+/gu, '#').replace(/\s+/gu, '');

const placeOf = ({ y, size }: Row): string => `${Math.round(y / 3)} ${size}`;

/** A head that stands alone is not longer. */
const longestAlone = 24;

/** A head that names the article has no more beside it: who wrote it. */
const longestBeside = 16;

/** 林一舟：在账册里读懂一个县: who wrote, and the first part of the title. */
const namesStart = (head: string, title: string): boolean => {
  const own = /^[\p{Script=Han}*]{2,4}[：:](.{6,})$/u.exec(head)?.[1];
  return own !== undefined && title.startsWith(own);
};

/** The first half of a title of two, or most of one: 乡镇改革之后, of 乡镇改革之后：谁来接住最后一公里. */
const isStart = (head: string, title: string): boolean => head.length >= 8 && title.startsWith(head) && (head.length * 3 >= title.length * 2 || /^[：:—―─－]/u.test(title.slice(head.length)));

/** The largest rows of the first page, together: what heads of later pages repeat (作者：题名); null where they are hardly a title. */
const titleIn = (rows: readonly Row[]): { readonly text: string; readonly size: number } | null => {
  const size = Math.max(0, ...rows.map((row) => row.size));
  const text = rows.filter((row) => row.size === size).map((row) => bare(row.text)).join('');
  return text.length >= 8 && text.length <= 60 ? { text, size } : null;
};

/** · 32 · ⇥ 旱地农业 ⇥ 第38卷: the page's number at the edge of the paper, and beside it names. */
const numberedHead = ({ stretches, text, y }: Row, height: number): boolean =>
  (y < height * 0.08 || y > height * 0.92) && stretches.length >= 2 && text.length <= longestHead && [stretches[0], stretches.at(-1)].some((end) => end !== undefined && /\d/u.test(end.text) && pageNumber.test(end.text));

/** Why rows are furniture of their pages: page numbers, and what stands at the same height of several pages. null for text. */
export const furnitureOf = (rows: readonly (readonly Row[])[], pages: readonly PageText[]): ReadonlyMap<Row, string> => {
  const found = new Map<Row, string>();
  const seen = new Map<string, Row[]>();
  rows.forEach((page, at) => {
    const height = pages[at]?.height ?? 0;
    const edges = [...page.slice(0, edge).filter(({ y }) => y < height * 0.14), ...page.slice(-edge).filter(({ y }) => y > height * 0.86)];
    for (const row of ofBrowser(page, height)) found.set(row, 'running-head');
    for (const row of edges) {
      if (found.has(row)) continue;
      if (pageNumber.test(row.text)) found.set(row, 'pagination');
      else if (numberedHead(row, height)) found.set(row, 'running-head');
      else if (row.text.length <= 50 && printed.test(row.text) && (row.y < height * 0.08 || row.y > height * 0.92)) found.set(row, 'running-head');
      else {
        const key = `${Math.round(row.y / 6)} ${pattern(row)}`;
        seen.set(key, [...(seen.get(key) ?? []), row]);
      }
    }
  });
  // Left and right pages may have different heads: two of a kind are enough; a third at their height, in their type, is one as well.
  const places = new Set<string>();
  for (const group of seen.values()) {
    if (group.length < 2) continue;
    for (const row of group) {
      found.set(row, 'running-head');
      places.add(placeOf(row));
    }
  }
  // In small type, by itself above a page's text: the head of pages of one side, of which there are no two.
  const usual = usualSize(pages.flatMap(({ runs }) => runs));
  rows.slice(1).forEach((page, at) => {
    const [row, next] = page;
    if (row && next && !found.has(row) && row.y < (pages[at + 1]?.height ?? 0) * 0.08 && row.size <= usual * 0.95 && bare(row.text).length <= longestAlone && !closed(row.text) && next.y - row.y > row.size * 2) found.set(row, 'running-head');
  });
  const title = titleIn(rows[0] ?? []);
  for (const [row] of [...seen.values()].filter((group) => group.length === 1)) {
    if (row && (places.has(placeOf(row)) || (row.page > 0 && title !== null && row.size < title.size && bare(row.text).length <= title.text.length + longestBeside && (bare(row.text).endsWith(title.text) || isStart(bare(row.text), title.text) || namesStart(bare(row.text), title.text))))) found.set(row, 'running-head');
  }
  return found;
};
