import type { Claim } from '../../../model/index.ts';
import { grouped } from '../../bonds/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare } from '../../interval.ts';
import { listBullet, opensList } from '../../lexicon/gathered.ts';
import { isMeanOf, isPlain, sameUnit } from '../../near.ts';
import type { Scene } from '../../scene.ts';
import { isOff } from './gathered.ts';
import { isDouble, longestList, sumClaim, total } from './parts.ts';

const headBack = 80;

/** The first amount of each line of a list: what stands in brackets or behind it is told of it. */
const firstOf = (scene: Scene, line: readonly Figure[]): Figure | null => {
  const [part] = line;
  if (!part || !isPlain(part) || isMeanOf(part) || part.depth > 0) return null;
  const start = scene.s.lastIndexOf('\n', part.m.start) + 1;
  return listBullet.test(scene.s.slice(start, start + 8)) ? part : null;
};

/**
 * `流动量6842.5万人次，日均855.3万人次。其中：` and then `• 铁路客运量486.3万人次`, one line each: what the lines begin with makes the whole.
 * A slip is told where one digit is off.
 */
export const bulletSums = (scene: Scene): readonly Claim[] => {
  const lines = grouped(scene.figures, ({ line }) => line);
  return lines.flatMap((figures, at): readonly Claim[] => {
    const whole = figures.findLast((f) => isPlain(f) && !isMeanOf(f) && f.depth === 0 && !/均/u.test(f.lead));
    const last = figures.at(-1);
    if (!whole || !last) return [];
    const behind = scene.s.slice(last.m.end, last.m.end + headBack).split('\n', 1)[0] ?? '';
    if (!opensList.test(behind)) return [];
    const parts: Figure[] = [];
    for (let n = 1; n <= longestList; n += 1) {
      const own = lines[at + n] ?? [];
      const part = own[0]?.line === whole.line + n ? firstOf(scene, own) : null;
      if (!part || !sameUnit(part, whole)) break;
      parts.push(part);
    }
    if (parts.length < 3) return [];
    const holds = compare(whole.reading, total(parts)) === 'holds';
    return holds || (!/主要|部分|等/u.test(behind) && !isDouble(scene, whole.m.start) && isOff(whole, total(parts), 4)) ? [sumClaim(whole, parts, true)] : [];
  });
};
