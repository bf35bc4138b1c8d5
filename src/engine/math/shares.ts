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
  const parts: number[] = [];
  const remainders: number[] = [];
  let total = 0;
  for (let i = 0; i < weights.length; i += 1) total += weights[i]!;
  let rest = whole;
  for (let i = 0; i < weights.length; i += 1) {
    const exact = total > 0 ? (whole * weights[i]!) / total : 0;
    const part = Math.floor(exact);
    parts.push(part);
    remainders.push(exact > 0 ? exact - part : NOTHING_DUE);
    rest -= part;
  }
  if (total > 0) giveRest(parts, rest, remainders);
  return parts;
}

/** Below every remainder: of a part that has no share in the rest. */
const NOTHING_DUE = -1;

/** Give the rest one by one to the largest remainders: fewer than there are parts. */
function giveRest(parts: number[], rest: number, remainders: number[]): void {
  for (let left = rest; left > 0; left -= 1) {
    let best = -1;
    let most = NOTHING_DUE;
    for (let i = 0; i < parts.length; i += 1) {
      if (remainders[i]! <= most) continue;
      best = i;
      most = remainders[i]!;
    }
    if (best < 0) return;
    parts[best] = parts[best]! + 1;
    remainders[best] = NOTHING_DUE;
  }
}

/** Round an expected count to a whole one with one draw in [0, 1): 2.3 becomes 3 in three cases of ten. */
export const roundByDraw = (expected: number, drawn: number): number => Math.floor(expected + drawn);
