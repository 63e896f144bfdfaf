import type { Finding, Result } from '../model/index.ts';
import { excessDetail, finder, ingestRules } from '../finding/index.ts';
import { assemble } from './assemble.ts';
import { readBody } from './body.ts';
import type { Texts } from './literal.ts';
import { asSeen, literalIn } from './literal.ts';
import { countUnread, firstLoss, firstUnread } from './complete.ts';
import { frontFrame, readHead } from './head.ts';
import { excessOfContainers, excessOfLines } from './limits.ts';
import type { LabelledLine, ParsedDate, ParsedSource, SourceLine, StatedMeta } from './model.ts';
import { noMeta } from './model.ts';
import { kinds } from './lexicon/index.ts';
import { bodyOfPrint, decreedBy, siteOfRemoved } from './masthead.ts';
import { namesOf } from './names.ts';
import { placer, type Placer } from './places.ts';
import type { Page } from './page.ts';
import { entriesOf, readPage, splitTrailing } from './page.ts';
import type { AnyRead, Source } from './read/any.ts';
import { readAny } from './read/any.ts';
import { regroup, splitSpanned } from './regroup/index.ts';
import { readTail } from './tail.ts';
import { issuedBy } from './repeats.ts';
import { placeAt } from './text.ts';
import { splitTitleMark, withoutMark, withStatedTitle } from './titlemark.ts';
import { raisedDoubts } from './unclear.ts';
import { unprintable } from './unprintable.ts';
import { withRoles } from './roles.ts';

const find = finder(ingestRules);

const empty: ParsedSource = { title: null, dates: [], byline: null, publisher: null, sections: [], captions: [], removed: [] };

const distinct = (dates: readonly ParsedDate[]): readonly ParsedDate[] => {
  const seen = new Set<string>();
  // A day whose role is known elsewhere is no second one.
  const known = new Set(dates.flatMap(({ role, iso }) => (role === 'unknown' ? [] : [iso])));
  return dates.filter(({ role, iso }) => !(role === 'unknown' && known.has(iso)) && !seen.has(`${role} ${iso}`) && seen.add(`${role} ${iso}`));
};

/** An article has no more dates of its own: more are a list of them. */
const mostDates = 40;

/** What the file's own metadata states, where the text itself is silent. */
const withStated = (meta: StatedMeta, { dates, bylines, writers, publishers, senders }: StatedMeta): StatedMeta => ({
  dates: [...meta.dates, ...dates.filter(({ role, iso }) => !meta.dates.some((date) => date.role === role || date.iso === iso))],
  bylines: [...meta.bylines, ...bylines], writers: [...meta.writers, ...writers], publishers: [...meta.publishers, ...publishers], senders: [...meta.senders, ...senders],
});

const unreadable = (source: Source): Finding | null => {
  const { file } = source;
  const start = { file, line: 1, column: 1 };
  if (!('text' in source)) return null;
  const { text } = source;
  if (!/\S/u.test(text)) return find('source-not-empty', start);
  const nul = text.indexOf('\u0000');
  return nul < 0 ? null : find('source-is-text', placeAt(file, text, nul), { actual: 'NUL' });
};

const roleDoubts = (at: Placer, { dates, removed }: ParsedSource): readonly Finding[] =>
  dates.filter(({ role }) => role === 'unknown').slice(0, mostDates).map(({ text }) =>
    find('date-role-clear', at(removed.find((line) => line.text.includes(text))?.line ?? 1, text), { actual: text }));

/** No more tables of one text are told. */
const mostTables = 40;

const tableDoubts = (at: Placer, lines: readonly SourceLine[]): readonly Finding[] =>
  lines.filter(({ guessed, hint }) => guessed === true && hint?.is === 'table').slice(0, mostTables).map(({ number, text }) => {
    const first = text.split('\n')[0] ?? '';
    return find('table-rows-clear', at(number, first), { actual: shortened(first) });
  });

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const rubbishDoubts = (at: Placer, lines: readonly SourceLine[], { carried }: Page): readonly Finding[] =>
  [...carried].map(([index, from]) => {
    const { text = '', number = 1 } = lines[index] ?? {};
    return find('rubbish-clear', at(number, text), { actual: shortened(text), expected: shortened(lines[from]?.text ?? ''), params: { text, mayBe: 'paragraph' } });
  });

/**
 * A line without U+E5E5 before it: what programs make of A3A0 of GBK, a full-width space (WHATWG Encoding, index
 * gb18030) by which pages set paragraphs in.
 */
const withoutIndent = (line: SourceLine): SourceLine => {
  const text = line.text.startsWith('\uE5E5') && line.made === undefined ? line.text.replace(/^[\uE5E5\s]+/u, '') : line.text;
  return text === line.text || text === '' ? line : { ...line, text, written: line.written ?? line.text };
};

/** The title as the file has it; empty where the file's text has none (a tag of its head may). */
const titleWritten = (labelled: readonly LabelledLine[], texts: Texts): string => labelled.flatMap(({ line, part }) => (part.is === 'title' ? [texts.text(line)] : [])).join('');

/** Why nothing was read of a file, or null. */
const refusal = (file: string, read: AnyRead): Finding | null => {
  const start = { file, line: 1, column: 1 };
  if ('tooLarge' in read) return find('source-size-bounded', { ...start, line: read.line ?? 1 }, excessDetail(read.tooLarge));
  if ('refused' in read) return find('source-opens', start, { actual: read.refused });
  const over = excessOfLines(read.lines);
  if (over) return find('source-size-bounded', start, excessDetail(over));
  return read.lines.length === 0 ? find('source-not-empty', start) : null;
};

