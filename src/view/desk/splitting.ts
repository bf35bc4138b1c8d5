/** Spread a number of figures over brigades that can take only so many. */
import { splitByWeights } from '../../engine/index.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Split a whole number by weights, no part above its cap; what a full part can't take goes to the others.
 *
 * @param whole Not negative.
 * @param weights Not negative. Where those with room left are all zero, room decides.
 * @returns Whole parts that add up to `whole`, or to all caps where these are less.
 */
export function splitWithin(whole: number, weights: readonly number[], caps: readonly number[]): number[] {
  let parts = caps.map(() => 0);
  let rest = Math.min(whole, sum(caps));
  while (rest > 0) {
    const room = caps.map((cap, i) => cap - parts[i]!);
    const wanted = weights.map((weight, i) => (room[i]! > 0 ? weight : 0));
    const shares = splitByWeights(rest, sum(wanted) > 0 ? wanted : room);
    const given = shares.map((share, i) => Math.min(share, room[i]!));
    parts = parts.map((part, i) => part + given[i]!);
    rest -= sum(given);
  }
  return parts;
}
