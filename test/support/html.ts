const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#x3D': '=', '#x60': '`', '#39': "'" };

const decode = (text: string): string => text.replace(/&([^;\s]+);/gu, (whole, name: string) => entities[name] ?? whole);

/** Words of a piece of HTML, white space as a reader sees it. */
export const wordsOf = (html: string): string => decode(html.replace(/<[^>]*>/gu, '')).replace(/\s+/gu, ' ').trim();

/** The page without its styles and fonts. */
export const withoutStyle = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/u, '');

/** Headings in order. */
export const headingsOf = (html: string): readonly { readonly level: number; readonly title: string }[] =>
  [...html.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/gu)].map(([, level, inner = '']) => ({ level: Number(level), title: wordsOf(inner) }));

/** Attributes of every printed number that is bound to a fact. */
export const dataOf = (html: string): readonly Readonly<Record<string, string>>[] =>
  [...html.matchAll(/<data ([^>]*)>/gu)].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, decode(value)])));

/** Entries of the contents: the heading's words, and the id that they lead to. */
export const contentsOf = (html: string): readonly { readonly title: string; readonly target: string }[] =>
  [...html.matchAll(/<span class="entry">([\s\S]*?)<\/span><span class="page-number" data-target="([^"]*)">/gu)]
    .map(([, inner = '', target = '']) => ({ title: wordsOf(inner), target }));

const without = (html: string, name: string): string => html.replace(new RegExp(`<${name}\\b[\\s\\S]*?</${name}>`, 'gu'), '');

/** Links that only the screen shows, a note that stands only where a mark asks for it, and cells whose page numbers come in print. */
const onlyScreen = /exhibit-data-link|preliminary-note|page-number|class="places"/u;

const textsOf = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([whole]) => whole).filter((one) => !onlyScreen.test(one)).map(wordsOf).filter((one) => one !== '');

/** What the paper shows as well as the screen: paragraphs of the article, the words of charts and tables (which may stand further behind on paper), table cells, labels of charts. */
export const printedTexts = (html: string): Readonly<Record<'paragraphs' | 'exhibits' | 'cells' | 'labels', readonly string[]>> => {
  const page = without(html, 'script');
  const plain = without(without(page, 'svg'), 'details');
  const article = /<article class="body">[\s\S]*?<\/article>/u.exec(plain)?.[0] ?? '';
  return { paragraphs: textsOf(article, /<p(?! class="exhibit)[ >][\s\S]*?<\/p>/gu), exhibits: textsOf(article, /<p class="exhibit[\s\S]*?<\/p>/gu), cells: textsOf(plain, /<t([dh])[ >][\s\S]*?<\/t\1>/gu), labels: textsOf(page, /<text[ >][\s\S]*?<\/text>/gu) };
};
