import { briefingKeys, type BriefingFile } from './config-schema.ts';
import { soundPage } from './page-schema.ts';

const silent = { zh: '', en: '' };

/** Stands where `briefing.yaml` says nothing usable; never printed, since a fault of the configuration stops that. */
const standIn = {
  id: 'unknown', title: silent, about: silent, interest: silent, series: silent, edition: '-', version: '-', date: '2000-01-01',
};

const { charts, tables, calculations, bindings, claims, waivers } = briefingKeys.shape;
/** Lists of which one entry may be faulty and the others be checked all the same. */
const lists = new Map(Object.entries({ charts, tables, calculations, bindings, claims, waivers }).map(([key, list]) => [key, list.unwrap().element]));

/** Where an entry of a list stands among those that were given. */
export type PlaceInList = (list: string, index: number) => number;

/**
 * What is sound in a faulty `briefing.yaml`, top-level key by key and in lists entry by entry, so that everything else is
 * checked in the same run and its faults are told at once with those of the configuration.
 */
export const soundRest = (data: unknown): { readonly read: BriefingFile; readonly placeInList: PlaceInList } => {
  const given = new Map(Object.entries(typeof data === 'object' && data !== null ? data : {}));
  const left = new Map<string, readonly number[]>();
  const kept = Object.entries(briefingKeys.shape).flatMap(([key, schema]) => {
    const value: unknown = given.get(key);
    if (value !== undefined && schema.safeParse(value).success) return [[key, value] as const];
    const entry = lists.get(key);
    if (entry === undefined || !Array.isArray(value)) return [];
    const entries: readonly unknown[] = value;
    const sound = entries.flatMap((one, n) => (entry.safeParse(one).success ? [n] : []));
    left.set(key, sound);
    return [[key, sound.map((n) => entries[n])] as const];
  });
  const read = briefingKeys.parse({ ...standIn, ...Object.fromEntries(kept), page: soundPage(given.get('page')) });
  return { read, placeInList: (list, index) => left.get(list)?.[index] ?? index };
};
