import type { Edition, Finding, Place } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import type { PageFault } from '../io/index.ts';
import { locateWords } from './glyph.ts';
import type { Loaded } from './load.ts';
import type { Press } from './print.ts';
import type { Tasks } from './task.ts';

const find = finder(buildRules);

/** Where a style of the house speaks of an element, by the last of its classes that one names: what was added last. */
const styleOf = (element: string, { config, templates }: Loaded): Place | null => {
  const own = templates.styles.filter(({ file }) => file.startsWith(`templates/houses/${config.house}/`));
  for (const name of element.split('.').slice(1).toReversed()) {
    for (const { file, text } of own) {
      const before = text.split(`.${name}`, 2);
      if (before.length < 2) continue;
      const lines = (before[0] ?? '').split('\n');
      return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    }
  }
  return null;
};

const toFinding = (fault: PageFault, loaded: Loaded): Finding => {
  const { kind, medium, element, words, measured, colours: [front = '', ground = ''] } = fault;
  const start: Place = { file: loaded.config.file, line: 1, column: 1 };
  if (kind === 'wide') {
    return find('page-fits-paper', (words === '' ? null : locateWords(words, loaded)) ?? styleOf(element, loaded) ?? start, { actual: words || '—', params: { element, by: measured } });
  }
  return find('words-stand-out', styleOf(element, loaded) ?? start, { actual: words, params: { element, medium, ratio: measured, front, ground } });
};

/**
 * What only the browser can tell of a page: what leaves the paper and, where a house has styles of its own, words that are
 * too faint. Told once, whichever editions and media have it.
 */
export const inspectPages = async (
  loaded: Loaded,
  pages: ReadonlyMap<Edition, string>,
  { press, tasks }: { readonly press: Press; readonly tasks: Tasks },
): Promise<readonly Finding[]> => {
  const colours = loaded.config.house !== null;
  const faults = await Promise.all([...pages].map(([edition, html]) =>
    tasks.json('io.inspect', `${loaded.config.id}.${edition}`, { page: press.hash(html), colours, browser: press.fingerprint }, async () =>
      (await press.printer()).inspect(html, { colours }))));
  const told = new Map(faults.flat().map((fault) => [JSON.stringify([fault.kind, fault.element, fault.colours, ...(fault.kind === 'wide' ? [fault.words] : [])]), fault] as const));
  return [...told.values()].map((fault) => toFinding(fault, loaded));
};
