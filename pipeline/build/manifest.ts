import type { Bilingual } from '../model/index.ts';

/** `manifest.json` of a briefing: from what its files were made, and what they are. */
export interface Manifest {
  readonly briefing: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly series: Bilingual;
  /** The issue of the series. */
  readonly edition: string;
  readonly version: string;
  readonly date: string;
  readonly draft: boolean;
  readonly editions: readonly string[];
  readonly formats: readonly string[];
  /** Hash of the program (its sources and the lockfile of its libraries). */
  readonly pipeline: string;
  readonly browser: string | null;
  /** Node packs the fonts: another one may pack them otherwise. */
  readonly node: string;
  readonly fonts: Readonly<Record<string, string>>;
  readonly locale: { readonly timeZone: 'UTC'; readonly languages: readonly ['zh-Hans', 'en'] };
  /** Every file read, with its SHA-256. */
  readonly inputs: readonly FileHash[];
  /** Every file written, with its SHA-256. */
  readonly outputs: readonly FileHash[];
  /** Files that each PDF carries, with their SHA-256; none where no PDF was asked for. */
  readonly attached: readonly FileHash[];
  /** Files of an earlier run that this one was not asked for and left in place. */
  readonly kept: readonly FileHash[];
}

export interface FileHash {
  readonly file: string;
  readonly sha256: string;
}

/** Hashes by file, in the order of code units of their names. */
export const fileHashes = (hashes: ReadonlyMap<string, string>): readonly FileHash[] =>
  [...hashes].map(([file, sha256]) => ({ file, sha256 })).toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

/** JSON for people and programs: two spaces, a final line break. */
export const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
