import { join } from 'node:path';
import type { ShownChange } from '../../model/index.ts';
import { openProject } from '../../io/index.ts';
import { comparedStates, placeChanges, type ChangeSources } from '../changes.ts';

/**
 * What changed since the facts that stand in `out/<id>/` were published; nothing where none stand there, or none that
 * can be read. For the one who builds alone: what was built before must not be an input of what is built now.
 */
export const changesSince = async (id: string, fresh: string, sources: ChangeSources, root: string): Promise<readonly ShownChange[]> => {
  const out = openProject(join(root, 'out'));
  const file = `${id}/facts.json`;
  const text = (await out.exists(file)) ? (await out.readText(file)).value : null;
  if (text === null || text === fresh) return [];
  const { compareFacts, readPrevious } = await import('../../fact/index.ts');
  const { value: previous } = readPrevious({ file, text });
  return previous ? placeChanges(compareFacts(previous, comparedStates(sources)), sources, previous) : [];
};
