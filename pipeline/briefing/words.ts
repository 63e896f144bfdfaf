import type { Bilingual, Edition, Lang, LangTag, Locales, NoteMark, Run, RunView, TextState, TextView, Words } from '../model/index.ts';
import { plainRun, runsText } from '../model/index.ts';
import type { FactIndex } from './expression.ts';
import { factMark } from './mark.ts';

/** In which languages an edition speaks, and where its own words come from. `missing` gathers what the locales lack, as `zh/key`. */
export interface Tongue {
  readonly edition: Edition;
  readonly langs: readonly Lang[];
  readonly main: Lang;
  readonly locales: Locales;
  readonly facts: FactIndex;
  readonly missing: Set<string>;
  /** Numbers of the article's footnotes by their labels in the file. */
  readonly footnotes: ReadonlyMap<string, string>;
}

export const tagOf = (lang: Lang): LangTag => (lang === 'zh' ? 'zh-Hans' : 'en');

/** The languages of an edition, Chinese first; the page's own is the first. */
export const langsOf = (edition: Edition): readonly Lang[] => (edition === 'zh-en' ? ['zh', 'en'] : [edition]);

const safeHref = (href: string | null): string | null => (href !== null && /^(https?:|#)/iu.test(href) ? href : null);

/** A stretch of Chinese: Han characters with the marks between them. */
const chinese = /(\p{Script=Han}+(?:[\u3000-\u303f\uff01-\uff60·]+\p{Script=Han}+)*)/u;

/** A stretch of English in Chinese: two words or more. One alone is a name or an abbreviation, which Chinese has made its own. */
const latin = /((?<![\w’'.&-])[A-Za-z][\w’'.&-]*(?:,? [A-Za-z][\w’'.&-]*)+)/u;

/** A run cut where it quotes the other language, so that each can be marked (WCAG 2.2, 3.1.2). */
const byLanguage = (run: Run, lang: Lang): readonly (readonly [Run, LangTag | null])[] =>
  (run.fact !== null || run.text === ''
    ? [[run, null]]
    : run.text.split(lang === 'zh' ? latin : chinese).flatMap((text, index) => (text === '' ? [] : [[{ ...run, text }, index % 2 === 0 ? null : lang === 'zh' ? 'en' : 'zh-Hans'] as const])));

/** Anchor of a footnote by its number. */
export const footnoteAnchor = (number: string): string => `footnote-${number}`;

/** How a language prints the number of a footnote: [1] in Chinese, as CY/T 121 has notes at the end of a text, 1 in English. */
export const footnoteLabel = (number: string, lang: Lang, tongue: Tongue): string => phrase('note.mark', lang, tongue, { n: number });

/** The mark of a footnote in a text. A label that names no note prints as it is and leads nowhere. */
const footnoteMark = (label: string, lang: Lang, tongue: Tongue): NoteMark => {
  const number = tongue.footnotes.get(label);
  return number === undefined
    ? { label, target: null, anchor: null }
    : { label: footnoteLabel(number, lang, tongue), target: footnoteAnchor(number), anchor: null };
};

const runView = (run: Run, tag: LangTag | null, lang: Lang, tongue: Tongue): RunView => {
  const fact = run.fact === null ? undefined : tongue.facts.get(run.fact);
  const href = safeHref(run.href);
  const note = run.footnote === null ? null : footnoteMark(run.footnote, lang, tongue);
  return {
    text: run.text,
    parts: [],
    tag,
    strong: run.marks.includes('strong'),
    emphasis: run.marks.includes('emphasis'),
    code: run.marks.includes('code'),
    delete: run.marks.includes('delete'),
    href,
    // A link inside a link is none.
    fact: fact ? { ...factMark(fact), ...(href !== null && { row: null }) } : null,
    note,
  };
};

/** Runs as a text of one language. */
export const textView = (runs: readonly Run[], lang: Lang, state: TextState, tongue: Tongue): TextView => ({
  lang, tag: tagOf(lang), foreign: lang !== tongue.main, state,
  runs: runs.flatMap((run) => byLanguage(run, lang).map(([part, tag]) => runView(part, tag, lang, tongue))),
  plain: runsText(runs),
});

/** A plain string in a language. */
export const plainView = (text: string, lang: Lang, tongue: Tongue, state: TextState = 'ours'): TextView =>
  textView(text === '' ? [] : [plainRun(text)], lang, state, tongue);

/** Words that are the same in both languages (a number, a name) are printed once. */
export const once = (words: Words): Words => (words.every((text) => text.plain === words[0]?.plain) ? words.slice(0, 1) : words);

/** Words made for each language of the edition. */
export const forEach = (make: (lang: Lang) => string, tongue: Tongue): Words =>
  once(tongue.langs.map((lang) => plainView(make(lang), lang, tongue)));

/** A text of both languages in those of the edition. */
export const both = (text: Bilingual, tongue: Tongue): Words => forEach((lang) => text[lang], tongue);

/** A string of the locale file; `{names}` in it are filled. A key that is missing stands for itself and is noted. */
export const phrase = (key: string, lang: Lang, tongue: Tongue, params: Readonly<Record<string, string>> = {}): string => {
  const locale = tongue.locales[lang];
  const words = Object.hasOwn(locale, key) ? locale[key] : undefined;
  if (words === undefined) tongue.missing.add(`${lang}/${key}`);
  return (words ?? key).replace(/\{(\w+)\}/gu, (whole, name: string) => params[name] ?? whole);
};

/** A string of the locale file whose `{names}` are filled with runs: words that hold facts. */
export const phraseRuns = (key: string, lang: Lang, tongue: Tongue, params: Readonly<Record<string, readonly Run[]>>): readonly Run[] =>
  phrase(key, lang, tongue).split(/\{(\w+)\}/u).flatMap((part, n): readonly Run[] => (n % 2 === 1 ? (params[part] ?? []) : part === '' ? [] : [plainRun(part)]));

/** A string of the locale files in the languages of the edition. */
export const say = (key: string, tongue: Tongue, params: (lang: Lang) => Readonly<Record<string, string>> = () => ({})): Words =>
  forEach((lang) => phrase(key, lang, tongue, params(lang)), tongue);

/** A name that has one form only (a title, a publisher), in the language that it is written in. */
export const asWritten = (text: string, tongue: Tongue): Words =>
  [plainView(text, /\p{Script=Han}/u.test(text) ? 'zh' : /[a-z] [a-z]/iu.test(text) ? 'en' : tongue.main, tongue, 'source')];
