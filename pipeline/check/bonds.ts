import type { Figure } from './figures.ts';
import { respectiveRuns } from './respective.ts';
import { isGeneric, likeness } from './subject.ts';

/**
 * A figure with the earlier one it is compared with and what the text says of the change: `由a增加到b，增长r%`,
 * `b，上年为a，增长r%`, `b，比上年增加d，增长r%`.
 */
export interface Bond {
  readonly now: Figure;
  readonly base: Figure | null;
  /** How the text links them: from–to, 上年为, 比上年的a; `list`: values of more than two times stand in a row. */
  readonly link: 'move' | 'back' | 'than' | 'list' | null;
  readonly said: readonly Figure[];
}

interface Open { now: Figure; base: Figure | null; link: Bond['link']; said: Figure[] }

const moveVerb = '增加|增长|提高|提升|上升|扩大|发展|跃升|攀升|跃增|激增|猛增|上涨|增收|拓展|延伸|延长|扩展|扩建|扩充|壮大|减少|下降|降低|回落|缩减|压减|压缩|收窄|缩短|下调|上调|下滑|下跌|萎缩|调整|调减|调增|变化|变动|演变|跨越|推进|优化|改善|恢复|反弹|增|减|降|升|涨|跌|跃|提|扩|缩|调|变|达';
const toward = new RegExp(`^(?:[^。；！？\\n\\d]|\\d{1,4}[年月]){0,24}?(?:(?:${moveVerb})?了?(?:到了?|至|为|达到?)|突破|跃上)(?:了|约|近|超过?|逾|目前的?|现在的?|如今的?|今年的?|去年的?|上年的?|当年的?|年末的?|\\d{4}年(?:度|末|底)?(?:\\d{1,2}月(?:末|底)?)?的?)*$`, 'u');
const verbTo = new RegExp(`^(?:，)?(?:[^，。；！？\\n\\d]{0,6}|[^，。；！？\\n\\d]{0,6}\\d{4}年底?)(?:${moveVerb.replace('|达', '')})(?:到|至|为|达)`, 'u');
const fromLead = /(?:由|从|自)(?:[^，。；\d由从自]|\d{1,4}[年月]){0,20}$/u;
const yearTo = /^(?:到|至|—|、|，)?(?:了)?\d{4}年(?:末|底)?(?:的|为|是|达|达到|增[加长]?[到至])?$/u;

/** `由a增加到b`, `a增至b`, `2019年165家到2020年252家`. */
const isMove = (a: Figure, b: Figure, gap: string): boolean => {
  if (a.m.unit !== b.m.unit || a.m.kind !== b.m.kind || a.role !== 'level' || gap.length > 36) return false;
  if (fromLead.test(a.lead)) return toward.test(gap);
  if (!(b.own === '' || isGeneric(b.own) || likeness(a.subject, b.own) !== 'other')) return false;
  if (a.year !== null && b.year !== null && a.year < b.year && yearTo.test(gap) && gap.startsWith('到')) return true;
  return verbTo.test(gap) && toward.test(gap);
};

const thanLead = /(?:(?<![占同环对])比|较|高于|低于|超过)(?:[^，。；比较]){0,14}$/u;
const thanTail = /^(?:的?(?:平均)?(?:水平|基数上?|规模|增速|增幅)?(?:同比|大幅|显著|明显|稳步|小幅|略|又|再|还|反而|微)?(?:净?增[长加]|增|提高|提升|上升|扩大|多|高|上涨|净?减少|下降|降低|少|低|下滑|下跌|回落|翻|加快|放缓|回升|收窄|偏[高低多少]|[高低快慢升降跌涨缩])(?!至|到|为))/u;
/** 是2018年420家的3倍: the base of a multiple is one of growth too. */
const timesLead = /(?:是|为|相当于)(?:(?:19|20)\d{2}年(?:末|底)?|上年(?:同期)?|去年(?:同期)?|原来|当初)$/u;
/** 低于2023年的1.7%，回落0.6个百分点: the change stands in the next clause. */
const thanPast = /(?:高于|低于|多于|少于|快于|慢于)(?:(?:19|20)\d{2}年(?:度|末|底)?|上年度?|去年|上[一个]*月|上[一个]*季度?|年初)(?:同期)?的?$/u;
/** 与2010年的439万人相比: the base that changes in the next clauses are reckoned from. */
const besideLead = /(?:与|同|和|跟|相较|相对)(?:于)?[^，。；]{0,24}$/u;
const besideTail = /^(?:的)?(?:水平)?(?:相比|相较|比较|对比)/u;
const isThan = (f: Figure): boolean => (besideLead.test(f.lead) && besideTail.test(f.tail)) || (f.tail === '' && thanPast.test(f.lead)) || (f.role === 'level' || f.role === 'rate') && ((thanLead.test(f.lead) && thanTail.test(f.tail)) || (timesLead.test(f.lead) && f.tail.startsWith('的')));

