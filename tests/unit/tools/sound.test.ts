/** The renderer: the same bytes every time, the pitches of the score, and levels that nothing clips. */
import { describe, expect, it } from 'vitest';
import { faults } from '../../../tools/sound/bake/check.ts';
import { encoder, padded } from '../../../tools/sound/bake/encode.ts';
import { piece } from '../../../tools/sound/bake/sounds.ts';
import { hashOf } from '../../../tools/sound/bake/sources.ts';
import { readPart } from '../../../tools/sound/score/notation.ts';
import { perform } from '../../../tools/sound/score/perform.ts';
import { readScore } from '../../../tools/sound/score/score.ts';
import { loudnessOf } from '../../../tools/sound/signal/loudness.ts';
import { mix, peakOf, RATE, type Signal, samples } from '../../../tools/sound/signal/signal.ts';

const SHORT = `
tempo: 120
bar: 2
one: 293.7
parts:
  - { stem: flute, instrument: dizi, level: -18, lines: [<mf> 5 -] }
  - { stem: plucked, instrument: pipa, level: -18, lines: [<mf> 1 -] }
  - { stem: bowed, instrument: bowed, level: -20, lines: ["<mf> 6, -"] }
  - { stem: low-flute, instrument: xiao, level: -20, lines: [<mf> 2 -] }
  - { stem: low-strings, instrument: zither, level: -20, lines: ["<mf> 3, -"] }
  - { stem: struck, instrument: struck, level: -24, lines: [x k_ k_] }
`;
const score = readScore('short', SHORT);
const played = perform(score);
const bytesOf = (signal: Signal): Buffer => Buffer.from(Float32Array.from(signal).buffer);

/** Strength of one pitch in a stretch of a signal, by Goertzel's sum. */
function strengthAt(signal: Signal, hz: number): number {
  const part = signal.subarray(samples(0.25), samples(0.75));
  let [re, im] = [0, 0];
  part.forEach((value, n) => {
    const angle = (2 * Math.PI * hz * n) / RATE;
    re += value * Math.cos(angle);
    im += value * Math.sin(angle);
  });
  return Math.hypot(re, im);
}

describe('a score', () => {
  it('is read with its beats, and refused where a bar is too short or a sign is none', () => {
    const { notes, beats } = readPart('<p> 3 - 0_ 6_ 5 | ~5, ^2_. 1__ 0 0', 4);
    expect(beats).toBe(8);
    expect(notes.map(({ at, pitch }) => [at, pitch])).toEqual([
      [0, 4],
      [2.5, 9],
      [3, 7],
      [4, -5],
      [5, 2],
      [5.75, 0],
    ]);
    expect(() => readPart('3 - 0', 4)).toThrow(/has 3 beats, not 4/);
    expect(() => readPart('4 - - -', 4)).toThrow(/not a note/);
    expect(() => readScore('x', SHORT.replace('pipa', 'piano'))).toThrow(/nobody plays 'piano'/);
  });
});

describe('the renderer', () => {
  it('makes the same samples and the same file every time', async () => {
    const again = perform(readScore('short', SHORT));
    expect(again.map(({ signal }) => hashOf(bytesOf(signal)))).toEqual(
      played.map(({ signal }) => hashOf(bytesOf(signal))),
    );
    const [first, second] = [await encoder(), await encoder()];
    expect(first(played[0]!.signal, true).equals(second(again[0]!.signal, true))).toBe(true);
  });

  it('plays what is written: the strongest pitch of each player is that of the note', () => {
    const steps = Array.from({ length: 37 }, (_, n) => n - 18);
    for (const [stem, semitone] of [
      ['flute', 7],
      ['plucked', 0],
      ['bowed', -3],
      ['low-flute', 2],
      ['low-strings', -8],
    ] as const) {
      const { signal } = played.find(({ part }) => part.stem === stem)!;
      const at = (step: number): number => strengthAt(signal, 293.7 * 2 ** (step / 12));
      const near = steps.filter((step) => Math.abs(step - semitone) <= 6);
      const best = near.reduce((a, b) => (at(b) > at(a) ? b : a));
      expect([stem, best]).toEqual([stem, semitone]);
    }
  });

  it('gives each player the level of the score, and all of them together room to the edge', () => {
    for (const { part, signal } of played) expect(loudnessOf(signal)).toBeCloseTo(part.level, 1);
    const sounds = piece(score);
    expect(peakOf(mix(...sounds.map(({ signal }) => signal)))).toBeLessThanOrEqual(10 ** (-1.5 / 20) + 1e-9);
  });

  it('lays the end of a loop before its beginning, so that it can go round anywhere', () => {
    const loop = Float64Array.from({ length: samples(1) }, (_, n) => n);
    const long = padded(loop);
    const lead = (long.length - loop.length) / 2;
    expect(long[lead]).toBe(0);
    expect(long[lead - 1]).toBe(loop.length - 1);
    expect(long[lead + loop.length]).toBe(0);
  });
});

it('the committed sounds are those that the sources make', () => {
  expect(faults()).toEqual([]);
});
