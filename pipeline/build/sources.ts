import type { Article, BriefingClaim, Dataset, Edition, Entity, Fact, FactMention, Finding, Indicator, Matching, PreviousFacts, Result, Translation } from '../model/index.ts';
import { buildRules, finder, ingestRules } from '../finding/index.ts';
import { articleTexts, matchUnits, wholeText, type Whole } from '../segment/index.ts';
import type { Loaded, SourceText } from './load.ts';
import { checkOwn } from './own-words.ts';
import { textCurrency } from '../quantity/index.ts';
import type { Tasks } from './task.ts';
import { waive } from './waiver.ts';

const find = finder({ ...buildRules, ...ingestRules });

/** What the sources say, understood: the first half of the composition. */
export interface Understood {
  readonly article: Article | null;
  readonly translation: Translation | null;
  readonly matching: Matching;
  readonly datasets: readonly Dataset[];
  readonly indicators: readonly Indicator[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  /** Every figure and time of the article, bound to the fact that it states. */
  readonly mentions: readonly FactMention[];
  /** What the article and the author claim of figures, with the verdicts. */
  readonly claims: readonly BriefingClaim[];
  /** The facts of the edition that `previous` names. */
  readonly previous: PreviousFacts | null;
  readonly findings: readonly Finding[];
}

/** Editions that print English. */
export const wantsEnglish = (editions: readonly Edition[]): boolean => editions.some((edition) => edition !== 'zh');

const nothing: Matching = { matches: [], orphans: [] };

/** Numbers of every sentence against those of its English. A bare 元 is what the whole article takes it for. */
const compareUnits = (matching: Matching, whole: Whole, file: string, tasks: Tasks): Promise<readonly Finding[]> => {
  const currency = textCurrency(whole.text);
  return tasks.json('translation.compare', file, { matching, whole, currency }, async () => (await import('../translation/index.ts')).compareTranslation(matching, { whole, currency }));
};

/** Reads the texts: article, translation, and how the one matches the other. */
const understandTexts = async (loaded: Loaded, english: boolean, tasks: Tasks, findings: Finding[]) => {
  const { config, article: source, translation: xliff, unsettled } = loaded;
  if (unsettled !== null) findings.push(find('import-settled', { file: unsettled, line: 1, column: 1 }));
  const parsed = source && (await tasks.json('article.parse', source.file, source, async () => (await import('../article/index.ts')).parseArticle(source)));
  const read = xliff && (await tasks.json('translation.read', xliff.file, xliff, async () => (await import('../translation/index.ts')).readTranslation(xliff)));
  findings.push(...(parsed?.findings ?? []), ...(read?.findings ?? []));
  const article = parsed?.value ?? null;
  const translation = read?.value ?? null;
  const matching = article ? matchUnits(articleTexts(article), translation?.units ?? []) : nothing;
  if (english && xliff === undefined) {
    const expected = `content/${config.id}/translation.en.xlf`;
    findings.push(find('translation-present', { file: expected, line: 1, column: 1 }, { expected }));
  }
  if (english && article && translation) {
    const { checkTranslation } = await import('../translation/index.ts');
    findings.push(...checkTranslation(matching, { articleFile: article.file, translationFile: translation.file }));
  }
  const whole = article && wholeText(article);
  const compared = english && translation && whole ? await compareUnits(matching, whole, translation.file, tasks) : [];
  return { article, translation, matching, compared, whole };
};

type Texts = Awaited<ReturnType<typeof understandTexts>>;

/** The article's figures, in both languages. */
const readFigures = async ({ article, whole, translation, matching }: Texts, tasks: Tasks) => {
  if (!article || !whole) return { mentions: [], sentences: [] };
  const input = { whole, matching, articleFile: article.file, translationFile: translation?.file ?? null };
  return tasks.json('fact.mentions', article.file, input, async () => (await import('../fact/index.ts')).collectMentions(input));
};

/** A figure that the comparison of the sentences misses in the English is told by it. */
const isTold = ({ ruleId, actual, params }: Finding, compared: readonly Finding[]): boolean =>
  ruleId === 'figure-in-both-editions' && compared.some((one) => one.ruleId === 'missing' && one.params['unit'] === params['unit'] && one.params['zh']?.includes(actual ?? ''));

/** The facts file that `previous` names; null where it names none, or that of another briefing. */
const readBefore = async ({ previous, config, places }: Loaded, tasks: Tasks, findings: Finding[]): Promise<PreviousFacts | null> => {
  if (!previous) return null;
  const read = await tasks.json('fact.previous', config.id, previous, async () => (await import('../fact/index.ts')).readPrevious(previous));
  findings.push(...read.findings);
  const of = read.value?.briefing ?? config.id;
  if (of === config.id) return read.value;
  findings.push(find('previous-of-briefing', places['previous'] ?? { file: config.file, line: 1, column: 1 }, { actual: of, expected: config.id }));
  return null;
};

/** What the article's figures state. Whether the English renders them matters where English is printed. */
const bindFigures = async (loaded: Loaded, texts: Texts, data: Pick<Understood, 'facts' | 'indicators' | 'entities' | 'previous'>, english: boolean, tasks: Tasks) => {
  const { config } = loaded;
  const figures = await readFigures(texts, tasks);
  const input = { ...figures, facts: data.facts, indicators: data.indicators, entities: data.entities, bindings: config.bindings, previous: data.previous?.mentions ?? [] };
  const bound = await tasks.json('fact.bind', config.id, input, async () => (await import('../fact/index.ts')).bindMentions(input));
  const findings = bound.findings.filter((one) => !isTold(one, texts.compared) && (english || one.ruleId !== 'figure-in-both-editions'));
  return { mentions: bound.value, unitIds: figures.sentences.map(({ unitId }) => unitId), findings: texts.article ? findings : [] };
};

/** What the article's figures and the author claim of one another, checked. */
const checkClaims = async (loaded: Loaded, { whole }: Texts, bound: Awaited<ReturnType<typeof bindFigures>>, facts: readonly Fact[], tasks: Tasks) => {
  const { config } = loaded;
  if (!whole) return { value: [], findings: [] };
  const { mentions, unitIds } = bound;
  const input = { file: loaded.article?.file ?? '', whole, unitIds, mentions, facts, claims: config.claims, currency: textCurrency(whole.text) };
  return tasks.json('check.run', config.id, input, async () => (await import('../check/index.ts')).runChecks(input));
};

/** Reads the numbers: datasets, indicators, entities. */
const understandData = async (loaded: Loaded, tasks: Tasks, findings: Finding[]) => {
  const datasets: Dataset[] = [];
  for (const input of loaded.datasets) {
    // Bytes go into the key as base64: JSON would write each byte as a number with a name.
    const key = { descriptor: input.descriptor, files: [...input.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]) };
    const result = await tasks.json('dataset.load', input.descriptor.file, key, async () => (await import('../dataset/index.ts')).loadDataset(input));
    findings.push(...result.findings);
    if (result.value) datasets.push(result.value);
  }
  const table = async <T>(source: SourceText | null, read: (source: SourceText) => Promise<Result<readonly T[]>>): Promise<readonly T[]> => {
    if (!source) return [];
    const result = await tasks.json('dataset.table', source.file, source, () => read(source));
    findings.push(...result.findings);
    return result.value;
  };
  const indicators = await table(loaded.indicators, async (source) => (await import('../dataset/index.ts')).readIndicators(source));
  const entities = await table(loaded.entities, async (source) => (await import('../dataset/index.ts')).readEntities(source));
  return { datasets, indicators, entities };
};

