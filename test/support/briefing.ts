import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Article, BriefingConfig, Dataset, Edition, Fact, Locale, Matching, Source, Templates, Text, TranslationUnit } from '../../pipeline/model/index.ts';
import { plainRun } from '../../pipeline/model/index.ts';
import { resolveLook } from '../../pipeline/build/look.ts';
import { basePageSchema } from '../../pipeline/build/page-schema.ts';
import { makeQuantity } from '../../pipeline/quantity/index.ts';
import { articleTexts } from '../../pipeline/segment/index.ts';
import { assembleBriefing, type BriefingInput } from '../../pipeline/briefing/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const folder = (path: string, end: string): Record<string, { file: string; text: string }> =>
  Object.fromEntries(readdirSync(`${root}${path}`).filter((name) => name.endsWith(end)).toSorted()
    .map((name) => [name.slice(0, -end.length), { file: `${path}/${name}`, text: readFileSync(`${root}${path}/${name}`, 'utf8') }]));

/** The product's own order of parts, and its colours. */
const look = resolveLook([{ page: basePageSchema.parse(parse(readFileSync(`${root}templates/page.yaml`, 'utf8'))), at: () => ({ file: 'templates/page.yaml', line: 1, column: 1 }) }]).value;

/** The product's own templates and strings. */
export const templates: Templates = {
  pages: folder('templates/pages', '.hbs'), partials: folder('templates/partials', '.hbs'), styles: Object.values(folder('templates/styles', '.css')), colours: look.colours,
  scripts: Object.values(folder('templates/scripts', '.js')).map((one) => ({ ...one, hash: `sha256-${createHash('sha256').update(one.text).digest('base64')}` })),
};
const locale = (lang: string): Locale => JSON.parse(readFileSync(`${root}templates/locales/${lang}.json`, 'utf8')) as Locale;
export const locales = { zh: locale('zh'), en: locale('en') };

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
export const text = (kind: Text['kind'], words: string): Text => ({ kind, text: words, runs: [plainRun(words)], position });

export const source: Source = { name: 'own', title: '原文', path: null, publisher: null, retrieved: null };
const other: Source = { name: 'paper', title: 'The Paper', path: 'https://example.org/a', publisher: 'The Paper', retrieved: '2024-09-01' };

/** A fact of the test's one place and dataset. */
export const fact = (id: string, value: string, unit: string, more: Partial<Fact> & { readonly from?: 'paper'; readonly unitId?: string } = {}): Fact => {
  const [indicator = '', entity = '', period = ''] = id.split('/');
  const quantity = makeQuantity({ value, unit });
  if (!quantity) throw new Error(`no quantity: ${value}${unit}`);
  return {
    id, indicator, entity, period, quantity, status: 'final', basis: 'none', asOf: '2021-12-31', voice: 'claim',
    provenance: {
      source: more.from ? other : source, unitId: more.unitId ?? null, sourcePlace: '¶3', calculation: null,
      cell: { package: 'set', resource: 'r', row: 1, field: 'value', place: { file: 'data/set/r.csv', line: 2, column: 1 } },
    },
    variants: [], precedence: null, note: null, ...more,
  };
};

export const facts: readonly Fact[] = [
  fact('gdp/town/2021', '2986.41', '亿元', { unitId: 'u3' }),
  fact('gdp/town/2020', '2616.1', '亿元', { voice: 'external', from: 'paper', status: 'preliminary' }),
  fact('firms/town/2021', '409', '家'),
];

export const index = new Map(facts.map((one) => [one.id, one]));

const article: Article = {
  file: 'content/town/article.zh.md',
  meta: { title: '小城', byline: null, publisher: null, dates: [{ role: 'posted', iso: '2024-07-28' }], source: { title: '原文', address: null, retrieved: null }, restated: true },
  title: text('title', '小城'),
  sections: [
    { id: 'lead', level: 1, heading: null, blocks: [{ type: 'paragraph', runIn: null, sentences: [text('sentence', '导语一句。')], position }] },
    {
      id: 's1', level: 1, heading: text('heading', '第一节'), blocks: [
        { type: 'paragraph', runIn: null, sentences: [text('sentence', '总值增长。'), text('sentence', '***到访。')], position },
        { type: 'paragraph', runIn: null, sentences: [text('sentence', '<script>alert(1)</script>')], position },
      ],
    },
  ],
};

const english: Readonly<Record<string, string>> = { '小城': 'A town', '导语一句。': 'One line of lead.', '第一节': 'Section one', '总值增长。': 'GDP grew.', '***到访。': '[name redacted in source] visited.' };

/** Every text translated but the last; the GDP sentence is `u3` and has a translator's note. */
const matching: Matching = {
  matches: articleTexts(article).map((one, n) => {
    const target = english[one.text];
    const unit: TranslationUnit | null = target === undefined ? null : {
      id: `u${n}`, source: one.text, target: [plainRun(target)], state: 'translated', reviewer: null, notes: n === 3 ? ['GDP is gross domestic product.'] : [], place: { file: 'x', line: 1, column: 1 }, targetPlace: null,
    };
    return { text: one, unit, state: unit ? 'matched' : 'untranslated' };
  }),
  orphans: [],
};

const datasets: readonly Dataset[] = [{ name: 'set', title: 'Set', titles: { zh: 'Set', en: 'Set' }, publishers: [], version: '1', licenses: ['CC0-1.0'], sources: [source, other], observations: [], asOf: '2021-12-31' }];
const place = { file: 'content/town/briefing.yaml', line: 9, column: 3 };
const both = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });

export const config: BriefingConfig = {
  id: 'town', file: place.file, title: both('小城账本', 'A town’s ledger'), shortTitle: both('小城', 'Town'), about: both('说明', 'About'), interest: both('利害', 'Interest'), keywords: { zh: [], en: [] },
  series: both('丛刊', 'Series'), edition: '1', version: '1.0.0', date: '2024-10-15', draft: false, address: null, datasets: ['set'], keyFigures: ['gdp/town/2021'],
  charts: [{ id: 'c', spec: 'series', data: ['gdp/town/*'], section: 1, width: 'main', title: both('总值{{fact "gdp/town/2021"}}', 'GDP {{fact "gdp/town/2021"}}'), subtitle: both('亿元', 'RMB'), note: null, place }],
  tables: [], calculations: [], bindings: [], claims: [], claimNotes: [], waivers: [], removed: [{ text: '导航', why: both('网页导航', 'navigation') }], previous: null, people: [], house: null, page: { parts: {}, colours: {} }, notes: [both('名义值。', 'Nominal.')],
};

export const input = (edition: Edition, more: Partial<BriefingInput> = {}): BriefingInput => ({
  edition, config, article, matching, facts, selections: new Map([['c', facts.slice(0, 2)]]),
  summary: { zh: [[plainRun('要点。')]], en: [[plainRun('Bottom.')]] },
  charts: [{ id: 'c', edition: 'zh', lang: 'zh', svg: '<svg role="img" aria-label="图"></svg>', narrow: null, points: [], marks: [], narrowMarks: [], description: '' }],
  indicators: [{ id: 'gdp', name: both('总值', 'GDP'), wordings: { zh: [], en: [] }, unit: 'CNY', entity: null, sources: [] }],
  entities: [{ id: 'town', name: both('小城', 'Town') }], datasets, locales, mentions: [], claims: [], changes: null, draft: false, warnings: [], editions: ['zh', 'en', 'zh-en'], places: {}, parts: look.parts, ...more,
});

export const view = (edition: Edition, more: Partial<BriefingInput> = {}) => assembleBriefing(input(edition, more)).value;
