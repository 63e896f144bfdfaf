import type { Mention } from '../../model/index.ts';
import { scaled, type Reading } from '../interval.ts';
import { readingOfMention } from '../reading.ts';
import { isGeneric, regionOf, subjectOf } from '../subject.ts';
import { startsChange, toldBy } from './changed.ts';
import { arrives, goesOn, withoutStart } from './moved.ts';
import { deedIn, roleOf, type Role } from './role.ts';
import { walk, type Walk } from './walk.ts';
import { aroundBrackets, clauseStartOf, nounBehind, tailOf, yearIn } from './words.ts';

export { startsChange } from './changed.ts';
export { atTime } from './moved.ts';
export { deedIn } from './role.ts';
export { isAverage } from './average.ts';

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

const backLead = /(?:上年|去年|上一年|上年度|上一年度|前一年|前年|上期|上月|上个月|上季度?|同期|同季(?:末|底)?|同月(?:末|底)?|年初|上年末|去年末|上年底)(?:末|底|同期|全年)?(?:这一?个?|该|同一)?(?:最终|初步)?(?:发布|公布|公告|公报|年报|披露|快报|核算|核实|统计|决算|实际|原报|修订前)?(?:的)?(?:仅|只)?(?:有|的|为|是|达|实现|完成|基数|比重|比例|占比|份额|指标|数据|数字|数|值|水平)*(?:约|近)?:?$/u;

/** 去年5月为35.8万: a month of last year, with no deed of its own. */
const backMonth = /(?:去年|上年)\d{1,2}月份?(?:为|是|只有|仅有|仅为|才)$/u;

const backTail = /^(?:\(|（)?(?:(?:为|是|系)?(?:上年|去年)(?:同期)?(?:数|值|水平|\)|）))/u;

const widest = 60;

/** Lengths of time that say when, not how much. */
const times = new Set(['year', 'half_year', 'month', 'quarter', 'week']);

/** 四成以上: the words behind a tenth make a bound of it. */
const atLeast = (s: string, m: Mention): Mention => (m.text.endsWith('成') && ['eq', 'approx'].includes(m.comparator) && s.startsWith('以上', m.end) ? { ...m, comparator: 'ge' } : m);

/** 比上年的2.7万户多0.5万户: here 多 compares, and bounds nothing. */
const plainMore = (s: string, m: Mention): Mention => (m.comparator === 'gt' && /^多(?:了|出)|^多[约近]?[\d一二三四五六七八九十两半]/u.test(s.slice(m.end, m.end + 3)) ? { ...m, comparator: 'eq' } : m);

/** 午后最高14.6℃: as measured, and bounding nothing; 最高不超过 is told as that. */
const asMeasured = (s: string, m: Mention): Mention =>
  (m.unit === '°C' && ['max', 'min', 'le', 'ge'].includes(m.comparator) && /最[高低](?:气温|温度)?(?:为|是|有|只有)?$/u.test(s.slice(Math.max(0, m.start - 8), m.start)) ? { ...m, comparator: 'eq' } : m);

/** 2022届: pupils are named by the year in which they leave. */
const isClassYear = ({ unit, value }: Mention): boolean => unit === '届' && Number(value) > 1949 && Number(value) < 2100;

/** 一天八十元, 一亩五百斤, 每万元0.186吨, 平均一件卖到三百元: for each of what, no figure of its own. */
const isEach = (s: string, m: Mention, next: Mention | undefined): boolean => (/^一(?:天|亩|斤|户|人|株|件|趟|晚|月|公斤)$/u.test(m.text) && next?.start === m.end && next.kind !== m.kind) || (/^一./u.test(m.text) && s.slice(m.start - 2, m.start) === '平均') || (s.charAt(m.start - 1) === '每' && (next?.start === m.end || /^[百千万]元$/u.test(m.text) || (m.kind === 'count' && /^10{2,6}$/u.test(m.value ?? ''))));