/** From files to facts, what states them and what is claimed of them: every stage up to `check.run`. */
export const understand = async (loaded: Loaded, editions: readonly Edition[], tasks: Tasks): Promise<Understood> => {
  const findings: Finding[] = [];
  const english = wantsEnglish(editions);
  const texts = await understandTexts(loaded, english, tasks, findings);
  const data = await understandData(loaded, tasks, findings);
  const unitIds = texts.translation && new Set(texts.translation.units.map((unit) => unit.id));
  const input = { ...data, calculations: loaded.config.calculations, unitIds, file: loaded.config.file };
  const collected = await tasks.json('fact.collect', loaded.config.id, input, async () => (await import('../fact/index.ts')).collectFacts(input));
  const previous = await readBefore(loaded, tasks, findings);
  const bound = await bindFigures(loaded, texts, { ...data, facts: collected.value, previous }, english, tasks);
  const checked = await checkClaims(loaded, texts, bound, collected.value, tasks);
  const own = await checkOwn(loaded, collected.value, tasks);
  findings.push(...waive([...collected.findings, ...texts.compared, ...bound.findings, ...checked.findings, ...own], loaded.config, english));
  return { ...texts, ...data, facts: collected.value, mentions: bound.mentions, claims: checked.value, previous, findings };
};
