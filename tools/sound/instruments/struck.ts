/** A soft drum and a wood block. */
import { decay, sine } from '../signal/exact.ts';
import { around, below } from '../signal/filters.ts';
import type { Random } from '../signal/random.ts';
import { mix, noise, RATE, render, rise, type Signal, shape } from '../signal/signal.ts';

/** Strike the drum with a padded stick. `force` is 0 to 1. */
export function drum(force: number, chance: Random): Signal {
  let [low, high] = [0, chance()];
  const skin = render(1.1, (time) => {
    const hz = 74 + 26 * decay(time, 0.035);
    low += hz / RATE;
    high += (hz * 1.59) / RATE;
    return rise(time, 0.004) * (sine(low) * decay(time, 0.13) + 0.35 * sine(high) * decay(time, 0.06));
  });
  const pad = below(noise(0.25, chance), 420);
  shape(pad, (time) => 1.3 * rise(time, 0.003) * decay(time, 0.018));
  return shape(mix(skin, pad), 0.15 + 0.75 * force);
}

/** Strike the block. `force` is 0 to 1. */
export function block(force: number, chance: Random): Signal {
  const tap = shape(noise(0.25, chance), (time) => decay(time, 0.002));
  const hollow = mix(around(tap, 830, 18), around(tap, 1240, 14), around(tap, 2350, 8));
  return shape(hollow, (time) => (1.2 + 3.6 * force) * rise(time, 0.001) * decay(time, 0.05));
}
