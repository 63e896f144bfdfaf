import type { BriefingConfig, Edition, Finding } from '../model/index.ts';
import type { Attachment } from '../io/index.ts';
import { findingJson, sortFindings } from '../finding/index.ts';
import { fileHashes, jsonFile, type Manifest } from './manifest.ts';

export type Format = 'html' | 'pdf';

/** All that a briefing's folder will hold, by name, the manifest last. */
export type OutputFiles = ReadonlyMap<string, string | Uint8Array>;

export interface Publication {
  readonly config: BriefingConfig;
  readonly editions: readonly Edition[];
  readonly formats: readonly Format[];
  readonly draft: boolean;
  readonly pages: ReadonlyMap<Edition, string>;
  readonly prints: ReadonlyMap<Edition, Uint8Array>;
  /** `facts.json`, as the fact room writes it. */
  readonly facts: string;
  /** `changes.json`; null where the briefing names no earlier edition. */
  readonly changes: string | null;
  readonly findings: readonly Finding[];
  readonly inputs: ReadonlyMap<string, string>;
  readonly pipeline: string;
  readonly browser: string | null;
  readonly node: string;
  readonly fonts: Readonly<Record<string, string>>;
  /** What each PDF carries, the same files in all editions; empty where none is printed. */
  readonly attached: readonly Attachment[];
  /** Hashes of files of other editions or formats that an earlier run left in the folder. */
  readonly kept: ReadonlyMap<string, string>;
  readonly hash: (content: string | Uint8Array) => string;
}

/** What changed since the edition that `previous` names. Without it an older file goes: it would tell of another edition. */
export const changesFile = 'changes.json';

const findingsFile = (findings: readonly Finding[]): string => jsonFile(sortFindings(findings).map(findingJson));

/** Puts together the files of `out/<id>/`. Nothing in them tells when or where they were made. */
export const outputFiles = (publication: Publication): OutputFiles => {
  const { config, hash } = publication;
  const files = new Map<string, string | Uint8Array>();
  for (const [edition, html] of publication.pages) {
    if (publication.formats.includes('html')) files.set(`${config.id}.${edition}.html`, html);
    const pdf = publication.prints.get(edition);
    if (pdf) files.set(`${config.id}.${edition}.pdf`, pdf);
  }
  files.set('facts.json', publication.facts);
  if (publication.changes !== null) files.set(changesFile, publication.changes);
  files.set('findings.json', findingsFile(publication.findings));
  const manifest: Manifest = {
    briefing: config.id,
    title: config.title,
    about: config.about,
    series: config.series,
    edition: config.edition,
    version: config.version,
    date: config.date,
    draft: publication.draft,
    editions: publication.editions,
    formats: publication.formats,
    pipeline: publication.pipeline,
    browser: publication.browser,
    node: publication.node,
    fonts: publication.fonts,
    locale: { timeZone: 'UTC', languages: ['zh-Hans', 'en'] },
    inputs: fileHashes(publication.inputs),
    outputs: fileHashes(new Map([...files].map(([name, content]) => [name, hash(content)]))),
    attached: fileHashes(new Map(publication.attached.map(({ name, bytes }) => [name, hash(bytes)]))),
    kept: fileHashes(publication.kept),
  };
  return files.set('manifest.json', jsonFile(manifest));
};
