import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';
import { zipText, type ZipEntry } from './zip.ts';

/** What the reading library does not tell: names of the sheets, and the cells of one that are formatted as percentages. */
export interface SheetParts {
  readonly names: readonly string[];
  /** Number of the wanted sheet, from 1; 0 where there is none. */
  readonly number: number;
  /** Addresses (B3) of cells whose format shows 0.24 as 24%. */
  readonly percents: ReadonlySet<string>;
  /** The last row and column that any cell names. */
  readonly rows: number;
  readonly columns: number;
}

type Parts = ReadonlyMap<string, ZipEntry>;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const elements = (node: XmlDocument | XmlElement, name: string): readonly XmlElement[] =>
  node.children.flatMap((child) => (child instanceof XmlElement ? [...(local(child.name) === name ? [child] : []), ...elements(child, name)] : []));

const read = async (bytes: Uint8Array, parts: Parts, name: string): Promise<XmlDocument | null> => {
  const entry = parts.get(name);
  return entry ? parseXml(await zipText(bytes, entry)) : null;
};

const attribute = (element: XmlElement, name: string): string | undefined =>
  Object.entries(element.attributes).find(([key]) => local(key) === name)?.[1];

/** Indexes of cell formats that print a percent sign: 9 and 10 are built in, others say so in their code. */
const percentFormats = (styles: XmlDocument | null): ReadonlySet<string> => {
  if (!styles) return new Set();
  const codes = new Set(['9', '10']);
  for (const format of elements(styles, 'numFmt')) {
    if (/%/u.test((attribute(format, 'formatCode') ?? '').replace(/"[^"]*"|\\./gu, ''))) codes.add(attribute(format, 'numFmtId') ?? '');
  }
  const formats = elements(styles, 'cellXfs').flatMap((list) => elements(list, 'xf'));
  return new Set(formats.flatMap((format, index) => (codes.has(attribute(format, 'numFmtId') ?? '') ? [String(index)] : [])));
};

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const scanCells = (xml: string, formats: ReadonlySet<string>): Pick<SheetParts, 'percents' | 'rows' | 'columns'> => {
  const percents = new Set<string>();
  let [rows, columns] = [0, 0];
  for (const [tag] of xml.matchAll(/<(?:\w+:)?(?:c|row)\s[^<>]*>/gu)) {
    const [, letters = '', row = '0'] = /\sr="([A-Z]{0,3})(\d{1,7})"/u.exec(tag) ?? [];
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
    if (letters !== '' && formats.has(/\ss="(\d+)"/u.exec(tag)?.[1] ?? '')) percents.add(letters + row);
  }
  return { percents, rows, columns };
};

/** Reads the parts around a sheet, chosen by name or number. Throws where a part is damaged. */
export const readSheetParts = async (bytes: Uint8Array, entries: readonly ZipEntry[], wanted: string | number): Promise<SheetParts> => {
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  const workbook = await read(bytes, parts, 'xl/workbook.xml');
  const links = await read(bytes, parts, 'xl/_rels/workbook.xml.rels');
  const sheets = workbook ? elements(workbook, 'sheet') : [];
  const names = sheets.map((sheet) => attribute(sheet, 'name') ?? '');
  const number = typeof wanted === 'number' ? (wanted <= names.length ? wanted : 0) : names.indexOf(wanted) + 1;
  const id = sheets[number - 1]?.attributes['r:id'];
  const link = links && elements(links, 'Relationship').find((one) => attribute(one, 'Id') === id);
  const target = (link && attribute(link, 'Target')) ?? '';
  const entry = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  const formats = percentFormats(await read(bytes, parts, 'xl/styles.xml'));
  const cells = entry ? scanCells(await zipText(bytes, entry), formats) : { percents: new Set<string>(), rows: 0, columns: 0 };
  return { names, number, ...cells };
};
