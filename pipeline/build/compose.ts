import type { Article, BriefingClaim, BriefingConfig, Edition, Fact, FactMention, Finding, Lang, ShownChange } from '../model/index.ts';
import { asDraft, buildRules, finder, ioRules, uniqueFindings } from '../finding/index.ts';
import type { Fonts } from '../io/index.ts';
import { findChanges, type ChangeSources } from './changes.ts';
import { chartLangs, drawCharts, selections } from './charts.ts';
import { withoutConsequences } from './consequence.ts';
import { locateCharacter } from './glyph.ts';
import type { Loaded } from './load.ts';
import { understand, type Understood } from './sources.ts';
import type { Tasks } from './task.ts';
import { withTitle } from './title.ts';
import { standing } from './waiver.ts';

const find = finder(buildRules);
const findGlyph = finder(ioRules);

export interface ComposeOptions {
  readonly editions: readonly Edition[];
  readonly draft: boolean;
}

/** A briefing, composed: its pages, whole but for the printing. `pages` lacks an edition that an error prevented. */
export interface Composed {
  /** With the titles as they are printed. */
  readonly config: BriefingConfig;
  readonly facts: readonly Fact[];
  readonly mentions: readonly FactMention[];
  readonly claims: readonly BriefingClaim[];
  readonly pages: ReadonlyMap<Edition, string>;
  /** What changed since the edition that `previous` names; null where it names none. */
  readonly changes: readonly ShownChange[] | null;
  /** What changes are told with: also those since the last build. */
  readonly sources: ChangeSources;
  readonly findings: readonly Finding[];
}

type Summary = Awaited<ReturnType<typeof readSummaries>>;

const readSummaries = async (loaded: Loaded, langs: readonly Lang[], facts: readonly Fact[], findings: Finding[]) => {
  const { readSummary } = await import('../briefing/index.ts');
  const index = new Map(facts.map((fact) => [fact.id, fact]));
  const read = (lang: Lang) => {
    const source = loaded.summary[lang];
    if (!source) return [];
    const result = readSummary(source, { lang, facts: index });
    findings.push(...result.findings);
    return result.value;
  };
  if (langs.includes('en') && loaded.summary.en === undefined) {
    const expected = `content/${loaded.config.id}/summary.en.md`;
    findings.push(find('summary-present', { file: expected, line: 1, column: 1 }, { expected }));
  }
  // Both are always checked, whichever are printed.
  return { zh: read('zh'), en: read('en') };
};

interface Parts {
  readonly loaded: Loaded;
  readonly config: BriefingConfig;
  readonly understood: Understood;
  readonly summary: Summary;
  readonly charts: Awaited<ReturnType<typeof drawCharts>>['value'];
  readonly selected: Awaited<ReturnType<typeof selections>>['value'];
  readonly changes: readonly ShownChange[] | null;
  readonly warnings: readonly Finding[];
}

/** Stands for an article that cannot be read, so that faults of all that goes around it are found in the same run. */
const noArticle: Article = {
  file: '', sections: [],
  meta: { title: '', byline: null, publisher: null, dates: [], source: { title: null, address: null, retrieved: null }, restated: false },
  title: { kind: 'title', text: '', runs: [], position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } } },
};

/** What is found only because a stand-in is empty. */
const ofStandIn = ({ article }: Understood, { locales }: Loaded): ReadonlySet<string> =>
  new Set([...(article ? [] : ['placed-in-section']), ...(locales ? [] : ['locale-string-present', 'template-property-known'])]);

