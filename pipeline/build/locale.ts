import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { Locale, Result } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import type { SourceText } from './load.ts';

const find = finder(buildRules);
const schema = z.record(z.string(), z.string());

/** JSON has no aliases: a file with some is no object of strings. */
const plainData = (document: Document): unknown => {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
};

/** `templates/locales/<lang>.json`: one object of strings, else null. Broken JSON stands at its line and column. */
export const readLocale = ({ file, text }: SourceText): Result<Locale | null> => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = counter.linePos(error.pos[0]);
    return { value: null, findings: [find('locale-readable', { file, line, column: col }, { actual: error.message })] };
  }
  const read = schema.safeParse(plainData(document));
  if (read.success) return { value: read.data, findings: [] };
  const keys = read.error.issues.map((issue) => issue.path.join('.') || file).join(', ');
  return { value: null, findings: [find('locale-readable', { file, line: 1, column: 1 }, { actual: keys })] };
};
