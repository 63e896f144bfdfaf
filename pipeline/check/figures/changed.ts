import type { Mention } from '../../model/index.ts';
import { averageNames, fallOfMeasures, fallOfShares, fallWords, linkers, manner, ofThoseMoved, riseOfShares, riseWords } from '../lexicon/changes.ts';
import type { Role } from './role.ts';

/** What a word of change before a figure tells: how many characters of the lead it and its adverbs take, and which way. */
export interface Told { readonly length: number; readonly sense: 'growth' | 'decline'; readonly role: Role }

const longestFirst = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
const wordOf = (rises: readonly string[], falls: readonly string[]): RegExp => new RegExp(`(?:(?<rise>${longestFirst(rises)})|(?<fall>${longestFirst(falls)}))${linkers}$`, 'u');
const word = wordOf(riseWords, fallWords);
const wordOfMeasures = wordOf(riseWords, [...fallWords, ...fallOfMeasures]);
const wordOfShares = wordOf([...riseWords, ...riseOfShares], [...fallWords, ...fallOfMeasures, ...fallOfShares]);
const ahead = new RegExp(`^(?:的(?:水平)?)?(?:${longestFirst([...riseWords, ...fallWords])})`, 'u');
/** 较年初5570人瘦身454人: what stands behind a figure is a change. */
export const startsChange = (tail: string): boolean => ahead.test(tail);
const things: ReadonlySet<string> = new Set(['count', 'money', 'duration']);
/** 年复合增长率, 名义上年均递增: no more than that it is an average of growth. */
const average = new RegExp(`${averageNames}(?:为|是|达到?|约为?|在)*${linkers}$`, 'u');
/** 以每年13.6%的幅度累加, 以平均每年22.9%的速度, 摊到每年是6.3%的增速. */
const paceLead = /(?:以(?:平均)?每年|(?:平均)?每年以|平均(?:下来)?[每一]年|摊到每年|折合每年|年均)(?:是|约|近|为)*$/u;
const paceTail = /^(?:左右|上下)?的(?:年均|平均|复合)?(?:速度|幅度|增速|增幅|速率)(?<fall>[^，。；]{0,4}(?:[减降缩跌退掉少]|下滑|萎缩|流失))?/u;
/** 比同行多了三成: more than another has, which is no growth. */
const rival = /[比较](?!上|去|前|同期|年初|期初|原|当初|此前|以前|过去|往年|常年|\d|[一二三四五六七八九十两]+年前)[^，。；]*$/u;

/** 每年稳稳当当多6%: more than the year before, every year. */
const yearly = /(?:每年|年年|平均一年)[^，。；\d]{0,5}(?:多|(?<fall>少))了?(?:约|近)?$/u;

/** 年均流失率: a rate at which things go, called no growth. */
const lossRate = /(?:年均|每年|平均每年)的?(?:流失|衰减|折损|减员|递减)率(?:为|达到?|约|在)*$/u;

const reach = 12;

/** How a word of change or the name of a rate bears on the figure behind it; null where neither stands there. */
export const toldBy = (m: Mention, lead: string, tail: string): Told | null => {
  const role = m.kind === 'percent' ? 'rate' : m.kind === 'percentage_point' ? 'points' : 'change';
  const pace = m.kind === 'percent' ? paceLead.exec(lead)?.[0] : undefined;
  const behind = pace === undefined ? null : paceTail.exec(tail);
  if (pace !== undefined && behind) return { length: pace.length, sense: behind.groups?.['fall'] === undefined ? 'growth' : 'decline', role };
  const near = lead.slice(-reach);
  const more = m.kind === 'percent' ? yearly.exec(lead) : null;
  if (more) return { length: more[0].length, sense: more.groups?.['fall'] === undefined ? 'growth' : 'decline', role };
  const lost = m.kind === 'percent' ? lossRate.exec(near)?.[0].length : undefined;
  if (lost !== undefined) return { length: lost, sense: 'decline', role };
  const named = m.kind === 'percent' && (m.sense === 'growth' || m.sense === 'decline') ? average.exec(near)?.[0] : undefined;
  const found = named === undefined ? (things.has(m.kind) ? word : role === 'change' ? wordOfMeasures : wordOfShares).exec(near) : null;
  const length = named?.length ?? found?.[0].length;
  if (length === undefined || (m.kind === 'ratio' && m.values.length > 0) || m.kind === 'multiple') return null;
  if (found && ofThoseMoved.test(tail)) return null;
  const before = lead.slice(0, lead.length - length);
  if (found && role === 'rate' && m.sense !== 'growth' && m.sense !== 'decline' && rival.test(before)) return null;
  const sense = found ? (found.groups?.['rise'] === undefined ? 'decline' : 'growth') : m.sense === 'decline' ? 'decline' : 'growth';
  return { length: length + (manner.exec(before)?.[0].length ?? 0), sense, role: m.kind === 'ratio' ? 'rate' : role };
};
