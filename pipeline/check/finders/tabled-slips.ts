import type { Claim } from '../../model/index.ts';
import { isAverage, signOf } from '../changes.ts';
import type { Figure } from '../figures/index.ts';
import { compare, isOfOneSize } from '../interval.ts';
import { plainMoves } from '../lexicon/table.ts';
import { scopeWords } from '../lexicon/doubts.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { isAmount } from '../table.ts';
import { sentenceTo } from '../window.ts';
import { ofTimes, rowsNamed, timesOf } from './agree/index.ts';

/** How far below its table the sentence may begin. */
const reach = 160;
/** Of another time, of a part, of others. */
const besides = /[比较](?!上年|去年|年初|上月|上周|上期|同期)|其中|累计|当月|单月|[近前后][一二三四五六七八九十两\d]+[年个]|季度|半年|分别|平均|两[^，。；]{0,4}[都均合]|目标|计划/u;

/** Two characters of the column's head: 达标率 under 上月达标率. */
const sharesHead = (words: string, head: string): boolean => [...head].some((_, at) => /^\p{Script=Han}{2}$/u.test(head.slice(at, at + 2)) && words.includes(head.slice(at, at + 2)));

/** 出库减少: what goes in or out is no change of what is there. */
const flows = /[出入进购销轮调](?:库|入|出|货|售|换|拨|粮)|卖|买/u;

/** 市一医院儿科门诊量, 一中重点大学录取: of some of what the row counts, by words that neither it nor its columns have. */
const isOfSome = (sentence: string, label: string, heads: string): boolean => {
  const own = /[^，；:]*$/u.exec(sentence)?.[0] ?? '';
  const rest = own.slice(Math.max(0, own.indexOf(label)) + (own.includes(label) ? label.length : 0)).replace(plainMoves, '');
  return [...rest].filter((char) => /\p{Script=Han}/u.test(char) && !heads.includes(char) && !label.includes(char)).length > 1;
};

const claimFor = (scene: Scene, f: Figure): Claim | null => {
  if (!['rate', 'points', 'change'].includes(f.role) || isAverage(f) || f.m.comparator !== 'eq' || f.m.valueHigh !== null || f.depth > 0) return null;
  const sentence = sentenceTo(scene, f.m.start, 80);
  if (/\d/u.test(sentence) || besides.test(sentence) || flows.test(sentence.replace(/[^，；]*，/gu, '')) || scopeWords.test(sentence)) return null;
  const rows = rowsNamed(scene, f);
  const [named, ...more] = rows;
  if (!named || more.length > 0 || named.table.end > f.m.start || f.m.start - named.table.end > reach) return null;
  const cells = [...named.row.cells].filter(([, m]) => isAmount(m) || m.kind === 'percent');
  // The points and the rates of what is counted in the columns; a change says its unit.
  const isMeasured = f.role === 'change' || cells.every(([column]) => sharesHead(sentence, named.table.heads.get(column) ?? '')) || sharesHead(sentence.replace(named.row.label, ''), named.row.label);
  if (isOfSome(sentence, named.row.label, cells.map(([column]) => named.table.heads.get(column) ?? '').join(''))) return null;
  if (cells.length !== 2 || !isMeasured || timesOf(named).length !== 1) return null;
  const [told] = ofTimes(f, [named]);
  if (!told?.computed || !told.stated || compare(told.stated, told.computed) !== 'fails' || !isOfOneSize(told.stated, told.computed, 2) || told.computed.strict.low.at.times(signOf(f)).lt(0)) return null;
  return relationClaim({ type: told.type, figures: told.figures, said: saidBy(f.m), stated: told.stated, computed: told.computed, unit: told.unit, working: told.working });
};

/** `柳林闸……达标率倒退7.6个百分点` right below a table that has of that row just two values, of two times: a slip where they do not give it. */
export const findTabledSlips: Finder = (scene) => (scene.tables.length === 0 ? [] : scene.figures.flatMap((f) => claimFor(scene, f) ?? []));
