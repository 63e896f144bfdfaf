import type { Claim } from '../model/index.ts';
import type { Figure } from './figures/index.ts';
import { ownMeasures } from './lexicon/naming.ts';
import type { Scene } from './scene.ts';

const compares = /^[，、]?(?:而|但|其中|则|不过)?(?<name>[^，。；]{1,16}?)(?:(?<![占同环对])比(?!重|例)|较(?!多|少|大|小|快))(?=[^，。；]{0,16}$)/u;
/** What is made of all that was told before it: no one of those is meant. */
const made = /^净|合计|总计|共计|总共|一共|加一?[起块]|之和|总和|相加|平均|均值|差$|全年|[两二三四五六七八九十]者|[前后]者/u;
/** What many are taken together: of several told before it, none by itself. */
const overall = /^(?:总体|整体|全部|全体)/u;
/** Words of time and manner before 比: they name nothing. */
const nameless = /^(?:同|环|已|均|都|也|又|还|再|仅|只|分别|各|总的|实际|名义|今年|本年|当年|目前|现在|如今|截至\S{0,6}|\d{1,4}[年月日]?|去年|上年|到\S{0,6}|数量|规模|总量|总数|水平|速度|增速|增幅|人数|金额)$/u;

/** Longest run of characters that two texts share. */
const common = (a: string, b: string): number => {
  let best = 0;
  for (let at = 0; at < a.length; at += 1) while (at + best < a.length && b.includes(a.slice(at, at + best + 1))) best += 1;
  return best;
};

const words = (f: Figure): string => `${f.lead}${f.own}${/^[^，。；\d]{0,6}/u.exec(f.tail)?.[0] ?? ''}`;

/** Whether a comparison that names what it is of (江苏比2020年的73.4%提高, 合计较年初的3.4万亿元增加) is of another figure than the one it was held against. */
const namesAnother = (scene: Scene, base: Figure, now: Figure): boolean => {
  const told = scene.figures.slice(Math.max(0, base.index - 8), base.index).filter((f) => f.sentence === base.sentence && f.m.kind === base.m.kind && f.m.unit === base.m.unit && ['level', 'rate'].includes(f.role));
  const name = compares.exec(base.lead)?.groups?.['name'] ?? '';
  if (name === '' || nameless.test(name)) {
    // 分别为31%和52%，比上年的79%高4个百分点: of both.
    return told.length > 1 && /分别|依次/u.test(scene.s.slice((told[0]?.m.start ?? 0) - (told[0]?.lead.length ?? 0), base.m.start)) && !compares.test(base.lead) && /^，?(?:比|较)/u.test(base.lead) && now.index === base.index - 1;
  }
  if ((made.test(name) || (overall.test(name) && told.length > 1)) && !words(now).includes(name)) return true;
  if (told.length < 2) return false;
  if (!told.includes(now)) return common(name, words(now)) === 0;
  const own = common(name, words(now));
  return told.some((f) => f !== now && common(name, words(f)) >= own);
};

/** A clause that goes on about the same thing: it creates a record, ranks, comes to. */
const goesOn = /^(?:[年期月季][末底]|一\p{Script=Han}一\p{Script=Han}|此消彼长|创|位|居|列|排|首次|首度|连续|实现|完成|为|是|同比|环比|较|比|累计|净增|净减|年均|平均|每年|短短|仅|只|共|也就|即|折合|相当|增幅|涨幅|降幅|增速|规模|总量|数量|总体|整体|期间|其间|这|前后|[一二三四五六七八九十两\d]+[年个]|占|达|超|突破|有|其|全年|今年|按|扣除|剔除|若|如)/u;

/** 学费由5500元涨到6600元，报名人数却逆势走高，增长8%: a whole clause with a subject of its own stands before what is said. */
const isOfClauseBetween = (scene: Scene, now: Figure, said: Figure): boolean => {
  if (said.sentence !== now.sentence || said.index <= now.index) return false;
  const clauses = scene.s.slice(now.m.end, said.m.start).split(/[，；:]/u).slice(1, -1);
  return clauses.some((clause) => /\p{Script=Han}{3}/u.test(clause) && !/\d/u.test(clause) && !goesOn.test(clause));
};

/** 收购额860万元、940万元，数量增加15%; 用水86吨、71吨，节电12%: the change has the name of another measure or thing than the figures. */
const isOfOtherMeasure = ({ lead }: Figure, others: readonly Figure[]): boolean => {
  const own = /[^，。；:]*$/u.exec(lead)?.[0] ?? '';
  return ownMeasures.some(({ name, fits }) => {
    const found = name.exec(own)?.[0];
    return found !== undefined && !others.every((f) => words(f).includes(found) || fits.test(`${f.m.kind} ${f.m.unit} ${words(f)}`));
  });
};

const kinds: ReadonlySet<string> = new Set(['growth', 'difference', 'pp-change']);

/**
 * Tells, of a relation that does not hold, whether the words beside what is stated name something else than the figures that it
 * was held against; then nothing is said of it. Time in proportion to the claim's sentence.
 */
export const aboutAnother = (scene: Scene): ((claim: Claim) => boolean) => {
  const figureAt = new Map(scene.figures.map((f) => [f.m.start, f] as const));
  return ({ type, verdict, said, mentions }) => {
    if (verdict !== 'fails' || !kinds.has(type)) return false;
    const figures = mentions.flatMap(({ start }) => figureAt.get(start) ?? []);
    const stated = said && figureAt.get(said.start);
    const others = figures.filter((f) => f !== stated);
    if (!stated || others.length === 0) return false;
    // 翻了一番半, 增一倍半: more than what the number alone says.
    if (stated.m.kind === 'multiple' && scene.s.charAt(stated.m.end) === '半') return true;
    if (isOfOtherMeasure(stated, others)) return true;
    const last = others.reduce((a, b) => (b.index > a.index ? b : a));
    const first = others.find((f) => f !== last);
    if (first && namesAnother(scene, last, first)) return true;
    // 2018年86天，2019年102天，两年加一块比要求的180天还多8天: reckoned from the figure between.
    const between = scene.figures.slice(last.index + 1, stated.index).some((f) => f.m.unit === stated.m.unit && f.sentence === stated.sentence && compares.test(f.lead));
    // 事故下降12.6%，死亡人数下降8.3%，由去年的36人降到33人: the rate right before the values is theirs.
    const start = Math.min(...others.map(({ index }) => index));
    const nearer = stated.role === 'rate' && stated.index < start && scene.figures.slice(stated.index + 1, start).some((f) => f.role === 'rate' && f.sentence === stated.sentence);
    return between || nearer || isOfClauseBetween(scene, last, stated);
  };
};
