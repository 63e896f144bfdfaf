import { describe, expect, it } from 'vitest';
import type { Lang } from '../../pipeline/model/index.ts';
import { scanQuantities } from '../../pipeline/quantity/index.ts';

const brief = (text: string, lang: Lang): readonly string[] =>
  scanQuantities(text, { lang }).map(({ text: words, kind, value, valueHigh, unit, comparator, sense, factor }) =>
    [words, kind, valueHigh === null ? value : `${value}..${valueHigh}`, unit, comparator, sense ?? '-', factor ?? '-'].join(' '));

// What the formatter prints and the grammars once misread.
describe('read as written', () => {
  it.each([
    ['完成投资996亿元。', '996亿元 money 99600000000 CNY eq - -'],
    ['发电量近618亿千瓦时。', '618亿千瓦时 measure 61800000000 kWh approx - -'],
    ['新建泊位360个。', '360个 count 360 个 eq - -'],
    ['规模为13500000000吨。', '13500000000吨 measure 13500000000 t eq - -'],
    ['日产1800～2000吨。', '1800～2000吨 measure 1800..2000 t eq - -'],
    ['补贴1日元以上。', '1日元 money 1 JPY ge - -'],
    ['学校5所以上。', '5所 count 5 所 ge - -'],
    ['事故44起。', '44起 count 44 起 eq - -'],
    ['气温为−5～−2摄氏度。', '−5～−2摄氏度 measure -5..-2 °C eq - -'],
    ['涨幅为−2%～1.5%。', '−2%～1.5% percent -2..1.5 % eq growth -'],
    ['降幅最高5%。', '5% percent 5 % max decline -'],
    ['同比降不超过5%。', '5% percent 5 % le decline -'],
    ['比年初减少不足5亿元。', '5亿元 money 500000000 CNY lt decline -'],
    ['价格下降0.3倍。', '0.3倍 multiple 0.3 x eq decline 0.7'],
  ])('%s', (text, expected) => {
    expect(brief(text, 'zh')).toEqual([expected]);
  });

  it('names and telephones stay what they are', () => {
    expect(['拨打12345热线。', '360公司和1688平台。', '电话13800138000。', '电话4008001234。'].flatMap((text) => brief(text, 'zh'))).toEqual([]);
    expect(brief('2018～2021年和2018—2021年度。', 'zh').map((line) => line.split(' ')[1])).toEqual(['period', 'period']);
  });

  it.each([
    ['Exports were up more than 5% then.', '5% percent 5 % gt growth -'],
    ['There was an increase of no more than 5 percentage points.', '5 percentage points percentage_point 5 pp le growth -'],
    ['More than 60% of exports came by sea.', '60% percent 60 % gt level -'],
    ['Deposits were down less than RMB 5 million then.', 'RMB 5 million money 5000000 CNY lt decline -'],
    ['Output rose to no more than 5 times.', '5 times multiple 5 x le level 5'],
    ['It took 3 quarters.', '3 quarters duration 3 quarter eq - -'],
    ['It took about 1 half-year.', '1 half-year duration 1 half_year approx - -'],
    ['It carried 100 bytes.', '100 bytes measure 100 B eq - -'],
    ['It saved 1 tonne of standard coal.', '1 tonne of standard coal measure 1 tce eq - -'],
  ])('%s', (text, expected) => {
    expect(brief(text, 'en')).toEqual([expected]);
  });
});
