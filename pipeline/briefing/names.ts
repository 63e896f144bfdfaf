import type { Bilingual, Dataset, Entity, Fact, FactState, Indicator, Lang, Source } from '../model/index.ts';
import { formatPeriod } from '../quantity/index.ts';

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

/** `GDP, Jinjiang, 2021`: what a fact says the quantity of. */
export const factName = (fact: Pick<Fact, 'indicator' | 'entity' | 'period'>, names: Names, lang: Lang): string =>
  [names.indicator(fact.indicator, lang), names.entity(fact.entity, lang), formatPeriod(fact.period, lang)].join(lang === 'zh' ? '，' : ', ');

/** Names facts of any edition in both languages; a mention bound to no indicator has no name of its own. */
export const factNamer = (lists: { readonly indicators: readonly Indicator[]; readonly entities: readonly Entity[] }): ((fact: Pick<FactState, 'id' | 'indicator' | 'entity' | 'period'>) => Bilingual) => {
  const names = makeNames({ ...lists, datasets: [] });
  return ({ id, indicator, entity, period }) => {
    if (indicator === null || entity === null || period === null) return { zh: `正文中的数（${id}）`, en: `a figure of the text (${id})` };
    const parts = { indicator, entity, period };
    return { zh: factName(parts, names, 'zh'), en: factName(parts, names, 'en') };
  };
};
