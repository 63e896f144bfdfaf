import { parseXml, XmlElement, XmlError, type XmlDocument } from '@rgrove/parse-xml';
import type { Finding, Place, Result, Translation, TranslationUnit, UnitState } from '../model/index.ts';
import { runsText } from '../model/index.ts';
import { finder, translationRules } from '../finding/index.ts';
import { readContent } from './inline.ts';

const find = finder(translationRules);

const states: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];
const isState = (value: string): value is UnitState => states.some((state) => state === value);

interface Reader {
  readonly file: string;
  readonly text: string;
  readonly findings: Finding[];
  readonly ids: Set<string>;
}

const placeAt = ({ file, text }: Pick<Reader, 'file' | 'text'>, offset: number): Place => {
  const before = text.slice(0, offset);
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
};

const placeOf = (element: XmlElement, reader: Reader): Place => placeAt(reader, Math.max(0, element.start));

const children = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);

const notesOf = (unit: XmlElement, category: string): readonly string[] =>
  children(unit, 'notes').flatMap((notes) => children(notes, 'note'))
    .filter((note) => note.attributes['category'] === category)
    .map((note) => note.text.trim())
    .filter((note) => note !== '');

const segmentOf = (unit: XmlElement, id: string, reader: Reader): { segment: XmlElement; source: XmlElement } | null => {
  const segments = children(unit, 'segment');
  const [segment] = segments;
  const source = segment && children(segment, 'source')[0];
  if (segment && source && segments.length === 1) return { segment, source };
  reader.findings.push(find('unit-one-segment', placeOf(unit, reader), { actual: String(segments.length), params: { unit: id } }));
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
  if (!parts || id === '') return null;
  const state = stateOf(parts.segment, id, reader);
  const source = readContent(parts.source);
  const [targetElement] = children(parts.segment, 'target');
  const target = targetElement && readContent(targetElement);
  for (const element of [...source.unknown, ...(target?.unknown ?? [])]) {
    reader.findings.push(find('xliff-element-known', placeOf(element, reader), { actual: element.name }));
  }
  const [reviewer = null] = notesOf(unit, 'reviewer');
  if ((state === 'reviewed' || state === 'final') && reviewer === null) {
    reader.findings.push(find('unit-reviewer-named', place, { actual: state, params: { unit: id } }));
  }
  const isEmpty = !target || runsText(target.runs).trim() === '';
  return { id, source: runsText(source.runs), target: isEmpty ? null : target.runs, state, reviewer, notes: notesOf(unit, 'translator'), place };
};

/** Units in file order, those of groups with the others. */
const unitsIn = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    if (child.name === 'unit') return [child];
    return child.name === 'file' || child.name === 'group' ? unitsIn(child) : [];
  });

const parse = (reader: Reader): XmlDocument | null => {
  const doctype = reader.text.search(/<!DOCTYPE/iu);
  if (doctype >= 0) {
    reader.findings.push(find('xliff-plain', placeAt(reader, doctype)));
    return null;
  }
  try {
    return parseXml(reader.text, { includeOffsets: true });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    // The message goes on with an excerpt of the file; its first line says what is wrong.
    const words = error.message.split('\n')[0]?.replace(/ \(line \d+, column \d+\)/u, '') ?? '';
    reader.findings.push(find('xliff-readable', placeAt(reader, error.pos), { actual: words }));
    return null;
  }
};

const wanted = { version: '2.1', srcLang: 'zh-Hans', trgLang: 'en' } as const;

const checkRoot = (root: XmlElement | null, reader: Reader): root is XmlElement => {
  if (root?.name !== 'xliff') {
    reader.findings.push(find('xliff-version', { file: reader.file, line: 1, column: 1 }, { actual: root?.name ?? '', expected: 'xliff 2.1' }));
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
 * states, reviewed units without a reviewer's name are findings at their places; null if nothing can be read.
 */
export const readTranslation = ({ file, text }: { readonly file: string; readonly text: string }): Result<Translation | null> => {
  const reader: Reader = { file, text, findings: [], ids: new Set() };
  const root = parse(reader)?.root ?? null;
  if (reader.findings.length > 0 || !checkRoot(root, reader)) return { value: null, findings: reader.findings };
  const units = unitsIn(root).map((unit) => readUnit(unit, reader)).filter((unit) => unit !== null);
  return { value: { file, units }, findings: reader.findings };
};
