import type { Mention } from '../model/index.ts';
import { scaled, type Reading } from './interval.ts';
import { readingOfMention } from './reading.ts';
import { isGeneric, regionOf, subjectOf } from './subject.ts';

/** What a figure does: says how much there is, by how much it changed, at what rate, by how many points or times. */
export type Role = 'level' | 'change' | 'rate' | 'points' | 'multiple';

/** A measured figure with the words around it. Texts are those of the plain shadow (`scene.s`). */
export interface Figure {
  readonly m: Mention;
  readonly reading: Reading;
  /** Place in the list of all figures. */
  readonly index: number;
  /** Running numbers of line, sentence and clause; clauses end at ，；。：（）. */
  readonly line: number;
  readonly sentence: number;
  readonly clause: number;
  /** In how many open brackets it stands. */
  readonly depth: number;
  /** The words of its clause before it, from the figure before or the clause's start. */
  readonly lead: string;
  /** The words after it, to the next figure or the clause's end, at most 24. */
  readonly tail: string;
  /** What is measured as its own clause says, '' if it does not. */
  readonly own: string;
  /** What is measured, taken over from the figure before in its sentence where its own clause does not say. */
  readonly subject: string;
  readonly region: string;
  readonly role: Role;
  /** It is the value of an earlier time that another is compared with (上年同期为103.5亿元). */
  readonly back: boolean;
  /** The year named in its own lead, or null. */
  readonly year: number | null;
}

const measured = new Set(['money', 'count', 'percent', 'percentage_point', 'ratio', 'area', 'measure', 'multiple', 'index', 'duration']);

/** A change: 比上年增加7.9亿元, 净增93家, 多收3亿元. */
const changeLead = /(?:净?增加|净?增长|净增|新增加|增收|增产|多[增收产出]?|扩大|提高|提升|上升|上涨|净?减少|净减|减收|减产|少[增收产]?|下降|降低|缩减|压减|回落|高出|高|低|下调|上调|节约|相差|差距为?|差额为?|差|延长|缩短|[增减升降涨跌])了?(?:约|近|超过?|逾|不足|不到|将近|接近)?$/u;
const notChange = /(?:新增|正高|副高|最[高低多少]|提高|至少|不少|不多|多达|高达|低至)$/u;
const levelNoun = /(?:降低|提高|扩大)[^，]{2,}$/u;

/** What is left over is no change, though its name tells of one. */
const balance = /(?:顺差|逆差|赤字|盈余|结余|缺口|净流入|净流出|净增值)(?:额)?(?:为|达|约|共)*$/u;

const roleOf = (m: Mention, lead: string): Role => {
  if (balance.test(lead)) return 'level';
  if (m.kind === 'percentage_point') return 'points';
  if (m.kind === 'multiple') return 'multiple';
  if (m.kind === 'ratio') return (m.sense === 'growth' || m.sense === 'decline') && m.values.length === 0 ? 'rate' : 'level';
  if (m.kind === 'percent') return (m.sense === 'growth' || m.sense === 'decline') && !/自然增长率|机械增长率/u.test(lead) ? 'rate' : 'level';
  if (m.sense === 'growth' || m.sense === 'decline' || m.sense === 'higher' || m.sense === 'lower') return 'change';
  const words = lead.slice(-12);
  return changeLead.test(words) && !notChange.test(words) && !levelNoun.test(words) ? 'change' : 'level';
};

const backLead = /(?:上年|去年|上一年|上年度|上一年度|前一年|前年|上期|上月|上个月|上季度?|同期|年初|上年末|去年末|上年底)(?:末|底|同期|全年)?(?:这一?个?|该|同一)?(?:最终|初步)?(?:发布|公布|公告|公报|年报|披露|快报|核算|核实|统计|决算|实际|原报|修订前)?(?:的)?(?:仅|只)?(?:有|的|为|是|达|实现|完成|基数|比重|比例|占比|份额|指标|数据|数字|数|值|水平)*(?:约|近)?:?$/u;
const backTail = /^(?:\(|（)?(?:上年|去年)(?:同期)?(?:数|\)|）)/u;

/** Marks that end a clause in the plain shadow. */
const clauseEnd = new Set('，；。！？:()\n');
const sentenceEnd = new Set('。！？\n');

interface Walk { line: number; sentence: number; clause: number; depth: number; clauseStart: number }

/** Walks the marks between two figures. */
const walk = (s: string, from: number, to: number, state: Walk): void => {
  for (let at = from; at < to; at += 1) {
    const char = s.charAt(at);
    if (!clauseEnd.has(char)) continue;
    state.clause += 1;
    state.clauseStart = at + 1;
    if (char === '(') state.depth += 1;
    else if (char === ')') state.depth = Math.max(0, state.depth - 1);
    else if (sentenceEnd.has(char)) {
      // A full stop within brackets ends no sentence of the text around.
      if (char === '\n') { state.line += 1; state.depth = 0; }
      if (state.depth === 0) state.sentence += 1;
    }
  }
};

const widest = 60;
const tailReach = 24;

const tailOf = (s: string, end: number, next: number): string => {
  let at = end;
  while (at < s.length && at < next && at - end < tailReach && !clauseEnd.has(s.charAt(at))) at += 1;
  return s.slice(end, at);
};

