import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileChart } from '../../pipeline/chart/index.ts';
import { chartInput, readTemplate, roughMeasure, rowsOf, samples } from '../support/charts.ts';

const templates = (['series', 'ranked-bars', 'before-after', 'part-of-whole', 'bands'] as const);
const texts = new Map<string, string>(templates.map((name) => [name, readTemplate(`templates/charts/${name}.vl.json`)]));

/** Puts `value` in the place of the n-th member or item of a spec. */
const replaceNth = (spec: unknown, n: number, value: unknown): unknown => {
  let left = n;
  return JSON.parse(JSON.stringify(spec), (_, member: unknown) => (left-- === 0 ? value : member)) as unknown;
};

const vandal = fc.oneof(
  fc.json({ maxDepth: 1 }).map((text): unknown => JSON.parse(text)),
  fc.constantFrom('value', 'bar', 'datum.value / 0', 'datum', '[', -1, 0, 1e300, {}, [], null, true, { expr: 'height' }, { expr: 'x.y.z' }, { field: 'value' }, 'repeat', [[]]),
);

describe('compileChart', () => {
  it('never throws, whatever one member of a template is replaced by: there is a picture or a finding', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...templates), fc.nat(400), vandal, async (name, n, value) => {
      const spec = replaceNth(JSON.parse(texts.get(name) ?? ''), n, value);
      const result = await compileChart(chartInput(spec, { rows: rowsOf(samples[name], 'en'), lang: 'en' }), { measure: roughMeasure });
      expect(result.value !== null || result.findings.length > 0).toBe(true);
      expect(result.value?.svg ?? '').not.toMatch(/NaN|script|href/u);
    }), { numRuns: 40, seed: 7 });
  });
});
