import type { Figure } from '../../figures/index.ts';
import { exactly, isOfOneSize, minus, over, scaled } from '../../interval.ts';
import { ahead, around, behind, isAmount, sameUnit } from '../../near.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric } from '../../subject.ts';
import { best, fits, isInside, type Parts } from './parts.ts';

/** 城镇化率, 合格率, 完成率: the stem names the part. */
const rateName = /(?<stem>[^，。；的]{2,8}?)(?:化|比)?[率面](?:为|是|达到?|约|超过?|近|均|高达|保持在|提高到)*$/u;

const urban = { part: /^城镇(?:常住|户籍)?人口$/u, whole: /^(?:常住|户籍|总)?人口(?:总?数)?$/u };

const registered = (one: Figure): boolean => /户籍/u.test(one.lead);

/** Of those who are registered (户籍) and those who live there (常住) the shares differ, and 城镇人口 alone may be of either. */
const ofUrban = (f: Figure, near: readonly Figure[]): Parts | null => {
  const parts = near.filter((one) => urban.part.test(one.subject));
  const wholes = near.filter((one) => urban.whole.test(one.subject));
  const pairs = parts.flatMap((part) => wholes.filter((whole) => sameUnit(part, whole)).map((whole) => ({ part, whole, sure: wholes.length === 1 && registered(f) === registered(whole) })));
  const pair = best(f, pairs);
  return pair && (fits(f, pair.part, pair.whole) || pair.sure || registered(f) === registered(pair.whole)) ? pair : null;
};

/** What is done, out of all that was to be done: the whole is the other figure. */
const doneWords = /办结|合格|完成|开工|竣工|及格|答复|整改|回收|达标|签约|到位|投产|满意|通过|出席|治愈|优良|办复|入住|出租/u;

/** What was put to the test: of those who are insured (参保12.4万人) not all were. */
const testWords = /抽检|检测|抽查|检查|检验|送检|受检|监测|验收|考核|报名|参[加考赛评]|应[到考投]|抽取|申报|评审|考生|抽样/u;

/** Of things that either do or do not. */
const passWords = /合格|达标|及格|通过|到场|到会|投票|签约|就业|参保|接种|入住|出租|售出|办结/u;

/** 收回460份，回收率: what is done by another word. */
const doneAs: readonly (readonly [RegExp, RegExp])[] = [[/回收/u, /收回/u], [/到会|到课|出勤|到岗/u, /实到|到会|到岗|出勤/u], [/中签/u, /抽中/u], [/录取/u, /录取/u], [/成活|存活/u, /成活|存活/u], [/发芽/u, /发芽/u], [/命中/u, /命中|投中/u], [/参检|体检/u, /参检|体检/u], [/升学/u, /升入|升学/u], [/投票/u, /投票/u]];

/** 签订就业协议312人 of 820, 就业率超过九成: far from it, the rate is of more than the part told. */
const isNear = (f: Figure, part: Figure, whole: Figure): boolean => {
  const quotient = over(part.reading, whole.reading);
  return quotient !== null && isOfOneSize(exactly(f.m.value ?? 0), scaled(quotient, 100), '1.5');
};

/** The part and the whole of a rate that its stem names. */
export const ofRate = (scene: Scene, f: Figure): Parts | null => {
  const stem = rateName.exec(f.lead)?.groups?.['stem'];
  if (stem === undefined) return null;
  const near = around(scene.figures, f, 10, 4).filter((one) => one.line === f.line && isAmount(one));
  if (/城镇化|城市化/u.test(f.own)) {
    return ofUrban(f, near);
  }
  const key = stem.slice(-2);
  const done = doneAs.find(([rate]) => rate.test(stem))?.[1] ?? null;
  const inSentence = near.filter((one) => one.sentence === f.sentence);
  const missed = ofRest(f, stem, inSentence);
  if (missed) return missed;
  const names = (one: Figure): boolean => `${one.own} ${one.lead} ${one.tail}`.includes(key) || (done?.test(one.lead) ?? false);
  const part = inSentence.find(names);
  const wholes = part ? inSentence.filter((one) => one !== part && sameUnit(one, part)) : [];
  // 重点任务完成率, 其中设备投资完成率: of some of them.
  const ofSome = /其中|今年|本年|当年/u.test(f.lead) || (stem.length > 2 && !isGeneric(stem.slice(0, -2)) && ![part, ...wholes].some((one) => one?.lead.includes(stem.slice(0, -2))));
  const pair = part ? best(f, wholes.map((whole) => ({ part, whole, sure: !ofSome && wholes.length === 1 && isNear(f, part, whole) && (isInside(scene, part, whole) || ((doneWords.test(key) || done !== null) && f.index - part.index <= 2)) }))) : null;
  return pair && fits(f, pair.part, pair.whole) ? pair : (anyPair(scene, f) ?? pair);
};

/** 抽检340批次，检出不合格样品17批次，合格率95%: what is left when those are taken off; the rate of just these. */
const ofRest = (f: Figure, stem: string, near: readonly Figure[]): Parts | null => {
  const key = stem.slice(-2);
  if (/[不未没非]/u.test(stem) || !passWords.test(key)) return null;
  const failed = near.find((one) => new RegExp(`[不未没](?:有|能|予)?${key}`, 'u').test(`${one.lead}${one.tail}`));
  const wholes = failed ? near.filter((one) => one !== failed && sameUnit(one, failed)) : [];
  const [whole] = wholes;
  if (!failed || !whole || wholes.length > 1 || whole.index > failed.index) return null;
  const sure = failed.index === whole.index + 1 && f.index === failed.index + 1 && f.clause - whole.clause <= 2 && stem.length === 2 && (testWords.test(whole.lead) || /[检查抽]出|发现/u.test(failed.lead));
  return { part: { ...failed, reading: minus(whole.reading, failed.reading) }, whole, sure, rest: true };
};

/** `应到45人，实到41人，到会率91.1%`: of a rate whose parts have names of their own only what agrees is told. */
const anyPair = (scene: Scene, f: Figure): Parts | null => {
  const amounts = [...behind(scene.figures, f, 4), ...ahead(scene.figures, f, 2)].filter(isAmount);
  const pairs = amounts.flatMap((part) => amounts.filter((whole) => whole !== part && sameUnit(whole, part)).map((whole) => ({ part, whole, sure: false })));
  return pairs.find(({ part, whole }) => fits(f, part, whole)) ?? null;
};

/** `恩格尔系数为31.0%`: what is spent on food, out of all that is spent. */
export const ofEngel = (scene: Scene, f: Figure): Parts | null => {
  const near = behind(scene.figures, f, 6).filter(isAmount);
  const [part, whole] = [near.find((one) => /食品/u.test(one.own)), near.find((one) => /消费(?:性)?支出$/u.test(one.own) && !/食品/u.test(one.own))];
  return part && whole && sameUnit(part, whole) && /恩格尔/u.test(f.lead) ? { part, whole, sure: new Set([part.own, whole.own, f.lead].map((words) => /城镇|农村|乡村|城乡/u.exec(words)?.[0] ?? '')).size === 1 } : null;
};
