/** Carts with grain: from the fields to the granary, and away by the county road. */
import type { GameObjects, Scene } from 'phaser';
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';
import type { SceneBeat } from '../../view/scene/index.ts';
import type { PeoplePage } from '../crowd/people-page.ts';
import { depthAt, heightAt } from '../layout/depths.ts';

/** Time that a cart takes down the road, and between two carts. Unit: ms at 1x. */
const WAY = 1500;
/** From where on the road sheaves are brought in, and how they reach the granary. Unit: px of the design. */
const FIELDS_END = 640;
const TO_GRANARY: readonly Spot[] = [
  [470, 452],
  [330, 452],
];

/** Where carts go. */
type Bound = NonNullable<SceneBeat['bound']>;

interface Leg {
  readonly from: Spot;
  readonly to: Spot;
  readonly start: number;
  readonly length: number;
}

/** A way that carts take. */
interface Way {
  readonly legs: readonly Leg[];
  readonly total: number;
  /** 1 to the right, -1 to the left. */
  readonly faces: 1 | -1;
}

function wayOf(path: readonly Spot[], faces: 1 | -1): Way {
  const legs = legsOf(path);
  const last = legs[legs.length - 1];
  return { legs, faces, total: last ? last.start + last.length : 0 };
}

function waysOf({ anchors }: ArtManifest): Readonly<Record<Bound, Way>> {
  const home = anchors.cartPath.filter(([, y]) => y < FIELDS_END).reverse();
  return { county: wayOf(anchors.cartPath, 1), granary: wayOf([...home, ...TO_GRANARY], -1) };
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
  readonly way: Way;
}

/** A few carts that set out one after another within a span of the season. Unit of time: ms at 1x. */
export interface Train {
  readonly count: number;
  readonly bound: Bound;
  readonly at: number;
  readonly until: number;
}

/** How far before the wheel the puller walks. Unit: px of the piece. */
const SHAFTS = 44;
const PULLS = 'haul';

/** Carts on their way. */
export class Carts {
  readonly #ways: Readonly<Record<Bound, Way>>;
  #carts: Cart[] = [];

  constructor(
    readonly scene: Scene,
    readonly manifest: ArtManifest,
    readonly ratio: number,
    readonly people: PeoplePage,
  ) {
    this.#ways = waysOf(manifest);
  }

  /** Send carts off with a page of pieces. */
  send({ count, bound, at, until }: Train, page: string): void {
    const outfits = this.manifest.figures.poses[PULLS]?.outfits ?? [];
    const gap = count > 1 ? Math.max(0, until - at - WAY) / (count - 1) : 0;
    const way = this.#ways[bound];
    for (let i = 0; i < count; i += 1) {
      const image = this.scene.add.image(0, 0, page, 'cart-full').setVisible(false);
      const puller = this.scene.add.image(0, 0, this.people.key).setVisible(false);
      this.#carts.push({ image, puller, outfit: outfits[i % outfits.length]!, start: at + i * gap, way });
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

  #place({ image, puller, outfit, way }: Cart, t: number, time: number): void {
    const [x, y] = along(way, t);
    const { height, poses } = this.manifest.figures;
    const scale = heightAt(y) / height;
    const pose = poses[PULLS]!;
    const frame = Math.floor((time / 1000) * pose.fps) % pose.frames;
    image
      .setPosition(x, y)
      .setScale((way.faces * scale) / this.ratio, scale / this.ratio)
      .setDepth(depthAt(y));
    const at: Spot = [x + way.faces * SHAFTS * scale, y + 1];
    this.people.show(puller.setDepth(depthAt(y) + 1), {
      frame: `${outfit}/${PULLS}/${frame}`,
      at,
      height: heightAt(y),
      faces: way.faces,
    });
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

/** Find the spot at a share of a way. */
function along({ legs, total }: Way, share: number): Spot {
  const gone = share * total;
  const leg = legs.findLast((part) => part.start <= gone)!;
  const t = (gone - leg.start) / leg.length;
  return [leg.from[0] + (leg.to[0] - leg.from[0]) * t, leg.from[1] + (leg.to[1] - leg.from[1]) * t];
}
