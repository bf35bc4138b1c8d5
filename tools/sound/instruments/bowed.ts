/** A bowed string over a small skin, as an erhu: a bright wave through the rings of its body, sliding from note to note. */
import { decay, semitones, sine } from '../signal/exact.ts';
import { below, body } from '../signal/filters.ts';
import type { Random } from '../signal/random.ts';
import { noise, RATE, render, rise, type Signal } from '../signal/signal.ts';
import type { Tone } from './tone.ts';

const TAIL = 0.22;
const SLIDE = 0.13;
const MOST_PARTIALS = 22;
const BODY = [
  [340, 2.2, 0.9],
  [560, 3, 0.9],
  [930, 3.5, 0.75],
  [1500, 3.5, 0.5],
  [2450, 4, 0.4],
  [3600, 4, 0.16],
] as const;

/** Frequency at a time: slides from the note before, then trembles, late and slowly. */
function pitch(time: number, tone: Tone, rate: number): number {
  const from = tone.from ?? tone.hz * semitones(-0.4);
  const there = rise(time, tone.from ? SLIDE : 0.06);
  const trembling = 0.24 * rise(time - 0.3, 0.6) * sine(rate * time);
  return (from + (tone.hz - from) * there) * semitones(trembling);
}

/** Play a note. */
export function bowed(tone: Tone, chance: Random): Signal {
  const length = tone.seconds + TAIL;
  const rate = chance.between(5, 5.6);
  const hair = below(noise(length, chance), 2600);
  const partials = Math.min(MOST_PARTIALS, Math.floor(9500 / tone.hz));
  let phase = chance();
  const string = render(length, (time, n) => {
    phase += pitch(time, tone, rate) / RATE;
    let wave = 0;
    for (let k = 1; k <= partials; k += 1) wave += sine(phase * k) / (k * (1 + 0.045 * k));
    const grip = 1 + 1.6 * decay(time, 0.05);
    return wave + 0.1 * grip * hair[n]!;
  });
  const swell = (time: number): number => 0.72 + 0.28 * sine(0.5 * Math.min(1, time / tone.seconds));
  const rung = body(string, BODY);
  return rung.map((value, n) => {
    const time = n / RATE;
    const level = rise(time, 0.14) * rise(length - time, TAIL + 0.05) * swell(time);
    return value * level * (0.25 + 0.5 * tone.force);
  });
}
