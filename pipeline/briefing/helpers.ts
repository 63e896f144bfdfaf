import Handlebars from 'handlebars';
import type { BriefingView, ChartView, TextView, Words } from '../model/index.ts';

/** What templates can call, with what each takes: the whole vocabulary besides properties of the view. */
export const helperNames = ['if', 'unless', 'each', 'with', 'is', 'say', 'draw', 'keep', 'headline'] as const;

const escape = Handlebars.escapeExpression;
type Options = Handlebars.HelperOptions & { readonly loc?: hbs.AST.SourceLocation };

/** The view holds null where there is nothing; undefined means that the template misspelt a name. */
const present = (value: unknown, options: Options): unknown => {
  if (value !== undefined) return value;
  const loc = options.loc;
  throw new Handlebars.Exception('a name that the view does not have', loc ? ({ loc } as hbs.AST.Node) : undefined);
};

const empty = (value: unknown): boolean =>
  value === null || value === false || value === '' || value === 0 || (Array.isArray(value) && value.length === 0);

const words = (text: TextView, several: boolean): string =>
  several || text.foreign ? `<span lang="${text.tag}">${escape(text.plain)}</span>` : escape(text.plain);

/** Words of the page as HTML; each language in its own span where there are two. */
export const labelHtml = (label: Words): string => label.map((text) => words(text, label.length > 1)).join(' ');

const builtIn = (name: string): Handlebars.HelperDelegate => {
  const helper = Handlebars.helpers[name];
  if (!helper) throw new TypeError(`Handlebars has no helper ${name}`);
  return helper;
};

/** A built-in helper that refuses an undefined argument, which Handlebars would silently take for false. */
const strict = (name: string): Handlebars.HelperDelegate => {
  const helper = builtIn(name);
  return function (this: unknown, value: unknown, options: Options) {
    return helper.call(this, present(value, options), options);
  } as Handlebars.HelperDelegate;
};

const choose = (turned: boolean): Handlebars.HelperDelegate =>
  function (this: unknown, value: unknown, options: Options) {
    return empty(present(value, options)) === turned ? options.fn(this) : options.inverse(this);
  } as Handlebars.HelperDelegate;

/** The dash of a range with what stands before it: browsers would let — and ～ begin a line, GB/T 15834 does not. */
const rangeDash = /[^\s—～][—～](?=[\d０-９])/gu;

/** Small words that belong to the next: a line of a title that ends with one reads as if something were missing. */
const boundWords = /(?<![\w’'-])(?:(?:a|an|and|as|at|by|for|from|in|its|of|on|or|than|the|to|with)\s+)+[^\s]+/giu;

const together = (text: string, pattern: RegExp, within: (between: string) => string = escape): string => {
  let at = 0;
  const parts: string[] = [];
  for (const { 0: whole, index } of text.matchAll(pattern)) {
    parts.push(within(text.slice(at, index)), `<span class="keep">${escape(whole)}</span>`);
    at = index + whole.length;
  }
  return [...parts, within(text.slice(at))].join('');
};

/** By spans, not by other characters: what is copied or extracted is the text as it is written. */
const kept = (text: string, inHeadline: boolean): string =>
  (inHeadline ? together(text, boundWords, (between) => together(between, rangeDash)) : together(text, rangeDash));

/** The helpers of one page. `say "key"` prints words of the page, `draw` a chart's drawing, `keep` a text; within `headline` small words keep to the next; `is` compares. */
export const makeHelpers = (view: Pick<BriefingView, 'labels'>): Record<(typeof helperNames)[number], Handlebars.HelperDelegate> => ({
  if: choose(false),
  unless: choose(true),
  each: strict('each'),
  with: strict('with'),
  is: ((a: unknown, b: unknown, options: Options) => present(a, options) === present(b, options)) as Handlebars.HelperDelegate,
  say: ((key: string, options: Options) => {
    const label = Object.hasOwn(view.labels, key) ? view.labels[key] : undefined;
    if (!label) return present(undefined, options);
    return new Handlebars.SafeString(labelHtml(label));
  }) as Handlebars.HelperDelegate,
  keep: ((text: unknown, options: Options) => new Handlebars.SafeString(kept(String(present(text, options)), options.data?.headline === true))) as Handlebars.HelperDelegate,
  headline: (function (this: unknown, options: Options) {
    return options.fn(this, { data: { ...Handlebars.createFrame(options.data ?? {}), headline: true } });
  }) as Handlebars.HelperDelegate,
  draw: ((picture: ChartView['pictures'][number], options: Options) => {
    present(picture, options);
    return new Handlebars.SafeString(options.hash['narrow'] === true ? picture.narrow ?? '' : picture.svg);
  }) as Handlebars.HelperDelegate,
});
