/** Carts with grain that leave by the county road. */
import type { GameObjects, Scene } from 'phaser';
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';
import { heightAt } from '../crowd/walker.ts';
import { depthAt } from '../picture/depths.ts';

/** Time that a cart takes down the road, and between two carts. Unit: ms at 1x. */
const WAY = 2200;

interface Leg {
  readonly from: Spot;
  readonly to: Spot;
  readonly start: number;
  readonly length: number;
}

function legsOf(path: readonly Spot[]): Leg[] {
  let start = 0;
  return path.slice(1).map((to, i) => {
    const from = path[i]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const leg = { from, to, start, length };
    start += length;
    return leg;
  });
}

/** Carts on their way. */
export class Carts {
  readonly #legs: readonly Leg[];
  readonly #total: number;
  #carts: { readonly image: GameObjects.Image; readonly start: number }[] = [];

  constructor(
    readonly scene: Scene,
    manifest: ArtManifest,
    readonly ratio: number,
    readonly figureHeight: number,
  ) {
    this.#legs = legsOf(manifest.anchors.cartPath);
    const last = this.#legs[this.#legs.length - 1];
    this.#total = last ? last.start + last.length : 0;
  }

  /** Send carts off, spread over a span of the season. Unit: ms at 1x. */
  send(count: number, page: string, at: number, until: number): void {
    if (!this.scene.textures.get(page).has('cart-full')) return;
    const gap = count > 1 ? Math.max(0, until - at - WAY) / (count - 1) : 0;
    for (let i = 0; i < count; i += 1) {
      const image = this.scene.add.image(0, 0, page, 'cart-full').setVisible(false);
      this.#carts.push({ image, start: at + i * gap });
    }
  }

  /** Show the carts at a time of the season. Still carts stand along the road. Unit: ms at 1x. */
  step(time: number, still: boolean): void {
    for (const [i, { image, start }] of this.#carts.entries()) {
      const t = still ? (i + 1) / (this.#carts.length + 1) : (time - start) / WAY;
      image.setVisible(t >= 0 && t <= 1);
      if (t < 0 || t > 1) continue;
      const leg = this.#legs.findLast((part) => part.start <= t * this.#total)!;
      const share = (t * this.#total - leg.start) / leg.length;
      const x = leg.from[0] + (leg.to[0] - leg.from[0]) * share;
      const y = leg.from[1] + (leg.to[1] - leg.from[1]) * share;
      const scale = heightAt(y) / this.figureHeight / this.ratio;
      image.setPosition(x, y).setScale(scale).setDepth(depthAt(y));
    }
  }

  /** Take all carts away. */
  clear(): void {
    for (const { image } of this.#carts) image.destroy();
    this.#carts = [];
  }
}
