import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures.ts';
import { compare, compareAtMost, isNarrow, isOfOneSize, over, scaled, sumOf, type Reading } from '../interval.ts';
import { scopeWords, whys } from '../lexicon/doubts.ts';
import { ahead, around, behind, isAmount, named, otherCircle, sameScope, sameUnit } from '../near.ts';
import { readingOfDigits } from '../reading.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { isGeneric, likeness, subjectOf } from '../subject.ts';

interface Parts { readonly part: Figure; readonly whole: Figure; readonly sure: boolean }

const inPercent = (f: Figure): Reading => (f.m.unit === '‰' ? scaled(f.reading, '0.1') : f.m.kind === 'ratio' ? scaled(f.reading, 100) : f.reading);

const shareClaim = (scene: Scene, f: Figure, { part, whole, sure }: Parts): Claim | null => {
  const quotient = over(part.reading, whole.reading);
  if (!sure && quotient && compare(inPercent(f), scaled(quotient, 100)) === 'fails') return null;
  if (otherCircle(`${part.lead}${f.lead}`, `${whole.lead}`) || otherCircle(part.lead, f.lead) || !quotient || part === whole || !isTelling(f, whole, scaled(quotient, 100))) return null;
  const scope = scopeWords.test(f.lead);
  return relationClaim({
    type: 'share', figures: [part.m, whole.m, f.m], said: saidBy(f.m), stated: inPercent(f), computed: scaled(quotient, 100), unit: '%',
    doubt: sure && !scope && sameScope(part, whole) ? null : { when: 'apart', why: whys.whole },
    working: { zh: `${part.m.text} ÷ ${whole.m.text}`, en: `${part.m.text} ÷ ${whole.m.text}` },
  });
};

/** A share of more than all, or of quite another size, is of something else. */
const isTelling = (f: Figure, whole: Figure, computed: Reading): boolean =>
  (computed.strict.low.at.lte(100) || /任务|计划|目标|预算|进度/u.test(f.lead + whole.lead)) && isNarrow(computed, '0.8') && isOfOneSize(inPercent(f), computed, f.m.comparator === 'eq' ? 3 : 10);

const fits = (f: Figure, part: Figure, whole: Figure): boolean => {
  const quotient = over(part.reading, whole.reading);
  return quotient !== null && isTelling(f, whole, scaled(quotient, 100)) && isOfOneSize(inPercent(f), scaled(quotient, 100), 3) && compare(inPercent(f), scaled(quotient, 100)) === 'holds';
};

/** The best of some pairs: one that agrees, else the surest. */
const best = (f: Figure, pairs: readonly Parts[]): Parts | null =>
  pairs.find(({ part, whole }) => fits(f, part, whole)) ?? pairs.find(({ sure }) => sure) ?? pairs[0] ?? null;

const wholeReach = { back: 40, on: 8, lines: 3 };

const nearLines = (scene: Scene, f: Figure): readonly Figure[] =>
  around(scene.figures, f, wholeReach.back, wholeReach.on).filter((one) => Math.abs(one.line - f.line) <= wholeReach.lines && isAmount(one) && isPoint(one));

/** A bound is no whole to divide by. */
const isPoint = ({ m }: Figure): boolean => m.comparator === 'eq' || m.comparator === 'approx';

const otherPlace = /^(?:全省|全国|全球|世界|全市|全县|全区|全州|全镇|全集团|同期|国内|市场)+(?:的|总量|总数|市场)?$/u;

/** `占规上工业总产值比重达24%`: what stands between 占 and the figure is the whole. */
const shareLead = /(?:占|相当于|相等于|等于)(?:到|了|据)?(?:整个|全部|同期|当年|我(?![国省市县区州们]))?(?<whole>[^占，。；]{0,24}?)(?:的)?(?:比重|比例|份额|比|总?量)?(?:的)?(?:为|达到?|约|近|超过?|高达|逾|将近|接近|不足|不到|仅|分别|已|提高到|上升到|提升至)*$/u;

/** `完成年度任务的82%`. */
const doneLead = /(?:完成|达到|实现)(?:了|全年|年度|年初)*(?<whole>[^，。；]{0,8}(?:任务|计划|目标|预算|进度))(?:数)?的(?:约|近|超过?)?$/u;

const partsOf = (scene: Scene, f: Figure): readonly Figure[] => {
  const before = behind(scene.figures, f, 6).filter(isAmount).slice(0, 3);
  const after = ahead(scene.figures, f, 1).filter((one) => isAmount(one) && /^(?:即|为|约为?|达|共|计|有|面积|规模|总量|，|\s)*(?:约|近)?$/u.test(one.lead));
  return [...after, ...before];
};

