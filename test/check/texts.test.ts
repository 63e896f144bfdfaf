import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findClaims } from '../../pipeline/check/index.ts';
import { scoreSpans } from '../support/claims.ts';

/**
 * Texts in the manner of reports, news and bulletins with their claims, written and judged by someone who had not seen the
 * finders. A claim is found when two of its mentions (one where it has only one) are shared and the
 * verdict is the same. What is found may only become more; nothing may be accused that the judge did not.
 */
const folder = new URL('../cases/claims-of-texts/', import.meta.url);
const found: Readonly<Record<string, number>> = { a: 71, b: 36, c: 59, d: 55, e: 91, f: 59, g: 55, h: 59, i: 58, j: 47, k: 50, l: 48, n: 91, o: 126, p: 69, q: 52 };

const golds = z.array(z.object({
  doc: z.string(), id: z.string(), type: z.string(), verdict: z.enum(['holds', 'fails', 'undecided']), optional: z.boolean().optional(),
  mentions: z.array(z.object({ text: z.string(), start: z.number() })).min(1),
}));

describe.each(Object.entries(found))('texts of set %s', (set, least) => {
  const at = new URL(`${set}/`, folder);
  const gold = golds.parse(JSON.parse(readFileSync(new URL('gold.json', at), 'utf8')));
  const texts = readdirSync(at).filter((name) => name.endsWith('.txt')).map((name) => {
    const text = readFileSync(new URL(name, at), 'utf8');
    const judged = gold.filter(({ doc }) => `${doc}.txt` === name).map(({ id, type, mentions, ...own }) => ({
      ...own, name: `${name} ${id} ${type}`, spans: mentions.map((one) => ({ start: one.start, end: one.start + one.text.length })),
    }));
    return { name, ...scoreSpans(judged, findClaims(text)) };
  });
  it('its claims are found', () => {
    const sum = texts.reduce((all, one) => all + one.found, 0);
    expect(sum, texts.flatMap(({ missed }) => missed).join('\n')).toBeGreaterThanOrEqual(least);
  });
  it.each(texts)('$name is not accused', ({ accused }) => {
    expect(accused).toEqual([]);
  });
});
