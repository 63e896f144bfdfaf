import { describe, expect, it } from 'vitest';
import type { Sense } from '../../pipeline/model/index.ts';
import { factorOf } from '../../pipeline/quantity/index.ts';

describe('factorOf', () => {
  it.each<[string, Sense | null, string | undefined, string | null]>([
    ['6.9', 'growth', undefined, '7.9'], ['6.9', 'higher', undefined, '7.9'], ['3.7', 'level', undefined, '3.7'], ['3.7', null, undefined, '3.7'],
    ['2', 'growth', '2', '2'], ['4', 'growth', '4', '4'], ['0.3', 'decline', undefined, '0.7'], ['0.3', 'lower', undefined, '0.7'], ['2', 'decline', undefined, null],
  ])('%s, %s, given %s: %s', (value, sense, factor, expected) => {
    expect(factorOf({ value, sense, ...(factor !== undefined && { factor }) })).toBe(expected);
  });
});
