import { describe, expect, it } from 'vitest';
import type { Claim, ClaimType, Verdict } from '../../pipeline/model/index.ts';
import type { Finder } from '../../pipeline/check/scene.ts';
import { sceneOf } from '../../pipeline/check/scene.ts';

/** A text, and the figures of the claim that must be found in it (all of them, in order, as the text writes them). */
export type ClaimCase = readonly [text: string, ...mentions: string[]];

/** What a finder says of a text: `verdict: figure | figure`. */
export const said = (find: Finder, text: string): readonly string[] =>
  find(sceneOf(text)).map((claim) => `${claim.verdict}: ${figures(text, claim)}`);

const figures = (text: string, claim: Claim): string => claim.mentions.map(({ start, end }) => text.slice(start, end)).join(' | ');

/** Cases of one type: what must hold, what must fail, and texts that must give neither. */
export const claimCases = (find: Finder, type: ClaimType, { holds, fails, traps }: {
  readonly holds: readonly ClaimCase[]; readonly fails: readonly ClaimCase[]; readonly traps: readonly string[];
}): void => {
  const check = (verdict: Verdict, cases: readonly ClaimCase[]): void => {
    it.each(cases)(`${verdict}: %s`, (text, ...mentions) => {
      const found = find(sceneOf(text)).filter((claim) => claim.type === type).map((claim) => `${claim.verdict}: ${figures(text, claim)}`);
      expect(found).toContain(`${verdict}: ${mentions.join(' | ')}`);
      if (verdict === 'holds') expect(found.filter((one) => one.startsWith('fails'))).toEqual([]);
    });
  };
  describe(type, () => {
    check('holds', holds);
    check('fails', fails);
    it.each(traps.map((text) => [text]))('nothing, or undecided: %s', (text) => {
      expect(said(find, text).filter((one) => !one.startsWith('undecided'))).toEqual([]);
    });
  });
};
