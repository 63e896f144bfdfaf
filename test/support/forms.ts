/** How pages, papers, offices and reports state when, where and by whom something was published, each in a small text of our own. */

/** A head or a tail of a text, and what it states; what is not given is null. */
export interface Form {
  /** Lines below the title; `|` in front of it stands the title itself where the form has it elsewhere. */
  readonly head?: readonly string[];
  /** Lines below the last paragraph. */
  readonly tail?: readonly string[];
  /** First paragraph, where it tells of the place and day of writing. */
  readonly lead?: string;
  /** Lines above the title. */
  readonly above?: readonly string[];
  /** The date an editor gives: the article's, else that of posting. */
  readonly date?: string;
  /** Each date with its role, where that matters. */
  readonly roles?: readonly string[];
  readonly by?: string;
  readonly from?: string;
}
const title = '青石镇三年修通四条村道';
const body = [
  '青石镇去年修通了最后一条村道，全镇十二个村从此都有了通到村口的水泥路，最远的村到镇上只要半个小时。',
  '村民说，过去卖一车橘子要先挑到河边，再等渡船，遇上涨水的日子只能看着果子烂在筐里，如今货车开到果园门口。',
  '镇里的账本显示，四条路一共用去二千三百万元，其中县里出了大头，余下的由各村用集体收入和乡亲捐款补齐。',
];
export const textOf = ({ above = [], head = [], lead, tail = [] }: Form): string =>
  [...above, title, ...head, '', ...(lead === undefined ? body : [lead, ...body.slice(1)]), ...tail].join('\n');
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** How a page sets out the lines of its head and its tail. */
export const layouts = {
  paragraphs: { head: paragraphs, inside: paragraphs, outside: () => '' },
  spans: { head: (lines: readonly string[]) => `<div class="info">${lines.map((line) => `<span>${line}</span>`).join('\n')}</div>`, inside: paragraphs, outside: () => '' },
  breaks: { head: (lines: readonly string[]) => `<div class="info">${lines.join('<br>')}</div>`, inside: (lines: readonly string[]) => `<p>${lines.join('<br>')}</p>`, outside: () => '' },
  'tail outside': { head: paragraphs, inside: () => '', outside: paragraphs },
  'nested tables': {
    head: (lines: readonly string[]) => lines.map((line) => `<tr><td align="center">${line}</td></tr>`).join('\n'), inside: (lines: readonly string[]) => lines.map((line) => `<p align="right">${line}</p>`).join('\n'), outside: () => '',
  },
} as const;
export type Layout = keyof typeof layouts;

export const pageOf = ({ above = [], head = [], lead, tail = [] }: Form, layout: Layout): string => {
  const set = layouts[layout];
  const texts = lead === undefined ? body : [lead, ...body.slice(1)];
  const start = '<html><head><meta charset="utf-8"></head><body>';
  if (layout === 'nested tables') {
    return `${start}<table width="900"><tr><td><table><tr><td>${set.head(above)}</td></tr><tr><td align="center"><b><font size="5">${title}</font></b></td></tr>${set.head(head)}<tr><td>${paragraphs(texts)}${set.inside(tail)}</td></tr></table></td></tr></table></body></html>`;
  }
  return `${start}${paragraphs(above)}<div class="main"><h1>${title}</h1>\n${set.head(head)}\n<div class="content">${paragraphs(texts)}\n${set.inside(tail)}</div>\n${set.outside(tail)}</div></body></html>`;
};
export const formTitle = title;
