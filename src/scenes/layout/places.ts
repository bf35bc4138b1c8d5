/** Places of the picture as areas: what lies under a point, and the rectangle of each. */
import type { ArtManifest, Parcel, Placed, Spot } from '../../../assets/art/manifest.d.ts';
import type { Landmark, PicturePlace } from '../../view/picture.ts';
import type { ScenePlace } from '../../view/scene/index.ts';
import { allotted } from './allotment.ts';
import { boxOf, distanceTo, isInside } from './polygon.ts';

/** An area of the picture in px of the design. */
export interface Area {
  readonly place: PicturePlace;
  /** Polygons that make up the area. */
  readonly polygons: readonly (readonly Spot[])[];
  /** Whether it can be looked at in every season, open to hands or not. */
  readonly always?: boolean;
}

const rectangle = (left: number, top: number, right: number, bottom: number): Spot[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

const around = (spots: readonly Spot[], up: number, side: number, down: number): Spot[] => {
  const box = boxOf(spots);
  return rectangle(box.left - side, box.top - up, box.right + side, box.bottom + down);
};

/** Foot line of the yard: fields begin below it. */
const YARD_FOOT = 462;
const GARDEN_REACH = 15;

/** Areas of the village, which do not follow from spots alone. Unit: px of the design. */
const HOMES = rectangle(40, 330, 336, YARD_FOOT);
const SQUARE = rectangle(336, 320, 640, YARD_FOOT);
const SHEDS = rectangle(640, 330, 846, YARD_FOOT);

function fieldsOf(parcels: readonly Parcel[], brigade: number): Area {
  return {
    place: { place: 'fields', brigade },
    polygons: parcels.filter((parcel) => parcel.brigade === brigade).map((parcel) => parcel.clip),
  };
}

/** List the areas for so many brigades, those first that lie in front. */
export function areasOf(manifest: ArtManifest, brigades: number): Area[] {
  const { anchors } = manifest;
  const parcels = allotted(manifest.parcels, brigades);
  const commune = (place: PicturePlace['place'], ...polygons: Spot[][]): Area => ({
    place: { place, brigade: -1 },
    polygons,
  });
  const works = around(anchors.works, 0, 14, 4);
  const right = Math.max(...anchors.works.map(([x]) => x)) + 20;
  return [
    commune(
      'plots',
      ...anchors.gardens.map((bed) => around([[bed.x, bed.y]], GARDEN_REACH, GARDEN_REACH, 5)),
    ),
    { ...commune('waterworks', around(anchors.dam, 34, 14, 12)), always: true },
    commune('furnaces', rectangle(works[0]![0], 362, right, YARD_FOOT)),
    commune('workshops', SHEDS),
    commune('rest', HOMES),
    commune('idle', SQUARE),
    ...Array.from({ length: brigades }, (_, brigade) => fieldsOf(parcels, brigade)),
  ];
}

/** Size of a house at scale 1, and the foot and ridge of the wooded hills. Unit: px of the design. */
const HOUSE = { left: 40, right: 44, height: 56 } as const;
const WOODS = { top: 216, foot: 336 } as const;

const housesOf = ({ anchors }: ArtManifest): Area[] =>
  anchors.houses.map(({ x, y, scale, brigade }, i) => ({
    place: {
      place: 'house',
      brigade,
      house: anchors.houses.slice(0, i).filter((house) => house.brigade === brigade).length,
    },
    polygons: [rectangle(x - HOUSE.left * scale, y - HOUSE.height * scale, x + HOUSE.right * scale, y)],
    always: true,
  }));

/** Areas that are shown and cannot be set to work, those first that lie in front. */
export function landmarksOf(manifest: ArtManifest): Area[] {
  const { granary, messHall, office } = manifest.anchors;
  const building = (place: Landmark, { x, y }: Placed, [left, right, height]: readonly number[]): Area => ({
    place: { place, brigade: -1 },
    polygons: [rectangle(x - left!, y - height!, x + right!, y)],
    always: true,
  });
  const standing = [
    building('granary', granary, [90, 92, 94]),
    building('mess-hall', messHall, [130, 136, 116]),
    building('office', office, [56, 60, 100]),
    ...housesOf(manifest),
  ];
  const foot = ({ polygons }: Area): number => boxOf(polygons.flat()).bottom;
  return standing.sort((a, b) => foot(b) - foot(a));
}

/** The hills behind everything. */
export const woodsOf = (manifest: ArtManifest): Area => ({
  place: { place: 'woods', brigade: -1 },
  polygons: [rectangle(0, WOODS.top, manifest.size.width, WOODS.foot)],
  always: true,
});

/** Find the first area that holds a point and passes a test. */
export const areaAt = (
  areas: readonly Area[],
  x: number,
  y: number,
  passes: (area: Area) => boolean = () => true,
): Area | undefined =>
  areas.find((area) => passes(area) && area.polygons.some((polygon) => isInside(polygon, x, y)));

/** Tell whether an area takes figures of a brigade for one of the open places. */
export const takes = (area: Area, brigade: number, open: readonly ScenePlace[]): boolean =>
  open.includes(area.place.place as ScenePlace) &&
  (area.place.brigade === -1 || area.place.brigade === brigade);

/** Find the area nearest to a point among those that pass a test, if it lies within a reach. */
export function areaNear(
  areas: readonly Area[],
  [x, y]: Spot,
  reach: number,
  passes: (area: Area) => boolean,
): Area | undefined {
  let best: Area | undefined;
  let nearest = reach;
  for (const area of areas.filter(passes)) {
    const distance = Math.min(...area.polygons.map((polygon) => distanceTo(polygon, x, y)));
    if (distance <= nearest) [best, nearest] = [area, distance];
  }
  return best;
}
