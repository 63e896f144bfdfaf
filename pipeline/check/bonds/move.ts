import { atTime, type Figure } from '../figures/index.ts';
import { cameTo, planned } from '../lexicon/changes.ts';
import { isGeneric, likeness } from '../subject.ts';

const moveVerb = '增加|增长|提高|提升|上升|扩大|发展|跃升|攀升|跃增|激增|猛增|上涨|增收|拓展|延伸|延长|扩展|扩建|扩充|壮大|减少|下降|降低|回落|缩减|压减|压缩|收窄|缩短|下调|上调|下滑|下跌|萎缩|调整|调减|调增|变化|变动|演变|跨越|推进|优化|改善|恢复|反弹|增|减|降|升|涨|跌|跃|提|扩|缩|调|变|达';

const toward = new RegExp(`^(?:[^。；！？\\n\\d]|\\d{1,4}[年月]){0,24}?(?:(?:${moveVerb})?了?(?:到了?|至|为|成|达到?)|突破|跃上)(?:了|约|近|超过?|逾|目前的?|现在的?|如今的?|今年的?|去年的?|上年的?|当年的?|年末的?|(?:\\d{4}年(?:度|末|底)?)?(?:\\d{1,2}月(?:末|底|份)?)?的?|每\\p{Script=Han}{1,3})*(?:${atTime}){0,2}(?:约|近|超过?|逾|每\\p{Script=Han}{1,3})?$`, 'u');

const verbTo = new RegExp(`^(?:，)?(?:[^，。；！？\\n\\d]{0,6}|[^，。；！？\\n\\d]{0,6}\\d{4}年底?)(?:${moveVerb.replace('|达', '')})(?:到|至|为|成|达)`, 'u');

const fromLead = /(?:由|从|自)(?:[^，。；\d由从自]|\d{1,4}[年月]){0,20}$/u;

const yearTo = /^(?:到|至|—|、|，)?(?:了)?\d{4}年(?:末|底)?(?:的|为|是|达|达到|增[加长]?[到至])?$/u;

const nowLead = /(?:现在|目前|当前|如今|眼下|去年|上年|今年)[^，。；\d]{0,6}$/u;
const aimLead = /^，?(?:(?:我们的?|下一步的?|今年的?|明年的?)?目标(?:是|为)|(?:今年|明年|全年|下一步|年内)?(?:我们)?(?:有望|力争|争取|预计|计划|打算|准备|要|将)(?:能|可)?(?:再)?(?:做|提高|提升|增加|增长|扩大|达|升|降|减少|发展|扩)(?:到|至))(?:约|近)?$/u;

/** `现在只有一成半，我们的目标是两成五`, `去年是5.4亿元，今年有望做到6.3亿元`: from what is to what is aimed at, in the next clause. */
const isTowardAim = (a: Figure, b: Figure): boolean =>
  b.index === a.index + 1 && b.clause === a.clause + 1 && a.role === 'level' && nowLead.test(a.lead) && aimLead.test(b.lead) && a.m.comparator === 'eq' && b.m.comparator === 'eq' && a.tail === '' && a.m.valueHigh === null;

/** `由a增加到b`, `a增至b`, `2019年165家到2020年252家`. */
export const isMove = (a: Figure, b: Figure, gap: string): boolean => {
  if (a.m.unit !== b.m.unit || a.m.kind !== b.m.kind || a.role !== 'level' || gap.length > 36) return false;
  if (isTowardAim(a, b)) return true;
  if (fromLead.test(a.lead)) return toward.test(gap);
  if (!(b.own === '' || isGeneric(b.own) || likeness(a.subject, b.own) !== 'other')) return false;
  if (a.year !== null && b.year !== null && a.year < b.year && yearTo.test(gap) && gap.startsWith('到')) return true;
  return verbTo.test(gap) && toward.test(gap);
};

/** `增速由一季度的4.7%加快到上半年的6.2%`: both are rates of growth of one thing. */
export const isRateMove = (a: Figure, b: Figure, gap: string): boolean =>
  a.m.kind === 'percent' && b.m.kind === 'percent' && a.m.sense === b.m.sense && /[增涨升降跌]幅|增速|增长率/u.test(a.lead) && fromLead.test(a.lead) && gap.length <= 24 && toward.test(gap);

/** `原定造价12.8亿元，决算11.46亿元`: what was planned, and in the next clause what it came to. */
export const isPlanned = (a: Figure, b: Figure): boolean =>
  b.index === a.index + 1 && b.clause === a.clause + 1 && a.role === 'level' && a.m.kind === b.m.kind && planned.test(a.lead) && cameTo.test(b.lead) && a.tail === '' && [a, b].every(({ m }) => m.comparator === 'eq' && m.valueHigh === null);
