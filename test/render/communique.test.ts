import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Edition } from '../../pipeline/model/index.ts';
import { bareText, innerLinks, readLayout, tagsIn, textsIn } from '../support/layout.ts';
import type { Layout, Tag } from '../support/layout.ts';
import { badBreaks, linesOf } from '../support/lines.ts';
import { matterhornFaults } from '../support/matterhorn.ts';
import { jianbao, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 480_000 });

const editions: readonly Edition[] = ['zh', 'en', 'zh-en'];

let project: WholeProject;
const pages = new Map<Edition, readonly string[]>();
const prints = new Map<Edition, { readonly pdf: Uint8Array; readonly layout: Layout }>();

beforeAll(async () => {
  project = await wholeProject();
  const { code, said } = await jianbao(['report', 'china2022', '--root', project.root]);
  expect(code, said).toBe(0);
  for (const edition of editions) {
    const pdf = await project.bytes(`out/china2022/china2022.${edition}.pdf`);
    const layout = await readLayout(pdf);
    pages.set(edition, layout.sizes.map((_, index) => layout.items.filter(({ page }) => page === index + 1).map(({ text }) => text).join('')));
    prints.set(edition, { pdf, layout });
  }
});
afterAll(() => project.remove());

const without = (text: string): string => text.replace(/\s+/gu, '');
const print = (edition: Edition): { readonly pdf: Uint8Array; readonly layout: Layout } => {
  const found = prints.get(edition);
  if (!found) throw new Error(`${edition} was not built`);
  return found;
};
const pagesOf = (tag: Tag): readonly number[] => [...new Set(textsIn(tag).map(({ page }) => page))];

/** Numbers of the pages that hold all the words. */
const pagesWith = (edition: Edition, words: readonly string[]): readonly number[] =>
  (pages.get(edition) ?? []).flatMap((text, page) => (words.every((word) => without(text).includes(without(word))) ? [page] : []));

