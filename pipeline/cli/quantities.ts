import type { Lang } from '../model/index.ts';
import { mentionJson, scanQuantities } from '../quantity/index.ts';
import type { Context } from './context.ts';
import { readText } from './text.ts';

export interface QuantitiesOptions {
  readonly lang: Lang;
  readonly currency?: string;
}

/** `jianbao quantities FILE`: one mention a line, as JSON; 0 whatever is found, 2 if the file cannot be read. */
export const quantities = async (path: string, options: QuantitiesOptions, context: Context): Promise<number> => {
  const text = await readText(path, context);
  if (text === null) return 2;
  for (const found of scanQuantities(text, options)) context.out(JSON.stringify(mentionJson(found)));
  return 0;
};
