import type { Bilingual, Claim, ClaimSpan, ClaimType, Mention, Verdict } from '../model/index.ts';
import { compare, compareAtMost, isClear, type Reading } from './interval.ts';
import { boundSign, boundWord, inShort, tell, worked } from './print.ts';
import { scaleOf, type Scale } from './scale.ts';

/** Why arithmetic cannot settle a relation: whatever the figures say (`always`), or only where they do not agree. */
export interface Doubt {
  readonly when: 'always' | 'apart';
  readonly why: Bilingual;
}

/** The words that state a relation, and where they stand; null where they stand in no text. */
export interface Said {
  readonly words: string | Bilingual;
  readonly span: ClaimSpan | null;
  /** The words hold their own bound (超亿元), or what prints the figure adds it. */
  readonly bounds?: boolean;
  /** On what scale they are printed. */
  readonly scale?: Scale | null;
}

/** A figure of a text that states a relation; `words` where it prints less than it means (`24` in a column of per cents). */
export const saidBy = (mention: Mention, words: string = mention.text): Said => {
  const { start, end, comparator } = mention;
  return { words, span: { start, end }, bounds: comparator !== 'eq' && comparator !== 'approx', scale: scaleOf(mention) };
};

/** Two readings of one thing, and the words to tell of them. */
export interface Relation {
  readonly type: ClaimType;
  /** Every figure of the relation. */
  readonly figures: readonly ClaimSpan[];
  /** What states it; null where nothing does, because it must be so (the shares of a whole make a hundred). */
  readonly said: Said | null;
  readonly stated: Reading;
  readonly computed: Reading;
  /** Canonical unit of both. */
  readonly unit: string;
  /** How the computed was made, in short: `1659.7亿元 ÷ 6926.38亿元`. `given`: it is a figure as it stands elsewhere. */
  readonly working: Bilingual & { readonly given?: true };
  /** Why the text need not come out even (`分项因四舍五入，合计不等于百分之百`), where it says so itself. */
  readonly aside?: Bilingual | null;
  readonly doubt?: Doubt | null;
}

const text: Bilingual = { zh: '所述为', en: 'the text says ' };
const here: Bilingual = { zh: '此处所述为', en: 'here it says ' };

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

/** What a relation came to that nothing states. */
const unsaidOutcome: Readonly<Record<Verdict, Bilingual>> = {
  ...outcome,
  holds: { zh: '在印出数位的舍入范围内如此', en: 'they do within the rounding of the printed digits' },
  fails: { zh: '相差超出印出数位的舍入范围', en: 'they are off by more than the rounding of the printed digits' },
};

/** A claim from its parts: figures in the order of the text, each once. */
export const claimOf = (given: Omit<Claim, 'mentions' | 'said'> & { readonly figures: readonly ClaimSpan[]; readonly said?: ClaimSpan | null }): Claim => {
  const { figures, said, ...rest } = given;
  return {
    type: rest.type, mentions: byStart(figures), stated: rest.stated, computed: rest.computed, verdict: rest.verdict, note: rest.note,
    said: said ? { start: said.start, end: said.end } : null,
  };
};

/** The verdict after a doubt. */
export const weigh = (verdict: Verdict, doubt: Doubt | null | undefined): { readonly verdict: Verdict; readonly why: Bilingual | null } =>
  (doubt && (doubt.when === 'always' || verdict !== 'holds') ? { verdict: 'undecided', why: doubt.why } : { verdict, why: null });

const signed = /^[-−<>≤≥]/u;
const boundedZh = /^(?:超|逾|近|约|不足|不到|不低于|不超过|至少|最多|最高)|(?:以上|以下|以内|余|多)$/u;
const boundedEn = /^(?:more|less|fewer|over|under|at least|at most|up to|no more|no less|nearly|almost) /u;
const inBoth = (words: Bilingual | string): Bilingual => (typeof words === 'string' ? { zh: words, en: words } : words);

/** The words of what is stated: a fall with its sign, a bound with its word. */
const statedWords = ({ words, bounds }: Said, { strict }: Reading): Bilingual & { readonly short: string } => {
  const own = inBoth(words);
  const falls = strict.high.at.lte(0) && !strict.low.at.eq(0);
  const fallen = (one: string): string => (falls && !signed.test(one) ? `−${one}` : one.replace(/^-/u, '−'));
  // 三百多 is above three hundred, and below four.
  const sign = signed.test(own.zh) ? '' : (bounds && strict.low.open ? '>' : boundSign(strict));
  // Chinese figures are put into English with the words of their bounds.
  const told = (bounds && /\p{Script=Han}/u.test(own.en)) || boundedEn.test(own.en);
  return {
    short: `${sign}${fallen(own.zh)}`,
    zh: boundedZh.test(own.zh) ? own.zh : `${boundWord(sign, 'zh')}${fallen(own.zh)}`,
    en: told ? own.en : `${boundWord(sign, 'en')}${fallen(own.en)}`,
  };
};

