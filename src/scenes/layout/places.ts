/** Places of the picture as areas: what lies under a point, and the rectangle of each. */
import type { ArtManifest, Parcel, Spot } from '../../../assets/art/manifest.d.ts';
import type { PicturePlace } from '../../view/picture.ts';
import type { ScenePlace } from '../../view/scene/index.ts';
import { allotted } from './allotment.ts';
import { boxOf, isInside } from './polygon.ts';

/** An area of the picture in px of the design. */
export interface Area {
  readonly place: PicturePlace;
  /** Polygons that make up the area. */
  readonly polygons: readonly (readonly Spot[])[];
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
    commune('waterworks', around(anchors.dam, 34, 14, 12)),
    commune('furnaces', rectangle(works[0]![0], 362, right, YARD_FOOT)),
    commune('workshops', SHEDS),
    commune('rest', HOMES),
    commune('idle', SQUARE),
    ...Array.from({ length: brigades }, (_, brigade) => fieldsOf(parcels, brigade)),
  ];
}

/** Areas that are shown and cannot be set to work. */
export function landmarksOf(manifest: ArtManifest): Area[] {
  const { granary, messHall } = manifest.anchors;
  return [
    {
      place: { place: 'granary', brigade: -1 },
      polygons: [rectangle(granary.x - 90, granary.y - 94, granary.x + 92, granary.y)],
    },
    {
      place: { place: 'mess-hall', brigade: -1 },
      polygons: [rectangle(messHall.x - 130, messHall.y - 116, messHall.x + 136, messHall.y)],
    },
  ];
}

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
