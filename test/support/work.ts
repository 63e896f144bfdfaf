type Method = (this: unknown, ...given: unknown[]) => unknown;

const texts = ['charAt', 'charCodeAt', 'slice', 'startsWith', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'toLowerCase', 'split', 'trim'];
const lists = ['find', 'findIndex', 'findLast', 'findLastIndex', 'map', 'flatMap', 'filter', 'some', 'every', 'forEach', 'reduce'];
/** These walk over a list whatever they are given. */
const walks = ['slice', 'flat', 'join', 'toReversed', 'includes', 'indexOf', 'concat'];

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/**
 * How much a function does, without a clock: calls of the methods of strings and regular expressions, and of the functions
 * handed to the methods of arrays. The same input gives the same count on every machine.
 */
export const workOf = (act: () => unknown): number => {
  let work = 0;
  const undo: (() => void)[] = [];
  const patch = (prototype: object, name: string, made: (method: Method) => Method): void => {
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    if (!before || typeof before.value !== 'function') throw new Error(`no method ${name}`);
    Object.defineProperty(prototype, name, { ...before, value: made(before.value as Method) });
    undo.push(() => { Object.defineProperty(prototype, name, before); });
  };
  const counted = (method: Method): Method => function count(...given) {
    work += 1;
    return Reflect.apply(method, this, given);
  };
  const calling = (method: Method): Method => function count(first, ...rest) {
    if (typeof first !== 'function') return Reflect.apply(method, this, [first, ...rest]);
    const each: Method = function called(...given) {
      work += 1;
      return Reflect.apply(first, this, given);
    };
    return Reflect.apply(method, this, [each, ...rest]);
  };
  const walking = (method: Method): Method => function count(...given) {
    const made = Reflect.apply(method, this, given);
    work += Array.isArray(made) ? made.length : lengthOf(this);
    return made;
  };
  try {
    patch(RegExp.prototype, 'exec', counted);
    for (const name of texts) patch(String.prototype, name, counted);
    for (const name of lists) patch(Array.prototype, name, calling);
    for (const name of walks) patch(Array.prototype, name, walking);
    act();
  } finally {
    for (const back of undo.toReversed()) back();
  }
  return work;
};
