import type { Bilingual, Claim, ClaimSpan, ClaimType, Verdict } from '../model/index.ts';
import { compare, compareAtMost, isClear, type Reading } from './interval.ts';
import { printInterval } from './print.ts';

/** Why arithmetic cannot settle a relation: whatever the figures say (`always`), or only where they do not agree. */
export interface Doubt {
  readonly when: 'always' | 'apart';
  readonly why: Bilingual;
}

/** Two readings of one thing, and the words to tell of them. */
export interface Relation {
  readonly type: ClaimType;
  /** Every figure of the relation. */
  readonly figures: readonly ClaimSpan[];
  /** What the text says: its words, its reading. */
  readonly printed: string;
  readonly stated: Reading;
  readonly computed: Reading;
  /** Canonical unit of both. */
  readonly unit: string;
  /** How the computed was made, in short: `1659.7亿元 ÷ 6926.38亿元`. */
  readonly working: Bilingual;
  readonly doubt?: Doubt | null;
}

const byStart = (figures: readonly ClaimSpan[]): readonly ClaimSpan[] => {
  const seen = new Set<number>();
  return figures.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start)
    .filter(({ start }) => !seen.has(start) && seen.add(start));
};

const outcome: Readonly<Record<Verdict, Bilingual>> = {
  holds: { zh: '在印出数位的舍入范围内相符', en: 'they agree within the rounding of the printed digits' },
  fails: { zh: '超出印出数位的舍入范围', en: 'they differ by more than the rounding of the printed digits' },
  undecided: { zh: '是否相符取决于舍入或“约”“超”等词的读法', en: 'it depends on rounding or on words such as about whether they agree' },
};

/** What a bound came to: rounding is not what it turns on. */
const boundOutcome: Readonly<Record<Verdict, Bilingual>> = {
  ...outcome,
  holds: { zh: '与所述界限相符', en: 'that is within the bound' },
  fails: { zh: '超出所述界限', en: 'that is outside the bound' },
};

/** `≥`, `>`, `≤`, `<` of a reading that is bounded on one side; '' of one that is not. */
const boundSign = ({ strict: { low, high } }: Reading): string => {
  if (low.at.isFinite() === high.at.isFinite()) return '';
  return high.at.isFinite() ? (high.open ? '<' : '≤') : (low.open ? '>' : '≥');
};

/** A claim from its parts: figures in the order of the text, each once. */
export const claimOf = (given: Omit<Claim, 'mentions'> & { readonly figures: readonly ClaimSpan[] }): Claim => {
  const { figures, ...rest } = given;
  return { type: rest.type, mentions: byStart(figures), stated: rest.stated, computed: rest.computed, verdict: rest.verdict, note: rest.note };
};

/** The verdict after a doubt. */
export const weigh = (verdict: Verdict, doubt: Doubt | null | undefined): { readonly verdict: Verdict; readonly why: Bilingual | null } =>
  (doubt && (doubt.when === 'always' || verdict !== 'holds') ? { verdict: 'undecided', why: doubt.why } : { verdict, why: null });

/** A claim that two readings of one thing make: the stated beside the computed. */
export const relationClaim = (relation: Relation): Claim => {
  const { type, figures, stated, computed, unit, working, doubt } = relation;
  const sign = boundSign(stated);
  const printed = /^[<>≤≥]/u.test(relation.printed) ? relation.printed : `${sign}${relation.printed}`;
  const { verdict, why } = weigh(compare(stated, computed), doubt);
  const [zh, en] = [printInterval(computed.strict, unit, 'zh'), printInterval(computed.strict, unit, 'en')];
  const end = why ?? (sign === '' ? outcome : boundOutcome)[verdict];
  return claimOf({
    type, figures, stated: printed, computed: zh === '' ? null : zh, verdict,
    note: { zh: `${working.zh}＝${zh}，所述为${printed}：${end.zh}。`, en: `${working.en} = ${en}; the text says ${printed}: ${end.en}.` },
  });
};

/** A claim that a part is no more than its whole. */
export const atMostClaim = (given: Omit<Relation, 'unit' | 'printed' | 'stated' | 'computed' | 'working'> & {
  readonly working?: Bilingual;
  readonly part: Reading; readonly whole: Reading; readonly partWords: string; readonly wholeWords: string;
}): Claim => {
  const { type, figures, part, whole, partWords, wholeWords, doubt } = given;
  const { verdict, why } = weigh(compareAtMost(part, whole), doubt);
  const zh = { holds: '不大于', fails: '大于', undecided: '与' }[verdict];
  const en = { holds: 'is no more than', fails: 'is more than', undecided: 'beside' }[verdict];
  return claimOf({
    type, figures, stated: null, computed: `${partWords} ${verdict === 'fails' ? '>' : '≤'} ${wholeWords}`, verdict,
    note: {
      zh: `部分${partWords}${zh}整体${wholeWords}${why ? `：${why.zh}` : ''}。`,
      en: `The part ${partWords} ${en} the whole ${wholeWords}${why ? `: ${why.en}` : ''}.`,
    },
  });
};

/** Of a sum of rounded parts: what differs by little more than rounding may have been rounded by another rule. */
export const roundingDoubt = (stated: Reading, computed: Reading): Doubt | null =>
  (isClear(stated.strict, computed.strict, '1.5') ? null : { when: 'apart', why: { zh: '相差不过末位一两个单位，可能是舍入方式所致', en: 'they differ by a unit or two of the last digit, which another way of rounding may explain' } });
