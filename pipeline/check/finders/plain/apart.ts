import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isOfOneSize, minus, scaled } from '../../interval.ts';
import { scopeWords } from '../../lexicon/doubts.ts';
import { aheadOf, apartWords, ofDayAndNight, ofHeights, sinceBefore, widest } from '../../lexicon/pairs.ts';
import { unsure } from '../../lexicon/plain.ts';
import { behind, isAmount } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asDifference } from '../../working.ts';
import { isExact } from './plain.ts';

/** Two things of one kind at one time: 甲队78分，乙队65分; two shares in per cent. */
const isOne = (f: Figure, said: Figure): boolean => f.depth === 0 && isExact(f) && !f.tail.startsWith('/')
  && (said.role === 'points' ? f.m.kind === 'percent' && f.role === 'level' : f.m.unit === said.m.unit && f.m.kind === said.m.kind && isAmount(f));

/** 两人相差: how many stand there is no figure of its own. */
const isNumberOf = ({ m, tail }: Figure): boolean => /^[两二双]/u.test(m.text) && /^(?:差|相差|之间|的差|间)/u.test(tail);

/** Which of the two is named in what follows, and whether it is said to be the more. */
const namedOf = (said: Figure, a: Figure, b: Figure): { readonly one: Figure; readonly other: Figure } | null => {
  const groups = aheadOf.exec(said.lead)?.groups;
  const who = groups?.['who'] ?? '';
  if (!groups || who === '') return null;
  const inOrder: Readonly<Record<string, Figure>> = { 前者: a, 后者: b };
  // 城区58.7%，乡镇49.2%，城里高出9.5个百分点.
  const name = /^(?<side>[城乡男女])[里下方性生]$/u.exec(who)?.groups?.['side'] ?? who;
  const bearing = [a, b].filter(({ lead }) => lead.includes(name));
  const known = Object.hasOwn(inOrder, who) ? inOrder[who] : bearing.length === 1 ? bearing[0] : undefined;
  if (!known) return null;
  const other = known === a ? b : a;
  return groups['more'] === undefined ? { one: other, other: known } : { one: known, other };
};

/** What follows the number is of another reckoning: 领先13分后, 贵5元的那种. */
const ends = /^(?:[，。；！\n]|$|获胜|取胜|胜出|夺冠)/u;

/** Only what agrees is told of what may be another gap: of another place, time, or way of measuring. */
const isSure = (scene: Scene, said: Figure, [a, b]: readonly [Figure, Figure], apart: boolean): boolean => {
  const { s } = scene;
  const [one, other] = [a, b].map(({ lead }) => lead);
  const from = Math.max(0, a.m.start - 60);
  if (one === undefined || other === undefined || !ends.test(s.slice(said.m.end, said.m.end + 2))) return false;
  if (!apart) return !sinceBefore.test(s.slice(s.lastIndexOf('\n', a.m.start) < from ? from : s.lastIndexOf('\n', a.m.start), said.m.end + 40)) && !aheadOf.test(/^[，；](?<next>[^，。；\d]*)/u.exec(s.slice(said.m.end, said.m.end + 16))?.groups?.['next'] ?? '');
  if (widest.test(said.lead)) return false;
  if (/落差|高差|海拔差/u.test(said.lead)) return ofHeights.test(one) && ofHeights.test(other);
  // 昼夜温差 is of one place's highest and lowest; 两地温差 of two places.
  return !/温差|昼夜|早晚|一天里/u.test(said.lead) || /两|南北|城乡|相对/u.test(said.lead) || ofDayAndNight.some(([high, low]) => (high.test(one) && low.test(other)) || (low.test(one) && high.test(other)));
};

/** `甲队78分，乙队65分，甲队领先13分`, `昼夜温差22.9℃`, `两人差了7.5个百分点`: how far the only two of the sentence are apart. */
export const apartBy = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  const apart = apartWords.test(said.lead);
  if (!(apart || aheadOf.test(said.lead)) || !['change', 'points', 'level'].includes(said.role) || said.m.kind === 'percent' || !isExact(said)) return [];
  const [b, a, ...more] = behind(scene.figures, said, 5).filter((f) => !isNumberOf(f) && !/^一[天日夜]$/u.test(f.m.text) && (said.role === 'points' ? f.m.kind === 'percent' : f.m.unit === said.m.unit));
  if (!a || !b || more.length > 0 || !isOne(a, said) || !isOne(b, said) || said.clause - b.clause > 1 || scopeWords.test(said.lead)) return [];
  const named = apart ? null : namedOf(said, a, b);
  if (!apart && (!named || !ends.test(scene.s.slice(said.m.end, said.m.end + 2)))) return [];
  const first = minus((named?.one ?? a).reading, (named?.other ?? b).reading);
  // Which is the more is plain, where nothing is named.
  const turned = named === null && first.strict.high.at.lt(0);
  const [from, to] = turned ? [b, a] : [named?.one ?? a, named?.other ?? b];
  const computed = turned ? scaled(first, -1) : first;
  if (!isOfOneSize(said.reading, computed, 2) || computed.strict.high.at.lt(0) || unsure.test(scene.s.slice(Math.max(0, a.m.start - 40), said.m.end + 30))) return [];
  if (compare(said.reading, computed) !== 'holds' && !isSure(scene, said, [a, b], apart)) return [];
  return [relationClaim({
    type: said.role === 'points' ? 'pp-change' : 'difference', figures: [a.m, b.m, said.m], said: saidBy(said.m), stated: said.reading, computed, unit: said.role === 'points' ? 'pp' : said.m.unit, working: asDifference(from.m.text, to.m.text),
  })];
});
