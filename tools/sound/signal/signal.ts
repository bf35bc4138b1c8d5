/** Sound as numbers: one channel at one rate. */
import { sine } from './exact.ts';
import type { Random } from './random.ts';

/** Samples a second. High enough for a plucked string behind a window, low enough for small files. */
export const RATE = 24_000;

export type Signal = Float64Array;

/** Samples in a time. Unit: s. */
export const samples = (seconds: number): number => Math.round(seconds * RATE);

/** Make a signal from a function of time. Unit: s. */
export function render(seconds: number, at: (time: number, n: number) => number): Signal {
  const signal = new Float64Array(samples(seconds));
  for (let n = 0; n < signal.length; n += 1) signal[n] = at(n / RATE, n);
  return signal;
}

/** White noise between -1 and 1. */
export const noise = (seconds: number, chance: Random): Signal => render(seconds, () => chance.around(1));

/** Multiply a signal by a number or a function of time, in place. */
export function shape(signal: Signal, by: number | ((time: number) => number)): Signal {
  for (let n = 0; n < signal.length; n += 1) signal[n]! *= typeof by === 'number' ? by : by(n / RATE);
  return signal;
}

/** Add a signal onto another at a time, in place. What runs over the end is lost. */
export function lay(target: Signal, source: Signal, seconds: number, gain = 1): Signal {
  const start = samples(seconds);
  for (let n = 0; n < source.length; n += 1)
    if (start + n >= 0 && start + n < target.length) target[start + n]! += source[n]! * gain;
  return target;
}

/** Add a signal onto a loop at a time, in place. What runs over the end goes on at the beginning. */
export function layRound(target: Signal, source: Signal, seconds: number, gain = 1): Signal {
  const start = samples(seconds);
  for (let n = 0; n < source.length; n += 1) target[(start + n) % target.length]! += source[n]! * gain;
  return target;
}

/** Add up signals of any length. */
export function mix(...parts: readonly Signal[]): Signal {
  const sum = new Float64Array(Math.max(0, ...parts.map((part) => part.length)));
  for (const part of parts) lay(sum, part, 0);
  return sum;
}

/**
 * Treat a loop as if it had always been running: the treatment runs over two rounds, and the second is kept. What the first
 * round leaves behind (echo, the state of a filter) then sounds at the seam, so there is no seam.
 */
export function steady(loop: Signal, treat: (signal: Signal) => Signal): Signal {
  const twice = new Float64Array(loop.length * 2);
  twice.set(loop);
  twice.set(loop, loop.length);
  return treat(twice).slice(loop.length, loop.length * 2);
}

/** Rise from 0 to 1 over a time without a corner. */
export function rise(time: number, span: number): number {
  if (time >= span) return 1;
  return time <= 0 ? 0 : 0.5 - 0.5 * sine(0.25 + (0.5 * time) / span);
}

/** A hill over a time: rises, stays and falls. Unit: s. */
export const hill = (time: number, length: number, up: number, down: number): number =>
  rise(time, up) * rise(length - time, down);

/** Largest distance from nothing. */
export const peakOf = (signal: Signal): number =>
  signal.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);

/** Root of the mean square. */
export const rmsOf = (signal: Signal): number =>
  Math.sqrt(signal.reduce((sum, value) => sum + value * value, 0) / Math.max(1, signal.length));

/** Bend what would stick out over `limit` softly under 1, in place. */
export function soften(signal: Signal, limit = 0.7): Signal {
  const room = 0.96 - limit;
  for (let n = 0; n < signal.length; n += 1) {
    const over = Math.abs(signal[n]!) - limit;
    if (over > 0) signal[n] = Math.sign(signal[n]!) * (limit + (room * over) / (over + room));
  }
  return signal;
}
