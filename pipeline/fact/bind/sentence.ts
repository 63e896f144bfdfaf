import type { BindingBy, Fact, FactMention, Finding, PreviousMention } from '../../model/index.ts';
import type { ByAuthor } from './author.ts';
import { bindByCell, type Cell } from './cell.ts';
import { stemOf } from './names.ts';
import { bindInOrder } from './order.ts';
import { recalled } from './recall.ts';
import type { Figure, Knowledge, Scene } from './scene.ts';
import { bindBySeries } from './series.ts';
import { stands } from './stand.ts';
import { factOfCell } from './tabled.ts';
import { doubts, otherTime, stray, unclear } from './told.ts';
import { bindByWording } from './wording.ts';
import type { ByWording } from './doubt.ts';

/** What a figure states, and by what that is told. */
export interface Bound {
  readonly fact: Fact;
  readonly by: BindingBy;
}

/** What the sentences of an article are bound with, one after another. */
export interface Binder {
  readonly knowledge: Knowledge;
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  readonly byAuthor: ByAuthor;
  /** What the edition before bound, by unit. */
  readonly before: ReadonlyMap<string, readonly PreviousMention[]>;
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

interface Settling {
  readonly bound: ReadonlyMap<string, Bound>;
  readonly taken: ReadonlySet<Fact>;
  readonly put: (figure: FactMention, fact: Fact, by: BindingBy) => void;
}

const settling = (binder: Binder): Settling => {
  const bound = new Map<string, Bound>();
  const taken = new Set<Fact>();
  return {
    bound, taken,
    put: (figure, fact, by) => {
      bound.set(figure.id, { fact, by });
      taken.add(fact);
      remember(binder, fact);
    },
  };
};

/**
 * By the rows that name the sentence. What its figures stated in the edition before goes first: a number that is another
 * now may be that of its neighbour.
 */
const bindRows = (scene: Scene, free: readonly Figure[], binder: Binder, { bound, taken, put }: Settling): ReadonlySet<Figure> => {
  const { knowledge, cells, before, findings } = binder;
  const { unitId } = scene.sentence;
  const rows = (cells.get(unitId) ?? []).filter(({ fact }) => !taken.has(fact));
  const said = before.get(unitId) ?? [];
  for (const figure of said.length === 0 ? [] : free) {
    const fact = recalled(figure, said, rows, knowledge);
    const own = rows.filter((row) => row.fact === fact);
    if (fact && own.length > 0 && !taken.has(fact)) put(figure, fact, own.some(({ quantity }) => stands(quantity, figure.quantity) !== 'differs') ? 'cell' : 'previous');
  }
  const found = bindByCell(scene, rows.filter(({ fact }) => !taken.has(fact)), free.filter(({ id }) => !bound.has(id)), knowledge);
  for (const { figure, fact } of found.bound) put(figure, fact, 'cell');
  findings.push(...found.bound.flatMap(({ figure, fact }) => otherTime(figure, fact, scene) ?? []));
  findings.push(...found.doubtful.flatMap(doubts), ...found.stray.map((cell) => stray(cell, scene)));
  return new Set(found.doubtful.flatMap(({ figures }) => figures));
};

/** By its place in a list, a table or a series, or by the words around it. */
const byWords = (scene: Scene, figure: Figure, { knowledge, told, lately }: Binder): ByWording => {
  const dealt = scene.dealt.find(({ figures }) => figures.includes(figure));
  const inOrder = dealt && bindInOrder(scene, dealt, knowledge, told);
  if (inOrder) return inOrder[dealt.figures.indexOf(figure)] ?? { is: 'unbound' };
  const placed = factOfCell(scene, figure, knowledge);
  if (placed) return { is: 'bound', fact: placed };
  const listed = bindBySeries(scene, figure, knowledge, lately);
  const named: ByWording = listed.is === 'bound' ? listed : bindByWording(scene, figure, knowledge, told);
  return named.is === 'unbound' ? listed : named;
};

/** So many figures behind one are asked whether its words' fact is theirs. */
const ahead = 12;

/** Whether a figure behind has the number of a fact that words give to this one, which has another: 工业总产值900亿元，其中规模以上工业总产值860.3亿元. */
const isOfAnother = (scene: Scene, figure: Figure, fact: Fact, binder: Binder, bound: Settling['bound']): boolean => {
  const behind = scene.figures.filter(({ id, zh, quantity }) => zh.start > figure.zh.start && quantity.unit === figure.quantity.unit && !bound.has(id) && !binder.byAuthor.has(id));
  return behind.slice(0, ahead).some((one) => {
    const words = byWords(scene, one, binder);
    return words.is === 'bound' && words.fact === fact && stands(fact.quantity, one.quantity) !== 'differs';
  });
};

/** By what its words say; where these say nothing, or another number, by what it stated before. */
const bindWords = (scene: Scene, figure: Figure, binder: Binder, { bound, taken, put }: Settling): void => {
  const { knowledge, before, findings } = binder;
  const words = byWords(scene, figure, binder);
  const named = words.is === 'bound' && !taken.has(words.fact) ? words.fact : null;
  const fits = named !== null && stands(named.quantity, figure.quantity) !== 'differs';
  const own = named !== null && (fits || !isOfAnother(scene, figure, named, binder, bound)) ? named : null;
  const said = fits ? null : recalled(figure, before.get(scene.sentence.unitId) ?? [], [], knowledge);
  if (said && said !== own && !taken.has(said)) put(figure, said, 'previous');
  else if (own) put(figure, own, 'wording');
  else if (words.is === 'doubtful') {
    const open = words.facts.filter((fact) => !taken.has(fact));
    if (open.length > 0) findings.push(unclear(figure, open, words.why));
  }
};

/** Binds the figures of one sentence: those that the editor names, then by the rows that name it, then by its words. */
export const bindScene = (scene: Scene, binder: Binder): ReadonlyMap<string, Bound> => {
  const { byAuthor, told } = binder;
  if (scene.sentence.before === '') told.length = 0;
  const settled = settling(binder);
  for (const figure of scene.figures) {
    const fact = byAuthor.get(figure.id);
    if (fact) settled.put(figure, fact, 'author');
  }
  const free = scene.figures.filter(({ id }) => !byAuthor.has(id));
  const unsettled = bindRows(scene, free, binder, settled);
  for (const figure of free) {
    if (!settled.bound.has(figure.id) && !unsettled.has(figure)) bindWords(scene, figure, binder, settled);
  }
  return settled.bound;
};
