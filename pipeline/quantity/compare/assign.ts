/**
 * The cheapest one-to-one assignment of rows to columns (Kuhn 1955; the shortest-augmenting-path form of Jonker and
 * Volgenant 1987), in O(n³). `cost[row][column]` must be square and finite. Gives the column of each row.
 */
export const assign = (cost: readonly (readonly number[])[]): readonly number[] => {
  const size = cost.length;
  const rowPotential = Array.from({ length: size + 1 }, () => 0);
  const columnPotential = Array.from({ length: size + 1 }, () => 0);
  const rowOf = Array.from({ length: size + 1 }, () => 0);
  const way = Array.from({ length: size + 1 }, () => 0);
  for (let row = 1; row <= size; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const least = Array.from({ length: size + 1 }, () => Number.POSITIVE_INFINITY);
    const used = Array.from({ length: size + 1 }, () => false);
    do {
      used[column] = true;
      const current = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other += 1) {
        if (used[other]) continue;
        const reduced = (cost[current - 1]?.[other - 1] ?? 0) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          way[other] = column;
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= size; other += 1) {
        if (used[other]) {
          const taken = rowOf[other] ?? 0;
          rowPotential[taken] = (rowPotential[taken] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const before = way[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    } while (column !== 0);
  }
  const columns = Array.from({ length: size }, () => 0);
  for (let column = 1; column <= size; column += 1) columns[(rowOf[column] ?? 1) - 1] = column - 1;
  return columns;
};
