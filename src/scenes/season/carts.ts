/** Carts with grain that leave by the county road. */
import type { GameObjects, Scene } from 'phaser';
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';
import { depthAt, heightAt } from '../layout/depths.ts';

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

/** A cart, who pulls it, and when it sets out. Unit: ms at 1x. */
interface Cart {
  readonly image: GameObjects.Image;
  readonly puller: GameObjects.Image;
  readonly outfit: string;
  readonly start: number;
}

/** How far before the wheel the puller walks. Unit: px of the piece. */
const SHAFTS = 44;
const PULLS = 'haul';

/** Carts on their way. */
export class Carts {
  readonly #legs: readonly Leg[];
  readonly #total: number;
  #carts: Cart[] = [];

  constructor(
    readonly scene: Scene,
    readonly manifest: ArtManifest,
    readonly ratio: number,
    /** Key of the page of people. */
    readonly people: string,
  ) {
    this.#legs = legsOf(manifest.anchors.cartPath);
    const last = this.#legs[this.#legs.length - 1];
    this.#total = last ? last.start + last.length : 0;
  }

  /** Send carts off, spread over a span of the season. Unit: ms at 1x. */
  send(count: number, page: string, at: number, until: number): void {
    const outfits = this.manifest.figures.poses[PULLS]?.outfits ?? [];
    const gap = count > 1 ? Math.max(0, until - at - WAY) / (count - 1) : 0;
    for (let i = 0; i < count; i += 1) {
      const image = this.scene.add.image(0, 0, page, 'cart-full').setVisible(false);
      const puller = this.scene.add.image(0, 0, this.people).setVisible(false);
      this.#carts.push({ image, puller, outfit: outfits[i % outfits.length]!, start: at + i * gap });
    }
  }

  /** Show the carts at a time of the season. Still carts stand along the road. Unit: ms at 1x. */
  step(time: number, still: boolean): void {
    for (const [i, cart] of this.#carts.entries()) {
      const t = still ? (i + 1) / (this.#carts.length + 1) : (time - cart.start) / WAY;
      const onTheRoad = t >= 0 && t <= 1;
      cart.image.setVisible(onTheRoad);
      cart.puller.setVisible(onTheRoad);
      if (onTheRoad) this.#place(cart, t, still ? 0 : time);
    }
  }

  #place({ image, puller, outfit }: Cart, t: number, time: number): void {
    const [x, y] = this.#along(t * this.#total);
    const { height, poses } = this.manifest.figures;
    const scale = heightAt(y) / height;
    const pose = poses[PULLS]!;
    const frame = Math.floor((time / 1000) * pose.fps) % pose.frames;
    image
      .setPosition(x, y)
      .setScale(scale / this.ratio)
      .setDepth(depthAt(y));
    puller
      .setFrame(`${outfit}/${PULLS}/${frame}`)
      .setPosition(x + SHAFTS * scale, y + 1)
      .setScale(scale / this.ratio)
      .setDepth(depthAt(y) + 1);
  }

  #along(way: number): Spot {
    const leg = this.#legs.findLast((part) => part.start <= way)!;
    const share = (way - leg.start) / leg.length;
    return [leg.from[0] + (leg.to[0] - leg.from[0]) * share, leg.from[1] + (leg.to[1] - leg.from[1]) * share];
  }

  /** Take all carts away. */
  clear(): void {
    for (const { image, puller } of this.#carts) {
      image.destroy();
      puller.destroy();
    }
    this.#carts = [];
  }
}
