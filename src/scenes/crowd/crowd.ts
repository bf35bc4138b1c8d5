/** All figures of the picture. Their number and places are the real assignment; who moves, walks. */
import type { Scene } from 'phaser';
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';
import type { SceneGroup, SceneModel, ScenePlace } from '../../view/scene/index.ts';
import { heightAt } from '../layout/depths.ts';
import type { PeoplePage } from './people-page.ts';
import { standings } from './spots.ts';
import { Walker } from './walker.ts';

/** Where people enter the picture and leave it. */
const ROAD: Spot = [1120, 742];
const MOST = 300;

/** Figures that are held or could be: some of one brigade at one place. */
export interface Handful {
  readonly brigade: number;
  readonly place: ScenePlace;
  readonly walkers: readonly Walker[];
}

/** Keeps the figures. */
export class Crowd {
  walkers: Walker[] = [];
  #made = 0;

  constructor(
    readonly scene: Scene,
    readonly manifest: ArtManifest,
    readonly page: PeoplePage,
  ) {}

  /** Show the groups of a model. At `atOnce` nobody walks. */
  show(model: SceneModel, atOnce: boolean): void {
    const wanted = standings(this.manifest, model);
    const spare = this.#release(model.groups);
    for (const [i, { brigade, place, spots }] of wanted.entries()) {
      const group = this.#fill(brigade, place, Math.min(spots.length, MOST), spare);
      const { poses, bearing } = model.groups[i]!;
      for (const [n, walker] of group.entries()) {
        walker.bearing = bearing;
        walker.rank = n;
        walker.pose = poses[n % poses.length]!;
        if (atOnce) walker.stand(spots[n]!);
        else walker.walkTo(spots[n]!);
      }
    }
    for (const walker of spare) walker.sprite.destroy();
    this.walkers = this.walkers.filter((walker) => !spare.includes(walker));
  }

  /** Take those out of their groups who are too many there; the last to come goes first. */
  #release(groups: readonly SceneGroup[]): Walker[] {
    const spare: Walker[] = [];
    const seen = new Map<string, number>();
    for (const walker of [...this.walkers].sort((a, b) => a.rank - b.rank)) {
      const key = `${walker.brigade}/${walker.place}`;
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      const group = groups.find(({ brigade, place }) => brigade === walker.brigade && place === walker.place);
      if (count >= (group?.figures ?? 0)) spare.push(walker);
    }
    return spare;
  }

  /** Bring a group to its number: from those who are spare, then from the road. */
  #fill(brigade: number, place: ScenePlace, count: number, spare: Walker[]): Walker[] {
    const group = this.walkers.filter(
      (walker) => walker.brigade === brigade && walker.place === place && !spare.includes(walker),
    );
    group.sort((a, b) => a.rank - b.rank);
    while (group.length < count) {
      const at = spare.findIndex((walker) => walker.brigade === brigade);
      const walker = at >= 0 ? spare.splice(at, 1)[0]! : this.#make(brigade, place);
      walker.place = place;
      group.push(walker);
    }
    return group;
  }

  #make(brigade: number, place: ScenePlace): Walker {
    const { figures } = this.manifest;
    const seed = this.#made * 7 + brigade;
    this.#made += 1;
    const sprite = this.scene.add.image(0, 0, this.page.key);
    const outfit = figures.outfits[seed % figures.outfits.length]!;
    const walker = new Walker({ sprite, brigade, figures, outfit, seed }, place);
    walker.stand(ROAD);
    this.walkers.push(walker);
    return walker;
  }

  /** Whether anybody is on the way. */
  get walks(): boolean {
    return this.walkers.some((walker) => walker.walks);
  }

  /** Let time pass for everybody. Unit: ms. */
  step(time: number, delta: number, still: boolean): void {
    for (const walker of this.walkers) {
      walker.step(delta);
      walker.draw(time, this.page, still);
    }
  }

  /** Find the figure under a point, the nearest in front first. `reach` widens it for a finger. */
  at(x: number, y: number, reach: number): Walker | null {
    let best: Walker | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (const walker of this.walkers) {
      const height = heightAt(walker.y);
      const dx = Math.abs(x - walker.x) / (height * 0.3 + reach);
      const dy = Math.abs(y - (walker.y - height / 2)) / (height * 0.55 + reach);
      const distance = Math.max(dx, dy) - walker.y / 10_000;
      if (dx <= 1 && dy <= 1 && distance < nearest) [best, nearest] = [walker, distance];
    }
    return best;
  }

  /** Take the figures from one on, at most `most`; near the end of its group, those before it as well. */
  handful(first: Walker, most: number): Handful {
    const { brigade, place } = first;
    const group = this.walkers
      .filter((walker) => walker.brigade === brigade && walker.place === place)
      .sort((a, b) => a.rank - b.rank);
    const from = Math.max(0, Math.min(first.rank, group.length - most));
    return { brigade, place, walkers: group.slice(from, from + most) };
  }
}
