import type { Claim, Mention } from '../../../model/index.ts';
import { apart, type Reading } from '../../interval.ts';
import { adverse, bottomWords, topWords, wordsFit } from '../../lexicon/order.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';

/** A thing of a list with its figure: 东镇18.6亿元. */
interface Item { readonly name: string; readonly mention: Mention; readonly reading: Reading }

export const values: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure', 'percent', 'index']);
export const longest = 300;
const linking = /(?:达到|分别为|同比|增速|分别|达|为|是|有|约|实现|完成|增长|产值|收入|总量)+$/u;
const leading = /^(?:其中|以及|和|与|及|而|的|，|、|:)+/u;

/** Things with figures of one unit that follow each other, up to a place; the name is what stands before each figure. */
const itemsBefore = (s: string, mentions: readonly Mention[], at: number, start: number): readonly Item[] => {
  const near = mentions.filter((one) => one.end <= at && one.start >= start && values.has(one.kind) && one.comparator === 'eq' && one.valueHigh === null && !one.table);
  const last = near.at(-1);
  const items: Item[] = [];
  let end = start;
  for (const mention of near) {
    const reading = readingOfMention(mention);
    const name = s.slice(end, mention.start).replace(leading, '').replace(linking, '').trim();
    end = mention.end;
    if (reading && mention.unit === last?.unit && mention.kind === last.kind && mention.sense !== 'decline') items.push({ name: name.slice(name.search(/[^，：:]*$/u)), mention, reading });
  }
  return items;
};

/** Only lists of like things: short names, none twice. */
const isList = (items: readonly Item[]): boolean =>
  items.length > 2 && items.every(({ name }) => name.length > 1 && name.length <= 10 && !/\d/u.test(name)) && new Set(items.map(({ name }) => name)).size === items.length;

export const beats = (a: Reading, b: Reading): boolean => apart(a.strict, b.strict) && a.strict.low.at.gt(b.strict.low.at);

const claim = (items: readonly Item[], one: Item, rival: Item | null, top: boolean): Claim => {
  const word = top ? { zh: '最高', en: 'the highest' } : { zh: '最低', en: 'the lowest' };
  return claimOf({
    type: 'rank', figures: items.map(({ mention }) => mention), stated: one.mention.text, computed: (rival ?? one).mention.text, verdict: rival ? 'fails' : 'holds',
    note: rival
      ? { zh: `文中说“${one.name}”${word.zh}（${one.mention.text}），而“${rival.name}”为${rival.mention.text}。`, en: `The text says that ${one.name} (${one.mention.text}) is ${word.en}, but ${rival.name} has ${rival.mention.text}.` }
      : { zh: `所列${items.length}项中“${one.name}”${word.zh}，为${one.mention.text}。`, en: `Of the ${items.length} listed, ${one.name} is ${word.en} at ${one.mention.text}.` },
  });
};

const superlative = new RegExp(`(?:[，。；]|其中)(?:其中|以)?([\\p{Script=Han}]{2,10}?)(产值|增速|收入|总量|规模|增幅|面积|人口|产量|销量|占比|比重|数量|贡献)?(${topWords.source}|${bottomWords.source})(?=[，。；]|$)`, 'gu');

/** 东镇18.6亿元、西镇22.4亿元、南镇9.7亿元，西镇最高. */
export const extremeClaims = ({ s, mentions }: Scene): readonly Claim[] => {
  let first = 0;
  return [...s.matchAll(superlative)].flatMap((match) => {
    const at = match.index;
    while ((mentions[first]?.end ?? Number.POSITIVE_INFINITY) < at - longest) first += 1;
    const from = Math.max(0, at - longest);
    // The list may be a sentence of its own before the one with the superlative.
    const start = from + s.slice(from, at).search(/[^。\n]*$/u);
    const items = itemsBefore(s, mentions.slice(first, first + 60), at, start);
    const name = match[1] ?? '';
    const [measure, word] = [match[2] ?? '', match[3] ?? ''];
    const top = topWords.test(word);
    // 东镇增速最快 says nothing of a list of populations.
    const rates = items.every(({ mention: { sense } }) => sense === 'growth');
    const fits = rates === (/增/u.test(measure) || /[快慢]$/u.test(word) || (measure === '' && rates)) && (measure === '' || rates || s.slice(start, at).includes(measure));
    const one = fits && isList(items) ? items.find((item) => item.name === name || item.name.endsWith(name)) : undefined;
    if (!one) return [];
    const rival = items.find((item) => item !== one && (top ? beats(item.reading, one.reading) : beats(one.reading, item.reading)));
    // 居首位, 领跑 and 最大 name no measure: the first may be the one with the least waste, the largest the one with most land.
    if (rival && measure === '' && !(wordsFit.get(one.mention.kind) ?? wordsFit.get(''))?.test(word)) return [];
    if (rival && adverse.test(items[0]?.name ?? '') && !word.startsWith('最')) return [];
    return [claim(items, one, rival ?? null, top)];
  });
};
