import { datasetRules, finder } from '../finding/index.ts';
import type { Finding, Place, Result } from '../model/index.ts';
import type { Cell } from './csv.ts';
import { faultDetail, readJson, type JsonNode } from './json.ts';
import { placer } from './lines.ts';
import type { RawTable } from './table.ts';

const find = finder(datasetRules);

const textOf = (node: JsonNode | undefined): string | null =>
  !node || node.kind === 'object' || node.kind === 'array' || (node.kind === 'literal' && node.text === 'null') ? null : node.text;

const nested = (node: JsonNode | undefined): boolean => node?.kind === 'object' || node?.kind === 'array';

/** A JSON array of objects as a table. Numbers keep their digits; an absent key and null are missing values. */
export const readJsonTable = (file: string, text: string): Result<RawTable | null> => {
  const place = placer(file, text);
  const { root, fault, doubles } = readJson(text);
  if (!root) return { value: null, findings: [find('json-well-formed', place(fault?.at ?? 0), faultDetail(fault))] };
  const findings: Finding[] = doubles.map(({ at, key }) => find('json-keys-unique', place(at), { actual: key }));
  const wrong = (node: JsonNode, expected: string): void => {
    findings.push(find('table-is-array', place(node.at), { actual: node.kind, expected }));
  };
  if (root.kind !== 'array') {
    wrong(root, 'array');
    return { value: null, findings };
  }
  const header = new Map<string, Place>();
  for (const item of root.items) {
    if (item.kind !== 'object') wrong(item, 'object');
    else for (const [key, value] of item.members) if (!header.has(key)) header.set(key, place(value.at));
  }
  const rows = root.items.flatMap((item) => (item.kind === 'object' ? [[...header.keys()].map((key): Cell => {
    const node = item.members.get(key);
    if (node && nested(node)) wrong(node, 'string or number');
    return { text: textOf(node), place: place((node ?? item).at) };
  })] : []));
  return { value: { header: [...header].map(([name, at]) => ({ text: name, place: at })), rows }, findings };
};
