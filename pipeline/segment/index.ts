export type { Span } from './sentence.ts';
export { splitSentences } from './sentence.ts';
export { articleTexts } from './texts.ts';
export { matchUnits } from './match.ts';
