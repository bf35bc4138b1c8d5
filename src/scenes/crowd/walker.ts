/** One figure of the picture: where it stands, what it does, and how it walks from one place to the next. */
import type { GameObjects } from 'phaser';
import type { Figures, Spot } from '../../../assets/art/manifest.d.ts';
import type { Bearing, ScenePlace } from '../../view/scene/index.ts';
import { DEPTH, depthAt, heightAt } from '../layout/depths.ts';
import type { PeoplePage } from './people-page.ts';

/** How much larger a held figure is: it is nearer. */
const HELD_SCALE = 1.25;
/** Unit: px of the design a second, and ms. */
const WALK_SPEED = 260;
const LONGEST_WALK = 1400;
/** How fast people walk by how they are. */
const PACE: Readonly<Record<Bearing, number>> = { well: 1, tired: 0.85, weak: 0.6, ill: 0.45 };

/** Who a figure is. Its sprite belongs to the scene. */
export interface Person {
  readonly sprite: GameObjects.Image;
  readonly brigade: number;
  readonly figures: Figures;
  readonly outfit: string;
  /** A whole number of its own, so that no two move in step. */
  readonly seed: number;
}

/** A figure of the picture. */
export class Walker {
  place: ScenePlace;
  /** Number in its group, from the first that came. */
  rank = 0;
  spot: Spot = [0, 0];
  pose = 'idle';
  bearing: Bearing = 'well';
  /** Where its feet are now, on the way or in a hand. */
  x = 0;
  y = 0;
  /** Whether it is held by the pointer. */
  held = false;
  #from: Spot = [0, 0];
  #walked = 0;
  #length = 0;
  #faces: 1 | -1 = 1;
  #goesInside = false;

  constructor(
    readonly person: Person,
    place: ScenePlace,
  ) {
    this.place = place;
    this.#faces = person.seed % 3 === 0 ? -1 : 1;
  }

  get brigade(): number {
    return this.person.brigade;
  }

  get sprite(): GameObjects.Image {
    return this.person.sprite;
  }

  /** Whether it is on its way. */
  get walks(): boolean {
    return this.#walked < this.#length;
  }

  /** Whether it is behind a door. */
  get isInside(): boolean {
    return this.#goesInside && !this.walks;
  }

  /** Stand at a spot at once. */
  stand(spot: Spot): void {
    this.#goesInside = false;
    this.#arrive(spot);
  }

  /** Walk to a door and be gone behind it, until the next way. */
  goInside(door: Spot): void {
    this.walkTo(door);
    this.#goesInside = true;
  }

  #arrive(spot: Spot): void {
    this.spot = spot;
    [this.x, this.y] = spot;
    this.#length = 0;
    this.#walked = 0;
  }

  /** Set out for a spot from where it is now. */
  walkTo(spot: Spot): void {
    if (this.walks && spot[0] === this.spot[0] && spot[1] === this.spot[1]) {
      this.#goesInside = false;
      return;
    }
    this.#goesInside = false;
    this.#from = [this.x, this.y];
    this.spot = spot;
    const distance = Math.hypot(spot[0] - this.x, spot[1] - this.y);
    this.#length = Math.min(LONGEST_WALK, (distance / WALK_SPEED) * 1000) / PACE[this.bearing];
    this.#walked = 0;
    if (this.#length === 0) this.stand(spot);
  }

  /** Go on for some time. Unit: ms. */
  step(delta: number): void {
    if (!this.walks) return;
    this.#walked += delta;
    const t = Math.min(1, this.#walked / this.#length);
    const ease = t * t * (3 - 2 * t);
    this.x = this.#from[0] + (this.spot[0] - this.#from[0]) * ease;
    this.y = this.#from[1] + (this.spot[1] - this.#from[1]) * ease;
    this.#faces = this.spot[0] < this.#from[0] ? -1 : 1;
    if (t === 1) this.#arrive(this.spot);
  }

  /** Show the frame of a moment. Unit of time: ms; at `still` everybody keeps the first frame. */
  draw(time: number, page: Pick<PeoplePage, 'show'>, still: boolean): void {
    const { figures, outfit: own, seed } = this.person;
    const name = this.walks || this.held ? 'walk' : this.#knownPose();
    const pose = figures.poses[name];
    this.sprite.setVisible(!this.isInside);
    if (!pose || this.isInside) return;
    const pace = name === 'walk' ? PACE[this.bearing] : 1;
    const beat = still ? 0 : Math.floor((time / 1000) * pose.fps * pace + seed * 0.37);
    const frame = beat % pose.frames;
    const outfits = pose.outfits.length > 0 ? pose.outfits : figures.outfits;
    const outfit = outfits.includes(own) ? own : outfits[seed % outfits.length]!;
    const height = (this.held ? HELD_SCALE : 1) * heightAt(this.y);
    page.show(this.sprite, {
      frame: `${outfit}/${name}/${frame}`,
      at: [this.x, this.y],
      height,
      faces: this.#faces,
    });
    // Setting a depth has everything sorted anew.
    const depth = this.held ? DEPTH.held + this.y : depthAt(this.y);
    if (this.sprite.depth !== depth) this.sprite.setDepth(depth);
  }

  #knownPose(): string {
    return this.person.figures.poses[this.pose] ? this.pose : 'idle';
  }
}
