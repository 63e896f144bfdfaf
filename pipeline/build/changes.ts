import type { Change, FactMention, FactState, PreviousFacts, ShownChange, StatedIn } from '../model/index.ts';
import { statedWords } from '../quantity/index.ts';
import { whereShown, type Exhibits } from './shown.ts';
import type { Understood } from './sources.ts';
import type { Tasks } from './task.ts';

/** What changes are told with: the facts as they are now, and where they stand. */
export interface ChangeSources extends Exhibits, Pick<Understood, 'indicators' | 'entities'> {
  readonly mentions: readonly FactMention[];
}

/** Sentences that state a fact: those whose mention is bound to it, and the one that its row of data names. */
const sentencesOf = (fact: FactState | null, mentions: readonly FactMention[]): readonly StatedIn[] => {
  if (fact === null) return [];
  const stated = mentions.map((mention): StatedIn =>
    ({ unitId: mention.unitId, words: statedWords(mention), place: mention.zh.place, differs: mention.agreement === 'differs' }));
  const { unitId } = fact.provenance;
  return unitId === null || stated.some((one) => one.unitId === unitId) ? stated : [...stated, { unitId, words: null, place: null, differs: false }];
};

/**
 * What is compared: the facts, and the mentions of the article that state none of them. A mention of an earlier edition
 * is not gone because it states a fact now.
 */
export const comparedStates = ({ facts, mentions }: Pick<ChangeSources, 'facts' | 'mentions'>): readonly FactState[] => {
  const known = new Set(facts.map(({ id }) => id));
  return [...facts, ...mentions.filter(({ id, factId }) => id === factId && !known.has(id)).map((mention): FactState => ({
    id: mention.id, indicator: null, entity: null, period: mention.period, quantity: mention.quantity, status: 'final', basis: 'none', asOf: '', voice: 'claim',
    provenance: { source: null, unitId: mention.unitId, calculation: null }, variants: [],
  }))];
};

/**
 * Without figures of the article that are as they were: bound to a fact now, or bound to one then whose row of data is
 * gone. What came or went is the fact, which is told of itself.
 */
const ofArticle = (all: readonly Change[], { mentions }: ChangeSources, previous: PreviousFacts): readonly Change[] => {
  const bound = new Set(mentions.filter(({ id, factId }) => id !== factId).map(({ id }) => id));
  const wordsOf = new Map(mentions.map(({ id, unitId, zh }) => [id, `${unitId} ${zh.exact}`]));
  const saidBefore = new Set(previous.mentions.map(({ unitId, exact }) => `${unitId} ${exact}`));
  return all.filter(({ type, factId }) => (type !== 'removed' || !bound.has(factId)) && (type !== 'added' || !saidBefore.has(wordsOf.get(factId) ?? '')));
};

/** Gives changes their names, and the places where a reader meets them. */
export const placeChanges = async (all: readonly Change[], sources: ChangeSources, previous: PreviousFacts): Promise<readonly ShownChange[]> => {
  const changes = ofArticle(all, sources, previous);
  if (changes.length === 0) return [];
  const { factNamer } = await import('../briefing/index.ts');
  const name = factNamer(sources);
  const shown = await whereShown(sources);
  const facts = new Map(sources.facts.map((fact) => [fact.id, fact]));
  return changes.map((change) => {
    const state = change.after ?? change.before;
    return {
      ...change,
      name: state ? name(state) : { zh: change.factId, en: change.factId },
      shown: shown(change.factId),
      sentences: sentencesOf(change.after, sources.mentions.filter(({ factId }) => factId === change.factId)),
      cell: facts.get(change.factId)?.provenance.cell?.place ?? null,
    };
  });
};

/** What changed since the edition that `previous` names; null where it names none, or one that cannot be read. */
export const findChanges = async (id: string, previous: PreviousFacts | null, sources: ChangeSources, tasks: Tasks): Promise<readonly ShownChange[] | null> => {
  if (!previous) return null;
  const states = comparedStates(sources);
  const compared = await tasks.json('fact.changes', id, { previous, states }, async () => (await import('../fact/index.ts')).compareFacts(previous, states));
  return placeChanges(compared, sources, previous);
};
