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
