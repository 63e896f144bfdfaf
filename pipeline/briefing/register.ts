import type { Article, BriefingClaim, BriefingConfig, Fact, FactMention, RegisterView, Words } from '../model/index.ts';
import { claimWords, numberClaims, type NumberedClaim } from './check-notes.ts';
import type { Names } from './names.ts';
import type { Places } from './places.ts';
import { blockTexts, textWords, type Prose } from './prose.ts';
import { registerColumns, registerRow, type RegisterFigure } from './register-row.ts';
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
  readonly prose: Prose;
  readonly names: Names;
  readonly tongue: Tongue;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const own = map.get(key);
  if (own) own.push(value);
  else map.set(key, [value]);
};

/** Facts that stand on the page or are stated by the text, each with the mentions that state it; then those bound to none. */
const figuresOf = ({ facts, mentions, places }: RegisterInput): { readonly bound: readonly RegisterFigure[]; readonly unbound: readonly RegisterFigure[] } => {
  const stated = new Map<string, FactMention[]>();
  for (const mention of mentions) if (mention.quantity !== null) push(stated, mention.factId, mention);
  const known = new Set(facts.map(({ id }) => id));
  return {
    bound: facts.filter(({ id }) => places.has(id) || stated.has(id)).map((fact) => ({ id: fact.id, fact, mentions: stated.get(fact.id) ?? [] })),
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
      chapter = { key: section.id, title: words.map((one) => plainView(one.plain, one.lang, tongue, one.state)) };
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

/** Claims by the figures that they relate: those of the text by its mentions, an author's by the facts. */
const claimIndex = (claims: readonly NumberedClaim[]): ((ids: readonly string[]) => readonly NumberedClaim[]) => {
  const index = new Map<string, NumberedClaim[]>();
  for (const one of claims) for (const id of one.claim.by === 'text' ? one.claim.mentionIds : one.claim.factIds) push(index, id, one);
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
  const tools = { places, names, tongue, claimsOf: claimIndex(claims) };
  const view = (gathered: readonly Gathered[]): RegisterView['groups'] =>
    gathered.map(({ key, title, figures }) => ({ key, title, rows: figures.flatMap((figure) => registerRow(figure, tools)) }));
  return {
    groups: view(gather([...bound.filter(fromData), ...bound.filter((one) => !fromData(one))], (figure) => originOf(figure, tongue))),
    ofText: view(gather(unbound, chapters(input))),
    columns: registerColumns(tongue),
    claims: claims.map(({ label, anchor, claim }) => ({ label, anchor, verdict: claim.verdict, words: claimWords(claim, 'register.claim', tongue) })),
    waivers: waiverViews(input),
  };
};
