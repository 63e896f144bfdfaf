import type { Result } from '../../model/index.ts';
import type { NewFile } from '../write/files.ts';
import { checkId } from '../write/files.ts';
import { briefing, chart, descriptor, observations, summary } from './data.ts';
import { article, translation } from './text.ts';

/**
 * The files of `jianbao new ID`: a small briefing that builds in all editions as it stands (article, translation,
 * summaries, one chart, one dataset), commented for the editor who replaces it. It uses the indicator `gdp` and the
 * entity `jinjiang` of the program's own lists.
 *
 * An unsafe id gives no files and an error without a place.
 */
export const skeletonFiles = (id: string): Result<readonly NewFile[]> => {
  const findings = checkId(id);
  if (findings.length > 0) return { value: [], findings };
  const content = (name: string, text: string): NewFile => ({ path: `content/${id}/${name}`, text });
  return {
    value: [
      content('article.zh.md', article),
      content('translation.en.xlf', translation),
      content('briefing.yaml', briefing(id)),
      content('summary.zh.md', summary.zh),
      content('summary.en.md', summary.en),
      content('chart.vl.json', chart),
      { path: `data/${id}/datapackage.json`, text: descriptor(id) },
      { path: `data/${id}/observations.csv`, text: observations },
    ],
    findings: [],
  };
};
