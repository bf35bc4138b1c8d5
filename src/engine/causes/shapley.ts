/** A loss shared out among its causes: the Shapley value, from the loss of every set of causes. */

/**
 * Share out what a game of causes is worth, exactly.
 *
 * @param count Number of causes.
 * @param lossOf The loss with a set of causes at work; the set is a number whose bit i stands for cause i.
 * @returns One part a cause; they add up to the loss with all causes less the loss with none.
 * @see Shapley, A value for n-person games, 1953.
 */
export function shapley(count: number, lossOf: (set: number) => number): number[] {
  const values = Array.from({ length: 1 << count }, (_, set) => lossOf(set));
  const weights = weightsOf(count);
  return Array.from({ length: count }, (_, cause) => {
    let part = 0;
    for (let set = 0; set < values.length; set += 1) {
      if ((set & (1 << cause)) !== 0) continue;
      part += weights[sizeOf(set)]! * (values[set | (1 << cause)]! - values[set]!);
    }
    return part;
  });
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}

/** Chance that a set of each size stands before one given cause when all stand in a row by chance: s! (n - s - 1)! / n!. */
function weightsOf(count: number): number[] {
  let choose = 1;
  return Array.from({ length: count }, (_, size) => {
    const weight = 1 / (count * choose);
    choose = (choose * (count - 1 - size)) / (size + 1);
    return weight;
  });
}
