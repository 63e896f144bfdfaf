import { defineRules } from '../rule.ts';

/** What must hold of claims: of the relations that the article states, and of those that the author states over facts. */
export const checkRules = defineRules({
  'claim-holds': {
    severity: 'error', group: 'claim', waivable: true,
    message: { zh: '所述与数字不合（{unit}，{type}）：{noteZh}', en: 'The figures do not bear the statement out ({unit}, {type}): {noteEn}' },
    mend: {
      zh: '核对原文和数据。如果是转录之误，改正；如果原文即如此，保留原文，并在 waivers 中写明理由。',
      en: 'Check the source and the data. If it was copied wrongly, correct it; if the source says so, keep its words and give the reason under `waivers`.',
    },
  },
  'claim-decided': {
    severity: 'info', group: 'claim', waivable: true,
    message: { zh: '所述无法判定（{unit}，{type}）：{noteZh}', en: 'The statement cannot be settled ({unit}, {type}): {noteEn}' },
    mend: { zh: '不必改动；读者可能会问，可以在 notes 中说明。', en: 'Nothing has to change; a reader may ask, and `notes` is the place to say why.' },
  },
  'claim-facts-known': {
    severity: 'error', group: 'input',
    message: { zh: '论断所用的事实 {actual} 不存在。', en: 'The claim uses a fact {actual} that does not exist.' },
    mend: { zh: '改正 id，或在数据中补上。', en: 'Correct the id, or add it to the data.' },
  },
  'claim-computable': {
    severity: 'error', group: 'input',
    message: { zh: '由这些事实算不出 {actual}：of 是{ofZh}，states 是{statesZh}。', en: 'No {actual} can be worked out from these facts: `of` is {ofEn}, `states` {statesEn}.' },
    mend: { zh: '{actual} 要的是：{needsZh}。照此改正 type、of、states 或 years。', en: 'A {actual} takes: {needsEn}. Correct `type`, `of`, `states` or `years`.' },
  },
});
