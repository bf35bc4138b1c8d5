/** Locusts: specks of dark paper in a stream that bends over the fields. Never one large insect. */
import type { GameObjects, Scene } from 'phaser';
import { WEATHER } from '../art/weather-textures.ts';
import { DEPTH } from '../layout/depths.ts';
import { spread, type WeatherEffect, type WeatherMoment } from './effect.ts';

const COUNT = 190;
/** Time that a locust takes over the picture at its own pace, and time of one beat of its wings. Unit: ms at 1x. */
const CROSSING = 4200;
const WING_BEAT = 110;
/** The stream over the fields: its middle, how far it bends, how wide it is. Unit: px of the design. */
const STREAM = { middle: 500, bend: 70, wide: 190, left: -60, right: 1430 } as const;

/** A swarm. */
export class Swarm implements WeatherEffect {
  readonly #locusts: readonly GameObjects.Image[];

  /** @param share Share of the swarm to show, 0 to 1: fewer where the machine is slow. */
  constructor(
    scene: Scene,
    readonly ratio: number,
    share: number,
  ) {
    this.#locusts = Array.from({ length: Math.round(COUNT * share) }, () =>
      scene.add.image(0, 0, WEATHER.locusts[0]).setDepth(DEPTH.weather),
    );
  }

  /** Show the swarm of a moment; by night it sits in the fields and cannot be seen. */
  step({ time, strength, night }: WeatherMoment): void {
    const shown = strength * (1 - night) * this.#locusts.length;
    const { middle, bend, wide, left, right } = STREAM;
    for (const [i, locust] of this.#locusts.entries()) {
      locust.setVisible(i < shown);
      if (i >= shown) continue;
      const pace = 0.8 + spread(i, 53, 50) / 125;
      const t = (spread(i, 311, 1000) / 1000 + (time * pace) / CROSSING) % 1;
      const aside = spread(i, 617, 1000) / 1000 - 0.5;
      const size = (0.7 + spread(i, 37, 80) / 80) * (0.8 + t * 0.5);
      const y =
        middle +
        bend * Math.sin(t * 5 + time / 2600) +
        aside * wide * (0.45 + t) +
        6 * Math.sin(time / 210 + i);
      locust
        .setTexture(WEATHER.locusts[Math.floor(time / WING_BEAT + i) % 2]!)
        .setPosition(left + t * (right - left), y)
        .setRotation((spread(i, 71, 100) / 100 - 0.5) * 0.9)
        .setScale(size / this.ratio);
    }
  }

  /** Let it fly on. */
  destroy(): void {
    for (const locust of this.#locusts) locust.destroy();
  }
}
