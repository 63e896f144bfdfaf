import type { BriefingConfig, Finding } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import type { Project } from '../io/index.ts';
import type { ConfigPlaces } from './config-places.ts';
import type { SourceText } from './load.ts';

const find = finder(buildRules);

/** A path below the briefing's folder, `.` and `..` resolved; null where it leads out of it or is an address. */
const within = (folder: string, path: string): string | null => {
  if (/^\/|[\\:\0]/u.test(path)) return null;
  const parts: string[] = [];
  for (const part of (path.startsWith(folder) ? path.slice(folder.length) : path).split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.length > 0 ? folder + parts.join('/') : null;
};

/**
 * Reads what `previous` names, beside the briefing (`previous/2024-03.facts.json`) or by its path in the project
 * (`content/<id>/…`). Never the program's own file, and nothing outside the briefing's folder: what stands in `out/` is
 * made by the build, and must not be an input of it.
 */
export const loadPrevious = async (
  config: BriefingConfig,
  places: ConfigPlaces,
  { project, findings }: { readonly project: Project; readonly findings: Finding[] },
): Promise<SourceText | null> => {
  const { previous, file } = config;
  if (previous === null) return null;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const place = places['previous'] ?? { file, line: 1, column: 1 };
  const path = within(folder, previous);
  if (path === null) findings.push(find('previous-beside-briefing', place, { actual: previous, expected: folder }));
  else if (!(await project.exists(path))) findings.push(find('previous-present', place, { actual: path }));
  else {
    const read = await project.readText(path);
    findings.push(...read.findings);
    return read.value === null ? null : { file: path, text: read.value };
  }
  return null;
};