/** One edition as HTML, with its fonts in it. */
const composePage = async (
  edition: Edition,
  parts: Parts,
  options: ComposeOptions,
  tools: { readonly tasks: Tasks; readonly fonts: Fonts },
): Promise<{ readonly html: string | null; readonly findings: readonly Finding[] }> => {
  const { loaded, config, understood, summary, charts, selected, changes, warnings } = parts;
  const { templates, places } = loaded;
  const { matching, datasets, indicators, entities, facts, mentions, claims } = understood;
  const article = understood.article ?? noArticle;
  const locales = loaded.locales ?? { zh: {}, en: {} };
  const langs = chartLangs([edition]);
  const input = {
    edition, config: { ...config, waivers: standing(config.waivers, understood.findings) }, article, matching, facts, mentions, claims, indicators, entities, datasets, locales, changes, warnings, parts: loaded.look.parts,
    summary: Object.fromEntries(langs.map((lang) => [lang, summary[lang]])),
    charts: charts.filter((chart) => chart.edition === edition),
    selections: selected, draft: options.draft, editions: options.editions, places,
  };
  const name = `${config.id}.${edition}`;
  const view = await tools.tasks.json('briefing.assemble', name, input, async () =>
    (await import('../briefing/index.ts')).assembleBriefing(input));
  const page = await tools.tasks.json('briefing.render', name, { view: view.value, templates }, async () =>
    (await import('../briefing/index.ts')).renderBriefing(view.value, templates));
  const empty = ofStandIn(understood, loaded);
  return { html: page.value, findings: [...view.findings, ...page.findings].filter(({ ruleId }) => !empty.has(ruleId)) };
};

const glyphFindings = async (page: string, loaded: Loaded, { tasks, fonts }: { readonly tasks: Tasks; readonly fonts: Fonts }): Promise<readonly Finding[]> => {
  const characters = [...new Set(page)].toSorted().join('');
  const missing = await tasks.json('font.coverage', '', { characters, versions: await fonts.versions() }, () => fonts.missingGlyphs(characters));
  return missing.map(({ character, codePoint }) =>
    findGlyph('glyph-available', locateCharacter(character, loaded), { actual: character, params: { codePoint } }));
};

/**
 * The composition: where the stages, which know nothing of each other, meet.
 *
 * ```
 *   article.parse   dataset.load   translation.read
 *        │          fact.collect         │            understand
 *        └─ fact.mentions ─┴─ fact.bind ─┤
 *                     check.run          │
 *            chart.compile               │            drawCharts
 *                └── briefing.assemble ──┘            composePage, once an edition
 *                      briefing.render  → fonts
 * ```
 *
 * Bad content gives findings from every stage that could still run, all at once.
 */
export const compose = async (
  loaded: Loaded,
  options: ComposeOptions,
  tools: { readonly tasks: Tasks; readonly fonts: Fonts; readonly pages: boolean },
): Promise<Composed> => {
  const findings: Finding[] = [];
  const { tasks, fonts } = tools;
  const understood = await understand(loaded, options.editions, tasks);
  findings.push(...understood.findings);
  const { facts, mentions, claims } = understood;
  const langs = chartLangs(options.editions);
  const chosen = await selections(loaded, facts);
  const summary = await readSummaries(loaded, langs, facts, findings);
  const measure = () => fonts.createMeasure(['sans']);
  const charts = await drawCharts({ loaded, understood, selected: chosen.value, measure, tasks }, options.editions);
  const sources = { config: loaded.config, selected: chosen.value, summary, facts, indicators: understood.indicators, entities: understood.entities, mentions };
  const changes = await findChanges(loaded.config.id, understood.previous, sources, tasks);
  findings.push(...chosen.findings, ...charts.findings);

  const config = withTitle(loaded.config, understood.article);
  const known = options.draft ? asDraft(findings) : findings;
  const parts: Parts = { loaded, config, understood, summary, charts: charts.value, selected: chosen.value, changes, warnings: options.draft ? known : [] };
  const rendered = await Promise.all(options.editions.map(async (edition) => ({ edition, ...(await composePage(edition, parts, options, tools)) })));
  const pages = new Map<Edition, string>();
  for (const { edition, html, findings: found } of rendered) {
    findings.push(...found);
    if (html === null) continue;
    findings.push(...(await glyphFindings(html, loaded, tools)));
    pages.set(edition, html);
  }
  const kept = withoutConsequences(uniqueFindings(findings), loaded, understood);
  const all = options.draft ? asDraft(kept) : kept;
  const failed = !loaded.sound || !understood.article || !loaded.locales || all.some((finding) => finding.severity === 'error');
  const told = { config, facts, mentions, claims, changes, sources };
  if (failed || !tools.pages) return { ...told, pages: new Map(), findings: all };
  const { fontMarker } = await import('../briefing/index.ts');
  const finished = [...pages].map(async ([edition, html]) => {
    const css = await fonts.fontFaces(html);
    return [edition, html.replace(fontMarker, () => css)] as const;
  });
  return { ...told, pages: new Map(await Promise.all(finished)), findings: all };
};
