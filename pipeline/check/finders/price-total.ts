import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, isOfOneSize, times } from '../interval.ts';
import { whys } from '../lexicon/doubts.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asProduct } from '../working.ts';

const price = /(?:单价|均价|每(?<unit>[\u4e00-\u9fff]{1,2}?))[^，。；\d]{0,5}$/u;
const total = /^(?:共|共计|合计|总计|总共|一共|总价款?|总金额|总额|合计金额|总共花费)[^，。；\d]{0,8}$/u;
/** What else may be in the total. */
const besides = /批量|定制|团体|部分|减|免|批发|赠|破损|损耗|含|运费|安装|优惠|折|定金|首付|预付|另|等|扣|除|税|起|加上|以及|期|天|个月|每年|每月|[一两三四五六七八九十\d]次|各/u;

const isPoint = ({ m }: Figure): boolean => m.comparator === 'eq' && m.valueHigh === null;

const totalClaim = (scene: Scene, whole: Figure): Claim | null => {
  const [a, b] = [scene.figures[whole.index - 2], scene.figures[whole.index - 1]];
  if (!a || !b || !['money', 'count'].includes(whole.m.kind) || !total.test(whole.lead) || a.sentence !== whole.sentence || b.sentence !== whole.sentence || whole.clause - a.clause > 2) return null;
  const [each, count] = price.test(a.lead) ? [a, b] : [b, a];
  const found = price.exec(each.lead);
  const unit = found?.groups?.['unit'];
  const words = `${scene.s.slice(a.m.start - a.lead.length, whole.m.end)}${/^[^。；\n]{0,60}/u.exec(scene.s.slice(whole.m.end))?.[0] ?? ''}`;
  if (!found || each.m.kind !== whole.m.kind || each.m.unit !== whole.m.unit || (each.m.kind === 'count' && unit === undefined) || !['count', 'area', 'measure'].includes(count.m.kind) || ![each, count, whole].every(isPoint) || besides.test(words)) return null;
  if (scene.figures[a.index - 1]?.sentence === whole.sentence || (unit !== undefined && !count.m.text.endsWith(unit))) return null;
  const computed = times(count.reading, each.reading);
  const verdict = compare(whole.reading, computed);
  // 每桌10人，摆了32桌，共316人: what holds so many is not always full.
  if (verdict === 'fails' && each.m.kind === 'count' && whole.reading.strict.high.at.lte(computed.strict.high.at)) return null;
  if (!(verdict === 'fails' || (verdict === 'holds' && each.m.kind === 'count')) || !isOfOneSize(whole.reading, computed, '1.5')) return null;
  return relationClaim({
    type: 'mean', figures: [a.m, b.m, whole.m], said: saidBy(whole.m), stated: whole.reading, computed, unit: whole.m.unit, working: asProduct(count.m.text, each.m.text),
    // 每个街道5个网点: there may be others elsewhere.
    doubt: whole.m.unit === '个' || whole.m.kind === 'money' ? { when: 'apart', why: whys.different } : null,
  });
};

/** `120台，单价4500元，共计54万元`: a number of things, the price of one, and what they come to. What agrees the means tell. */
export const findPriceTotal: Finder = (scene) => scene.figures.flatMap((whole) => totalClaim(scene, whole) ?? []);
