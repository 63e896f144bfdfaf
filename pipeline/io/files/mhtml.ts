const ascii = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** What a mail or a part of one says of itself, by the names of the fields in small letters, and where its content begins. */
interface Part { readonly fields: ReadonlyMap<string, string>; readonly content: number }

/** Fields are not longer. */
const longestHead = 16_384;
/** Parts in parts; browsers have one level, mail programs two. */
const deepest = 4;

/** The fields at the beginning of a text; null where it does not begin with such. */
const partAt = (text: string): Part | null => {
  const end = /\r?\n\r?\n/u.exec(text.slice(0, longestHead));
  if (!end) return null;
  const fields = new Map<string, string>();
  for (const line of text.slice(0, end.index).replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const field = /^([\w-]{1,80}):[ \t]*(.*)$/u.exec(line);
    if (!field) return null;
    fields.set((field[1] ?? '').toLowerCase(), field[2] ?? '');
  }
  return { fields, content: end.index + end[0].length };
};

const typeOf = ({ fields }: Part): string => /^[\w./+-]+/u.exec(fields.get('content-type') ?? '')?.[0].toLowerCase() ?? '';

/** Whether a file is a page that a browser saved with all that belongs to it in one file (MHTML), or a mail. */
export const isSavedPage = (bytes: Uint8Array): boolean => {
  const part = partAt(ascii(bytes.subarray(0, longestHead)));
  return part !== null && part.fields.has('mime-version') && /^(?:multipart\/|text\/html$)/u.test(typeOf(part));
};

const unquoted = (text: string): Uint8Array =>
  Buffer.from(text.replace(/=[ \t]*\r?\n/gu, '').replace(/=([\da-fA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');

const contentOf = ({ fields }: Part, text: string): Uint8Array => {
  const coding = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  return coding === 'quoted-printable' ? unquoted(text) : Buffer.from(text, coding === 'base64' ? 'base64' : 'latin1');
};

const pageIn = (text: string, depth: number): Uint8Array | null => {
  const part = partAt(text);
  if (!part) return null;
  const content = text.slice(part.content);
  const type = typeOf(part);
  if (type === 'text/html' || type === 'application/xhtml+xml') return contentOf(part, content);
  const boundary = /\bboundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu.exec(part.fields.get('content-type') ?? '');
  if (!type.startsWith('multipart/') || !boundary || depth >= deepest) return null;
  for (const inner of `\n${content}`.split(`\n--${boundary[1] ?? boundary[2] ?? ''}`).slice(1)) {
    if (inner.startsWith('--')) break;
    const page = pageIn(inner.replace(/^[ \t]*\r?\n/u, '').replace(/\r$/u, ''), depth + 1);
    if (page) return page;
  }
  return null;
};

/** The bytes of the page in such a file: its first part that is HTML, which is the page itself before its frames. null where it has none. */
export const savedPage = (bytes: Uint8Array): Uint8Array | null => pageIn(ascii(bytes), 0);
