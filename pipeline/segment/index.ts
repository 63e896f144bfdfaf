export type { Span } from './sentence.ts';
export { splitSentences } from './sentence.ts';
export { articleTexts } from './texts.ts';
export type { Piece, Whole } from './whole.ts';
export { wholeText, pieceAt } from './whole.ts';
export { matchUnits } from './match.ts';
export { isWhole, pointAt, stretchesOf } from './stretch.ts';
export { unitIdMaker } from './unit-id.ts';
export { textIds } from './text-ids.ts';
