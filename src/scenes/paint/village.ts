/** Paints the village and the works: every building in the state that it is in, far ones first. */
import type { ArtManifest, FurnaceSpot, HouseSpot, Placed } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import { isFlooded } from '../layout/flood.ts';
import type { Brush } from './brush.ts';
import { paintWalls } from './walls.ts';

/** Something that stands: the y of its foot, and how it is painted. */
export interface Standing {
  readonly y: number;
  readonly paint: () => void;
}

/** Frames of a furnace by its heat. */
const HEATS = ['cold', 'warm', 'hot', 'full'] as const;
/** Children and old people who wait, by the length of the line, and drawings of them. */
const WAITING = [0, 4, 9, 18, 30] as const;
const WAITERS = 6;
/** Drawings of a fallen furnace. */
const RUINS = 3;
/** Share of the wayside trees that is felled before the first in the village. */
const WAYSIDE_FIRST = 0.2;
/** Smoke of a household's stove, against the thread that rises over the hall. */
const SMOKE = 0.75;
/** Heaps of slag by step. */
const HEAPS = [0, 2, 4, 7, 10] as const;

/** Paints standing things for one moment. */
export class VillagePainter {
  constructor(
    readonly brush: Brush,
    readonly manifest: ArtManifest,
    readonly model: SceneModel,
  ) {}

  /** List everything that stands on the yard and the works. */
  standing(): Standing[] {
    const { anchors } = this.manifest;
    const { model } = this;
    return [
      ...anchors.houses.map((house, i) => this.#at(house, () => this.#house(house, i))),
      this.#at(anchors.messHall, () => this.#hall()),
      this.#at(anchors.granary, () => this.#granary()),
      this.#at(anchors.office, () => this.#office()),
      this.#at(anchors.loudspeaker, () => this.brush.placed(anchors.loudspeaker)),
      ...this.#banners(),
      ...this.#waiting(),
      ...anchors.later.slag
        .slice(0, HEAPS[model.furnaces.slag])
        .map((heap) => this.#at(heap, () => this.brush.placed(heap))),
      ...anchors.furnaces
        .slice(0, model.furnaces.built)
        .map((spot, i) => ({ y: spot.y, paint: () => this.#furnace(spot, i) })),
      ...this.#trees(),
      ...anchors.gardens.map((bed, i) =>
        this.#at(bed, () => this.brush.placed(bed, this.#isTaken(i) ? 'plot/bare' : bed.frame)),
      ),
      ...anchors.pigs
        .slice(0, model.beasts.pigs)
        .filter(({ x, y }) => !isFlooded(this.manifest, model, [x, y]))
        .map((pig) => this.#at(pig, () => this.brush.placed(pig))),
    ];
  }

  #at(placed: { readonly y: number }, paint: () => void): Standing {
    return { y: placed.y, paint };
  }

  /** Banners of the campaigns that press, then those that hang on torn. */
  #banners(): Standing[] {
    const { banners, torn } = this.model.slogans;
    return this.manifest.anchors.banners.slice(0, banners + torn).map((pole, i) =>
      this.#at(pole, () => {
        const frame = i < banners ? pole.frame : this.brush.nearest(`banner-torn-${i % 2}`, pole.frame);
        this.brush.placed(pole, frame);
      }),
    );
  }

  /** Trees of the village go for fuel after those of the road and the balks. */
  #trees(): Standing[] {
    const { villageTrees } = this.manifest.anchors;
    const share = Math.max(0, this.model.trees.felled - WAYSIDE_FIRST) / (1 - WAYSIDE_FIRST);
    const kept = villageTrees.length - Math.round(villageTrees.length * share);
    return villageTrees.map((tree, i) =>
      this.#at(tree, () => this.brush.placed(tree, i < kept ? tree.frame : 'tree/stump')),
    );
  }

  /** Those who do not work and wait before the hall. */
  #waiting(): Standing[] {
    const { queue } = this.manifest.anchors.later;
    return queue.slice(0, WAITING[this.model.hall.queue]).map(([x, y], i) => ({
      y,
      paint: () => this.brush.piece(`waiting/${(i * 5 + (i >> 2)) % WAITERS}`, x, y, { flip: true }),
    }));
  }

  /** Every second bed is taken where plots are halved. */
  #isTaken(bed: number): boolean {
    const { plotsTaken } = this.model;
    return plotsTaken === 2 || (plotsTaken === 1 && bed % 2 === 1);
  }

  /** Paint a building, with snow on its roof where the page has it. */
  #building(at: Placed, name = at.frame): void {
    const { brush, model } = this;
    brush.placed(at, name);
    if (model.snow) brush.placed(at, `${at.frame}-snow`);
  }

  /** A house: lived in with smoke and pots, left, stripped for fuel, or pulled down. */
  #house(house: HouseSpot, i: number): void {
    const { brush, model } = this;
    const { homes } = model;
    const left = this.manifest.anchors.later.emptied.indexOf(i);
    const broken = `house/broken-${i % 2}`;
    if (left >= 0 && left < homes.pulledDown && brush.frame(broken)) {
      brush.placed(house, broken);
      return;
    }
    const isEmpty = left >= 0 && left < homes.empty;
    const smokes = !isEmpty && (homes.smoke === 2 || (homes.smoke === 1 && i % 3 === 0));
    const [smokeX, smokeY] = this.manifest.anchors.later.chimneys[i]!;
    if (smokes) brush.piece('steam/thread', smokeX, smokeY, { scale: SMOKE * house.scale });
    this.#building(house);
    if (isEmpty) brush.placed(house, `${house.frame}-empty`);
    else if (homes.doors === 'none' || (homes.doors === 'some' && i % 2 === 0))
      brush.placed(house, `${house.frame}-stripped`);
    const [x, y] = house.pots;
    const hasPots = homes.pots === 'all' || (homes.pots === 'some' && i % 2 === 1);
    if (hasPots && !isEmpty) brush.piece('house/pots', x, y, { scale: house.scale });
  }

  #office(): void {
    const { office } = this.manifest.anchors;
    this.#building(office);
    this.brush.placed(office, `sign/${this.model.sign}`);
  }

  #hall(): void {
    const { messHall, cauldrons } = this.manifest.anchors;
    const { hall } = this.model;
    this.#building(messHall, hall.open ? messHall.frame : 'mess-hall-shut');
    if (hall.open && hall.steam === 0) this.brush.placed(messHall, 'mess-hall-cold');
    for (const [x, y] of cauldrons.slice(0, hall.steam)) this.brush.piece('cauldron', x, y);
    paintWalls(this.brush, this.manifest, this.model, 'village');
  }

  #granary(): void {
    const { granary, bins } = this.manifest.anchors;
    this.#building(granary);
    for (const [i, bin] of bins.entries()) {
      const fill = Math.min(1, Math.max(0, this.model.granary * bins.length - i));
      if (fill > 0) this.brush.placed(bin, bin.frame, { scale: bin.scale, fill });
    }
  }

  #furnace(spot: FurnaceSpot, i: number): void {
    const { built, lit, heat, ruins } = this.model.furnaces;
    const burns = i < lit;
    const ruin = `furnace/ruin-${i % RUINS}`;
    if (i >= built - ruins && this.brush.frame(ruin)) {
      this.brush.piece(ruin, spot.x, spot.y, { scale: spot.scale, flip: i % 2 === 1 });
      return;
    }
    this.brush.piece(`furnace/${HEATS[burns ? heat : 0]}`, spot.x, spot.y, { scale: spot.scale });
    if (!burns && this.model.snow) this.brush.piece('furnace/snow', spot.x, spot.y, { scale: spot.scale });
  }
}
