/** Insects: the cicadas of a hot day, the crickets of an evening in autumn. */
import { sine } from '../signal/exact.ts';
import { around } from '../signal/filters.ts';
import { random } from '../signal/random.ts';
import {
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

const CICADAS = 6;

/** Cicadas: a band of noise that is beaten fast, from two trees that swell by turns. Loop. */
export function cicadas(): Signal {
  const chance = random('cicadas');
  const tree = (hz: number, beats: number, late: number): Signal => {
    const band = steady(noise(CICADAS, chance), (sound) => around(around(sound, hz, 7), hz * 1.02, 7));
    return shape(band, (time) => {
      const share = time / CICADAS;
      const swell = 0.55 + 0.45 * sine(2 * share + late);
      const beaten = 0.5 + 0.5 * sine(Math.round(beats * CICADAS) * share);
      return swell * beaten * beaten;
    });
  };
  const [near, far] = [tree(4700, 92, 0), tree(6300, 71, 0.45)];
  return near.map((value, n) => 3.4 * value + 2.1 * far[n]!);
}

function trill(hz: number, pulses: number, pace: number): Signal {
  let phase = 0;
  return render(pulses / pace, (time) => {
    phase += hz / RATE;
    const within = (time * pace) % 1;
    return sine(phase) * rise(within, 0.15) * rise(0.72 - within, 0.2);
  });
}

/** Crickets: three of them, each at its own pace. Loop. */
export function crickets(): Signal {
  const loop = new Float64Array(samples(8));
  const singers = [
    { hz: 4150, pulses: 3, pace: 29, every: 0.8, gain: 0.34 },
    { hz: 4620, pulses: 4, pace: 33, every: 1, gain: 0.22 },
    { hz: 3780, pulses: 18, pace: 38, every: 2, gain: 0.12 },
  ];
  for (const { hz, pulses, pace, every, gain } of singers)
    for (let at = 0; at < 7.99; at += every) layRound(loop, trill(hz, pulses, pace), at + hz / 20_000, gain);
  return loop;
}
