/** Filters: what lets some of a sound pass. */
import { cosine, sine } from './exact.ts';
import { RATE, type Signal } from './signal.ts';

type Factors = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

function run(signal: Signal, [b0, b1, b2, a1, a2]: Factors): Signal {
  const out = new Float64Array(signal.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let n = 0; n < signal.length; n += 1) {
    const x = signal[n]!;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[n] = y;
  }
  return out;
}

const kept = (hz: number): number => Math.min(hz, RATE * 0.49) / RATE;

/** Let what lies under a frequency pass. Unit: Hz. */
export function below(signal: Signal, hz: number, q = 0.7): Signal {
  const [w, c] = [sine(kept(hz)) / (2 * q), cosine(kept(hz))];
  const a = 1 + w;
  return run(signal, [(1 - c) / 2 / a, (1 - c) / a, (1 - c) / 2 / a, (-2 * c) / a, (1 - w) / a]);
}

/** Let what lies over a frequency pass. Unit: Hz. */
export function above(signal: Signal, hz: number, q = 0.7): Signal {
  const [w, c] = [sine(kept(hz)) / (2 * q), cosine(kept(hz))];
  const a = 1 + w;
  return run(signal, [(1 + c) / 2 / a, -(1 + c) / a, (1 + c) / 2 / a, (-2 * c) / a, (1 - w) / a]);
}

/** Let what lies around a frequency pass; a higher `q` is narrower. Unit: Hz. */
export function around(signal: Signal, hz: number, q: number): Signal {
  const [w, c] = [sine(kept(hz)) / (2 * q), cosine(kept(hz))];
  const a = 1 + w;
  return run(signal, [w / a, 0, -w / a, (-2 * c) / a, (1 - w) / a]);
}

/** Lift or lower what lies over a frequency by a factor of amplitude. Unit: Hz. */
export function shelf(signal: Signal, hz: number, factor: number): Signal {
  const root = Math.sqrt(factor);
  const c = cosine(kept(hz));
  const k = 2 * Math.sqrt(root) * (sine(kept(hz)) / 2) * Math.sqrt(2);
  const a0 = root + 1 - (root - 1) * c + k;
  return run(signal, [
    (root * (root + 1 + (root - 1) * c + k)) / a0,
    (-2 * root * (root - 1 + (root + 1) * c)) / a0,
    (root * (root + 1 + (root - 1) * c - k)) / a0,
    (2 * (root - 1 - (root + 1) * c)) / a0,
    (root + 1 - (root - 1) * c - k) / a0,
  ]);
}

/** Ring at several frequencies at once, as the body of an instrument does: frequency, sharpness, strength. */
export function body(
  signal: Signal,
  bells: readonly (readonly [hz: number, q: number, gain: number])[],
): Signal {
  const out = new Float64Array(signal.length);
  for (const [hz, q, gain] of bells) {
    const part = around(signal, hz, q);
    for (let n = 0; n < out.length; n += 1) out[n]! += part[n]! * gain;
  }
  return out;
}
