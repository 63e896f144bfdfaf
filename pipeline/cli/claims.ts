import { findClaims } from '../check/index.ts';
import type { Context } from './context.ts';
import { readText } from './text.ts';

/** `jianbao claims FILE`: one claim a line, as JSON; 0 whatever is found, 2 if the file cannot be read. */
export const claims = async (path: string, options: { readonly currency?: string }, context: Context): Promise<number> => {
  const text = await readText(path, context);
  if (text === null) return 2;
  for (const { type, mentions, stated, computed, verdict, note } of findClaims(text, options)) context.out(JSON.stringify({ type, mentions, stated, computed, verdict, note }));
  return 0;
};
