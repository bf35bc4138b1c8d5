/** Birds: sparrows under the eaves, which a campaign killed, and birds of the woods, which go with the woods. */
import { decay, pow2, sine } from '../signal/exact.ts';
import { type Random, random } from '../signal/random.ts';
import { inRoom, LAND } from '../signal/room.ts';
import { layRound, RATE, render, rise, type Signal, samples, steady } from '../signal/signal.ts';

/** A whistle whose pitch runs through points (share of the time, Hz). */
function whistle(seconds: number, points: readonly (readonly [number, number])[], buzz = 0): Signal {
  let phase = 0;
  return render(seconds, (time) => {
    const share = time / seconds;
    const next = Math.max(
      1,
      points.findIndex(([x]) => x >= share),
    );
    const [[x0, y0], [x1, y1]] = [points[next - 1]!, points[next]!];
    const hz = y0 + ((y1 - y0) * (share - x0)) / (x1 - x0);
    phase += (hz * (1 + buzz * sine(time * 190))) / RATE;
    const level = rise(time, 0.012) * rise(seconds - time, 0.02);
    return level * (sine(phase) + 0.12 * sine(2 * phase));
  });
}

function chirp(chance: Random): Signal {
  const top = chance.between(3900, 5200);
  const seconds = chance.between(0.07, 0.13);
  const points = [
    [0, top * 0.72],
    [0.35, top],
    [1, top * chance.between(0.6, 0.8)],
  ] as const;
  return whistle(seconds, points, chance.between(0.01, 0.06));
}

/** Sparrows: short chirps, several birds, in bouts. Loop. */
export function sparrows(): Signal {
  const chance = random('sparrows');
  const loop = new Float64Array(samples(10));
  for (let bout = 0; bout < 9; bout += 1) {
    const at = bout * 1.1 + chance.around(0.4) + 0.4;
    const far = chance.between(0.25, 1);
    const calls = Math.floor(chance.between(2, 6));
    for (let n = 0; n < calls; n += 1)
      layRound(loop, chirp(chance), at + n * chance.between(0.14, 0.24), 0.5 * far * chance.between(0.6, 1));
  }
  return steady(loop, (sound) => inRoom(sound, { ...LAND, wet: 0.3 }));
}

/** One phrase of a bird of the woods: a few clear notes, then a falling run. */
function phrase(chance: Random, base: number): Signal {
  const out = new Float64Array(samples(1.7));
  let at = 0;
  const notes = Math.floor(chance.between(2, 4));
  for (let n = 0; n < notes; n += 1) {
    const hz = base * pow2(chance.around(0.28));
    const seconds = chance.between(0.16, 0.3);
    layRound(
      out,
      whistle(seconds, [
        [0, hz * 0.97],
        [0.5, hz * 1.03],
        [1, hz],
      ]),
      at,
    );
    at += seconds + chance.between(0.05, 0.12);
  }
  for (let n = 0; n < 4; n += 1) {
    const hz = base * 1.5 * decay(n, 7);
    layRound(
      out,
      whistle(0.06, [
        [0, hz],
        [1, hz * 0.86],
      ]),
      Math.min(1.55, at + n * 0.075),
      0.7,
    );
  }
  return out;
}

/** Birds of the woods: far apart, a long way off. Loop. */
export function songbirds(): Signal {
  const chance = random('songbirds');
  const loop = new Float64Array(samples(12));
  const places = [
    [0.4, 2300, 1],
    [3.3, 3050, 0.5],
    [5.6, 2300, 0.85],
    [8.1, 2650, 0.4],
    [9.9, 3050, 0.6],
  ] as const;
  for (const [at, base, far] of places) layRound(loop, phrase(chance, base), at, 0.5 * far);
  return steady(loop, (sound) => inRoom(sound, { wet: 0.5, size: 0.84, soft: 0.6 }));
}
