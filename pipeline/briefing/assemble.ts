import type {
  Article, BackPart, BriefingClaim, BriefingConfig, BriefingView, Chart, ChartConfig, ChartView, Dataset, Edition, Entity, Fact, FactMention, Finding, Indicator, Lang, Locales, Look, Matching, Place, Result, ShownChange, TableConfig, Words,
} from '../model/index.ts';
import { briefingRules, finder } from '../finding/index.ts';
import { calculationViews, citationWords, datasetViews, sourceViews, variantViews } from './back.ts';
import { bibliography } from './bibliography.ts';
import { whatChanged } from './changes.ts';
import { claimComments } from './check-notes.ts';
import { chartView, factTableView, type ExhibitTools, expressionWords } from './exhibit.ts';
import { keyFigures, voices } from './figure.ts';
import { headView, masthead } from './masthead.ts';
import { inspectorView } from './inspector.ts';
import { makeNames } from './names.ts';
import { backLinks, footnoteViews, numberFootnotes } from './notes.ts';
import { placeFigures } from './places.ts';
import { readProse } from './prose.ts';
import { registerView } from './register.ts';
import { removedViews } from './removed.ts';
import { chapterCount, sectionViews, type Exhibit } from './section.ts';
import { unmarked } from './spans.ts';
import type { SummaryParagraph } from './summary.ts';
import { langsOf, plainView, say, textView, type Tongue } from './words.ts';

const find = finder(briefingRules);

/** All that one edition is made from. Lists of facts are those of `selectFacts`, by the id of the chart or table. */
export interface BriefingInput {
  readonly edition: Edition;
  readonly config: BriefingConfig;
  readonly article: Article;
  readonly matching: Matching;
  /** From `readSummary`, in the languages of the edition. */
  readonly summary: Readonly<Partial<Record<Lang, readonly SummaryParagraph[]>>>;
  /** Every fact, calculations included. */
  readonly facts: readonly Fact[];
  /** Figures and times of the article, in both languages. */
  readonly mentions: readonly FactMention[];
  /** What was checked of relations that the article states. */
  readonly claims: readonly BriefingClaim[];
  readonly selections: ReadonlyMap<string, readonly Fact[]>;
  readonly charts: readonly Chart[];
  readonly indicators: readonly Indicator[];
  readonly entities: readonly Entity[];
  /** In the order of the briefing: their sources are numbered in it. */
  readonly datasets: readonly Dataset[];
  readonly locales: Locales;
  /** Order of the parts; those that have nothing to show are left out. */
  readonly parts: Look['parts'];
  /** Since the edition that `previous` names; null where it names none. */
  readonly changes: readonly ShownChange[] | null;
  /** Draft of this run: DRAFT on every page. */
  readonly draft: boolean;
  /** Findings that a draft is printed with; their number is told to its reader. */
  readonly warnings: readonly Finding[];
  /** Editions that stand beside this one, for the links between them. */
  readonly editions: readonly Edition[];
  /** Where the values of `briefing.yaml` stand, by paths such as `charts/0/title/zh`. */
  readonly places: Readonly<Record<string, Place>>;
}

/** Place of a value of `briefing.yaml`; of what is not there, its parent's. */
const placeOf = (input: BriefingInput) => (path: string): Place => {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const place = input.places[parts.slice(0, length).join('/')];
    if (place) return place;
  }
  return { file: input.config.file, line: 1, column: 1 };
};

const makeTongue = (input: BriefingInput): Tongue => {
  const langs = langsOf(input.edition);
  const facts = new Map(input.facts.map((fact) => [fact.id, fact]));
  return { edition: input.edition, langs, main: langs[0] ?? 'zh', locales: input.locales, facts, missing: new Set(), footnotes: numberFootnotes(input.article) };
};

const bottomLine = (input: BriefingInput, tongue: Tongue): readonly Words[] => {
  const count = Math.max(0, ...tongue.langs.map((lang) => input.summary[lang]?.length ?? 0));
  return Array.from({ length: count }, (_, n) =>
    tongue.langs.map((lang) => textView(input.summary[lang]?.[n] ?? [], lang, 'ours', tongue)));
};

const statedFacts = (facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> => {
  const stated = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const unitId of [fact.provenance, ...fact.variants.map((one) => one.provenance)].flatMap((one) => one.unitId ?? [])) {
      stated.set(unitId, [...(stated.get(unitId) ?? []).filter((one) => one !== fact), fact]);
    }
  }
  return stated;
};

const exhibits = (input: BriefingInput, tools: ExhibitTools): readonly Exhibit[] => {
  const { config, selections, article } = input;
  const count = chapterCount(article);
  const chosen = (id: string): readonly Fact[] => selections.get(id) ?? [];
  const place = (one: ChartConfig | TableConfig, path: string, view: Exhibit['view']): Exhibit => {
    const facts = chosen(one.id);
    if (one.section > count) tools.findings.push(find('placed-in-section', tools.place(`${path}/section`), { actual: String(one.section), expected: String(count), params: { name: one.id } }));
    return { view, section: Math.min(one.section, count), unitIds: new Set(facts.flatMap((fact) => fact.provenance.unitId ?? [])) };
  };
  return [
    ...config.charts.map((one, n) => place(one, `charts/${n}`, chartView(one, n, chosen(one.id), input.charts, tools))),
    ...config.tables.map((one, n) => place(one, `tables/${n}`, factTableView(one, n, chosen(one.id), tools))),
  ];
};

