import type { Claim, Mention } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, over, tellsMuch } from '../../interval.ts';
import { isExact, sameUnit } from '../../near.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { figuresBefore, lineTo, wordsBefore } from '../../window.ts';
import { asQuotient } from '../../working.ts';

/** What a stock lasts at a pace: 消化周期, 可采, 够用. */
const lasting = /消化|去化|卖完|[要能可够](?:再)?[卖用吃烧跑](?:上)?$|售完|用完|耗完|采完|周期|周转|可采|可用|够|支撑|维持|建完|完成/u;
const paces: Readonly<Record<string, RegExp>> = { month: /月均|平均月|每个?月|一个月/u, day: /日均|每[天日]|一天/u, year: /年均|每年|一年/u };
const reach = 60;

const paceWords = (scene: Scene, f: Figure): string => `${wordsBefore(scene, f)}${f.tail}`;

const lasts = (scene: Scene, m: Mention): Claim | null => {
  const pace = m.kind === 'duration' && Object.hasOwn(paces, m.unit) && m.valueHigh === null ? paces[m.unit] : undefined;
  const stated = pace && readingOfMention(m);
  const words = `${lineTo(scene, m.start, reach)}${scene.s.slice(m.end, m.end + 10)}`;
  if (!pace || !stated || !lasting.test(words)) return null;
  const near = figuresBefore(scene, m.start, 8).filter((f) => m.start - f.m.end <= 3 * reach && isExact(f));
  for (const rate of near.filter((f) => pace.test(paceWords(scene, f)))) {
    for (const stock of near.filter((f) => f !== rate && sameUnit(f, rate))) {
      const computed = over(stock.reading, rate.reading);
      if (!computed || !tellsMuch(stated, computed, '0.1') || compare(stated, computed) !== 'holds') continue;
      return relationClaim({
        type: 'multiple', figures: [stock.m, rate.m, m], said: saidBy(m), stated, computed, unit: m.unit, working: asQuotient(stock.m.text, rate.m.text),
      });
    }
  }
  return null;
};

/** `库存920万平方米，照61.8万平方米的月均速度，要14.9个月才能消化`: how long a stock lasts at a pace. Only what agrees is told. */
export const stocksThatLast = (scene: Scene): readonly Claim[] => scene.mentions.flatMap((m) => lasts(scene, m) ?? []);
