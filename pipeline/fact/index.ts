export type { FactInput } from './collect.ts';
export { collectFacts } from './collect.ts';
export { selectFacts } from './select.ts';
export type { FactJson, FactsJson } from './json.ts';
export { factsJson } from './json.ts';
export { compareFacts } from './changes.ts';
export { changeJson, changesJson } from './changes-json.ts';
export { readPrevious } from './previous.ts';
