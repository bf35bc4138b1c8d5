/** Arithmetic that every JavaScript engine does alike: + - * / floor, and shares that add up to the whole. */

/** Hold a number between two bounds. */
export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** Take a share of a whole stock, rounded down. Unit: that of the stock. */
export const shareFloor = (whole: number, share: number): number => Math.floor(whole * share);

/** Divide, or give the second number where there is nothing to divide by. */
export const ratioOr = (part: number, whole: number, otherwise: number): number =>
  whole > 0 ? part / whole : otherwise;

/**
 * Split a whole number by weights so that the parts are whole and add up to it (largest remainder; ties to the first).
 *
 * @param whole A safe integer, not negative.
 * @param weights Not negative. All zero: nothing is given.
 */
export function splitByWeights(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (whole * weight) / total);
  const parts = exact.map(Math.floor);
  let rest = whole - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .filter(({ index }) => weights[index]! > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let i = 0; rest > 0; i = (i + 1) % byRemainder.length, rest -= 1) {
    const index = byRemainder[i]!.index;
    parts[index] = parts[index]! + 1;
  }
  return parts;
}

/** Round an expected count to a whole one with one draw in [0, 1): 2.3 becomes 3 in three cases of ten. */
export const roundByDraw = (expected: number, drawn: number): number => Math.floor(expected + drawn);
