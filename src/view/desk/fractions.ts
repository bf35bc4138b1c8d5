/** Shares in the coarse words that the desk may use: nobody in an office knows them better. */

/** Words for a share, from nothing to all. The message files spell them out. */
export const FRACTIONS = [
  'none',
  'tenth',
  'fifth',
  'quarter',
  'third',
  'half',
  'two-thirds',
  'three-quarters',
  'most',
  'all',
] as const;
export type Fraction = (typeof FRACTIONS)[number];

/** Share that each word stands for. */
const VALUES: readonly number[] = [0, 0.1, 0.2, 0.25, 0.333, 0.5, 0.667, 0.75, 0.9, 1];

/** Name the word nearest to a share, 0 to 1. */
export function fractionOf(share: number): Fraction {
  const distances = VALUES.map((value) => Math.abs(value - share));
  return FRACTIONS[distances.indexOf(Math.min(...distances))]!;
}
