import { XmlElement, XmlText, XmlCdata, type XmlNode } from '@rgrove/parse-xml';
import type { Mark, Run } from '../model/index.ts';

/** XLIFF 2.1 `subType` of a formatting `<pc>`, by our mark (`xlf:` values are the standard's, section 4.7.4). */
export const subTypes: Readonly<Record<Mark, string>> = { strong: 'xlf:b', emphasis: 'xlf:i', code: 'jb:code', delete: 'jb:del' };

const markOf = (element: XmlElement): Mark | null => {
  const found = (Object.entries(subTypes) as [Mark, string][]).find(([, subType]) => subType === element.attributes['subType']);
  return found?.[0] ?? null;
};

interface Reading {
  readonly runs: readonly Run[];
  /** Elements whose meaning is lost: only their text is kept. */
  readonly unknown: readonly XmlElement[];
}

const none: Reading = { runs: [], unknown: [] };

const join = (readings: readonly Reading[]): Reading => ({
  runs: readings.flatMap((reading) => reading.runs),
  unknown: readings.flatMap((reading) => reading.unknown),
});

const character = (hex: string | undefined): string => {
  const code = Number.parseInt(hex ?? '', 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
};

/** Text, `<pc>` (formatting), `<ph>` (a footnote's mark), `<cp>` (a character that XML cannot hold), `<mrk>` (kept text). */
const readNode = (node: XmlNode, marks: readonly Mark[]): Reading => {
  const run = (text: string, footnote: string | null = null): Reading => ({ runs: [{ text, marks, href: null, footnote, fact: null }], unknown: [] });
  if (node instanceof XmlText || node instanceof XmlCdata) return run(node.text);
  if (!(node instanceof XmlElement)) return none;
  const within = (inner: readonly Mark[]): Reading => join(node.children.map((child) => readNode(child, inner)));
  switch (node.name) {
    case 'pc': {
      const mark = markOf(node);
      return within(mark && !marks.includes(mark) ? [...marks, mark] : marks);
    }
    case 'ph': return node.attributes['subType'] === 'jb:footnote' ? run('', node.attributes['equiv'] ?? '') : run(node.attributes['equiv'] ?? '');
    case 'cp': return run(character(node.attributes['hex']));
    case 'mrk': return within(marks);
    case 'sm':
    case 'em': return none;
    default: {
      const inner = within(marks);
      return { runs: inner.runs, unknown: [node, ...inner.unknown] };
    }
  }
};

const sameLook = (a: Run, b: Run): boolean => a.footnote === null && b.footnote === null && a.marks.join() === b.marks.join();

/** Runs of one look side by side are one run: a text reads the same however its file cuts it. */
export const mergeRuns = (runs: readonly Run[]): readonly Run[] =>
  runs.reduce<readonly Run[]>((merged, run) => {
    const last = merged.at(-1);
    if (run.text === '' && run.footnote === null) return merged;
    return last && sameLook(last, run) ? [...merged.slice(0, -1), { ...last, text: last.text + run.text }] : [...merged, run];
  }, []);

/** The content of a `<source>` or `<target>`. */
export const readContent = (element: XmlElement): Reading => {
  const reading = join(element.children.map((child) => readNode(child, [])));
  return { runs: mergeRuns(reading.runs), unknown: reading.unknown };
};
