import type { Claim } from '../../model/index.ts';
import { signOf, signed } from '../changes.ts';
import type { Figure } from '../figures/index.ts';
import { minus, scaled } from '../interval.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Scene } from '../scene.ts';
import { asDifference } from '../working.ts';

/** 高于全部投资增速, 比全省平均高: with what it is compared, in words. */
const whom = /(?:[高低快慢]于|比|较)(?<whom>[^，。；\d]{3,16}?)(?:[高低快慢])?(?:出|约|近|了)*$/u;
/** The whole that is meant, and its measure: 高于全部投资增速, 快于GDP. Of 全省平均 each measure has its own; 比年初 is of each figure's own. */
const ofAll = /全[部社]|整体|总体|生产总值|GDP/u;
const measured = (name: string): boolean => name.replace(/全[部社]会?|整体|总体|平均|水平|增[速幅]|同期|的/gu, '').length >= 2;
const whomOf = ({ lead }: Figure): string => {
  const name = whom.exec(lead)?.groups?.['whom'] ?? '';
  return ofAll.test(name) && measured(name) ? name : '';
};

const slower = /[低慢]于|[低慢](?:出|约|近|了)*$/u;

/**
 * `民间投资增长6.1%，高于全部投资增速2.3个百分点；工业投资增长12.7%，高于全部投资增速9.9个百分点`: where the first has been found to
 * hold against a rate of the text, the second, compared with the same words in the same paragraph, is held against that rate too.
 */
export const sameBase = (scene: Scene, found: readonly Claim[]): readonly Claim[] => {
  const figureAt = new Map(scene.figures.map((f) => [f.m.start, f] as const));
  const points = found.filter(({ type, said }) => type === 'pp-change' && said !== null);
  const known = points.flatMap(({ verdict, said, mentions }) => {
    const f = said && figureAt.get(said.start);
    const [base, ...more] = f ? mentions.flatMap(({ start }) => figureAt.get(start) ?? []).filter((one) => one !== f && one.index !== f.index - 1) : [];
    return verdict === 'holds' && f && base && more.length === 0 && whomOf(f) !== '' ? [{ f, base }] : [];
  });
  return points.flatMap(({ verdict, computed, said }) => {
    const f = verdict === 'undecided' && computed === null && said ? figureAt.get(said.start) : undefined;
    const now = f && scene.figures[f.index - 1];
    const same = f ? known.find((one) => one.f.line === f.line && whomOf(one.f) === whomOf(f)) : undefined;
    if (!f || !now || !same || now.m.kind !== 'percent' || now.sentence !== f.sentence || now.role !== scene.figures[same.f.index - 1]?.role || now.role !== same.base.role) return [];
    return [relationClaim({
      type: 'pp-change', figures: [same.base.m, now.m, f.m], said: saidBy(f.m), stated: slower.test(f.lead) || signOf(f) < 0 ? scaled(f.reading, -1) : f.reading,
      computed: minus(signed(now), signed(same.base)), unit: 'pp', working: asDifference(now.m.text, same.base.m.text),
    })];
  });
};
