import { describe, expect, it } from 'vitest';
import { isNoFigure } from '../../pipeline/fact/no-figure.ts';
import { scanQuantities } from '../../pipeline/quantity/index.ts';

/** The mentions of a sentence that are no figures. */
const none = (text: string): readonly string[] => scanQuantities(text, { lang: 'zh' }).filter((one) => isNoFigure(one, text)).map((one) => one.text);

describe('words that are no figure', () => {
  it.each([
    ['要从一份初步核算的账说起。', ['一份']], ['部门的一份自述', ['一份']], ['一家企业落户园区。', ['一家']], ['一年的账', ['一年']], ['季度和半年的数字是当时公布的。', ['半年']],
  ])('%s', (text, expected) => expect(none(text)).toEqual(expected));

  it.each(['新增一家上市公司。', '每个重点产业都有一个创新平台作支撑。', '建成平台一家。', '仅一家企业达标。', '历时半年完工。', '工期一年。', '有1家企业。', '两份报告。'])('counts in %s', (text) => expect(none(text)).toEqual([]));
});
