import type { ArticleMeta, BriefingConfig, BriefingView, Dataset, Entry, Matching, Words } from '../model/index.ts';
import { formatDate } from './date.ts';
import type { Prose } from './prose.ts';
import type { Tongue } from './words.ts';
import { asWritten, both, forEach, phrase, plainView, say } from './words.ts';

/** The bare number of the issue: the locale says No. or 期. */
export const issueOf = (config: BriefingConfig): string => config.edition.replace(/^No\.\s*/iu, '');

const stated = (text: string | null, tongue: Tongue): Words => (text === null || text === '' ? say('not-stated', tongue) : asWritten(text, tongue));

const dateWords = (iso: string, tongue: Tongue): Words => forEach((lang) => formatDate(iso, lang), tongue);

/** The latest date to which the data refer, or null. */
export const dataAsOf = (datasets: readonly Dataset[]): string | null =>
  datasets.flatMap((dataset) => (dataset.asOf === null ? [] : [dataset.asOf])).toSorted().at(-1) ?? null;

const sourceEntries = (meta: ArticleMeta, datasets: readonly Dataset[], tongue: Tongue): readonly Entry[] => {
  const entry = (key: string, value: Words): Entry => ({ label: say(key, tongue), value });
  const asOf = dataAsOf(datasets);
  return [
    entry(meta.restated ? 'source.restated' : 'source.title', stated(meta.source.title ?? (meta.restated ? null : meta.title), tongue)),
    entry('source.byline', stated(meta.byline, tongue)),
    entry('source.publisher', stated(meta.publisher, tongue)),
    ...(meta.dates.length === 0 ? [entry('date.unknown', say('not-stated', tongue))] : []),
    ...meta.dates.map((date) => entry(`date.${date.role}`, dateWords(date.iso, tongue))),
    ...(meta.dates.some((date) => date.role === 'article') ? [] : [entry('date.article', say('not-stated', tongue))]),
    entry('source.address', stated(meta.source.address, tongue)),
    entry('source.as-of', asOf === null ? say('not-stated', tongue) : dateWords(asOf, tongue)),
  ];
};

/** How much of the translation a named person has reviewed, and who. */
export const reviewWords = (matching: Matching, tongue: Tongue): Words => {
  const sentences = matching.matches.filter((match) => match.text.kind === 'sentence');
  if (sentences.every((match) => match.unit === null)) return say('review.none', tongue);
  const fresh = sentences.filter((match) => match.state === 'matched');
  const reviewed = fresh.filter((match) => match.unit?.state === 'reviewed' || match.unit?.state === 'final');
  const translated = fresh.filter((match) => match.unit?.target && match.unit.state !== 'initial');
  const people = [...new Set(reviewed.flatMap((match) => match.unit?.reviewer ?? []))];
  return say(people.length > 0 ? 'review.by' : 'review.counted', tongue, (lang) => ({
    reviewed: String(reviewed.length), translated: String(translated.length), total: String(sentences.length),
    people: people.join(lang === 'zh' ? '、' : ', '),
  }));
};

/** The head of page one: series, titles, what this is, whose interest the source has, and the dates with their roles. */
export const masthead = (
  config: BriefingConfig,
  meta: ArticleMeta,
  tools: { readonly datasets: readonly Dataset[]; readonly matching: Matching; readonly prose: Prose; readonly tongue: Tongue },
): BriefingView['masthead'] => {
  const { tongue } = tools;
  const other = tongue.main === 'zh' ? 'en' : 'zh';
  return {
    series: both(config.series, tongue),
    number: say('masthead.number', tongue, () => ({ edition: issueOf(config) })),
    date: dateWords(config.date, tongue),
    version: say('masthead.version', tongue, () => ({ version: config.version })),
    title: both(config.title, tongue),
    otherTitle: tongue.langs.length > 1 || config.title.zh === config.title.en ? [] : [plainView(config.title[other], other, tongue)],
    about: both(config.about, tongue),
    interest: both(config.interest, tongue),
    source: sourceEntries(meta, tools.datasets, tongue),
    review: reviewWords(tools.matching, tongue),
  };
};

const editionNames = { 'zh': 'edition.zh', 'en': 'edition.en', 'zh-en': 'edition.zh-en' } as const;

/** What the head of the HTML, running heads and the index take: plain strings. */
export const headView = (config: BriefingConfig, editions: readonly (keyof typeof editionNames)[], draft: boolean, tongue: Tongue): BriefingView['head'] => {
  const { main } = tongue;
  const join = (words: { readonly zh: string; readonly en: string }): string => tongue.langs.map((lang) => words[lang]).join(' · ');
  return {
    id: config.id,
    title: join(config.title),
    shortTitle: config.shortTitle[main],
    description: config.about[main],
    edition: `${config.series[main]} ${phrase('masthead.number', main, tongue, { edition: issueOf(config) })}`,
    version: `${phrase('masthead.version', main, tongue, { version: config.version })} · ${formatDate(config.date, main)}`,
    date: config.date,
    folio: '',
    draftMark: draft ? phrase('draft.mark', main, tongue) : '',
    languages: editions.map((edition) => ({
      edition, tag: edition === 'en' ? 'en' : 'zh-Hans', href: `${config.id}.${edition}.html`,
      name: phrase(editionNames[edition], edition === 'en' ? 'en' : 'zh', tongue), current: edition === tongue.edition,
    })),
  };
};
