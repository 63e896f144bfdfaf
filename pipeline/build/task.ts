/** What the runner of tasks needs of the world: a hash and a store that may forget. */
export interface TaskTools {
  /** SHA-256, hexadecimal. */
  readonly hash: (content: string | Uint8Array) => string;
  readonly store: {
    get(key: string): Promise<Uint8Array | null>;
    put(key: string, bytes: Uint8Array): Promise<void>;
  };
  /** Hash of the program: a change of the code makes every key new. */
  readonly programVersion: string;
  /** Told of each task: whether it really runs, or is taken from the store. */
  readonly onTask: (task: string, runs: boolean) => void;
}

/** Runs a task, or takes its result from the store where a task with the same key has run before. */
export interface Tasks {
  /** `inputs` is all that `run` reads, as plain data; the result is plain data too. */
  json<T>(stage: string, name: string, inputs: unknown, run: () => T | Promise<T>): Promise<T>;
  bytes(stage: string, name: string, inputs: unknown, run: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * JSON in which Maps and Sets keep their content, so that no input is lost from a key. The value is taken from its
 * holder: vega-lite, once it is loaded, gives every Set a `toJSON` of its own.
 */
const keyText = (inputs: unknown): string =>
  JSON.stringify(inputs, function (this: Readonly<Record<string, unknown>>, key: string, value: unknown) {
    const held = this[key];
    if (held instanceof Map) return ['Map', ...held];
    if (held instanceof Set) return ['Set', ...held];
    return value;
  });

/**
 * The incremental half of the build: key = hash(stage, program, inputs). A result that the store lost or spoilt is
 * simply made again, so that an incremental build equals a clean one.
 */
export const createTasks = ({ hash, store, programVersion, onTask }: TaskTools): Tasks => {
  const bytes: Tasks['bytes'] = async (stage, name, inputs, run) => {
    const key = hash(`${stage}\n${programVersion}\n${keyText(inputs)}`);
    const kept = await store.get(key);
    onTask(`${stage} ${name}`.trim(), kept === null);
    if (kept) return kept;
    const made = await run();
    await store.put(key, made);
    return made;
  };
  const json = async <T>(stage: string, name: string, inputs: unknown, run: () => T | Promise<T>): Promise<T> => {
    const made = await bytes(stage, name, inputs, async () => encoder.encode(JSON.stringify(await run())));
    // What comes back is what this very program put there, under a key that names its version.
    return JSON.parse(decoder.decode(made)) as T;
  };
  return { json, bytes };
};
