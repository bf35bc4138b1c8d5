/**
 * The loudspeaker on its pole. It speaks without words: a tone that rises and falls as speech does, through vowels that mean
 * nothing, squeezed through a tin horn. The call is a few bars of a march that was written for this pole and no other.
 */
import { semitones, sine } from '../signal/exact.ts';
import { above, around, below } from '../signal/filters.ts';
import { type Random, random } from '../signal/random.ts';
import { inRoom } from '../signal/room.ts';
import {
  hill,
  lay,
  layRound,
  noise,
  RATE,
  render,
  rise,
  type Signal,
  samples,
  soften,
  steady,
} from '../signal/signal.ts';

/** What a horn of tin leaves of a sound, over a yard. */
function throughHorn(sound: Signal): Signal {
  const narrow = above(below(sound, 2300, 1), 480, 0.9);
  const driven = soften(
    narrow.map((value) => value * 2.6),
    0.3,
  );
  const rung = around(driven, 1250, 2.5);
  return inRoom(
    driven.map((value, n) => 0.7 * value + 0.6 * rung[n]!),
    { wet: 0.36, size: 0.8, soft: 0.55 },
  );
}

const VOWELS = [
  [720, 1150],
  [480, 1750],
  [520, 950],
  [610, 1400],
] as const;

function syllable(seconds: number, hz: number, chance: Random): Signal {
  const [first, second] = VOWELS[Math.floor(chance() * VOWELS.length)]!;
  const slope = chance.around(3);
  let phase = chance();
  const cords = render(seconds, (time) => {
    phase += (hz * semitones(slope * (time / seconds))) / RATE;
    let wave = 0;
    for (let k = 1; k <= 14; k += 1) wave += sine(phase * k) / k;
    return wave;
  });
  const breath = noise(seconds, chance);
  const [a, b] = [around(cords, first, 5), around(cords, second, 7)];
  return a.map((value, n) => {
    const time = n / RATE;
    return (
      (value + 0.6 * b[n]! + 0.05 * breath[n]! * rise(0.04 - time, 0.04)) * hill(time, seconds, 0.03, 0.06)
    );
  });
}

/** A voice from the pole, without words. Loop. */
export function murmur(): Signal {
  const chance = random('murmur');
  const loop = new Float64Array(samples(10));
  const sentences = [
    [0.2, 3.1],
    [3.9, 2.3],
    [6.8, 2.6],
  ] as const;
  for (const [from, length] of sentences) {
    for (let at = 0; at < length; ) {
      const seconds = chance.between(0.12, 0.24);
      const falls = -5 * (at / length);
      layRound(loop, syllable(seconds, 205 * semitones(falls + chance.around(2.2)), chance), from + at, 0.8);
      at += seconds + (chance() < 0.16 ? 0.16 : 0.015);
    }
  }
  return steady(loop, throughHorn);
}

/** Steps of the march in semitones above its first note, and beats. It goes up where it should rest, and breaks off. */
const MARCH = [
  [0, 1],
  [0, 0.5],
  [4, 0.5],
  [2, 1],
  [9, 1],
  [7, 1.5],
  [4, 0.5],
  [9, 1],
  [2, 1],
  [4, 0.5],
  [4, 0.5],
  [7, 0.5],
  [12, 0.5],
  [9, 1],
  [14, 1.5],
] as const;
const BEAT = 0.44;

function brass(hz: number, seconds: number): Signal {
  let phase = 0;
  return render(seconds, (time) => {
    phase += hz / RATE;
    let wave = 0;
    for (let k = 1; k <= 9; k += 1) wave += (sine(phase * k) * rise(time, 0.012 * k)) / k;
    return wave * hill(time, seconds, 0.02, 0.05);
  });
}

/** The call: a click, a few bars of a tinny march, a click. Plays once. */
export function call(): Signal {
  const chance = random('call');
  const out = new Float64Array(samples(7.4));
  const click = render(0.02, () => chance.around(1));
  lay(out, click, 0.05, 0.5);
  let at = 0.35;
  for (const [step, beats] of MARCH) {
    const hz = 311 * semitones(step);
    lay(out, brass(hz, beats * BEAT * 0.86), at, 0.45);
    lay(out, brass(hz / 2, beats * BEAT * 0.7), at + 0.008, 0.25);
    at += beats * BEAT;
  }
  for (let beat = 0; beat < 13; beat += 1)
    lay(
      out,
      render(0.09, (time) => chance.around(1) * rise(0.09 - time, 0.09)),
      0.35 + beat * BEAT,
      beat % 2 ? 0.14 : 0.3,
    );
  lay(out, click, at + 0.2, 0.4);
  return throughHorn(out);
}
