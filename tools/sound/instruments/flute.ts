/** Bamboo flutes: the dizi with its humming membrane, and the xiao, which is blown over an edge and darker. */
import { decay, semitones, sine } from '../signal/exact.ts';
import { around } from '../signal/filters.ts';
import type { Random } from '../signal/random.ts';
import { noise, RATE, render, rise, type Signal } from '../signal/signal.ts';
import type { Tone } from './tone.ts';

interface Pipe {
  /** Strength of each partial. */
  readonly partials: readonly number[];
  /** How much of the breath is heard. */
  readonly breath: number;
  /** How much the membrane hums. */
  readonly hum: number;
  readonly attack: number;
  readonly vibrato: number;
}

const DIZI: Pipe = {
  partials: [1, 0.42, 0.3, 0.13, 0.1, 0.05],
  breath: 0.05,
  hum: 0.05,
  attack: 0.045,
  vibrato: 0.14,
};
const XIAO: Pipe = {
  partials: [1, 0.16, 0.16, 0.03, 0.03],
  breath: 0.09,
  hum: 0,
  attack: 0.11,
  vibrato: 0.2,
};

const TAIL = 0.16;
const SLIDE = 0.07;
const GRACE = 0.075;

/** Steps of an octave by which the pitch is off at a time: a scoop, a slide or a grace, then vibrato that comes late. */
function bend(time: number, tone: Tone, pipe: Pipe, rate: number): number {
  const scoop = -0.35 * decay(time, 0.022);
  const grace = tone.graced && time < GRACE ? 2 : 0;
  const slide = tone.from ? (1 - rise(time, SLIDE)) * stepsBetween(tone.from, tone.hz) : 0;
  const vibrato = pipe.vibrato * rise(time - 0.25, 0.5) * sine(rate * time);
  return scoop + grace + slide + vibrato;
}

/** Semitones from one frequency up to another, by trying: the intervals of a melody are few. */
function stepsBetween(from: number, to: number): number {
  for (let n = -14; n <= 14; n += 1) if (Math.abs(to * semitones(n) - from) < from * 0.02) return n;
  return 0;
}

function blow(tone: Tone, pipe: Pipe, chance: Random): Signal {
  const length = tone.seconds + TAIL;
  const rate = chance.between(4.7, 5.3);
  const air = around(around(noise(length, chance), tone.hz * 2, 1.2), tone.hz * 2, 1.2);
  const hum = around(noise(length, chance), 5200, 1.2);
  let phase = chance();
  return render(length, (time, n) => {
    phase += (tone.hz * semitones(bend(time, tone, pipe, rate))) / RATE;
    const swell = 0.82 + 0.18 * sine(0.5 * (time / tone.seconds));
    const level = rise(time, pipe.attack) * rise(length - time, TAIL + 0.04) * swell;
    const bright = 0.45 + 0.55 * tone.force * level;
    const sound = pipe.partials.reduce(
      (sum, strength, k) =>
        (k + 1) * tone.hz > 10_500
          ? sum
          : sum + strength * (k === 0 ? 1 : bright) * sine(phase * (k + 1) + 0.13 * k),
      0,
    );
    const chiff = 1 + 4 * decay(time, 0.03);
    return level * (sound + pipe.breath * 7 * chiff * air[n]! + pipe.hum * bright * hum[n]! * (1 + sound));
  });
}

const strong = (signal: Signal, tone: Tone): Signal =>
  signal.map((value) => value * (0.3 + 0.5 * tone.force));

/** Play a note on the dizi. */
export const dizi = (tone: Tone, chance: Random): Signal => strong(blow(tone, DIZI, chance), tone);

/** Play a note on the xiao. */
export const xiao = (tone: Tone, chance: Random): Signal => strong(blow(tone, XIAO, chance), tone);
