import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunReport } from '../../pipeline/build/index.ts';
import type { Edition } from '../../pipeline/model/index.ts';
import { withoutStyle } from '../support/html.ts';
import { bareText, readLayout } from '../support/layout.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// Whole builds: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const editions: readonly Edition[] = ['zh', 'en', 'zh-en'];
const version = 'of the test';

const article = 'content/jinjiang/article.zh.md';
const folder = 'out/jinjiang';
let project: WholeProject;
const page = async (edition: Edition): Promise<string> => withoutStyle(await project.text(`${folder}/jinjiang.${edition}.html`));
const build = (options: Parameters<typeof buildIn>[2] = {}): Promise<RunReport> => buildIn(project.root, version, options);
/** Tasks that ran, of the stages named. */
const of = (report: RunReport, ...stages: readonly string[]): readonly string[] =>
  report.ran.filter((task) => stages.some((stage) => task.startsWith(`${stage} `))).toSorted();

/** Findings besides the remarks that the briefing always has: what it states and arithmetic cannot settle. */
const told = ({ findings }: RunReport): RunReport['findings'] => findings.filter(({ severity }) => severity !== 'info');

let good: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  project = await wholeProject();
  await build();
  good = await project.folder(folder);
});
afterAll(() => project.remove());

/** What holds numbers that are bound to facts, by name, and the rest of the page. */
const parts = {
  summary: /<section class="bottom-line[\s\S]*?<\/section>/gu,
  keyFigures: /<section class="key-figures[\s\S]*?<\/section>/gu,
  pictures: /<svg[\s\S]*?<\/svg>/gu,
  tables: /<table class="figures"[^>]*>[\s\S]*?<\/table>/gu,
  calculations: /<ul class="calculations">[\s\S]*?<\/ul>/gu,
  register: /<table class="register[^>]*>[\s\S]*?<\/table>/gu,
  // Where the marks of a chart stand, and what they tell.
  drawings: /<div class="drawing[^>]*>/gu,
} as const;
const within = (html: string, part: keyof typeof parts): string => (html.match(parts[part]) ?? []).join('\n');
const rest = (html: string): string => Object.values(parts).reduce((left, part) => left.replace(part, ''), html);

describe('one cell changed in data/', () => {
  const [file, from, to] = ['data/jinjiang-article/figures.csv', 'hnte,jinjiang,2021,409,', 'hnte,jinjiang,2021,411,'] as const;
  afterAll(() => project.edit(file, to, from));

  it('changes key figure, chart, table and summary in each edition, and nothing else', async () => {
    const before = new Map(await Promise.all(editions.map(async (edition) => [edition, await page(edition)] as const)));
    await project.edit(file, from, to);
    const report = await build();
    // What the article's sentence says is another number now, and that is told.
    expect(told(report).map(({ ruleId, actual, severity }) => [ruleId, actual, severity])).toEqual([['sentence-agrees-with-data', '409家', 'warning']]);
    // The one who builds is told of it, and of every place.
    expect(report.outcomes[0]?.changed.map(({ factId, aspects, shown, cell }) => ({ factId, aspects, shown, file: cell?.file }))).toEqual([{
      factId: 'hnte/jinjiang/2021', aspects: ['value'], file,
      shown: { keyFigure: true, charts: ['hnte'], tables: [], notes: [], summary: ['zh', 'en'], calculations: ['hnte_multiple/jinjiang/2019--2021'] },
    }]);
    expect(of(report, 'article.parse', 'translation.read', 'dataset.load', 'chart.compile', 'io.print')).toEqual([
      'chart.compile hnte.en', 'chart.compile hnte.zh', 'chart.compile hnte.zh-en', 'dataset.load data/jinjiang-article/datapackage.json',
      'io.print jinjiang.en', 'io.print jinjiang.zh', 'io.print jinjiang.zh-en',
    ]);
    for (const edition of editions) {
      const [old, fresh] = [before.get(edition) ?? '', await page(edition)];
      expect(rest(fresh)).toBe(rest(old));
      for (const part of ['summary', 'keyFigures', 'tables', 'calculations'] as const) {
        expect(within(old, part), `${edition}: ${part}`).toContain('409');
        expect(within(fresh, part), `${edition}: ${part}`).toBe(within(old, part).replaceAll('409', '411'));
      }
      // A picture's points move too, in the drawing for phones as well.
      const [drawn, redrawn] = [old, fresh].map((html) => html.match(parts.pictures) ?? []);
      expect(redrawn?.filter((svg, index) => svg !== drawn?.[index])).toEqual([expect.stringMatching(/>411\D[^]*/u), expect.stringMatching(/>411\D[^]*/u)]);
    }
  });

  it('gives the bytes that a clean build in another folder gives', async () => {
    const twin = await wholeProject();
    try {
      await twin.edit(file, from, to);
      await buildIn(twin.root, version);
      const clean = await twin.folder(folder);
      for (const [name, bytes] of await project.folder(folder)) expect(clean.get(name)?.equals(bytes), name).toBe(true);
    } finally {
      await twin.remove();
    }
  });
});

