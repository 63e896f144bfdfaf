import type { Fact, FactMention, Lang, RegisterRow, TextView, Words } from '../model/index.ts';
import { plainRun } from '../model/index.ts';
import { boundedWords, formatNormalised, formatQuantity } from '../quantity/index.ts';
import { checksOf, standingOf, type NumberedClaim } from './check-notes.ts';
import { anchorPart, factMark, mentionMark, rowAnchor } from './mark.ts';
import type { Names } from './names.ts';
import { factName } from './names.ts';
import type { Places } from './places.ts';
import type { Tongue } from './words.ts';
import { forEach, plainView, say, tagOf, textView } from './words.ts';

/** A figure of the briefing: a fact, or what the text says and no indicator measures. */
export interface RegisterFigure {
  readonly id: string;
  readonly fact: Fact | null;
  readonly mentions: readonly FactMention[];
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** The words of a mention in a language, with those that bound it; null where it has none. */
const boundedIn = (lang: Lang, { quantity, [lang]: at }: FactMention): string | null =>
  (at === null ? null : quantity === null ? at.exact : boundedWords(at, lang, quantity));

/** As the text writes it; as we print it where the text does not. */
const wordsIn = (lang: Lang, { fact, mentions }: RegisterFigure): readonly string[] => {
  const written = unique(mentions.flatMap((mention) => boundedIn(lang, mention) ?? []));
  return written.length > 0 || fact === null ? written : [formatQuantity(fact.quantity, lang, { gloss: false })];
};

const context = 8;
/** One character more is no longer than the dots in its place. */
const slack = 1;

/** Cut where they are long, never inside an English word or a number. */
const headOf = (text: string, lang: Lang): string => {
  const most = lang === 'zh' ? context : 2 * context;
  if (text.length <= most + slack) return text;
  const cut = text.slice(-most);
  return `…${/[\w.,%]/u.test(text.charAt(text.length - most - 1)) ? cut.replace(lang === 'zh' ? /^[\w.,%]+/u : /^\S*\s/u, '') : cut}`;
};

const tailOf = (text: string, lang: Lang): string => {
  const most = lang === 'zh' ? context : 2 * context;
  if (text.length <= most + slack) return text;
  const cut = text.slice(0, most);
  return `${/[\w.,%]/u.test(text.charAt(most)) ? cut.replace(lang === 'zh' ? /[\w.,%]+$/u : /\s\S*$/u, '') : cut}…`;
};

/** The words around a figure, the figure strong: `…规划建设的产业园为福建首个，总规模 2.4万亩；当地加快…`. */
const around = (mention: FactMention, lang: Lang, tongue: Tongue): TextView | null => {
  const at = mention[lang];
  const figure = boundedIn(lang, mention);
  if (at === null || figure === null) return null;
  // What bounds it and stands in the text is part of the figure, no longer of what is around it.
  const lead = Math.max(0, figure.indexOf(at.exact));
  const trail = Math.max(0, figure.length - lead - at.exact.length);
  const prefix = at.prefix.endsWith(figure.slice(0, lead)) ? at.prefix.slice(0, at.prefix.length - lead) : at.prefix;
  const suffix = at.suffix.startsWith(figure.slice(figure.length - trail)) ? at.suffix.slice(trail) : at.suffix;
  return textView([plainRun(headOf(prefix, lang)), { ...plainRun(figure), marks: ['strong'] }, plainRun(tailOf(suffix, lang))], lang, 'source', tongue);
};

/** Languages in which a figure that the text alone states is quoted: the page's, else the Chinese. */
const quotedIn = ({ mentions: [first] }: RegisterFigure, { langs }: Tongue): readonly Lang[] => {
  const own = langs.filter((lang) => first?.[lang]);
  return own.length > 0 ? own : ['zh'];
};

const nameWords = (figure: RegisterFigure, names: Names, tongue: Tongue): Words => {
  const { fact, mentions: [first] } = figure;
  if (fact) return forEach((lang) => factName(fact, names, lang), tongue);
  return first ? quotedIn(figure, tongue).flatMap((lang) => around(first, lang, tongue) ?? []) : [];
};

/** The columns of the register: both languages, the page's first. */
export const registerColumns = ({ main }: Tongue): readonly Lang[] => (main === 'zh' ? ['zh', 'en'] : ['en', 'zh']);

const writtenOf = (figure: RegisterFigure, tongue: Tongue): RegisterRow['written'] => {
  const { fact, mentions: [first] } = figure;
  const langs = fact ? [] : quotedIn(figure, tongue).filter((lang) => tongue.langs.includes(lang));
  return registerColumns(tongue).map((lang) => {
    const quoted = langs.includes(lang);
    const own = quoted && first ? boundedIn(lang, first) : null;
    return { lang, tag: tagOf(lang), foreign: lang !== tongue.main, words: wordsIn(lang, figure).filter((words) => words !== own), quoted };
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

/** The source of its row, or how we worked it out. */
const sourceOf = (fact: Fact, names: Names, tongue: Tongue): RegisterRow['source'] => {
  if (fact.provenance.calculation) return { label: say('register.working', tongue), target: `calculation-${anchorPart(fact.id)}` };
  const source = names.sourceOf(fact.provenance);
  return source && { label: [plainView(source.label, tongue.main, tongue)], target: source.anchor };
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
  const quantity = fact?.quantity ?? first?.quantity;
  if (!mark) return [];
  return [{
    anchor: rowAnchor(id),
    fact: mark,
    name: nameWords(figure, names, tongue),
    written: writtenOf(figure, tongue),
    value: quantity ? forEach((lang) => formatNormalised(quantity, lang), tongue) : [],
    places: lettered(places.get(id) ?? []),
    origin: fact ? originOf(fact, tongue) : [],
    source: fact && sourceOf(fact, names, tongue),
    standing: fact ? forEach((lang) => standingOf(fact, lang, tongue), tongue) : [],
    checks: checksOf({ fact, mentions, claims: claimsOf([...mentions.map((one) => one.id), ...(fact ? [fact.id] : [])]) }, names, tongue),
  }];
};
