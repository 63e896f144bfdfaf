import type { LabelledLine } from './model.ts';

/** A mark of a note behind a title: …统计公报[1]. ③ counts the parts of a series. */
const mark = /(?<=\p{Script=Han}[）)”》]?)\s*(?:[[［]\d{1,2}[\]］]|[①＊*])$/u;

/** Without the mark of a note at its end. */
export const withoutMark = (title: string): string => title.replace(mark, '');

/** Cuts the mark of a note from the title's last line: it is no part of what the article is called. */
export const splitTitleMark = (labelled: readonly LabelledLine[]): readonly LabelledLine[] => {
  const last = labelled.findLastIndex(({ part }) => part.is === 'title');
  const entry = labelled[last];
  const found = entry && entry.line.written === undefined && entry.line.made === undefined ? mark.exec(entry.line.text) : null;
  if (!entry || !found || found.index === 0) return labelled;
  const cut = (text: string): LabelledLine['line'] => ({ ...entry.line, text });
  return [
    ...labelled.slice(0, last), { ...entry, line: cut(entry.line.text.slice(0, found.index).trimEnd()) },
    { line: { ...cut(found[0].trim()), gap: false }, part: { is: 'removed', why: 'note-mark' }, doubt: null }, ...labelled.slice(last + 1),
  ];
};
