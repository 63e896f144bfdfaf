import { deedUnits } from '../../lexicon/list.ts';
import { numberOf } from '../../numeral.ts';
import type { Scene } from '../../scene.ts';

/** A number of things that a list beside it may name. */
export interface Counted {
  /** The figure: what the claim points at. */
  readonly start: number;
  readonly end: number;
  /** The figure with the quotation marks around it. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** 10余家: at least so many. */
  readonly more: boolean;
  /** `count` has a classifier; `big` is 三大, `slogan` a quoted coined term (“四新”): both are the name of a list. */
  readonly form: 'count' | 'big' | 'slogan';
  readonly unit: string;
}

/** 三, 十二; null if the characters are no number from 2 to 19. */
const small = (han: string): number | null => {
  const n = numberOf(han);
  return n >= 2 && n < 20 ? n : null;
};

const bigs = /(?<![\p{Script=Han}第][一二三四五六七八九十]|第|[百千万亿\d.])([两二三四五六七八九]|十[一二三四五六七八九]?)大(?=\p{Script=Han})/gu;
const slogans = /[“"]([双两二三四五六七八九]|十[一二三四五六七八九]?)([^”“"、，。；\d一二三四五六七八九十百千万亿两\s]{1,10})[”"]/gu;

/** 粤、闽两省: places that a list names, no figure of its own. */
const places = /(?<=[\p{Script=Han})])([两三四五六])([省市县区国州校院镇村])(?!级|政|长|民|[一两二三四五六七八九十\d])(?<![一两二三四五六七八九十\d][省市县区国州校院镇村][两二三四五六][省市县区国州校院镇村])/gu;

/** 前三家, 后两类, 每三户: of others beside them. */
const someFirst = /(?<![此目之以当提日年月])前$|(?<![以此之最背随然])后$|[每头]$/u;

const mentioned = ({ s, mentions }: Scene): readonly Counted[] => mentions.flatMap(({ start, end, kind, value, valueHigh, unit, comparator, table, sense }) => {
  const n = Number(value);
  const fits = kind === 'count' && !table && valueHigh === null && sense === null && Number.isInteger(n) && n >= 2 && n < 100 && !deedUnits.has(unit) && !someFirst.test(s.slice(Math.max(0, start - 2), start));
  return fits && (comparator === 'eq' || comparator === 'gt') ? [{ start, end, from: start, to: end, n, more: comparator === 'gt', form: 'count' as const, unit }] : [];
});

const named = (s: string, pattern: RegExp, form: Counted['form']): readonly Counted[] => [...s.matchAll(pattern)].flatMap((match) => {
  const n = small(match[1] ?? '');
  const quoted = form === 'slogan' ? 1 : 0;
  const [from, to] = [match.index, match.index + match[0].length];
  return n === null ? [] : [{ start: from + quoted, end: to - quoted, from, to, n, more: false, form, unit: form === 'count' ? (match[2] ?? '') : '' }];
});

/** Everything that counts a few things, in order; quoted terms win over what stands inside. */
export const countsOf = (scene: Scene): readonly Counted[] => {
  const found = [...named(scene.s, slogans, 'slogan'), ...named(scene.s, bigs, 'big'), ...named(scene.s, places, 'count'), ...mentioned(scene)].toSorted((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
};
