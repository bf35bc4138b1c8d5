/** Rain and snow: specks of paper that fall over the window. */
import type { GameObjects, Scene } from 'phaser';
import { MADE } from '../art/made-textures.ts';
import { DEPTH } from '../layout/depths.ts';
import { spread, type WeatherEffect, type WeatherMoment } from './effect.ts';

interface Kind {
  readonly texture: string;
  readonly count: number;
  /** Px of the design a second. */
  readonly fall: number;
  readonly drift: number;
  readonly lean: number;
  /** Smallest size, and how much larger the nearest are. */
  readonly size: readonly [small: number, more: number];
}

const KINDS: Readonly<Record<'snow' | 'rain' | 'flood', Kind>> = {
  snow: { texture: MADE.snow, count: 150, fall: 44, drift: 16, lean: 0.12, size: [0.6, 0.9] },
  rain: { texture: MADE.rain, count: 110, fall: 620, drift: 0, lean: 0.22, size: [0.6, 1.1] },
  flood: { texture: MADE.rain, count: 120, fall: 760, drift: 0, lean: 0.3, size: [0.7, 1.3] },
};

/** Specks that fall. */
export class Falling implements WeatherEffect {
  readonly #kind: Kind;
  readonly #specks: readonly GameObjects.Image[];

  /** @param share Share of the specks to show, 0 to 1: fewer where the machine is slow. */
  constructor(scene: Scene, weather: keyof typeof KINDS, share: number) {
    this.#kind = KINDS[weather];
    const { texture, count, size } = this.#kind;
    const [small, more] = size;
    this.#specks = Array.from({ length: Math.round(count * share) }, (_, i) => {
      const speck = scene.add.image(0, 0, texture).setDepth(DEPTH.weather);
      return speck.setScale(small + (more * spread(i, 37, 80)) / 80);
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
      const down = (spread(i, 197, 1000) / 1000) * window.height + (time / 1000) * fall * pace;
      const y = down % (window.height + 20);
      const x = (spread(i, 331, 1000) / 1000) * window.width + drift * Math.sin(time / 1300 + i) - lean * y;
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
