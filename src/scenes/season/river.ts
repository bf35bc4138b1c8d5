/** Flood: three sheets of the river rise over the low terraces and rock out of step. Nobody is in the water. */
import type { GameObjects, Scene } from 'phaser';
import { WAVE, WEATHER } from '../art/weather-textures.ts';
import { depthAt } from '../layout/depths.ts';
import type { WeatherEffect, WeatherMoment } from './effect.ts';

/** Line of each sheet at the height of the flood, far one first, and where all of them come from. Unit: px of the design. */
const LINES = [566, 616, 668] as const;
const BED = 800;
/** How far the sheets rock, and how slowly. Unit: px of the design; ms. */
const ROCKS = 4;
const ROCK_TIME = 620;
const PIECES = 3;

/** The river out of its bed. */
export class River implements WeatherEffect {
  readonly #sheets: readonly (readonly GameObjects.Image[])[];

  constructor(scene: Scene, ratio: number) {
    this.#sheets = LINES.map((line, i) =>
      Array.from({ length: PIECES }, () =>
        scene.add
          .image(0, 0, WEATHER.waves[i]!)
          .setOrigin(0, 0)
          .setScale(1 / ratio)
          .setDepth(depthAt(line - WAVE.crest)),
      ),
    );
  }

  /** Show the river of a moment: it comes with the rain and goes with it. */
  step({ time, strength }: WeatherMoment): void {
    const risen = strength * strength * (3 - 2 * strength);
    for (const [i, sheet] of this.#sheets.entries()) {
      const y =
        BED + (LINES[i]! - BED) * risen - WAVE.crest + ROCKS * 0.5 * Math.sin(time / ROCK_TIME + i * 2.1);
      const shift = ROCKS * Math.sin(time / (ROCK_TIME * 1.3) + i * 1.4) - 40 - i * 60;
      for (const [k, image] of sheet.entries())
        image.setPosition(Math.round(shift) + k * WAVE.width, Math.round(y)).setVisible(risen > 0.01);
    }
  }

  /** Let it fall back. */
  destroy(): void {
    for (const image of this.#sheets.flat()) image.destroy();
  }
}
