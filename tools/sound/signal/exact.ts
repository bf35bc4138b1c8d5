/**
 * Sine and powers of two from nothing but + - * and floor. The built-in ones differ in the last bit from one JavaScript
 * engine to the next, and a sound that is rendered again must be the same file.
 */

/** Odd powers of the sine's series, from the eleventh down: within a quarter turn the error is below 1e-7. */
const SINE = [-1 / 39_916_800, 1 / 362_880, -1 / 5040, 1 / 120, -1 / 6, 1];
/** Powers of the series of 2^x around 0, from the seventh down. */
const POWER = [1 / 5040, 1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1];

const along = (series: readonly number[], x: number): number =>
  series.reduce((sum, factor) => sum * x + factor, 0);

/** Sine of an angle in whole turns: 0.25 is the crest. */
export function sine(turns: number): number {
  const wrapped = turns - Math.floor(turns + 0.5);
  const folded = wrapped > 0.25 ? 0.5 - wrapped : wrapped < -0.25 ? -0.5 - wrapped : wrapped;
  const x = folded * 2 * Math.PI;
  return x * along(SINE, x * x);
}

/** Cosine of an angle in whole turns. */
export const cosine = (turns: number): number => sine(turns + 0.25);

/** Two to the power of x. */
export function pow2(x: number): number {
  const whole = Math.floor(x + 0.5);
  let scale = 1;
  for (let n = 0; n < Math.abs(whole); n += 1) scale *= whole > 0 ? 2 : 0.5;
  return along(POWER, (x - whole) * Math.LN2) * scale;
}

/** Share that is left of something after a time, if it halves once in `half`. Both in the same unit. */
export const decay = (time: number, half: number): number => pow2(-time / half);

/** Factor of an interval in twelfths of an octave. */
export const semitones = (count: number): number => pow2(count / 12);

/** Factor of a level. Unit: dB; six decibels are a factor of two but for a hair. */
export const decibels = (level: number): number => pow2(level / 6.020599913279624);

/** Logarithm to the base of two, by halving: enough for what is printed. */
export function log2(value: number): number {
  if (!(value > 0)) return Number.NEGATIVE_INFINITY;
  let [low, high] = [-64, 64];
  for (let n = 0; n < 60; n += 1) {
    const middle = (low + high) / 2;
    if (pow2(middle) < value) low = middle;
    else high = middle;
  }
  return low;
}

/** Level of a factor. Unit: dB. */
export const inDecibels = (factor: number): number => 6.020599913279624 * log2(factor);
