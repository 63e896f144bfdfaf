import { sheetXml, workbookParts, zip } from '../workbook.ts';
import { packedRuns, rawZip, type RawEntry } from './archives.ts';

const parts = workbookParts({ Data: sheetXml([['indicator', 'entity', 'period', 'value', 'unit'], ['gdp', 'j', { n: '2021' }, { n: '1' }, '家']]) });
const sheet = 'xl/worksheets/sheet1.xml';
const entries = (own: Partial<RawEntry>): readonly RawEntry[] =>
  Object.entries(parts).map(([name, text]) => ({ name, packed: Buffer.from(text), method: 0, size: Buffer.byteLength(text), ...(name === sheet ? own : {}) }));

/** An archive with a second directory of the 64-bit form, which some readers follow and others do not see. */
const twoDirectories = (): Uint8Array => {
  const whole = Buffer.from(rawZip(entries({})));
  const end = whole.length - 22;
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  return new Uint8Array(Buffer.concat([whole.subarray(0, end), locator, whole.subarray(end)]));
};

/** Workbooks that no office wrote, by what is wrong with them. */
export const workbooks: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['10 GB of zeros, stated', () => rawZip(entries({ packed: packedRuns(10_000), method: 8, size: 2_000_000_000 }))],
  ['10 GB of zeros, said to be 1 kB', () => rawZip(entries({ packed: packedRuns(10_000), method: 8, size: 1024 }))],
  ['two directories', twoDirectories],
  ['65,000 parts', () => rawZip([...entries({}), ...Array.from({ length: 65_000 }, (_, at): RawEntry => ({ name: `xl/a${at}.xml`, packed: new Uint8Array(), method: 0, size: 0 }))])],
  ['a billion laughs', () => zip({ ...parts, 'xl/styles.xml': `<!DOCTYPE a [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]><styleSheet>&l9;</styleSheet>` })],
  ['10 million tags in the styles', () => rawZip(entries({}).map((entry) => (entry.name === 'xl/styles.xml' ? { name: entry.name, packed: packedRuns(40, '<a/>', '<styleSheet>', '</styleSheet>'), size: 41_943_065 } : entry)))],
  ['10,000 nested tags', () => zip({ ...parts, 'xl/styles.xml': `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}` })],
  ['a sheet of 10,000 nested tags', () => zip({ ...parts, [sheet]: `<worksheet><sheetData>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</sheetData></worksheet>` })],
];
