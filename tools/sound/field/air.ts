/** Air and water: wind, the hush of snow, rain. */
import { decay, sine } from '../signal/exact.ts';
import { above, around, below } from '../signal/filters.ts';
import { random } from '../signal/random.ts';
import { layRound, noise, RATE, render, rise, type Signal, steady } from '../signal/signal.ts';

/** Wind over open land: three bands of noise that swell by turns. Loop. */
export function wind(): Signal {
  const length = 10;
  const chance = random('wind');
  const band = (hz: number, q: number, whole: number, late: number): Signal => {
    const air = steady(noise(length, chance), (sound) => around(sound, hz, q));
    return air.map((value, n) => {
      const share = n / RATE / length;
      const swell = 0.5 + 0.32 * sine(whole * share + late) + 0.18 * sine((whole + 3) * share + late * 2);
      return value * swell * swell;
    });
  };
  const [low, middle, high] = [band(190, 0.9, 1, 0), band(430, 2.2, 2, 0.3), band(1150, 3, 2, 0.62)];
  const open = low.map((value, n) => 1.5 * value + 1.2 * middle[n]! + 0.45 * high[n]!);
  return steady(open, (sound) => below(sound, 2200));
}

/** The hush of snow: what is left when everything is muffled. Loop. */
export function hush(): Signal {
  const length = 6;
  const air = steady(noise(length, random('hush')), (sound) => below(below(sound, 420, 0.5), 900));
  return air.map((value, n) => value * (0.8 + 0.2 * sine(n / RATE / length)));
}

/** Rain on roofs and leaves: a bed of noise, and drops that can be told apart. Loop. */
export function rain(): Signal {
  const length = 8;
  const chance = random('rain');
  const bed = steady(noise(length, chance), (sound) => below(above(sound, 900), 5200));
  const loop = bed.map((value) => value * 0.32);
  for (let n = 0; n < 420; n += 1) {
    const hz = chance.between(1300, 4600);
    const drop = render(0.03, (time) => sine(hz * time) * rise(time, 0.001) * decay(time, 0.005));
    const near = chance();
    layRound(loop, drop, chance.between(0, length - 0.001), 0.06 + 0.42 * near * near * near);
  }
  return loop;
}
