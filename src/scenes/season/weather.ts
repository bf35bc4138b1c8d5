/** Specks of weather: snow that drifts, rain that falls in slivers. Only while a season passes. */
import type { GameObjects, Scene } from 'phaser';
import { MADE } from '../art/made-textures.ts';
import { DEPTH } from '../layout/depths.ts';
import type { ViewWindow } from '../layout/view-window.ts';

/** Number of specks, their fall in px of the design a second, and how far they drift. */
const KINDS = {
  snow: { texture: MADE.snow, count: 150, fall: 34, drift: 14, lean: 0 },
  rain: { texture: MADE.rain, count: 90, fall: 620, drift: 0, lean: 0.22 },
  flood: { texture: MADE.rain, count: 130, fall: 760, drift: 0, lean: 0.3 },
} as const;

type Falling = keyof typeof KINDS;
const falls = (weather: string): weather is Falling => Object.hasOwn(KINDS, weather);

/** A whole number spread over a span: the same for the same index. */
const spread = (index: number, step: number, span: number): number => (index * step) % span;

/** Falling specks. */
export class Weather {
  #specks: GameObjects.Image[] = [];
  #kind: Falling = 'snow';

  constructor(readonly scene: Scene) {}

  /** Let a weather fall; fair weather and drought let nothing fall. */
  begin(weather: string): void {
    this.end();
    if (!falls(weather)) return;
    this.#kind = weather;
    const { count, texture } = KINDS[weather];
    this.#specks = Array.from({ length: count }, (_, i) =>
      this.scene.add
        .image(0, 0, texture)
        .setDepth(DEPTH.weather)
        .setScale(0.6 + spread(i, 37, 80) / 100),
    );
  }

  /** Show the specks at a time, over the window. Unit: ms. */
  step(time: number, window: ViewWindow): void {
    const { fall, drift, lean } = KINDS[this.#kind];
    for (const [i, speck] of this.#specks.entries()) {
      const pace = 0.75 + spread(i, 53, 50) / 100;
      const down = (spread(i, 197, 1000) / 1000) * window.height + (time / 1000) * fall * pace;
      const y = down % (window.height + 20);
      const x = (spread(i, 331, 1000) / 1000) * window.width + drift * Math.sin(time / 1300 + i) - lean * y;
      speck.setPosition(window.x + ((x + window.width) % window.width), window.y + y - 10);
    }
  }

  /** Let it stop. */
  end(): void {
    for (const speck of this.#specks) speck.destroy();
    this.#specks = [];
  }
}
