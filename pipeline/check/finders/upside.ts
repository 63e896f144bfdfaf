import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, growthOf, isOfOneSize, scaled } from '../interval.ts';
import { isAmount, sameUnit } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asChange } from '../working.ts';

const room = /^的?(?:上涨|上行|上升|涨幅|下跌|下行)?空间|^的?(?:溢价|折价)(?:率)?(?:[，。；]|$)/u;
const below = /^的?(?:下跌|下行|折价)/u;
const than = /(?:较|比|相对(?:于)?|相较)[^，。；]*(?:价|市值)(?:为|的)?$/u;

/** No price that is aimed at: a former one, a stop, what was paid. */
const noAim = /止损|止盈|支撑|压力|阻力|原|前次|此前|上次|上期|先前|成本|发行|买入|建仓|悲观|最低|下限|历史|测算/u;
const thanPrice = /(?:较|比|相对(?:于)?|相较)(?:[^，。；\d]{0,4})(?:收盘价|现价|股价|市价|发行价)[^，。；\d]{0,4}$/u;
const price = /(?:收盘价|现价|股价|市价)(?:为|是|的)?$/u;
const farthest = 8;

/** `以收盘价17.85元计……目标价20.40元，较收盘价有14.3%的上行空间`: the price told before in the paragraph; only what agrees is told. */
const farUpside = ({ figures }: Scene, f: Figure): Claim | null => {
  const now = figures[f.index - 1];
  if (!thanPrice.test(f.lead.replace(/有$/u, '')) || !now || now.sentence !== f.sentence || !isAmount(now) || !/价|市值/u.test(now.lead)) return null;
  const base = figures.slice(Math.max(0, now.index - farthest), now.index).findLast((one) => one.line === f.line && isAmount(one) && sameUnit(one, now) && price.test(one.lead));
  const computed = base ? growthOf(now.reading, base.reading) : null;
  const stated = below.test(f.tail) ? scaled(f.reading, -1) : f.reading;
  return base && computed && compare(stated, computed) === 'holds' ? relationClaim({
    type: 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated, computed, unit: '%', working: asChange(base.m.text, now.m.text),
  }) : null;
};

const labels: readonly [aim: RegExp, now: RegExp] = [/(?<!此前|原|前次|上次|历史)目标价(?:格)?(?:为|是|至|到|:)?\s*$/u, /(?:现价|收盘价|最新价|当前股价|市价)(?:\([^()]*\))?(?:为|是|:)?\s*$/u];
const labelReach = 14;
/** `现价：25.20元 目标价：31.50元` at the head of a report: the one price of the text that bears the label; null where it has several. */
const labelled = ({ figures, s }: Scene, label: RegExp): Figure | null => {
  const found = figures.filter((f) => f.m.kind === 'money' && f.m.comparator === 'eq' && f.m.valueHigh === null && label.test(s.slice(Math.max(0, f.m.start - labelReach), f.m.start)));
  const [first] = found;
  return first && found.every(({ m }) => m.value === first.m.value) ? first : null;
};

/** `上调目标价，较现价尚有35%的上行空间`: both prices stand at the head, each the only one of its kind. */
const headUpside = (scene: Scene, f: Figure): Claim | null => {
  if (!thanPrice.test(f.lead.replace(/[尚还仍]?有$/u, ''))) return null;
  const [now, base] = [labelled(scene, labels[0]), labelled(scene, labels[1])];
  const computed = now && base && sameUnit(now, base) ? growthOf(now.reading, base.reading) : null;
  return now && base && computed && !/目标价|[给予]/u.test(f.lead) ? relationClaim({
    type: 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: below.test(f.tail) ? scaled(f.reading, -1) : f.reading, computed, unit: '%', working: asChange(base.m.text, now.m.text),
  }) : null;
};

/** `目标价28.20元，较10月27日收盘价22.12元有27.5%的上涨空间`: how far the one price is from the other. */
export const findUpside: Finder = (scene) => scene.figures.flatMap((f): readonly Claim[] => {
  const [base, last] = [scene.figures[f.index - 1], scene.figures[f.index - 2]];
  if (f.m.kind !== 'percent' || f.m.comparator !== 'eq' || !room.test(f.tail)) return [];
  const far = farUpside(scene, f);
  if (far) return [far];
  const alone = base?.clause === f.clause || [base, last].some((one) => one?.sentence === f.sentence && one.m.kind === 'money') ? null : headUpside(scene, f);
  if (alone) return [alone];
  if (!base || base.clause !== f.clause) return [];
  const stated = below.test(f.tail) ? scaled(f.reading, -1) : f.reading;
  // 目标价48元（原目标价42元）: of several prices before it the one that agrees is meant, and if none does nobody knows which.
  const prices = scene.figures.slice(Math.max(0, base.index - farthest), base.index).filter((one) => one.sentence === f.sentence && isAmount(one) && sameUnit(one, base) && isOfOneSize(one.reading, base.reading, 4));
  const fits = prices.findLast((one) => { const reading = growthOf(one.reading, base.reading); return reading !== null && compare(stated, reading) === 'holds'; });
  const now = fits ?? (prices.length === 1 && !noAim.test(last?.lead ?? '') ? last : undefined);
  if (!now || now.sentence !== f.sentence) return [];
  if (![base, now].every((one) => isAmount(one) && one.m.comparator === 'eq' && one.m.valueHigh === null) || !sameUnit(base, now) || !than.test(base.lead) || !/价|市值/u.test(now.lead)) return [];
  const computed = growthOf(now.reading, base.reading);
  return computed ? [relationClaim({
    type: 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated, computed, unit: '%', working: asChange(base.m.text, now.m.text),
  })] : [];
});