const subPeriods = /上半年|下半年|前?[一二三四]季度|第[一二三四]季|\d{1,2}(?:[-—~至]\d{1,2})?月|全年/u;
/** The part of a year that words name, or ''. */
export const subPeriod = (words: string): string => subPeriods.exec(words)?.[0] ?? '';

const lastYear = /去年|上年|上一年|前一年/u;
const thisYear = /今年|本年|当年/u;
/** 2018年每斤2.8元，现在5.6元. */
const nowadays = /^(?:去年|今年|现在|如今|目前|眼下|现今)(?:已|则|就|为|是|达到?|到了?|有|涨到|升至|增至|降到|降至)*$/u;

/** The year in its own words, else the one that its clause stands in. */
const yearOf = (f: Figure): number | null => f.year ?? (/^\d{4}$/u.test(f.m.period ?? '') ? Number(f.m.period) : null);

/**
 * The same thing a time earlier or later, side by side: `2023年3.6亿元，2022年3.0亿元`, `去年980亿元，今年1060亿元`. +1: `f`
 * is the later, −1: the earlier, 0: no such pair.
 */
const besideInTime = (previous: Figure, f: Figure): 1 | -1 | 0 => {
  if (subPeriod(previous.lead) !== subPeriod(f.lead)) return 0;
  if (!(f.own === '' || isGeneric(f.own) || likeness(f.own, previous.own) === 'same')) return 0;
  const [before, after] = [yearOf(previous), yearOf(f)];
  if (before !== null && after !== null && before !== after) return after > before ? 1 : -1;
  if (lastYear.test(previous.lead) && thisYear.test(f.lead)) return 1;
  if (before !== null && f.year === null && previous.year !== null && nowadays.test(f.lead)) return 1;
  return thisYear.test(previous.lead) && lastYear.test(f.lead) ? -1 : 0;
};

/** 全年412万，2023年为386万: a bare year before the second; 上年度实际开支为: the thing named again. */
const bareYear = /^(?:而|其中)?(?:19|20)\d{2}[年届](?:度|末|底|同期|全年)?(?:仅|只)?(?:有|为|是|达)?(?:约)?$/u;
const isEarlier = (previous: Figure, f: Figure): boolean =>
  (previous.year === null && bareYear.test(f.lead) && !(previous.m.period !== null && f.year !== null && Number(previous.m.period.slice(0, 4)) <= f.year))
  || (/^(?:上年度?|去年|上一年度?)(?!末|底|以来)/u.test(f.lead) && !lastYear.test(previous.lead) && f.own !== '' && likeness(f.own, previous.own) !== 'other');

/** 完成预算85亿元的101.5%, 完成全年13万人次目标任务的52.6%: what a share is reckoned from is nobody's new or old value. */
const isAim = (f: Figure): boolean => f.role === 'level' && !isPercent(f)
  && ((/(?:完成|实现|达到?|占|为|是)[^，]{0,8}(?:预算|计划|目标|任务|指标)(?:数|额|的)?(?:约)?$/u.test(f.lead) && f.tail.startsWith('的')) || (/(?:完成|达到?)[^，]{0,8}$/u.test(f.lead) && /^[^，]{0,4}(?:预算|计划|目标|任务|指标)[^，]{0,4}的/u.test(f.tail)));

/** 覆盖率 after 森林覆盖率 is the same, 青年失业率 after 失业率 is not. */
const attaches = (f: Figure, bond: Open): boolean =>
  f.own === '' || isGeneric(f.own) || (likeness(f.own, bond.now.subject) !== 'other' && f.own.length <= bond.now.subject.length);

const isPercent = (f: Figure): boolean => f.m.kind === 'percent';

/** 比年初增加112.4亿元，同比少增8.3亿元: by how much an increase is less than another. */
const isChangeOfChange = (f: Figure, sentence: readonly Figure[]): boolean =>
  f.role === 'change' && /[少多][增减降]加?(?:了|约|近)*$/u.test(f.lead) && sentence.some((one) => one.role === 'change' && one.index < f.index && f.index - one.index <= 2);

interface State { amount: Open | null; percent: Open | null; pending: Figure[]; waiting: Figure | null }

const open = (now: Figure, state: State, bonds: Open[]): Open => {
  const takes = state.pending.length > 0 && now.own === '';
  const bond: Open = { now, base: null, link: null, said: takes ? state.pending : [] };
  state.pending = [];
  if (state.waiting && state.waiting.m.unit === now.m.unit && !isPercent(now)) [bond.base, bond.link] = [state.waiting, 'than'];
  state.waiting = null;
  bonds.push(bond);
  return bond;
};

