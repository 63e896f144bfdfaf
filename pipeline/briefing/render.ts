import Handlebars from 'handlebars';
import type { Bilingual, BriefingView, Edition, Locales, Result, Templates } from '../model/index.ts';
import { briefingRules, finder } from '../finding/index.ts';
import { formatDate } from './date.ts';
import { makeHelpers } from './helpers.ts';
import { assembleStyle, houseStyle } from './style.ts';
import { inspectTemplates, runTemplate } from './templates.ts';
import { phrase, say, tagOf, type Tongue } from './words.ts';

const find = finder(briefingRules);

/** JSON as the content of a script element: no text of it can end the element. */
const jsonText = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The one that runs before the page is shown. */
const isFirst = ({ file }: Templates['scripts'][number]): boolean => file.endsWith('/head.js');

/** The page's own scripts, each an element of its own as the policy names its hash, what they read, and the policy. */
const scriptParts = (view: BriefingView, { scripts }: Templates) => ({
  firstScripts: scripts.filter(isFirst).map(({ text }) => new Handlebars.SafeString(text)),
  scripts: scripts.filter((script) => !isFirst(script)).map(({ text }) => new Handlebars.SafeString(text)),
  linkedData: new Handlebars.SafeString(view.cite.linkedData.replaceAll('<', '\\u003c')),
  sentences: new Handlebars.SafeString(jsonText({ lang: view.inspector.lang, sentences: view.inspector.sentences })),
  policy: scripts.length > 0 ? scripts.map(({ hash }) => `'${hash}'`).join(' ') : "'none'",
});

/**
 * One edition as one HTML file: no request, its style and its script inside; it is read without the script as well. The style holds `fontMarker` once, for the
 * build to put the font faces there. A broken template (syntax, unknown partial, helper or name) is a finding at its
 * file, line and column, and the value is null.
 */
export const renderBriefing = (view: BriefingView, templates: Templates): Result<string | null> => {
  const faults = inspectTemplates(templates);
  const page = templates.pages['briefing'];
  if (!page) return { value: null, findings: [...faults, find('template-present', null, { actual: 'briefing' })] };
  if (faults.length > 0) return { value: null, findings: faults };
  const style = new Handlebars.SafeString(assembleStyle(templates, view));
  const { html, findings } = runTemplate(page, templates.partials, { ...view, view, style, ...scriptParts(view, templates) }, makeHelpers(view));
  return { value: html, findings };
};

/** One briefing in the index: where its files are, and what its masthead says. */
export interface IndexEntry {
  readonly id: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly series: Bilingual;
  readonly edition: string;
  readonly date: string;
  readonly draft: boolean;
  /** Addresses relative to `out/`. */
  readonly files: readonly { readonly edition: Edition; readonly format: 'html' | 'pdf'; readonly href: string }[];
}

/** `out/index.html`: the briefings, in the order given, with links to their editions. */
export const renderIndex = (
  entries: readonly IndexEntry[],
  templates: Templates,
  locales: Locales,
): Result<string | null> => {
  const page = templates.pages['index'];
  const faults = inspectTemplates(templates);
  if (!page) return { value: null, findings: [...faults, find('template-present', null, { actual: 'index' })] };
  if (faults.length > 0) return { value: null, findings: faults };
  const tongue: Tongue = { edition: 'zh', langs: ['zh'], main: 'zh', locales, facts: new Map(), missing: new Set(), footnotes: new Map() };
  const labels = Object.fromEntries(Object.keys(locales.zh).map((key) => [key, say(key, tongue)]));
  const name = { 'zh': '中文', 'en': 'English', 'zh-en': '中英对照' } as const;
  const briefings = entries.map((entry) => ({
    title: entry.title.zh, titleEn: entry.title.en, about: entry.about.zh, series: entry.series.zh, number: phrase('masthead.number', 'zh', tongue, { edition: entry.edition }),
    iso: entry.date, date: formatDate(entry.date, 'zh'), draft: entry.draft,
    files: entry.files.map((file) => ({ href: file.href, tag: tagOf(file.edition === 'en' ? 'en' : 'zh'), name: `${name[file.edition]} ${file.format.toUpperCase()}` })),
  }));
  const style = new Handlebars.SafeString(houseStyle(templates));
  const { html, findings } = runTemplate(page, templates.partials, { title: phrase('index.title', 'zh', tongue), briefings, style }, makeHelpers({ labels }));
  return { value: html, findings };
};
