import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseArticle } from '../../pipeline/article/index.ts';
import type { Edition, Lang, Text } from '../../pipeline/model/index.ts';
import { runsText } from '../../pipeline/model/index.ts';
import { articleTexts, matchUnits } from '../../pipeline/segment/index.ts';
import { readTranslation } from '../../pipeline/translation/index.ts';
import { readDestinations } from '../../pipeline/io/index.ts';
import { contentsOf, dataOf, headingsOf, wordsOf } from '../support/html.ts';
import { bare, bareText, innerLinks, readLayout, tagsIn, textsIn } from '../support/layout.ts';
import type { Layout, Tag } from '../support/layout.ts';
import { pdfFonts, readPdf } from '../support/pdf.ts';
import type { PdfReading } from '../support/pdf.ts';
import { jianbao, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// Whole builds: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const editions: readonly Edition[] = ['zh', 'en', 'zh-en'];

interface Print {
  readonly pdf: Uint8Array;
  readonly html: string;
  readonly reading: PdfReading;
  readonly layout: Layout;
}

let project: WholeProject;
const prints = new Map<Edition, Print>();
const print = (edition: Edition): Print => {
  const found = prints.get(edition);
  if (!found) throw new Error(`${edition} was not built`);
  return found;
};
/** Texts of the article that are printed, in both languages; the title stands for the whole page and is not printed. */
let texts: readonly { readonly kind: Text['kind']; readonly zh: string; readonly en: string }[] = [];

beforeAll(async () => {
  project = await wholeProject();
  const { code, said } = await jianbao(['report', 'jinjiang', '--root', project.root]);
  expect(code, said).toBe(0);
  for (const edition of editions) {
    const pdf = await project.bytes(`out/jinjiang/jinjiang.${edition}.pdf`);
    const html = await project.text(`out/jinjiang/jinjiang.${edition}.html`);
    prints.set(edition, { pdf, html, reading: await readPdf(pdf), layout: await readLayout(pdf) });
  }
  const article = parseArticle({ file: 'article.zh.md', text: await project.text('content/jinjiang/article.zh.md') }).value;
  const translation = readTranslation({ file: 'translation.en.xlf', text: await project.text('content/jinjiang/translation.en.xlf') }).value;
  if (!article || !translation) throw new Error('the sources of the briefing are broken');
  texts = matchUnits(articleTexts(article), translation.units).matches
    .map(({ text, unit }) => ({ kind: text.kind, zh: text.text, en: runsText(unit?.target ?? []) }))
    .filter(({ kind }) => kind !== 'title');
});
afterAll(() => project.remove());

const languages = (edition: Edition): readonly Lang[] => (edition === 'zh-en' ? ['zh', 'en'] : [edition]);

/** A text whole, and broken at each of its characters. */
const breaks = (text: string): readonly (readonly [head: string, tail: string])[] =>
  Array.from({ length: text.length }, (_, index) => [text.slice(0, text.length - index), text.slice(text.length - index)] as const);

/** Width of the empty half of an opening mark, which is trimmed at the start of a line. */
const hung = (text: string, size: number): number => (/^[“‘（《〈【「『〔]/u.test(text) ? size / 2 : 0);

/** Pages from 1 on which something of an element stands. */
const pagesOf = (tag: Tag): readonly number[] => [...new Set(textsIn(tag).map(({ page }) => page))];

/** What begins with a chart's number and holds its picture: title, subtitle, note and source too. */
const isChart = (tag: Tag): boolean => tagsIn(tag).some(({ role }) => role === 'Figure') && /^(?:图|Chart)\d/u.test(bareText(textsIn(tag)));

/** The head of a table comes again on the next page, in the same tags. */
const isBodyRow = ({ role, children }: Tag): boolean => role === 'TR' && children.some((child) => 'role' in child && child.role === 'TD');

describe.each(editions)('the PDF of %s', (edition) => {
  it('numbers its pages, all A4', () => {
    const { layout: { sizes, items } } = print(edition);
    expect(sizes.length).toBeGreaterThan(9);
    expect(sizes.length).toBeLessThan(36);
    for (const [index, size] of sizes.entries()) {
      expect(size.map(Math.round)).toEqual([595, 842]);
      const feet = items.filter(({ page, mark }) => page === index + 1 && mark === null).map(({ text }) => text);
      expect(feet, `page ${index + 1}`).toContain(`${index + 1} / ${sizes.length}`);
    }
  });

  it('says what it is and in which language', async () => {
    const { reading } = print(edition);
    const titles = { zh: '晋江：一个县级市的创新账本', en: 'Jinjiang: a county-level city’s innovation ledger' };
    expect(reading.info['Title']).toBe(languages(edition).map((lang) => titles[lang]).join(' · '));
    expect([reading.lang, reading.marked]).toEqual([edition === 'en' ? 'en' : 'zh-Hans', true]);
  });

  it('lets every sentence of the article be extracted, in order', () => {
    const { layout } = print(edition);
    const told = bareText(textsIn(layout.tree));
    const painted = layout.sizes.map((_, index) => bareText(layout.items.filter(({ page, mark }) => mark !== null && page === index + 1)));
    for (const lang of languages(edition)) {
      let at = 0;
      for (const wanted of texts.map((one) => bare(one[lang]))) {
        const found = told.indexOf(wanted, at);
        expect(found, `${wanted} after ${told.slice(Math.max(0, at - 20), at)}`).toBeGreaterThan(-1);
        at = found + wanted.length;
        // Readers that know no tags take the order of painting: whole, or broken by the end of a page.
        expect(painted.some((page, index) => breaks(wanted).some(([head, tail]) => page.includes(head) && (tail === '' || painted[index + 1]?.includes(tail)))), wanted).toBe(true);
      }
    }
  });

  it('holds no character that only looks like another', () => {
    const text = print(edition).layout.items.map((item) => item.text).join('');
    // Radicals, compatibility ideographs, ligatures, private use, replacement characters.
    expect(text.match(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ue000-\uf8ff\ufffd\u0000-\u0008]|[\u{2f800}-\u{2fa1f}]|[\u{f0000}-\u{10ffff}]/gu)).toBeNull();
  });

  it('has subsets of our fonts within, and no others', async () => {
    const fonts = await pdfFonts(print(edition).pdf);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) {
      expect(font).toEqual({ name: expect.stringMatching(/^[A-Z]{6}\+(?:Noto(?:Sans|Serif)SC|Source(?:Sans|Serif)\d)/u), type: 'CIDFontType2', embedded: true });
    }
  });

  it('is tagged: headings, tables with heads, figures with words, links', () => {
    const { layout } = print(edition);
    const tags = tagsIn(layout.tree);
    const figures = tags.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBe(6);
    for (const { alt } of figures) expect(alt?.length).toBeGreaterThan(15);
    const tables = tags.filter(({ role }) => role === 'Table');
    expect(tables.length).toBeGreaterThan(9);
    for (const table of tables) {
      const rows = tagsIn(table).filter(({ role }) => role === 'TR');
      expect(rows[0]?.children.map((cell) => ('role' in cell ? cell.role : cell.text)).every((role) => role === 'TH')).toBe(true);
      // A row of checks stands under the name of the row above, which spans both.
      for (const [n, row] of rows.entries()) expect(row.children.length === 1 && n > 0 ? rows[n - 1]?.children[0] : row.children[0]).toMatchObject({ role: 'TH' });
    }
    expect(tags.filter(({ role }) => role === 'Link').length).toBeGreaterThan(20);
    expect(layout.links.filter((target) => target === null).length).toBeGreaterThan(15);
    expect(layout.links.filter((target) => /^(?:file|https?:\/\/(?:briefing|localhost|127\.))/u.test(target ?? ''))).toEqual([]);
  });

  it('has the headings as its outline', () => {
    const { layout, html } = print(edition);
    // Key figures that do not fit on page one stand whole on the next, behind what does.
    const [written, printed] = [headingsOf(html), layout.outline].map((all) => all.map(({ level, title }) => `${level} ${title}`));
    const own = /^2 (?:关键数字|Key figures)/u;
    expect(printed?.filter((one) => !own.test(one))).toEqual(written?.filter((one) => !own.test(one)));
    const figures = layout.outline.find(({ level, title }) => own.test(`${level} ${title}`))?.page;
    expect(figures).toBe(edition === 'zh-en' ? 2 : 1);
    const digits = layout.items.filter(({ page, text, box: [, bottom, , top] }) => page <= 2 && /^[\d,.]+$/u.test(text.trim()) && Math.abs(top - bottom - 16.5) < 0.2);
    expect([...new Set(digits.map(({ page }) => page))]).toEqual([figures]);
    const headings = texts.filter(({ kind }) => kind === 'heading').map((one) => languages(edition).map((lang) => one[lang]).join(' '));
    expect(layout.outline.map(({ title }) => title)).toEqual(expect.arrayContaining(headings));
  });

  it('names the right page for each entry of the contents', () => {
    const { layout, html } = print(edition);
    const entries = contentsOf(html);
    expect(entries.length).toBeGreaterThan(9);
    const all = bareText(textsIn(layout.tree));
    for (const { title } of entries) {
      const heading = layout.outline.find((one) => one.title === title);
      expect(all).toContain(`${bare(title)}${heading?.page}`);
      const tag = tagsIn(layout.tree).find((one) => one.role === 'H2' && bareText(textsIn(one)) === bare(title));
      expect(tag && pagesOf(tag)).toEqual([heading?.page]);
    }
  });

  it('leads from each number to its row of the register, from there to each of its places, and names their pages', async () => {
    const { pdf, html, layout } = print(edition);
    const { destinations } = await readDestinations(pdf);
    const links = await innerLinks(pdf);
    const leads = new Set(links.map(({ page, target }) => `${page} → ${target}`));
    const rows = [...html.matchAll(/<tr id="(figure-[^"]+)">[\s\S]*?<\/tr>/gu)];
    expect(rows.length).toBeGreaterThan(100);
    const text = bareText(textsIn(layout.tree));
    for (const [row, id = ''] of rows) {
      const home = destinations.get(id);
      // What is named but not printed, such as the article's title, has no place.
      const places = [...(/<td class="places">([\s\S]*?)<\/td>/u.exec(row)?.[1] ?? '').matchAll(/<a href="#([^"]+)">([\s\S]*?)<\/a>/gu)];
      for (const [, target = '', label = ''] of places) {
        const page = destinations.get(target);
        expect(page, target).toBeDefined();
        expect(leads.has(`${home} → ${target}`), `${id} to ${target}`).toBe(true);
        expect(text).toContain(`${bare(wordsOf(label))}${page}`);
        if (target.startsWith('at-')) expect(leads.has(`${page} → ${id}`), `${target} to ${id}`).toBe(true);
      }
    }
  });

  it('prints within the margins', () => {
    const { layout: { items, sizes } } = print(edition);
    const margin = 18 * 72 / 25.4;
    const outside = items.filter(({ page, text, box: [left, bottom, right, top] }) => {
      const [width, height] = sizes[page - 1] ?? [0, 0];
      return text.trim() !== '' && (left + hung(text, top - bottom) < margin - 1 || right > width - margin + 1 || bottom < 0 || top > height);
    });
    expect(outside).toEqual([]);
  });

  it('is printed in its own sizes: nothing leaves the paper, which would shrink all of it', () => {
    expect(Math.max(...print(edition).layout.items.filter(({ page }) => page === 1).map(({ box: [, bottom, , top] }) => top - bottom))).toBeCloseTo(30, 1);
  });

  it('leaves no heading alone at the foot of a page', () => {
    const { layout: { items, outline } } = print(edition);
    for (const { title, page, top } of outline) {
      const below = items.filter((item) => item.mark !== null && item.page === page && item.box[3] < top - 6 && !bare(title).includes(bare(item.text)));
      expect(bareText(below).length, `${title}, page ${page}`).toBeGreaterThan(20);
    }
  });

  it('keeps a chart with its words, and a table row, on one page', () => {
    const tags = tagsIn(print(edition).layout.tree);
    const charts = tags.filter((tag) => isChart(tag) && !tag.children.some((child) => 'role' in child && isChart(child)));
    expect(charts).toHaveLength(6);
    for (const one of [...charts, ...tags.filter(isBodyRow)]) expect(pagesOf(one), bareText(textsIn(one))).toHaveLength(1);
    for (const one of charts) expect(bareText(textsIn(one))).toMatch(/来源：|Source:/u);
  });

  it('tells on page one whence the figures come, what the source does not state, and what was reviewed', () => {
    const first = bareText(print(edition).layout.items.filter(({ page }) => page <= (edition === 'zh-en' ? 2 : 1)));
    const sentences = texts.filter(({ kind }) => kind === 'sentence').length;
    const words = {
      zh: ['转述自原文¶1', '转述自(?:Restatedfrom)?传承弘扬', '发布机构(?:Publisher)?未注明', `${sentences}句中0句经审校`],
      en: ['restatedfromthesource,¶1', 'Restatedfrom传承弘扬', 'Publisher(?:未注明)?notstated', `0of${sentences}sentencesreviewed`],
    };
    for (const one of languages(edition).flatMap((lang) => words[lang])) expect(first).toMatch(new RegExp(one, 'u'));
    expect(first).not.toMatch(/草稿|DRAFT/u);
  });
});

