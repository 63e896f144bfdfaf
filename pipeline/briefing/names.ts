import type { Bilingual, Dataset, Entity, Fact, FactState, Indicator, Lang, Quantity, Source } from '../model/index.ts';
import { formatQuantity, formatPeriod, unitKind } from '../quantity/index.ts';

/** What facts are called, and which numbers their sources carry on the page. */
export interface Names {
  readonly indicator: (id: string, lang: Lang) => string;
  readonly entity: (id: string, lang: Lang) => string;
  /** A publisher in a language, as a dataset names it, else as its source states it. */
  readonly publisher: (name: string, lang: Lang) => string;
  readonly sources: readonly NumberedSource[];
  /** The numbered source of a fact's cell, or null for a calculation. */
  readonly sourceOf: (provenance: Fact['provenance']) => NumberedSource | null;
}

export interface NumberedSource {
  /** `S1`, `S2` … in the order of the datasets. */
  readonly label: string;
  readonly anchor: string;
  readonly source: Source;
  readonly dataset: Dataset;
}

const number = (datasets: readonly Dataset[]): readonly NumberedSource[] =>
  datasets
    .flatMap((dataset) => dataset.sources.map((source) => ({ source, dataset })))
    .map((entry, n) => ({ ...entry, label: `S${n + 1}`, anchor: `source-${n + 1}` }));

/** Names of indicators and entities (the id where the lists lack it), and the numbering of sources. */
export const makeNames = (lists: {
  readonly indicators: readonly Indicator[];
  readonly entities: readonly Entity[];
  readonly datasets: readonly Dataset[];
}): Names => {
  const indicators = new Map(lists.indicators.map((one) => [one.id, one.name]));
  const entities = new Map(lists.entities.map((one) => [one.id, one.name]));
  const publishers = new Map(lists.datasets.flatMap((dataset) => dataset.publishers).map((one) => [one.name, one.names]));
  const sources = number(lists.datasets);
  return {
    indicator: (id, lang) => indicators.get(id)?.[lang] ?? id,
    entity: (id, lang) => entities.get(id)?.[lang] ?? id,
    publisher: (name, lang) => publishers.get(name)?.[lang] ?? name,
    sources,
    sourceOf: (provenance) => {
      const { source, cell } = provenance;
      if (!source) return null;
      const named = sources.filter((one) => one.source.name === source.name);
      return named.find((one) => one.dataset.name === cell?.package) ?? named[0] ?? null;
    },
  };
};

/** Names that say themselves that a change is measured. */
const saysChange: Readonly<Record<Lang, RegExp>> = {
  zh: /增速|增长|增幅|增加|增减|涨|降|变化|提高|提升|拉动|贡献|倍/u,
  en: /\b(?:growth|gr[eo]w|change[sd]?|rises?|rising|increases?|decreases?|declines?|falls?|contributions?|multiple|times)\b/iu,
};

const rates: ReadonlySet<string> = new Set(['percent', 'multiple', 'ratio']);

/**
 * What is measured. A change of it is no level: where the indicator's name does not tell, as in a table that is all about
 * growth, it is added (国民总收入增速, Gross national income (growth)).
 */
const measured = (indicator: string, quantity: Quantity | null, names: Names, lang: Lang): string => {
  const name = names.indicator(indicator, lang);
  if (quantity?.sense !== 'growth' && quantity?.sense !== 'decline') return name;
  if (saysChange[lang].test(name)) return name;
  const rate = rates.has(unitKind(quantity.unit));
  return lang === 'zh' ? `${name}${rate ? '增速' : '增减'}` : `${name} (${rate ? 'growth' : 'change'})`;
};

/** `GDP, Jinjiang, 2021`: what a fact says the quantity of. */
export const factName = (fact: Pick<FactState, 'quantity'> & { readonly indicator: string; readonly entity: string; readonly period: string }, names: Names, lang: Lang): string =>
  [measured(fact.indicator, fact.quantity, names, lang), names.entity(fact.entity, lang), formatPeriod(fact.period, lang)].join(lang === 'zh' ? '，' : ', ');

/** A figure that nothing names: by what it says, never by its id. */
const unnamed = (quantity: Quantity | null): Bilingual => {
  const [zh, en] = (['zh', 'en'] as const).map((lang) => (quantity ? formatQuantity(quantity, lang, { gloss: false }) : ''));
  return { zh: zh ? `正文中的数（${zh}）` : '正文中的数', en: en ? `a figure of the text (${en})` : 'a figure of the text' };
};

/** Names facts of any edition in both languages; a mention bound to no indicator has no name of its own. */
export const factNamer = (lists: { readonly indicators: readonly Indicator[]; readonly entities: readonly Entity[] }): ((fact: Pick<FactState, 'indicator' | 'entity' | 'period' | 'quantity'>) => Bilingual) => {
  const names = makeNames({ ...lists, datasets: [] });
  return ({ indicator, entity, period, quantity }) => {
    if (indicator === null || entity === null || period === null) return unnamed(quantity);
    const parts = { indicator, entity, period, quantity };
    return { zh: factName(parts, names, 'zh'), en: factName(parts, names, 'en') };
  };
};
