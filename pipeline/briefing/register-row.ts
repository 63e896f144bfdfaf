import type { Fact, FactMark, FactMention, Lang, RegisterRow, WordsAt, Words } from '../model/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import { checksOf, type NumberedClaim } from './check-notes.ts';
import { comparatorSigns, factMark, mentionMark, rowAnchor } from './mark.ts';
import type { Names } from './names.ts';
import { factName } from './names.ts';
import type { Places } from './places.ts';
import type { Tongue } from './words.ts';
import { forEach, plainView, say } from './words.ts';

/** A figure of the briefing: a fact, or what the text says and no indicator measures. */
export interface RegisterFigure {
  readonly id: string;
  readonly fact: Fact | null;
  readonly mentions: readonly FactMention[];
}

/** `20/30` as a reader writes it, the sign of the comparator before it. */
const readable = ({ value, comparator }: FactMark): string => comparatorSigns[comparator] + value.replace('/', '–');

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** As the text writes it; as we print it where the text does not. */
const wordsIn = (lang: Lang, { fact, mentions }: RegisterFigure): readonly string[] => {
  const written = unique(mentions.flatMap((mention) => mention[lang]?.exact ?? []));
  return written.length > 0 || fact === null ? written : [formatQuantity(fact.quantity, lang, { gloss: false })];
};

const context = 10;

/** The words around a figure, cut where they are long: `…规划建设的产业园为福建首个，总规模 2.4万亩；当地加快…`. */
const around = ({ prefix, exact, suffix }: WordsAt, lang: Lang): string => {
  const most = lang === 'zh' ? context : 2 * context;
  // Never inside an English word.
  const before = lang === 'zh' || prefix.length <= most ? prefix.slice(-most) : prefix.slice(-most).replace(/^\S*\s/u, '');
  const after = lang === 'zh' || suffix.length <= most ? suffix.slice(0, most) : suffix.slice(0, most).replace(/\s\S*$/u, '');
  return `${before.length < prefix.length ? '…' : ''}${before}${exact}${after}${after.length < suffix.length ? '…' : ''}`;
};

const nameWords = ({ fact, mentions }: RegisterFigure, names: Names, tongue: Tongue): Words => {
  if (fact) return forEach((lang) => factName(fact, names, lang), tongue);
  const [first] = mentions;
  if (!first) return [];
  return tongue.langs.flatMap((lang) => {
    const at = first[lang] ?? (tongue.langs.length === 1 ? first.zh : null);
    return at ? [plainView(around(at, at === first.en ? 'en' : 'zh'), at === first.en ? 'en' : 'zh', tongue, 'source')] : [];
  });
};

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
  return say(sourcePlace === null ? 'register.row' : 'register.row-place', tongue, () => ({ row: String(cell.row), place: sourcePlace ?? '' }));
};

/** What rows are made with. */
export interface RowTools {
  readonly places: Places;
  readonly names: Names;
  readonly tongue: Tongue;
  /** Claims that any of these mentions and facts is part of. */
  readonly claimsOf: (ids: readonly string[]) => readonly NumberedClaim[];
}

/** The row of a figure; none where it has no number. */
export const registerRow = (figure: RegisterFigure, { claimsOf, places, names, tongue }: RowTools): readonly RegisterRow[] => {
  const { id, fact, mentions } = figure;
  const [first] = mentions;
  const mark = fact ? factMark(fact) : first ? mentionMark(first, undefined) : null;
  if (!mark) return [];
  const source = fact && names.sourceOf(fact.provenance);
  return [{
    anchor: rowAnchor(id),
    fact: mark,
    name: nameWords(figure, names, tongue),
    zh: wordsIn('zh', figure),
    en: wordsIn('en', figure),
    value: readable(mark),
    unit: mark.unit,
    unitTag: tongue.main === 'en' && /\p{Script=Han}/u.test(mark.unit) ? 'zh-Hans' : null,
    places: lettered(places.get(id) ?? []),
    origin: fact ? originOf(fact, tongue) : [],
    source: source ? { label: source.label, target: source.anchor } : null,
    checks: checksOf({ fact, mentions, claims: claimsOf([...mentions.map((one) => one.id), ...(fact ? [fact.id] : [])]) }, names, tongue),
  }];
};