describe('A briefing of another shape: a communiqué with long tables', () => {
  it('is long enough, and its tables too', async () => {
    const article = await project.text('content/china2022/article.zh.md');
    expect(article.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(2500);
    expect(article.split('\n').filter((line) => line.startsWith('| ')).length).toBeGreaterThan(26);
  });

  it.each([
    ['zh', ['项目', '与上年相比']],
    ['en', ['Item', 'On the year before']],
    ['zh-en', ['项目', '与上年相比', 'On the year before']],
  ] as const)('in %s repeats the head of a table on the next page', (edition, head) => {
    expect(pagesWith(edition, head).length).toBeGreaterThan(1);
  });

  it.each([
    ['zh', '数字登记表', '行、状态、截至', '在正文中', 7],
    ['en', 'Register of figures', 'Row, status, as of', 'In the text', 7],
    ['zh-en', '数字登记表', '行、状态、截至', '在正文中', 9],
  ] as const)('in %s sets the register of figures close, its heading never alone', (edition, title, head, textHead, most) => {
    const list = [...pagesWith(edition, [head]), ...pagesWith(edition, [textHead])];
    expect(new Set(list).size).toBeLessThanOrEqual(most);
    // The contents name it on the first pages; where it begins, its first rows stand below it.
    const begins = pagesWith(edition, [title]).filter((page) => page > 2);
    expect(begins.slice(0, 1)).toEqual([list[0]]);
  });

  it.each([['zh', '用初步核算数相除得2.54%'], ['en', 'dividing by preliminary GDP gives 2.54%']] as const)('in %s prints the facts of its notes', (edition, words) => {
    expect(pagesWith(edition, [words]).length).toBe(1);
    expect((pages.get(edition) ?? []).join('')).not.toContain('{{');
  });
});

describe.each(editions)('the paper of %s', (edition) => {
  it('has no fault of those points of PDF/UA that a program can check', async () => {
    expect(await matterhornFaults(print(edition).pdf)).toEqual([]);
  });

  it('begins and ends no line with what may not: text, heads, captions, cells', () => {
    expect(badBreaks(print(edition).layout.tree)).toEqual([]);
  });

  it('leads from each mark to its footnote and back, and no mark begins a line', async () => {
    const targets = (await innerLinks(print(edition).pdf)).map(({ target }) => target);
    const notes = targets.filter((target) => /^footnote-\d+$/u.test(target));
    const marks = targets.filter((target) => /^to-footnote-\d+(?:-en)?$/u.test(target));
    const count = edition === 'zh-en' ? 14 : 7;
    expect([notes.length, new Set(marks).size]).toEqual([count, count]);
    expect([...new Set(notes)].toSorted()).toEqual(Array.from({ length: 7 }, (_, n) => `footnote-${n + 1}`));
    const lines = tagsIn(print(edition).layout.tree).filter(({ role }) => role === 'P' || role === 'TH').flatMap((tag) => linesOf(textsIn(tag)).slice(1));
    expect(lines.filter(({ text }) => /^\[\d+\]/u.test(text))).toEqual([]);
  });

  it('numbers the article’s table before the briefing’s, with its caption above its head', () => {
    const own = tagsIn(print(edition).layout.tree).find(({ role }) => role === 'Caption');
    const caption = own ? bareText(textsIn(own)) : '';
    expect(caption).toBe({
      'zh': '表12022年主要农牧产品的产量、存栏和出栏', 'en': 'Table1Mainfarmproductsin2022:output,herdsandslaughter',
      'zh-en': '表1Table12022年主要农牧产品的产量、存栏和出栏Mainfarmproductsin2022:output,herdsandslaughter',
    }[edition]);
    const text = (pages.get(edition) ?? []).map(without).join('');
    expect(text.includes({ 'zh': '表22022年各部门', 'en': 'Table2Realgrowth', 'zh-en': '表2Table2' }[edition])).toBe(true);
  });

  it('is printed in its own sizes: nothing leaves the paper, which would shrink all of it', () => {
    const tallest = Math.max(...print(edition).layout.items.filter(({ page }) => page === 1).map(({ box: [, bottom, , top] }) => top - bottom));
    expect(tallest).toBeCloseTo(30, 1);
  });

  it('leaves the note and the source of a table not alone on a page', () => {
    const { tree } = print(edition).layout;
    const holders = tagsIn(tree).filter((tag) => {
      const own = tag.children.filter((child): child is Tag => 'role' in child);
      return tag.role !== 'Document' && tagsIn(tag).filter(({ role }) => role === 'Table').length === 1 && own.length < 8 && /(?:来源：|Source:)/u.test(bareText(textsIn(tag)));
    });
    expect(holders.length).toBeGreaterThan(0);
    for (const holder of holders) {
      const table = tagsIn(holder).find(({ role }) => role === 'Table');
      expect(pagesOf(holder).at(-1), bareText(textsIn(holder)).slice(0, 40)).toBe(table && pagesOf(table).at(-1));
    }
  });

  it('splits no row, and says the head of a table again on each of its pages', () => {
    const tables = tagsIn(print(edition).layout.tree).filter(({ role }) => role === 'Table');
    const rows = tables.flatMap((table) => tagsIn(table).filter(({ role }) => role === 'TR'));
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter((row) => pagesOf(row).length > 1 && !row.children.every((cell) => 'role' in cell && cell.role === 'TH')).map((row) => bareText(textsIn(row)))).toEqual([]);
    for (const table of tables.filter((one) => pagesOf(one).length > 1)) {
      const head = table.children.find((child): child is Tag => 'role' in child && child.role === 'TR');
      const words = head ? bareText(textsIn(head).slice(0, 1)) : '';
      for (const page of pagesOf(table)) expect(pages.get(edition)?.[page - 1]?.replace(/\s+/gu, ''), `page ${page}`).toContain(words);
    }
  });
});
