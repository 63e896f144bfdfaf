import { cues } from '../en/index.ts';
import { declineNouns, declineVerbs, growthNouns, growthVerbs } from '../zh/index.ts';
import { factorsEqual } from './factor.ts';
import { error, type Problem } from './problem.ts';
import type { Figure } from './figure.ts';
import type { Scene } from './scene.ts';

type Direction = 'up' | 'down';

/** How a change is told: `by` so much, or `to` so much. */
interface Change { readonly direction: Direction; readonly arrives: boolean }

const alternatives = (list: readonly string[]): string => [...list].toSorted((a, b) => b.length - a.length).join('|');
const up = alternatives([...growthVerbs.filter((word) => word.length > 1 || /[增升涨]/u.test(word)), '高', '快', ...growthNouns.filter((word) => /[增涨升]/u.test(word))]);
const down = alternatives([...declineVerbs, ...declineNouns]);
const zhChange = new RegExp(`(?:(${up})|(${down}))([^，。；、\\d]{0,6}?)$`, 'u');
const zhFillers = /^(?:了|到了|至了|约|近|超|超过|逾|不足|不到|突破|达|达到|幅度?|为|到|至|成|至约|到约|接近|将近|大约|至少|不低于|由|从|速|\s)*$/u;
const zhArrives = /(?:到|至|为|成|达到?)(?:了|约|近|超过?|逾|突破|接近)*$/u;

const clauseZh = (s: string, start: number): string => s.slice(Math.max(0, start - 24), start).split(/[，。；！？\n]/u).at(-1) ?? '';

const changeZh = (s: string, figure: Figure): Change | null => {
  const found = zhChange.exec(clauseZh(s, figure.mention.start));
  if (!found || !zhFillers.test(found[3] ?? '')) return null;
  return { direction: found[1] === undefined ? 'down' : 'up', arrives: zhArrives.test(found[0]) };
};

/** Words of change that are as often nouns of something else. */
const nouns: ReadonlySet<string> = new Set(['contract', 'contracts', 'lead', 'leads', 'net', 'save', 'off']);

const enFillers = /^(?:a|an|the|by|to|about|around|nearly|almost|over|more|than|some|approximately|roughly|of|at|least|close|well|as|much|from|rate|annual|average|year-on-year|further|another|only|just|less|no|up|under|on|year|per|cent|percent|rmb)$/u;

const clauseEn = (s: string, start: number): readonly string[] =>
  (s.slice(Math.max(0, start - 70), start).split(/[.;:!?](?=\s)|,(?=\s)|\n|[()—]/u).at(-1) ?? '').toLowerCase().match(/[a-z][a-z-]*/gu) ?? [];

const headUp = /^\W*(?:[a-z-]+\s+){0,3}?(?:growth|increase|rise|gain|expansion|jump|surge|higher|more)\b/u;
const headDown = /^\W*(?:[a-z-]+\s+){0,3}?(?:decline|decrease|drop|fall|reduction|cut|contraction|lower|fewer|less)\b/u;

const changeEn = (s: string, figure: Figure): Change | null => {
  const words = clauseEn(s, figure.mention.start);
  for (let at = words.length - 1; at >= 0 && at >= words.length - 9; at -= 1) {
    const word = words[at] ?? '';
    const cue = (word === 'up' && words[at + 1] === 'to') || (word === 'added' && words[at - 1] === 'value') || nouns.has(word) ? undefined : cues.get(word);
    if (cue === 'growth' || cue === 'decline') return { direction: cue === 'growth' ? 'up' : 'down', arrives: words.slice(at + 1).includes('to') && !words.slice(at + 1).includes('by') };
    if (!enFillers.test(word)) break;
  }
  const ahead = s.slice(figure.mention.end, figure.mention.end + 40).toLowerCase();
  if (headUp.test(ahead)) return { direction: 'up', arrives: false };
  return headDown.test(ahead) ? { direction: 'down', arrives: false } : null;
};

const compared = (figure: Figure): boolean => figure.mention.sense === 'higher' || figure.mention.sense === 'lower';

const polar: Readonly<Record<string, Direction | undefined>> = { growth: 'up', higher: 'up', decline: 'down', lower: 'down' };

const told = ({ mention }: Figure, change: Change): boolean => mention.sense === null || (mention.sense === 'level') === change.arrives;

/**
 * Growth for decline, or by for to, where both texts say plainly which: a change word stands at the number on either side.
 */
export const senseProblem = ({ zh, en }: { readonly zh: Figure; readonly en: Figure }, scene: Scene): Problem | null => {
  if (['time', 'rank', 'label'].includes(zh.family) || ['time', 'rank', 'label'].includes(en.family)) return null;
  // 增长6.9倍, to 7.9 times: two ways to tell one change.
  if (zh.family === 'multiple' && factorsEqual(zh, en)) return null;
  const [a, b] = [changeZh(scene.zh.shadow, zh), changeEn(scene.en.text, en)];
  const [x, y] = [polar[zh.mention.sense ?? ''], polar[en.mention.sense ?? '']];
  if (a && b && a.direction !== b.direction && (x === undefined || x === a.direction) && (y === undefined || y === b.direction)) return error('sense');
  if (x && y && x !== y && (a?.direction === x || b?.direction === y || (compared(zh) && compared(en)))) return error('sense');
  if (zh.family === 'multiple' || en.family === 'multiple' || !a || !b || a.arrives === b.arrives) return null;
  return told(zh, a) && told(en, b) ? error('sense') : null;
};
