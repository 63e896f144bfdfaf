import type { Claim, ClaimSpan, Mention, Verdict } from '../../../model/index.ts';
import { foundings, manifold } from '../../lexicon/calendar.ts';
import { afterYears, bornWho, comesBack, ended, inYears, neverMissed, ofAge, paused, roundAge, served, yearsBefore, yearsBehind } from '../../lexicon/spans.ts';
import { numberOf } from '../../numeral.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';
import { mentionsIn, windowAt } from '../../window.ts';

/** A number of years with the two years that its sentence, or the one beside it, names. */
interface Span extends ClaimSpan { readonly n: number; readonly kind: 'years' | 'age' | 'nth'; readonly from: Mention; readonly to: Mention; readonly years: number; readonly words: string; readonly at: number }

const yearOf = (one: Mention): number | null => (one.kind === 'year' || (one.kind === 'date' && /\d{4}|[零一二三四五六七八九〇]{4}/u.test(one.text)) ? stretchOf(one)?.[0].year ?? null : null);

/** The two years around a place, and no third one. */
const twoYears = (scene: Scene, at: number): Pick<Span, 'from' | 'to' | 'years' | 'words' | 'at'> | null => {
  const stretch = windowAt(scene.s, at, 1, 1);
  const all = mentionsIn(scene, stretch.from, stretch.to).filter((one) => yearOf(one) !== null);
  const [low, high] = [Math.min(...all.map((one) => yearOf(one) ?? 0)), Math.max(...all.map((one) => yearOf(one) ?? 0))];
  const [from, to] = [all.find((one) => yearOf(one) === low), all.find((one) => yearOf(one) === high)];
  if (!from || !to || from === to || all.some((one) => ![low, high].includes(yearOf(one) ?? 0))) return null;
  return { from, to, years: high - low, words: scene.s.slice(stretch.from, stretch.to), at: stretch.from };
};

const kindOf = ({ s }: Scene, m: Mention): Span['kind'] | null => {
  if (m.value === null || m.comparator !== 'eq' || m.valueHigh !== null || !Number.isInteger(Number(m.value))) return null;
  if (m.unit === '岁') return 'age';
  const behind = s.slice(m.end, m.end + 6);
  if (m.kind === 'ordinal') return `${m.text}${behind}`.includes('个年头') && m.unit === '个' ? 'nth' : null;
  if (m.kind !== 'duration' || m.unit !== 'year' || /周年|連|连/u.test(m.text)) return null;
  return m.text.endsWith('年头') || yearsBefore.test(s.slice(Math.max(0, m.start - 8), m.start)) || (yearsBehind.test(behind) && !behind.startsWith('，')) ? 'years' : null;
};

const more: Readonly<Record<Span['kind'], readonly number[]>> = { years: [0], age: [0, -1, 1], nth: [1, 0] };

/** `服役27年` of what was opened in one year and pulled down in the other, `时隔28年，2023年`, `出生于1946年的樊老师，2024年以88岁`: the words leave no third event that the years could be counted from. */
const isSure = ({ s }: Scene, { start, end, n, kind, from, to, years, words }: Span): boolean => {
  const [lead, behind] = [s.slice(Math.max(0, start - 8), start), s.slice(end, end + 12)];
  if (paused.test(words) || Math.abs(n - years) < 2) return false;
  if (kind === 'nth') return neverMissed.test(words) && from.end < to.start && to.start < start;
  if (kind === 'age') {
    const born = bornWho.test(s.slice(Math.max(0, from.start - 3), from.start)) || bornWho.test(s.slice(from.end, from.end + 4));
    return born && from.end < to.start && to.end < start && /^年?(?:出?生)?的\p{Script=Han}{2,8}，$/u.test(s.slice(from.end, to.start)) && /^以?$/u.test(s.slice(to.end, start)) && ofAge.test(behind) && n > years + 2;
  }
  if (afterYears.test(lead)) return from.end < start && to.start >= end && /^，?(?:到了?)?$/u.test(s.slice(end, to.start)) && /^[^，。；！？\n]*[，。；！？][“”]?$/u.test(s.slice(from.end, start - (afterYears.exec(lead)?.[0].length ?? 0)))
    // 1985年开放。时隔10年，2019年重新开园: since it closed.
    && !comesBack.test(/^[^。！？\n]*/u.exec(s.slice(to.end, to.end + 24))?.[0] ?? '');
  const opened = [s.slice(Math.max(0, from.start - 6), from.start), s.slice(from.end, from.end + 8)].some((near) => foundings.slice(0, manifold).some((one) => one.test(near)));
  return served.test(s.slice(Math.max(0, start - 20), start)) && opened && from.end < to.start && to.end < start && ended.test(s.slice(to.end, start));
};

const claim = ({ start, end, n, from, to, years }: Span, figures: readonly ClaimSpan[], verdict: Verdict): Claim => claimOf({
  type: 'calendar', figures: [from, to, ...figures, { start, end }], stated: String(n), computed: `${years}`, verdict, said: { start, end },
  note: { zh: `${yearOf(from) ?? ''}年至${yearOf(to) ?? ''}年为${years}年，文中写${n}。`, en: `From ${yearOf(from) ?? ''} to ${yearOf(to) ?? ''} is ${years} years; the text says ${n}.` },
});

const fewest = 5;

const claimOfSpan = (scene: Scene, span: Span): readonly Claim[] => {
  const both = scene.s.slice(span.start, span.end).endsWith('年头') ? [1, 0] : more[span.kind];
  if (both.some((one) => span.years + one === span.n)) return [claim(span, [], 'holds')];
  // 2025年…再过三年，1928年落成的…就满一百年.
  const later = mentionsIn(scene, span.at, span.at + span.words.length).find((one) => one.kind === 'duration' && one.unit === 'year' && one.start !== span.start && inYears.test(scene.s.slice(Math.max(0, one.start - 3), one.start)));
  if (later && span.years + Number(later.value) === span.n) return [claim({ ...span, years: span.n }, [later], 'holds')];
  return isSure(scene, span) ? [claim(span, [], 'fails')] : [];
};

/** `砌成于1958年。到2023年……它已经65岁了`: years counted in a sentence beside those that name the two ends. */
export const yearSpanClaims: Finder = (scene) => {
  const ages = [...scene.s.matchAll(roundAge)].map((match) => ({ start: match.index, end: match.index + (match.groups?.['n']?.length ?? 0), n: numberOf(match.groups?.['n'] ?? ''), kind: 'age' as const }));
  const told = scene.mentions.flatMap((m) => {
    const kind = kindOf(scene, m);
    return kind ? [{ start: m.start, end: m.end, n: Number(m.value), kind }] : [];
  });
  return [...ages, ...told].filter(({ n }) => n >= fewest).flatMap((one) => {
    const ends = twoYears(scene, one.start);
    return ends ? claimOfSpan(scene, { ...one, ...ends }) : [];
  });
};
