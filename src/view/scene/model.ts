/** What the picture shows: the true state of the commune in coarse steps, with nothing about pixels in it. */
import type { Task, Weather } from '../../engine/index.ts';

/** Four tables of colour and pieces: Mar-Apr, May-Aug, Sep-Oct, Nov-Feb. */
export type SceneLook = 'spring' | 'summer' | 'autumn' | 'winter';

/** What a piece of land can show. `ploughed` is also land that nobody has sown. */
export type LandStage = 'ploughed' | 'sown' | 'green' | 'ripe' | 'cut' | 'rot' | 'snow';

/** A share of a brigade's land under one crop, all in one stage. Shares of a `CropLand` add up to 1. */
export interface LandShare {
  readonly stage: LandStage;
  readonly share: number;
}

/** One crop of one brigade. Shares lie in the order in which the parcels fill. */
export interface CropLand {
  readonly brigade: number;
  readonly crop: number;
  readonly shares: readonly LandShare[];
}

/** A place where people stand: a task, or the square for those without one. */
export type ScenePlace = Task | 'idle';

/** How the people of a group carry themselves. */
export type Bearing = 'well' | 'tired' | 'weak' | 'ill';

/** The figures of one brigade at one place. The number is the real assignment. */
export interface SceneGroup {
  readonly brigade: number;
  readonly place: ScenePlace;
  readonly figures: number;
  readonly bearing: Bearing;
  /** Names of poses that the figures of the group take in turn. */
  readonly poses: readonly string[];
}

/** Small furnaces behind the village. */
export interface SceneFurnaces {
  /** Furnaces that stand, 0 to 12. */
  readonly built: number;
  /** Furnaces that burn, 0 to `built`. */
  readonly lit: number;
  /** 0 cold, 1 to 3 from a weak fire to a fierce one. */
  readonly heat: 0 | 1 | 2 | 3;
}

/** The reservoir and its dam. */
export interface SceneReservoir {
  /** 0 nothing built, 3 finished. */
  readonly dam: 0 | 1 | 2 | 3;
  readonly water: 'low' | 'half' | 'full';
  /** Whether water runs over the spillway. */
  readonly spills: boolean;
}

/** The common kitchen. */
export interface SceneHall {
  readonly open: boolean;
  /** 0 no steam, 1 a thread, 3 full plumes. */
  readonly steam: 0 | 1 | 2 | 3;
}

/** Everything that the picture shows at one moment. */
export interface SceneModel {
  readonly turn: number;
  /** Number of the season, 0 (Jan-Feb) to 5 (Nov-Dec). */
  readonly season: number;
  readonly look: SceneLook;
  readonly snow: boolean;
  readonly land: readonly CropLand[];
  /** Share of the woods that stands, 0 to 1 in steps of a twentieth. */
  readonly forest: number;
  readonly reservoir: SceneReservoir;
  /** Store against a full year's, 0 to 1 in twelfths: three bins of four steps. */
  readonly granary: number;
  readonly furnaces: SceneFurnaces;
  readonly hall: SceneHall;
  /** Whether households still have their pots. */
  readonly pots: boolean;
  /** 0 kept, 1 halved, 2 taken: the household plots. */
  readonly plotsTaken: 0 | 1 | 2;
  /** What the office's board says: communes were made of cooperatives in the autumn of 1958. */
  readonly sign: 'cooperative' | 'commune';
  /** Campaign banners, 0 to 8. */
  readonly banners: number;
  readonly groups: readonly SceneGroup[];
  /** Places where figures can be set down this turn. */
  readonly open: readonly ScenePlace[];
  /** How far the colours have drained, 0 to 0.75 in steps of a twentieth. */
  readonly drain: number;
}

/** What a beat of the passing season is about. */
export type BeatKind =
  | 'weather'
  | 'sow'
  | 'grow'
  | 'cut'
  | 'rot'
  | 'furnaces'
  | 'forest'
  | 'earth'
  | 'granary'
  | 'carts';

/** One change while a season passes. Times are ms at 1x from the season's start. */
export interface SceneBeat {
  readonly kind: BeatKind;
  readonly at: number;
  /** End of what lasts; equal to `at` where the change is one step. */
  readonly until: number;
  /** What the picture shows from `at` on, where it differs. */
  readonly shows: Partial<SceneModel>;
  /** Carts that leave, for `carts`. */
  readonly carts?: number;
  /** Weather of the season, for `weather`. */
  readonly weather?: Weather;
}
