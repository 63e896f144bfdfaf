import type { Bilingual } from '../../model/index.ts';
import type { RunOptions } from './run.ts';
import type { Loaded } from '../load.ts';

/** What a stage does, in words for the one who waits. */
const words: Readonly<Record<string, Bilingual>> = {
  'build.config': { zh: '读取配置', en: 'Reading the configuration' },
  'article.parse': { zh: '解析文章', en: 'Reading the article' },
  'translation.read': { zh: '读取译文', en: 'Reading the translation' },
  'dataset.files': { zh: '读取数据包', en: 'Reading the data package' },
  'dataset.load': { zh: '载入数据', en: 'Loading the data' },
  'dataset.table': { zh: '读取表', en: 'Reading the list' },
  'translation.compare': { zh: '核对译文的数字', en: 'Comparing the numbers of the translation' },
  'fact.collect': { zh: '汇集事实', en: 'Collecting facts' },
  'fact.previous': { zh: '读取上一期的事实', en: 'Reading the facts of the earlier edition' },
  'fact.changes': { zh: '与上一期比较', en: 'Comparing with the earlier edition' },
  'fact.mentions': { zh: '找出文中的数', en: 'Finding the figures of the article' },
  'fact.bind': { zh: '把文中的数与事实对上', en: 'Binding the figures to facts' },
  'check.run': { zh: '核对文中的说法', en: 'Checking claims' },
  'briefing.own-words': { zh: '核对简报自己的文字', en: 'Checking the briefing’s own words' },
  'chart.compile': { zh: '绘制图表', en: 'Drawing the chart' },
  'briefing.assemble': { zh: '编排', en: 'Assembling' },
  'briefing.render': { zh: '排版', en: 'Setting the page' },
  'font.coverage': { zh: '核对字形', en: 'Checking the glyphs' },
  'io.inspect': { zh: '检查版面', en: 'Looking at the page' },
  'io.print': { zh: '打印 PDF', en: 'Printing the PDF' },
};

/** A task (`chart.compile gdp.zh`) in words. */
export const taskWords = (task: string): Bilingual => {
  const [stage = '', ...rest] = task.split(' ');
  const known = words[stage] ?? { zh: stage, en: stage };
  const name = rest.join(' ');
  return { zh: `${known.zh} ${name}`.trim(), en: `${known.en} ${name}`.trim() };
};

/** How many tasks a briefing has, those included that the store will answer. */
export const countTasks = ({ config }: Loaded, { editions, formats, publish }: RunOptions): number => {
  const exhibits = config.charts.length * editions.length;
  const prints = publish && formats.includes('pdf') ? 2 * editions.length : 0;
  return 1 + 2 * config.datasets.length + 10 + (config.previous === null ? 0 : 2) + exhibits + 3 * editions.length + prints;
};
