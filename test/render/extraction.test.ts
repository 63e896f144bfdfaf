import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hash } from '../../pipeline/io/index.ts';
import type { Edition } from '../../pipeline/model/index.ts';
import { readAttachments } from '../support/attachments.ts';
import { printedTexts } from '../support/html.ts';
import { bare, bareText, readLayout, tagsIn, textsIn } from '../support/layout.ts';
import type { Layout } from '../support/layout.ts';
import { linesOf, notAtEnd, notAtStart } from '../support/lines.ts';
import { jianbao, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const editions: readonly Edition[] = ['zh', 'en', 'zh-en'];

interface Print { readonly pdf: Uint8Array; readonly html: string; readonly layout: Layout }

let project: WholeProject;
const prints = new Map<Edition, Print>();
const print = (edition: Edition): Print => {
  const found = prints.get(edition);
  if (!found) throw new Error(`${edition} was not built`);
  return found;
};

beforeAll(async () => {
  project = await wholeProject();
  const { code, said } = await jianbao(['report', 'jinjiang', '--root', project.root]);
  expect(code, said).toBe(0);
  for (const edition of editions) {
    const pdf = await project.bytes(`out/jinjiang/jinjiang.${edition}.pdf`);
    prints.set(edition, { pdf, html: await project.text(`out/jinjiang/jinjiang.${edition}.html`), layout: await readLayout(pdf) });
  }
});
afterAll(() => project.remove());

/** Structure types of ISO 32000-1, 14.8.4, that a page can have. */
const knownRoles = new Set('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Link Annot Ruby RB RT RP Figure Formula Code'.split(' '));

describe.each(editions)('what comes out of the PDF of %s', (edition) => {
  it('gives back each paragraph, cell and chart label as the page has it', () => {
    const { html, layout } = print(edition);
    const told = bareText(textsIn(layout.tree));
    const painted = bareText(layout.items);
    const { paragraphs, exhibits, cells, labels } = printedTexts(html);
    expect(Math.min(paragraphs.length, exhibits.length, cells.length, labels.length)).toBeGreaterThan(20);
    for (const part of [paragraphs, exhibits, cells]) {
      let at = 0;
      for (const wanted of part.map(bare)) {
        const found = told.indexOf(wanted, at);
        expect(found, `${wanted} after ${told.slice(Math.max(0, at - 20), at)}`).toBeGreaterThan(-1);
        at = found + wanted.length;
      }
    }
    // A figure is told by its alternative text; its labels can be searched and copied all the same.
    for (const label of labels) expect(painted).toContain(bare(label));
  });

  it('carries its datasets and its facts, whole, and nothing else', async () => {
    const held = await readAttachments(print(edition).pdf);
    const manifest = JSON.parse(await project.text('out/jinjiang/manifest.json')) as { attached: { file: string; sha256: string }[] };
    expect(held.map(({ name, bytes }) => ({ file: name, sha256: hash(bytes) }))).toEqual(manifest.attached);
    const homes = { 'county-peers.observations.csv': 'data/county-peers/observations.csv', 'jinjiang-article.figures.csv': 'data/jinjiang-article/figures.csv', 'jinjiang-public.observations.csv': 'data/jinjiang-public/observations.csv' };
    const packages = ['county-peers', 'jinjiang-article', 'jinjiang-public'].map((name) => [`${name}.datapackage.json`, `data/${name}/datapackage.json`] as const);
    const sources = new Map([...Object.entries(homes), ...packages, ['facts.json', 'out/jinjiang/facts.json']]);
    expect(held.map(({ name }) => name)).toEqual([...sources.keys()].toSorted());
    for (const { name, bytes, relation, type, size, listed, description } of held) {
      expect(Buffer.from(bytes).equals(Buffer.from(await project.bytes(sources.get(name) ?? ''))), name).toBe(true);
      expect([relation, type, size, listed]).toEqual([name === 'facts.json' ? 'Supplement' : 'Data', name.endsWith('.csv') ? 'text/csv' : 'application/json', bytes.length, true]);
      expect([/\p{Script=Han}/u.test(description), /[A-Za-z]+ (?:of|the|county|jinjiang)/u.test(description)]).toEqual([edition !== 'en', edition !== 'zh']);
    }
  });

  it('has no role that PDF 1.7 does not know, or maps it', async () => {
    const roles = new Set(tagsIn(print(edition).layout.tree).map(({ role }) => role));
    const unknown = [...roles].filter((role) => role !== 'Root' && !knownRoles.has(role));
    expect(unknown.filter((role) => role !== 'Strong' && role !== 'Em')).toEqual([]);
  });
});

describe.each(editions)('the pages of %s', (edition) => {
  it('breaks lines where Chinese and English allow, and leaves no line of a paragraph alone on a page', () => {
    const blocks = tagsIn(print(edition).layout.tree).filter(({ role, children }) =>
      ['P', 'LBody', 'H1', 'H2', 'H3'].includes(role) && !children.some((child) => 'role' in child && ['P', 'L', 'Div', 'Table'].includes(child.role)));
    const lines = blocks.map((tag) => linesOf(textsIn(tag)));
    expect(lines.flat().length).toBeGreaterThan(250);
    expect(lines.flatMap((all) => all.slice(1).filter(({ text }) => notAtStart.test(text)))).toEqual([]);
    expect(lines.flatMap((all) => all.slice(0, -1).filter(({ text }) => notAtEnd.test(text)))).toEqual([]);
    const alone = lines.flatMap((all) => all.filter(({ page }, n) => all.length > 1 && all[n - 1]?.page !== page && all[n + 1]?.page !== page));
    expect(alone).toEqual([]);
  });

  it('leaves no page of the article half empty: text fills up what a chart does not fit on', () => {
    const { layout: { items, outline } } = print(edition);
    const end = outline.find(({ title }) => /^(?:方法与说明|译注|Method)/u.test(title))?.page ?? 0;
    expect(end).toBeGreaterThan(5);
    const [foot, whole] = [22 * 72 / 25.4, 251 * 72 / 25.4];
    for (let page = 1; page < end - 1; page += 1) {
      const lowest = Math.min(...items.filter((item) => item.page === page && item.mark !== null).map(({ box }) => box[1]));
      expect((lowest - foot) / whole, `page ${page}`).toBeLessThan(0.3);
    }
  });
});
