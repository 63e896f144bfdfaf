import { bindingRules, finder } from '../../finding/index.ts';
import { placeIn, type BindingConfig, type Fact, type FactMention, type Finding, type Quantity } from '../../model/index.ts';
import { formatQuantity } from '../../quantity/index.ts';
import { within, type Knowledge, type Scene } from './scene.ts';
import { sameUnit, stands } from './stand.ts';

const find = finder(bindingRules);

/** What the editor says, by the mention's id: the fact that it states, or null for none. */
export type ByAuthor = ReadonlyMap<string, Fact | null>;

export interface AuthorInput {
  readonly bindings: readonly BindingConfig[];
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly knowledge: Knowledge;
}

const listed = (mentions: readonly FactMention[]): string => mentions.map(({ zh: { exact } }, index) => `${index + 1} “${exact}”`).join(' · ');

/** The mentions that a binding may mean: the n-th, or those within its words. */
const meant = ({ n, text }: BindingConfig, { sentence, mentions }: Scene): readonly FactMention[] => {
  if (n !== null) return mentions.slice(n - 1, n);
  if (text === null) return [];
  const found: FactMention[] = [];
  for (let at = sentence.text.indexOf(text); at >= 0; at = sentence.text.indexOf(text, at + text.length)) {
    found.push(...within(mentions, at, at + text.length));
  }
  return found;
};

/** Classifiers that count anything: 44个 and 44项 may be 44家. */
const ofAnything: ReadonlySet<string> = new Set(['个', '项', '']);

/** Whether an editor may mean this: another classifier of the number's own (7座) counts other things than 1127家, unless the numbers agree. */
const mayMean = (data: Quantity, said: Quantity): boolean =>
  sameUnit(data, said) && (data.unit === said.unit || ofAnything.has(data.unit) || ofAnything.has(said.unit) || stands(data, said) !== 'differs');

const factFindings = (binding: BindingConfig, mention: FactMention, { facts }: Knowledge): readonly Finding[] => {
  if (binding.fact === null) return [];
  const fact = facts.get(binding.fact);
  if (!fact) return [find('binding-fact-known', placeIn(binding, 'fact'), { actual: binding.fact })];
  const fits = mention.quantity !== null && mayMean(fact.quantity, mention.quantity);
  return fits ? [] : [find('binding-unit-fits', placeIn(binding, 'fact'), { actual: fact.id, params: { words: mention.zh.exact, dataZh: formatQuantity(fact.quantity, 'zh'), dataEn: formatQuantity(fact.quantity, 'en') } })];
};

/** Reads the editor's bindings. Units, mentions and facts that are not there are told where they are named. */
export const bindByAuthor = ({ bindings, scenes, knowledge }: AuthorInput): { readonly bound: ByAuthor; readonly findings: readonly Finding[] } => {
  const bound = new Map<string, Fact | null>();
  const findings: Finding[] = [];
  for (const binding of bindings) {
    const { unit } = binding;
    const place = placeIn(binding, binding.text === null ? 'n' : 'text');
    const scene = scenes.get(unit);
    const [mention, ...more] = scene ? meant(binding, scene) : [];
    const wanted = binding.text ?? String(binding.n);
    const unknown = binding.fact !== null && !knowledge.facts.has(binding.fact) ? [find('binding-fact-known', placeIn(binding, 'fact'), { actual: binding.fact })] : [];
    if (!scene || !mention || more.length > 0) findings.push(...unknown);
    if (!scene) findings.push(find('binding-unit-known', placeIn(binding, 'unit'), { actual: unit }));
    else if (!mention || more.length > 0) findings.push(find('binding-mention-known', place, { actual: wanted, expected: listed(scene.mentions), params: { unit } }));
    else if (bound.has(mention.id)) findings.push(find('binding-once', place, { actual: wanted, params: { unit } }));
    else {
      const wrong = factFindings(binding, mention, knowledge);
      findings.push(...wrong);
      if (wrong.length === 0) bound.set(mention.id, binding.fact === null ? null : (knowledge.facts.get(binding.fact) ?? null));
    }
  }
  return { bound, findings };
};
