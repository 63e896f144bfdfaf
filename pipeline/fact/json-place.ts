import { createPoints, type Place } from '../model/index.ts';

// A string that is not closed ends at the end of its line.
const token = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/gu;
const string = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"$/u;
const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/u;

interface Level {
  readonly list: boolean;
  /** Index of the item, or name of the member, that is being read. */
  at: PropertyKey;
}

/** Offset at which the value at a path of a JSON text begins; of what is not there, its nearest parent's; of a name that comes twice, the last. The text is good JSON. */
const offsetOf = (text: string, path: readonly PropertyKey[]): number => {
  const levels: Level[] = [];
  let [best, depth, name] = [0, -1, false];
  for (const { 0: word, index } of text.matchAll(token)) {
    const level = levels.at(-1);
    if (word === ',') {
      if (level?.list) level.at = Number(level.at) + 1;
      else name = true;
    } else if (word === '}' || word === ']') {
      levels.pop();
    } else if (name && level) {
      level.at = String(JSON.parse(word));
      name = false;
    } else if (word !== ':') {
      if (levels.length >= depth && levels.length <= path.length && levels.every(({ at }, n) => at === path[n])) [best, depth] = [index, levels.length];
      if (word === '{' || word === '[') levels.push({ list: word === '[', at: 0 });
      name = word === '{';
    }
  }
  return best;
};

/** What may come next in a JSON text. */
type Next = 'value' | 'item' | 'name' | 'member' | 'colon' | 'more' | 'end';

/** What may come after a word, or null where the word may not stand here. `open` are the brackets that are open. */
const after = (word: string, next: Next, open: string[]): Next | null => {
  const closed = (): Next => (open.length > 0 ? 'more' : 'end');
  if (word === '}' || word === ']') {
    const empty = next === (word === '}' ? 'member' : 'item');
    return (empty || next === 'more') && open.pop() === (word === '}' ? '{' : '[') ? closed() : null;
  }
  if (next === 'more') return word !== ',' ? null : open.at(-1) === '{' ? 'name' : 'value';
  if (next === 'colon') return word === ':' ? 'value' : null;
  if (next === 'name' || next === 'member') return string.test(word) ? 'colon' : null;
  if (next === 'end') return null;
  if (word === '{' || word === '[') {
    open.push(word);
    return word === '{' ? 'member' : 'item';
  }
  return string.test(word) || scalar.test(word) ? closed() : null;
};

const faultOf = (text: string): number => {
  const open: string[] = [];
  let next: Next = 'value';
  for (const { 0: word, index } of text.matchAll(token)) {
    const found = after(word, next, open);
    if (found === null) return index;
    next = found;
  }
  return text.trimEnd().length;
};

/** Places in a JSON file. The program's own words for a fault differ from machine to machine; these do not. */
export const jsonPlaces = (file: string, text: string) => {
  const { place } = createPoints(file, text);
  return {
    /** Of a value, by its path (`['facts', 0, 'id']`); the text is good JSON. */
    at: (path: readonly PropertyKey[]): Place => place(offsetOf(text, path)),
    /** Of the first word that makes the text no JSON, with the word; the end of the text where it breaks off. */
    fault: (): { readonly place: Place; readonly word: string } => {
      const offset = faultOf(text);
      return { place: place(offset), word: text.slice(offset, offset + 20).split(/[\r\n]/u, 1)[0] ?? '' };
    },
  };
};
