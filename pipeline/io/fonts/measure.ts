import type { Lang } from '../../model/index.ts';
import { isInvisible, latinTakes, pickFace } from './coverage.ts';
import type { MetricsReader } from './coverage.ts';
import type { Metrics } from './metrics.ts';
import type { Family } from './faces.ts';

/**
 * A font as CSS names it. `family`: `sans`, `serif`, or one of the stacks; `lang` may be left out where the stack says
 * it (the Chinese stacks name the Latin companion). Size in px, weight as in CSS.
 */
export interface MeasuredFont {
  readonly family: string;
  readonly lang?: Lang;
  readonly size: number;
  readonly weight: number;
}

/** Width of a text in px on one line: the sum of its advances (no kerning, no trimming of punctuation). */
export type Measure = (text: string, font: MeasuredFont) => number;

const familyOf = (stack: string): Family => (/sans/iu.test(stack) ? 'sans' : 'serif');
const langOf = (font: MeasuredFont): Lang => font.lang ?? (/latin/iu.test(font.family) ? 'zh' : 'en');

const key = (family: Family, bold: boolean): string => `${family}${bold ? '-bold' : ''}`;

/** Opens the faces of these families, then measures without waiting. Other families are an error. */
export const createMeasure = async (read: MetricsReader, families: readonly Family[]): Promise<Measure> => {
  const pairs = new Map<string, { latin: Metrics; cjk: Metrics }>();
  for (const family of families) {
    for (const weight of [400, 700]) {
      const [latin, cjk] = await Promise.all([read(pickFace(family, 'latin', weight)), read(pickFace(family, 'cjk', weight))]);
      pairs.set(key(family, weight > 500), { latin, cjk });
    }
  }
  return (text, font) => {
    const pair = pairs.get(key(familyOf(font.family), font.weight > 500));
    if (!pair) throw new Error(`measure: the family ${font.family} is not opened`);
    const lang = langOf(font);
    let width = 0;
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (isInvisible(character)) continue;
      width += (latinTakes(code, lang, pair.latin) ? pair.latin : pair.cjk).advance(code) ?? 1;
    }
    return width * font.size;
  };
};
