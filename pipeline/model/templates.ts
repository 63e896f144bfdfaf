import type { Colours } from './look.ts';

/** Templates by name (`partials/masthead`), with the file that each came from; styles in order of their names. */
export interface Templates {
  readonly pages: Readonly<Record<string, { readonly file: string; readonly text: string }>>;
  readonly partials: Readonly<Record<string, { readonly file: string; readonly text: string }>>;
  readonly styles: readonly { readonly file: string; readonly text: string }[];
  /** Custom properties of the styles by medium. */
  readonly colours: Colours;
  /** Scripts of the page, in order of their names; `hash` is the source expression that its policy allows (`sha256-…`). */
  readonly scripts: readonly { readonly file: string; readonly text: string; readonly hash: string }[];
}
