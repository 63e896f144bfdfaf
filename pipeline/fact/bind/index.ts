import { bindingRules, finder } from '../../finding/index.ts';
import type { BindingBy, BindingConfig, Entity, Fact, FactMention, Finding, Indicator, Result } from '../../model/index.ts';
import type { ReadFigures } from '../mentions.ts';
import { bindByAuthor, type ByAuthor } from './author.ts';
import { bindByCell, cellsByUnit, type Cell } from './cell.ts';
import { knowledgeOf, sceneOf, type Figure, type Knowledge, type Scene } from './scene.ts';
import { stemOf } from './names.ts';
import { stands } from './stand.ts';
import { factOfSeries } from './series.ts';
import { factOfCell } from './tabled.ts';
import { differs, doubts, stray, unclear } from './told.ts';
import { bindByWording, type ByWording } from './wording.ts';

const find = finder(bindingRules);

/** What figures are bound to, and by what. */
export interface BindInput extends ReadFigures {
  readonly facts: readonly Fact[];
  readonly indicators: readonly Indicator[];
  readonly entities: readonly Entity[];
  readonly bindings: readonly BindingConfig[];
}

interface Bound {
  readonly fact: Fact;
  readonly by: BindingBy;
}

interface Binder {
  readonly knowledge: Knowledge;
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  readonly byAuthor: ByAuthor;
  readonly findings: Finding[];
  /** Names of the indicators that the paragraph has bound so far, the last last. */
  readonly told: string[];
  /** Indicators that the article has bound, the last last. */
  readonly lately: string[];
}

/** A series goes on from the indicators named just before. */
const remembered = 12;

const remember = ({ knowledge, told, lately }: Binder, { indicator }: Fact): void => {
  if (lately.at(-1) !== indicator) lately.push(indicator);
  const names = knowledge.indicators.find(({ id }) => id === indicator)?.plain ?? [];
  told.push(...names, ...names.flatMap((name) => stemOf(name) ?? []));
  told.splice(0, told.length - remembered);
  lately.splice(0, lately.length - remembered);
};

/** Binds the figures of one sentence: those that the editor names, then by the rows that name it, then by its words. */
const bindScene = (scene: Scene, binder: Binder): ReadonlyMap<string, Bound> => {
  const { knowledge, cells, byAuthor, findings, told, lately } = binder;
  if (scene.sentence.before === '') told.length = 0;
  const bound = new Map<string, Bound>();
  const taken = new Set<Fact>();
  const put = (figure: FactMention, fact: Fact, by: BindingBy): void => {
    bound.set(figure.id, { fact, by });
    taken.add(fact);
    remember(binder, fact);
  };
  for (const figure of scene.figures) {
    const fact = byAuthor.get(figure.id);
    if (fact) put(figure, fact, 'author');
  }
  const free = scene.figures.filter(({ id }) => !byAuthor.has(id));
  const rows = (cells.get(scene.sentence.unitId) ?? []).filter(({ fact }) => !taken.has(fact));
  const found = bindByCell(scene, rows, free, knowledge);
  for (const { figure, fact } of found.bound) put(figure, fact, 'cell');
  findings.push(...found.doubtful.flatMap(doubts), ...found.stray.map((cell) => stray(cell, scene.sentence.unitId)));
  const unsettled = new Set(found.doubtful.flatMap(({ figures }) => figures));
  for (const figure of free) {
    if (bound.has(figure.id) || unsettled.has(figure)) continue;
    const placed = factOfCell(scene, figure, knowledge) ?? factOfSeries(scene, figure, knowledge, lately);
    const words: ByWording = placed ? { is: 'bound', fact: placed } : bindByWording(scene, figure, knowledge, told);
    if (words.is === 'bound' && !taken.has(words.fact)) put(figure, words.fact, 'wording');
    const open = words.is === 'doubtful' ? words.facts.filter((fact) => !taken.has(fact)) : [];
    if (words.is === 'doubtful' && open.length > 0) findings.push(unclear(figure, open, words.why));
  }
  return bound;
};

const isOf = (mention: FactMention): mention is Figure => mention.quantity !== null;

const asBound = (mention: FactMention, bound: Bound | undefined, scene: Scene, { knowledge, findings }: Binder): FactMention => {
  if (!bound || !isOf(mention)) return mention;
  const { fact, by } = bound;
  const agreement = stands(fact.quantity, mention.quantity);
  if (agreement === 'differs') findings.push(differs(mention, fact, knowledge));
  if (mention.en === null && scene.sentence.english) {
    findings.push(find('figure-in-both-editions', scene.sentence.english, { actual: mention.zh.exact, params: { unit: mention.unitId, fact: fact.id, found: fact.id } }));
  }
  return { ...mention, factId: fact.id, period: fact.period, by, agreement };
};

/**
 * Binds the article's figures to facts: as `bindings` of the briefing say; else by a row of the data that names the
 * sentence and agrees with the figure; else by the name of an indicator that stands by it, with its place and time.
 * What cannot be told is a finding, and the figure stays its own fact. So is a figure that differs from the one shown,
 * a row for whose number the sentence has no figure, and a bound figure that the English does not render.
 */
export const bindMentions = (input: BindInput): Result<readonly FactMention[]> => {
  const byUnit = new Map<string, FactMention[]>();
  for (const mention of input.mentions) {
    const list = byUnit.get(mention.unitId);
    if (list) list.push(mention);
    else byUnit.set(mention.unitId, [mention]);
  }
  const scenes = new Map(input.sentences.map((sentence) => [sentence.unitId, sceneOf(sentence, byUnit.get(sentence.unitId) ?? [])]));
  const knowledge = knowledgeOf(input);
  const author = bindByAuthor({ bindings: input.bindings, scenes, knowledge });
  const binder: Binder = { knowledge, cells: cellsByUnit(input.facts), byAuthor: author.bound, findings: [...author.findings], told: [], lately: [] };
  const value = [...scenes.values()].flatMap((scene) => {
    const bound = bindScene(scene, binder);
    return scene.mentions.map((mention) => asBound(mention, bound.get(mention.id), scene, binder));
  });
  return { value, findings: binder.findings };
};
