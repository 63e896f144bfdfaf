// Letters and digits that are not mistaken for one another (Crockford's base 32).
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** FNV-1a, 32 bits: opaque ids that the same article always gets, without a clock or chance. */
const fnv = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};

const idFrom = (hash: number): string => {
  let [id, number] = ['u', hash];
  for (let digit = 0; digit < 5; digit += 1) {
    id += alphabet[number % 32];
    number = Math.floor(number / 32);
  }
  return id;
};

/**
 * A maker of ids of translation units, opaque and the same for the same texts in the same order. They differ from one
 * another (the n-th use of a text has one of its own) and from those already `given`.
 */
export const unitIdMaker = (given: Iterable<string> = []): ((text: string) => string) => {
  const taken = new Set<string>(given);
  const used = new Map<string, number>();
  return (text) => {
    for (let attempt = used.get(text) ?? 0; ; attempt += 1) {
      const id = idFrom(fnv(`${attempt}\u0000${text}`));
      if (taken.has(id)) continue;
      taken.add(id);
      used.set(text, attempt + 1);
      return id;
    }
  };
};
