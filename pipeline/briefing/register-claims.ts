import type { Article, ClaimView, Fact, FactMention, Lang, Run, Text, TextView, Words } from '../model/index.ts';
import { plainRun, runsText } from '../model/index.ts';
import { articleTexts } from '../segment/index.ts';
import { claimWords, type NumberedClaim } from './check-notes.ts';
import { rowAnchor } from './mark.ts';
import { factName, type Names } from './names.ts';
import { placeOfText, type TextPlaces } from './places.ts';
import type { Prose } from './prose.ts';
import { forEach, textView, type Tongue } from './words.ts';

/** What the list of claims is made of. */
export interface ClaimInput {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly mentions: readonly FactMention[];
  readonly texts: TextPlaces;
  readonly prose: Prose;
  readonly names: Names;
  readonly tongue: Tongue;
}

type Span = readonly [start: number, end: number];

/** How much of a sentence stands around its figures. */
const context: Readonly<Record<Lang, number>> = { zh: 12, en: 28 };

/** Never inside an English word, nor inside a number. */
const trimmed = (text: string, lang: Lang, side: 'before' | 'after'): string => {
  if (lang === 'zh') return side === 'before' ? text.replace(/^[\d.,]+(?:年|月|日|%|个百分点)?/u, '') : text.replace(/[\d.,]+$/u, '');
  return side === 'before' ? text.replace(/^\S*\s/u, '') : text.replace(/\s\S*$/u, '');
};

/** Words between two figures, or before the first and after the last: what is long is cut. */
const between = (text: string, lang: Lang, at: 'first' | 'amid' | 'last', most = context[lang]): string => {
  const room = at === 'amid' ? 2 * most : most;
  if (text.length <= room + 2) return text;
  const after = at === 'first' ? '' : trimmed(text.slice(0, most), lang, 'after');
  const before = at === 'last' ? '' : trimmed(text.slice(-most), lang, 'before');
  return `${after}…${before}`;
};

const marked = (text: string): Run => ({ ...plainRun(text), marks: ['strong'] });

/** `…占规上工业总产值的24%…`: the figures of a sentence, marked, with the words around them. */
export const excerptRuns = (text: string, spans: readonly Span[], lang: Lang): readonly Run[] => {
  const runs: Run[] = [];
  let at = 0;
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    if (start < at) continue;
    runs.push(plainRun(between(text.slice(at, start), lang, at === 0 ? 'first' : 'amid')), marked(text.slice(start, end)));
    at = end;
  }
  // Of a sentence of which no figure is known its beginning must do.
  return [...runs, plainRun(at === 0 ? between(text, lang, 'last', 4 * context[lang]) : between(text.slice(at), lang, 'last'))].filter((run) => run.text !== '');
};

interface Known {
  readonly texts: ReadonlyMap<string, Text>;
  readonly mentions: ReadonlyMap<string, FactMention>;
}

type Figures = NumberedClaim['claim']['figures'];

const inLang = (lang: Lang, text: Text, figures: Figures, { mentions }: Known, { prose, tongue }: ClaimInput): TextView | null => {
  const zh = (): TextView => textView(excerptRuns(text.text, figures.map(({ start, end }) => [start, end]), 'zh'), 'zh', 'source', tongue);
  if (lang === 'zh') return zh();
  const match = prose.unitOf(text);
  if (!match?.unit?.target || match.state === 'untranslated') return tongue.langs.length > 1 ? null : zh();
  const words = runsText(match.unit.target);
  const spans = figures.flatMap(({ mentionId }): readonly Span[] => {
    const at = mentions.get(mentionId ?? '')?.en;
    return at && words.slice(at.start, at.end) === at.exact ? [[at.start, at.end]] : [];
  });
  return textView(excerptRuns(words, spans, 'en'), 'en', match.state === 'stale' ? 'stale' : 'translated', tongue);
};

const quotesOf = ({ claim }: NumberedClaim, known: Known, input: ClaimInput): ClaimView['quotes'] => {
  const units = [...new Set(claim.figures.map(({ unitId }) => unitId))];
  return units.flatMap((unitId) => {
    const text = known.texts.get(unitId);
    if (!text) return [];
    const figures = claim.figures.filter((one) => one.unitId === unitId);
    const words: Words = input.tongue.langs.flatMap((lang) => inLang(lang, text, figures, known, input) ?? []);
    return [{ place: placeOfText(unitId, figures.flatMap(({ mentionId }) => mentionId ?? []), input.texts), words }];
  });
};

/** Claims as the register lists them: in words, with the sentences that state them; an author's with the figures that they relate. */
export const claimViews = (claims: readonly NumberedClaim[], input: ClaimInput): readonly ClaimView[] => {
  const { article, prose, facts, names, tongue } = input;
  const known: Known = {
    texts: new Map(articleTexts(article).flatMap((text) => { const id = prose.idOf(text); return id === null ? [] : [[id, text] as const]; })),
    mentions: new Map(input.mentions.map((mention) => [mention.id, mention])),
  };
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return claims.map((one) => ({
    label: one.label, anchor: one.anchor, verdict: one.claim.verdict, words: claimWords(one.claim, 'register.claim', tongue),
    quotes: quotesOf(one, known, input),
    facts: one.claim.by === 'text' ? [] : one.claim.factIds.flatMap((id) => {
      const fact = byId.get(id);
      return fact ? [{ target: rowAnchor(id), label: forEach((lang) => factName(fact, names, lang), tongue) }] : [];
    }),
  }));
};
