/** The desk: a figure that is set down, a stamp, a sheet of paper, a sheet that is torn. Each plays once, the same whatever is on the paper. */
import { decay, sine } from '../signal/exact.ts';
import { around, below } from '../signal/filters.ts';
import { random } from '../signal/random.ts';
import { inRoom } from '../signal/room.ts';
import { hill, mix, noise, RATE, render, rise, type Signal, shape } from '../signal/signal.ts';

const OFFICE = { wet: 0.14, size: 0.55, soft: 0.5 };

/** The stamp comes down: wood on a table, a little ink that lets go. */
export function stamp(): Signal {
  const chance = random('stamp');
  let phase = 0;
  const table = render(0.7, (time) => {
    phase += (92 + 60 * decay(time, 0.02)) / RATE;
    return sine(phase) * rise(time, 0.002) * decay(time, 0.055);
  });
  const wood = shape(
    around(noise(0.7, chance), 620, 3),
    (time) => 2.4 * rise(time, 0.001) * decay(time, 0.014),
  );
  const knock = shape(below(noise(0.7, chance), 2600), (time) => 0.7 * decay(time, 0.004));
  const ink = shape(around(noise(0.7, chance), 2400, 1), (time) => 0.07 * hill(time - 0.24, 0.1, 0.03, 0.06));
  return inRoom(mix(table, wood, knock, ink), OFFICE);
}

/** A figure is set down: a small piece of wood on a board. */
export function tap(): Signal {
  const knock = shape(noise(0.22, random('tap')), (time) => decay(time, 0.0015));
  const wood = mix(around(knock, 540, 12), around(knock, 860, 10), around(knock, 1730, 7));
  return inRoom(
    shape(wood, (time) => rise(time, 0.001) * decay(time, 0.022)),
    OFFICE,
  );
}

/** Paper: crackling noise under a moving hand. */
function rustle(seconds: number, name: string, tears: boolean): Signal {
  const chance = random(name);
  const sheet = around(noise(seconds, chance), tears ? 2600 : 3600, 0.7);
  let grip = 0;
  return sheet.map((value, n) => {
    if (chance() < (tears ? 0.02 : 0.006)) grip = chance.between(0.3, 1);
    grip *= tears ? 0.994 : 0.9955;
    const time = n / RATE;
    const hand = tears ? hill(time, seconds, 0.05, 0.1) : hill(time, seconds, 0.12, 0.3);
    return value * hand * (tears ? 0.14 + grip : 0.03 + grip);
  });
}

/** A sheet is taken up. */
export const paper = (): Signal => inRoom(rustle(0.75, 'paper', false), OFFICE);

/** A form is torn up. */
export const tear = (): Signal => inRoom(rustle(0.8, 'tear', true), OFFICE);
