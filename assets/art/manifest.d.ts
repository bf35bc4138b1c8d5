/**
 * Shape of the manifests: where every baked piece of the picture lies and what stands where. `manifests/shared.json` tells what
 * all worlds share, `manifests/<world>.json` the rest of one world.
 *
 * All lengths are px of the design picture, 1366 x 768, at 1x. Files lie in `baked/`, those of a world in its own folder there; a
 * file of the same path in `baked/2x/` has twice the pixels, with every frame at twice its rectangle.
 */
export interface SharedManifest {
  readonly version: 2;
  readonly size: { readonly width: number; readonly height: number };
  /** The page of people. */
  readonly people: Atlas;
  /** Seamless paper grain, laid over everything by plain alpha; dark specks and light fibres. Same size at 1x and 2x. */
  readonly grain: { readonly file: string; readonly size: number; readonly alpha: number };
  readonly figures: Figures;
  /** What is painted in which order, far to near, and how far it slides with the camera (share of its travel). */
  readonly layers: readonly Layer[];
  /** Slivers of the rings around a sun: px beyond its edge, first angle and length in rad, thickness in px. */
  readonly sunRings: readonly (readonly [beyond: number, from: number, length: number, thick: number])[];
  /** Bytes of the shared files at 1x, for budgets. */
  readonly sharedBytes: Readonly<Record<string, number>>;
}

/** Worlds of the picture, named as levels name their landscape. */
export type WorldId = 'wheat-plain' | 'rice-valley';

/** What belongs to one world. */
export interface WorldManifest {
  readonly world: WorldId;
  readonly atlases: Readonly<Record<WorldAtlasId, Atlas>>;
  readonly looks: Readonly<Record<LookId, Look>>;
  /** Where the sky ends: heights of the mountains, every `step` px from the left. The sun goes down behind them. */
  readonly skyline: { readonly left: number; readonly step: number; readonly tops: readonly number[] };
  readonly parcels: readonly Parcel[];
  /** Trees of the hills, in the order in which they are felled: first entry first. Paint sorted by y. */
  readonly forest: readonly ForestTree[];
  readonly anchors: Anchors;
  /** Bytes of the world's files at 1x, for budgets. */
  readonly bytes: Readonly<Record<string, number>>;
}

/** All that the picture of one world needs. */
export type ArtManifest = SharedManifest & WorldManifest;

/** A place: x, y of a foot point or a corner. */
export type Spot = readonly [x: number, y: number];

/** Pages of the built world by daylight, at dusk, in winter. */
export type WorldPage = 'day' | 'dusk' | 'winter';

/** Pages of a world's small pieces, and beside each what no first season shows. */
export type WorldAtlasId = WorldPage | `${WorldPage}-later`;

/** One page. The three pages of the built world hold the same frame names, apart from `*-snow` (winter only). Where windows are lit, they are so in the frames; `mess-hall-cold` is laid over the hall where it has no fire. */
export interface Atlas {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, Frame>>;
}

/** Rectangle on the page, then the pivot (middle of the foot line unless said otherwise) from the frame's left top. */
export type Frame = readonly [x: number, y: number, w: number, h: number, pivotX: number, pivotY: number];

/** The looks of the year. Spring is Mar-Apr, summer May-Aug, autumn Sep-Oct, winter Nov-Feb. */
export type LookId = 'spring' | 'summer' | 'autumn' | 'winter';

