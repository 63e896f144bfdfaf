import type { BriefingConfig, Fact, Finding, KeyFigureView, Place, VoiceView, Words } from '../model/index.ts';
import { briefingRules, finder } from '../finding/index.ts';
import { formatPeriod, quantityParts } from '../quantity/index.ts';
import { nearIds } from './expression.ts';
import { factMark, voiceSigns } from './mark.ts';
import type { Names } from './names.ts';
import type { Tongue } from './words.ts';
import { forEach, phrase, say, tagOf } from './words.ts';

const find = finder(briefingRules);

/** Where a fact comes from, in one line: restated from a place, published by, or worked out by us. */
export const originWords = (fact: Fact, restated: boolean, names: Names, tongue: Tongue): Words => {
  const source = names.sourceOf(fact.provenance);
  return say(fact.voice === 'claim' && restated ? 'origin.restated' : `origin.${fact.voice}`, tongue, (lang) => ({
    publisher: source ? (source.source.publisher === null ? source.source.title : names.publisher(source.source.publisher, lang)) : phrase('not-stated', lang, tongue),
    place: fact.provenance.sourcePlace ?? '',
  })).map((text) => ({ ...text, plain: text.plain.trim(), runs: text.runs.map((run) => ({ ...run, text: run.text.trim() })) }));
};

/** Comparator, status and basis: how the number is to be read. */
export const qualifierWords = (fact: Fact, tongue: Tongue): Words =>
  forEach((lang) => {
    const below = fact.quantity.dir === 'below' ? '-below' : '';
    const comparator = fact.voice === 'calculation' && fact.quantity.comparator === 'eq' ? [] : [`comparator.${fact.quantity.comparator}${below}`];
    const keys = [...comparator, `status.${fact.status}`, ...(fact.basis === 'none' ? [] : [`basis.${fact.basis}`])];
    return keys.map((key) => phrase(key, lang, tongue)).join(lang === 'zh' ? '；' : '; ');
  }, tongue);

type Printed = KeyFigureView['value'];

const printedOnce = (values: Printed): Printed =>
  values.every((one) => one.before + one.number + one.after === `${values[0]?.before}${values[0]?.number}${values[0]?.after}`) ? values.slice(0, 1) : values;

const keyFigure = (fact: Fact, restated: boolean, names: Names, tongue: Tongue): KeyFigureView => {
  const source = names.sourceOf(fact.provenance);
  return {
    label: forEach((lang) => names.indicator(fact.indicator, lang), tongue),
    value: printedOnce(tongue.langs.map((lang) => ({ lang, tag: tagOf(lang), foreign: lang !== tongue.main, ...quantityParts(fact.quantity, lang, { gloss: false }) }))),
    fact: factMark(fact),
    sign: voiceSigns[fact.voice],
    when: forEach((lang) => `${names.entity(fact.entity, lang)} · ${formatPeriod(fact.period, lang)}`, tongue),
    qualifiers: qualifierWords(fact, tongue),
    origin: originWords(fact, restated, names, tongue),
    source: source ? { label: source.label, target: source.anchor } : null,
  };
};

/** The key figures of `briefing.yaml`, in its order; an id that is no fact is a finding. */
export const keyFigures = (
  config: BriefingConfig,
  tools: { readonly names: Names; readonly tongue: Tongue; readonly restated: boolean; readonly place: (path: string) => Place },
  findings: Finding[],
): readonly KeyFigureView[] =>
  config.keyFigures.flatMap((id, n) => {
    const fact = tools.tongue.facts.get(id);
    if (fact) return [keyFigure(fact, tools.restated, tools.names, tools.tongue)];
    findings.push(find('key-figure-known', tools.place(`key_figures/${n}`), { actual: id, expected: nearIds(id, tools.tongue.facts) }));
    return [];
  });

/** The four voices, explained once. */
export const voices = (tongue: Tongue): readonly VoiceView[] =>
  (['claim', 'external', 'calculation', 'comment'] as const).map((voice) => ({
    voice, sign: voiceSigns[voice], name: say(`voice.${voice}`, tongue), explanation: say(`voice.${voice}.about`, tongue),
  }));

