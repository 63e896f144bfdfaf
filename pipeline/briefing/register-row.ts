import type { Fact, RegisterRow, Words } from '../model/index.ts';
import { checksOf, statusOf, type NumberedClaim } from './check-notes.ts';
import { anchorPart, factMark, mentionMark, rowAnchor } from './mark.ts';
import type { Names } from './names.ts';
import type { Places } from './places.ts';
import { nameWords, valueWords, writtenOf, type RegisterFigure } from './register-words.ts';
import type { Tongue } from './words.ts';
import { forEach, plainView, say } from './words.ts';

const nameOf = (label: Words): string => label.map(({ plain }) => plain).join(' ');

/** Places that are called alike are told apart by letters. */
const lettered = (places: RegisterRow['places']): RegisterRow['places'] => {
  const alike = new Map<string, number>();
  for (const { label } of places) alike.set(nameOf(label), (alike.get(nameOf(label)) ?? 0) + 1);
  const given = new Map<string, number>();
  return places.map((place) => {
    const name = nameOf(place.label);
    if ((alike.get(name) ?? 0) < 2) return place;
    const n = given.get(name) ?? 0;
    given.set(name, n + 1);
    const letter = n < 26 ? String.fromCharCode(97 + n) : String(n + 1);
    return { ...place, label: place.label.map((text) => ({ ...text, plain: `${text.plain} ${letter}`, runs: text.runs.map((run) => ({ ...run, text: `${run.text} ${letter}` })) })) };
  });
};

const originOf = (fact: Fact, tongue: Tongue): Words => {
  const { cell, sourcePlace } = fact.provenance;
  if (!cell) return [];
  const row = say('register.row', tongue, () => ({ row: String(cell.row) }));
  if (sourcePlace === null) return row;
  // In two languages the place (¶15, 表2) is said once, by the last.
  return [...row.slice(0, -1), ...say('register.row-place', tongue, () => ({ row: String(cell.row), place: sourcePlace })).slice(-1)];
};

/** The source of its row, or how we worked it out. */
const sourceOf = (fact: Fact, names: Names, tongue: Tongue): RegisterRow['source'] => {
  if (fact.provenance.calculation) return { label: say('register.working', tongue), target: `calculation-${anchorPart(fact.id)}` };
  const source = names.sourceOf(fact.provenance);
  return source && { label: [plainView(source.label, tongue.main, tongue)], target: source.anchor };
};

/** Status and price basis; what the head of the group says is not said again. */
const standingWords = (fact: Fact, shared: boolean, tongue: Tongue): Words => {
  if (!shared) return forEach((lang) => statusOf(fact, lang, tongue), tongue);
  return fact.basis === 'none' ? [] : say(`standing.${fact.basis}`, tongue);
};

/** What rows are made with. */
export interface RowTools {
  readonly places: Places;
  readonly names: Names;
  readonly tongue: Tongue;
  /** Claims that any of these mentions and facts is part of. */
  readonly claimsOf: (ids: readonly string[]) => readonly NumberedClaim[];
  /** The head of its group says the status and the as-of date. */
  readonly shared: boolean;
}

/** The row of a figure; none where it has no number. */
export const registerRow = (figure: RegisterFigure, { claimsOf, places, names, tongue, shared }: RowTools): readonly RegisterRow[] => {
  const { id, fact, mentions } = figure;
  const [first] = mentions;
  const mark = fact ? factMark(fact) : first ? mentionMark(first, undefined) : null;
  const quantity = fact?.quantity ?? first?.quantity;
  if (!mark) return [];
  return [{
    anchor: rowAnchor(id),
    fact: mark,
    name: nameWords(figure, names, tongue),
    written: writtenOf(figure, tongue),
    value: quantity ? valueWords(quantity, tongue) : [],
    places: lettered(places.get(id) ?? []),
    origin: fact ? originOf(fact, tongue) : [],
    source: fact && sourceOf(fact, names, tongue),
    standing: fact ? standingWords(fact, shared, tongue) : [],
    asOf: fact && !shared && fact.asOf !== '' ? fact.asOf : null,
    checksApart: fact !== null && (fact.precedence !== null || fact.variants.length > 0),
    checks: checksOf({ fact, mentions, claims: claimsOf([...mentions.map((one) => one.id), ...(fact ? [fact.id] : [])]) }, names, tongue),
  }];
};
