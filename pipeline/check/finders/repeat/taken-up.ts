import type { Claim, ClaimSpan, Mention } from '../../../model/index.ts';
import { exactly } from '../../interval.ts';
import { begun, builtAnew, completed, keptOn, otherHouse, othersBehind, otherYet, someWent, theseSame } from '../../lexicon/repeats.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { areTurned, isSlip } from '../../slip.ts';
import { mentionsIn } from '../../window.ts';

/** How far back what is taken up may stand. */
const reach = 220;

const claim = (a: ClaimSpan & { readonly text: string }, b: ClaimSpan & { readonly text: string }): Claim => claimOf({
  type: 'repeat', figures: [a, b], stated: b.text, computed: a.text, verdict: 'fails', said: b,
  note: { zh: `两次写作${a.text}、${b.text}：两者不同。`, en: `Given twice, ${a.text} and ${b.text}: the two differ.` },
});

const nounBehind = (s: string, { end }: Mention): string => /^(?:规上|规模以上)?(\p{Script=Han}{2})/u.exec(s.slice(end, end + 6))?.[1] ?? '';
/** 入库的科技型中小企业有126家: the noun stands before its number. */
const hasNoun = (s: string, one: Mention, noun: string): boolean => nounBehind(s, one) === noun || new RegExp(`${noun}(?:共|一共|达到?|为|是|有|共有)*$`, 'u').test(s.slice(Math.max(0, one.start - 8), one.start));

const isCount = ({ kind, comparator, valueHigh, table, value, sense }: Mention): boolean => kind === 'count' && comparator === 'eq' && valueHigh === null && !table && value !== null && sense === null;

/** `38家企业把展台摆进大学城……这36家企业共收简历5900份`: taken up by 这, and the only number of them that was told. */
const these = (scene: Scene, one: Mention): readonly Claim[] => {
  const { s } = scene;
  const noun = isCount(one) && /\d{2}/u.test(one.text) && theseSame.test(s.slice(Math.max(0, one.start - 4), one.start)) ? nounBehind(s, one) : '';
  if (noun === '') return [];
  const from = Math.max(0, one.start - reach);
  const before = mentionsIn(scene, from, one.start).filter((two) => two.unit === one.unit && two.kind === 'count');
  const [other, ...more] = before;
  if (!other || more.length > 0 || !isCount(other) || !hasNoun(s, other, noun) || other.value === one.value || [otherYet, someWent].some((words) => words.test(s.slice(Math.max(0, other.start - 12), one.start))) || keptOn.test(s.slice(one.end, one.end + 20)) || othersBehind.test(s.slice(one.end, one.end + 40)) || scene.mentions.slice(0, 40).some((two) => two !== one && two.value === one.value && two.unit === one.unit)) return [];
  // 请来58家，到场的晚了些，这55家: a clause between them may tell who is missing, in whatever words.
  return isSlip(one, exactly(other.value ?? 0), 2) && s.slice(other.end, one.start).split(/[，。；\n]/u).length <= 2 ? [claim(other, one)] : [];
};

/** `始建于1987年……1978年落成以来`: finished before it was begun, and the digits turned about. */
const years: Finder = (scene) => scene.mentions.flatMap((one): readonly Claim[] => {
  const { s } = scene;
  if (one.kind !== 'year' || one.table || !completed.test(s.slice(one.end, one.end + 6))) return [];
  const from = Math.max(0, one.start - reach);
  const start = mentionsIn(scene, from, one.start).filter((two) => two.kind === 'year' && begun.test(s.slice(Math.max(0, two.start - 4), two.start)));
  const [a, b] = [start[0]?.value ?? '', one.value ?? ''];
  return start.length === 1 && start[0] && Number(b) < Number(a) && areTurned(a, b) && !otherHouse.test(s.slice(start[0].end, one.start)) && /[，。；:“]$/u.test(s.slice(0, one.start).slice(-1)) && !builtAnew.test(s.slice(Math.max(0, start[0].start - 20), one.end + 12)) ? [claim(start[0], one)] : [];
});

/** What is taken up again under another number: of one count alone, or of one building. */
export const takenUpWrong: Finder = (scene) => [...scene.mentions.flatMap((one) => these(scene, one)), ...years(scene)];
