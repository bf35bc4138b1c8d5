/** Paints the village and the works: every building in the state that it is in, far ones first. */
import type { ArtManifest, FurnaceSpot, HouseSpot, Placed } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import type { Brush } from './brush.ts';

/** Something that stands: the y of its foot, and how it is painted. */
export interface Standing {
  readonly y: number;
  readonly paint: () => void;
}

/** Frames of a furnace by its heat. */
const HEATS = ['cold', 'warm', 'hot', 'full'] as const;
/** Hunger at which banners hang torn and pigs are gone. */
const TORN = 0.45;

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
    const torn = model.drain >= TORN;
    const pigs = Math.round(anchors.pigs.length * (1 - model.drain / TORN));
    return [
      ...anchors.houses.map((house) => this.#at(house, () => this.#house(house))),
      this.#at(anchors.messHall, () => this.#hall()),
      this.#at(anchors.granary, () => this.#granary()),
      this.#at(anchors.office, () => this.#office()),
      this.#at(anchors.loudspeaker, () => this.brush.placed(anchors.loudspeaker)),
      ...anchors.banners
        .slice(0, model.banners)
        .map((pole) => this.#at(pole, () => this.brush.placed(pole, torn ? 'banner-torn' : pole.frame))),
      ...anchors.furnaces
        .slice(0, model.furnaces.built)
        .map((spot, i) => ({ y: spot.y, paint: () => this.#furnace(spot, i) })),
      ...anchors.villageTrees.map((tree) => this.#at(tree, () => this.brush.placed(tree))),
      ...anchors.gardens.map((bed, i) =>
        this.#at(bed, () => this.brush.placed(bed, this.#isTaken(i) ? 'plot/bare' : bed.frame)),
      ),
      ...anchors.pigs.slice(0, Math.max(0, pigs)).map((pig) => this.#at(pig, () => this.brush.placed(pig))),
    ];
  }

  #at(placed: Placed, paint: () => void): Standing {
    return { y: placed.y, paint };
  }

  /** Every second bed is taken where plots are halved. */
  #isTaken(bed: number): boolean {
    const { plotsTaken } = this.model;
    return plotsTaken === 2 || (plotsTaken === 1 && bed % 2 === 1);
  }

  /** Paint a building: lit windows at dusk, snow on its roof where the page has it. */
  #building(at: Placed, name = at.frame): void {
    const { brush, model } = this;
    const lit = `${name}-lit`;
    brush.placed(at, brush.art.look.lit && brush.frame(lit) ? lit : name);
    if (model.snow) brush.placed(at, `${at.frame}-snow`);
  }

  #house(house: HouseSpot): void {
    this.#building(house);
    const [x, y] = house.pots;
    if (this.model.pots) this.brush.piece('house/pots', x, y, { scale: house.scale });
  }

  #office(): void {
    const { office } = this.manifest.anchors;
    this.#building(office);
    this.brush.placed(office, `sign/${this.model.sign}`);
  }

  #hall(): void {
    const { messHall, cauldrons } = this.manifest.anchors;
    const { hall } = this.model;
    if (!hall.open) this.brush.placed(messHall, 'mess-hall-shut');
    else this.#building(messHall);
    if (!hall.open && this.model.snow) this.brush.placed(messHall, 'mess-hall-snow');
    for (const [x, y] of cauldrons.slice(0, hall.steam)) this.brush.piece('cauldron', x, y);
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
    const { lit, heat } = this.model.furnaces;
    const burns = i < lit;
    this.brush.piece(`furnace/${HEATS[burns ? heat : 0]}`, spot.x, spot.y, { scale: spot.scale });
    if (!burns && this.model.snow) this.brush.piece('furnace/snow', spot.x, spot.y, { scale: spot.scale });
  }
}
