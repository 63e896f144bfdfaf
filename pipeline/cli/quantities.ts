import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Lang } from '../model/index.ts';
import { mentionJson, scanQuantities } from '../quantity/index.ts';
import type { Context } from './context.ts';

export interface QuantitiesOptions {
  readonly lang: Lang;
  readonly currency?: string;
}

/** A text as its bytes say: UTF-8, a byte order mark kept, so that offsets are those of the file. */
const readText = async (path: string): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(path === '-' ? await buffer(process.stdin) : await readFile(path));

/** `jianbao quantities FILE`: one mention a line, as JSON; 0 whatever is found, 2 if the file cannot be read. */
export const quantities = async (path: string, options: QuantitiesOptions, context: Context): Promise<number> => {
  let text: string;
  try {
    text = await readText(path);
  } catch (error) {
    context.say(`jianbao: ${path}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  for (const found of scanQuantities(text, options)) context.out(JSON.stringify(mentionJson(found)));
  return 0;
};