/** Power of ten of the last digit that a bound's end needs. */
const lastOfBound = ({ strict: { low, high } }: Reading): number => -(low.at.isFinite() ? low : high).at.decimalPlaces();

/** A claim that two readings of one thing make: the stated beside the computed. `states`: the words for who states it, if not the text. */
export const relationClaim = (relation: Relation, states: Bilingual = relation.working.given ? here : text): Claim => {
  const { type, figures, said, stated, computed, unit, working, aside, doubt } = relation;
  const { verdict, why } = weigh(compare(stated, computed), doubt);
  const bounded = boundSign(stated.strict) !== '';
  const last = bounded ? lastOfBound(stated) : (stated.digits?.last ?? null);
  const words = said && statedWords(said, stated);
  const scale = said?.scale ?? null;
  const found = (lang: 'zh' | 'en'): string => {
    // Of what lies within a bound its rounding decides nothing.
    const told = tell(computed, unit, lang, last, scale);
    return working.given ? '' : worked(bounded && verdict === 'holds' ? { ...told, range: null } : told, lang);
  };
  const end = why ?? (verdict === 'holds' ? aside : null) ?? (said === null ? unsaidOutcome : bounded ? boundOutcome : outcome)[verdict];
  return claimOf({
    type, figures, stated: words?.short ?? null, computed: working.given ? tell(computed, unit, 'zh', last, scale).value : inShort(computed, unit, last, scale), verdict, said: said?.span ?? null,
    note: {
      zh: `${working.zh}${found('zh')}${words ? `；${states.zh}${words.zh}` : '；各部分应合为100%'}：${end.zh}。`,
      en: `${working.en}${found('en')}; ${words ? `${states.en}${words.en}` : 'the shares of a whole make 100%'}: ${end.en}.`,
    },
  });
};

interface AtMost {
  readonly type: ClaimType;
  readonly figures: readonly ClaimSpan[];
  readonly part: Reading;
  readonly whole: Reading;
  readonly partWords: Bilingual | string;
  readonly wholeWords: Bilingual | string;
  /** Of parts that are known from below only (8家超亿元): what they make together at least, by its unit. */
  readonly least?: string;
  readonly doubt?: Doubt | null;
}

/** Of lower bounds: that they leave room in the whole shows no contradiction, and proves nothing. */
const leastNote = ({ part, least }: AtMost, parts: Bilingual, all: Bilingual, verdict: Verdict, why: Bilingual | null): Bilingual => {
  const [zh, en] = [tell(part, least ?? '', 'zh').value, tell(part, least ?? '', 'en').value];
  const end = why ?? {
    holds: { zh: '所述界限与整体不矛盾，各部分究竟多少仍不得而知', en: 'the bounds do not contradict the whole; how much the parts make is not known' },
    fails: { zh: '各部分至少已大于整体', en: 'the least that the parts can make is more than the whole' },
    undecided: { zh: '是否超过取决于舍入的读法', en: 'it depends on rounding whether that is more' },
  }[verdict];
  return { zh: `${parts.zh}，至少共${zh}；整体为${all.zh}：${end.zh}。`, en: `${parts.en} make at least ${en} together; the whole is ${all.en}: ${end.en}.` };
};

/** A claim that a part is no more than its whole. */
export const atMostClaim = (given: AtMost): Claim => {
  const { type, figures, part, whole, doubt } = given;
  const [parts, all] = [inBoth(given.partWords), inBoth(given.wholeWords)];
  const { verdict, why } = weigh(compareAtMost(part, whole), doubt);
  const zh = { holds: '不大于', fails: '大于', undecided: '与' }[verdict];
  const en = { holds: 'is no more than', fails: 'is more than', undecided: 'beside' }[verdict];
  const plain = {
    zh: `部分${parts.zh}${zh}整体${all.zh}${why ? `：${why.zh}` : ''}。`,
    en: `The part ${parts.en} ${en} the whole ${all.en}${why ? `: ${why.en}` : ''}.`,
  };
  return claimOf({
    type, figures, stated: null, computed: `${parts.zh} ${verdict === 'fails' ? '>' : '≤'} ${all.zh}`, verdict,
    note: given.least === undefined ? plain : leastNote(given, parts, all, verdict, why),
  });
};

/** Of a sum of rounded parts: what differs by little more than rounding may have been rounded by another rule. */
export const roundingDoubt = (stated: Reading, computed: Reading): Doubt | null =>
  (isClear(stated.strict, computed.strict, '1.5') ? null : { when: 'apart', why: { zh: '相差不过末位一两个单位，可能是舍入方式所致', en: 'they differ by a unit or two of the last digit, which another way of rounding may explain' } });
