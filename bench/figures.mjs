// How the benches tell what they measured.

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const digits = (value) => value.toFixed(value < 0.1 ? 3 : 2);

/** The median of seconds and, beside a base measured in the same rounds, the median, least and greatest ratio to it. */
export const row = (name, values, base) => {
  const ratios = base.map((value, round) => values[round] / value);
  const beside = base.length === 0 ? '' : `   ratio ${digits(middle(ratios))} (${digits(Math.min(...ratios))}–${digits(Math.max(...ratios))})`;
  console.log(`${name.padEnd(52)} ${middle(values).toFixed(2).padStart(7)} s${beside}`);
};
