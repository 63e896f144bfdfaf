import type { Claim } from '../../../model/index.ts';
import { claimOf } from '../../relation.ts';
import type { Finder } from '../../scene.ts';
import { splitItems } from './items.ts';
import { numberOf } from '../../numeral.ts';


/** “三园两区”, and the list behind it. */
const coined = /[“"]([一两双二三四五六七八九])(\p{Script=Han})([一两双二三四五六七八九])(\p{Script=Han})(?:([一两双二三四五六七八九])(\p{Script=Han}))?[”"](?<noun>[^，。；:“”()\d]{0,8})(?:，?即|，?包括|，?分别为|，?分别是|:|\(即?)(?<list>[^。；\n:()“”]{4,120})(?=[。；)])/gu;

/** “三园两区”，即科创园、物流园、文化园、商务区和生态区: as many of each as the coined name says. */
export const coinedCounts: Finder = ({ s }) => [...s.matchAll(coined)].flatMap((match): readonly Claim[] => {
  const [, n1, a, n2, b, n3, c] = match;
  const names = [[n1, a], [n2, b], [n3, c]].flatMap(([n, name]) => (n !== undefined && name !== undefined ? [{ n: numberOf(n), name }] : []));
  const list = match.groups?.['list'] ?? '';
  const items = splitItems(list).items.flatMap((item) => item.split(/(?<=[\p{Script=Han}])(?:以及|和|及|与)(?=[\p{Script=Han}]{2})/u));
  if (new Set(names.map(({ name }) => name)).size !== names.length || /等|，/u.test(list) || !items.every((item) => names.some(({ name }) => item.endsWith(name)) && item.length > 1 && item.length < 13)) return [];
  const found = names.map(({ n, name }) => ({ n, name, size: items.filter((item) => item.endsWith(name)).length }));
  const holds = found.every(({ n, size }) => n === size);
  if (!holds && found.some(({ n, size }) => Math.abs(n - size) > 1 || size === 0)) return [];
  const start = match.index + 1;
  const span = { start, end: start + 2 * names.length };
  const sizes = found.map(({ name: one, size }) => `${one}${size}`).join('、');
  return [claimOf({
    type: 'list-count', figures: [span], said: span, stated: s.slice(span.start, span.end), computed: sizes, verdict: holds ? 'holds' : 'fails',
    note: { zh: `所列各项：${sizes}；文中所说为“${s.slice(span.start, span.end)}”。`, en: `Named: ${sizes.replaceAll('、', ', ')}; the text says “${s.slice(span.start, span.end)}”.` },
  })];
});
