import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findClaims } from '../../pipeline/check/index.ts';
import type { Claim } from '../../pipeline/model/index.ts';

/**
 * Texts in the manner of reports, news and bulletins with their claims, written and judged by someone who had not seen the
 * finders. A claim is found when two of its mentions (one where it has only one) are shared and the
 * verdict is the same. What is found may only become more; nothing may be accused that the judge did not.
 */
const folder = new URL('../cases/claims-of-texts/', import.meta.url);
const found: Readonly<Record<string, number>> = { a: 66, b: 36, c: 50, d: 47, e: 76 };

const golds = z.array(z.object({
  doc: z.string(), id: z.string(), type: z.string(), verdict: z.enum(['holds', 'fails', 'undecided']), optional: z.boolean().optional(),
  mentions: z.array(z.object({ text: z.string(), start: z.number() })).min(1),
}));
type Gold = z.infer<typeof golds>[number];

const matches = ({ mentions, verdict }: Gold, claim: Claim): boolean => verdict === claim.verdict
  && mentions.filter(({ start, text }) => claim.mentions.some((one) => one.start < start + text.length && start < one.end)).length >= Math.min(2, mentions.length);

describe.each(Object.entries(found))('texts of set %s', (set, least) => {
  const at = new URL(`${set}/`, folder);
  const gold = golds.parse(JSON.parse(readFileSync(new URL('gold.json', at), 'utf8')));
  const texts = readdirSync(at).filter((name) => name.endsWith('.txt')).map((name) => {
    const text = readFileSync(new URL(name, at), 'utf8');
    return { name, text, claims: findClaims(text), own: gold.filter(({ doc }) => `${doc}.txt` === name) };
  });
  it('its claims are found', () => {
    const missed = texts.flatMap(({ claims, own }) => own.filter((one) => one.optional !== true && !claims.some((claim) => matches(one, claim))).map(({ doc, id, type, verdict }) => `${doc} ${id} ${type} ${verdict}`));
    const all = gold.filter(({ optional }) => optional !== true).length;
    expect(all - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(least);
  });
  it.each(texts)('$name is not accused', ({ claims, own }) => {
    expect(claims.filter((claim) => claim.verdict === 'fails' && !own.some((one) => matches(one, claim))).map(({ note }) => note.zh)).toEqual([]);
  });
});
