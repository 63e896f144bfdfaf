import { describe, expect, it } from 'vitest';
import { bibliography } from '../../pipeline/briefing/bibliography.ts';
import type { BriefingConfig } from '../../pipeline/model/index.ts';
import { config, input, view } from '../support/briefing.ts';

const { article, datasets } = input('en');
const tongue = { edition: 'en', langs: ['en'], main: 'en', locales: input('en').locales, facts: new Map(), missing: new Set<string>(), footnotes: new Map<string, string>() } as const;
const made = (change: Partial<BriefingConfig> = {}) => bibliography({ ...config, ...change }, article.meta, datasets, tongue);
const tag = (change: Partial<BriefingConfig>, name: string): readonly string[] => made(change).meta.filter((one) => one.name === name).map((one) => one.content);

describe('how a briefing is named for machines', () => {
  it('is a record of BibTeX in which no title breaks a brace', () => {
    const { bibtex } = made({ title: { zh: '题', en: '50 % of {x} & y_z \\ "q"' }, people: [{ name: '张三', role: 'editor' }, { name: 'A. & B.', role: 'editor' }] });
    expect(bibtex).toContain('title = {{50 \\% of \\{x\\} \\& y\\_z \\textbackslash{} "q"}}');
    expect(bibtex).toContain('author = {{张三} and {A. \\& B.}}');
    // Braces that mean themselves aside, each that opens is closed.
    const bare = bibtex.replace(/\\[{}]/gu, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
    expect(bibtex).not.toContain('url');
  });

  it('is an item of CSL JSON with the date in parts', () => {
    const [item] = JSON.parse(made({ date: '2026-03-05', address: 'https://example.org/b' }).csl);
    expect(item).toMatchObject({ type: 'report', title: config.title.en, issued: { 'date-parts': [[2026, 3, 5]] }, publisher: config.series.en, language: 'en', URL: 'https://example.org/b' });
  });

  it('is linked data: the report, what it restates, its datasets', () => {
    const { '@graph': graph } = JSON.parse(made().linkedData);
    expect(graph[0]).toMatchObject({ '@type': 'Report', name: config.title.en, alternateName: config.title.zh, inLanguage: ['en'], datePublished: config.date });
    expect(graph.slice(1).map((one: { '@type': string }) => one['@type'])).toEqual(datasets.map(() => 'Dataset'));
    // A licence is a work or an address to schema.org, no mere word.
    expect(graph[1]).toMatchObject({ name: datasets[0]?.titles.en, license: [{ '@type': 'CreativeWork', name: 'CC0-1.0' }] });
    expect(graph[0].isBasedOn).toHaveLength(1 + datasets.length);
  });

  it('has an address only where the briefing gives one', () => {
    expect([tag({}, 'og:url'), tag({}, 'citation_public_url')]).toEqual([[], []]);
    expect([tag({ address: 'https://example.org/b' }, 'og:url'), tag({ address: 'https://example.org/b' }, 'citation_public_url')]).toEqual([['https://example.org/b'], ['https://example.org/b']]);
    expect(tag({}, 'og:locale')).toEqual(['en_GB']);
    expect(tag({ date: '2026-03-05' }, 'citation_publication_date')).toEqual(['2026/03/05']);
  });

  it('stands in the head of each edition', () => {
    for (const edition of ['zh', 'en', 'zh-en'] as const) expect(view(edition).cite.meta.length).toBeGreaterThan(8);
  });
});