describe('a summary changed', () => {
  it('prints only the editions whose page changed; taken back, all is as it was and nothing runs', async () => {
    await project.edit('content/jinjiang/summary.en.md', 'Some reservations are in order.', 'Some reservations are needed.');
    expect(of(await build(), 'article.parse', 'chart.compile', 'briefing.render', 'io.print')).toEqual([
      'briefing.render jinjiang.en', 'briefing.render jinjiang.zh-en', 'io.print jinjiang.en', 'io.print jinjiang.zh-en',
    ]);
    await project.edit('content/jinjiang/summary.en.md', 'Some reservations are needed.', 'Some reservations are in order.');
    expect((await build()).ran).toEqual([]);
    const again = await project.folder(folder);
    for (const [name, bytes] of good) expect(again.get(name)?.equals(bytes), name).toBe(true);
  });
});

describe('a sentence changed since it was translated', () => {
  it('keeps the editions with English back; a draft says DRAFT on every page', async () => {
    await project.edit(article, '文章称，晋江一向看重创新', '文章称，晋江历来看重创新');
    const refused = await build();
    expect(told(refused).map(({ ruleId, severity, place }) => [ruleId, severity, place?.file])).toEqual([['unit-current', 'error', article]]);
    expect(refused.outcomes[0]?.files).toBeNull();
    for (const [name, bytes] of await project.folder(folder)) expect(good.get(name)?.equals(bytes), name).toBe(true);

    const draft = await build({ draft: true, editions: ['zh', 'en'] });
    expect(told(draft).map(({ severity }) => severity)).toEqual(['warning']);
    const marks = { zh: '草稿·不得引用', en: 'DRAFT' } as const;
    for (const edition of ['zh', 'en'] as const) {
      const { items, sizes } = await readLayout(await project.bytes(`${folder}/jinjiang.${edition}.pdf`));
      const unmarked = sizes.flatMap((_, index) => (bareText(items.filter((item) => item.page === index + 1 && item.mark === null)).includes(marks[edition]) ? [] : [index + 1]));
      expect(unmarked, `${edition}: pages without DRAFT`).toEqual([]);
      expect(await page(edition)).toContain('class="draft-banner"');
    }
    const normal = await readLayout(new Uint8Array(good.get('jinjiang.en.pdf') ?? []));
    expect(bareText(normal.items)).not.toContain('DRAFT');

    // Chinese alone needs no translation.
    expect((await build({ editions: ['zh'], formats: ['html'] })).outcomes[0]?.files?.has('out/jinjiang/jinjiang.zh.html')).toBe(true);
  });
});

describe('an edition after another', () => {
  it('prints what changed in every edition, on paper too, and moves nothing from page one', async () => {
    await project.edit(article, '文章称，晋江历来看重创新', '文章称，晋江一向看重创新');
    await mkdir(join(project.root, 'content/jinjiang/previous'));
    await project.write('content/jinjiang/previous/1.facts.json', await project.text(`${folder}/facts.json`));
    await project.edit('content/jinjiang/briefing.yaml', 'draft: false\n', 'draft: false\nprevious: previous/1.facts.json\n');
    await project.edit('data/jinjiang-article/figures.csv', 'hnte,jinjiang,2021,409,', 'hnte,jinjiang,2021,411,');
    const report = await build();
    expect(told(report).map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['sentence-agrees-with-data', '409家']]);
    for (const [edition, words] of [['zh', ['本期变动', '409家411家+2家']], ['en', ['Whatchanged', '409411+2']], ['zh-en', ['本期变动', 'Whatchanged', '409家']]] as const) {
      const before = await readLayout(new Uint8Array(good.get(`jinjiang.${edition}.pdf`) ?? []));
      const { items, sizes } = await readLayout(await project.bytes(`${folder}/jinjiang.${edition}.pdf`));
      for (const word of words) expect(bareText(items), edition).toContain(word);
      expect(sizes.length - before.sizes.length, `${edition}: pages more`).toBeLessThanOrEqual(1);
      // What stood on page one stands there still.
      const headings = (all: typeof items): readonly string[] => (edition === 'zh' ? ['要点', '关键数字', '谁在说话', '目录'] : edition === 'en' ? ['Bottomline', 'Keyfigures', 'Whoisspeaking'] : ['要点'])
        .filter((heading) => bareText(all.filter((item) => item.page === 1)).includes(heading));
      expect(headings(items), edition).toEqual(headings(before.items));
    }
  });
});
