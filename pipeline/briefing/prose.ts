import type { Article, Block, FactMention, Lang, MarginNote, Matching, ProseView, Text, TextView, UnitMatch, Words } from '../model/index.ts';
import { articleTexts, isWordless, textIds } from '../segment/index.ts';
import { anchorPart, letterOf, mentionMark } from './mark.ts';
import { markRuns } from './spans.ts';
import type { Tongue } from './words.ts';
import { once, plainView, tagOf, textView } from './words.ts';

/** A translator's note as it is numbered on the page. */
export interface NumberedNote {
  readonly label: string;
  readonly anchor: string;
  readonly about: Text;
  readonly text: string;
}

/** The article's texts with their units and numbered notes. */
export interface Prose {
  readonly unitOf: (text: Text) => UnitMatch | null;
  readonly notesOf: (text: Text) => readonly NumberedNote[];
  readonly notes: readonly NumberedNote[];
  /** Figures and times of a text of the article. */
  readonly mentionsOf: (text: Text) => readonly FactMention[];
  /** Id of a text: its unit's or, where it has none, the one that a translation would give it. */
  readonly idOf: (text: Text) => string | null;
}

const byUnit = (mentions: readonly FactMention[]): ReadonlyMap<string, readonly FactMention[]> => {
  const units = new Map<string, FactMention[]>();
  for (const mention of mentions) {
    const own = units.get(mention.unitId);
    if (own) own.push(mention);
    else units.set(mention.unitId, [mention]);
  }
  return units;
};

/**
 * Pairs every text with its unit: the matching holds them in the order of `articleTexts`. Translator's notes count from 1, or
 * from a where the article has notes of its own, which have the numbers.
 */
export const readProse = (article: Article, matching: Matching, mentions: readonly FactMention[]): Prose => {
  const units = new Map(articleTexts(article).map((text, n) => [text, matching.matches[n] ?? null] as const));
  const notes: NumberedNote[] = [];
  const lettered = article.sections.some(({ blocks }) => blocks.some(({ type }) => type === 'footnote'));
  const byText = new Map<Text, readonly NumberedNote[]>();
  for (const [text, match] of units) {
    const own = (match?.unit?.notes ?? []).map((note, n) => {
      const at = notes.length + n;
      return { label: lettered ? letterOf(at) : String(at + 1), anchor: `note-${at + 1}`, about: text, text: note };
    });
    notes.push(...own);
    byText.set(text, own);
  }
  const names = textIds(matching);
  const ids = new Map(articleTexts(article).map((text, n) => [text, names[n] ?? null] as const));
  const stated = byUnit(mentions);
  const idOf = (text: Text): string | null => ids.get(text) ?? null;
  return {
    unitOf: (text) => units.get(text) ?? null, notesOf: (text) => byText.get(text) ?? [], notes,
    idOf, mentionsOf: (text) => stated.get(idOf(text) ?? '') ?? [],
  };
};

const noteRuns = (text: Text, prose: Prose): TextView['runs'] =>
  prose.notesOf(text).map((note) => ({
    text: '', parts: [], tag: null, strong: false, emphasis: false, code: false, delete: false, href: null, fact: null,
    note: { label: note.label, target: note.anchor, anchor: null },
  }));

/** A text with its figures marked. A span that does not hold the words it was read from marks nothing. */
const figured = (view: TextView, text: Text, prose: Prose, tongue: Tongue): TextView => {
  const spans = prose.mentionsOf(text).flatMap((mention) => {
    const at = mention[view.lang];
    const fact = mentionMark(mention, tongue.facts.get(mention.factId));
    return at && fact && view.plain.slice(at.start, at.end) === at.exact ? [{ start: at.start, end: at.end, fact }] : [];
  });
  return { ...view, runs: markRuns(view.runs, spans) };
};

const english = (text: Text, prose: Prose, tongue: Tongue): TextView => {
  const match = prose.unitOf(text);
  const target = match?.unit?.target;
  if (match && match.state !== 'untranslated' && target) {
    const view = figured(textView(target, 'en', match.state === 'stale' ? 'stale' : 'translated', tongue), text, prose, tongue);
    return { ...view, runs: [...view.runs, ...noteRuns(text, prose)] };
  }
  if (isWordless(text.text)) return figured(textView(text.runs, 'en', 'translated', tongue), text, prose, tongue);
  // Beside the Chinese column a second copy of it helps nobody; alone, the source's words must not be lost.
  return tongue.edition === 'zh-en' ? plainView('', 'en', tongue, 'untranslated') : figured(textView(text.runs, 'zh', 'untranslated', tongue), text, prose, tongue);
};

/** A text of the article in one language. English without a translation is the Chinese, marked. */
export const inLang = (text: Text, lang: Lang, prose: Prose, tongue: Tongue): TextView =>
  lang === 'zh' ? figured(textView(text.runs, 'zh', 'source', tongue), text, prose, tongue) : english(text, prose, tongue);

/** A text of the article in the languages of the edition. */
export const textWords = (text: Text | null, prose: Prose, tongue: Tongue): Words =>
  text ? once(tongue.langs.map((lang) => inLang(text, lang, prose, tongue))) : [];

type Sentences = { readonly runIn?: Text | null; readonly sentences: readonly Text[] };

/** A paragraph once for each language; sentences that say the same carry the same key (their unit's id). */
export const proseViews = (block: Sentences, anchor: string, prose: Prose, tongue: Tongue): readonly ProseView[] =>
  tongue.langs.map((lang) => {
    const runIn = block.runIn ? inLang(block.runIn, lang, prose, tongue) : null;
    const sentences = block.sentences.map((text, n) => {
      const key = prose.idOf(text) ?? `${anchor}-${n + 1}`;
      return { key, anchor: lang === tongue.main ? `s-${anchorPart(key)}` : null, text: inLang(text, lang, prose, tongue) };
    });
    const all = [...(runIn ? [runIn] : []), ...sentences.map((one) => one.text)];
    return { lang, tag: tagOf(lang), foreign: lang !== tongue.main, runIn, sentences, untranslated: all.length > 0 && all.every((one) => one.state === 'untranslated') };
  });

/** Every text of a block that a reader may want explained. */
export const blockTexts = (block: Block): readonly Text[] => {
  switch (block.type) {
    case 'paragraph':
    case 'list-item':
      return [...(block.runIn ? [block.runIn] : []), ...block.sentences];
    case 'quote':
    case 'footnote':
      return block.sentences;
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.head, ...block.rows.flat()];
    case 'figure':
      return block.caption ? [block.caption] : [];
  }
};

/** Translator's notes that stand beside the texts they belong to, in editions with one column of text. */
export const translatorMargin = (texts: readonly Text[], prose: Prose, tongue: Tongue): readonly MarginNote[] =>
  tongue.edition === 'en'
    ? texts.flatMap((text) => prose.notesOf(text)).map((note) => ({
        kind: 'translator' as const, label: note.label, anchor: note.anchor,
        words: [plainView(note.text, /\p{Script=Han}/u.test(note.text) && !/[a-z]{3}/u.test(note.text) ? 'zh' : 'en', tongue)],
      }))
    : [];

