/** Red, green and blue as light, 0 to 1: what the eye's formulas are made for. */
type Light = readonly [number, number, number];

/** `#rrggbb`, in lower case, of a colour as it may be written (`#RGB`). */
export const fullHex = (colour: string): string => {
  const digits = colour.slice(1).toLowerCase();
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
};

const channels = (hex: string): Light => {
  const at = (index: number): number => Number.parseInt(hex.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
};

/** IEC 61966-2-1 (sRGB), as WCAG 2.2 has it. */
const linear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);

const lightOf = (hex: string): Light => {
  const [r, g, b] = channels(hex);
  return [linear(r), linear(g), linear(b)];
};

const luminance = ([r, g, b]: Light): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

type Sight = readonly [Light, Light, Light];

/** Full colour, and protanopia, deuteranopia and tritanopia by Machado, Oliveira and Fernandes (2009), severity 1, on light. */
const sights: readonly Sight[] = [
  [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
];

const seen = ([r, g, b]: Light, [red, green, blue]: Sight): Light => {
  const part = ([x, y, z]: Light): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [part(red), part(green), part(blue)];
};

const ratioOf = (a: Light, b: Light): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** The least contrast that two colours have to any eye: with full colour, or with one of the three colour-blindnesses. */
export const leastContrast = (a: string, b: string): number =>
  Math.min(...sights.map((sight) => ratioOf(seen(lightOf(a), sight), seen(lightOf(b), sight))));

/** Contrast ratio of two colours (`#rrggbb`) by WCAG 2.2: 1 to 21. */
export const contrast = (a: string, b: string): number => ratioOf(lightOf(a), lightOf(b));

/** A colour moved towards another: by 0 not at all, by 1 all the way. */
export const mix = (hex: string, goal: string, share: number): string => {
  const [from, to] = [channels(hex), channels(goal)];
  return `#${from.map((value, n) => Math.round(value + ((to[n] ?? 0) - value) * share).toString(16).padStart(2, '0')).join('')}`;
};

/** The nearest darker or lighter shade of a colour that stands out enough from each ground; null where none does. */
export const nearestReadable = (hex: string, grounds: readonly string[], least: number): string | null => {
  for (let percent = 1; percent <= 100; percent += 1) {
    for (const goal of ['#000000', '#ffffff']) {
      const shade = mix(hex, goal, percent / 100);
      if (grounds.every((ground) => contrast(shade, ground) >= least)) return shade;
    }
  }
  return null;
};
