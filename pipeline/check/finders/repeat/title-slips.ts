import type { Claim, Mention } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { Real } from '../../interval.ts';
import { otherTime, planned, restated } from '../../lexicon/naming.ts';
import { partWords, wholeCount } from '../../lexicon/repeats.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { areTurned } from '../../slip.ts';
import { sentenceTo } from '../../window.ts';

const digits = ({ text }: Mention): string => text.normalize('NFKC').replace(/\D/gu, '').replace(/^0+|0+$/gu, '');
/** 1180 and 1108: noughts among them. */
const whole = ({ text }: Mention): string => text.normalize('NFKC').replace(/\D/gu, '').replace(/^0+/u, '');
const value = ({ m }: Figure): Real => new Real(m.value ?? 0);

/** 52 and 25, 3864 and 3846: the same digits in another order. */
const turnedDigits = (a: Mention, b: Mention): boolean => digits(a) !== digits(b) && whole(a).length > 1 && areTurned(whole(a), whole(b));
/** 3.6亿元 and 36亿元: the point slipped by one place. */
const slippedPoint = (a: Figure, b: Figure): boolean => digits(a.m) === digits(b.m) && digits(a.m).length > 1 && [value(a).div(value(b)), value(b).div(value(a))].some((by) => by.eq(10));

/** 床位增至1180张: the figure is what there is, no part of it. */
const reaches = /增(?:至|到|加到|加至)/gu;

/** The longest word that a title shares with the words around a figure. */
const shared = (title: string, words: string): number => {
  let best = 0;
  for (let at = 0; at < title.length; at += 1) while (/^\p{Script=Han}+$/u.test(title.slice(at, at + best + 1)) && at + best < title.length && words.includes(title.slice(at, at + best + 1))) best += 1;
  return best;
};

const plain = ({ m, role, back }: Figure): boolean => ['count', 'money', 'measure', 'area'].includes(m.kind) && m.comparator === 'eq' && m.valueHigh === null && m.value !== null && role === 'level' && !back && /\d/u.test(m.text);

const [longestTitle, inBody, farInBody] = [40, 12, 80];

/** The one figure of the body in a title's unit, where the title's own stands nowhere in it. */
const onlyOther = (scene: Scene, f: Figure): Figure | null => {
  const behind = scene.figures.slice(f.index + 1, f.index + 1 + farInBody);
  // 十二家 of the body are the 12家 of the title.
  if (behind.some(({ line, m }) => line > f.line && m.kind === f.m.kind && m.value === f.m.value)) return null;
  const all = behind.filter((one) => one.line > f.line && one.m.unit === f.m.unit && one.m.kind === f.m.kind && /\d/u.test(one.m.text));
  const body = all.filter(({ index }) => index <= f.index + inBody);
  // Of several the one whose digits are turned about, if they are many: 231.6万人次 and 213.6万人次.
  const turned = all.filter((one) => whole(f.m).length > 2 && turnedDigits(f.m, one.m));
  const [one] = turned.length === 1 && !all.some(({ m }) => m.value === f.m.value) ? turned : body.length === 1 ? body : [];
  return one && plain(one) ? one : null;
};

/** `52家小店挤进一条巷子` … `数出25家店铺`, `3.6亿元修农村公路` … `农村公路的财政投入为36亿元`: a slip of the pen between a title and its text. */
export const titleSlips: Finder = (scene) => {
  const title = scene.s.trimStart().split('\n', 1)[0] ?? '';
  const end = scene.s.indexOf(title) + title.length;
  if (title.length > longestTitle || /。/u.test(title) || end >= scene.s.length) return [];
  return scene.figures.slice(0, 4).filter((f) => f.m.end <= end && plain(f)).flatMap((f): readonly Claim[] => {
    const one = onlyOther(scene, f);
    if (!one) return [];
    const sentence = `${sentenceTo(scene, one.m.start, 60)}${one.tail}`;
    if ([otherTime, planned, restated].some((words) => words.test(sentence) || words.test(title)) || partWords.test(`${title}${one.lead}`.replace(reaches, ''))) return [];
    // 县里 of the title and 省里 of the text pay two sums.
    if ([...sentence.matchAll(/[省市县区国镇乡]|中央/gu)].some(([scope]) => !title.includes(scope))) return [];
    const noun = /^\p{Script=Han}{1,4}/u.exec(f.tail)?.[0] ?? '';
    const turned = turnedDigits(f.m, one.m) && (whole(f.m).length > 3 || shared(title, sentence) > 2 || (wholeCount.test(sentence) && [...noun].some((char) => one.tail.slice(0, 4).includes(char))));
    const slipped = slippedPoint(f, one) && f.m.kind !== 'count' && shared(title, sentence) > 3 && !/[全总][市省县国区]|累计|总/u.test(`${title}${sentence}`);
    if (!turned && !slipped) return [];
    return [claimOf({
      type: 'repeat', figures: [f.m, one.m], stated: f.m.text, computed: one.m.text, verdict: 'fails', said: f.m,
      note: { zh: `标题写${f.m.text}，正文写${one.m.text}，${turned ? '数字次序不同' : '相差十倍'}。`, en: `The title has ${f.m.text} and the text ${one.m.text}; ${turned ? 'the digits are in another order' : 'the one is ten times the other'}.` },
    })];
  });
};
