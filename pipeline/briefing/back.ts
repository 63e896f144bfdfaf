import type { ArticleMeta, BriefingConfig, BriefingView, Dataset, Fact, Lang, Run, SourceView, Words } from '../model/index.ts';
import { plainRun } from '../model/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import { formatDate } from './date.ts';
import { anchorPart } from './mark.ts';
import { issueOf } from './masthead.ts';
import type { Names } from './names.ts';
import { factName } from './names.ts';
import type { Tongue } from './words.ts';
import { asWritten, both, forEach, once, phrase, phraseRuns, say, textView } from './words.ts';

const list = (parts: readonly (string | null)[], lang: Lang): string =>
  parts.filter((part) => part !== null && part !== '').join(lang === 'zh' ? '；' : '; ');

/** The sources of the data, numbered as charts and key figures name them. */
export const sourceViews = (names: Names, tongue: Tongue): readonly SourceView[] =>
  names.sources.map(({ label, anchor, source, dataset }) => ({
    label, anchor,
    title: asWritten(source.title, tongue),
    details: forEach((lang) => list([
      source.publisher === null
        ? phrase('sources.publisher-not-stated', lang, tongue)
        : phrase('sources.publisher', lang, tongue, { publisher: names.publisher(source.publisher, lang) }),
      source.retrieved === null ? null : phrase('sources.retrieved', lang, tongue, { date: formatDate(source.retrieved, lang) }),
      phrase('sources.dataset', lang, tongue, { dataset: dataset.name }),
    ], lang), tongue),
    address: source.path,
  }));

/** The data packages used: version, licence, as-of date. */
export const datasetViews = (datasets: readonly Dataset[], tongue: Tongue): BriefingView['datasets'] =>
  datasets.map((dataset) => ({
    title: dataset.titles.zh === dataset.titles.en ? asWritten(dataset.title, tongue) : both(dataset.titles, tongue),
    details: forEach((lang) => list([
      dataset.name,
      dataset.version === null ? null : phrase('masthead.version', lang, tongue, { version: dataset.version }),
      dataset.licenses.length === 0 ? null : phrase('sources.licence', lang, tongue, { licence: dataset.licenses.join(', ') }),
      dataset.asOf === null ? null : phrase('sources.as-of', lang, tongue, { date: formatDate(dataset.asOf, lang) }),
    ], lang), tongue),
  }));

/** A quantity as a link to its row, like any other number of the page. */
const factRun = (fact: Fact, lang: Lang): Run => ({ ...plainRun(formatQuantity(fact.quantity, lang)), fact: fact.id });

/** Our own calculations, each with what it was made from: every input is a number that leads to its own origin. */
export const calculationViews = (facts: readonly Fact[], names: Names, tongue: Tongue): BriefingView['calculations'] =>
  facts.filter((fact) => fact.voice === 'calculation').map((fact) => {
    const { operation = '', of = [] } = fact.provenance.calculation ?? {};
    const operand = (id: string, lang: Lang): readonly Run[] => {
      const one = tongue.facts.get(id);
      return one ? phraseRuns('calculation.operand', lang, tongue, { name: [plainRun(factName(one, names, lang))], value: [factRun(one, lang)] }) : [plainRun(id)];
    };
    const every = (lang: Lang): readonly Run[] => of.flatMap((id, n) => [...(n === 0 ? [] : [plainRun(lang === 'zh' ? '、' : ', ')]), ...operand(id, lang)]);
    const part = (n: number, lang: Lang): readonly Run[] => (of[n] === undefined ? [] : operand(of[n], lang));
    return {
      anchor: `calculation-${anchorPart(fact.id)}`, ids: [fact.id, ...of],
      name: forEach((lang) => factName(fact, names, lang), tongue),
      result: once(tongue.langs.map((lang) => textView([factRun(fact, lang)], lang, 'ours', tongue))),
      working: tongue.langs.map((lang) => textView(
        phraseRuns(`operation.${operation}`, lang, tongue, { first: part(0, lang), second: part(1, lang), all: every(lang) }), lang, 'ours', tongue)),
    };
  });

const cite = (provenance: Fact['provenance'], names: Names): string => {
  const source = names.sourceOf(provenance);
  return source ? ` [${source.label}]` : '';
};

/** What else was published for a fact that the briefing shows. */
export const variantViews = (facts: readonly Fact[], names: Names, tongue: Tongue): BriefingView['variants'] =>
  facts.flatMap((fact) => fact.variants.map((variant) => ({
    name: forEach((lang) => factName(fact, names, lang), tongue),
    shown: forEach((lang) => `${formatQuantity(fact.quantity, lang)}${cite(fact.provenance, names)}`, tongue),
    other: forEach((lang) => `${formatQuantity(variant.quantity, lang)}${cite(variant.provenance, names)}`, tongue),
    agreement: say(`agreement.${variant.agreement}`, tongue),
  })));

/** How to cite the briefing, not its source. */
export const citationWords = (config: BriefingConfig, meta: ArticleMeta, tongue: Tongue): Words =>
  forEach((lang) => {
    const people = config.people.map((person) => person.name).join(lang === 'zh' ? '、' : ', ');
    return phrase(people === '' ? 'citation.unsigned' : 'citation.signed', lang, tongue, {
      people, title: config.title[lang], series: config.series[lang], edition: issueOf(config), version: config.version,
      date: formatDate(config.date, lang), source: meta.source.title ?? meta.title,
    });
  }, tongue);
