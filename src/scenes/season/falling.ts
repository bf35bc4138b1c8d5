/** Rain and snow: specks of paper that fall over the window. */
import type { GameObjects, Scene } from 'phaser';
import { MADE, SPECK_SIZES, speckOf } from '../art/made-textures.ts';
import { DEPTH } from '../layout/depths.ts';
import { spread, type WeatherEffect, type WeatherMoment } from './effect.ts';

interface Kind {
  readonly texture: string;
  readonly count: number;
  /** Px of the design a second. */
  readonly fall: number;
  readonly drift: number;
  readonly lean: number;
}

const KINDS: Readonly<Record<'snow' | 'rain' | 'flood', Kind>> = {
  snow: { texture: MADE.snow, count: 150, fall: 44, drift: 16, lean: 0.12 },
  rain: { texture: MADE.rain, count: 110, fall: 620, drift: 0, lean: 0.22 },
  flood: { texture: MADE.rain, count: 120, fall: 760, drift: 0, lean: 0.3 },
};

/** Steps that spread any number of points evenly over a square. */
const EVEN = [0.7548776662, 0.569840291] as const;

/** Specks that fall. */
export class Falling implements WeatherEffect {
  readonly #kind: Kind;
  readonly #specks: readonly GameObjects.Image[];

  /** @param share Share of the specks to show, 0 to 1: fewer where the machine is slow. */
  constructor(scene: Scene, weather: keyof typeof KINDS, share: number) {
    this.#kind = KINDS[weather];
    const { texture, count } = this.#kind;
    this.#specks = Array.from({ length: Math.round(count * share) }, (_, i) => {
      const size = spread(i, 37, SPECK_SIZES.length);
      return scene.add.image(0, 0, speckOf(texture, size)).setOrigin(0, 0).setDepth(DEPTH.weather);
    });
  }

  /** Show the specks of a moment. */
  step({ time, strength, night, window }: WeatherMoment): void {
    const { fall, drift, lean } = this.#kind;
    const shown = strength * this.#specks.length;
    const alpha = 1 - night * 0.5;
    for (const [i, speck] of this.#specks.entries()) {
      speck.setVisible(i < shown).setAlpha(alpha);
      if (i >= shown) continue;
      const pace = 0.75 + spread(i, 53, 50) / 100;
      const down = ((i * EVEN[1]) % 1) * window.height + (time / 1000) * fall * pace;
      const y = down % (window.height + 20);
      const x = ((i * EVEN[0]) % 1) * window.width + drift * Math.sin(time / 1300 + i) - lean * y;
      speck.setPosition(
        Math.round(window.x + ((x + 2 * window.width) % window.width)),
        Math.round(window.y + y - 10),
      );
    }
  }

  /** Let it stop. */
  destroy(): void {
    for (const speck of this.#specks) speck.destroy();
  }
}
