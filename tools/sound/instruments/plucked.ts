/** Plucked strings after Karplus and Strong: a burst of noise that runs round a loop and loses its edge. */
import { decay } from '../signal/exact.ts';
import { above, below, body } from '../signal/filters.ts';
import type { Random } from '../signal/random.ts';
import { lay, RATE, type Signal, samples } from '../signal/signal.ts';
import type { Tone } from './tone.ts';

interface StringKind {
  /** Time in which the string's sound halves, at 220 Hz. Unit: s. */
  readonly half: number;
  /** How much of the edge is lost in each round, 0 to 1. */
  readonly dull: number;
  /** Where the nail strikes, as a share of the string. */
  readonly at: number;
  /** What the nail lets through of what is high. Unit: Hz. */
  readonly nail: number;
  readonly bells: readonly (readonly [hz: number, q: number, gain: number])[];
}

const PIPA: StringKind = {
  half: 0.34,
  dull: 0.3,
  at: 0.13,
  nail: 6800,
  bells: [
    [240, 1.5, 0.5],
    [480, 2, 0.7],
    [1150, 2, 0.5],
    [2600, 1.5, 0.45],
  ],
};
const ZITHER: StringKind = {
  half: 1.1,
  dull: 0.42,
  at: 0.24,
  nail: 2600,
  bells: [
    [110, 1, 0.8],
    [260, 1.5, 0.7],
    [700, 1.5, 0.4],
  ],
};

const ROLL = 0.085;
const LONGEST = 4.5;

/** The burst: noise that the nail has dulled, minus itself a little later, since the place of the nail does not swing. */
function burst(period: number, tone: Tone, kind: StringKind, chance: Random): Signal {
  const raw = new Float64Array(Math.ceil(period) + 2).map(() => chance.around(1));
  const dulled = below(raw, kind.nail * (0.35 + 0.65 * tone.force));
  const later = Math.round(period * kind.at);
  return dulled.map((value, n) => value - 0.85 * dulled[(n - later + dulled.length) % dulled.length]!);
}

function swing(tone: Tone, kind: StringKind, chance: Random): Signal {
  const half = kind.half * Math.min(2.2, Math.max(0.35, 220 / tone.hz));
  // The lowpass of the round holds the sound back by `dull` samples; the rest is the delay line's.
  const period = RATE / tone.hz - kind.dull;
  const whole = Math.floor(period);
  const part = period - whole;
  const loss = decay(1 / tone.hz, half);
  const line = burst(period, tone, kind, chance);
  const out = new Float64Array(samples(Math.min(LONGEST, half * 8)));
  let before = 0;
  for (let n = 0; n < out.length; n += 1) {
    const near = n >= whole ? out[n - whole]! : 0;
    const far = n > whole ? out[n - whole - 1]! : 0;
    const back = near * (1 - part) + far * part;
    const rounded = back * (1 - kind.dull) + before * kind.dull;
    before = back;
    out[n] = (n < line.length - 1 ? line[n]! : 0) + rounded * loss;
  }
  return out;
}

function pluck(tone: Tone, kind: StringKind, chance: Random): Signal {
  const string = swing(tone, kind, chance);
  const rung = body(string, kind.bells);
  const ends = string.length / RATE;
  return above(
    string.map((value, n) => {
      const time = n / RATE;
      const damped = time > tone.seconds + 0.5 ? decay(time - tone.seconds - 0.5, 0.35) : 1;
      const last = Math.min(1, (ends - time) / 0.05);
      return (0.45 * value + rung[n]!) * damped * last * (0.2 + 0.6 * tone.force);
    }),
    70,
  );
}

/** Many fast strokes that swell a little. */
function roll(tone: Tone, chance: Random): Signal {
  const strokes = Math.max(2, Math.round(tone.seconds / ROLL));
  const out = new Float64Array(samples(tone.seconds + LONGEST));
  for (let n = 0; n < strokes; n += 1) {
    const force = tone.force * (0.5 + 0.25 * Math.min(1, n / 6) + chance.around(0.08));
    const stroke = pluck({ ...tone, force, seconds: ROLL * 2 }, PIPA, chance);
    lay(out, stroke, n * ROLL + chance.around(0.006) + 0.006, 0.6);
  }
  return out;
}

/** Play a note on a pipa. */
export const pipa = (tone: Tone, chance: Random): Signal =>
  tone.rolled ? roll(tone, chance) : pluck(tone, PIPA, chance);

/** Play a low note on a long zither: dark, and slow to die. */
export const zither = (tone: Tone, chance: Random): Signal => pluck(tone, ZITHER, chance);
