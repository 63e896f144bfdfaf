// What runs in the page is typed as the browser has it.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';
import { readPaper } from './place.ts';

/** Something of a page that only the browser can tell. */
export interface PageFault {
  /** `wide`: it leaves the paper, and Chromium would print all of the page smaller; `faint`: its words are too faint to read. */
  readonly kind: 'wide' | 'faint';
  readonly medium: 'print' | 'light' | 'dark';
  /** The element as a style names it, `p.cover-line`. */
  readonly element: string;
  /** The first of its words. */
  readonly words: string;
  /** wide: millimetres beyond the margin; faint: the ratio. Cut to the last digit. */
  readonly measured: string;
  /** faint: the colours of words and ground, `#8a939b`; wide: empty. */
  readonly colours: readonly string[];
}

/** So many are told of each kind and medium; where more are wrong, one cause is behind them. */
const most = 5;

/** Elements and words that stand beyond the right margin of the paper, the innermost ones; none where the paper is not known. */
export const readWide = async (page: Page): Promise<readonly PageFault[]> => {
  const paper = await readPaper(page);
  if (!paper) return [];
  // Rounded up: half a pixel is no fault.
  const width = Math.ceil(paper.width);
  await page.emulateMediaType('print');
  await page.setViewport({ width, height: 1000 });
  return page.evaluate((limit, atMost) => {
    if (document.documentElement.scrollWidth <= limit + 1) return [];
    const clipped = (element: Element | null): boolean => element !== null && element !== base
      && (getComputedStyle(element).overflowX !== 'visible' || clipped(element.parentElement));
    const beyond = (box: DOMRect): number => (box.width > 0 && box.right > limit + 1 ? box.right - limit : 0);
    const base = document.body;
    const name = (element: Element): string => {
      const styled = element.closest('[class]');
      const own = [element.localName, ...element.classList].join('.');
      return !styled || styled === element || styled.contains(base) ? own : `${[styled.localName, ...styled.classList].join('.')} ${own}`;
    };
    const found = [...document.querySelectorAll('body *')].flatMap((element) => {
      const range = document.createRange();
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '').map((node) => {
        range.selectNodeContents(node);
        return Math.max(0, ...[...range.getClientRects()].map(beyond));
      });
      const by = Math.max(...own, element.childElementCount === 0 || element.localName === 'svg' ? beyond(element.getBoundingClientRect()) : 0);
      return by > 0 && !element.parentElement?.closest('svg') && element.checkVisibility() && !clipped(element) ? [{ element, by }] : [];
    });
    // A box that is too wide by itself, with nothing in it that is.
    const boxes = found.length > 0 ? [] : [...document.querySelectorAll('body *')].map((element) => ({ element, by: beyond(element.getBoundingClientRect()) }))
      .filter(({ element, by }) => by > 0 && !clipped(element.parentElement) && ![...element.children].some((child) => beyond(child.getBoundingClientRect()) > 0));
    return [...found, ...boxes].toSorted((a, b) => b.by - a.by).slice(0, atMost).map(({ element, by }) => ({
      kind: 'wide' as const, medium: 'print' as const, element: name(element), words: (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 40),
      measured: (Math.floor(by * 254 / 96) / 10).toFixed(1), colours: [],
    }));
  }, width, most);
};

/**
 * Words whose contrast to the nearest ground behind them is less than WCAG 2.2, 1.4.3 asks: 4.5, or 3 where they are large.
 * Grounds that are pictures, and charts, are not measured.
 */
