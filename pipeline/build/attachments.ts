import type { Edition, Lang } from '../model/index.ts';
import type { Attachment } from '../io/index.ts';
import { chartLangs } from './charts.ts';
import type { Loaded } from './load.ts';

const types = {
  csv: 'text/csv', tsv: 'text/tab-separated-values', json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const isKnown = (ending: string): ending is keyof typeof types => Object.hasOwn(types, ending);

const typeOf = (path: string): string => {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return isKnown(ending) ? types[ending] : 'application/octet-stream';
};

/** What a file is, in the languages of the edition; its name where the house's own strings do not say. */
const describe = (key: string, params: Readonly<Record<string, string>>, langs: readonly Lang[], { locales }: Loaded): string =>
  langs.map((lang) => {
    const words = locales && Object.hasOwn(locales[lang], key) ? locales[lang][key] : undefined;
    return (words ?? '{file}').replace(/\{(\w+)\}/gu, (whole, name: string) => (Object.hasOwn(params, name) ? params[name] ?? whole : whole));
  }).join(' · ');

/** `a.csv` of `peers` is `peers.a.csv`: one list for all datasets, in which no name stands twice. */
const nameOf = (dataset: string, path: string, taken: Set<string>): string => {
  const plain = `${dataset}.${path.replace(/[/\\:\u0000-\u001f\u007f]/gu, '.')}`;
  let name = plain;
  for (let count = 2; taken.has(name); count += 1) name = plain.replace(/(\.[^.]*)$/u, `.${count}$1`);
  taken.add(name);
  return name;
};

/**
 * What travels inside each PDF of an edition: the datasets that `briefing.yaml` names, whole (the descriptor's text
 * and the bytes of its resources), and `facts.json`. Nothing else can: the files are those that were read for these datasets.
 */
export const attachmentsOf = (loaded: Loaded, edition: Edition, facts: string): readonly Attachment[] => {
  const langs = chartLangs([edition]);
  const taken = new Set(['facts.json']);
  const encoder = new TextEncoder();
  const data = loaded.datasets.flatMap(({ descriptor, files }) => {
    const dataset = descriptor.file.split('/').at(-2) ?? '';
    const one = (key: string, path: string, bytes: Uint8Array): Attachment => ({
      name: nameOf(dataset, path, taken), bytes, type: typeOf(path), relation: 'Data', description: describe(key, { dataset, file: path }, langs, loaded),
    });
    return [
      one('attachment.package', 'datapackage.json', encoder.encode(descriptor.text)),
      ...[...files].map(([path, bytes]) => one('attachment.data', path, bytes)),
    ];
  });
  const description = describe('attachment.facts', { file: 'facts.json' }, langs, loaded);
  return [...data, { name: 'facts.json', bytes: encoder.encode(facts), type: 'application/json', relation: 'Supplement', description }];
};
