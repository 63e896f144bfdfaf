import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Locale, Result } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import type { SourceText } from './load.ts';

const find = finder(buildRules);
const schema = z.record(z.string(), z.string());

/** `templates/locales/<lang>.json`: one object of strings. Broken JSON stands at its line and column. */
export const readLocale = ({ file, text }: SourceText): Result<Locale> => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = counter.linePos(error.pos[0]);
    return { value: {}, findings: [find('locale-readable', { file, line, column: col }, { actual: error.message })] };
  }
  const read = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (read.success) return { value: read.data, findings: [] };
  const keys = read.error.issues.map((issue) => issue.path.join('.')).join(', ');
  return { value: {}, findings: [find('locale-readable', { file, line: 1, column: 1 }, { actual: keys })] };
};
