import type { Claim, ClaimSpan } from '../../../model/index.ts';
import { otherSteps, stepWords } from '../../lexicon/list.ts';
import { numberOf } from '../../numeral.ts';
import type { Counted } from './counts.ts';
import { quoted } from './judge.ts';


/** A run of steps 一是 … 二是 … 三是: where it begins and ends, and how many. */
export interface Steps {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/** Every run of numbered steps of a text; a run begins at 一 and goes on while the numbers do. */
export const stepsOf = (s: string): readonly Steps[] => stepWords.flatMap((words) => {
  const runs: { start: number; end: number; size: number }[] = [];
  for (const match of s.matchAll(words)) {
    const at = numberOf(match[1] ?? '');
    const last = runs.at(-1);
    if (at === 1) runs.push({ start: match.index, end: match.index + match[0].length, size: 1 });
    else if (last && at === last.size + 1) {
      last.size = at;
      last.end = match.index + match[0].length;
    }
  }
  return runs.filter(({ size }) => size > 1);
}).toSorted((a, b) => a.start - b.start);

/** Between a number and its first step: the noun, and no other sentence. */
const farthest = 60;
const leads = /^[^。；\n]{0,60}[:。，]\s*$/u;

/** 主要有, 其中, 节选, 已完成两项: not all of them are told. */
const someOf = /主要(?!任务|目标|内容为|特点|原因|问题|做法|经验)|其中|节选|摘[要编录]|部分|重点|值得|例如|比如|譬如|已|的[是有](?=[:，]|$)|有[:，]\s*$|包括|包含|涉及/u;
/** …… or 等 in the last step, 后两点从略: the list breaks off. */
const breaksOff = /……|…|等[。；）)，]|从略|略去|不再|不一一|后[两二三四五六七八九]|余下|其余/u;

const claimFor = (n: number, size: number, span: ClaimSpan, words: string): Claim => ({
  type: 'list-count', mentions: [span], said: span, stated: String(n), computed: String(size), verdict: size === n ? 'holds' : 'fails',
  note: { zh: `逐条列出${size}条；文中所说为“${words}”。`, en: `${size} numbered points; the text says “${words}”.` },
});

/** The last of an outline's points goes on no longer. */
const longestOutline = 6000;

/** 以下五个方面问题，涉及金额4816.52万元。: what else the sentence says of them. */
const outlineLeads = /^[^。；\n\d]{0,12}(?:，[^。；\n]{0,24})?。\s*\n\s*$/u;

/** 以下六个方面：, then lines that begin with （一） to （五）, and the next part of the text: the outline itself ends the list. */
const isOutline = (s: string, counted: Counted, run: Steps): boolean =>
  s.slice(run.start, run.end).trimStart().startsWith('(') && /以下|如下|下列/u.test(s.slice(Math.max(0, counted.from - 6), run.start)) && (/:\s*$/u.test(s.slice(counted.to, run.start)) || outlineLeads.test(s.slice(counted.to, run.start)))
  && Math.abs(counted.n - run.size) === 1 && /\n[ \t\u3000]*[一二三四五六七八九十]{1,3}、/u.test(s.slice(run.end, run.end + longestOutline));

/** The steps that a number brings in (三个方面：一是…), or null. */
export const claimOfSteps = (s: string, counted: Counted, runs: readonly Steps[]): Claim | null => {
  const run = runs.find(({ start }) => start >= counted.to);
  if (!run || run.start - counted.to > farthest || counted.more) return null;
  const between = s.slice(counted.to, run.start);
  const outlined = outlineLeads.test(between) && isOutline(s, counted, run);
  if (outlined && run.size !== counted.n) return claimFor(counted.n, run.size, { start: counted.start, end: counted.end }, quoted(s.slice(counted.from, counted.to)));
  if (!leads.test(between) || /\d|[二三四五六七八九十][个大项]/u.test(between)) return null;
  const { n, start, end } = counted;
  const holds = run.size === n;
  const words = quoted(s.slice(counted.from, counted.to) + (/^[^，。；:、\d]{0,8}/u.exec(between)?.[0] ?? ''));
  // Steps may go on without a number: then fewer are no slip.
  const line = s.indexOf('\n', run.end);
  const paragraph = line < 0 && s.trimEnd().endsWith('。') ? s.length : line;
  const rest = s.slice(run.end, Math.min(paragraph < 0 ? s.length : paragraph, run.end + 2000));
  if (!holds && run.size < n && (someOf.test(between) || breaksOff.test(s.slice(run.start, run.end) + rest.slice(0, 120)))) return null;
  if (!holds && isOutline(s, counted, run)) return claimFor(n, run.size, { start, end }, words);
  if (!holds && (!between.endsWith(':') || (run.size < n && (otherSteps.test(rest) || paragraph < 0 || s.slice(run.start, run.end).includes('\n'))))) return null;
  return claimFor(n, run.size, { start, end }, words);
};
