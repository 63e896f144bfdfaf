import { bindingRules, finder } from '../../finding/index.ts';
import type { Bilingual, Fact, Finding, Indicator, Quantity } from '../../model/index.ts';
import { apart, formatQuantity } from '../../quantity/index.ts';
import type { Cell, Doubt } from './cell.ts';
import type { Figure, Knowledge } from './scene.ts';
import { inSense } from './stand.ts';

const find = finder(bindingRules);

/** `params` of a rule with a text in both languages: `dataZh`, `dataEn`. */
const both = (name: string, { zh, en }: Bilingual): Readonly<Record<string, string>> => ({ [`${name}Zh`]: zh, [`${name}En`]: en });

const printed = (quantity: Quantity): Bilingual => ({ zh: formatQuantity(quantity, 'zh'), en: formatQuantity(quantity, 'en') });

/** By how much the sentence is off; where only a word such as 约 or 超 differs, that. */
const difference = (data: Quantity, said: Quantity): Bilingual => {
  const gap = apart(inSense(data, said.sense), said);
  if (gap === null) return { zh: '两者无法相减', en: 'the two cannot be subtracted' };
  if (gap.is === 'words') return { zh: '只是约、超、近、以上一类的词不同', en: 'only a word such as about, more than or at least differs' };
  const part = gap.percent === null ? { zh: '', en: '' } : { zh: `（${gap.percent}%）`, en: ` (${gap.percent}%)` };
  const size = printed(gap.quantity);
  return gap.more ? { zh: `句中多${size.zh}${part.zh}`, en: `the sentence says ${size.en}${part.en} more` } : { zh: `句中少${size.zh}${part.zh}`, en: `the sentence says ${size.en}${part.en} less` };
};

/** Why this number is the one shown. */
const reason = (fact: Fact, indicator: Indicator | undefined): Bilingual => {
  const { source, calculation } = fact.provenance;
  if (calculation) return { zh: '它由其他事实算出', en: 'it is calculated from other facts' };
  if (fact.variants.length === 0) return { zh: '它是唯一的来源', en: 'no other source gives it' };
  return indicator?.sources.includes(source?.name ?? '')
    ? { zh: 'indicators.csv 的 sources 把这个来源排在前面', en: 'the `sources` of indicators.csv put this source first' }
    : { zh: 'indicators.csv 没有给来源排序，briefing.yaml 中先列的数据集优先', en: 'indicators.csv does not rank the sources, so the dataset that briefing.yaml names first wins' };
};

const number = (figure: Figure): string => figure.id.slice(figure.id.lastIndexOf('/') + 1);

/** The sentence says one number, the data another. */
export const differs = (figure: Figure, fact: Fact, { indicators }: Knowledge): Finding => {
  const origin = fact.provenance.source;
  return find('sentence-agrees-with-data', figure.zh.place, {
    actual: figure.zh.exact,
    params: {
      unit: figure.unitId, n: number(figure), fact: fact.id, found: formatQuantity(fact.quantity, 'zh'), source: origin?.publisher ?? origin?.title ?? fact.id,
      ...both('data', printed(fact.quantity)), ...both('by', difference(fact.quantity, figure.quantity)),
      ...both('why', reason(fact, indicators.find(({ id }) => id === fact.indicator))),
    },
  });
};

const whys: Readonly<Record<'cells' | 'alike' | 'period' | 'inherited' | 'whom' | 'series', Bilingual>> = {
  cells: { zh: '数据中有几行与它同样相合', en: 'rows of the data fit it alike' },
  alike: { zh: '几个指标的名称离它同样近', en: 'the names of several indicators stand equally near' },
  period: { zh: '句中没有说明时间', en: 'the text does not say of what time it is' },
  whom: { zh: '句中没有说明是哪里的，数值又不同', en: 'the sentence does not say of where, and the number differs' },
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

/** A row names a sentence that has no such figure. */
export const stray = ({ fact, quantity, cell }: Cell, unit: string): Finding =>
  find('cell-states-sentence', cell.place, { actual: formatQuantity(quantity, 'zh'), params: { unit, fact: fact.id, found: fact.id, ...both('data', printed(quantity)) } });
