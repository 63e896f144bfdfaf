/** Parts of a page before the article, by the names that an editor writes; each has its partial in `templates/partials/`. */
export const frontParts = ['bottom-line', 'key-figures', 'source-card', 'voices', 'contents'] as const;
/** Parts behind the article; the name is the part's anchor too. */
export const backParts = ['what-changed', 'translator-notes', 'method', 'sources', 'register', 'removed', 'citation', 'appendix'] as const;
export type FrontPart = (typeof frontParts)[number];
export type BackPart = (typeof backParts)[number];

/** Parts that a page may do without; from the others a figure is checked, and links lead to them. */
export const optionalParts: ReadonlySet<string> = new Set<FrontPart | BackPart>(['key-figures', 'contents', 'citation']);

/** Colours of a page by what they are for; each is the custom property of that name in the styles (`--accent`). */
export const colourNames = ['paper', 'ink', 'quiet', 'rule', 'field', 'accent', 'external', 'calculation'] as const;
export type ColourName = (typeof colourNames)[number];

/** Greys of charts, made of quiet and paper: what stands beside the subject, a third series, the ground of a gap. */
export const tintNames = ['beside', 'faint', 'shade'] as const;
export type TintName = (typeof tintNames)[number];

/** A screen in its light or dark scheme, and paper. */
export const media = ['light', 'dark', 'print'] as const;
export type Medium = (typeof media)[number];

/** `#rrggbb` by medium and name, whole. */
export type Colours = Readonly<Record<Medium, Readonly<Record<ColourName | TintName, string>>>>;

/** One colour as written: `#rgb` or `#rrggbb`; `print` is `light` where it is not given. */
export interface ColourConfig {
  readonly light: string;
  readonly dark: string;
  readonly print?: string | undefined;
}

/** What a page is made of as someone wrote it: we (`templates/page.yaml`), a house, or a briefing. What is absent is as below. */
export interface PageConfig {
  readonly parts: { readonly front?: readonly string[] | undefined; readonly back?: readonly string[] | undefined };
  readonly colours: Readonly<Partial<Record<ColourName, ColourConfig>>>;
}

/** The parts of a page, in order, and its colours: the briefing's choice over the house's over ours. */
export interface Look {
  readonly parts: { readonly front: readonly FrontPart[]; readonly back: readonly BackPart[] };
  readonly colours: Colours;
}