/** What each part behind the article is called, in the words of the page. */
const titles: Readonly<Record<BackPart, string>> = {
  'what-changed': 'changes.title', 'translator-notes': 'notes.title', method: 'method.title', sources: 'sources.title',
  register: 'register.title', removed: 'removed.title', citation: 'citation.title', appendix: 'appendix.title',
};

const contents = (view: Pick<BriefingView, 'sections' | 'labels'>, back: readonly BackPart[]): BriefingView['contents'] => [
  ...view.sections.filter((section) => section.heading.length > 0).map((section) => ({ href: `#${section.id}`, target: section.id, level: section.level, words: section.heading.map((text) => ({ ...text, runs: unmarked(text.runs).filter((run) => run.note === null) })), onlyPrint: false })),
  ...back.map((part) => ({ href: `#${part}`, target: part, level: 1, words: view.labels[titles[part]] ?? [], onlyPrint: part === 'appendix' })),
];

const labels = (tongue: Tongue): BriefingView['labels'] =>
  Object.fromEntries(Object.keys(tongue.locales[tongue.main]).map((key) => [key, say(key, tongue)]));

const localeFindings = (tongue: Tongue): readonly Finding[] =>
  [...tongue.missing].toSorted().map((missing) => {
    const [lang = '', ...key] = missing.split('/');
    return find('locale-string-present', { file: `templates/locales/${lang}.json`, line: 1, column: 1 }, { actual: key.join('/') });
  });

/**
 * Puts one edition together: every word chosen, every number printed from its fact. Unknown facts, exhibits outside
 * the article's sections and missing locale strings are findings; the view is complete all the same.
 */
export const assembleBriefing = (input: BriefingInput): Result<BriefingView> => {
  const { config, article, matching, datasets, facts } = input;
  const tongue = makeTongue(input);
  const findings: Finding[] = [];
  const names = makeNames(input);
  const prose = readProse(article, matching, input.mentions);
  const tools: ExhibitTools = { names, tongue, place: placeOf(input), findings };
  const placed = exhibits(input, tools);
  const text = sectionViews(article, placed, { prose, names, tongue, stated: statedFacts(facts), comments: claimComments(input.claims, input.mentions, config.claimNotes, tongue) });
  const figures = keyFigures(config, { ...tools, restated: article.meta.restated }, findings);
  const { parts, places, texts, marks } = placeFigures({
    bottomLine: bottomLine(input, tongue),
    keyFigures: input.parts.front.includes('key-figures') ? figures : [],
    sections: text,
    whatChanged: whatChanged(input.changes, text, names, tongue),
    footnotes: footnoteViews(article, prose, tongue),
    calculations: calculationViews(facts, names, tongue),
    method: config.notes.map((note, n) => expressionWords(note, `notes/${n}`, tools)),
  }, tongue);
  const { sections } = parts;
  const appendix = sections.flatMap((section) => section.blocks).flatMap((block): ChartView[] => (block.type === 'chart' ? [block] : []));
  const translatorNotes = tongue.edition !== 'zh-en' ? [] : prose.notes.map((note) => ({
    label: note.label, anchor: note.anchor, back: backLinks(note.anchor, note.label, 'en', marks), about: [plainView(note.about.text, 'zh', tongue, 'source')], words: [plainView(note.text, 'en', tongue)],
  }));
  const variants = variantViews(facts, names, tongue);
  const register = registerView({ article, config, facts, mentions: input.mentions, claims: input.claims, places, texts, prose, names, tongue });
  const words = labels(tongue);
  const empty: Readonly<Partial<Record<BackPart, boolean>>> = {
    'what-changed': input.changes === null, 'translator-notes': translatorNotes.length === 0, register: register.groups.length === 0,
    removed: config.removed.length === 0, appendix: appendix.length === 0,
  };
  const back = input.parts.back.filter((part) => empty[part] !== true);
  const value: BriefingView = {
    edition: input.edition, lang: tongue.main === 'zh' ? 'zh-Hans' : 'en', parallel: tongue.langs.length > 1, draft: input.draft,
    ...parts, register, inspector: inspectorView(article, prose, tongue), labels: words,
    head: headView(config, input.editions, input.draft, tongue),
    masthead: masthead(config, article.meta, { datasets, matching, prose, tongue }),
    voices: voices(tongue),
    parts: { front: input.parts.front, back },
    contents: contents({ sections, labels: words }, back),
    translatorNotes,
    sources: sourceViews(names, tongue),
    datasets: datasetViews(datasets, tongue),
    removed: removedViews(config.removed, tongue),
    variants,
    people: config.people.map((person) => ({ label: [plainView(person.role, tongue.main, tongue)], value: [plainView(person.name, tongue.main, tongue)] })),
    citation: citationWords(config, article.meta, tongue),
    cite: bibliography(config, article.meta, datasets, tongue),
    appendix,
    warnings: input.draft && input.warnings.length > 0 ? say(input.warnings.length === 1 ? 'draft.warning' : 'draft.warnings', tongue, () => ({ n: String(input.warnings.length) })) : [],
  };
  return { value, findings: [...findings, ...localeFindings(tongue)] };
};
