import type { Shift } from '../../raised.ts';
import type { Xml } from './xml.ts';
import { child, childrenOf, switchOf, valueOf } from './xml.ts';

/** What properties say of a paragraph and its type; undefined where they say nothing. */
export interface Properties {
  readonly bold?: boolean | undefined;
  /** Half-points. */
  readonly size?: number | undefined;
  /** Name of the Chinese face. */
  readonly face?: string | undefined;
  readonly align?: string | undefined;
  /** 0 is the first level; 9 and more are text. */
  readonly outline?: number | undefined;
  readonly numbering?: { readonly id: string; readonly level: number } | undefined;
  readonly hidden?: boolean | undefined;
  readonly struck?: boolean | undefined;
  /** Above or below the line. */
  readonly shift?: Shift | 'none' | undefined;
}

const defined = (of: Properties): Properties => Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
/** The second over the first. */
export const over = (base: Properties, own: Properties): Properties => ({ ...base, ...defined(own) });

const numbered = (pPr: Xml | undefined): Properties['numbering'] => {
  const found = child(pPr, 'w:numPr');
  const id = valueOf(found, 'w:numId');
  return id === undefined ? undefined : { id, level: Number(valueOf(found, 'w:ilvl') ?? 0) };
};

const number = (text: string | undefined): number | undefined => (text !== undefined && /^\d{1,4}$/u.test(text) ? Number(text) : undefined);

const shifts: Readonly<Record<string, Shift | 'none'>> = { superscript: 'up', subscript: 'down', baseline: 'none' };

export const runProperties = (rPr: Xml | undefined): Properties => {
  const fonts = child(rPr, 'w:rFonts')?.attributes;
  return { bold: switchOf(rPr, 'w:b'), size: number(valueOf(rPr, 'w:sz')), face: fonts?.['w:eastAsia'] ?? fonts?.['w:ascii'], hidden: switchOf(rPr, 'w:vanish'), struck: switchOf(rPr, 'w:strike'), shift: shifts[valueOf(rPr, 'w:vertAlign') ?? ''] };
};

export const paragraphProperties = (pPr: Xml | undefined): Properties => ({
  align: valueOf(pPr, 'w:jc'), outline: number(valueOf(pPr, 'w:outlineLvl')), numbering: numbered(pPr),
});

/** A style of paragraphs: its name in lower case and all that it and those it is based on say. */
export interface Style { readonly name: string; readonly properties: Properties }

export interface Styles { readonly byId: ReadonlyMap<string, Style>; readonly normal: Properties; readonly fallback: Style | undefined }

/** Reads styles.xml, each style with those it is based on (no deeper than Word allows: a circle ends). */
export const readStyles = (root: Xml | undefined): Styles => {
  const elements = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const propertiesOf = (id: string, depth: number): Properties => {
    const style = elements.get(id);
    if (!style || depth > 12) return {};
    const own = over(paragraphProperties(child(style, 'w:pPr')), runProperties(child(style, 'w:rPr')));
    const base = valueOf(style, 'w:basedOn');
    return base === undefined ? own : over(propertiesOf(base, depth + 1), own);
  };
  const byId = new Map([...elements].map(([id, style]) => [id, { name: (valueOf(style, 'w:name') ?? id).toLowerCase(), properties: propertiesOf(id, 0) }]));
  const fallback = [...elements].find(([, style]) => style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1')?.[0];
  const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return { byId, normal: runProperties(defaults), fallback: fallback === undefined ? undefined : byId.get(fallback) };
};
