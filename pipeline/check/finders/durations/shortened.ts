import type { Claim } from '../../../model/index.ts';
import { compare, growthOf, scaled, type Reading } from '../../interval.ts';
import { lengthBy, lengthMoved, shareBy } from '../../lexicon/durations.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf, relationClaim, saidBy } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { mentionsIn } from '../../window.ts';
import { asChange } from '../../working.ts';
import { lengthAt, readingOfLength, tellSeconds, type Length } from './read.ts';

const reach = 30;

/** `由2小时20分缩短至1小时45分，节省35分钟`; a length in hours alone is rounded, and contradicts nothing. */
const byLength = (scene: Scene, from: Length, to: Length): Claim | null => {
  const found = lengthBy.exec(scene.s.slice(to.span.end, to.span.end + reach));
  const words = found?.groups?.['by'] ?? '';
  const by = found ? lengthAt(words, to.span.end + found[0].length - words.length) : null;
  if (!by) return null;
  const moved = from.seconds.minus(to.seconds).abs();
  const holds = moved.eq(by.seconds);
  if (!holds && by.unit > Math.min(from.unit, to.unit)) return null;
  const [long, short] = from.seconds.gt(to.seconds) ? [from, to] : [to, from];
  const [zh, en] = [tellSeconds(moved, 'zh'), tellSeconds(moved, 'en')];
  return claimOf({
    type: 'difference', figures: [from.span, to.span, by.span], stated: words, computed: zh, verdict: holds ? 'holds' : 'fails', said: by.span,
    note: {
      zh: `${tellSeconds(long.seconds, 'zh')} − ${tellSeconds(short.seconds, 'zh')}＝${zh}，${holds ? '与文中相符' : `文中写${words}`}。`,
      en: `${tellSeconds(long.seconds, 'en')} − ${tellSeconds(short.seconds, 'en')} = ${en}${holds ? ', as the text says' : `; the text says ${tellSeconds(by.seconds, 'en')}`}.`,
    },
  });
};

/** `从4分30秒压到3分钟，缩短了三分之一`; 提速 is of the speed, or loosely of the time: there only what agrees is told. */
const byShare = (scene: Scene, from: Length, to: Length): Claim | null => {
  const [mention] = mentionsIn(scene, to.span.end, to.span.end + reach);
  const verb = mention && ['percent', 'ratio'].includes(mention.kind) && mention.values.length === 0 ? shareBy.exec(scene.s.slice(to.span.end, mention.start))?.groups?.['verb'] : undefined;
  const own = mention && verb !== undefined ? readingOfMention(mention, scene.s.charAt(mention.end)) : null;
  if (!mention || !own || from.seconds.lte(to.seconds)) return null;
  const inPercent: Reading = mention.kind === 'ratio' ? scaled(own, 100) : own;
  const faster = verb === '提速';
  const [before, now] = [readingOfLength(from, to), readingOfLength(to, from)];
  const computed = faster ? growthOf(before, now) : growthOf(now, before);
  const stated = faster ? inPercent : scaled(inPercent, -1);
  const plain = /^(?:[，。；)\n]|$)/u.test(scene.s.slice(mention.end, mention.end + 1));
  if (!computed || (compare(stated, computed) !== 'holds' && (faster || !plain || mention.comparator !== 'eq'))) return null;
  return relationClaim({
    type: 'growth', figures: [from.span, to.span, mention], said: saidBy(mention), stated, computed, unit: '%',
    working: { zh: asChange(tellSeconds(from.seconds, 'zh'), tellSeconds(to.seconds, 'zh')).zh, en: asChange(tellSeconds(from.seconds, 'en'), tellSeconds(to.seconds, 'en')).en },
  });
};

/** From one length of time to another, and by how much. */
export const shortenedClaims: Finder = (scene) => [...scene.s.matchAll(lengthMoved)].flatMap((found) => {
  const { from = '', to = '' } = found.groups ?? {};
  const [first, second] = [lengthAt(from, found.index), lengthAt(to, found.index + found[0].length - to.length)];
  return first && second ? byLength(scene, first, second) ?? byShare(scene, first, second) ?? [] : [];
});
