import type { BriefingView, Colours, Medium, Templates } from '../model/index.ts';
import { colourNames, tintNames } from '../model/index.ts';

/** Where the build puts the font faces, once it knows the page's characters. */
export const fontMarker = '/* jianbao:font-faces */';

/** A CSS string of any text; `<` is escaped so that no text can end the style element. */
export const cssString = (text: string): string =>
  `"${text.replace(/[\\"<>\n\r\f]/gu, (c) => `\\${(c.codePointAt(0) ?? 32).toString(16)} `)}"`;

/** Margin boxes: Chromium has no running(), so their words are written into the style of each edition. */
const runningMatter = (view: BriefingView): string => {
  const { shortTitle, edition, version, draftMark } = view.head;
  // The styles name the Chinese stack; in English its quotes and apostrophes would come from the Chinese face, as wide as a character.
  const font = view.lang === 'en' ? ' font-family: "Jianbao Sans", "Jianbao Sans SC", sans-serif;' : '';
  const box = (name: string, content: string): string => `@${name} { content: ${content};${font} }`;
  const draft = view.draft ? box('bottom-center', cssString(draftMark)) : '';
  return `@page { ${box('top-left', cssString(shortTitle))} ${box('top-right', cssString(edition))}
${box('bottom-left', cssString(version))} ${draft} ${box('bottom-right', 'counter(page) " / " counter(pages)')} }`;
};

/** Styles without their comments, indents and spaces that part nothing: they are for those who write them, and every page would carry them. Strings stay. */
const terse = (css: string): string =>
  css.replace(/("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')|\/\*[\s\S]*?\*\/|\s*([{};,])\s*|(:)[ \t]+|\s+/gu, (whole, string?: string, mark?: string, colon?: string) =>
    string ?? mark ?? colon ?? (whole.startsWith('/*') ? '' : ' ')).replace(/;\}/gu, '}').trim();

/** The page's colours as custom properties, for light and dark screens and for paper. */
const colourProperties = (colours: Colours): string => {
  const properties = (medium: Medium): string => `:root { ${[...colourNames, ...tintNames].map((name) => `--${name}: ${colours[medium][name]};`).join(' ')} }`;
  return `${properties('light')}\n@media (prefers-color-scheme: dark) { ${properties('dark')} }\n@media print { ${properties('print')} }`;
};

/** Colours and styles, these in order of their file names: what every page has. */
export const houseStyle = ({ colours, styles }: Templates): string =>
  [fontMarker, colourProperties(colours), ...styles.map((style) => terse(style.text))].join('\n').replaceAll('</', '<\\/');

/** All styles of an edition, as the content of one style element. */
export const assembleStyle = (templates: Templates, view: BriefingView): string =>
  `${houseStyle(templates)}\n${runningMatter(view).replaceAll('</', '<\\/')}`;
