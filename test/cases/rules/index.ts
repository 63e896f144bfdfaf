import type { Bilingual } from '../../../pipeline/model/index.ts';
import type { Example, NoExample, Runner } from './example.ts';
import { articleExamples } from './article.ts';
import { bindingExamples } from './binding.ts';
import { briefingExamples } from './briefing.ts';
import { buildExamples } from './build.ts';
import { chartExamples } from './chart.ts';
import { checkExamples } from './check.ts';
import { comparisonExamples } from './comparison.ts';
import { datasetExamples } from './dataset.ts';
import { factExamples } from './fact.ts';
import { ingestExamples } from './ingest.ts';
import { ioExamples } from './io.ts';
import { translationExamples } from './translation.ts';

interface Room {
  readonly title: Bilingual;
  /** What runs the examples, where they do not say. */
  readonly by: Runner;
  readonly examples: Readonly<Record<string, Example | NoExample>>;
}

/** The examples of every rule, by room. */
export const rooms: readonly Room[] = [
  { title: { en: 'The article', zh: '文章' }, by: 'read', examples: articleExamples },
  { title: { en: 'Data and lists', zh: '数据和表' }, by: 'read', examples: datasetExamples },
  { title: { en: 'Facts and calculations', zh: '事实和计算' }, by: 'read', examples: factExamples },
  { title: { en: 'Figures of the article', zh: '文中的数' }, by: 'read', examples: bindingExamples },
  { title: { en: 'Claims', zh: '论断' }, by: 'read', examples: checkExamples },
  { title: { en: 'The translation', zh: '译文' }, by: 'read-en', examples: translationExamples },
  { title: { en: 'Numbers in the translation', zh: '译文中的数' }, by: 'read-en', examples: comparisonExamples },
  { title: { en: 'Charts', zh: '图表' }, by: 'draw', examples: chartExamples },
  { title: { en: 'Summaries and templates', zh: '提要和模板' }, by: 'check', examples: briefingExamples },
  { title: { en: 'The project', zh: '项目' }, by: 'read', examples: buildExamples },
  { title: { en: 'Sources to import', zh: '导入的原文' }, by: 'parse', examples: ingestExamples },
  { title: { en: 'Files and characters', zh: '文件和字符' }, by: 'read', examples: ioExamples },
];
