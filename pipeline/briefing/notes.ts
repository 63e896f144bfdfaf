import type { Article, BackLink, FootnoteView, Lang, NoteMark } from '../model/index.ts';
import { letterOf } from './mark.ts';
import type { Prose } from './prose.ts';
import { proseViews } from './prose.ts';
import type { Tongue } from './words.ts';
import { footnoteAnchor, footnoteLabel } from './words.ts';

/** Numbers of footnotes by their labels in the file: the article holds them in the order in which its text refers to them. */
export const numberFootnotes = (article: Article): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>();
  for (const { blocks } of article.sections) {
    for (const block of blocks) if (block.type === 'footnote' && !numbers.has(block.label)) numbers.set(block.label, String(numbers.size + 1));
  }
  return numbers;
};

/** The notes of the article, without the links back to their marks. Of two notes with one label the second has a number of its own. */
export const footnoteViews = (article: Article, prose: Prose, tongue: Tongue): readonly FootnoteView[] => {
  const seen = new Set<string>();
  let doubles = 0;
  return article.sections.flatMap(({ blocks }) => blocks).flatMap((block): FootnoteView[] => {
    if (block.type !== 'footnote') return [];
    const own = seen.has(block.label) ? undefined : tongue.footnotes.get(block.label);
    seen.add(block.label);
    if (own === undefined) doubles += 1;
    const number = own ?? String(tongue.footnotes.size + doubles);
    const anchor = footnoteAnchor(number);
    const versions = proseViews(block, anchor, prose, tongue).map((version) => ({ ...version, label: footnoteLabel(number, version.lang, tongue), back: [] }));
    return [{ number, anchor, versions }];
  });
};

/** Which marks lead to each note, by the note's anchor and the language of the text. */
export type NoteMarks = Map<string, string[]>;

const keyOf = (target: string, lang: Lang): string => `${lang} ${target}`;

/** Gives a mark its anchor and remembers it. */
export const placeNote = (mark: NoteMark, lang: Lang, marks: NoteMarks, main: Lang): NoteMark => {
  if (mark.target === null) return mark;
  const key = keyOf(mark.target, lang);
  const own = marks.get(key) ?? [];
  const anchor = `to-${mark.target}${lang === main ? '' : `-${lang}`}${own.length === 0 ? '' : `-${own.length + 1}`}`;
  marks.set(key, [...own, anchor]);
  return { ...mark, anchor };
};

/** The links from a note back to its marks in one language. */
export const backLinks = (target: string, label: string, lang: Lang, marks: NoteMarks): readonly BackLink[] =>
  (marks.get(keyOf(target, lang)) ?? []).map((anchor, n) => ({ label: n === 0 ? label : letterOf(n), target: anchor }));
