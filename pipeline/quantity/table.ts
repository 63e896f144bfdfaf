/**
 * A table that is looked up by words of a text: it has the words it was given and no others. A plain object also answers to
 * `valueOf`, `constructor` and the like, which may stand in any text.
 */
export const wordTable = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> => {
  const table: Record<string, T> = Object.create(null);
  return Object.assign(table, rows);
};
