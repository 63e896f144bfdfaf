import { isPower, onLine } from '../raised.ts';

/** What `import` writes of a block: its Markdown, and of a note by which mark the text refers to it. */
export interface Written {
  readonly text: string;
  /** Key of the mark that a note begins with; null for what is no note, or one without a mark. */
  readonly note: string | null;
  /** The source's own text of a note, written without its mark: taken where something refers to it. */
  readonly unmarked: string;
  /** Marks of notes may stand in it: not in captions, whose pictures have no notes. */
  readonly refers: boolean;
  /** Number of the section. */
  readonly section: number;
}

const raised = '⁰¹²³⁴-⁹';
const label = '[\\w\\p{Script=Han}-]{1,40}';

/** Marks that notes begin with, in the order in which they are tried; the first group is the key. */
const beginnings = [`^\\[\\^(${label})\\]:\\s`, '^[[［〔【]((?:注)?\\d{1,3})[\\]］〕】]', '^([①-⑳])', `^([${raised}]{1,3})`, '^[（(]([\\d⁰¹²³⁴-⁹]{1,3})[)）]', '^(\\d{1,3})(?:\\s*[.．、](?!\\d)|[\\s\\u3000]+(?=\\P{Nd}))']
  .map((source) => new RegExp(source, 'u'));

/** The mark that a note begins with, and what follows it; null where it begins with none. */
export const noteMark = (text: string): { readonly key: string; readonly rest: string } | null => {
  for (const pattern of beginnings) {
    const match = pattern.exec(text);
    const rest = match ? text.slice(match[0].length).trim() : '';
    if (match?.[1] !== undefined && rest !== '') return { key: onLine(match[1]), rest };
  }
  return null;
};

/** Marks in a text that was written: `[^1]`, [1], [1,2], 〔1〕, ①, ¹ and (¹), the brackets as Markdown escapes them. */
const marks = new RegExp([
  `\\\\\\[\\^(?<own>${label})\\\\\\]`,
  '(?:\\\\\\[|[［〔])(?<bracket>(?:注)?\\d{1,3}(?:[,，、–-]\\d{1,3}){0,9})(?:\\\\\\]|[］〕])',
  '(?<circle>[①-⑳])',
  `(?<open>[（(]?)(?<raised>[${raised}]{1,3}(?:[,，、–-][${raised}]{1,3}){0,9})(?<close>[)）]?)`,
].join('|'), 'gu');

/** Most numbers that a range of notes may have. */
const longestRange = 40;

/** Keys that a mark refers to: 1, 1,2 and 1-3. */
const keysOf = (text: string): readonly string[] =>
  onLine(text).split(/[,，、]/u).flatMap((part) => {
    const [from = '', to] = part.split(/[–-]/u);
    const count = to === undefined ? 0 : Number(to) - Number(from);
    return to === undefined ? [from] : count > 0 && count < longestRange ? Array.from({ length: count + 1 }, (_, at) => String(Number(from) + at)) : [part];
  });

type Groups = Readonly<Partial<Record<'own' | 'bracket' | 'circle' | 'open' | 'raised' | 'close', string>>>;

/** The keys that a match refers to; none for what only looks like a mark: a power, a circle that counts what follows it. */
const referred = (groups: Groups, before: string): readonly string[] => {
  if (groups.own !== undefined) return [groups.own];
  if (groups.bracket !== undefined) return keysOf(groups.bracket);
  if (groups.circle !== undefined) return before === '' ? [] : [groups.circle];
  const power = isPower(before) || /(?<![\d.])10$/u.test(before);
  return power || (groups.open !== '' && groups.close === '') ? [] : keysOf(groups.raised ?? '');
};

/** What stands right before a place: as much of it as tells a power. */
const beforeAt = (text: string, at: number): string => text.slice(Math.max(0, at - 12), at);

const groupsOf = (match: RegExpMatchArray): Groups => match.groups ?? {};

const count = (all: Map<string, number>, key: string): void => { all.set(key, (all.get(key) ?? 0) + 1); };

/** How often each key is referred to, and how many notes have it. */
const countsOf = (blocks: readonly Written[]): { readonly marks: ReadonlyMap<string, number>; readonly notes: ReadonlyMap<string, number> } => {
  const [found, notes] = [new Map<string, number>(), new Map<string, number>()];
  for (const { text, note, refers } of blocks) {
    if (note !== null) count(notes, note);
    else if (refers) for (const match of text.matchAll(marks)) for (const key of referred(groupsOf(match), beforeAt(text, match.index))) count(found, key);
  }
  return { marks: found, notes };
};

const circled = (key: string): boolean => /^[①-⑳]$/u.test(key);

/**
 * Labels of notes: a note has one where the text refers to it, or to another note of its section. Notes that begin anew
 * on each page (two with the mark 1) are told apart by their order, where as many marks stand in the text.
 */
const labelsOf = (blocks: readonly Written[]): ReadonlyMap<string, readonly string[]> => {
  const { marks: found, notes } = countsOf(blocks);
  const isMeant = (key: string): boolean => (found.get(key) ?? 0) > 0 && ((notes.get(key) === 1 && !circled(key)) || notes.get(key) === found.get(key));
  const sections = new Set(blocks.flatMap(({ note, section }) => (note !== null && isMeant(note) ? [section] : [])));
  const labels = new Map<string, string[]>();
  for (const { note, section } of blocks) {
    if (note === null || !(isMeant(note) || (!found.has(note) && notes.get(note) === 1 && sections.has(section)))) continue;
    const own = labels.get(note) ?? [];
    const name = circled(note) ? note.normalize('NFKC') : note;
    own.push(own.length === 0 && !(circled(note) && notes.has(name)) ? name : `${name}-${own.length + 1}`);
    labels.set(note, own);
  }
  return labels;
};

/** No article has more notes: readers of Markdown look through all of them for each. */
const mostNotes = 1000;

/** The blocks with their notes and the marks of these as footnotes of Markdown, where note and mark find one another. */
export const withNotes = (blocks: readonly Written[]): readonly string[] => {
  const labels = labelsOf(blocks);
  const size = [...labels.values()].reduce((sum, own) => sum + own.length, 0);
  if (size === 0 || size > mostNotes) return blocks.map(({ text }) => text);
  const [used, noted] = [new Map<string, number>(), new Map<string, number>()];
  const next = (counts: Map<string, number>, key: string): string | undefined => {
    const own = labels.get(key) ?? [];
    count(counts, key);
    return own[Math.min(own.length, counts.get(key) ?? 1) - 1];
  };
  return blocks.map(({ text, note, unmarked, refers }) => {
    if (note !== null) {
      const name = labels.has(note) ? next(noted, note) : undefined;
      return name === undefined ? text : `[^${name}]: ${unmarked}`;
    }
    if (!refers) return text;
    return text.replace(marks, (whole: string, ...rest: readonly unknown[]) => {
      const groups = rest.at(-1) as Groups;
      const at = Number(rest.find((one) => typeof one === 'number'));
      const keys = referred(groups, beforeAt(text, at));
      // A mark with a colon behind it at the beginning of a block would be a note.
      if (keys.length === 0 || !keys.every((key) => labels.has(key)) || (at === 0 && text[whole.length] === ':')) return whole;
      return `${keys.map((key) => `[^${next(used, key)}]`).join('')}${groups.open === '' ? (groups.close ?? '') : ''}`;
    });
  });
};
