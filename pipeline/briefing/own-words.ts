import type { Bilingual, Fact, Finding, Lang, Mention, Place, Quantity } from '../model/index.ts';
import { briefingRules, finder } from '../finding/index.ts';
import { agreement, formatQuantity, mentionQuantity, scanQuantities } from '../quantity/index.ts';
import { placeIn, readPieces, type FactIndex, type Piece } from './expression.ts';

const find = finder(briefingRules);

/** A text that the author of a briefing writes in both languages. */
export interface OwnText {
  /** How a waiver names it: `summary`, `charts/gdp/note`. */
  readonly unit: string;
  /** How it is called, as a finding says it. */
  readonly name: Bilingual;
  /** Null of a language in which it is not written. */
  readonly words: Readonly<Record<Lang, { readonly text: string; readonly place: Place } | null>>;
  /** Whether `{{fact}}` is printed in it; a title prints its words as they are. */
  readonly printsFacts: boolean;
}

/** Numbers that say when or which, not how much. */
const noMeasures: ReadonlySet<string> = new Set(['year', 'date', 'period', 'ordinal', 'code']);
/** Of these, what no fact says may be anything: a three-year plan, the 3rd row. */
const ofFactsAlone: ReadonlySet<string> = new Set(['rank', 'duration']);

/** Whether a number is that of a fact, whatever words bound it; an English one does not say what it counts. */
const same = (said: Quantity, { quantity }: Fact, lang: Lang): boolean =>
  agreement(quantity, { ...said, unit: lang === 'en' && said.unit === '' ? quantity.unit : said.unit, sense: quantity.sense, comparator: quantity.comparator, dir: quantity.dir }) === 'agrees';

/** Ids of the facts that have this number, as they would be written. */
const expressions = (ids: readonly string[]): string => (ids.length === 0 ? '{{fact "indicator/entity/period"}}' : ids.slice(0, 3).map((id) => `{{fact "${id}"}}`).join(' | '));

const statedBy = (mention: Mention, facts: FactIndex, lang: Lang): readonly string[] => {
  const quantity = mentionQuantity(mention);
  return quantity === null ? [] : [...facts.values()].filter((fact) => same(quantity, fact, lang)).map(({ id }) => id);
};

type Written = NonNullable<OwnText['words'][Lang]>;

/** Numbers in digits that are typed: nothing traces them, and no change of the data reaches them. */
const typed = (own: OwnText, lang: Lang, { text, place }: Written, pieces: readonly Piece[], facts: FactIndex): readonly Finding[] => {
  // What stands for an expression joins no two words.
  const words = pieces.map((piece) => (piece.fact === null ? piece.text : '\uE200'.repeat(piece.text.length))).join('');
  return scanQuantities(words, { lang }).flatMap((mention): readonly Finding[] => {
    if (noMeasures.has(mention.kind) || !/\d/u.test(mention.text)) return [];
    const ids = statedBy(mention, facts, lang);
    if (ofFactsAlone.has(mention.kind) && ids.length === 0) return [];
    const params = { unit: own.unit, found: '', whereZh: own.name.zh, whereEn: own.name.en };
    const rule = own.printsFacts ? 'number-from-fact' : 'number-printed-untraced';
    return [find(rule, placeIn(text, mention.start, place), { actual: mention.text, expected: expressions(ids), params })];
  });
};

interface Read { readonly lang: Lang; readonly written: Written; readonly pieces: readonly Piece[] }

const read = ({ words, printsFacts }: OwnText, lang: Lang, facts: FactIndex): Read | null => {
  const written = words[lang];
  if (!written || written.text.trim() === '') return null;
  if (!printsFacts) return { lang, written, pieces: [{ start: 0, end: written.text.length, text: written.text, fact: null }] };
  const { value: pieces, findings } = readPieces({ ...written, lang, facts });
  // What cannot be read is told where the page is made.
  return findings.length > 0 ? null : { lang, written, pieces };
};

/** An expression in a text that prints its words as they are. */
const unread = ({ unit, name, printsFacts }: OwnText, { text, place }: Written): readonly Finding[] => {
  const at = text.indexOf('{{');
  if (printsFacts || at < 0) return [];
  const inside = /^\{+\s*([^{}\n]{0,80})/u.exec(text.slice(at, at + 200))?.[1] ?? '';
  const start = at + text.slice(at).search(/[^{\s]|$/u);
  return [find('expression-unread', placeIn(text, start, place), { actual: inside.trimEnd() || '{{', params: { unit, whereZh: name.zh, whereEn: name.en } })];
};

/** Facts that one language prints and the other does not. */
const onlyIn = (own: OwnText, here: Read, there: Read, facts: FactIndex): readonly Finding[] => {
  const others = new Set(there.pieces.map(({ fact }) => fact));
  const told = new Set<string>();
  return here.pieces.flatMap(({ fact, start }) => {
    const quantity = fact === null ? undefined : facts.get(fact)?.quantity;
    if (fact === null || !quantity || others.has(fact) || told.has(fact)) return [];
    told.add(fact);
    const isZh = here.lang === 'zh';
    return [find('fact-in-both-languages', placeIn(here.written.text, start, here.written.place), {
      actual: fact,
      params: {
        unit: own.unit, found: '', whereZh: own.name.zh, whereEn: own.name.en, hereZh: isZh ? '中文' : '英文', hereEn: isZh ? 'Chinese' : 'English', thereZh: isZh ? '英文' : '中文', thereEn: isZh ? 'English' : 'Chinese',
        valueZh: formatQuantity(quantity, 'zh'), valueEn: formatQuantity(quantity, 'en'),
      },
    })];
  });
};

/** What is wrong with the numbers of texts of ours: typed instead of taken from a fact, or said in one language alone. */
export const checkOwnWords = (texts: readonly OwnText[], facts: readonly Fact[]): readonly Finding[] => {
  const index: FactIndex = new Map(facts.map((fact) => [fact.id, fact]));
  return texts.flatMap((own) => {
    const [zh, en] = [read(own, 'zh', index), read(own, 'en', index)];
    return [
      ...[zh, en].flatMap((one) => (one ? [...unread(own, one.written), ...typed(own, one.lang, one.written, one.pieces, index)] : [])),
      ...(zh && en ? [...onlyIn(own, zh, en, index), ...onlyIn(own, en, zh, index)] : []),
    ];
  });
};
