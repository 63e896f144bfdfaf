import type { Claim } from '../../model/index.ts';
import type { Bond } from '../bonds/index.ts';
import { fitsBase, isAverage, signOf, stepsOf } from '../changes.ts';
import type { Figure } from '../figures/index.ts';
import { compare, exactly, minus, over, plus, scaled } from '../interval.ts';
import { realWords, scopeWords, whys } from '../lexicon/doubts.ts';
import { around } from '../near.ts';
import { tell } from '../print.ts';
import { claimOf, relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { likeness } from '../subject.ts';
import { asDifference, asMeanChange } from '../working.ts';

/** 降了10个基点，也就是0.1个百分点: the same again, in other words; which way was told before. */
const again = /^(?:也就是|就是|也即|亦即|即|合|折合|相当于|等于)(?:说)?(?:约)?$/u;

const pairClaim = (scene: Scene, now: Figure, base: Figure, said: Figure, sure: boolean): Claim => {
  // 降幅比上年同期的4.3%收窄: the size of a fall is a fall.
  const moved = minus(valueOf(now), isFall(scene, now, said) && !isTurned(base) ? scaled(valueOf(base), -1) : valueOf(base));
  const falls = again.test(said.lead) ? moved.strict.high.at.lt(0) : riseOf(scene, now, said) < 0;
  return relationClaim({
    type: 'pp-change', figures: [now.m, base.m, said.m], said: saidBy(said.m), stated: falls ? scaled(said.reading, -1) : said.reading,
    computed: moved, unit: 'pp', doubt: sure && !isLooseWord(now, said) && !areTwoKinds(now, base) ? null : { when: 'apart', why: whys.different },
    working: asDifference(now.m.text, base.m.text),
  });
};

const growthName = /增速|增幅|涨幅|升幅|降幅|跌幅|增长率/u;
/** 占支出的19.7%，比收入增速（3.5%）高0.7个百分点: a rate of growth is not set against a share. */
const areTwoKinds = (now: Figure, base: Figure): boolean => [[now, base], [base, now]].some(([a, b]) => a && b && growthName.test(a.lead) && b.role !== 'rate' && !growthName.test(b.lead));

/** 下降0.8%，降幅收窄4个百分点: a fall that narrows is a rise. */
const isFall = (scene: Scene, now: Figure, said: Figure): boolean =>
  now.role === 'rate' && now.m.sense === 'decline' && now.m.end < said.m.start && /[降跌减]幅/u.test(scene.s.slice(now.m.end, said.m.start));
const riseOf = (scene: Scene, now: Figure, said: Figure): number => signOf(said) * (isFall(scene, now, said) ? -1 : 1);

/** A rate in per cent, with its sign: 下降3% is −3, 2.4‰ is 0.24. */
const valueOf = (f: Figure) => {
  const size = f.m.unit === '‰' ? scaled(f.reading, '0.1') : f.reading;
  return f.role === 'rate' && f.m.sense === 'decline' && !f.m.text.startsWith('-') ? scaled(size, -1) : size;
};
const isTurned = (f: Figure): boolean => f.role === 'rate' && f.m.sense === 'decline' && !f.m.text.startsWith('-');

/** 由2.4‰降至2.1‰，下降0.3个百分点: meant are thousandths, though the word is wrong. */
const isLooseWord = (now: Figure, said: Figure): boolean => now.m.unit === '‰' && !said.m.text.includes('千分');

/** 比全省高1.2个百分点: with whom it is compared. */
const versus = /(?:^|.*?)(?<who>[^，高低快慢比]{0,12}?)(?:增速|增幅|涨幅|平均|占比|比重)?(?:分别)?(?:高于|快于|低于|慢于|好于|优于|领先于?|落后于?|高出|跑赢|比|较)(?<whom>[^，。；]{2,14}?)(?:平均水平|平均|水平|增速|增幅|涨幅|整体|总体|的)*(?:分别)?(?:高出?|低|快|慢|多|少)?(?:约|近|了)?$/u;
const past = /^(?:上年|去年|上半年|上季|上月|年初|同期|前年|一季|二季|三季|前三季|全年|\d|上[一个]|去年同期|上年同期|今年|计划|目标|预期)/u;

/** 全部规上工业 as 规模以上工业 is called elsewhere. */
const plainName = (name: string): string => name.replace(/^(?:全部|全体|整体|整个)/u, '').replace(/规上/u, '规模以上').replace(/限上/u, '限额以上');

const versusOf = (said: Figure): { readonly who: string; readonly whom: string } | null => {
  const found = versus.exec(said.lead.slice(-32))?.groups;
  const whom = found?.['whom'] ?? '';
  return whom === '' || past.test(whom) ? null : { who: found?.['who'] ?? '', whom: plainName(whom) };
};

/** 农村增速快于城镇2.3个百分点, 高于全省1.2个百分点 … 全省增长6.8%: both rates stand in the text. */
const versusClaim = (scene: Scene, given: Figure, said: Figure, whom: string, who: string): Claim | null => {
  const near = around(scene.figures, said, 8, 6).filter((f) => f.m.kind === 'percent' && f.line === said.line && f.role === given.role);
  // …全省增长6.7%，高于全省2.5个百分点: the figure nearest to the points is the other's.
  const now = given.lead.includes(whom) ? (near.find((f) => f.index < given.index && !f.lead.includes(whom)) ?? given) : given;
  const mine = who.length >= 2 ? (near.find((f) => f.lead.includes(who)) ?? now) : now;
  const plain = (f: Figure): string => f.subject.replace(whom, '').replace(who === '' ? /^$/u : who, '');
  const other = near.find((f) => f !== mine && (f.lead.includes(whom) || plainName(f.subject).includes(whom)) && !/[高低快慢]于|比|较/u.test(f.lead)
    && (f.own === '' || plain(f) === '' || plain(mine) === '' || likeness(plain(f), plain(mine)) !== 'other'));
  if (!other) return null;
  const sure = likeness(plain(other), plain(mine)) === 'same' && !scopeWords.test(said.lead) && !realWords.test(said.lead);
  return pairClaim(scene, mine, other, said, sure);
};

const impliedClaim = (scene: Scene, now: Figure, said: Figure): Claim => {
  const base = riseOf(scene, now, said) < 0 ? plus(valueOf(now), said.reading) : minus(valueOf(now), said.reading);
  const [zh, en] = [tell(base, '%', 'zh'), tell(base, '%', 'en')];
  const rounding = { zh: zh.range === null ? '' : `，计入所列数字的舍入则为${zh.range}`, en: en.range === null ? '' : `, and ${en.range} given the rounding of the printed figures` };
  return claimOf({
    type: 'pp-change', figures: [now.m, said.m], stated: said.m.text, computed: null, verdict: 'undecided', said: said.m,
    note: {
      zh: `由${now.m.text}与${said.m.text}推算，比较对象为${zh.value}${rounding.zh}：${whys.implied.zh}。`,
      en: `${now.m.text} and ${said.m.text} imply ${en.value}${rounding.en}: ${whys.implied.en}.`,
    },
  });
};

/** 由52.1%提高到58.6%，年均提高1.3个百分点: the change over the years; where their number is not told, nothing. */
const averageClaim = (scene: Scene, bond: Bond, base: Figure, said: Figure): Claim | null => {
  const { steps, sure } = stepsOf(bond, scene.s.slice(Math.max(0, base.m.start - 60), said.m.end));
  const moved = minus(valueOf(bond.now), valueOf(base));
  const stated = riseOf(scene, bond.now, said) < 0 ? scaled(said.reading, -1) : said.reading;
  const options = steps.flatMap((n) => { const reading = over(moved, exactly(n)); return reading ? [{ n, reading }] : []; });
  const best = options.find(({ reading }) => compare(stated, reading) === 'holds') ?? options[0];
  return best && bond.link === 'move' ? relationClaim({
    type: 'pp-change', figures: [bond.now.m, base.m, said.m], said: saidBy(said.m), stated, computed: best.reading, unit: 'pp', doubt: sure ? null : { when: 'apart', why: whys.years },
    working: asMeanChange(base.m.text, bond.now.m.text, best.n),
  }) : null;
};

const saidClaim = (scene: Scene, bond: Bond, said: Figure): Claim | null => {
  const { now, base } = bond;
  if (base && isAverage(said)) return averageClaim(scene, bond, base, said);
  if (base) {
    const fit = fitsBase(bond, said);
    return fit === 'no' ? null : pairClaim(scene, now, base, said, fit === 'yes' && bond.link !== 'list' && !scopeWords.test(said.lead));
  }
  const other = versusOf(said);
  // 进出口增长16.1%，所占比重提升1.1个百分点; 年均提高1个百分点: no change of this rate, or no single one.
  if (isAverage(said) || (now.role === 'rate' && /比重|占比|份额|比例/u.test(said.lead))) return null;
  return (other && versusClaim(scene, now, said, other.whom, other.who)) ?? (changes.test(said.lead) ? impliedClaim(scene, now, said) : null);
};

const changes = /提高|上升|提升|增[加长]|扩大|上涨|下降|降低|回落|减少|收窄|下跌|下滑|加快|放缓|回升|攀升|[高低快慢多少升降跌涨](?:于[^，]*|出)?(?:了|约|近|超)*$/u;

/** Points that no percentage stands before: 农村增速快于城镇2.3个百分点. */
const loose = (scene: Scene, said: Figure): Claim | null => {
  const other = versusOf(said);
  const now = other && around(scene.figures, said, 8, 0).find((f) => f.m.kind === 'percent' && f.line === said.line && (other.who.length < 2 || f.lead.includes(other.who)));
  if (!other || !now) return null;
  return versusClaim(scene, now, said, other.whom, other.who) ?? (now.sentence === said.sentence && now.index === said.index - 1 ? impliedClaim(scene, now, said) : null);
};

/** 拉动增长2个百分点: what a part gives to the growth of the whole is no change of a rate. */
const isChange = ({ role, lead }: Figure): boolean => role === 'points' && !/拉动|贡献|带动|影响/u.test(lead);

/** Percentage points beside both percentages; undecided where only one of them stands in the text. */
export const findPointChange: Finder = (scene) => {
  const bound = new Set(scene.bonds.flatMap(({ said }) => said.filter(({ role }) => role === 'points')));
  return [
    ...scene.bonds.filter(({ now }) => now.m.kind === 'percent').flatMap((bond) => bond.said.filter(isChange).map((said) => saidClaim(scene, bond, said))),
    ...scene.figures.filter((f) => isChange(f) && !bound.has(f)).map((said) => loose(scene, said)),
  ].filter((claim) => claim !== null);
};