const articleOf = (html: string): string => /<article class="body">[\s\S]*?<\/article>/u.exec(html)?.[0] ?? '';

const size = (edition: Edition): number => Buffer.byteLength(print(edition).html);

describe('the pages', () => {
  it('take each printed number from a fact, the same ones in all editions', async () => {
    interface Printed { readonly value: string; readonly valueHigh: string | null }
    const { facts } = JSON.parse(await project.text('out/jinjiang/facts.json')) as { facts: { id: string; quantity: Printed | null; mentions: { quantity: Printed | null }[] }[] };
    // The text prints what its sentence says, which may be another number than the fact shown (or the same, written otherwise).
    const values = new Map(facts.map(({ id, quantity, mentions }) =>
      [id, [quantity, ...mentions.map((one) => one.quantity)].flatMap((one) => (one ? [one.valueHigh === null ? one.value : `${one.value}/${one.valueHigh}`] : []))]));
    for (const edition of editions) {
      const html = print(edition).html;
      const text = articleOf(html);
      for (const one of dataOf(html)) expect(values.get(one['data-fact'] ?? ''), one['data-fact']).toContain(one['value']);
      for (const one of dataOf(html.replace(text, ''))) expect([one['data-fact'], one['value']]).toEqual([one['data-fact'], values.get(one['data-fact'] ?? '')?.[0]]);
    }
    // In the text itself, on the page without its register, and on the whole page.
    for (const part of [articleOf, (html: string) => html.replace(/<table class="register[^>]*>[\s\S]*?<\/table>/gu, ''), (html: string) => html]) {
      const [zh, en, both] = editions.map((edition) => [...new Set(dataOf(part(print(edition).html)).map((one) => one['data-fact']))].toSorted());
      expect(zh?.length).toBeGreaterThan(80);
      expect([en, both]).toEqual([zh, zh]);
    }
  });

  it('are no larger than a message may be', () => {
    expect(size('en')).toBeLessThan(600_000);
    expect(size('zh')).toBeLessThan(1_500_000);
    expect(size('zh-en')).toBeLessThan(1_500_000);
  });
});
