/** Work on the land: hoes, sickles, rammed earth, carts. */
import { decay, sine } from '../signal/exact.ts';
import { around, below } from '../signal/filters.ts';
import { type Random, random } from '../signal/random.ts';
import { inRoom, LAND } from '../signal/room.ts';
import {
  hill,
  lay,
  layRound,
  mix,
  noise,
  RATE,
  render,
  rise,
  type Signal,
  samples,
  shape,
  steady,
} from '../signal/signal.ts';

const onLand = (loop: Signal): Signal => steady(loop, (sound) => inRoom(sound, LAND));

/** Somebody at work: strokes to a round of the loop, when the first falls (s), and how near. */
type Worker = readonly [strokes: number, first: number, near: number];

interface Work {
  readonly stroke: (chance: Random) => Signal;
  /** How late a stroke may fall. Unit: s. */
  readonly late: number;
  /** Strength of the weakest stroke, as a share of the strongest. */
  readonly weakest: number;
}

/** Several people at the same work, each at an own pace that fits the loop: nobody keeps time like a machine. Loop. */
function together(name: string, people: readonly Worker[], { stroke, late, weakest }: Work): Signal {
  const chance = random(name);
  const loop = new Float64Array(samples(8));
  for (const [strokes, first, near] of people)
    for (let n = 0; n < strokes; n += 1)
      layRound(
        loop,
        stroke(chance),
        first + (8 * n) / strokes + chance.between(0, late),
        near * chance.between(weakest, 1),
      );
  return onLand(loop);
}

/** A hoe: into the soil, and crumbs that fall off the blade. */
function hoe(chance: Random): Signal {
  const into = shape(below(noise(0.2, chance), 900), (time) => 1.6 * rise(time, 0.004) * decay(time, 0.022));
  const blade = render(0.1, (time) => 0.08 * sine(chance.between(2300, 2302) * time) * decay(time, 0.01));
  const crumbs = shape(
    around(noise(0.3, chance), 1900, 0.8),
    (time) => 0.4 * hill(time - 0.06, 0.22, 0.03, 0.19),
  );
  return mix(into, blade, crumbs);
}

/** Several people hoeing. Loop. */
export function hoes(): Signal {
  const people = [
    [5, 0.1, 1],
    [6, 0.55, 0.55],
    [4, 1.2, 0.75],
    [7, 0.35, 0.3],
  ] as const;
  return together('hoes', people, { stroke: hoe, late: 0.09, weakest: 0.7 });
}

/** A sickle: through the stalks, and the sheaf laid down. */
function sickle(chance: Random): Signal {
  const seconds = chance.between(0.2, 0.3);
  const cut = shape(around(noise(seconds, chance), 3300, 0.9), (time) => {
    const share = time / seconds;
    return share * share * rise(seconds - time, 0.04);
  });
  const stalks = shape(
    around(noise(0.35, chance), 1700, 0.7),
    (time) => 0.5 * hill(time - 0.2, 0.15, 0.03, 0.1),
  );
  return mix(cut, stalks);
}

/** Several people reaping. Loop. */
export function sickles(): Signal {
  const people = [
    [9, 0.2, 1],
    [8, 0.5, 0.6],
    [10, 0.05, 0.4],
  ] as const;
  return together('sickles', people, { stroke: sickle, late: 0.07, weakest: 0.6 });
}

function rammer(chance: Random): Signal {
  let phase = 0;
  const ground = render(0.4, (time) => {
    phase += (58 + 30 * decay(time, 0.03)) / RATE;
    return sine(phase) * rise(time, 0.004) * decay(time, 0.06);
  });
  const clay = shape(below(noise(0.2, chance), 650), (time) => rise(time, 0.003) * decay(time, 0.02));
  return mix(ground, clay);
}

function shovel(chance: Random): Signal {
  const scrape = below(around(noise(0.34, chance), 1900, 1.1), 3600);
  return shape(scrape, (time) => 0.7 * hill(time, 0.34, 0.05, 0.2) * (0.8 + 0.2 * sine(31 * time)));
}

/** Earth for the dam: rammers that fall together, shovels between. Loop. */
export function earth(): Signal {
  const chance = random('earth');
  const loop = new Float64Array(samples(8));
  for (let n = 0; n < 5; n += 1) {
    layRound(loop, rammer(chance), 0.2 + 1.6 * n + chance.between(0, 0.02), 0.9);
    layRound(loop, rammer(chance), 0.23 + 1.6 * n + chance.between(0, 0.04), 0.5);
  }
  for (let n = 0; n < 9; n += 1)
    layRound(loop, shovel(chance), 0.7 + (8 * n) / 9 + chance.between(0, 0.2), chance.between(0.2, 0.6));
  return onLand(loop);
}

/** Carts on the county road: wooden wheels over ruts, an axle that wants grease. Plays once. */
export function carts(): Signal {
  const length = 5;
  const chance = random('carts');
  const rumble = below(noise(length, chance), 240, 1.1);
  const out = shape(rumble, (time) => 2.2 * (0.7 + 0.3 * sine(2.3 * time)));
  for (let at = 0.1; at < length - 0.3; at += chance.between(0.16, 0.4))
    lay(out, rammer(chance), at, chance.between(0.08, 0.26));
  let phase = 0;
  const axle = render(length, (time) => {
    const turn = (time * 0.9) % 1;
    phase += (620 + 120 * sine(turn)) / RATE;
    return (
      (sine(phase) + 0.5 * sine(2.02 * phase) + 0.3 * sine(3.1 * phase)) * hill(turn - 0.1, 0.35, 0.12, 0.16)
    );
  });
  lay(out, around(axle, 900, 1), 0, 0.3);
  return shape(inRoom(out, LAND), (time) => hill(time, length, 1.2, 2.2));
}
