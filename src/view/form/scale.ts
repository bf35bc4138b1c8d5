/** A ruler of tonnes with whole marks, wide enough for all that is shown on it. */

/** Bounds and marks, in tonnes. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Marks with a number. */
  readonly marks: readonly number[];
  /** Distance between two fine marks. */
  readonly fine: number;
}

const STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];
const MOST_MARKS = 6;
const FINE_PER_MARK = 4;

/** Lay a ruler that covers the values with a margin, with at most six numbered marks. Values are tonnes, not negative. */
export function scaleFor(values: readonly number[]): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values, low + 1);
  const margin = (high - low) * 0.08;
  const span = high - low + 2 * margin;
  const step = STEPS.find((one) => span / one <= MOST_MARKS - 1) ?? STEPS[STEPS.length - 1]!;
  const from = Math.max(0, Math.floor((low - margin) / step) * step);
  const to = Math.ceil((high + margin) / step) * step;
  const marks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  return { from, to, marks, fine: step / FINE_PER_MARK };
}
