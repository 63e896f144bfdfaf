import type { Dataset, Finding, Result } from '../../pipeline/model/index.ts';
import { findingNote } from '../../pipeline/finding/index.ts';
import { loadDataset } from '../../pipeline/dataset/index.ts';

export interface FieldSpec { readonly name: string; readonly type?: string; readonly constraints?: object }

/** Fields of observations in the order of `columns`. */
export const fields = (columns: string): readonly FieldSpec[] => columns.split(',').map((name) => ({ name }));

export interface ResourceSpec {
  readonly path?: string;
  readonly columns?: string;
  readonly fields?: readonly FieldSpec[];
  readonly schema?: object;
  readonly rest?: object;
}

/** A descriptor of one resource: sources a and b, as of the end of 2021, nominal values. */
export const descriptorOf = ({ path = 'r.csv', columns = 'indicator,entity,period,value,unit', rest = {}, ...spec }: ResourceSpec): object => ({
  name: 'x', title: 'X', version: '1.0.0', licenses: [{ name: 'CC0-1.0' }],
  sources: [{ name: 'a', title: 'Source A', path: 'http://example.org/a', publisher: 'Bureau A', retrieved: '2022-01-01' }, { name: 'b', title: 'Source B' }],
  resources: [{
    name: 'r', path, schema: { fields: spec.fields ?? fields(columns), ...spec.schema },
    observations: { as_of: '2021-12-31', source: 'a', basis: 'nominal' }, ...rest,
  }],
});

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Loads a package of one resource. */
export const load = (content: string | Uint8Array, spec: ResourceSpec = {}): Promise<Result<Dataset | null>> =>
  loadDataset({
    descriptor: { file: 'data/x/datapackage.json', text: JSON.stringify(descriptorOf(spec), null, 2) },
    files: new Map([[spec.path ?? 'r.csv', typeof content === 'string' ? bytesOf(content) : content]]),
  });

/** `file:line:column rule actual`, without the folder. Every name in the finding's words must be filled, in both languages. */
export const told = (findings: readonly Finding[]): readonly string[] => {
  const unfilled = findings.flatMap((finding) => [findingNote(finding, 'zh'), findingNote(finding, 'en')]).filter((note) => /\{\w+\}/u.test(note));
  if (unfilled.length > 0) throw new Error(unfilled.join('\n'));
  return findings.map(({ place, ruleId, actual }) => `${place?.file.split('/').at(-1)}:${place?.line}:${place?.column} ${ruleId} ${actual ?? ''}`.trim());
};
