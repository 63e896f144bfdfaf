import { isAverage, type Figure } from '../figures/index.ts';
import { ofItsKind } from '../lexicon/changes.ts';
import { isGeneric, likeness } from '../subject.ts';
import { movers } from '../lexicon/flows.ts';
import { isPlanned } from './move.ts';

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

/** A bond that may still grow. */
export interface Open { now: Figure; base: Figure | null; link: Bond['link']; said: Figure[] }

/** 完成预算85亿元的101.5%, 完成全年13万人次目标任务的52.6%: what a share is reckoned from is nobody's new or old value. */
export const isAim = (f: Figure): boolean => f.role === 'level' && !isPercent(f)
  && ((/(?:完成|实现|达到?|占|为|是)[^，]{0,8}(?:预算|计划|目标|任务|指标)(?:数|额|的)?(?:约)?$/u.test(f.lead) && f.tail.startsWith('的')) || (/(?:完成|达到?)[^，]{0,8}$/u.test(f.lead) && /^[^，]{0,4}(?:预算|计划|目标|任务|指标)[^，]{0,4}的/u.test(f.tail)));

/** 由3.9万元/吨降到3.1万元/吨，每吨便宜8000元: of the same unit as the price. */
const isPerSame = ({ lead }: Figure, { now: { tail }, base }: Open): boolean => {
  const per = /^，?每(?<of>\p{Script=Han}{1,2}?)(?:便宜|贵|降|涨|少|多|节约|省|减|增|上|下)/u.exec(lead)?.groups?.['of'];
  return per !== undefined && (tail.startsWith(`/${per}`) || tail.startsWith(`每${per}`) || (base?.lead ?? '').includes(`每${per}`));
};

/** 由每人68元改为85元，一张贵了17元: of one each, as the price is. */
const isOfOne = ({ own, index, clause, m }: Figure, { link, now }: Open): boolean => link === 'move' && m.unit === now.m.unit && index === now.index + 1 && clause === now.clause + 1 && /^一[张份件斤亩吨次票人趟度]$/u.test(own);

/** 企业 go by 家; 从业人员 do not, and an amount of money may be of what the sentence before has named. */
const isCountedBy = (lead: string, unit: string): boolean => {
  const name = lead.replace(/^，/u, '').replace(/的?(?:年均|平均每年|每年).*$/u, '');
  return name === '' || name.startsWith('按') || movers.some(({ units, nouns }) => units.includes(unit) && nouns.test(name));
};

/** 从2020年的1260家到2024年的2310家，高新技术企业年均递增16%: nothing was named before the years, and the next clause says what moved. */
const isYearlyMove = (f: Figure, { link, now, base }: Open): boolean => link === 'move' && now.subject === '' && base?.year != null && now.year !== null && isAverage(f) && f.index === now.index + 1 && f.clause === now.clause + 1 && isCountedBy(f.lead, now.m.unit);

/** 从3.2亿元到9.8亿元，米粉让产值翻了两番: nothing was named before, and the next clause says what moved. */
const isBareMove = (f: Figure, { link, now }: Open): boolean => link === 'move' && now.subject === '' && /[让使令把]/u.test(f.lead) && f.index === now.index + 1 && f.clause === now.clause + 1;

/** 预算100亿元，实际105亿元，增长8%: of what was planned only savings and overruns are told. */
const isOtherThanSaved = ({ lead, role }: Figure, { base, now, link }: Open): boolean => base !== null && link === 'move' && role !== 'level' && isPlanned(base, now) && (!/[省节]|超支|结余/u.test(lead) || /[比较](?![原概预计])/u.test(lead));

/** 志愿者队伍880支，志愿者增长25%: those who are in it are others than it. */
const areMembers = ({ own }: Figure, { now }: Open): boolean => own !== '' && now.subject.startsWith(own) && /^(?:队伍|团队|组织|机构|协会|基地|企业|合作社|学校|班级)$/u.test(now.subject.slice(own.length));

