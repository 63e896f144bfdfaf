import type { checkRules } from '../../../pipeline/finding/index.ts';
import { article, config, edit, type Change, type Examples } from './example.ts';

/** One claim of the author. */
const claim = (wrong: string, right: string): Change => edit(config, 'datasets: [town]', `datasets: [town]\nclaims:\n  - {id: growth, ${wrong}}`, `datasets: [town]\nclaims:\n  - {id: growth, ${right}}`);
const grown = 'type: growth, of: [output/qingshi/2023, output/qingshi/2022], states: output_growth/qingshi/2022--2023';

/** Examples of the rules of claims. */
export const checkExamples: Examples<typeof checkRules> = {
  'claim-holds': {
    holds: {
      en: 'What the text says of its figures (a sum, a share, a growth, a part of a whole) agrees with them within the rounding of the printed digits. That it holds is no proof that the figures are true.',
      zh: '文中就数字所说的关系（合计、比重、增长、部分与整体等），在所印数位的舍入范围内与数字相符。相符并不说明数字属实。',
    },
    at: '21:6', changes: [edit(article, '镇上有企业48家。', '镇上有企业48家，其中工业企业60家。', '镇上有企业48家，其中工业企业30家。')],
  },
  'claim-decided': {
    holds: {
      en: 'What the text says of its figures can be worked out from them. Growth in real terms, a changed scope or an unstated base cannot: this is no fault, but readers may ask.',
      zh: '文中所说的关系可由文中的数字算出。按可比价格的增速、口径变化、没有交代的基数都算不出：这不是错，但读者可能会问。',
    },
    at: '19:41', changes: [edit(article, '全镇产值为12.5亿元，前年为10亿元。', '2023年，全镇产值为12.5亿元，上年为10亿元，按可比价格增长22%。', '2023年，全镇产值为12.5亿元，上年为10亿元，增长25%。')],
  },
  'claim-facts-known': {
    holds: { en: 'A claim of the author is made of facts that exist.', zh: '编者所列的论断要由存在的事实组成。' },
    at: '11:58', changes: [claim(grown.replace('2022]', '2021]'), grown)],
  },
  'claim-computable': {
    holds: { en: 'The facts of a claim of the author make the relation that it names: their number, their units, a base above zero.', zh: '编者所列论断的事实要构成所说的关系：个数、单位、大于零的基数都要合适。' },
    at: '11:24', changes: [claim(grown.replace('of: [output/qingshi/2023', 'of: [firms/qingshi/2023'), grown)],
  },
};