/** `12个乡镇中有9个`, `214家，其中98家`, `214家（98家…`: the text itself puts the part into the whole. */
const isInside = (scene: Scene, part: Figure, whole: Figure): boolean => {
  const gap = whole.index < part.index ? scene.s.slice(whole.m.end, part.m.start) : '';
  return gap.length < 40 && (/^[^，。；]{0,12}(?:中|里|当中)|其中|^\(/u.test(gap));
};

/** `占862.4亿元的24%`: the whole stands within the words of the share. */
const ofInner = (scene: Scene, f: Figure): Parts | null => {
  const whole = scene.figures[f.index - 1];
  if (!whole || whole.sentence !== f.sentence || !isAmount(whole) || !/^\)?(?:的|总额的|中|[^，。；\d]{0,4}(?:任务|目标|计划|预算)[^，。；\d]{0,2}的)[^，。；]{0,6}$/u.test(scene.s.slice(whole.m.end, f.m.start))) return null;
  if (!/(?:占|为|达|达到|完成|相当于)[^占，。；]*$/u.test(scene.s.slice(Math.max(0, whole.m.start - 24), whole.m.start))) return null;
  const part = behind(scene.figures, whole, 3).find((one) => isAmount(one) && sameUnit(one, whole));
  // 分别完成a、b、c，完成计划d的x%: of all of them together.
  const before = part && scene.figures[part.index - 1];
  const listed = part && before && before.clause === part.clause && isAmount(before) && sameUnit(before, part);
  return part ? { part, whole, sure: !listed } : null;
};

const ofWhole = (scene: Scene, f: Figure, name: string): Parts | null => {
  const parts = partsOf(scene, f);
  const [first] = parts;
  if (!first) return null;
  if (isGeneric(name) || otherPlace.test(name)) {
    if (otherPlace.test(name)) return null;
    const wholes = behind(scene.figures, first, 5).filter((one) => isAmount(one) && sameUnit(one, first));
    const heads = nearLines(scene, f).filter((one) => sameUnit(one, first) && one !== first && /总/u.test(one.lead));
    const head = heads.find((whole) => fits(f, first, whole));
    if (head) return { part: first, whole: head, sure: false };
    const larger = wholes.filter((whole) => compareAtMost(first.reading, whole.reading) !== 'fails');
    return best(f, larger.slice(0, 2).map((whole) => ({ part: first, whole, sure: wholes.length === 1 && isInside(scene, first, whole) && !/(?:提高|上升|提升|增加|扩大|下降|降低|降|升)[到至]/u.test(f.lead) })));
  }
  const candidates = named(nearLines(scene, f), name);
  const pairs = parts.flatMap((part, n) => candidates.filter(({ figure }) => figure !== part && sameUnit(figure, part))
    .map(({ figure, like }) => ({ part, whole: figure, sure: n === 0 && figure.own !== '' && (like === 'same' || (figure.own.endsWith(name) && isInside(scene, part, figure))) })));
  return best(f, pairs);
};

/** `占比24%`, `比重为…`: the whole is the figure that the part belongs to. */
const ofHead = (scene: Scene, f: Figure): Parts | null => {
  const [part, ...rest] = behind(scene.figures, f, 8).filter(isAmount);
  const whole = part && rest.filter((one) => sameUnit(one, part));
  return part && whole ? best(f, whole.slice(0, 3).map((one) => ({ part, whole: one, sure: one.index === part.index - 1 && f.index === part.index + 1 && /^占比?重?(?:为|达到?|超过?|过|逾|近|约)*$/u.test(f.lead) && /^[^，。；]{0,6}，其中/u.test(scene.s.slice(one.m.end, part.m.start)) }))) : null;
};

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

const ofRate = (scene: Scene, f: Figure): Parts | null => {
  const stem = rateName.exec(f.lead)?.groups?.['stem'];
  if (stem === undefined) return null;
  const near = around(scene.figures, f, 10, 4).filter((one) => one.line === f.line && isAmount(one));
  if (/城镇化|城市化/u.test(f.own)) {
    return ofUrban(f, near);
  }
  const key = stem.slice(-2);
  const inSentence = near.filter((one) => one.sentence === f.sentence);
  const names = (one: Figure): boolean => `${one.own} ${one.lead} ${one.tail}`.includes(key);
  const part = inSentence.find(names);
  const wholes = part ? inSentence.filter((one) => one !== part && sameUnit(one, part)) : [];
  const pair = part ? best(f, wholes.map((whole) => ({ part, whole, sure: wholes.length === 1 && (isInside(scene, part, whole) || (doneWords.test(key) && f.index - part.index <= 2)) }))) : null;
  return pair && fits(f, pair.part, pair.whole) ? pair : (anyPair(scene, f) ?? pair);
};

