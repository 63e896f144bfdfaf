import type { ArticleMeta, BriefingConfig, BriefingView, Dataset } from '../model/index.ts';
import { issueOf } from './masthead.ts';
import { phrase, tagOf, type Tongue } from './words.ts';

type Cite = BriefingView['cite'];

/** Characters with a meaning in BibTeX, as TeX writes them. */
const tex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', '_': '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};
const texText = (text: string): string => text.replace(/[\\{}&%$#_~^]/gu, (mark) => tex[mark] ?? mark);

const authorsOf = (config: BriefingConfig): readonly string[] => config.people.map((person) => person.name);

const keyOf = (config: BriefingConfig): string => `${config.id}-${config.date.slice(0, 4)}`;

/** `@techreport` of BibTeX. Titles and names in a second pair of braces, which keep their capitals and their order. */
const bibtex = (config: BriefingConfig, { main }: Tongue): string => {
  const [year = '', month = '', day = ''] = config.date.split('-');
  const authors = authorsOf(config);
  const fields: readonly (readonly [string, string])[] = [
    ...(authors.length > 0 ? [['author', authors.map((name) => `{${texText(name)}}`).join(' and ')] as const] : []),
    ['title', `{${texText(config.title[main])}}`],
    ['institution', `{${texText(config.series[main])}}`],
    ['number', texText(issueOf(config))],
    ['year', year], ['month', String(Number(month))], ['day', String(Number(day))],
    ['language', main === 'zh' ? 'chinese' : 'english'],
    ['note', texText(`Version ${config.version}`)],
    ...(config.address === null ? [] : [['url', config.address] as const]),
  ];
  return `@techreport{${keyOf(config)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
};

/** One item of CSL JSON (citationstyles.org, schema 1.0). */
const csl = (config: BriefingConfig, { main }: Tongue): string => JSON.stringify([{
  id: keyOf(config), type: 'report', title: config.title[main], 'title-short': config.shortTitle[main],
  author: authorsOf(config).map((literal) => ({ literal })),
  issued: { 'date-parts': [config.date.split('-').map(Number)] },
  publisher: config.series[main], 'collection-title': config.series[main], number: issueOf(config), version: config.version, language: tagOf(main),
  ...(config.address === null ? {} : { URL: config.address }),
}], null, 2);

/** schema.org: the report, what it restates, and the datasets that it is made from. */
const linkedData = (config: BriefingConfig, meta: ArticleMeta, datasets: readonly Dataset[], tongue: Tongue): string => {
  const { main, langs } = tongue;
  const other = main === 'zh' ? 'en' : 'zh';
  const written = meta.dates.find((date) => date.role === 'article')?.iso;
  const made = datasets.map((dataset) => ({
    '@type': 'Dataset', '@id': `#dataset-${dataset.name}`, name: dataset.titles[main], description: `${dataset.titles[main]}${main === 'zh' ? '：' : ': '}${phrase('head.dataset', main, tongue)}`,
    ...(dataset.version === null ? {} : { version: dataset.version }),
    ...(dataset.licenses.length === 0 ? {} : { license: dataset.licenses.map((name) => ({ '@type': 'CreativeWork', name })) }),
    ...(dataset.asOf === null ? {} : { dateModified: dataset.asOf }),
  }));
  const report = {
    '@type': 'Report', '@id': config.address ?? '#briefing', name: config.title[main], alternateName: config.title[other], description: config.about[main],
    ...(config.keywords[main].length === 0 ? {} : { keywords: langs.flatMap((lang) => config.keywords[lang]) }),
    inLanguage: langs.map(tagOf), datePublished: config.date, version: config.version, reportNumber: issueOf(config),
    isPartOf: { '@type': 'Periodical', name: config.series[main] },
    ...(config.people.length === 0 ? {} : { author: config.people.map(({ name }) => ({ '@type': 'Person', name })) }),
    ...(config.address === null ? {} : { url: config.address }),
    isBasedOn: [
      {
        '@type': 'Article', name: meta.source.title ?? meta.title, inLanguage: 'zh-Hans',
        ...(meta.publisher === null ? {} : { publisher: { '@type': 'Organization', name: meta.publisher } }),
        ...(written === undefined ? {} : { datePublished: written }),
        ...(/^https?:\/\//u.test(meta.source.address ?? '') ? { url: meta.source.address } : {}),
      },
      ...made.map((one) => ({ '@id': one['@id'] })),
    ],
  };
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': [report, ...made] });
};

const locale = { zh: 'zh_CN', en: 'en_GB' } as const;

const property = (name: string, content: string) => ({ attribute: 'property', name, content }) as const;
const named = (name: string, content: string) => ({ attribute: 'name', name, content }) as const;

/** Open Graph and the Highwire names that reference managers read, for the head of the page. */
const metaTags = (config: BriefingConfig, { main, langs }: Tongue): Cite['meta'] => {
  const other = main === 'zh' ? 'en' : 'zh';
  return [
    property('og:type', 'article'), property('og:title', config.title[main]), property('og:description', config.about[main]),
    property('og:site_name', config.series[main]), property('og:locale', locale[main]), property('og:locale:alternate', locale[other]),
    property('article:published_time', config.date),
    ...(config.address === null ? [] : [property('og:url', config.address)]),
    named('twitter:card', 'summary'),
    named('citation_title', config.title[main]),
    ...authorsOf(config).map((name) => named('citation_author', name)),
    named('citation_publication_date', config.date.replaceAll('-', '/')),
    named('citation_technical_report_institution', config.series[main]), named('citation_technical_report_number', issueOf(config)),
    ...langs.map((lang) => named('citation_language', lang)),
    ...langs.flatMap((lang) => config.keywords[lang]).map((word) => named('citation_keywords', word)),
    ...(config.address === null ? [] : [named('citation_public_url', config.address)]),
  ];
};

/** How others name the briefing: tags and linked data for the head of the page, records to copy. Nothing is addressed that has no address. */
export const bibliography = (config: BriefingConfig, meta: ArticleMeta, datasets: readonly Dataset[], tongue: Tongue): Cite => ({
  meta: metaTags(config, tongue), linkedData: linkedData(config, meta, datasets, tongue), bibtex: bibtex(config, tongue), csl: csl(config, tongue),
});
