import type { Claim, ClaimSpan, Verdict } from '../../../model/index.ts';
import { bareNumber, className, countsThem, inAll, itsPoints, listThenCount, namelyAll, nothingElse, someOfThem, addedItem, theseMany } from '../../lexicon/lists-told.ts';
import { countedBefore } from '../../lexicon/list.ts';
import { numberOf } from '../../numeral.ts';
import type { Finder } from '../../scene.ts';
import { splitItems } from './items.ts';
import { quoted } from './judge.ts';

const claim = (span: ClaimSpan, n: number, found: number, words: string, names: readonly string[], verdict: Verdict = n === found ? 'holds' : 'fails'): Claim => ({
  type: 'list-count', mentions: [span], said: span, stated: String(n), computed: String(found), verdict,
  note: { zh: `列出${names.join('、')}，计${found}项；文中所说为“${quoted(words)}”。`, en: `${found} named (${names.join(', ')}); the text says “${quoted(words)}”.` },
});

/** Where the words of a group stand in a match. */
const spanOf = (match: RegExpMatchArray, words: string): ClaimSpan => {
  const start = (match.index ?? 0) + match[0].indexOf(words);
  return { start, end: start + words.length };
};

/** Names alone: short, with no verb's object, no figure. */
const plain = (items: readonly string[]): boolean => items.length > 1 && items.every((item) => item.length > 1 && item.length < 13 && !/[等，\d?]|^(?:其中|其他|其余)/u.test(item));

/** 甲、乙和丙 as three: each joiner parts names of two characters or more. */
const namesIn = (list: string): readonly string[] => splitItems(list).items.flatMap((item) => item.split(/(?<=\p{Script=Han}{2})(?:以及|和|及|与)(?=\p{Script=Han}{2})/u));

/** `理由有三：一是……，二是……。除上述外没有其他意见`: points that the text itself says are all. */
const points: Finder = ({ s }) => [...s.matchAll(bareNumber)].flatMap((match) => {
  const n = numberOf(match.groups?.['n'] ?? '');
  const end = match.index + match[0].length;
  const rest = s.slice(end, end + 600).split('\n', 1)[0] ?? '';
  const marks = [itsPoints, /(?<!\p{Script=Han})([一二三四五六七八九])(?:是|要)/gu, /第([一二三四五六七八九])[，:]/gu, /\(([一二三四五六七八九])\)/gu];
  // Those that stand right behind; others count within a point.
  const run = marks.map((mark) => [...rest.matchAll(mark)]).find(([one]) => one && one.index < 3);
  const numbers = (run ?? []).map(([, word = '']) => numberOf(word));
  const broken = numbers.findIndex((at, k) => at !== k + 1);
  const found = broken < 0 ? numbers.length : broken;
  const span = { start: end - 1, end };
  if (found < 2 || (found < n && !nothingElse.test(rest)) || Math.abs(found - n) > 2) return [];
  return [claim(span, n, found, match[0], Array.from({ length: found }, (_, k) => `其${'一二三四五六七八九'.charAt(k)}`))];
});

/** `小麦、玉米、大豆，外加……马铃薯，……就是这四样`: only what agrees is told, for a clause may hold another name. */
const these: Finder = ({ s }) => [...s.matchAll(theseMany)].flatMap((match) => {
  const n = numberOf(match.groups?.['n'] ?? '');
  const before = s.slice(Math.max(0, match.index - 120), match.index).replace(/^.*[。；！？\n]/su, '');
  const clauses = before.split('，');
  const from = clauses.findIndex((clause) => clause.includes('、'));
  const items = clauses.slice(Math.max(0, from)).flatMap((clause, k) => (k === 0 ? namesIn(clause) : addedItem.test(clause) ? namesIn(clause.replace(addedItem, '')) : []));
  const start = match.index + match[0].search(/[两二三四五六七八九十\d]/u);
  return from >= 0 && clauses.length - from > 1 && items.length === n && n > 2 && plain(items) && !beginsClause.test(items[0] ?? '') && !nearby(s, match.index) ? [claim({ start, end: match.index + match[0].length }, n, items.length, match[0], items)] : [];
});
/** 因此文中没有零售: a clause that leads to a list, no name. */
const beginsClause = /^(?:因此|所以|但|而|于是)|没有/u;
/** A list right before its number has a finder of its own. */
const nearby = (s: string, at: number): boolean => /、[^，。；]{0,12}$/u.test(s.slice(Math.max(0, at - 14), at));

