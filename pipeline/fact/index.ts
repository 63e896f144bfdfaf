export type { FactInput } from './collect.ts';
export { collectFacts } from './collect.ts';
export { selectFacts } from './select.ts';
export type { FactJson, FactsInput, FactsJson, MentionJson } from './json.ts';
export { factsJson } from './json.ts';
export type { MentionInput, ReadFigures, Sentence } from './mentions.ts';
export type { BindInput } from './bind/index.ts';
export { bindMentions } from './bind/index.ts';
export { collectMentions } from './mentions.ts';
