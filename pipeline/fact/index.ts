export type { FactInput } from './collect.ts';
export { collectFacts } from './collect.ts';
export { selectFacts } from './select.ts';
export type { FactJson, FactsJson } from './json.ts';
export { factsJson } from './json.ts';
export type { MentionInput } from './mentions.ts';
export { collectMentions } from './mentions.ts';
