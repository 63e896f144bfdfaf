import type { Fact, FactMention, Lang, Quantity, RegisterRow, TextView, Words } from '../model/index.ts';
import { plainRun } from '../model/index.ts';
import { boundedWords, formatNormalised, formatQuantity } from '../quantity/index.ts';
import type { Names } from './names.ts';
import { factName } from './names.ts';
import type { Tongue } from './words.ts';
import { forEach, plainView, tagOf, textView } from './words.ts';

/** A figure of the briefing: a fact, or what the text says and no indicator measures. */
export interface RegisterFigure {
  readonly id: string;
  readonly fact: Fact | null;
  readonly mentions: readonly FactMention[];
  /** Of a cell of a table the head of its row, without which it says little. */
  readonly rowHead?: Words;
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** The words of a mention in a language, with those that bound it; null where it has none. */
const boundedIn = (lang: Lang, { quantity, [lang]: at }: FactMention): string | null =>
  (at === null ? null : quantity === null ? at.exact : boundedWords(at, lang, quantity));

/** As the text writes it; as we print it where the text does not. */
const wordsIn = (lang: Lang, { fact, mentions }: RegisterFigure): readonly string[] => {
  const written = unique(mentions.flatMap((mention) => boundedIn(lang, mention) ?? []));
  return written.length > 0 || fact === null ? written : [formatQuantity(fact.quantity, lang, { gloss: false })];
};

const context = 8;
/** One character more is no longer than the dots in its place. */
const slack = 1;

/** Cut where they are long, never inside an English word or a number. */
const headOf = (text: string, lang: Lang): string => {
  const most = lang === 'zh' ? context : 2 * context;
  if (text.length <= most + slack) return text;
  const cut = text.slice(-most);
  return `…${/[\w.,%]/u.test(text.charAt(text.length - most - 1)) ? cut.replace(lang === 'zh' ? /^[\w.,%]+/u : /^\S*\s/u, '') : cut}`;
};

const tailOf = (text: string, lang: Lang): string => {
  const most = lang === 'zh' ? context : 2 * context;
  if (text.length <= most + slack) return text;
  const cut = text.slice(0, most);
  return `${/[\w.,%]/u.test(text.charAt(most)) ? cut.replace(lang === 'zh' ? /[\w.,%]+$/u : /\s\S*$/u, '') : cut}…`;
};

/** The words around a figure, the figure strong: `…规划建设的产业园为福建首个，总规模 2.4万亩；当地加快…`. */
const around = (mention: FactMention, lang: Lang, tongue: Tongue): TextView | null => {
  const at = mention[lang];
  const figure = boundedIn(lang, mention);
  if (at === null || figure === null) return null;
  // What bounds it and stands in the text is part of the figure, no longer of what is around it.
  const lead = Math.max(0, figure.indexOf(at.exact));
  const trail = Math.max(0, figure.length - lead - at.exact.length);
  const prefix = at.prefix.endsWith(figure.slice(0, lead)) ? at.prefix.slice(0, at.prefix.length - lead) : at.prefix;
  const suffix = at.suffix.startsWith(figure.slice(figure.length - trail)) ? at.suffix.slice(trail) : at.suffix;
  return textView([plainRun(headOf(prefix, lang)), { ...plainRun(figure), marks: ['strong'] }, plainRun(tailOf(suffix, lang))], lang, 'source', tongue);
};

/** A cell behind the head of its row: `稻谷：下降2.0%`. */
const headed = ({ rowHead = [] }: RegisterFigure, text: TextView | null, tongue: Tongue): TextView | null => {
  const head = rowHead.find(({ lang }) => lang === text?.lang) ?? rowHead[0];
  if (!text || !head || head.plain === '') return text;
  const lead = plainView(`${head.plain}${text.lang === 'zh' ? '：' : ': '}`, text.lang, tongue, 'source');
  return { ...text, plain: lead.plain + text.plain, runs: [...lead.runs, ...text.runs] };
};

/** Languages in which a figure that the text alone states is quoted: the page's, else the Chinese. */
const quotedIn = ({ mentions: [first] }: RegisterFigure, { langs }: Tongue): readonly Lang[] => {
  const own = langs.filter((lang) => first?.[lang]);
  return own.length > 0 ? own : ['zh'];
};

/** What a figure is called: indicator, entity and period, or the words of the text around it. */
export const nameWords = (figure: RegisterFigure, names: Names, tongue: Tongue): Words => {
  const { fact, mentions: [first] } = figure;
  if (fact) return forEach((lang) => factName(fact, names, lang), tongue);
  return first ? quotedIn(figure, tongue).flatMap((lang) => headed(figure, around(first, lang, tongue), tongue) ?? []) : [];
};

/** The columns of the register: both languages, the page's first. */
export const registerColumns = ({ main }: Tongue): readonly Lang[] => (main === 'zh' ? ['zh', 'en'] : ['en', 'zh']);

/** How each column writes a figure. */
export const writtenOf = (figure: RegisterFigure, tongue: Tongue): RegisterRow['written'] => {
  const { fact, mentions: [first] } = figure;
  const langs = fact ? [] : quotedIn(figure, tongue).filter((lang) => tongue.langs.includes(lang));
  return registerColumns(tongue).map((lang) => {
    const quoted = langs.includes(lang);
    const own = quoted && first ? boundedIn(lang, first) : null;
    return { lang, tag: tagOf(lang), foreign: lang !== tongue.main, words: wordsIn(lang, figure).filter((words) => words !== own), quoted };
  });
};

/** Digits with their signs at the head of a value. */
const numeric = /^[≈≥>≤<]?[+−]?[\d,.]+/u;

/** What English adds to the digits that the Chinese has said: `hectares`, `RMB`; null where it says them otherwise. */
const englishUnit = (zh: string, en: string): string | null => {
  const [digits = ''] = numeric.exec(zh) ?? [];
  if (digits === '') return null;
  if (en.startsWith(digits)) return en.slice(digits.length).trim() === zh.slice(digits.length) ? '' : en.slice(digits.length).trim();
  const [currency = ''] = /(?:RMB |[A-Z]{3} |[A-Z]*\$)(?=\d)/u.exec(en) ?? [];
  return currency !== '' && en.replace(currency, '') === digits ? currency.trim() : null;
};

/** The value in the canonical unit. In two languages its digits are printed once, the unit in both. */
export const valueWords = (quantity: Quantity, tongue: Tongue): Words => {
  const words = forEach((lang) => formatNormalised(quantity, lang), tongue);
  const [zh, en] = words;
  const unit = zh && en ? englishUnit(zh.plain, en.plain) : null;
  return zh === undefined || unit === null ? words : unit === '' ? [zh] : [zh, plainView(unit, 'en', tongue)];
};
