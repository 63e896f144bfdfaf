import { isSavedPage } from './mhtml.ts';

/** What a file is by its first bytes, whatever its name says. `text` is all that no mark tells. */
export type FileKind = 'text' | 'pdf' | 'zip' | 'saved-page' | { readonly foreign: string };

const ascii = (bytes: Uint8Array, from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length));

/** Marks of files that hold no article we can read, by the name that people know them by. */
const marks: readonly { readonly starts: string; readonly at?: number; readonly name: string }[] = [
  { starts: '\x89PNG', name: 'PNG' }, { starts: '\xFF\xD8\xFF', name: 'JPEG' }, { starts: 'GIF8', name: 'GIF' }, { starts: 'WEBP', at: 8, name: 'WebP' },
  { starts: 'II*\0', name: 'TIFF' }, { starts: 'MM\0*', name: 'TIFF' }, { starts: 'BM', name: 'BMP' }, { starts: '\xD0\xCF\x11\xE0', name: 'DOC/XLS/WPS (97–2003)' },
  { starts: '{\\rtf', name: 'RTF' }, { starts: 'Rar!', name: 'RAR' }, { starts: '7z\xBC\xAF', name: '7z' }, { starts: '\x1F\x8B', name: 'gzip' },
  { starts: 'ftyp', at: 4, name: 'MP4' }, { starts: 'ID3', name: 'MP3' }, { starts: '\x7FELF', name: 'ELF' }, { starts: 'MZ', name: 'EXE' },
];

/** Word's own XML, which is text and would be read as one: by its processing instruction, or by the element that all stands in. */
const wordXml = /^(?:\xEF\xBB\xBF)?\s*(?:<\?[^>]{0,300}\?>\s*)*?(?:<\?mso-application\b|<(?:w:wordDocument|pkg:package)\b)/u;

/** Marks of two letters could begin a text: such files must hold a NUL as well. */
const certain = (bytes: Uint8Array, starts: string): boolean => starts.length > 2 || bytes.subarray(0, 512).includes(0);

/** Tells a file's kind by its marks. A PDF may have a little before its mark, as readers of PDF allow. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  if (ascii(bytes, 0, 4) === 'PK\x03\x04' || ascii(bytes, 0, 4) === 'PK\x05\x06') return 'zip';
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  const mark = marks.find(({ starts, at = 0 }) => ascii(bytes, at, starts.length) === starts && certain(bytes, starts));
  if (wordXml.test(ascii(bytes, 0, 2048))) return { foreign: 'Word XML' };
  if (isSavedPage(bytes)) return 'saved-page';
  return mark ? { foreign: mark.name } : 'text';
};
