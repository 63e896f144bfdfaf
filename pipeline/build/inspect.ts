import type { Finding, Place } from '../model/index.ts';
import { finder, ioRules } from '../finding/index.ts';
import type { PageFault } from '../io/index.ts';
import { locateWords } from './glyph.ts';
import type { Loaded } from './load.ts';

const find = finder(ioRules);

/** Where a style of the house speaks of an element, by the last of its classes that one names: what was added last. */
const styleOf = (element: string, { config, templates }: Loaded): Place | null => {
  const own = templates.styles.filter(({ file }) => file.startsWith(`templates/houses/${config.house}/`));
  for (const name of [...element.matchAll(/\.([^.\s]+)/gu)].map(([, part = '']) => part).toReversed()) {
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

/** What only the browser could tell of the pages that it printed; once, whichever editions and media have it. */
export const pageFindings = (faults: readonly PageFault[], loaded: Loaded): readonly Finding[] => {
  const told = new Map(faults.map((fault) => [JSON.stringify([fault.kind, fault.element, fault.colours, ...(fault.kind === 'wide' ? [fault.words] : [])]), fault] as const));
  return [...told.values()].map((fault) => toFinding(fault, loaded));
};