const addLevel = (f: Figure, s: string, state: State, bonds: Open[]): void => {
  const current = isPercent(f) ? state.percent : state.amount;
  const previous = current?.now;
  if (current && previous && previous.m.unit === f.m.unit) {
    const near = f.index - previous.index <= 2;
    if (near && isMove(previous, f, s.slice(previous.m.end, f.m.start))) {
      // The base of a series stays its first.
      if (current.base === null) [current.base, current.link] = [previous, 'move'];
      current.now = f;
      return;
    }
    const same = isThan(f) || f.own === '' || isGeneric(f.own) || likeness(f.own, previous.subject) !== 'other';
    const beside = near && !isThan(f) ? besideInTime(previous, f) : 0;
    if (beside > 0) {
      [current.link, current.base, current.now] = [current.base === null ? 'back' : 'list', previous, f];
      return;
    }
    if (current.base === null && near && (beside < 0 || isEarlier(previous, f))) {
      [current.base, current.link] = [f, beside < 0 ? 'back' : 'list'];
      return;
    }
    if (current.link === 'move' && f.own === '' && /^(?:共|累计|净)?新增(?:了|约)?$/u.test(f.lead)) {
      current.said.push({ ...f, role: 'change' });
      return;
    }
    if (current.base === null && same && (f.back || isThan(f))) {
      [current.base, current.link] = [f, f.back && !isThan(f) ? 'back' : 'than'];
      return;
    }
  }
  if (isThan(f)) { state.waiting = f; return; }
  const bond = open(f, state, bonds);
  if (isPercent(f)) state.percent = bond; else [state.amount, state.percent] = [bond, null];
};

/** 今年a，增加d；上年b，增加e: what is said again of the same kind, behind the earlier figure, is of that one. */
const isOfBase = (f: Figure, { base, link, now, said }: Open): boolean =>
  base !== null && link !== 'than' && base.index > now.index && f.index > base.index && said.some(({ role, index }) => role === f.role && index > now.index && index < base.index);

const addSaid = (f: Figure, state: State, bonds: Open[]): void => {
  if (f.role === 'rate' && isThan(f) && state.percent && state.percent.base === null) {
    [state.percent.base, state.percent.link] = [f, 'than'];
    return;
  }
  const bond = f.role === 'points' ? state.percent : state.amount;
  if (bond && isOfBase(f, bond)) return;
  if (bond && attaches(f, bond) && (f.role !== 'change' || f.m.unit === bond.now.m.unit || bond.now.m.kind === f.m.kind)) bond.said.push(f);
  else if (f.role !== 'points') state.pending = [...state.pending.slice(-2), f];
  if (f.role === 'rate') state.percent = open(f, { ...state, pending: [], waiting: null }, bonds);
};

/** 甲由a增至b，乙由c增至d，分别增长x%和y%: to each its own, if there are as many; else nobody's. */
const addRun = (run: readonly Figure[], s: string, state: State, bonds: Open[]): void => {
  const [first] = run;
  if (!first) return;
  const from = s.lastIndexOf('；', first.m.start);
  const each = bonds.filter(({ now }) => isPercent(now) === (first.role === 'points') && now.m.start > from);
  for (const [n, f] of run.entries()) {
    const bond = each.length === run.length ? each[n] : undefined;
    if (bond && (f.role !== 'change' || f.m.unit === bond.now.m.unit)) bond.said.push(f);
  }
  if (first.role === 'rate') for (const f of run) state.percent = open(f, { ...state, pending: [], waiting: null }, bonds);
};

/** Figures of one sentence with what is said of their changes. */
const bondsOfSentence = (figures: readonly Figure[], s: string): readonly Bond[] => {
  const state: State = { amount: null, percent: null, pending: [], waiting: null };
  const bonds: Open[] = [];
  const runs = respectiveRuns(figures);
  let done = -1;
  for (const f of figures) {
    if (isAim(f) || isChangeOfChange(f, figures) || f.index <= done) continue;
    const run = runs.get(f.index);
    if (run) {
      addRun(run, s, state, bonds);
      done = run.at(-1)?.index ?? done;
    } else if (f.role === 'level') addLevel(f, s, state, bonds);
    else addSaid(f, state, bonds);
  }
  return bonds;
};

/** Figures in groups of what `key` gives, in order. */
export const grouped = (figures: readonly Figure[], key: (figure: Figure) => number): readonly (readonly Figure[])[] => {
  const groups: Figure[][] = [];
  let last: number | null = null;
  for (const f of figures) {
    if (key(f) === last) groups.at(-1)?.push(f);
    else groups.push([f]);
    last = key(f);
  }
  return groups;
};

/** Every figure of a text with what it is compared with in its sentence. Linear. */
export const bondsOf = (figures: readonly Figure[], s: string): readonly Bond[] =>
  grouped(figures, ({ sentence }) => sentence).flatMap((sentence) => bondsOfSentence(sentence, s));
