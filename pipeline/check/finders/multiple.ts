import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, isNarrow, isOfOneSize, over, type Reading } from '../interval.ts';
import { scopeWords, whys } from '../lexicon/doubts.ts';
import { around, behind, isAmount, sameUnit } from '../near.ts';
import { factorReading, readingOfDigits } from '../reading.ts';
import { claimOf, relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { isGeneric, likeness, subjectOf } from '../subject.ts';
import { clauseTo } from '../window.ts';
import { asQuotient } from '../working.ts';

const timesClaim = (said: Figure, stated: Reading, a: Figure, b: Figure, sure: boolean): Claim | null => {
  const computed = over(a.reading, b.reading);
  if (!computed || !isNarrow(computed, '0.5') || !isOfOneSize(stated, computed, 3)) return null;
  return relationClaim({
    type: 'multiple', figures: [a.m, b.m, said.m], said: saidBy(said.m), stated, computed, unit: 'x',
    doubt: sure && !scopeWords.test(said.lead) ? null : { when: 'apart', why: whys.different },
    working: asQuotient(a.m.text, b.m.text),
  });
};

const isCue = /(?:是|为|达到?|相当于|等于|约为|约是)[^，。；]{0,24}$/u;

/** `12.9亿元，是2020年4.3亿元的3倍`: the figure before 的 is the base. */
const ofFigure = (scene: Scene, said: Figure): Claim | null => {
  const base = scene.figures[said.index - 1];
  const stated = factorReading(said.m);
  if (!base || !stated || base.clause !== said.clause || !isAmount({ ...base, back: false }) || !/^的?(?:近|约|超|超过|将近|接近|整整|大约)?$/u.test(said.lead) || !isCue.test(base.lead)) return null;
  const told = behind(scene.figures, base, 4).filter((f) => isAmount(f) && sameUnit(f, base));
  const fits = (f: Figure): boolean => { const quotient = over(f.reading, base.reading); return quotient !== null && compare(stated, quotient) === 'holds'; };
  const now = told.find(fits) ?? told[0];
  // 出口a、进口b，出口额是2015年c的3倍: of which it is said, and whether of both together, the words must leave no doubt.
  const name = subjectOf(/(?:^|，)([^，。；]*?)(?:是|为|达|相当于|等于|约)/u.exec(base.lead)?.[1] ?? '');
  const sure = told.length === 1 && (isGeneric(name) || (now !== undefined && (now.own === '' || likeness(now.own, name) !== 'other')));
  return now ? timesClaim(said, stated, now, base, sure) : null;
};

/** Measures of people, of land, of money: 面积 is none of books. */
const measured: readonly (readonly [RegExp, (f: Figure) => boolean])[] = [
  [/人数|人口/u, ({ m }) => /[人名位]/u.test(m.unit)], [/面积/u, ({ m }) => m.kind === 'area'], [/长度|高度|重量/u, ({ m }) => m.kind === 'measure'], [/收入|价格/u, ({ m }) => m.kind === 'money'],
];
const measures = /^(?:的)?(?:人数|人口|数量|总数|总量|规模|面积|长度|高度|重量|产量|收入|价格)?$/u;
/** 甲校人数: the name of the figure's clause, and then what the figure counts, not 甲校教师 beside its pupils. */
const starts = (f: Figure, name: string): boolean => {
  const lead = f.lead.replace(/^[，、；和]+/u, '');
  const same = [...name].findIndex((char, at) => lead.charAt(at) !== char);
  const rest = same < 0 ? '' : name.slice(same);
  return (same < 0 || same >= 2) && measured.every(([word, fits]) => !word.test(rest) || fits(f)) && (measures.test(rest) || lead.includes(rest));
};

/** 主馆日均借出5180册，城北分馆850册: the clause begins with the name, or the name ends it. */
const bears = (f: Figure, name: string): boolean => f.lead.replace(/^[，、；和而]+/u, '').startsWith(name) || f.lead.endsWith(name);

/** 老站 in 老火车站: its characters in their order. */
const within = (name: string, words: string): boolean => {
  let at = 0;
  for (const char of name) {
    at = words.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** `甲校有3000人，乙校有1000人，甲校人数是乙校的3倍`: the two figures before it, each in a clause that begins with its name. */
const twoNamed = (scene: Scene, said: Figure, who: string, whom: string): readonly [Figure, Figure] | null => {
  const [b, a, ...more] = behind(scene.figures, said, 4).filter((f) => f.m.end - f.m.start > 2 || f.role !== 'level' || f.m.kind !== 'count' || !/^[两二三四五]/u.test(f.m.text));
  if (!a || !b || more.length > 0 || !sameUnit(a, b) || whom.length < 2 || who.length < 2 || said.m.comparator !== 'eq' || ![a, b].every((f) => isAmount(f) && f.m.comparator === 'eq')) return null;
  if (starts(a, who) && starts(b, whom)) return [a, b];
  if (starts(b, who) && starts(a, whom)) return [b, a];
  const [head = '', rest = ''] = /^(?<head>[^的]+?)的(?<rest>.+)$/u.exec(who)?.slice(1) ?? [];
  const alone = b.lead.replace(/^[，而但]+/u, '').replace(/(?:只要|只有|只需|[只仅才为是有约要卖收])+$/u, '');
  // 从老火车站打车去机场要96元，新站只要32元，老站的打车钱: of the first, by its name in short and by what was told of it.
  if (said.index === b.index + 1 && b.clause === a.clause + 1 && alone === whom && head.length >= 2 && within(head, a.lead) && !within(head, b.lead) && [...rest].some((_, at) => at > 0 && a.lead.includes(rest.slice(at - 1, at + 1)))) return [a, b];
  // 主馆是分馆的: of the only two there are, each named in its clause and in no other, the second with nothing but its name.
  return said.index === b.index + 1 && b.clause === a.clause + 1 && bears(a, who) && b.lead.endsWith(whom) && b.tail === '' && !a.lead.includes(whom) && !b.lead.includes(who) ? [a, b] : null;
};

/** `是全省平均水平的1.9倍`, `是城镇的2倍`: the base is named; its figure may stand elsewhere. */
const ofName = (scene: Scene, said: Figure): Claim | null => {
  if (said.m.sense === 'growth' || said.m.sense === 'decline' || /PE|PB|市盈率|市净率|市销率|估值|杠杆/u.test(said.lead)) return null;
  const found = /(?<who>[^，。；]{0,16}?)(?:是|为|相当于|达到?|等于|只有|仅有?)(?<whom>[^，。；]{1,24}?)的?(?:近|约|超过?|将近|接近|整整|大约)?$/u.exec(said.lead.slice(-44))?.groups;
  const stated = factorReading(said.m);
  const [whom, who] = [subjectOf(found?.['whom'] ?? ''), subjectOf(found?.['who'] ?? '')];
  const old = /去年|上年|同期/u.test(found?.['whom'] ?? '');
  if (!found || !stated || (whom === '' && !/年|原|同期/u.test(found['whom'] ?? ''))) return null;
  const near = around(scene.figures, said, 8, 2).filter((f) => isAmount({ ...f, back: false }) && f.line === said.line);
  const now = (who === '' ? null : near.find((f) => likeness(f.own, who) !== 'other')) ?? behind(scene.figures, said, 4).find((f) => isAmount(f) && !(old && /去年|上年/u.test(f.lead)));
  if (!now) return null;
  const year = /((?:19|20)\d{2})年/u.exec(found['whom'] ?? '')?.[1];
  const base = near.find((f) => f !== now && sameUnit(f, now) && (old ? /去年|上年|同期/u.test(f.lead) : year === undefined ? whom !== '' && likeness(f.own, whom) !== 'other' : f.m.period === year || f.year === Number(year)));
  const two = twoNamed(scene, said, who, whom);
  if (base && !two) return timesClaim(said, stated, now, base, false);
  if (two) return timesClaim(said, stated, two[0], two[1], true);
  return claimOf({
    type: 'multiple', figures: [now.m, said.m], stated: said.m.text, computed: null, verdict: 'undecided', said: said.m,
    note: { zh: `${now.m.text}为某数的${said.m.text}：${whys.implied.zh}。`, en: `${now.m.text} is ${said.m.text} of another figure: ${whys.implied.en}.` },
  });
};

/** `甲46.8万元，乙只有23.5万元，前者差不多是后者的两倍`. */
const ofTwo = (scene: Scene, said: Figure): Claim | null => {
  const words = scene.s.slice(Math.max(0, said.m.start - 24), said.m.start);
  const order = /(?:^|[，。；\n])(?:可见|因此|也就是说)?(?<a>[前后])者(?<what>[^，。；]{0,8}?)(?:几乎|差不多|大约|大概|约|恰好|正好|刚好|恰|正|就|也|则|都|已|竟|足足)*(?:是|为|相当于)[^，。；]{0,4}(?<b>[前后])者的(?:近|约|超过?|将近|接近|整整|大约)?$/u.exec(words)?.groups;
  const [second, first, more] = behind(scene.figures, said, 4).filter((f) => isAmount(f));
  const stated = factorReading(said.m);
  if (!order || order['a'] === order['b'] || !stated || !first || !second || more || !sameUnit(first, second)) return null;
  // 人口42万人、38万人，前者面积是后者的两倍: of another measure, unless both figures bear its name; 论面积，前者…: so too.
  const what = subjectOf(order['what'] ?? '');
  const isTheirs = (what === '' || [first, second].every(({ lead, tail }) => `${lead}${tail}`.includes(what))) && scene.s.slice(second.m.end, said.m.start).split(/[，。；]/u).length === 2 + (/[，。；](?:可见|因此|也就是说)，/u.test(words) ? 1 : 0);
  const loose = /差不多|大约|大概|左右/u.test(words) ? { strict: stated.loose, loose: stated.loose } : stated;
  const claim = timesClaim(said, loose, ...(order['a'] === '前' ? [first, second] as const : [second, first] as const), true);
  return isTheirs || claim?.verdict === 'holds' ? claim : null;
};

const thenWords = /(?:是|为|相当于)(?:那时|当时|当年|彼时|那一?年|那会儿|过去|原来|原先|以前|从前|此前|改造前|最初|当初)的(?:近|约|超过?|将近|接近|整整|大约)?$/u;
const atFirst = /年前|当时|当年|那时|那会儿|原来|原先|过去|以前|从前|起初|最初|改造前/u;
/** 1.5吨……4.5吨，相当于过去的两倍: whole times are told as they come out, and are not cut off. */
const asTold = (stated: Reading): Reading => (stated.digits?.at.isInteger() ? { ...stated, loose: stated.strict } : stated);
/** `412件，五年前的2018年只有103件，如今是那时的4倍`. */
const ofThen = (scene: Scene, said: Figure): Claim | null => {
  const [near, far] = behind(scene.figures, said, 3).filter((f) => isAmount({ ...f, back: false }) && !f.m.text.startsWith('一'));
  const stated = factorReading(said.m);
  if (!thenWords.test(said.lead) || !stated || !near || !far || !sameUnit(near, far)) return null;
  const [isNear, isFar] = [near, far].map((f) => f.year !== null || f.back || atFirst.test(clauseTo(scene, f.m.start, 24)));
  // 原先1.5吨，换了新膜组器是4.5吨: told in the order of time, with nothing else of the kind behind.
  const [now, base] = isNear ? [far, near] : isFar && said.clause - near.clause === 1 ? [near, far] : [null, null];
  if (!now || !isAmount(now)) return null;
  // 门店40家……180家，营业额是那会儿的8倍: of something else.
  const name = subjectOf(said.lead.replace(thenWords, ''));
  const claim = timesClaim(said, asTold(stated), now, base, true);
  return isGeneric(name) || [now, base].some(({ own, tail }) => likeness(own, name) !== 'other' || tail.includes(name.replace(/[数量]$/u, ''))) || claim?.verdict === 'holds' ? claim : null;
};

/** `从6元卖到24元，身价是原先的4倍`: of what it moved from, where that agrees; the words may name something else. */
const ofOriginal = (scene: Scene, said: Figure): Claim | null => {
  const now = scene.figures[said.index - 1];
  const stated = factorReading(said.m);
  if (!now || now.sentence !== said.sentence || !stated || !/(?:是|为|相当于|等于|达到?)(?:原先|原来|当初|起初|最初|过去|以前|从前|之前|此前)的?(?:近|约|超过?|将近|接近|整整|大约)?$/u.test(said.lead)) return null;
  const base = scene.bonds.find((bond) => bond.now === now && bond.link === 'move')?.base;
  const quotient = base ? over(now.reading, base.reading) : null;
  return base && quotient && compare(stated, quotient) === 'holds' ? timesClaim(said, stated, now, base, true) : null;
};

/** What a ratio of two kinds is of. */
const sides: readonly (readonly [name: RegExp, first: RegExp, second: RegExp])[] = [
  [/城乡/u, /城镇|城市|市民/u, /农村|乡村|农民/u], [/轻重/u, /轻工/u, /重工/u], [/男女|性别/u, /男/u, /女/u], [/生师|师生/u, /生/u, /师/u],
];

/** `轻重工业比为1.53:1`, `城乡居民收入比为2.16`: the first of two amounts over the second. */
const ofRatio = (scene: Scene, said: Figure): Claim | null => {
  const [first = '', second = ''] = said.m.values;
  const clause = clauseTo(scene, said.m.start, 30);
  // 由上年的2.02缩小至1.93: the ratio of the year before is of other values.
  if (said.back || /(?:由|从|上年|去年|上一年)[^，。；\d]*$/u.test(said.lead)) return null;
  const toOne = said.m.values.length === 2 && /^1(?:\.0+)?$/u.test(second);
  if (!(toOne || (said.m.values.length === 0 && /比/u.test(clause) && said.m.kind === 'ratio' && !/分之|半/u.test(said.m.text)))) return null;
  const stated = toOne ? readingOfDigits(first) : said.reading;
  const amounts = around(scene.figures, said, 9, 3).filter((f) => isAmount(f) && f.line === said.line).toSorted((x, y) => x.index - y.index);
  const pairs = amounts.flatMap((a, n) => amounts.slice(n + 1).filter((b) => sameUnit(a, b)).flatMap((b) => [[a, b], [b, a]] as const));
  const side = sides.find(([name]) => name.test(clause));
  const isNamed = (a: Figure, b: Figure): boolean => side !== undefined && [[a, b], [b, a]].some(([x, y]) => x && y && side[1].test(x.subject) && side[2].test(y.subject));
  const fit = pairs.filter(([a, b]) => side === undefined || isNamed(a, b)).find(([a, b]) => { const quotient = over(a.reading, b.reading); return quotient && compare(stated, quotient) === 'holds'; });
  // Of two that do not agree nobody knows whether the ratio is of them, unless it names both.
  const last = pairs.findLast(([a, b]) => isNamed(a, b) && side?.[1].test(a.subject));
  const [a, b] = fit ?? last ?? [];
  // 城乡居民收入比 is by its definition that of the two incomes per head (National Bureau of Statistics, explanatory notes on main indicators).
  const income = [a, b].every((f) => f !== undefined && f.subject.endsWith('可支配收入')) && /收入(?:水平)?(?:之)?比/u.test(clause) && pairs.filter(([x, y]) => isNamed(x, y)).length === 2 && !/实际|全国|全省/u.test(clause);
  return a && b ? timesClaim(said, stated, a, b, income) : null;
};

/** One amount as a multiple of another. */
export const findMultiple: Finder = (scene) => scene.figures.flatMap((f) => {
  const claim = f.role === 'multiple' ? (ofFigure(scene, f) ?? ofTwo(scene, f) ?? ofThen(scene, f) ?? ofOriginal(scene, f) ?? ofName(scene, f)) : f.m.kind === 'ratio' && f.m.values.length !== 3 ? ofRatio(scene, f) : null;
  return claim ? [claim] : [];
});
