import type { Claim, Mention } from '../../../model/index.ts';
import { apart, type Reading } from '../../interval.ts';
import { bottomWords, inOrder, topWords } from '../../lexicon/order.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';

/** A thing of a list with its figure: 东镇18.6亿元. */
interface Item { readonly name: string; readonly mention: Mention; readonly reading: Reading }

const values: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure', 'percent', 'index']);
const longest = 300;
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

const beats = (a: Reading, b: Reading): boolean => apart(a.strict, b.strict) && a.strict.low.at.gt(b.strict.low.at);

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
    return [claim(items, one, rival ?? null, top)];
  });
};

/** 按销量排序: the list is in that order. */
const ordered = /按[^，。；]{1,8}(?:排序|排列|排名)|[由从](?:高到低|大到小|多到少)/u;

const rising = /[由从](?:低到高|小到大|少到多|短到长|近到远)|倒数|[最较][小少低短轻]/u;

const digits = '一二三四五六七八九十';

/** 前三位依次为 …，分别为30亿元、25亿元、20亿元: figures that a list gives in order. */
export const orderClaims = ({ s, mentions }: Scene): readonly Claim[] => {
  let first = 0;
  return [...s.matchAll(inOrder)].flatMap((match) => {
    const from = match.index + match[0].length;
    while ((mentions[first]?.start ?? Number.POSITIVE_INFINITY) < from) first += 1;
    const n = /^\d+$/u.test(match[1] ?? '') ? Number(match[1]) : digits.indexOf(match[1] ?? '') + 1;
    const end = from + (/^[^。\n]*/u.exec(s.slice(from, from + longest))?.[0].length ?? 0);
    const near = mentions.slice(first, first + 40).filter((one) => one.end <= end && values.has(one.kind) && one.comparator === 'eq');
    const own = near.filter((one) => one.unit === near[0]?.unit && one.kind === near[0].kind);
    const readings = own.flatMap((one) => readingOfMention(one) ?? []);
    if (own.length !== n || readings.length !== n || n < 2) return [];
    const turned = readings.slice(1).some((reading, at) => beats(reading, readings[at] ?? reading));
    if (turned && match[2] !== '依次' && !ordered.test(s.slice(Math.max(0, match.index - 16), from))) return [];
    if (turned && rising.test(s.slice(Math.max(0, match.index - 16), from))) return [];
    const list = own.map(({ text }) => text).join('、');
    return [claimOf({
      type: 'rank', figures: own, stated: `1–${n}`, computed: list, verdict: turned ? 'fails' : 'holds',
      note: turned ? { zh: `文中说依次为前${n}位，而${list}并非由大到小。`, en: `The text gives the first ${n} in order, but ${own.map(({ text }) => text).join(', ')} do not fall.` }
        : { zh: `所列前${n}位由大到小：${list}。`, en: `The first ${n} are in order: ${own.map(({ text }) => text).join(', ')}.` },
    })];
  });
};
