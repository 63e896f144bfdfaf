import type { Text, Translation, TranslationUnit } from '../model/index.ts';

// Letters and digits that are not mistaken for one another (Crockford's base 32).
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** FNV-1a, 32 bits: opaque ids that the same article always gets, without a clock or chance. */
const fnv = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};

const idOf = (text: string, taken: ReadonlySet<string>): string => {
  for (let attempt = 0; ; attempt += 1) {
    let number = fnv(`${attempt}\u0000${text}`);
    let id = 'u';
    for (let digit = 0; digit < 5; digit += 1) {
      id += alphabet[number % 32];
      number = Math.floor(number / 32);
    }
    if (!taken.has(id)) return id;
  }
};

/** A translation in which everything is still to be done: one unit for each text, state initial, with a new opaque id. */
export const newTranslation = (file: string, texts: readonly Text[]): Translation => {
  const taken = new Set<string>();
  const units = texts.map(({ text }): TranslationUnit => {
    const id = idOf(text, taken);
    taken.add(id);
    return { id, source: text, target: null, state: 'initial', reviewer: null, notes: [], place: { file, line: 1, column: 1 } };
  });
  return { file, units };
};
