import type { ParsedSource, ParsedType } from '../../pipeline/ingest/index.ts';

/**
 * An article with a mark before each line that says what the line is, by an editor's judgement (`test/articles/gold`):
 * T title, B removed, H1 to H6 heading, P paragraph, R paragraph with a run-in heading before ‖, L item, Q quotation,
 * F note, C caption, X! first cell of a row, X next cell, X0! first cell of a new table,
 * U the line of a table's unit; `P+` goes on with the block before it.
 * Comments at the beginning give dates, byline and publisher.
 */
export interface Gold {
  readonly source: string;
  readonly title: string;
  readonly dates: readonly string[];
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly blocks: readonly { readonly type: ParsedType; readonly text: string }[];
  readonly runIns: readonly string[];
  readonly captions: readonly string[];
  readonly removed: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** Text as it is compared: white space apart, also where it was left as an entity. */
const bare = (text: string): string => text.replace(/\s|&(?:nbsp|ensp|emsp);/gu, '');

const types: Readonly<Record<string, ParsedType>> = { P: 'paragraph', R: 'paragraph', L: 'list-item', Q: 'quote', F: 'footnote' };

/** Reads an annotated article. */
export const readGold = (annotated: string): Gold => {
  const lines = annotated.trimEnd().split('\n');
  const fields = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2));
  const field = (name: string): readonly string[] => fields.filter((text) => text.startsWith(`${name} `)).map((text) => text.slice(name.length + 1));
  const marked = lines.filter((line) => !line.startsWith('# ')).map((line) => /^([A-Z]\d?[!+]?)\|(.*)$/u.exec(line));
  const source = marked.map((match) => (match?.[2] ?? '').replace('‖', '')).join('\n');
  const headings: { level: number; text: string }[] = [];
  const blocks: { type: ParsedType; text: string }[] = [];
  const tables: string[][][] = [];
  const [titles, runIns, captions, removed]: [string[], string[], string[], string[]] = [[], [], [], []];
  let tableOpen = false;
  for (const match of marked) {
    const [, mark = '', raw = ''] = match ?? [];
    if (mark === '') continue;
    const text = raw.replace('‖', '');
    if (!mark.startsWith('X')) tableOpen = false;
    const last = blocks.at(-1);
    if (mark === 'T') titles.push(text);
    else if (mark === 'B') removed.push(bare(text));
    else if (mark === 'U') continue;
    else if (mark === 'C') captions.push(bare(text));
    else if (/^H\d$/u.test(mark)) headings.push({ level: Number(mark[1]), text: bare(text) });
    else if (mark.startsWith('X')) {
      if (!tableOpen || mark === 'X0!') tables.push([]);
      tableOpen = true;
      const cells = text.split(/\t|\s{2,}/u).map(bare);
      if (mark.endsWith('!')) tables.at(-1)?.push(cells);
      else tables.at(-1)?.at(-1)?.push(...cells);
    } else if (mark === 'P+') {
      if (last) last.text += bare(text);
    } else {
      blocks.push({ type: types[mark] ?? 'paragraph', text: bare(text) });
      if (raw.includes('‖')) runIns.push(bare(raw.split('‖')[0] ?? ''));
    }
  }
  return {
    source, title: bare(titles.join('')), dates: field('date'), byline: field('byline')[0] ?? null, publisher: field('publisher')[0] ?? null,
    headings, blocks, runIns, captions, removed, tables,
  };
};

/** Of two lists, what both hold and what only one holds. */
export interface Match { readonly both: number; readonly missing: readonly string[]; readonly extra: readonly string[] }

const match = (gold: readonly string[], found: readonly string[]): Match => {
  const left = [...gold];
  const extra: string[] = [];
  for (const text of found) {
    const at = left.indexOf(text);
    if (at < 0) extra.push(text);
    else left.splice(at, 1);
  }
  return { both: gold.length - left.length, missing: left, extra };
};

/** Lines of either side that stand in the text of the other's, however that is cut into lines. */
const matchText = (gold: readonly string[], found: readonly string[]): Match => {
  const [goldText, foundText] = [gold.join(''), found.join('')];
  const missing = gold.filter((text) => !foundText.includes(text));
  return { both: gold.length - missing.length, missing, extra: found.filter((text) => !goldText.includes(text)) };
};

const joined = (matches: readonly Match[]): Match => ({
  both: matches.reduce((sum, { both }) => sum + both, 0), missing: matches.flatMap(({ missing }) => missing), extra: matches.flatMap(({ extra }) => extra),
});

