import { bindingRules, finder } from '../../finding/index.ts';
import type { BindingConfig, Entity, Fact, FactMention, Indicator, PreviousMention, Result } from '../../model/index.ts';
import type { ReadFigures } from '../mentions.ts';
import { bindByAuthor } from './author.ts';
import { cellsByUnit } from './cell.ts';
import { withDealt } from './dealt.ts';
import { recollections } from './recall.ts';
import { knowledgeOf, sceneOf, type Figure, type Scene } from './scene.ts';
import { bindScene, type Binder, type Bound } from './sentence.ts';
import { stands } from './stand.ts';
import { withEarlier } from './earlier.ts';
import { differs } from './told.ts';

export { stands } from './stand.ts';

const find = finder(bindingRules);

/** What figures are bound to, and by what. */
export interface BindInput extends ReadFigures {
  readonly facts: readonly Fact[];
  readonly indicators: readonly Indicator[];
  readonly entities: readonly Entity[];
  readonly bindings: readonly BindingConfig[];
  /** What the edition that `previous` names had bound; empty where it names none. */
  readonly previous: readonly PreviousMention[];
}

const isOf = (mention: FactMention): mention is Figure => mention.quantity !== null;

const asBound = (mention: FactMention, bound: Bound | undefined, scene: Scene, { findings }: Binder): FactMention => {
  if (!bound || !isOf(mention)) return mention;
  const { fact, by } = bound;
  const agreement = stands(fact.quantity, mention.quantity);
  if (agreement === 'differs') findings.push(differs(mention, fact));
  if (mention.en === null && scene.sentence.english) {
    findings.push(find('figure-in-both-editions', scene.sentence.english, { actual: mention.zh.exact, params: { unit: mention.unitId, fact: fact.id, found: fact.id } }));
  }
  return { ...mention, factId: fact.id, period: fact.period, by, agreement };
};

/**
 * Binds the article's figures to facts: as `bindings` of the briefing say; else by a row of the data that names the
 * sentence and agrees with the figure; else by the name of an indicator that stands by it, with its place and time; else by
 * what it stated in an earlier edition, whatever the number is now.
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
  const knowledge = knowledgeOf(input);
  const scenes = new Map(input.sentences.map((sentence) => [sentence.unitId, withEarlier(withDealt(sceneOf(sentence, byUnit.get(sentence.unitId) ?? []), knowledge))]));
  const author = bindByAuthor({ bindings: input.bindings, scenes, knowledge });
  const binder: Binder = { knowledge, cells: cellsByUnit(input.facts), byAuthor: author.bound, before: recollections(input.previous), findings: [...author.findings], told: [], lately: [] };
  const value = [...scenes.values()].flatMap((scene) => {
    const bound = bindScene(scene, binder);
    return scene.mentions.map((mention) => asBound(mention, bound.get(mention.id), scene, binder));
  });
  return { value, findings: binder.findings };
};
