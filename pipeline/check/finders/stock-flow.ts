import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, exactly, isOfOneSize, minus, plus, type Reading } from '../interval.ts';
import { scopeWords, whys } from '../lexicon/doubts.ts';
import { anyComes, anyGoes, comes, goes } from '../lexicon/flows.ts';
import { grouped } from '../bonds/index.ts';
import { sameUnit } from '../near.ts';
import { relationClaim, roundingDoubt, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';

const first = /年初|期初|月初|季初|上年[末底]|去年[末底]|上年(?:度)?(?:结余|结转|滚存)|上月[末底]?(?:结余|结存|库存)|原有|原来有/u;
const last = /剩下|年末|期末|月末|季末|年底|月底|现有|现存|实有|剩余|还剩|余下/u;

const signIn = (f: Figure): 1 | -1 | 0 => (comes.test(f.lead) ? 1 : goes.test(f.lead) ? -1 : 0);

/** Money may come and go in ways that the sentence leaves out. */
const accounts = /预算|财政|转移|上解|调度|债|基金|公司|净/u;

const words = (start: Figure, flows: readonly Figure[]): string => flows.reduce((all, f) => `${all} ${signIn(f) > 0 ? '+' : '−'} ${f.m.text}`, start.m.text);

const claimOf = (scene: Scene, start: Figure, flows: readonly Figure[], end: Figure): Claim | null => {
  const computed = flows.reduce<Reading>((sum, f) => (signIn(f) > 0 ? plus : minus)(sum, f.reading), start.reading);
  const text = scene.s.slice(start.m.start - start.lead.length, end.m.end + end.tail.length);
  const bare = [start, ...flows, end].every(({ m }) => m.comparator === 'eq' && m.valueHigh === null);
  const told = bare && !scopeWords.test(text) && !/[等另]/u.test(text) && !(end.m.kind === 'money' && accounts.test(text)) && isOfOneSize(end.reading, computed, '1.5');
  const sure = flows.every(({ lead }) => anyComes.test(lead) || anyGoes.test(lead));
  if (computed.strict.high.at.lte(0) || (!told && compare(end.reading, computed) !== 'holds')) return null;
  const working = words(start, flows);
  return relationClaim({
    type: 'difference', figures: [start, ...flows, end].map(({ m }) => m), said: saidBy(end.m), stated: end.reading, computed, unit: end.m.unit,
    working: { zh: working, en: working }, doubt: told && sure ? roundingDoubt(end.reading, computed) : { when: 'apart', why: told ? whys.untold : whys.scope },
  });
};

const stockFrom = (scene: Scene, all: readonly Figure[], from: number): Claim | null => {
  const start = all[from];
  if (!start || signIn(start) !== 0) return null;
  // 年末点名时，公司通讯录上有: the time may stand in a clause of its own.
  const to = all.findIndex((f, n) => n > from && (last.test(f.lead) || (n > from + 2 && last.test(scene.s.slice(all[n - 1]?.m.end, f.m.start)))));
  const end = all[to];
  const flows = all.slice(from + 1, to);
  if (!end || to - from < 3 || to - from > 7 || signIn(end) !== 0 || (all.length !== to + 1 && !scene.s.slice(end.m.end, all[to + 1]?.m.start).includes('；')) || from > 0) return null;
  const fits = flows.every((f) => sameUnit(f, start) && signIn(f) !== 0 && f.depth === start.depth && !/其中|同比|比|较/u.test(f.lead)) && new Set(flows.map(signIn)).size === 2;
  return fits && sameUnit(end, start) && compare(start.reading, exactly(0)) !== 'holds' ? claimOf(scene, start, flows, end) : null;
};

/** `年初860名，新增120名、退出35名，年末945名`: what there was, came and went makes what there is, if all is told in one sentence. */
const stockOf = (scene: Scene, all: readonly Figure[]): Claim | null => {
  const [head] = all;
  const from = all.findIndex((f) => first.test(f.lead) && f.role === 'level');
  if (from < 0 && head && head.role === 'level' && first.test(scene.s.slice(Math.max(0, head.m.start - head.lead.length - 4), head.m.start - head.lead.length))) return stockFrom(scene, all, 0);
  return stockFrom(scene, all, from);
};

/** Stocks at both ends of a time with all that came and went between. */
export const findStockFlow: Finder = (scene) => grouped(scene.figures, ({ sentence }) => sentence).flatMap((all, n, groups) => {
  // 年初在册812人。一年里进来136人，…: what there was at first, alone in the sentence before.
  const [before, more] = groups[n - 1] ?? [];
  const head = before && !more && all[0] && before.line === all[0].line && all[0].sentence - before.sentence === 1 && first.test(before.lead) && before.role === 'level' ? [before, ...all] : null;
  return stockOf(scene, all) ?? (head && stockOf(scene, head)) ?? [];
});
