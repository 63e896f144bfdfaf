import type { Figure } from '../../figures/index.ts';
import { isMove } from '../../bonds/index.ts';
import { compareAtMost, minus } from '../../interval.ts';
import { ahead, behind, isAmount, named, sameUnit } from '../../near.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric } from '../../subject.ts';
import { best, fits, isInside, nearLines, type Parts } from './parts.ts';

/** Words of a whole that is a place, not a figure. */
export const otherPlace = /^(?:全省|全国|全球|世界|全市|全县|全区|全州|全镇|全集团|同期|国内|市场)+(?:的|总量|总数|市场)?$/u;

const partsOf = (scene: Scene, f: Figure): readonly Figure[] => {
  const before = behind(scene.figures, f, 6).filter(isAmount).slice(0, 3);
  const after = ahead(scene.figures, f, 1).filter((one) => isAmount(one) && /^(?:即|为|约为?|达|共|计|有|面积|规模|总量|，|\s)*(?:约|近)?$/u.test(one.lead));
  return [...after, ...before];
};

/** `占862.4亿元的24%`: the whole stands within the words of the share. */
export const ofInner = (scene: Scene, f: Figure): Parts | null => {
  const whole = scene.figures[f.index - 1];
  if (!whole || whole.sentence !== f.sentence || !isAmount(whole)) return null;
  const gap = scene.s.slice(whole.m.end, f.m.start);
  // 相当于16.2万头正常保有量的97.5%: what is measured stands behind its figure.
  const isNamedBehind = /^\p{Script=Han}{2,12}的(?:约|近|超过?)?$/u.test(gap) && /(?:占|相当于)[^，。；]{0,12}$/u.test(whole.lead);
  if (!/^\)?(?:的|总额的|中|[^，。；\d]{0,4}(?:任务|目标|计划|预算)[^，。；\d]{0,2}的)[^，。；]{0,6}$/u.test(gap) && !isNamedBehind) return null;
  if (!/(?:占|为|达|达到|完成|相当于)[^占，。；]*$/u.test(scene.s.slice(Math.max(0, whole.m.start - 24), whole.m.start))) return null;
  const part = behind(scene.figures, whole, 3).find((one) => isAmount(one) && sameUnit(one, whole));
  // 分别完成a、b、c，完成计划d的x%: of all of them together.
  const before = part && scene.figures[part.index - 1];
  const listed = part && before && before.clause === part.clause && isAmount(before) && sameUnit(before, part);
  return part ? { part, whole, sure: !listed && (!isNamedBehind || part.index === whole.index - 1) } : null;
};

/** 总订单量8.41亿单 … 占全部订单的: the total of just these. */
const isTotalOf = (whole: Figure, name: string, f: Figure): boolean => /全部|所有|总/u.test(f.lead) && whole.sentence === f.sentence && ['总', '全部'].some((all) => whole.own.includes(`${all}${name}`));
/** `有村240个，已通自来水的216个，占90%`: those of the things just counted of which something is so. */
const isDone = (part: Figure, whole: Figure, f: Figure): boolean =>
  whole.m.unit === part.m.unit && part.index === whole.index + 1 && f.index === part.index + 1 && part.clause === whole.clause + 1 && f.clause === part.clause + 1
  && /^占(?:比|了)?(?:为|到)?$/u.test(f.lead) && part.lead.endsWith('的') && whole.tail === '' && part.tail === '';

/** `走访了12个县，有8个县入住不到一半，占四分之三`: so many of the very things just counted. */
const isOfThose = (part: Figure, whole: Figure, f: Figure): boolean =>
  whole.m.unit === part.m.unit && whole.m.comparator === 'eq' && part.m.comparator === 'eq' && part.index === whole.index + 1 && part.clause === whole.clause + 1 && f.clause === part.clause + 1 && f.index - part.index <= 2
  && /^其?中?有$/u.test(part.lead) && f.lead === '占' && /^\p{Script=Han}{1,4}$/u.test(whole.tail) && part.tail.startsWith(whole.tail);

