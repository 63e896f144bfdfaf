import Handlebars from 'handlebars';
import type { Fact, Finding, Lang, Place, Result, Run } from '../model/index.ts';
import { plainRun } from '../model/index.ts';
import { briefingRules, finder } from '../finding/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import { offsetAt, syntaxFault } from './syntax.ts';

const find = finder(briefingRules);

/** Facts by id. */
export type FactIndex = ReadonlyMap<string, Fact>;

/** A text of ours that may hold `{{fact "id"}}`, and where its first character stands. */
export interface ExpressionSource {
  readonly text: string;
  readonly lang: Lang;
  readonly facts: FactIndex;
  readonly place: Place;
}

/** A part of a text: words, or the fact to print; offsets are in the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fact: string | null;
}

/** Place of an offset in a text that begins at `place`; later lines are taken to keep the first one's indentation. */
export const placeIn = (text: string, offset: number, place: Place): Place => {
  const before = text.slice(0, offset).split('\n');
  const last = before[before.length - 1] ?? '';
  const column = before.length === 1 ? place.column + last.length : last.length + 1;
  return { file: place.file, line: place.line + before.length - 1, column };
};

const sharedStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
};

/** Ids that begin alike, the most alike first, so that a slip of the pen is quickly mended. */
export const nearIds = (id: string, facts: FactIndex): string => {
  const parts = id.split('/');
  const near = [...facts.keys()].filter((other) => {
    const its = other.split('/');
    return its[0] === parts[0] || (its[1] === parts[1] && its[2] === parts[2]);
  });
  const alike = (other: string): number => sharedStart(id, other) + (other.endsWith(`/${parts.slice(1).join('/')}`) ? 1 : 0);
  return near.toSorted((a, b) => alike(b) - alike(a)).slice(0, 5).join(', ') || '-';
};

interface Found {
  readonly id: string | null;
  readonly finding: Finding | null;
}

const readFact = (node: hbs.AST.MustacheStatement, source: ExpressionSource): Found => {
  const { text, place, facts } = source;
  const at = (loc: hbs.AST.SourceLocation): Place => placeIn(text, offsetAt(text, loc.start.line, loc.start.column), place);
  const name = 'original' in node.path ? String(node.path.original) : '?';
  if (name !== 'fact') return { id: null, finding: find('expression-helper-known', at(node.path.loc), { actual: name, expected: 'fact' }) };
  const [first] = node.params;
  if (node.params.length !== 1 || first?.type !== 'StringLiteral' || node.hash) {
    const actual = text.slice(offsetAt(text, node.loc.start.line, node.loc.start.column), offsetAt(text, node.loc.end.line, node.loc.end.column));
    return { id: null, finding: find('expression-fact-named', at(first?.loc ?? node.loc), { actual }) };
  }
  const id = (first as hbs.AST.StringLiteral).value;
  if (!facts.has(id)) return { id: null, finding: find('expression-fact-known', at(first.loc), { actual: id, expected: nearIds(id, facts) }) };
  return { id, finding: null };
};

/** Cuts a text at its expressions. A fault is a finding; the text around it stays. Block helpers are no expressions here. */
export const readPieces = (source: ExpressionSource): Result<readonly Piece[]> => {
  const { text, place } = source;
  if (!text.includes('{{')) return { value: [{ start: 0, end: text.length, text, fact: null }], findings: [] };
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parseWithoutProcessing(text);
  } catch (error) {
    const fault = syntaxFault(error, text);
    const at = offsetAt(text, fault.line, fault.column - 1);
    // What was opened and not closed: the parser only sees where the text went on otherwise.
    const open = text.lastIndexOf('{{', at);
    const where = placeIn(text, open < 0 ? at : open, place);
    return { value: [{ start: 0, end: text.length, text, fact: null }], findings: [find('expression-closed', where, { actual: fault.message })] };
  }
  const pieces: Piece[] = [];
  const findings: Finding[] = [];
  for (const node of program.body) {
    const start = offsetAt(text, node.loc.start.line, node.loc.start.column);
    const end = offsetAt(text, node.loc.end.line, node.loc.end.column);
    if (node.type === 'ContentStatement') {
      pieces.push({ start, end, text: (node as hbs.AST.ContentStatement).value, fact: null });
    } else if (node.type === 'MustacheStatement') {
      const { id, finding } = readFact(node as hbs.AST.MustacheStatement, source);
      if (finding) findings.push(finding);
      pieces.push({ start, end, text: text.slice(start, end), fact: id });
    } else if (node.type !== 'CommentStatement') {
      findings.push(find('expression-helper-known', placeIn(text, start, place), { actual: text.slice(start, Math.min(end, start + 20)), expected: 'fact' }));
    }
  }
  return { value: pieces, findings };
};

/** The run that prints a fact in a language: number, unit and comparator by the house rules. */
export const factRun = (fact: Fact, lang: Lang): Run => ({ ...plainRun(formatQuantity(fact.quantity, lang)), fact: fact.id });

/**
 * A line of our own words with facts in it (a chart's title, a note) as runs. Unknown fact, unknown helper and broken
 * syntax are findings at their own line and column.
 */
export const readExpression = (source: ExpressionSource): Result<readonly Run[]> => {
  const pieces = readPieces(source);
  const runs = pieces.value.map((piece) => {
    const fact = piece.fact === null ? undefined : source.facts.get(piece.fact);
    return fact ? factRun(fact, source.lang) : plainRun(piece.text);
  });
  return { value: runs.filter((run) => run.text !== ''), findings: pieces.findings };
};
