import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, growthOf, isOfOneSize, scaled } from '../interval.ts';
import { scopeWords, whys } from '../lexicon/doubts.ts';
import { behind, isAmount, sameUnit } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder } from '../scene.ts';
import { isGeneric, subjectOf } from '../subject.ts';
import { asChange } from '../working.ts';

/** 超概算, 低于控制价, 比预算节约: by how much what came is more or less than what was allowed. */
const than = /(?:(?<over>超出?过?|高于|突破|比)|(?<under>低于|少于|较))(?<whose>[^，。；\d]{0,6}?)(?<plan>概算|预算|估算|计划|控制价|合同价|合同额|中标价|批复|限额|定额)(?:金额|投资|数|价)?(?<less>节[约省]|[少低]|下降|减少)?(?:了|约|近|达|的)*$/u;

const otherPlan = /上年|去年|前年|往年|明年|来年|次年|上一年|上期|上一期|同期|此前|初步|调整|原|初/u;

/** What it came to. */
const came = /结算|决算|实际|完成|审定|最终|送审|支出|造价|投资|花|用了|中标|成交|签约/u;
const isPoint = ({ m }: Figure): boolean => m.comparator === 'eq' && m.valueHigh === null;

/** `批复概算8450万元，送审结算9126万元，超概算8%`: of two amounts the plan is named; what the sentence takes out leaves it open. */
export const findOverPlan: Finder = (scene) => scene.figures.flatMap((f): readonly Claim[] => {
  const groups = f.m.kind === 'percent' && isPoint(f) ? than.exec(f.lead)?.groups : undefined;
  const plan = groups?.['plan'];
  if (!groups || plan === undefined || f.tail.startsWith('的')) return [];
  // 比上年计划, 超原概算: of a plan that is none of these, unless an amount bears the word too.
  const other = otherPlan.exec(groups['whose'] ?? '')?.[0] ?? '';
  const told = behind(scene.figures, f, 4).filter((one) => isAmount({ ...one, back: false }) && one.m.kind === 'money');
  const base = told.find(({ lead }) => lead.includes(plan) && lead.includes(other));
  const now = told.find((one) => one !== base && !one.lead.includes(plan) && came.test(one.lead) && !one.lead.includes('其中'));
  const grown = base && now && sameUnit(base, now) && isPoint(base) && isPoint(now) && now.index > base.index ? growthOf(now.reading, base.reading) : null;
  if (!base || !now || !grown) return [];
  const falls = groups['under'] !== undefined || groups['less'] !== undefined;
  const stated = falls ? scaled(f.reading, -1) : f.reading;
  // 概算1.86亿元，决算2.05亿元，装修工程超概算21%: of a part, whose own plan is not told.
  const whose = subjectOf(f.lead.slice(0, than.exec(f.lead)?.index ?? 0).replace(/^[，、]?(?:最终|实际|总体|其中|仍|还|也|就|共|整整|足足)*/u, ''));
  if (!isGeneric(whose) && ![base, now].some(({ lead }) => lead.includes(whose)) && compare(stated, grown) !== 'holds') return [];
  const scope = scopeWords.test(scene.s.slice(base.m.end, f.m.start));
  if (!scope && !isOfOneSize(stated, grown, 3)) return [];
  // More amounts than these two: which of them is meant, only agreement tells.
  if (!scope && told.length > 2 && compare(stated, grown) !== 'holds') return [];
  return [relationClaim({
    type: 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated, computed: grown, unit: '%', doubt: scope ? { when: 'apart', why: whys.scope } : null, working: asChange(base.m.text, now.m.text),
  })];
});