/** 由3天压缩至0.5天，提速83%: faster by as much as it takes less time, or by more. */
const isOfSpeed = ({ lead }: Figure, { now }: Open): boolean => now.m.kind === 'duration' && /[提加]速|加快|放慢|[快慢]了?(?:约|近)?$/u.test(lead);

/** 由48万人增至60万人，户数却增加近一半: counted by another classifier. */
const countsOther = ({ lead }: Figure, { now }: Open): boolean => {
  const counted = /^[，]?(?:但|而)?(?<of>[人户家件])数/u.exec(lead)?.groups?.['of'];
  return counted !== undefined && now.m.kind === 'count' && !now.m.unit.includes(counted);
};

/** 水泵由12台减为9台，节电35%; 每亩租金由800元涨到1000元，每亩增收150元: the word itself names another thing. */
const isOfOtherKind = ({ lead, role }: Figure, { base, now, link }: Open): boolean => {
  const words = `${base?.lead ?? ''}${now.lead}`;
  const each = /每/u.test(lead);
  return base !== null && link !== 'than' && role !== 'points' && ofItsKind.some((one) => one.words.test(lead.slice(-8)) && !(now.subject === '' && !each && (one.bare || one.units.includes(now.m.unit)))
    && !((one.bare || !['count', 'money'].includes(now.m.kind)) && one.what.test(words)));
};

/** 最高气温31℃……24℃，平均气温下降5℃: the mean is none of the extremes. */
const isMeanOfOthers = ({ lead }: Figure, { now }: Open): boolean => /平均/u.test(lead) && !/平均每|每[年月]/u.test(lead) && /最[高低大]/u.test(now.lead);

/** 覆盖率 after 森林覆盖率 is the same, 青年失业率 after 失业率 is not. */
export const attaches = (f: Figure, bond: Open): boolean =>
  !countsOther(f, bond) && !isMeanOfOthers(f, bond) && !isOfOtherKind(f, bond) && !areMembers(f, bond) && !isOfSpeed(f, bond) && !isOtherThanSaved(f, bond) && (f.own === '' || isBareMove(f, bond) || isOfOne(f, bond) || isYearlyMove(f, bond) || isPerSame(f, bond) || isGeneric(f.own) || (likeness(f.own, bond.now.subject) !== 'other' && f.own.length <= bond.now.subject.length));

/** A share or a rate in per cent. */
export const isPercent = (f: Figure): boolean => f.m.kind === 'percent';

/** 比年初增加112.4亿元，同比少增8.3亿元: by how much an increase is less than another. */
export const isChangeOfChange = (f: Figure, sentence: readonly Figure[]): boolean =>
  f.role === 'change' && /[少多][增减降]加?(?:了|约|近)*$/u.test(f.lead) && sentence.some((one) => one.role === 'change' && one.index < f.index && f.index - one.index <= 2);

/** What is open in a sentence: of amounts, of percentages, what waits for its figure. */
export interface State { amount: Open | null; percent: Open | null; pending: Figure[]; waiting: Figure | null }

/** Begins the bond of a figure. */
export const open = (now: Figure, state: State, bonds: Open[]): Open => {
  const takes = state.pending.length > 0 && now.own === '';
  const bond: Open = { now, base: null, link: null, said: takes ? state.pending : [] };
  state.pending = [];
  if (state.waiting && state.waiting.m.unit === now.m.unit && !isPercent(now)) [bond.base, bond.link] = [state.waiting, 'than'];
  state.waiting = null;
  bonds.push(bond);
  return bond;
};

/** 今年a，增加d；上年b，增加e: what is said again of the same kind, behind the earlier figure, is of that one. */
export const isOfBase = (f: Figure, { base, link, now, said }: Open): boolean =>
  base !== null && link !== 'than' && base.index > now.index && f.index > base.index && said.some(({ role, index }) => role === f.role && index > now.index && index < base.index);
