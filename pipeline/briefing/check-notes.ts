import type { Agreement, BriefingClaim, CheckView, Fact, FactMention, Lang, Quantity, Variant, Verdict, Words } from '../model/index.ts';
import { calculate, formatQuantity, inSense } from '../quantity/index.ts';
import { anchorPart } from './mark.ts';
import type { Names } from './names.ts';
import type { Tongue } from './words.ts';
import { phrase, say } from './words.ts';

/** What the page calls a verdict. */
const verdictKey = (verdict: Agreement | Verdict): string => `verdict.${verdict}`;

/** By how much two quantities differ, printed; null where units or bounds give no difference. */
const differenceOf = (a: Quantity, b: Quantity, lang: Lang): string | null => {
  const difference = calculate('difference', [a, inSense(b, a.sense)], null);
  if (!difference) return null;
  const value = difference.value.replace('-', '');
  return formatQuantity({ ...difference, value, sense: null }, lang, { comparator: false, gloss: false });
};

const standing = (agreement: Agreement, a: Quantity, b: Quantity, lang: Lang, tongue: Tongue): string => {
  const by = agreement === 'differs' ? differenceOf(a, b, lang) : null;
  return by === null ? phrase(verdictKey(agreement), lang, tongue) : phrase('verdict.differs-by', lang, tongue, { by });
};

/** Status and price basis: `preliminary, real`. */
export const statusOf = ({ status, basis }: Pick<Variant, 'status' | 'basis'>, lang: Lang, tongue: Tongue): string =>
  [phrase(`status.${status}`, lang, tongue), ...(basis === 'none' ? [] : [phrase(`standing.${basis}`, lang, tongue)])].join(lang === 'zh' ? '，' : ', ');

/** What a number is and to which date it knows: `preliminary, real, 2023-02-28`. Short: it stands in every row of the register. */
export const standingOf = (given: Pick<Variant, 'status' | 'basis' | 'asOf'>, lang: Lang, tongue: Tongue): string =>
  [statusOf(given, lang, tongue), ...(given.asOf === '' ? [] : [given.asOf])].join(lang === 'zh' ? '，' : ', ');

const variantCheck = (fact: Fact, variant: Variant, names: Names, tongue: Tongue): CheckView => ({
  verdict: variant.agreement,
  note: say('check.variant', tongue, (lang) => ({
    source: names.sourceOf(variant.provenance)?.label ?? phrase('voice.calculation', lang, tongue),
    value: formatQuantity(variant.quantity, lang, { gloss: false }),
    status: standingOf(variant, lang, tongue),
    verdict: standing(variant.agreement, variant.quantity, fact.quantity, lang, tongue),
  })),
  claims: [],
});

/** Which of several numbers is shown, and why: each reason once, since it may come before another for another reason. */
const choice = ({ variants, provenance }: Fact, names: Names, tongue: Tongue): readonly CheckView[] =>
  [...new Set(variants.map(({ precedence }) => precedence))].map((precedence) => ({
    verdict: 'shown',
    note: say(`check.shown.${precedence}`, tongue, (lang) => ({ source: names.sourceOf(provenance)?.label ?? phrase('voice.calculation', lang, tongue) })),
    claims: [],
  }));

/** What the sentences say against the fact shown, once for each outcome; where they differ, in the words that charts and tables print too. */
const mentionChecks = (fact: Fact | null, mentions: readonly FactMention[], tongue: Tongue): readonly CheckView[] =>
  mentions.flatMap(({ agreement, quantity }) => (fact && agreement && quantity ? [{
    verdict: agreement,
    note: say(agreement === 'differs' ? 'check.sentence-differs' : 'check.sentence', tongue, (lang) => ({
      verdict: standing(agreement, quantity, fact.quantity, lang, tongue), used: formatQuantity(fact.quantity, lang, { gloss: false }),
    })),
    claims: [],
  }] : []));

/** A claim as the register counts it. */
export interface NumberedClaim {
  /** `c1`, `c2` … in the order of the text. */
  readonly label: string;
  readonly anchor: string;
  readonly claim: BriefingClaim;
}

export const numberClaims = (claims: readonly BriefingClaim[]): readonly NumberedClaim[] =>
  claims.map((claim, n) => ({ label: `c${n + 1}`, anchor: `claim-${anchorPart(claim.id)}`, claim }));

/** A claim in words: its kind, what it came to, what was checked. */
export const claimWords = (claim: BriefingClaim, key: 'register.claim' | 'margin.claim', tongue: Tongue): Words =>
  say(key, tongue, (lang) => ({
    type: phrase(`claim.${claim.type}`, lang, tongue), verdict: phrase(verdictKey(claim.verdict), lang, tongue), note: claim.note[lang],
  }));

/** The claims that a figure is part of, those of one verdict together: the list of claims says the rest. */
const claimChecks = (claims: readonly NumberedClaim[], tongue: Tongue): readonly CheckView[] =>
  (['fails', 'undecided', 'holds'] as const).flatMap((verdict) => {
    const own = claims.filter(({ claim }) => claim.verdict === verdict);
    return own.length === 0 ? [] : [{ verdict, note: say('check.claims', tongue, (lang) => ({ verdict: phrase(verdictKey(verdict), lang, tongue) })), claims: own.map(({ label, anchor }) => ({ label, target: anchor })) }];
  });

const distinct = (checks: readonly CheckView[]): readonly CheckView[] =>
  [...new Map(checks.map((check) => [`${check.verdict} ${check.note.map(({ plain }) => plain).join(' ')}`, check])).values()];

/** All that was checked of a figure: sentence against data, other sources, the claims that it is part of. */
export const checksOf = (
  { fact, mentions, claims }: { readonly fact: Fact | null; readonly mentions: readonly FactMention[]; readonly claims: readonly NumberedClaim[] },
  names: Names,
  tongue: Tongue,
): readonly CheckView[] =>
  distinct([
    ...mentionChecks(fact, mentions, tongue),
    ...(fact ? choice(fact, names, tongue) : []),
    ...(fact ? fact.variants.map((variant) => variantCheck(fact, variant, names, tongue)) : []),
    ...claimChecks(claims, tongue),
  ]);

/**
 * Remarks on claims of the verdicts that the briefing tells its reader, by the unit of the first figure of each; an author's
 * claim stands by the first sentence that states one of its facts.
 */
export const claimComments = (
  claims: readonly BriefingClaim[],
  mentions: readonly FactMention[],
  told: readonly Verdict[],
  tongue: Tongue,
): ReadonlyMap<string, readonly Words[]> => {
  const comments = new Map<string, Words[]>();
  for (const claim of claims) {
    const unit = claim.unitId ?? mentions.find(({ factId }) => claim.factIds.includes(factId))?.unitId;
    if (!told.includes(claim.verdict) || unit === undefined) continue;
    comments.set(unit, [...(comments.get(unit) ?? []), claimWords(claim, 'margin.claim', tongue)]);
  }
  return comments;
};