/** `应到45人，实到41人，到会率91.1%`: of a rate whose parts have names of their own only what agrees is told. */
const anyPair = (scene: Scene, f: Figure): Parts | null => {
  const amounts = [...behind(scene.figures, f, 4), ...ahead(scene.figures, f, 2)].filter(isAmount);
  const pairs = amounts.flatMap((part) => amounts.filter((whole) => whole !== part && sameUnit(whole, part)).map((whole) => ({ part, whole, sure: false })));
  return pairs.find(({ part, whole }) => fits(f, part, whole)) ?? null;
};

/** `全省81家，我市9家，占全省的九分之一`: the figure of the place that is named. */
const ofPlace = (scene: Scene, f: Figure, place: string): Parts | null => {
  const amounts = behind(scene.figures, f, 5).filter(isAmount);
  const part = amounts.find(({ region }) => region === '' || !place.startsWith(region));
  const whole = part && amounts.find((one) => one !== part && one.region !== '' && place.startsWith(one.region) && sameUnit(one, part));
  return part && whole ? { part, whole, sure: true } : null;
};

/** `学历国际学生占…`: the words before 占 name the part; where they name another thing than the figure before, it is not this part. */
const namesOther = (f: Figure, part: Figure): boolean => {
  const name = subjectOf(/^(?<part>[^占，。；]{2,20})占/u.exec(f.lead)?.groups?.['part'] ?? '');
  return !isGeneric(name) && part.index < f.index && !/比重|比例|份额/u.test(name) && likeness(name, part.own) !== 'same' && (part.clause !== f.clause || likeness(name, part.own) === 'other');
};

/** `恩格尔系数为31.0%`: what is spent on food, out of all that is spent. */
const ofEngel = (scene: Scene, f: Figure): Parts | null => {
  const near = behind(scene.figures, f, 6).filter(isAmount);
  const [part, whole] = [near.find((one) => /食品/u.test(one.own)), near.find((one) => /消费(?:性)?支出$/u.test(one.own) && !/食品/u.test(one.own))];
  return part && whole && sameUnit(part, whole) && /恩格尔/u.test(f.lead) ? { part, whole, sure: new Set([part.own, whole.own, f.lead].map((words) => /城镇|农村|乡村|城乡/u.exec(words)?.[0] ?? '')).size === 1 } : null;
};

const pairOf = (scene: Scene, f: Figure): Parts | null => {
  const pair = anyPairOf(scene, f);
  return pair && namesOther(f, pair.part) ? { ...pair, sure: false } : pair;
};

const anyPairOf = (scene: Scene, f: Figure): Parts | null => {
  const { lead } = f;
  if (/恩格尔/u.test(lead)) return ofEngel(scene, f);
  // 森林覆盖率: its whole is the land.
  if (/(?:森林|林木|绿化|植被|林草)覆盖率/u.test(lead)) return null;
  if (joint.test(lead)) return null;
  const inner = ofInner(scene, f);
  if (inner) return inner;
  const match = shareLead.exec(lead) ?? doneLead.exec(lead);
  if (match && otherPlace.test(match.groups?.['whole'] ?? '')) return ofPlace(scene, f, match.groups?.['whole'] ?? '');
  if (match) return ofWhole(scene, f, subjectOf(match.groups?.['whole'] ?? ''));
  if (/占比|比重|比例|份额/u.test(lead)) return ofHead(scene, f);
  return ofRate(scene, f);
};

/** 两者合占, 三项合计占: of the parts together. */
const joint = /(?<count>[两二三四五六])[者项类家个种](?:合计|合共|合|共|一共|总共)?占|(?:合计|合共|总共|共|合)占/u;
const countOf = (digit: string | undefined): number => (digit === '两' ? 2 : ['', '一', '二', '三', '四', '五', '六'].indexOf(digit ?? ''));

