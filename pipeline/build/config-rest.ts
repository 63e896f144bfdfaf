import { briefingKeys, type BriefingFile } from './config-schema.ts';
import { soundPage } from './page-schema.ts';

const silent = { zh: '', en: '' };

/** Stands where `briefing.yaml` says nothing usable; never printed, since a fault of the configuration stops that. */
const standIn = {
  id: 'unknown', title: silent, about: silent, interest: silent, series: silent, edition: '-', version: '-', date: '2000-01-01',
};

/**
 * What is sound in a faulty `briefing.yaml`, top-level key by key, so that everything else is checked in the same run
 * and its faults are told at once with those of the configuration.
 */
export const soundRest = (data: unknown): BriefingFile => {
  const given = new Map(Object.entries(typeof data === 'object' && data !== null ? data : {}));
  const kept = Object.entries(briefingKeys.shape).flatMap(([key, schema]) => {
    const value = given.get(key);
    return value !== undefined && schema.safeParse(value).success ? [[key, value] as const] : [];
  });
  return briefingKeys.parse({ ...standIn, ...Object.fromEntries(kept), page: soundPage(given.get('page')) });
};
