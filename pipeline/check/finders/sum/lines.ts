import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isOfOneSize } from '../../interval.ts';
import { noDeed, ofTime } from '../../lexicon/closed.ts';
import { memberUnits } from '../../lexicon/kinds.ts';
import { isAmount, sameUnit } from '../../near.ts';
import type { Scene } from '../../scene.ts';
import { isDouble, isTelling, longestList, sumClaim, total } from './parts.ts';

/** A line of a list is short; longer lines are prose. */
const longestLine = 30;
const rest = /^(?:剩下|剩余|余下|其余|其他|其它)[^，。；\d]{0,6}$/u;

/** What a line of a list counts: its first figure, which stands behind a name. */
const itemOf = (scene: Scene, line: readonly Figure[], whole: Figure): { readonly part: Figure; readonly isRest: boolean } | null => {
  const [part] = line;
  if (!part || !isAmount(part) || !sameUnit(part, whole) || part.m.comparator !== 'eq' || part.m.valueHigh !== null) return null;
  const start = scene.s.lastIndexOf('\n', part.m.start) + 1;
  const name = scene.s.slice(start, part.m.start).replace(/[，、:]\s*$/u, '');
  if (rest.test(name)) return { part, isRest: true };
  const end = scene.s.indexOf('\n', part.m.end);
  const item = line.length === 1 && (end < 0 ? scene.s.length : end) - start <= longestLine && /\p{L}/u.test(name) && !/[，。；]/u.test(name);
  return item ? { part, isRest: false } : null;
};

/** 上述景区合计, 以上五项共: all that the lines right above count. */
const allAbove = /(?:上述|以上|上列|前述)[^，。；\d]{0,10}?(?:合计|共计|总计|一共|总共|共|累计)[^，。；\d]{0,8}$/u;
/** Lines without a figure between the list and its total: none but empty ones. */
const mostBlank = 3;

/** 上述景区国庆以来共接待 below today's list, 上述三镇共分配 below what was built: of another time, or deed, than the lines and their heading. */
const isOtherThing = ({ s }: Scene, parts: readonly Figure[], whole: Figure): boolean => {
  const [first] = parts;
  if (!first) return true;
  const before = s.slice(Math.max(0, first.m.start - headReach), first.m.start);
  const told = `${before.split('\n').slice(-3).join('\n')}${s.slice(first.m.start, parts.at(-1)?.m.end)}`;
  const lead = allAbove.exec(whole.lead)?.[0] ?? '';
  const deed = lead.replace(/^.*(?:合计|共计|总计|一共|总共|共|累计)/u, '').replace(noDeed, '');
  return ofTime.test(lead) || ![...deed].every((char) => told.includes(char));
};
const headReach = 120;

/** `古城，52.3万人次；` and more lines, and below them `上述景区合计接待162.2万人次`: the list is all of what the total is of. */
const sumAbove = (scene: Scene, byLine: ReadonlyMap<number, readonly Figure[]>, whole: Figure): readonly Claim[] => {
  if (!isAmount(whole) || whole.m.comparator !== 'eq' || whole.m.valueHigh !== null || !allAbove.test(whole.lead)) return [];
  const parts: Figure[] = [];
  let [line, blank] = [whole.line - 1, 0];
  for (; line >= 0 && parts.length <= longestList && blank < mostBlank; line -= 1) {
    const own = byLine.get(line) ?? [];
    const item = itemOf(scene, own, whole);
    if (item) parts.unshift(item.part);
    else if (own.length > 0 || parts.length > 0) break;
    else blank += 1;
  }
  if (parts.length > 2 && isOtherThing(scene, parts, whole)) return compare(whole.reading, total(parts)) === 'holds' ? [sumClaim(whole, parts, true)] : [];
  // A second list above, under a heading of its own, may belong to it.
  const more = Array.from({ length: mostBlank }, (_, n) => line - n).some((at) => itemOf(scene, byLine.get(at) ?? [], whole) !== null);
  return !more && parts.length > 2 && isTelling(parts) && isOfOneSize(total(parts), whole.reading, '1.5') ? [sumClaim(whole, parts, !isDouble(scene, whole.m.start) && !memberUnits.includes(whole.m.unit))] : [];
};

/**
 * `一共落下12864件，排名前四的是：` and then lines of a name and a number, the last of which is 剩下的: what is left makes the
 * list whole, so that it can contradict its total.
 */
export const lineSums = (scene: Scene): readonly Claim[] => {
  const byLine = new Map<number, Figure[]>();
  for (const f of scene.figures) {
    const line = byLine.get(f.line);
    if (line) line.push(f);
    else byLine.set(f.line, [f]);
  }
  return scene.figures.flatMap((whole) => {
    const above = sumAbove(scene, byLine, whole);
    if (above.length > 0) return above;
    if (!isAmount(whole) || whole.m.comparator !== 'eq' || whole.m.valueHigh !== null || !/共|总|合计|累计/u.test(whole.lead)) return [];
    const parts: Figure[] = [];
    for (let n = 1; n <= longestList; n += 1) {
      const item = itemOf(scene, byLine.get(whole.line + n) ?? [], whole);
      if (!item) return [];
      parts.push(item.part);
      if (item.isRest) return parts.length > 2 && isTelling(parts) && isOfOneSize(total(parts), whole.reading, '1.5') ? [sumClaim(whole, parts, true)] : [];
    }
    return [];
  });
};