const jointShare = (scene: Scene, f: Figure): Claim | null => {
  const amounts = behind(scene.figures, f, 10).filter(isAmount).toReversed();
  const last = amounts.at(-1);
  const run = amounts.filter((one) => last && sameUnit(one, last));
  const count = countOf(joint.exec(f.lead)?.groups?.['count']);
  const parts = run.slice(-(count > 1 ? count : 2));
  const wholes = [...run.slice(0, -parts.length).toReversed(), ...named(nearLines(scene, f), subjectOf(/占(?<whole>[^，。；占]*?)的?(?:比重|比例)?$/u.exec(f.lead)?.groups?.['whole'] ?? '')).map(({ figure }) => figure)]
    .filter((one) => last && sameUnit(one, last) && !parts.includes(one));
  const together = sumOf(parts.map(({ reading }) => reading));
  const whole = wholes.find((one) => { const quotient = over(together, one.reading); return quotient && compare(inPercent(f), scaled(quotient, 100)) === 'holds'; });
  const quotient = whole && over(together, whole.reading);
  if (!whole || !quotient || parts.length < 2) return null;
  const words = parts.map(({ m }) => m.text);
  return relationClaim({
    type: 'share', figures: [...parts, whole, f].map(({ m }) => m), said: saidBy(f.m), stated: inPercent(f), computed: scaled(quotient, 100), unit: '%',
    working: { zh: `（${words.join('＋')}）÷ ${whole.m.text}`, en: `(${words.join(' + ')}) ÷ ${whole.m.text}` },
  });
};

const industry = [/第?一产/u, /第?二产/u, /第?三产/u];

const sentenceReach = 200;
const lastYear = (words: string): string | undefined => [...words.matchAll(/(?<!\d)((?:19|20)\d{2})年/gu)].at(-1)?.[1];

/** 最终核算，2021年…，结构为5.5:50.6:43.9: its sentence names another year than the values have. */
const isOfOtherYear = ({ s }: Scene, f: Figure, parts: readonly Figure[]): boolean => {
  const sentence = /[^。\n]*$/u.exec(s.slice(Math.max(0, f.m.start - sentenceReach), f.m.start))?.[0] ?? '';
  const first = Math.min(...parts.map(({ m }) => m.start));
  const [own, theirs] = [lastYear(sentence), lastYear(s.slice(Math.max(0, first - sentenceReach), first))];
  return parts.every((part) => part.sentence !== f.sentence) && ((own !== undefined && theirs !== undefined && own !== theirs) || /上年|去年|同期/u.test(f.lead));
};

/** `三次产业比例为8.3:43.5:48.2` beside the three values: each share against its value. */
const structureClaims = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  if (f.m.kind !== 'ratio' || f.m.values.length !== 3 || !/产业|一二三产|结构/u.test(f.subject) || /由|从|上年|去年|\d{4}年/u.test(f.lead)) return [];
  const near = around(scene.figures, f, 20, 6).filter((one) => Math.abs(one.line - f.line) <= 2 && isAmount(one) && one.m.kind === 'money');
  const parts = industry.flatMap((name) => near.find((one) => name.test(one.own)) ?? []);
  if (parts.length !== 3 || new Set(parts).size !== 3 || isOfOtherYear(scene, f, parts)) return [];
  const total = sumOf(parts.map(({ reading }) => reading));
  const [worst] = parts.flatMap((part, n) => {
    const [stated, quotient] = [readingOfDigits(f.m.values[n] ?? '0'), over(part.reading, total)];
    return quotient ? [{ part, stated, computed: scaled(quotient, 100), printed: f.m.values[n] ?? '' }] : [];
  }).toSorted((a, b) => (compare(a.stated, a.computed) === 'holds' ? 1 : 0) - (compare(b.stated, b.computed) === 'holds' ? 1 : 0));
  return worst ? [relationClaim({
    type: 'share', figures: [...parts.map(({ m }) => m), f.m], said: saidBy(f.m, `${worst.printed}%`), stated: worst.stated, computed: worst.computed, unit: '%',
    working: { zh: `${worst.part.m.text} ÷ 三次产业之和`, en: `${worst.part.m.text} ÷ the sum of the three` },
  })] : [];
});

/** Shares beside part and whole. */
export const findShare: Finder = (scene) => [
  ...scene.figures.flatMap((f) => {
    if (f.role !== 'level' || !(f.m.kind === 'percent' || (f.m.kind === 'ratio' && f.m.values.length === 0))) return [];
    const pair = pairOf(scene, f);
    const claim = joint.test(f.lead) ? jointShare(scene, f) : pair && shareClaim(scene, f, pair);
    return claim ? [claim] : [];
  }),
  ...structureClaims(scene),
];
