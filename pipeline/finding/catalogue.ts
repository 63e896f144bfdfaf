import type { Rules } from './rule.ts';
import { articleRules } from './rules/article.ts';
import { bindingRules } from './rules/binding.ts';
import { briefingRules } from './rules/briefing.ts';
import { buildRules } from './rules/build.ts';
import { chartRules } from './rules/chart.ts';
import { checkRules } from './rules/check.ts';
import { comparisonRules } from './rules/comparison.ts';
import { datasetRules } from './rules/dataset.ts';
import { factRules } from './rules/fact.ts';
import { ingestRules } from './rules/ingest.ts';
import { ioRules } from './rules/io.ts';
import { translationRules } from './rules/translation.ts';

/** Every rule of the product by id. A test holds that no two rooms use the same id. */
export const catalogue: Rules = {
  ...articleRules, ...datasetRules, ...translationRules, ...comparisonRules, ...factRules, ...bindingRules, ...checkRules, ...chartRules,
  ...briefingRules, ...ingestRules, ...ioRules, ...buildRules,
};