/** A big baked piece; paint with its left top corner at x, y. */
export interface Sheet {
  readonly file: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What a parcel can show. `ploughed` is also land that nobody has sown. `snow` is winter only. */
export type Stage = 'ploughed' | 'sown' | 'green' | 'ripe' | 'cut' | 'rot' | 'snow';

/** One look: its sheets, its page, its stages. */
export interface Look {
  readonly atlas: WorldPage;
  /** Page of what the first season does not need: fetched after it. Frames are those of the `later` pieces. */
  readonly later: `${WorldPage}-later`;
  /** Sky, mountains, mist. Opaque, covers y 0 to about 400. */
  readonly far: Sheet;
  /** Wooded hills without their trees. */
  readonly hills: Sheet;
  /** The same hills as bare earth with gullies; fade it in as the forest goes. */
  readonly hillsBare: Sheet;
  /** Yard of the village and ground of the works. */
  readonly ground: Sheet;
  /** Terraces with balks and risers, no crops. */
  readonly fields: Sheet;
  /** The county road: painted over the parcels. */
  readonly fieldsOver: Sheet;
  /** The old elm on the left; foliage of the look. */
  readonly elm: Sheet;
  /** Dark bank with reeds along the lower edge. */
  readonly bank: Sheet;
  /** Snow to lay on top in Jan-Feb: on hills, on the elm, on the bank. Winter only. */
  readonly snow?: { readonly hills: Sheet; readonly ground: Sheet; readonly elm: Sheet; readonly bank: Sheet };
  /** Stage sheets: all parcels of one crop (the level's first, its second) in that stage. Two stages may share a file. */
  readonly stages: readonly [Partial<Record<Stage, Sheet>>, Partial<Record<Stage, Sheet>>];
  /** Further stages that no first season needs: fetched with the page `later`. */
  readonly lateStages: Look['stages'];
  /** Stages whose sheet is borrowed from a warmer look: share of grey to lay over it, 0 to 1. */
  readonly frosted: Partial<Readonly<Record<Stage, number>>>;
  /** Colour to multiply people, beasts and carts by, 0xRRGGBB; 0xffffff changes nothing. */
  readonly ambient: number;
  /** Middle of the sun by day, and its radius. Frame `sun` of the page, which belongs before the sky and behind the skyline. */
  readonly sun: readonly [x: number, y: number, radius: number];
  /** Ink of the rings around the sun, as CSS has it; null where it has none. */
  readonly rings: string | null;
}

/** One sheet of the stack. */
export interface Layer {
  readonly id:
    | 'far'
    | 'hills'
    | 'forest'
    | 'lake'
    | 'smoke'
    | 'ground'
    | 'village'
    | 'fields'
    | 'parcels'
    | 'fieldsOver'
    | 'people'
    | 'elm'
    | 'bank'
    | 'weather'
    | 'grain';
  readonly parallax: number;
}

/** One parcel of land. */
export interface Parcel {
  readonly id: string;
  /** 0 the farthest to 5 the nearest. */
  readonly terrace: number;
  /** Brigade that works it where the level has as many as the art was drawn for; `scenes/layout/allotment` deals it to others. */
  readonly brigade: number;
  /** 0 the level's first crop, 1 its second: wheat and sweet potato, or early and middle rice. */
  readonly crop: 0 | 1;
  /** Polygon to clip a stage sheet by; the fringe of heads above the far edge is inside. */
  readonly clip: readonly Spot[];
  readonly center: Spot;
  /** Foot points for figures, in the order in which they fill; spread over the parcel. */
  readonly workSpots: readonly Spot[];
}

/** A tree on the hills: frame, foot, size, hill (0 the far one). Its stump is frame `hill/stump`. */
export type ForestTree = readonly [frame: string, x: number, y: number, scale: number, hill: number];

/** People: frames `<outfit>/<pose>/<n>` of the page `figures`, facing right; flip for left. The ground shadow is baked in. */
export interface Figures {
  /** Height of a standing figure at scale 1. */
  readonly height: number;
  readonly outfits: readonly string[];
  readonly poses: Readonly<Record<string, Pose>>;
}

/** One pose: frames a second (pass 0 for reduced motion), number of frames, outfits that have it. */
export interface Pose {
  readonly fps: number;
  readonly frames: number;
  readonly outfits: readonly string[];
}

/** A piece from the page at a place: frame, foot, scale, mirrored. */
export interface Placed {
  readonly frame: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip?: boolean;
}

/** A house of the village: its frame is `house/<kind>`. */
export interface HouseSpot extends Placed {
  readonly brigade: 0 | 1 | 2 | 3;
  /** Foot of its pots (frame `house/pots`), gone when iron was collected. */
  readonly pots: Spot;
}

/** A furnace place: scale follows from its height over 78. Flames stand on the top, the fire point is in the mouth. */
export interface FurnaceSpot {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly scale: number;
  /** Where flame frames stand. */
  readonly top: Spot;
  /** Middle of the mouth, for the glow. */
  readonly fire: Spot;
  /** Foot of the plume, with its height and lean as scales. */
  readonly smoke: readonly [x: number, y: number, scale: number];
}

/** A little garden bed: frames `plot/kept-<0..2>` and `plot/bare`. */
export interface GardenSpot extends Placed {
  readonly brigade: 0 | 1 | 2 | 3;
  /** Where its gardener stands. */
  readonly work: Spot;
}

/** A roadside or balk tree that fuel hunger takes: first entry first. Stump frame: `tree/stump`. */
export type WaysideTree = Placed;

/** What stands where. Lists are in the order in which they fill. */
export interface Anchors {
  readonly houses: readonly HouseSpot[];
  readonly messHall: Placed;
  /** Feet of the mess hall's steam plumes and of its cauldrons. */
  readonly messSteam: readonly Spot[];
  readonly cauldrons: readonly Spot[];
  readonly granary: Placed;
  /** Slots of the three bins, left to right: frame `granary/slot-<n>` with its foot at x, y; crop from the top. */
  readonly bins: readonly Placed[];
  /** Its sign is frame `sign/commune` or `sign/cooperative`, at the same place. */
  readonly office: Placed;
  readonly loudspeaker: Placed;
  /** Banner poles, 0 to 8 of them. */
  readonly banners: readonly Placed[];
  readonly furnaces: readonly FurnaceSpot[];
  /** Lake, dam and what stands on it, in painting order; see `lake`. */
  readonly lake: LakeAnchors;
  readonly villageTrees: readonly WaysideTree[];
  readonly roadTrees: readonly WaysideTree[];
  readonly balkTrees: readonly WaysideTree[];
  /** Things that stand on the fields whatever the season. */
  readonly fieldThings: readonly Placed[];
  readonly pigs: readonly Placed[];
  readonly oxen: readonly Placed[];
  readonly birds: readonly Placed[];
  readonly clouds: readonly Placed[];
  /** Foot points for figures. */
  readonly dam: readonly Spot[];
  readonly works: readonly Spot[];
  readonly workshop: readonly Spot[];
  readonly gardens: readonly GardenSpot[];
  readonly rest: readonly Spot[];
  readonly queue: readonly Spot[];
  /** Path of the carts, village to county. */
  readonly cartPath: readonly Spot[];
  readonly later: LaterAnchors;
}

/** Where hard times and campaigns show. Frames are those of the `later` pages. */
export interface LaterAnchors {
  /** Crest lines of the hills, far one first: bare earth spreads over each from its middle. */
  readonly hills: readonly (readonly Spot[])[];
  /** Middle of the village between the hills, px. */
  readonly cleared: number;
  /** Houses by their place in `houses`, in the order in which they are left. */
  readonly emptied: readonly number[];
  /** Walls and boards that take a slogan, in the order in which they are painted; those on the dam stand behind the works. */
  readonly slogans: readonly Placed[];
  /** Who waits before the mess hall, the first at its door. */
  readonly queue: readonly Spot[];
  readonly slag: readonly Placed[];
  readonly graves: readonly Placed[];
  /** Where oxen stand that draw no plough. */
  readonly stalls: readonly Placed[];
  /** Chimneys of the houses, by their place in `houses`. */
  readonly chimneys: readonly Spot[];
  /** Water of a failed dam on the fields, in painting order, and the areas in which nobody can stand for it. */
  readonly flood: { readonly fields: readonly Placed[]; readonly areas: readonly (readonly Spot[])[] };
}

/** The lake: frames are painted with their pivot (left top of the drawing) at 0, 0 of `at`. */
export interface LakeAnchors {
  readonly at: Spot;
  /** Painted in this order; `<water>` is `lake/full`, `lake/half`, `lake/low`; `<dam>` is `lake/dam-0` to `lake/dam-3`. */
  readonly order: readonly string[];
  /** Trees on the valley's shoulders, painted after `lake/shoulders`. */
  readonly trees: readonly Placed[];
}