/** 9家高水平科研平台: what is counted stands behind the classifier. */
const nounBehind = (m: Mention, tail: string): string => {
  if (m.kind !== 'count' && m.unit !== 'CNY') return '';
  return /^[^、和及与的在，]{2,16}/u.exec(tail.replace(/^(?:的|以上|左右|多)/u, ''))?.[0] ?? '';
};

const yearIn = (lead: string): number | null => {
  const found = [...lead.matchAll(/(?<!\d)((?:19|20)\d{2})[年届]/gu)].at(-1)?.[1];
  return found === undefined ? null : Number(found);
};

/** Lengths of time that say when, not how much. */
const times = new Set(['year', 'half_year', 'month', 'quarter', 'week']);

const bracketReach = 20;
/** 地区生产总值（GDP）2410.6亿元: a bracket without digits belongs to the words before the figure. */
const clauseStartOf = (s: string, at: number, from: number): number => {
  if (s.charAt(at - 1) !== ')') return at;
  const open = s.lastIndexOf('(', at - 1);
  if (open < from || at - open > bracketReach || /[\d，。；\n]/u.test(s.slice(open, at))) return at;
  let start = open;
  while (start > from && open - start < bracketReach && !clauseEnd.has(s.charAt(start - 1))) start -= 1;
  return start;
};

/** 四成以上: the words behind a tenth make a bound of it. */
const atLeast = (s: string, m: Mention): Mention => (m.text.endsWith('成') && ['eq', 'approx'].includes(m.comparator) && s.startsWith('以上', m.end) ? { ...m, comparator: 'ge' } : m);

/** 比上年的2.7万户多0.5万户: here 多 compares, and bounds nothing. */
const plainMore = (s: string, m: Mention): Mention => (m.comparator === 'gt' && /^多了?\d/u.test(s.slice(m.end, m.end + 3)) ? { ...m, comparator: 'eq' } : m);

/** 平均增速（6.1%）高: a figure alone in brackets has the words around the brackets for its own. */
const aroundBrackets = (s: string, m: Mention, from: number): { readonly lead: string; readonly tail: string } | null => {
  if (s.charAt(m.start - 1) !== '(' || s.charAt(m.end) !== ')') return null;
  let start = m.start - 1;
  while (start > from && m.start - start < bracketReach && !clauseEnd.has(s.charAt(start - 1))) start -= 1;
  return { lead: s.slice(start, m.start - 1), tail: tailOf(s, m.end + 1, s.length) };
};

/** 2022届: pupils are named by the year in which they leave. */
const isClassYear = ({ unit, value }: Mention): boolean => unit === '届' && Number(value) > 1949 && Number(value) < 2100;

/** 去年同一天，这个数是491.7亿元: a time alone in the clause before belongs to the figure. */
const timeAlone = /(?:^|[；。，])((?:去年|上年|前年|今年|上[一个]*[周月])(?:同期|同一?[天日月周季]|此时|这个时候|年末|年底)?，)$/u;

/** Every measured figure of the prose, in order. Cells of tables are left to the finder of tables. Linear. */
export const figuresOf = (s: string, mentions: readonly Mention[]): readonly Figure[] => {
  const measures = mentions.filter((m) => measured.has(m.kind) && !m.table && !(m.kind === 'duration' && times.has(m.unit)) && !isClassYear(m)).map((m) => atLeast(s, plainMore(s, m)));
  const state: Walk = { line: 0, sentence: 0, clause: 0, depth: 0, clauseStart: 0 };
  const figures: Figure[] = [];
  let at = 0;
  for (const [n, m] of measures.entries()) {
    walk(s, at, m.start, state);
    const start = Math.max(clauseStartOf(s, state.clauseStart, at), at, m.start - widest);
    const enclosed = aroundBrackets(s, m, at);
    const at0 = at;
    at = m.end;
    const reading = readingOfMention(m);
    if (!reading) continue;
    const time = start === state.clauseStart ? (timeAlone.exec(s.slice(Math.max(at0, start - 14), start))?.[1] ?? '') : '';
    const lead = (enclosed?.lead ?? `${time}${s.slice(start, m.start)}`).replace(/\([^()]*\)|\[\d{1,2}\]/gu, '');
    const tail = enclosed?.tail ?? tailOf(s, m.end, measures[n + 1]?.start ?? s.length);
    const before = figures.at(-1);
    const role = roleOf(m, lead);
    const named = subjectOf(lead);
    const own = isGeneric(named) ? (role === 'level' ? nounBehind(m, tail) : '') : named;
    const follows = before?.sentence === state.sentence;
    figures.push({
      m, reading: role === 'rate' && m.kind === 'ratio' ? scaled(reading, 100) : reading, index: figures.length, line: state.line, sentence: state.sentence, clause: state.clause, depth: state.depth, lead, tail,
      own, subject: own !== '' || !follows ? own : before.subject, region: regionOf(lead), role,
      back: role === 'level' && (backLead.test(lead) || backLead.test(s.slice(Math.max(0, m.start - 10), m.start)) || backTail.test(s.slice(m.end, m.end + 8))), year: yearIn(lead),
    });
  }
  return figures;
};
