import type { Article, BriefingClaim, BriefingConfig, Fact, FactMention, RegisterView, Words } from '../model/index.ts';
import { numberClaims, type NumberedClaim } from './check-notes.ts';
import type { Names } from './names.ts';
import type { Places, SentencePlaces } from './places.ts';
import { blockTexts, textWords, type Prose } from './prose.ts';
import { claimViews } from './register-claims.ts';
import { registerRow, type RegisterFigure } from './register-row.ts';
import type { Tongue } from './words.ts';
import { plainView, say } from './words.ts';

/** What the register is made of. */
export interface RegisterInput {
  readonly article: Article;
  readonly config: BriefingConfig;
  readonly facts: readonly Fact[];
  readonly mentions: readonly FactMention[];
  readonly claims: readonly BriefingClaim[];
  readonly places: Places;
  readonly sentences: SentencePlaces;
  readonly prose: Prose;
  readonly names: Names;
  readonly tongue: Tongue;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const own = map.get(key);
  if (own) own.push(value);
  else map.set(key, [value]);
};

/** Facts that stand on the page, are stated by the text or related by a claim of ours, each with the mentions that state it; then those bound to none. */
const figuresOf = ({ facts, mentions, places, claims }: RegisterInput): { readonly bound: readonly RegisterFigure[]; readonly unbound: readonly RegisterFigure[] } => {
  const stated = new Map<string, FactMention[]>();
  for (const mention of mentions) if (mention.quantity !== null) push(stated, mention.factId, mention);
  const known = new Set(facts.map(({ id }) => id));
  const claimed = new Set(claims.flatMap(({ by, factIds }) => (by === 'author' ? factIds : [])));
  return {
    bound: facts.filter(({ id }) => places.has(id) || stated.has(id) || claimed.has(id)).map((fact) => ({ id: fact.id, fact, mentions: stated.get(fact.id) ?? [] })),
    unbound: [...stated].filter(([id]) => !known.has(id)).map(([id, own]) => ({ id, fact: null, mentions: own })),
  };
};

interface Heading {
  readonly key: string;
  readonly title: Words;
}

/** Facts of a field of a dataset, our calculations. */
const originOf = ({ fact }: RegisterFigure, tongue: Tongue): Heading => {
  const cell = fact?.provenance.cell;
  if (!cell) return { key: 'calculations', title: say('calculations.title', tongue) };
  return {
    key: `${cell.package} / ${cell.resource} / ${cell.field}`,
    title: say('register.field', tongue, () => ({ package: cell.package, resource: cell.resource, field: cell.field })),
  };
};

/** The chapter in which each unit of the article stands. */
const chapters = ({ article, prose, tongue }: RegisterInput): ((figure: RegisterFigure) => Heading) => {
  const lead: Heading = { key: 'lead', title: say('register.lead', tongue) };
  const found = new Map<string, Heading>();
  let chapter = lead;
  for (const section of article.sections) {
    const { heading } = section;
    if (heading && section.level === 1) {
      const words = textWords(heading, prose, tongue);
      chapter = { key: section.id, title: say('register.text', tongue, (lang) => ({ heading: (words.find((one) => one.lang === lang) ?? words[0])?.plain ?? '' })) };
    }
    for (const text of [...(heading ? [heading] : []), ...section.blocks.flatMap(blockTexts)]) {
      const id = prose.idOf(text);
      if (id !== null) found.set(id, chapter);
    }
  }
  return ({ mentions }) => found.get(mentions[0]?.unitId ?? '') ?? lead;
};

interface Gathered extends Heading {
  readonly figures: RegisterFigure[];
}

const gather = (figures: readonly RegisterFigure[], headingOf: (figure: RegisterFigure) => Heading): readonly Gathered[] => {
  const groups = new Map<string, Gathered>();
  for (const figure of figures) {
    const heading = headingOf(figure);
    const own = groups.get(heading.key);
    if (own) own.figures.push(figure);
    else groups.set(heading.key, { ...heading, figures: [figure] });
  }
  return [...groups.values()];
};

/**
 * Claims by the figures that they relate: those of the text by its mentions, an author's by the facts. One that relates words
 * and years alone (三大行动) is named by the figures of its sentence, so that a reader meets it there.
 */
const claimIndex = (claims: readonly NumberedClaim[], mentions: readonly FactMention[]): ((ids: readonly string[]) => readonly NumberedClaim[]) => {
  const index = new Map<string, NumberedClaim[]>();
  const figures = mentions.filter(({ quantity }) => quantity !== null);
  const pressed = new Set(figures.map(({ id }) => id));
  for (const one of claims) {
    const { by, mentionIds, factIds, unitId } = one.claim;
    const own = by === 'author' ? factIds : mentionIds.some((id) => pressed.has(id)) ? mentionIds : figures.filter((mention) => mention.unitId === unitId).map(({ id }) => id);
    for (const id of own) push(index, id, one);
  }
  return (ids) => [...new Set(ids.flatMap((id) => index.get(id) ?? []))];
};

const waiverViews = ({ config, tongue }: RegisterInput): RegisterView['waivers'] =>
  config.waivers.map(({ rule, unit, reason }) => ({
    rule, unit, reason: [plainView(reason, /\p{Script=Han}/u.test(reason) ? 'zh' : 'en', tongue, 'source')],
  }));

const fromData = ({ fact }: RegisterFigure): boolean => Boolean(fact?.provenance.cell);

/**
 * Every figure of the briefing, once: facts by the dataset field that they were taken from, our calculations, then the
 * figures of the text that are bound to no indicator, by chapter.
 */
export const registerView = (input: RegisterInput): RegisterView => {
  const { places, names, tongue } = input;
  const { bound, unbound } = figuresOf(input);
  const claims = numberClaims(input.claims);
  const tools = { places, names, tongue, claimsOf: claimIndex(claims, input.mentions) };
  const groups = [
    ...gather([...bound.filter(fromData), ...bound.filter((one) => !fromData(one))], (figure) => originOf(figure, tongue)),
    ...gather(unbound, chapters(input)),
  ];
  return {
    groups: groups.map(({ key, title, figures }) => ({ key, title, rows: figures.flatMap((figure) => registerRow(figure, tools)) })),
    claims: claimViews(claims.filter(({ claim }) => claim.by === 'text'), input),
    ownClaims: claimViews(claims.filter(({ claim }) => claim.by === 'author'), input),
    waivers: waiverViews(input),
  };
};
