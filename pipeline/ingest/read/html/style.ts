import type { Element } from './tree.ts';
import { attribute } from './tree.ts';

/** What an element's tag, attributes and style say of how its text is set; undefined where they say nothing. */
export interface Setting {
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly right?: boolean;
  /** Size of the type in CSS pixels. */
  readonly size?: number;
  /** Of a grey lighter than text is set in. */
  readonly faint?: boolean;
  readonly hidden?: boolean;
  /** Set in its line, though its tag is that of a block. */
  readonly inline?: boolean;
}

const boldTags = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
/** `<font size=…>` in pixels, as browsers have it; 3 is the size of the text. */
const fontSizes: Readonly<Record<string, number>> = { '1': 10, '2': 13, '3': 16, '4': 18, '5': 24, '6': 32, '7': 48, '+1': 18, '+2': 24, '+3': 32, '-1': 13 };
const perUnit: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16, em: 16, '%': 0.16 };
/** Sizes by their Chinese names, as Word writes them into pages. */
const property = (style: string, name: string): string | undefined => new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]{1,40})`, 'iu').exec(style)?.[1]?.trim().toLowerCase();

const sizeOf = (style: string): number | undefined => {
  const match = /^(\d{1,3}(?:\.\d{1,3})?)(px|pt|rem|em|%)/u.exec(property(style, 'font-size') ?? '');
  return match ? Number(match[1]) * (perUnit[match[2] ?? ''] ?? 1) : undefined;
};

/** Grey between these is that of what stands beside the text: captions, credits, days. */
const [darkest, lightest] = [0x66, 0xc0];
const isGrey = (color: string): boolean => {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/u.exec(color)?.[1];
  const parts = hex === undefined ? (/^rgba?\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})/u.exec(color)?.slice(1).map(Number) ?? []) : hex.length === 3 ? [...hex].map((one) => Number.parseInt(one + one, 16)) : (hex.match(/../gu) ?? []).map((one) => Number.parseInt(one, 16));
  return /^gr[ae]y$/u.test(color) || (parts.length === 3 && Math.max(...parts) - Math.min(...parts) <= 12 && Math.min(...parts) >= darkest && Math.max(...parts) <= lightest);
};

/** Whether an element hides what stands in it. */
export const hides = (element: Element): boolean => attribute(element, 'hidden') !== '' || element.attrs.some(({ name }) => name === 'hidden') || property(attribute(element, 'style').slice(0, 2000), 'display') === 'none';

/** Reads how an element sets its text. `visibility` and `opacity` hide nothing here: WeChat hides its articles so until its program runs. */
export const settingOf = (element: Element): Setting => {
  const style = attribute(element, 'style').slice(0, 2000);
  const weight = style === '' ? undefined : property(style, 'font-weight');
  const bold = weight === undefined ? (boldTags.has(element.tagName) ? true : undefined) : /^(?:bold|bolder|[6-9]00)/u.test(weight);
  // <table align=center> sets the table amid its page, not the text in it.
  const align = property(style, 'text-align') ?? (element.tagName === 'center' ? 'center' : element.tagName === 'table' ? '' : attribute(element, 'align').toLowerCase());
  const size = sizeOf(style) ?? (element.tagName === 'font' ? fontSizes[attribute(element, 'size')] : undefined);
  const inline = /^inline(?:-block)?$/u.test(style === '' ? '' : (property(style, 'display') ?? ''));
  const hidden = hides(element);
  const color = style === '' ? undefined : (property(style, 'color') ?? undefined);
  return {
    ...(color === undefined ? {} : { faint: isGrey(color.replace(/\s/gu, '')) }), ...(bold === undefined ? {} : { bold }), ...(align === '' ? {} : { centred: align === 'center' || align === 'middle', right: align === 'right' || align === 'end' }),
    ...(size === undefined ? {} : { size }), ...(hidden ? { hidden } : {}), ...(inline ? { inline } : {}),
  };
};
