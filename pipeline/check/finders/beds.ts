import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { whys } from '../lexicon/doubts.ts';
import { isOfOneSize, minus, over, scaled } from '../interval.ts';
import { behind, isAmount, isPlain } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asDifference, asQuotient } from '../working.ts';
import { isSlip } from '../slip.ts';

const places = /床位|座位|坐席|席位|泊位/u;
const placeUnits: ReadonlySet<string> = new Set(['张', '个', '座', '席', '间']);
const people = /入住|在住|住着|收住|收治|入院|在院|入座/u;
const personUnits: ReadonlySet<string> = new Set(['人', '名', '位']);
const rate = /(?:入住|上座|床位使用|床位利用)率[^，。；\d]{0,6}$/u;
const empty = /(?:空着|空置|闲置|空余|空)的?(?:床位|座位)[^，。；\d]{0,6}$/u;


/** 床位21350张，实际入住8934人: the two right before what is said of them, and no others between. */
const pairBefore = (scene: Scene, f: Figure): { readonly all: Figure; readonly taken: Figure } | null => {
  const near = behind(scene.figures, f, 4).filter(isPlain);
  // 护理型床位入住率, 女生楼入住率: of some of them, by a name of its own.
  const name = /(?:^|[，；、:])(?:平均|总体|整体|综合|全[市县区省镇院所校年]|目前|现在?|其|总的?|实际|床位|座位|座|的|当前|期末|年末)*(?<some>[^，。；\d]*?)(?:床位|座位)?(?:入住|上座|使用|利用)率/u.exec(f.lead)?.groups?.['some'] ?? '';
  if (name !== '') return null;
  // 设计床位500张，开放360张: of which the rate is, its words must say.
  if (/开放|运营|可用|投用|启用|周转/u.test(f.lead) || near.filter(({ m }) => placeUnits.has(m.unit)).length > 1) return null;
  const [taken, ...more] = near.filter(({ m, lead }) => personUnits.has(m.unit) && people.test(lead));
  const [all, ...others] = near.filter(({ m, lead, tail }) => placeUnits.has(m.unit) && places.test(`${lead}${tail.slice(0, 4)}`) && !empty.test(lead));
  return taken && all && more.length === 0 && others.length === 0 && all.index < taken.index && !/其中/u.test(taken.lead) ? { all, taken } : null;
};

/** `床位21350张，实际入住8934人，入住率41.8%，空着的床位12416张`: beds and those who lie in them are counted in other units. */
export const findBeds: Finder = (scene) => scene.figures.flatMap((f): readonly Claim[] => {
  const isRate = f.m.kind === 'percent' && f.role === 'level' && rate.test(f.lead);
  const isEmpty = placeUnits.has(f.m.unit) && isAmount(f) && empty.test(f.lead);
  const pair = isRate || isEmpty ? pairBefore(scene, f) : null;
  if (!pair || /平均|年均|月均|常年/u.test(f.lead)) return [];
  const quotient = isRate ? over(pair.taken.reading, pair.all.reading) : null;
  const computed = isRate ? quotient && scaled(quotient, 100) : minus(pair.all.reading, pair.taken.reading);
  if (!computed || !isOfOneSize(f.reading, computed, '1.5')) return [];
  return [relationClaim({
    type: isRate ? 'share' : 'difference', figures: [pair.all.m, pair.taken.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: isRate ? '%' : f.m.unit,
    doubt: isRate || isSlip(f.m, computed) ? null : { when: 'apart', why: whys.different },
    working: isRate ? asQuotient(pair.taken.m.text, pair.all.m.text) : asDifference(pair.all.m.text, pair.taken.m.text),
  })];
});
