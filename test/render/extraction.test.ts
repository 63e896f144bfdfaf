import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hash } from '../../pipeline/io/index.ts';
import type { Edition } from '../../pipeline/model/index.ts';
import { readAttachments } from '../support/attachments.ts';
import { printedTexts } from '../support/html.ts';
import { bare, bareText, readLayout, tagsIn, textsIn } from '../support/layout.ts';
import type { Layout } from '../support/layout.ts';
import { badBreaks, blocksIn, linesOf } from '../support/lines.ts';
import { matterhornFaults } from '../support/matterhorn.ts';
import { pdfFonts } from '../support/pdf.ts';
import { jianbao, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 480_000 });

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

  it('has no fault of those points of PDF/UA that a program can check', async () => {
    expect(await matterhornFaults(print(edition).pdf)).toEqual([]);
  });

  it('has no font but those of the house', async () => {
    expect((await pdfFonts(print(edition).pdf)).filter(({ name }) => !/^[A-Z]{6}\+(?:Noto(?:Sans|Serif)(?:SC)?|Source(?:Sans|Serif))/u.test(name))).toEqual([]);
  });

  it('says in words what a sign in a cell stands for', () => {
    const silent = tagsIn(print(edition).layout.tree).filter(({ role, children }) => (role === 'TD' || role === 'TH') && children.length > 0 && children.every((child) => 'role' in child && /^…$/u.test(bareText(textsIn(child)))));
    expect(silent.length).toBeGreaterThan(0);
    for (const { children } of silent) expect(children.map((child) => ('role' in child ? child.alt : null))).toEqual([{ 'zh': '未公布数字', 'en': 'no figure found', 'zh-en': '未公布数字 · no figure found' }[edition]]);
  });
});

describe.each(editions)('the pages of %s', (edition) => {
  it('breaks lines where Chinese and English allow, and leaves no line of a paragraph alone on a page', () => {
    const { tree } = print(edition).layout;
    const lines = blocksIn(tree).filter(({ role }) => role !== 'TH' && role !== 'TD').map((tag) => linesOf(textsIn(tag)));
    expect(lines.flat().length).toBeGreaterThan(250);
    expect(badBreaks(tree)).toEqual([]);
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
