import { defineRules } from '../rule.ts';

/** What must hold of ... */
export const translationRules = defineRules({});
