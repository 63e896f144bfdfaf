export type { ExpressionSource, FactIndex } from './expression.ts';
export { readExpression } from './expression.ts';
export type { SummaryParagraph } from './summary.ts';
export { readSummary } from './summary.ts';
export type { BriefingInput } from './assemble.ts';
export { assembleBriefing } from './assemble.ts';
export { fontMarker } from './style.ts';
export type { IndexEntry } from './render.ts';
export { renderBriefing, renderIndex } from './render.ts';
