import type { BlockView, Words } from '../model/index.ts';
import type { Tongue } from './words.ts';
import { say } from './words.ts';

/**
 * Numbers charts and tables as they are read: one count of charts, one of tables, in which the article's own tables stand
 * among those of the briefing. A number that the source gave its table and that is another now is told beside it, since
 * the source's sentences may name it.
 */
export const makeNumbering = (tongue: Tongue): ((block: BlockView) => BlockView) => {
  const count = { chart: 0, table: 0 };
  const next = (kind: keyof typeof count): string => String(count[kind] += 1);
  const numbered = (key: string, params: Readonly<Record<string, string>>): Words => say(key, tongue, () => params);
  return (block) => {
    switch (block.type) {
      case 'chart':
        return { ...block, number: numbered('exhibit.chart', { n: next('chart') }) };
      case 'facts':
        return { ...block, number: numbered('exhibit.table', { n: next('table') }) };
      case 'table': {
        const n = next('table');
        const own = block.own === null || block.own === n ? null : block.own;
        return { ...block, anchor: `article-table-${n}`, number: numbered(own === null ? 'exhibit.table' : 'exhibit.table-own', { n, own: own ?? '' }) };
      }
      default:
        return block;
    }
  };
};
