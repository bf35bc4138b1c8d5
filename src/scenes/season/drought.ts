/** Drought: the ground opens, and heat stands over it as rows of hatch that waver sideways. */
import type { GameObjects, Scene } from 'phaser';
import type { Spot } from '../../../assets/art/manifest.d.ts';
import { HEAT, WEATHER } from '../art/weather-textures.ts';
import { DEPTH } from '../layout/depths.ts';
import type { WeatherEffect, WeatherMoment } from './effect.ts';

/** Rows of heat: height, and how far they begin to the left. Unit: px of the design. */
const ROWS: readonly Spot[] = [
  [442, -30],
  [468, -250],
  [496, -120],
  [528, -340],
  [566, -200],
  [612, -60],
];
/** Where the ground opens: middle and size. */
const OPENS: readonly (readonly [x: number, y: number, size: number])[] = [
  [250, 500, 0.75],
  [640, 512, 0.75],
  [1110, 500, 0.8],
  [330, 590, 1],
  [690, 596, 1],
  [1090, 606, 1],
  [520, 690, 1.2],
  [860, 700, 1.2],
];
/** How far and how slowly the hatch wavers. Unit: px of the design; ms. */
const SWAY = 3;
const SWAY_TIME = 2000 / (2 * Math.PI);
const HEAT_ALPHA = 0.5;
const CRACK_ALPHA = 0.5;

/** Heat and cracks. */
export class Drought implements WeatherEffect {
  readonly #rows: readonly (readonly GameObjects.Image[])[];
  readonly #cracks: readonly GameObjects.Image[];

  constructor(scene: Scene, ratio: number) {
    this.#rows = ROWS.map(([y, left]) =>
      [0, 1, 2, 3].map((k) =>
        scene.add
          .image(left + k * HEAT.width, y, WEATHER.heat)
          .setOrigin(0, 0.5)
          .setScale(1 / ratio)
          .setDepth(DEPTH.heat),
      ),
    );
    this.#cracks = OPENS.map(([x, y, size], i) =>
      scene.add
        .image(x, y, WEATHER.cracks)
        .setScale((i % 2 === 0 ? size : -size) / ratio, size / ratio)
        .setDepth(DEPTH.cracks),
    );
  }

  /** Show the heat of a moment: none of it by night, while the ground stays open. */
  step({ time, strength, night }: WeatherMoment): void {
    const alpha = HEAT_ALPHA * strength * (1 - night);
    for (const [i, row] of this.#rows.entries())
      for (const [k, image] of row.entries()) {
        const [, left] = ROWS[i]!;
        image.x = left + k * HEAT.width + SWAY * Math.sin(time / SWAY_TIME + i * 1.7);
        image.setAlpha(alpha).setVisible(alpha > 0.01);
      }
    for (const image of this.#cracks) image.setAlpha(CRACK_ALPHA * strength);
  }

  /** Let it be over. */
  destroy(): void {
    for (const image of [...this.#rows.flat(), ...this.#cracks]) image.destroy();
  }
}
