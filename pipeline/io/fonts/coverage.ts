import { faces, sharedPunctuation } from './faces.ts';
import type { Face, Family, FontFiles, Script } from './faces.ts';
import { readMetrics } from './metrics.ts';
import type { Metrics } from './metrics.ts';

/** The face of a family that CSS picks for a weight: 600 and more take the bold one. */
export const pickFace = (family: Family, script: Script, weight: number): Face => {
  const wanted = faces.filter((face) => face.family === family && face.script === script && face.style === 'normal');
  const picked = wanted.find((face) => (face.weight > 400) === (weight > 500));
  if (!picked) throw new Error(`No face ${family} ${script} ${weight}`);
  return picked;
};

/** Metrics by face, each file opened once. */
export type MetricsReader = (face: Face) => Promise<Metrics>;

export const metricsReader = (files: FontFiles): MetricsReader => {
  const known = new Map<string, Promise<Metrics>>();
  return (face) => {
    const opened = known.get(face.id) ?? files.read(face).then(readMetrics);
    known.set(face.id, opened);
    return opened;
  };
};

/** Whether the Latin face prints a character in a text of this language, as the CSS stacks have it. */
export const latinTakes = (codePoint: number, lang: 'zh' | 'en', latin: Metrics): boolean =>
  latin.has(codePoint) && !(lang === 'zh' && sharedPunctuation.has(codePoint));

/** Characters that print nothing and need no glyph (control, format, variation selectors). */
export const isInvisible = (character: string): boolean => /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u.test(character);