/** Whether anything stands below the title. */
const hasBody = ({ sections }: ParsedSource): boolean => sections.some(({ heading, blocks }) => heading !== null || blocks.length > 0);

const doubts = (at: Placer, labelled: readonly LabelledLine[]): readonly Finding[] =>
  labelled.flatMap(({ line, part, doubt }) =>
    doubt === null ? [] : [find('heading-or-caption-clear', at(line.number, line.text), {
      actual: line.text, expected: doubt,
      params: { taken: part.is, takenZh: kinds[part.is].zh, takenEn: kinds[part.is].en, wantedZh: kinds[doubt].zh, wantedEn: kinds[doubt].en },
    })]);

/**
 * Turns the text of a Chinese article, as copied from a web page or written in Markdown (by the file's ending), into
 * its structure: what `parse` prints and `import` writes (design, section 4). Texts are the source's own, nothing is
 * normalised; every line that is no part of the article stands in `removed` with its reason.
 *
 * `asFiled` is the same with each text as the file has it, character for character: entities as they are written, without
 * the numbers that markup makes. `parse` prints it, and it is what is held against the file.
 *
 * Total: any text gives a value; nothing usable (empty, NUL) gives an empty one and an error. Doubtful decisions are
 * warnings; a text that the parts do not add up to is an error (`source-kept-whole`).
 */
export const parseSource = (source: Source): Result<ParsedSource> & { readonly asFiled: ParsedSource } => {
  const fault = unreadable(source);
  if (fault) return { value: empty, asFiled: empty, findings: [fault] };
  const { file } = source;
  const read = readAny(source);
  const refused = refusal(file, read);
  if (refused || !('lines' in read)) return { value: empty, asFiled: empty, findings: refused ? [refused] : [] };
  const setIn = read.lines.map(withoutIndent);
  const shown = read.front ? setIn : setIn.map(asSeen);
  const split = (read.front ? shown : withStatedTitle(shown.flatMap(splitSpanned))).flatMap(splitTrailing);
  const entries = entriesOf(split);
  const lines = read.front ? split : regroup(split, read.accounted, entries);
  const page = readPage(lines, entries);
  const frame = read.front ? frontFrame(read.front, lines) : readTail(lines, readHead(lines, page, read.stated), page.headEnd, read.stated);
  const isIssued = issuedBy(read.front ? '' : (frame.title ?? ''));
  const body = readBody(lines.flatMap((line, at) => (frame.parts[at] !== null || line.hint?.is === 'removed' ? [] : line.hint === null && isIssued(line.text) ? [{ ...line, hint: { is: 'heading' as const, level: 1 } }] : [line])), read.front !== null);
  let next = 0;
  const marked = lines.map((line, at): LabelledLine => {
    const part = frame.parts[at];
    if (line.hint?.is === 'removed') return { line, part: line.hint, doubt: null };
    if (part) return { line, part, doubt: null };
    return body[next++] ?? { line, part: { is: 'paragraph', runIn: null }, doubt: null };
  });
  const labelled = read.front ? marked : splitTitleMark(marked);
  const title = frame.title === null || labelled === marked ? frame.title : withoutMark(frame.title);
  const meta = withStated(frame.meta, read.stated ?? noMeta);
  const assembled = assemble(labelled);
  const names = namesOf(meta, frame.signer);
  const dates = read.front ? meta.dates : withRoles(meta.dates, assembled.removed);
  const stated = { dates: distinct(dates), ...names, publisher: names.publisher ?? (read.front ? null : decreedBy(title ?? '') ?? siteOfRemoved(assembled.removed) ?? bodyOfPrint(assembled.removed)) };
  const value: ParsedSource = { title, ...stated, ...assembled };
  const over = excessOfContainers(value.sections);
  if (over) return { value: empty, asFiled: empty, findings: [find('source-size-bounded', { file, line: 1, column: 1 }, excessDetail(over))] };
  const filed = literalIn(read.whole ?? read.accounted.join('\n'));
  const written = titleWritten(labelled, filed);
  const asFiled: ParsedSource = { title: written === '' ? title : written, ...stated, ...assemble(labelled, filed) };
  const loss = (read.whole === undefined ? null : read.unordered ? countUnread(read.lines, read.whole) : firstUnread(read.lines, read.whole)) ?? firstLoss(read.counted ?? read.accounted, read.front === null ? { ...asFiled, title: written === '' ? null : written } : asFiled);
  const start = { file, line: 1, column: 1 };
  const at = placer(source);
  return {
    value,
    asFiled,
    findings: [
      ...(hasBody(value) ? [] : [find('source-has-body', start, { actual: value.title ?? '—' })]),
      ...(value.title === null ? [find('title-recognised', start)] : []),
      ...(frame.rival && value.title !== null ? [find('title-clear', at(frame.titleLine?.number ?? 1, value.title), { actual: value.title, expected: frame.rival.text })] : []),
      ...(value.dates.length === 0 ? [find('date-stated', start)] : []),
      ...roleDoubts(at, value),
      ...doubts(at, labelled),
      ...tableDoubts(at, lines),
      ...rubbishDoubts(at, lines, page),
      ...(read.deleted ? [find('changes-settled', start, { actual: String(read.deleted) })] : []),
      ...(read.struck ? [find('struck-text-settled', { file, line: read.struck.line, column: 1 }, { actual: read.struck.text, params: { count: String(read.struck.count) } })] : []),
      ...raisedDoubts(file, labelled, read.whole === undefined ? read.accounted : [], value),
      ...unprintable(file, shown, read.accounted),
      ...(loss ? [find('source-kept-whole', { file, line: loss.line, column: 1 }, { actual: loss.actual, expected: loss.expected })] : []),
    ],
  };
};
