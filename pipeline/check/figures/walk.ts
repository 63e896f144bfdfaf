

/** Marks that end a clause in the plain shadow. */
export const clauseEnd = new Set('，；。！？:()\n');

const sentenceEnd = new Set('。！？\n');

/** Where a walk through a text stands. */
export interface Walk { line: number; sentence: number; clause: number; depth: number; clauseStart: number }

/** Walks the marks between two figures. */
export const walk = (s: string, from: number, to: number, state: Walk): void => {
  for (let at = from; at < to; at += 1) {
    const char = s.charAt(at);
    if (!clauseEnd.has(char)) continue;
    state.clause += 1;
    state.clauseStart = at + 1;
    if (char === '(') state.depth += 1;
    else if (char === ')') state.depth = Math.max(0, state.depth - 1);
    else if (sentenceEnd.has(char)) {
      // A full stop within brackets ends no sentence of the text around.
      if (char === '\n') { state.line += 1; state.depth = 0; }
      if (state.depth === 0) state.sentence += 1;
    }
  }
};
