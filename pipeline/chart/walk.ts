/** A path in a spec: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** A JSON object of a spec, read without trusting what is in it. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One member or item of a spec. */
export interface Node { readonly key: string; readonly value: unknown; readonly path: Path; readonly parent: Json | null }

/** Every member and item of a spec, in the order of writing, parents first. */
export const nodes = (value: unknown, path: Path = []): readonly Node[] => {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, n) => [
      { key: String(n), value: item, path: [...path, n], parent: null },
      ...nodes(item, [...path, n]),
    ]);
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    { key, value: member, path: [...path, key], parent: value },
    ...nodes(member, [...path, key]),
  ]);
};

/** Rewrites a spec from the leaves up: `change` gets each object with its members already rewritten. */
export const rewrite = (value: unknown, change: (object: Json) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => rewrite(item, change));
  if (!isObject(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rewrite(member, change)])));
};
