/** A small furnace: box bellows drawn and pushed, and the fire. */
import { decay } from '../signal/exact.ts';
import { around, below } from '../signal/filters.ts';
import { random } from '../signal/random.ts';
import {
  hill,
  layRound,
  noise,
  RATE,
  render,
  rise,
  type Signal,
  samples,
  shape,
  steady,
} from '../signal/signal.ts';

const STROKE = 1.5;

/** Bellows: four strokes, in and out, with the knock of the valve. Loop. */
export function bellows(): Signal {
  const length = STROKE * 4;
  const chance = random('bellows');
  const air = steady(noise(length, chance), (sound) => around(sound, 620, 0.8));
  const draught = steady(noise(length, chance), (sound) => around(sound, 1500, 1.2));
  const loop = air.map((value, n) => {
    const within = (n / RATE) % STROKE;
    const push = hill(within, 0.8, 0.2, 0.4);
    const draw = hill(within - 0.85, 0.6, 0.2, 0.25);
    return 1.5 * value * push + 0.9 * draught[n]! * push + 0.7 * value * draw;
  });
  for (let n = 0; n < 8; n += 1) {
    const knock = around(
      shape(noise(0.1, chance), (time) => decay(time, 0.004)),
      340,
      6,
    );
    layRound(loop, knock, n * (STROKE / 2) + 0.06 + chance.between(0, 0.03), 2.2);
  }
  return steady(loop, (sound) => below(sound, 2800));
}

/** Fire: a low roar, and charcoal that cracks. Loop. */
export function fire(): Signal {
  const length = 6;
  const chance = random('fire');
  const roar = steady(noise(length, chance), (sound) => below(sound, 260));
  const flutter = steady(noise(length, chance), (sound) => below(below(sound, 7), 7));
  const loop = roar.map((value, n) => value * (1.1 + 26 * Math.abs(flutter[n]!)));
  for (let n = 0; n < 84; n += 1) {
    const crack = render(0.03, (time) => chance.around(1) * rise(time, 0.0006) * decay(time, 0.0022));
    const near = chance();
    layRound(
      loop,
      around(crack, chance.between(1200, 4200), 1.2),
      chance.between(0, length - 0.01),
      0.3 + 2.4 * near * near * near,
    );
  }
  return loop.subarray(0, samples(length));
}
