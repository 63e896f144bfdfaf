import * as vega from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { compile } from 'vega-lite';
import { placeLabels, type PlacedText } from './labels.ts';
import { drawnOf, type Drawn } from './marks.ts';
import { overlap } from './scene.ts';
import { withVega, type Measure, type VegaSetting } from './vega.ts';
import { rewrite, type Json } from './walk.ts';

/** What the drawing library made of a spec. `svg` null: it could not. */
export interface Drawing {
  readonly svg: string | null;
  readonly warnings: readonly string[];
  /** Why there is no picture. */
  readonly fault: string | null;
  /** Texts that run out of the picture. */
  readonly outside: readonly string[];
  /** Pairs of texts that overlap. */
  readonly overlaps: readonly (readonly [string, string])[];
  /** Marks of data drawn (axes do not count). */
  readonly marks: number;
  /** What was drawn of data, and where. */
  readonly drawn: readonly Drawn[];
}

const refuse = (address: string): Promise<never> => Promise.reject(new Error(`a chart loads nothing (${address})`));
const loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

const wordsOf = (parts: readonly unknown[]): string =>
  parts.map((part) => (part instanceof Error ? part.message : typeof part === 'string' ? part : JSON.stringify(part))).join(' ');

// Rows of a fixed step in a width that is fitted are what we ask for; Vega-Lite remarks on it.
const expected = (warning: string): boolean => warning.startsWith('Dropping "fit-y"');

const listener = () => {
  const warnings: string[] = [];
  const errors: string[] = [];
  const logger = {
    level: () => logger,
    error: (...parts: readonly unknown[]) => { errors.push(wordsOf(parts)); return logger; },
    warn: (...parts: readonly unknown[]) => { const words = wordsOf(parts); if (!expected(words)) warnings.push(words); return logger; },
    info: () => logger,
    debug: () => logger,
  };
  return { warnings, errors, logger: logger as never };
};

/** Marks whose names begin with `labels` are placed after the layout; clipped until then, they take no room in it. */
const clipLabels = (spec: unknown): unknown =>
  rewrite(spec, (object) => (isLabels(object['name']) && object['type'] === 'text' ? { ...object, clip: true } : object));

const isLabels = (name: unknown): boolean => typeof name === 'string' && /(?:^|_)labels[\w]*_marks$/u.test(name);

const run = async (spec: Json, measure: Measure, width: number): Promise<Drawing> => {
  const { warnings, errors, logger } = listener();
  // The guard and the name check have read the spec; Vega-Lite checks the rest and throws or warns.
  const compiled = compile(spec as unknown as TopLevelSpec, { logger });
  const view = new vega.View(vega.parse(clipLabels(compiled.spec) as vega.Spec), { renderer: 'none', loader, logger });
  try {
    await view.runAsync();
    const placed = placeLabels(view, isLabels, measure, width);
    const svg = errors.length > 0 ? null : await view.toSVG();
    return { svg, warnings, fault: errors[0] ?? null, outside: outsideOf(placed.texts), overlaps: overlapsOf(placed.texts), marks: placed.marks, drawn: drawnOf(view) };
  } finally {
    view.finalize();
  }
};

const outsideOf = (texts: readonly PlacedText[]): string[] => texts.filter((text) => text.outside).map((text) => text.text);

/** Boxes of text are taller than its ink: two px of them may meet. */
const overlapsOf = (texts: readonly PlacedText[]): (readonly [string, string])[] =>
  texts.flatMap((a, n) => texts.slice(n + 1)
    .filter((b) => overlap({ x1: a.box.x1 + 1, x2: a.box.x2 - 1, y1: a.box.y1 + 1.5, y2: a.box.y2 - 1.5 }, b.box))
    .map((b) => [a.text, b.text] as const));

/** Compiles and draws. Whatever the spec does, it ends in a drawing or in words; it never throws. */
export const draw = (spec: Json, setting: VegaSetting & { readonly width: number }): Promise<Drawing> =>
  withVega(setting, async () => {
    try {
      return await run(spec, setting.measure, setting.width);
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      return { svg: null, warnings: [], fault, outside: [], overlaps: [], marks: 0, drawn: [] };
    }
  });

