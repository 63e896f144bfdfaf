import { XmlElement } from '@rgrove/parse-xml';
import type { Finding, Place, Points, Result, Translation, TranslationUnit, UnitState } from '../model/index.ts';
import { createPoints, runsText } from '../model/index.ts';
import { finder, translationRules } from '../finding/index.ts';
import { stretchesOf } from '../segment/index.ts';
import { readContent } from './inline.ts';
import { parseRoot } from './xml.ts';

const find = finder(translationRules);

const states: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];
const isState = (value: string): value is UnitState => states.some((state) => state === value);

interface Reader {
  readonly text: string;
  readonly points: Points;
  readonly findings: Finding[];
  readonly ids: Set<string>;
}

const placeOf = (element: XmlElement, { points }: Reader): Place => points.place(Math.max(0, element.start));

/** Where the content of an element begins. */
const contentPlace = ({ children: [first], start }: XmlElement, { points }: Reader): Place => points.place(Math.max(0, first?.start ?? start));

const children = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);

const notesOf = (unit: XmlElement, category: string): readonly string[] =>
  children(unit, 'notes').flatMap((notes) => children(notes, 'note'))
    .filter((note) => note.attributes['category'] === category)
    .map((note) => note.text.trim())
    .filter((note) => note !== '');

interface Segment {
  readonly segment: XmlElement;
  readonly source: XmlElement;
  readonly target: XmlElement | null;
}

/** The one segment of a unit. Of several no one could say which the editor means. */
const segmentOf = (unit: XmlElement, id: string, reader: Reader): Segment | null => {
  const segments = children(unit, 'segment');
  const sources = segments.flatMap((one) => children(one, 'source'));
  const targets = segments.flatMap((one) => children(one, 'target'));
  const [segment, source] = [segments[0], sources[0]];
  if (segment && source && segments.length === 1 && sources.length === 1 && targets.length <= 1) return { segment, source, target: targets[0] ?? null };
  const actual = `${segments.length} <segment>, ${sources.length} <source>, ${targets.length} <target>`;
  reader.findings.push(find('unit-one-segment', placeOf(unit, reader), { actual, params: { unit: id } }));
  return null;
};

const stateOf = (segment: XmlElement, id: string, reader: Reader): UnitState => {
  const state = segment.attributes['state'] ?? 'initial';
  if (isState(state)) return state;
  reader.findings.push(find('unit-state-known', placeOf(segment, reader), { actual: state, expected: states.join(' | '), params: { unit: id } }));
  return 'initial';
};

const readUnit = (unit: XmlElement, reader: Reader): TranslationUnit | null => {
  const id = unit.attributes['id'] ?? '';
  const place = placeOf(unit, reader);
  if (id === '' || reader.ids.has(id)) reader.findings.push(find('unit-id-unique', place, { actual: id }));
  reader.ids.add(id);
  const parts = segmentOf(unit, id, reader);
  if (!parts) return null;
  const state = stateOf(parts.segment, id, reader);
  const source = readContent(parts.source, reader.text);
  const target = parts.target && readContent(parts.target, reader.text);
  for (const element of [...source.unknown, ...(target?.unknown ?? [])]) {
    reader.findings.push(find('xliff-element-known', placeOf(element, reader), { actual: element.name }));
  }
  const isSigned = state === 'reviewed' || state === 'final';
  const reviewer = isSigned ? (notesOf(unit, 'reviewer')[0] ?? null) : null;
  if (isSigned && reviewer === null) reader.findings.push(find('unit-reviewer-named', place, { actual: state, params: { unit: id } }));
  const isEmpty = !target || runsText(target.runs).trim() === '';
  if (id === '') return null;
  return {
    id, source: runsText(source.runs), target: isEmpty ? null : target.runs, state, reviewer, notes: notesOf(unit, 'translator'), place, targetPlace: isEmpty || !parts.target ? null : contentPlace(parts.target, reader),
    ...(!isEmpty && { targetStretches: stretchesOf(runsText(target.runs), target.spans, reader.points) }),
  };
};

/** Units in file order, those of groups with the others. */
const unitsIn = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    if (child.name === 'unit') return [child];
    return child.name === 'file' || child.name === 'group' ? unitsIn(child) : [];
  });

const wanted = { version: '2.1', srcLang: 'zh-Hans', trgLang: 'en' } as const;

const isXliff = (root: XmlElement, reader: Reader): boolean => {
  if (root.name !== 'xliff') {
    reader.findings.push(find('xliff-version', placeOf(root, reader), { actual: `<${root.name}>`, expected: '<xliff version="2.1">' }));
    return false;
  }
  for (const [name, expected] of Object.entries(wanted)) {
    const actual = root.attributes[name] ?? '';
    const fine = name === 'version' ? actual === '2.1' || actual === '2.0' : actual === expected;
    if (!fine) reader.findings.push(find('xliff-version', placeOf(root, reader), { actual: `${name}="${actual}"`, expected: `${name}="${expected}"` }));
  }
  return true;
};

/**
 * Reads XLIFF 2.1 (OASIS, 2018), source zh-Hans, target en. Broken XML, a wrong version, missing and double ids, unknown
 * states, reviewed units without a reviewer's name are findings at their places, all at once; null if nothing can be
 * read. Total: any text gives findings, never an exception. A reviewer is kept for reviewed and final units alone.
 */
export const readTranslation = ({ file, text }: { readonly file: string; readonly text: string }): Result<Translation | null> => {
  const reader: Reader = { text, points: createPoints(file, text), findings: [], ids: new Set() };
  const parsed = parseRoot(text, reader.points);
  if ('finding' in parsed) return { value: null, findings: [parsed.finding] };
  if (!isXliff(parsed.root, reader)) return { value: null, findings: reader.findings };
  const units = unitsIn(parsed.root).map((unit) => readUnit(unit, reader)).filter((unit) => unit !== null);
  return { value: { file, units }, findings: reader.findings };
};