/** 86批次，占采购金额的82%: a share of money is no share of these. */
const isOfAnother = (name: string, { m }: Figure): boolean => (/金额|资金|投资|产值|[收支]入?额|总额/u.test(name) && m.kind !== 'money') || (/人数|人口/u.test(name) && !/[人名位]/u.test(m.unit)) || (/面积/u.test(name) && m.kind !== 'area');

/** `从7户发展到386户，其中94户`: where the whole came from is no other whole. */
const startOf = (scene: Scene, wholes: readonly Figure[]): Figure | null => {
  const [whole, before] = wholes;
  return whole && before && before.index === whole.index - 1 && isMove(before, whole, scene.s.slice(before.m.end, whole.m.start)) ? before : null;
};

/** The part and a whole of the name that the share gives. */
export const ofWhole = (scene: Scene, f: Figure, name: string): Parts | null => {
  const parts = partsOf(scene, f).filter((part) => !isOfAnother(`${name}${/占[^占]*$/u.exec(f.lead)?.[0] ?? ''}`, part));
  const [first] = parts;
  if (!first) return null;
  if (isGeneric(name) || otherPlace.test(name)) {
    if (otherPlace.test(name)) return null;
    // 五年23.4亿元，去年3.8亿元，其中…: the nearer may be of another time, and be the whole all the same.
    const wholes = behind(scene.figures, first, 5).filter((one) => isAmount({ ...one, back: false }) && sameUnit(one, first));
    const heads = nearLines(scene, f).filter((one) => sameUnit(one, first) && one !== first && /总/u.test(one.lead));
    const head = heads.find((whole) => fits(f, first, whole));
    if (head) return { part: first, whole: head, sure: false };
    const larger = wholes.filter((whole) => compareAtMost(first.reading, whole.reading) !== 'fails');
    const start = startOf(scene, wholes);
    // 其中 may be of those that were added.
    const added = start && wholes[0] ? { ...wholes[0], reading: minus(wholes[0].reading, start.reading) } : null;
    const alone = wholes.length === 1 || (wholes.length === 2 && added !== null && !fits(f, first, added));
    return best(f, larger.filter((whole) => whole !== start).slice(0, 2).map((whole) => ({ part: first, whole, those: isOfThose(first, whole, f), sure: alone && (isInside(scene, first, whole) || isDone(first, whole, f) || isOfThose(first, whole, f)) && !/(?:提高|上升|提升|增加|扩大|下降|降低|降|升)[到至]/u.test(f.lead) })));
  }
  const candidates = named(nearLines(scene, f), name);
  const pairs = parts.flatMap((part, n) => candidates.filter(({ figure }) => figure !== part && sameUnit(figure, part))
    .map(({ figure, like }) => ({ part, whole: figure, sure: n === 0 && figure.own !== '' && (like === 'same' || isTotalOf(figure, name, f) || (figure.own.endsWith(name) && isInside(scene, part, figure))) })));
  return best(f, pairs);
};

/** `占比24%`, `比重为…`: the whole is the figure that the part belongs to. */
export const ofHead = (scene: Scene, f: Figure): Parts | null => {
  const [part, ...rest] = behind(scene.figures, f, 8).filter(isAmount);
  const whole = part && rest.filter((one) => sameUnit(one, part));
  return part && whole ? best(f, whole.slice(0, 3).map((one) => ({ part, whole: one, sure: one.index === part.index - 1 && f.index === part.index + 1 && /^(?:占比?重?|比例|比率)(?:为|达到?|超过?|过|逾|近|约|已|仍|保持在|稳定在|维持在)*$/u.test(f.lead) && /^[^，。；]{0,6}，其中|^\p{Script=Han}{0,10}(?:\([^()]{0,12}\))?[中里]，?\p{Script=Han}{0,10}$/u.test(scene.s.slice(one.m.end, part.m.start)) }))) : null;
};

/** `全省81家，我市9家，占全省的九分之一`: the figure of the place that is named. */
export const ofPlace = (scene: Scene, f: Figure, place: string): Parts | null => {
  const amounts = behind(scene.figures, f, 5).filter(isAmount);
  const part = amounts.find(({ region }) => region === '' || !place.startsWith(region));
  const whole = part && amounts.find((one) => one !== part && one.region !== '' && place.startsWith(one.region) && sameUnit(one, part));
  return part && whole ? { part, whole, sure: true } : null;
};