const faintWords = (page: Page, medium: PageFault['medium']): Promise<PageFault[]> =>
  page.evaluate((shownOn, atMost) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    type Colour = readonly [number, number, number, number];
    const known = new Map<string, Colour>();
    /** Any colour of CSS: 0–255, and 0–1 of opacity. What is computed is mostly rgb(); the rest is painted and looked at. */
    const read = (css: string): Colour => {
      const before = known.get(css);
      if (before) return before;
      const [, red, green, blue, alpha = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/u.exec(css) ?? [];
      if (red !== undefined) {
        const plain: Colour = [Number(red), Number(green), Number(blue), Number(alpha)];
        known.set(css, plain);
        return plain;
      }
      canvas?.clearRect(0, 0, 1, 1);
      if (canvas) canvas.fillStyle = css;
      canvas?.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
      known.set(css, [r, g, b, a / 255]);
      return [r, g, b, a / 255];
    };
    const over = ([r, g, b, a]: Colour, [R, G, B]: Colour, by = a): Colour => [r * by + R * (1 - by), g * by + G * (1 - by), b * by + B * (1 - by), 1];
    // Every level of a channel, as WCAG weighs it.
    const weights = Array.from({ length: 256 }, (_, level) => (level / 255 <= 0.04045 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4));
    const luminance = ([r, g, b]: Colour): number => 0.2126 * (weights[Math.round(r)] ?? 0) + 0.7152 * (weights[Math.round(g)] ?? 0) + 0.0722 * (weights[Math.round(b)] ?? 0);
    const hex = (colour: Colour): string => `#${colour.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
    const white: Colour = [255, 255, 255, 1];
    const grounds = new Map<Element, Colour | null>();
    /** What is painted behind an element's words; null where that is a picture. */
    const ground = (element: Element | null): Colour | null => {
      // Nothing of its own: paper is white, and so is a screen whose page says nothing.
      if (element === null) return white;
      const before = grounds.get(element);
      if (before !== undefined) return before;
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const below = ground(element.parentElement);
      const own = backgroundImage !== 'none' ? null : read(backgroundColor);
      const all = own === null ? null : own[3] === 1 ? own : below && over(own, below);
      grounds.set(element, all);
      return all;
    };
    const opacity = (element: Element | null): number => (element === null ? 1 : Number(getComputedStyle(element).opacity) * opacity(element.parentElement));
    const told = new Map<string, PageFault>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const words = (walker.currentNode.nodeValue ?? '').replace(/\s+/gu, ' ').trim();
      const element = walker.currentNode.parentElement;
      if (!/[\p{L}\p{N}]/u.test(words) || !element || element.closest('svg, script, style') || !element.checkVisibility()) continue;
      const behind = ground(element);
      if (behind === null) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const ink = read(color);
      const front = over(ink, behind, ink[3] * opacity(element));
      const [a, b] = [luminance(front), luminance(behind)];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const large = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 56 / 3 : 24);
      if (ratio >= (large ? 3 : 4.5)) continue;
      const styled = element.closest('[class]') ?? element;
      const name = [styled.localName, ...styled.classList].join('.');
      const key = `${name} ${hex(front)} ${hex(behind)}`;
      if (!told.has(key)) told.set(key, { kind: 'faint', medium: shownOn, element: name, words: words.slice(0, 40), measured: (Math.floor(ratio * 100) / 100).toFixed(2), colours: [hex(front), hex(behind)] });
    }
    return [...told.values()].slice(0, atMost);
  }, medium, most);

/** As `faintWords`, on paper and on light and dark screens, with all that is folded up. The page is left as it was. */
export const readFaint = async (page: Page): Promise<readonly PageFault[]> => {
  const faults: PageFault[] = [];
  await page.emulateMediaType('print');
  faults.push(...(await faintWords(page, 'print')));
  await page.emulateMediaType('screen');
  await page.setViewport({ width: 1280, height: 900 });
  const fold = (open: boolean): Promise<void> => page.evaluate((unfold) => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>(unfold ? 'details:not([open])' : 'details[data-unfolded]')) {
      one.open = unfold;
      one.toggleAttribute('data-unfolded', unfold);
    }
  }, open);
  await fold(true);
  for (const medium of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: medium }]);
    faults.push(...(await faintWords(page, medium)));
  }
  await fold(false);
  await page.emulateMediaFeatures([]);
  await page.emulateMediaType('print');
  return faults;
};