/** 去年同一天，这个数是491.7亿元: a time alone in the clause before belongs to the figure. */
const timeAlone = /(?:^|[；。，\n“:])((?:去年|上年|前年|今年|昨[天日]|今[天日]|如今|现在|眼下|[一二三四五六七八九十两\d]{1,3}年(?:以|之)?[前后]|而?(?:19|20)\d{2}年|上[一个]*[周月])(?:同期|同一?[天日月周季]|此时|[这那]个?时候|[这那]会儿|年末|年底)?，)$/u;

/** 去年127.5万元，现在119.3万元，少了8.2万: what has no unit and no name has that of the figure before it in its sentence. */
const inUnitBefore = (m: Mention, own: string, tail: string, before: Figure | undefined): Mention =>
  // 0.186吨标准煤,降到0.152吨.
  (before?.m.unit === 'tce' && m.unit === 't' && own === '' ? { ...m, unit: 'tce' } : before && ['money', 'area', 'measure'].includes(before.m.kind) && m.kind === 'count' && m.unit === '' && own === '' && tail === '' && /[百千万亿]$/u.test(m.text) ? { ...m, kind: before.m.kind, unit: before.m.unit } : m);

/** Every measured figure of the prose, in order. Cells of tables are left to the finder of tables. Linear. */
export const figuresOf = (s: string, mentions: readonly Mention[]): readonly Figure[] => {
  const measures = mentions.filter((m, n) => measured.has(m.kind) && !m.table && !(m.kind === 'duration' && times.has(m.unit)) && !isClassYear(m) && !isEach(s, m, mentions[n + 1])).map((m) => atLeast(s, plainMore(s, asMeasured(s, m))));
  const state: Walk = { line: 0, sentence: 0, clause: 0, depth: 0, clauseStart: 0 };
  const figures: Figure[] = [];
  let at = 0;
  for (const [n, m] of measures.entries()) {
    walk(s, at, m.start, state);
    const start = Math.max(clauseStartOf(s, state.clauseStart, at), at, m.start - widest);
    const enclosed = aroundBrackets(s, m, at);
    const reached = at;
    at = m.end;
    const reading = readingOfMention(m, s.charAt(m.end));
    if (!reading) continue;
    const time = start === state.clauseStart ? (timeAlone.exec(s.slice(Math.max(reached, start - 14), start))?.[1] ?? '') : '';
    const lead = (enclosed?.lead ?? `${time}${s.slice(start, m.start)}`).replace(/\([^()]*\)|\[\d{1,2}\]/gu, '');
    const tail = enclosed?.tail ?? tailOf(s, m.end, measures[n + 1]?.start ?? s.length);
    const before = figures.at(-1);
    const follows = before?.sentence === state.sentence;
    const told = toldBy(m, lead, tail);
    const role = told?.role ?? roleOf(m, lead);
    const deed = told?.length ?? (role === 'change' ? deedIn(lead)?.words.length ?? 0 : 0);
    const named = follows && arrives(before, m, lead) ? '' : subjectOf(withoutStart(lead.slice(0, lead.length - deed)));
    const own = isGeneric(named) ? (role === 'level' && !startsChange(tail) && !goesOn(lead, tail) ? nounBehind(m, tail) : '') : named;
    figures.push({
      m: inUnitBefore(told ? { ...m, sense: told.sense } : m, own, tail, follows ? before : undefined), reading: role === 'rate' && m.kind === 'ratio' ? scaled(reading, 100) : reading, index: figures.length, line: state.line, sentence: state.sentence, clause: state.clause, depth: state.depth, lead, tail,
      own, subject: own !== '' || !follows ? own : before.subject, region: regionOf(lead), role,
      back: role === 'level' && (backLead.test(lead) || backMonth.test(lead) || backLead.test(s.slice(Math.max(0, m.start - 10), m.start)) || backTail.test(s.slice(m.end, m.end + 10))), year: yearIn(lead),
    });
  }
  return figures;
};