/** `一共两家，甲与乙，`: only what agrees is told. */
const afterCount: Finder = ({ s }) => [...s.matchAll(inAll)].flatMap((match) => {
  const { n = '', list = '' } = match.groups ?? {};
  const items = namesIn(list);
  return items.length === numberOf(n) && plain(items) ? [claim(spanOf(match, match[0].slice(match[0].indexOf(n), match[0].indexOf('，'))), numberOf(n), items.length, match[0].split('，', 1)[0] ?? '', items)] : [];
});

/** More of the list in the clause behind it. */
const goesOn = /^(?:以及|和|及|与|还有|另|外加|再加|其中|、|等|其余|其他|此外|并|包括)/u;

/** `有四处，分别是甲、乙、丙、丁、戊，`, `六所学校如下：……。`, `“五件套”，说的就是……`: all of them are told, and each is a name. */
const namely: Finder = ({ s }) => [...s.matchAll(namelyAll)].flatMap((match) => {
  const { n = match.groups?.['slogan'] ?? '', list = '', end = '', next = '', slogan, noun = '' } = match.groups ?? {};
  const { items, low, high } = splitItems(list);
  const [said, size] = [numberOf(n), low];
  if (low !== high || low < 3 || said < 2 || !plain(items) || /等|…|部分|其中|[的了着]|(?:^|、)(?:在|对于|向|把|将)/u.test(list + noun) || Math.abs(size - said) > 2) return [];
  // Fewer than the number: more may follow behind the comma.
  if (size < said && (end !== '。' && (goesOn.test(next) || slogan === undefined))) return [];
  // 1名教练、3名选手分别是…: of both.
  const at = match.index + match[0].indexOf(n);
  if (size !== said && countedBefore.test(s.slice(Math.max(0, at - 20), at))) return [];
  const longest = Math.max(...items.map((item) => item.length));
  const isName = slogan === undefined && className.test(match[0].charAt(n.length)) && !countsThem.test(s.charAt(match.index - 1)) && !(match.groups?.['link'] ?? '').includes('分别');
  if (size !== said && (longest > 8 || isName)) return [];
  const words = slogan === undefined ? match[0].slice(0, n.length + 1 + noun.length) : `${slogan}${match.groups?.['thing'] ?? ''}`;
  return [claim(spanOf(match, words), said, size, words, items)];
});

/** `县医院、中医院以及几家卫生院，一共八家`: nobody can count some. */
const uncounted: Finder = ({ s }) => [...s.matchAll(someOfThem)].map((match): Claim => {
  const words = match.groups?.['said'] ?? '';
  const span = { start: match.index + match[0].length - words.length, end: match.index + match[0].length };
  return { type: 'list-count', mentions: [span], said: span, stated: match.groups?.['n'] ?? words, computed: null, verdict: 'undecided', note: { zh: `所列中有“几”个未定之数，无从清点；文中所说为“${words}”。`, en: `The list holds an uncounted few, so that it cannot be counted; the text says “${words}”.` } };
});

/** `谁还在跑？甲、乙和丙。“三条船`: only what agrees is told. */
const listAlone: Finder = ({ s }) => [...s.matchAll(listThenCount)].flatMap((match) => {
  const { list = '', said = '', n = '' } = match.groups ?? {};
  const items = namesIn(list);
  return items.length === numberOf(n) && plain(items) ? [claim(spanOf(match, said), numberOf(n), items.length, said, items)] : [];
});

/** Lists with their number in freer order. */
export const toldLists: Finder = (scene) => [...points(scene), ...these(scene), ...afterCount(scene), ...namely(scene), ...uncounted(scene), ...listAlone(scene)];
