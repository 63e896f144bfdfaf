import { z } from 'zod';
import { compareSentences, type Discrepancy } from '../quantity/index.ts';
import type { Context } from './context.ts';
import { readText } from './text.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  zh: z.string(),
  en: z.string(),
  currency: z.string().regex(/^[A-Z]{3}$/u, 'an ISO 4217 code, such as CNY').nullish(),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const shown = ({ ruleId, severity, zh, en, expected }: Discrepancy): Omit<Discrepancy, 'zhAt' | 'enAt'> => ({ ruleId, severity, zh, en, expected });

const faultOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ');

/**
 * `jianbao compare FILE.jsonl`: of each line `{id, zh, en, currency?}` a line `{id, findings}`. 0 whatever is found; 2 if the
 * file cannot be read or a line is no such object: that line is named, the others are compared all the same.
 */
export const compare = async (path: string, context: Context): Promise<number> => {
  const text = await readText(path, context);
  if (text === null) return 2;
  let code = 0;
  for (const [at, row] of text.replace(/^\ufeff/u, '').split('\n').entries()) {
    if (row.trim() === '') continue;
    const pair = line.safeParse(parseJson(row));
    if (pair.success) {
      const { id, zh, en, currency } = pair.data;
      const findings = compareSentences({ zh, en, ...(currency && { currency }) }).map(shown);
      context.out(JSON.stringify({ id, findings }));
    } else {
      context.say(`${path}:${at + 1}:1 a line must be a JSON object {"id", "zh", "en", "currency"?}: ${faultOf(pair.error)}`);
      code = 2;
    }
  }
  return code;
};
