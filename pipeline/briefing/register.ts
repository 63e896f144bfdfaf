import type { Article, BriefingClaim, BriefingConfig, Fact, FactMention, Lang, RegisterView, Words } from '../model/index.ts';
import { numberClaims, standingOf, type NumberedClaim } from './check-notes.ts';
import type { Names } from './names.ts';
import type { Places, TextPlaces } from './places.ts';
import { blockTexts, textWords, type Prose } from './prose.ts';
import { claimViews } from './register-claims.ts';
import { registerRow } from './register-row.ts';
import { registerColumns, type RegisterFigure } from './register-words.ts';
import { waiverViews } from './register-waivers.ts';
import type { Tongue } from './words.ts';
import { forEach, phrase, plainView, say } from './words.ts';

/** What the register is made of. */
export interface RegisterInput {
  readonly article: Article;
  readonly config: BriefingConfig;
  readonly facts: readonly Fact[];
  readonly mentions: readonly FactMention[];
  readonly claims: readonly BriefingClaim[];
  readonly places: Places;
  readonly texts: TextPlaces;
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
  /** It says the status and the as-of date of its rows. */
  readonly shared?: boolean;
}

const fieldKey = ({ fact }: RegisterFigure): string => {
  const cell = fact?.provenance.cell;
  return cell ? `${cell.package} / ${cell.resource} / ${cell.field}` : 'calculations';
};

const standingKey = (figure: RegisterFigure): string => `${fieldKey(figure)} / ${figure.fact?.status} / ${figure.fact?.asOf}`;

/** From so many rows of one status and date on these stand in a head of their own, and no more in each row. */
const alike = 4;

/** Facts of a field of a dataset, those of one status and as-of date together where they are many; our calculations. */
const originOf = (figures: readonly RegisterFigure[], tongue: Tongue): ((figure: RegisterFigure) => Heading) => {
  const counts = new Map<string, number>();
  for (const figure of figures) counts.set(standingKey(figure), (counts.get(standingKey(figure)) ?? 0) + 1);
  return (figure) => {
    const { fact } = figure;
    const cell = fact?.provenance.cell;
    if (!fact || !cell) return { key: fieldKey(figure), title: say('calculations.title', tongue), shared: false };
    const shared = (counts.get(standingKey(figure)) ?? 0) >= alike;
    const field = (lang: Lang): string => phrase('register.field', lang, tongue, { package: cell.package, resource: cell.resource, field: cell.field });
    return {
      key: shared ? standingKey(figure) : fieldKey(figure), shared,
      title: forEach((lang) => (shared ? phrase('register.field-standing', lang, tongue, { field: field(lang), standing: standingOf({ ...fact, basis: 'none' }, lang, tongue) }) : field(lang)), tongue),
    };
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

/** The head of the row in which a cell of a table stands, by the cell's unit. */
const rowHeads = ({ article, prose, tongue }: RegisterInput): ReadonlyMap<string, Words> =>
  new Map(article.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.type === 'table' ? block.rows : [])).flatMap(([head, ...cells]) =>
    (head ? cells.flatMap((cell) => {
      const id = prose.idOf(cell);
      return id === null ? [] : [[id, textWords(head, prose, tongue)] as const];
    }) : [])));

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
  const heads = rowHeads(input);
  const view = (gathered: readonly Gathered[]): RegisterView['groups'] =>
    gathered.map(({ key, title, shared = false, figures }) => ({ key, title, rows: figures.flatMap((figure) => registerRow(figure, { ...tools, shared })) }));
  return {
    groups: view(gather([...bound.filter(fromData), ...bound.filter((one) => !fromData(one))], originOf(bound, tongue))),
    ofText: view(gather(unbound.map((figure) => ({ ...figure, rowHead: heads.get(figure.mentions[0]?.unitId ?? '') ?? [] })), chapters(input))),
    columns: registerColumns(tongue),
    claims: claimViews(claims.filter(({ claim }) => claim.by === 'text'), input),
    ownClaims: claimViews(claims.filter(({ claim }) => claim.by === 'author'), input),
    waivers: waiverViews({ ...input, claims }),
  };
};
