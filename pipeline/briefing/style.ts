import type { BriefingView, Templates } from '../model/index.ts';

/** Where the build puts the font faces, once it knows the page's characters. */
export const fontMarker = '/* jianbao:font-faces */';

/** A CSS string of any text; `<` is escaped so that no text can end the style element. */
export const cssString = (text: string): string =>
  `"${text.replace(/[\\"<>\n\r\f]/gu, (c) => `\\${(c.codePointAt(0) ?? 32).toString(16)} `)}"`;

/** Margin boxes: Chromium has no running(), so their words are written into the style of each edition. */
const runningMatter = (view: BriefingView): string => {
  const { shortTitle, edition, version, draftMark } = view.head;
  const draft = view.draft ? `@bottom-center { content: ${cssString(draftMark)}; }` : '';
  return `@page { @top-left { content: ${cssString(shortTitle)}; } @top-right { content: ${cssString(edition)}; }
@bottom-left { content: ${cssString(version)}; } ${draft} @bottom-right { content: counter(page) " / " counter(pages); } }`;
};

/** All styles of an edition, in order of their file names, as the content of one style element. */
export const assembleStyle = (templates: Templates, view: BriefingView): string =>
  [fontMarker, ...templates.styles.map((style) => style.text.trim()), runningMatter(view)].join('\n').replaceAll('</', '<\\/');
