/** What the picture shows: the true state of the commune in coarse steps, with nothing about pixels in it. */
import type { Task, Weather } from '../../engine/index.ts';
import type { DayPlan } from './day.ts';

/** Four tables of colour and pieces: Mar-Apr, May-Aug, Sep-Oct, Nov-Feb. */
export type SceneLook = 'spring' | 'summer' | 'autumn' | 'winter';

/** What a piece of land can show. `ploughed` waits for its seed; `weeds` grow where nobody sowed in time. */
export type LandStage = 'ploughed' | 'weeds' | 'sown' | 'green' | 'ripe' | 'cut' | 'rot' | 'snow';

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
  /** Furnaces that nobody has lit for so long that they have fallen in, 0 to `built`. */
  readonly ruins: number;
  /** Heaps of iron that was claimed and is of no use: 0 none, 4 as high as they get. */
  readonly slag: Step;
}

/** The reservoir and its dam. */
export interface SceneReservoir {
  /** 0 nothing built, 3 finished. */
  readonly dam: 0 | 1 | 2 | 3;
  readonly water: 'low' | 'half' | 'full';
  /** Whether water runs over the spillway. */
  readonly spills: boolean;
  /** Whether the dam has failed: `flood` while its water lies on the land, `gap` until the earth is put back. */
  readonly breach: 'none' | 'flood' | 'gap';
}

/** The common kitchen. */
export interface SceneHall {
  readonly open: boolean;
  /** 0 no steam, 1 a thread, 3 full plumes. */
  readonly steam: 0 | 1 | 2 | 3;
  /** How many of those who do not work wait before it: 0 nobody, 4 a line across the square. */
  readonly queue: Step;
}

/** A coarse measure: 0 nothing, 4 the most. */
export type Step = 0 | 1 | 2 | 3 | 4;

/** The houses of the village. */
export interface SceneHomes {
  /** Iron pots by the doors. */
  readonly pots: Some;
  /** Door leaves and shutters, which burn when there is no other fuel. */
  readonly doors: Some;
  /** Houses that nobody lives in, 0 to 6; some of them have been pulled down for what they are made of. */
  readonly empty: number;
  readonly pulledDown: number;
  /** Smoke over the roofs: 0 none, 1 little, 2 each house cooks. */
  readonly smoke: 0 | 1 | 2;
}

/** How much is left of something that each house had. */
export type Some = 'all' | 'some' | 'none';

/** Cloth and painted walls: those of the campaigns that press now, and what hangs on from those that are over. */
export interface SceneSlogans {
  /** Banners, 0 to 8 with `torn`. */
  readonly banners: number;
  readonly torn: number;
  /** Characters on walls, 0 to 8 with `faded`. */
  readonly walls: number;
  readonly faded: number;
}

/** Beasts against the base year, in so many places as the picture has. */
export interface SceneBeasts {
  /** 0 to 6. */
  readonly oxen: number;
  /** 0 to 6. */
  readonly pigs: number;
  /** Small birds in the air, 0 to 8. */
  readonly birds: number;
}

/** What hunger took from the trees within reach. */
export interface SceneTrees {
  /** Leaves of the old elm: eaten from below. */
  readonly leaves: Some;
  /** Whether its bark is stripped as high as a hand reaches. */
  readonly barked: boolean;
  /** Share of the trees by the road and on the balks that was felled for fuel, 0 to 1 in twentieths. */
  readonly felled: number;
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
  readonly homes: SceneHomes;
  readonly beasts: SceneBeasts;
  readonly trees: SceneTrees;
  /** 0 kept, 1 halved, 2 taken: the household plots. */
  readonly plotsTaken: 0 | 1 | 2;
  /** What the office's board says: communes were made of cooperatives in the autumn of 1958. */
  readonly sign: 'cooperative' | 'commune';
  readonly slogans: SceneSlogans;
  /** Mounds on the hill, in steps: 0 none, 6 the slope is full. */
  readonly graves: number;
  readonly groups: readonly SceneGroup[];
  /** Places where figures can be set down this turn. */
  readonly open: readonly ScenePlace[];
  /** How far the colours have drained, 0 to 0.75 in steps of a twentieth. */
  readonly drain: number;
  /** How far cinnabar has faded, in the same steps: it goes later and comes back later than greens and earth. */
  readonly fade: number;
}

/** What a beat of the passing season is about. */
export type BeatKind =
  | 'days'
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
  /** Carts on the road, for `carts`, and which way they go: from the fields to the granary, or away to the county. */
  readonly carts?: number;
  readonly bound?: 'granary' | 'county';
  /** What the days are like, for `days`. */
  readonly days?: DayPlan;
  /** Weather of the season, for `weather`. */
  readonly weather?: Weather;
}
