/** Where each figure stands: the ordered spots of every place, for every brigade. */
import type { ArtManifest, Parcel, Spot } from '../../../assets/art/manifest.d.ts';
import type { CropLand, LandStage, SceneModel, ScenePlace } from '../../view/scene/index.ts';
import { allotted, brigadesOf } from '../layout/allotment.ts';
import { isFlooded } from '../layout/flood.ts';
import { piecesByParcel } from '../layout/parcel-pieces.ts';

/** Rows and steps of the people who stand in the square without a task. Unit: px of the design. */
const SQUARE = { left: 346, right: 802, top: 445, step: 9.1, row: 4.8 } as const;
/** How far aside a figure stands when its place is full. */
const ASIDE: Spot = [4.3, 2.1];
/** Where the homes end and the sheds begin. */
const HOMES_END = 336;
const SHEDS = [640, 850] as const;
const YARD_FOOT = 462;

const isHome = ([x, y]: Spot): boolean => x < HOMES_END || y > YARD_FOOT;
const isShed = ([x]: Spot): boolean => x >= SHEDS[0] && x <= SHEDS[1];

/** Put those that pass a test first, each part in its own order. */
function firstThose(spots: readonly Spot[], test: (spot: Spot) => boolean): Spot[] {
  return [...spots.filter(test), ...spots.filter((spot) => !test(spot))];
}

/** Stage that hands are wanted for, by the poses of the season. */
const WANTED: Readonly<Record<string, readonly LandStage[]>> = {
  sickle: ['ripe'],
  sow: ['ploughed'],
  hoe: ['green', 'sown', 'ploughed'],
};

function ranked(manifest: ArtManifest, brigade: number, land: readonly CropLand[], pose: string) {
  const pieces = piecesByParcel(manifest.parcels, land);
  const wanted = WANTED[pose] ?? [];
  const dealt = allotted(manifest.parcels, brigadesOf(land));
  const own = dealt.filter((parcel) => parcel.brigade === brigade);
  const isWanted = (id: string): boolean =>
    (pieces.get(id) ?? []).some((piece) => wanted.includes(piece.stage));
  return [own.filter((parcel) => isWanted(parcel.id)), own.filter((parcel) => !isWanted(parcel.id))];
}

/** Deal the spots of parcels one by one in turn, so that people are spread and not heaped. */
function dealt(lists: readonly (readonly Spot[])[]): Spot[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

/** Leave out what the dam that failed has taken. */
const dry = (manifest: ArtManifest, spots: readonly Spot[], model: SceneModel): readonly Spot[] =>
  spots.filter((spot) => !isFlooded(manifest, model, spot));

function fieldSpots(manifest: ArtManifest, model: SceneModel, brigade: number): Spot[] {
  const pose = model.groups.find((group) => group.brigade === brigade && group.place === 'fields')?.poses[0];
  const dryOf = (parcels: readonly Parcel[]): Spot[] =>
    dealt(parcels.map(({ workSpots }) => dry(manifest, workSpots, model)));
  const own = ranked(manifest, brigade, model.land, pose ?? 'hoe').flatMap(dryOf);
  // Whose land lies under water all over stands on what is left of the others'.
  return own.length > 0 ? own : dryOf(manifest.parcels);
}

/** Rows of one brigade, which has its part of the square. */
function squareSpots(brigade: number, brigades: number): Spot[] {
  const block = (SQUARE.right - SQUARE.left) / brigades;
  const columns = Math.max(1, Math.floor(block / SQUARE.step));
  return Array.from({ length: columns * SQUARE_ROWS }, (_, i): Spot => {
    const row = Math.floor(i / columns);
    const shift = (row % 2) * (SQUARE.step / 2);
    return [
      SQUARE.left + brigade * block + (i % columns) * SQUARE.step + shift,
      SQUARE.top + row * SQUARE.row,
    ];
  });
}

/** Nobody stands to the pixel. Unit: px of the design. */
const loosely = ([x, y]: Spot, i: number): Spot => [
  x + (((i * 37) % 7) - 3) * 0.5,
  y + (((i * 53) % 5) - 2) * 0.6,
];

/** Rows of the square that fill before people stand closer. */
const SQUARE_ROWS = 5;

/** Give the spots of a place, with more to the side of each until there are enough. */
function enough(spots: readonly Spot[], count: number): Spot[] {
  if (spots.length === 0) return [];
  return Array.from({ length: count }, (_, i): Spot => {
    const [x, y] = spots[i % spots.length]!;
    const round = Math.floor(i / spots.length);
    return loosely([x + round * ASIDE[0], y + round * ASIDE[1]], i);
  });
}

/** Places where brigades mix. */
type SharedPlace = Exclude<ScenePlace, 'fields' | 'idle'>;

/** Spots that all brigades share, in the order in which they fill. */
function sharedSpots({ anchors }: ArtManifest, place: SharedPlace): readonly Spot[] {
  const spots: Record<SharedPlace, readonly Spot[]> = {
    furnaces: anchors.works,
    waterworks: anchors.dam,
    workshops: firstThose(anchors.workshop, isShed),
    plots: anchors.gardens.map((bed) => bed.work),
    rest: firstThose(anchors.rest, isHome),
  };
  return spots[place];
}

/** Where the figures of one brigade stand at one place, one spot a figure. */
export interface Standing {
  readonly brigade: number;
  readonly place: ScenePlace;
  readonly spots: readonly Spot[];
}

/** Give every figure of a moment its spot. Shared places fill brigade by brigade. */
export function standings(manifest: ArtManifest, model: SceneModel): Standing[] {
  const used = new Map<ScenePlace, number>();
  return model.groups.map(({ brigade, place, figures }) => {
    if (place === 'fields')
      return { brigade, place, spots: enough(fieldSpots(manifest, model, brigade), figures) };
    if (place === 'idle')
      return { brigade, place, spots: enough(squareSpots(brigade, brigadesOf(model.land)), figures) };
    const start = used.get(place) ?? 0;
    used.set(place, start + figures);
    const spots = enough(dry(manifest, sharedSpots(manifest, place), model), start + figures);
    return { brigade, place, spots: spots.slice(start) };
  });
}