/** Harmonic mean of precision and recall, from 0 to 100; 100 where there is nothing to find and nothing was found. */
export const f1 = (matches: readonly Match[]): number => {
  const { both, missing, extra } = joined(matches);
  return both + missing.length + extra.length === 0 ? 100 : (200 * both) / (2 * both + missing.length + extra.length);
};

/** How a parse compares with an editor's judgement. */
export interface Score {
  readonly title: boolean;
  readonly dates: boolean;
  readonly byline: boolean;
  readonly publisher: boolean;
  readonly headings: Match;
  readonly levels: Match;
  readonly captions: Match;
  readonly removed: Match;
  /** What was removed as text: a line that one of the two cuts into pieces, as menus and lines of metadata are, counts as found. */
  readonly rubbish: Match;
  readonly runIns: Match;
  readonly blocks: Match;
  readonly tables: Match;
  /** Han characters of the source that stand in none of the parts, or the other way about. */
  readonly lost: number;
}

const han = (text: string): readonly string[] => [...text.matchAll(/\p{Script=Han}/gu)].map(([char]) => char);

/** All texts of a parse, each once. */
const allTexts = (parsed: ParsedSource): string => [
  parsed.title ?? '', ...parsed.removed.map(({ text }) => text),
  ...parsed.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap(({ text, caption }) => [text, caption ?? ''])]),
].join('\n');

const same = (gold: string | null, found: string | null): boolean => bare(gold ?? '') === bare(found ?? '');

/** Names as judges give them, with 记者 and the office or without, set apart by what they like. */
const namesOnly = (text: string | null): string =>
  bare((text ?? '').replace(/\s*[发發]自\s*\S{2,8}$/u, '').replace(/(?:本[报報刊网網社台]|新华社|\p{Script=Han}{2,4}(?:新闻|周报|社))?\s*(?:学生|见习|实习|首席|特约|全媒体|融媒体?)?(?:记者|記者|通讯员|通訊員|实习生|撰稿人|分析师)|^\S{0,24}?(?:县\s*长|市长|书记|校长|主任|局长|主席|院长)(?=[\s、\u3000])/gu, '')).replace(/[、，,]/gu, '');

const withLevel = ({ level, text }: { level: number; text: string }): string => `${level} ${text}`;
const rows = (table: readonly (readonly string[])[]): string => JSON.stringify(table.map((row) => row.map(bare)));

/** Scores a parse. A heading with a wrong level counts in `headings`, not in `levels`. */
export const score = (gold: Gold, parsed: ParsedSource): Score => {
  const headings = parsed.sections.flatMap(({ level, heading }) => (heading === null ? [] : [{ level, text: bare(heading) }]));
  const blocks = parsed.sections.flatMap((section) => section.blocks);
  const found = headings.filter(({ text }) => gold.headings.some((heading) => heading.text === text));
  const known = gold.headings.filter(({ text }) => headings.some((heading) => heading.text === text));
  const difference = match(han(gold.source), han(allTexts(parsed)));
  return {
    title: same(gold.title, parsed.title),
    dates: JSON.stringify([...gold.dates].toSorted()) === JSON.stringify(parsed.dates.map(({ role, iso }) => `${role} ${iso}`).toSorted()),
    byline: namesOnly(gold.byline) === namesOnly(parsed.byline), publisher: same(gold.publisher?.replace(/[《》]/gu, '') ?? null, parsed.publisher?.replace(/[《》]/gu, '') ?? null),
    headings: match(gold.headings.map(({ text }) => text), headings.map(({ text }) => text)),
    levels: match(known.map(withLevel), found.map(withLevel)),
    captions: match(gold.captions, parsed.captions.map(bare)),
    removed: match(gold.removed, parsed.removed.map(({ text }) => bare(text))),
    rubbish: matchText(gold.removed, parsed.removed.map(({ text }) => bare(text))),
    runIns: match(gold.runIns, blocks.flatMap(({ runIn }) => (runIn === undefined ? [] : [bare(runIn)]))),
    blocks: match(gold.blocks.map(({ type, text }) => `${type} ${text}`), blocks.flatMap(({ type, text }) => (type === 'table' || type === 'figure' ? [] : [`${type} ${bare(text)}`]))),
    tables: match(gold.tables.map(rows), blocks.flatMap(({ rows: own }) => (own ? [rows(own)] : []))),
    lost: difference.missing.length + difference.extra.length,
  };
};
