import { bindingRules, finder } from '../../finding/index.ts';
import type { Bilingual, Fact, Finding, Variant } from '../../model/index.ts';
import { boundedWords, formatQuantity, inSense, isDirected, isOpposed, readPeriod, wayOf } from '../../quantity/index.ts';
import { sameSource } from '../precedence.ts';
import { both, gapWords, ofOneSource, printed, reasons, statusWords } from '../gap.ts';
import type { Cell, Doubt } from './cell.ts';
import type { DoubtReason } from './doubt.ts';
import { firstPlace } from './lexicon.ts';
import type { Figure, Scene } from './scene.ts';
import { stands } from './stand.ts';

const find = finder(bindingRules);

/** Why this number is the one shown: against the one that the sentence has, where it has one. */
const reason = ({ precedence, provenance: { calculation, source } }: Fact, said: Variant | null): Bilingual => {
  const other = said?.provenance.source ?? null;
  if (said) return source && other && sameSource(source, other) ? ofOneSource(said.precedence) : reasons[said.precedence];
  if (calculation) return { zh: '它由其他事实算出', en: 'it is calculated from other facts' };
  return precedence === null ? { zh: '它是唯一的来源', en: 'no other source gives it' } : reasons[precedence];
};

const number = (figure: Figure): string => figure.id.slice(figure.id.lastIndexOf('/') + 1);

const moves = /(?:下降|降低|减少|减|回落|下滑|下跌|跌|收窄|缩小|放缓|增长|增加|提高|上升|上涨|扩大|加快|低于?|高出?|增|升|降)了?$/u;

/**
 * The figure's words with those that bound it and, where one stands before it, the word for the way it goes: 下降2.7%. With
 * `always` that is put in brackets where none does.
 */
const saidOf = ({ zh, quantity }: Figure, always: boolean): string => {
  const bounded = boundedWords(zh, 'zh', quantity);
  if (!isDirected(quantity.sense)) return bounded;
  const before = bounded.indexOf(zh.exact);
  const move = zh.prefix.endsWith(bounded.slice(0, before)) ? moves.exec(zh.prefix.slice(0, zh.prefix.length - before))?.[0] : undefined;
  if (move !== undefined) return move + bounded;
  return always ? `（${wayOf(quantity) === 'fall' ? '下降' : '增长'}）${bounded}` : bounded;
};

/** The number of the data that is not shown and that the sentence has: exactly, or once rounded. */
const variantSaid = ({ quantity }: Figure, { variants }: Fact): Variant | null => {
  const how = variants.map((variant) => ({ variant, is: stands(variant.quantity, quantity) }));
  return (how.find(({ is }) => is === 'agrees') ?? how.find(({ is }) => is === 'agrees-rounded'))?.variant ?? null;
};

/** Whose number the sentence has; empty where it is nobody's. */
const whoseWords = (variant: Variant | null): Bilingual => {
  if (variant === null) return { zh: '', en: '' };
  const { status, asOf, provenance: { source } } = variant;
  const name = source?.title ?? source?.publisher ?? '';
  const [zh, en] = status === 'final' ? ['数', 'number'] : [statusWords[status].zh, status === 'estimate' || status === 'target' ? status : `${statusWords[status].en} number`];
  return { zh: `；句中的数是“${name}”的${zh}（${asOf}）`, en: `; the sentence has the ${en} of “${name}” (${asOf})` };
};

/** The sentence says one number, the data another. */
export const differs = (figure: Figure, fact: Fact): Finding => {
  const origin = fact.provenance.source;
  const opposed = isOpposed(fact.quantity, figure.quantity);
  const said = saidOf(figure, opposed);
  const variant = variantSaid(figure, fact);
  const found = opposed ? printed(fact.quantity).zh : formatQuantity(inSense(fact.quantity, figure.quantity.sense), 'zh');
  return find('sentence-agrees-with-data', figure.zh.place, {
    actual: figure.zh.exact,
    params: {
      unit: figure.unitId, n: number(figure), fact: fact.id, said, ...(opposed && { at: said }), found, source: origin?.publisher ?? origin?.title ?? fact.id,
      ...both('data', printed(fact.quantity)), ...both('by', gapWords(fact.quantity, figure.quantity, 'sentence')),
      ...both('why', reason(fact, variant)), ...both('whose', whoseWords(variant)),
    },
  });
};

const whys: Readonly<Record<'cells' | DoubtReason, Bilingual>> = {
  cells: { zh: '数据中有几行与它同样相合', en: 'rows of the data fit it alike' },
  alike: { zh: '几个指标的名称离它同样近', en: 'the names of several indicators stand equally near' },
  period: { zh: '句中没有说明时间', en: 'the text does not say of what time it is' },
  whom: { zh: '句中没有说明是哪里的，数值又不同', en: 'the sentence does not say of where, and the number differs' },
  placeless: { zh: '句中没有说明是哪里的', en: 'the sentence does not say of where' },
  currency: { zh: '数值相同，货币却不同', en: 'the number is the same, but of another currency' },
  series: { zh: '它前面是一串地方中的一个，数值又与数据不同', en: 'it is one of a series of places, and the number differs from the data' },
  inherited: { zh: '时间只见于前文，数值又不同', en: 'its time is told by an earlier sentence only, and the number differs' },
};

/** What a figure states cannot be told. */
export const unclear = (figure: Figure, facts: readonly Fact[], why: keyof typeof whys): Finding => ({
  ...find('binding-clear', figure.zh.place, {
    actual: figure.zh.exact, expected: facts.map(({ id }) => id).join(', '), params: { unit: figure.unitId, n: number(figure), ...both('why', whys[why]) },
  }),
  severity: why === 'cells' ? 'warning' : 'info',
});

export const doubts = ({ figures, facts }: Doubt): readonly Finding[] => figures.map((figure) => unclear(figure, facts, 'cells'));

/** A row names a sentence that has no such figure; a first place may be told there in words. */
export const stray = ({ fact, quantity, cell }: Cell, { sentence, plain }: Scene): Finding => {
  const first = quantity.unit === 'rank' && firstPlace.test(plain) ? { zh: '，它说的是第一', en: '; it says first, in words' } : { zh: '', en: '' };
  return find('cell-states-sentence', cell.place, { actual: formatQuantity(quantity, 'zh'), params: { unit: sentence.unitId, fact: fact.id, found: fact.id, ...both('data', printed(quantity)), ...both('first', first) } });
};

/** Whether two periods have no year in common. */
const apart = (one: string, other: string): boolean => {
  const [a, b] = [readPeriod(one), readPeriod(other)];
  return a !== null && b !== null && (a.end.year < b.start.year || b.end.year < a.start.year);
};

/** A row of another time than the sentence gives its figure: the sentence says 2021, the row 2022. */
export const otherTime = (figure: Figure, fact: Fact, { mentions, sentence }: Scene): Finding | null => {
  const { period } = figure;
  const row = [fact, ...fact.variants].find(({ provenance }) => provenance.unitId === sentence.unitId)?.provenance.cell;
  const said = mentions.findLast((one) => one.quantity === null && one.zh.start < figure.zh.start && one.period === period);
  if (period === null || !row || !said || !apart(period, fact.period)) return null;
  return find('cell-states-period', row.place, { actual: fact.period, expected: period, params: { unit: sentence.unitId, at: figure.zh.exact, words: figure.zh.exact, time: said.zh.exact, fact: fact.id, found: fact.id } });
};
