import { haystack, ox, oxAndPlough, wellSweep } from '../../../assets/art/gen/built/farm.ts';
import { granary, granarySnow } from '../../../assets/art/gen/built/granary.ts';
import { HOUSES, type HouseKind, house, houseSnow } from '../../../assets/art/gen/built/house.ts';
import { coldHall, messHall, messHallSnow } from '../../../assets/art/gen/built/mess-hall.ts';
import { officeSnow } from '../../../assets/art/gen/built/office.ts';
import { crop, type Growth } from '../../../assets/art/gen/fields/crop.ts';
import { PLOTS } from '../../../assets/art/gen/fields/ground-plan.ts';
import { road, terraces } from '../../../assets/art/gen/fields/terraces.ts';
import { bank } from '../../../assets/art/gen/land/bank.ts';
import { elm, elmSnow } from '../../../assets/art/gen/land/elm.ts';
import { floodFields } from '../../../assets/art/gen/land/flood.ts';
import { hillSnow, hills } from '../../../assets/art/gen/land/hills.ts';
import { PLAIN_RIDGES } from '../../../assets/art/gen/land/mountains.ts';
import { type TreeKind, tree } from '../../../assets/art/gen/land/trees.ts';
import { PLAIN_VILLAGE } from '../../../assets/art/gen/layout/anchors.ts';
import { forest, HILL_TREES } from '../../../assets/art/gen/layout/forest.ts';
import { LAND_USE } from '../../../assets/art/gen/layout/land-use.ts';
import { PLAIN_LAND } from '../../../assets/art/gen/layout/parcels.ts';
import { PALETTES } from '../../../assets/art/gen/palette.ts';
import { onLake, small } from '../piece.ts';
import type { Packing } from '../raster.ts';
import type { BuiltDrawings, LookPlan, StageDrawing, World } from '../world.ts';
import { DUSK, daylight, PALE_SUN, SUMMER_AS_SPRING } from '../year.ts';

/** All plots of some crops in one stage, far to near. */
const stage = (growth: Growth, packing: Packing): StageDrawing => ({
  draw: (inks, crops) =>
    PLOTS.filter((plot) => crops.includes((LAND_USE[plot.id] ?? [0, 0])[1]))
      .map((plot) => crop(inks, plot, growth))
      .join(''),
  packing,
});

// Fine heads of grain need more than bare earth.
const PLOUGHED = stage('ploughed', { quality: 25, alpha: 10 });
const SOWN = stage('sown', { quality: 27, alpha: 10 });
const WHEAT = stage('wheat', { quality: 35, alpha: 12 });
const VINES = stage('vines', { quality: 34, alpha: 10 });
const RIPE = stage('ripe', { quality: 40, alpha: 12 });
const RIPE_MIXED = stage('ripeMixed', { quality: 34, alpha: 10 });
const CUT = stage('cut', { quality: 34, alpha: 10 });
const ROT = stage('rot', { quality: 34, alpha: 10 });
const SNOW = stage('snow', { quality: 26, alpha: 10 });

const MORNING: LookPlan['mists'] = [
  [[420, 640, 196, 2, 8, 0.72]],
  [
    [930, 1120, 232, 3, 7, 0.72],
    [330, 470, 232, 8, 6, 0.72],
  ],
  [
    [640, 880, 262, 4, 9, 0.72],
    [1230, 1330, 226, 7, 7, 0.72],
    [640, 830, 296, 12, 6, 0.5],
  ],
];
const DAYLIGHT = daylight(0.42, MORNING);

/** The four looks. */
const PLANS: World['plans'] = {
  spring: {
    inks: PALETTES.spring,
    ...DAYLIGHT,
    late: [],
    stages: [
      { ploughed: PLOUGHED, green: WHEAT },
      { ploughed: PLOUGHED, sown: SOWN },
    ],
  },
  summer: {
    inks: PALETTES.summer,
    ...DAYLIGHT,
    late: [],
    stages: [
      { ploughed: PLOUGHED, ripe: RIPE, cut: CUT, rot: ROT },
      { ploughed: PLOUGHED, sown: SOWN, green: VINES },
    ],
  },
  autumn: {
    inks: PALETTES.autumn,
    ...DUSK,
    late: [],
    stages: [
      { ploughed: PLOUGHED, sown: SOWN },
      { ploughed: CUT, ripe: RIPE_MIXED, cut: CUT, rot: ROT },
    ],
  },
  winter: {
    inks: PALETTES.winter,
    ...PALE_SUN,
    late: [],
    stages: [
      { ploughed: PLOUGHED, sown: SOWN, snow: SNOW },
      { ploughed: CUT, ripe: VINES, cut: CUT, rot: ROT, snow: SNOW },
    ],
  },
};

/** In winter only pines keep their green. */
const standingKind = (kind: TreeKind, leafless: boolean): TreeKind =>
  leafless && kind !== 'pine' ? 'bare' : kind;

const BUILT: BuiltDrawings = {
  houses: Object.fromEntries(Object.entries(HOUSES).map(([kind, { width }]) => [kind, width])),
  house: (inks, kind, lit) => house(inks, kind as HouseKind, lit),
  houseSnow: (inks, kind) => houseSnow(inks, kind as HouseKind),
  dark: ['thatch-b'],
  messHall,
  coldHall,
  messHallSnow,
  granary,
  granarySnow,
  officeSnow,
  hillTrees: HILL_TREES,
  villageTrees: { broad: 3, poplar: 2 },
  tree(kind, i, { inks, leafless }) {
    const shift = kind === 'pine' ? 0 : 1;
    const ink = inks.tree[(i + shift) % 4] as string;
    return tree(standingKind(kind as TreeKind, leafless), 70 + i * 13 + shift, ink, inks.stubble);
  },
  ox,
  oxAndPlough,
  fieldThings: (inks) => [small('haystack', haystack(inks), 60), small('well', wellSweep(inks), 60)],
  floods: (inks) => [onLake('flood/fields', floodFields(inks))],
};

/** The wheat plain of the north: terraces of wheat and sweet potato under elm and pine. */
export const WHEAT_PLAIN: World = {
  id: 'wheat-plain',
  plans: PLANS,
  land: {
    ridges: PLAIN_RIDGES,
    hills,
    hillSnow,
    fields: terraces,
    road,
    elm,
    elmSnow,
    bank: (inks) => bank(inks, 'ears'),
  },
  built: BUILT,
  crops: ['wheat', 'potato'],
  borrowed: {
    ...SUMMER_AS_SPRING,
    'summer-potato-sown.webp': 'spring-potato-sown.webp',
    'winter-hills-bare.webp': 'winter-hills.webp',
    // In autumn and winter, sweet potato land that nobody sowed lies under old stubble.
    'autumn-potato-ploughed.webp': 'autumn-potato-cut.webp',
    'winter-potato-ploughed.webp': 'winter-potato-cut.webp',
    // Bare soil in winter is that of spring, which the scene greys.
    'winter-wheat-ploughed.webp': 'spring-land-ploughed.webp',
  },
  // Grey vines on grey soil bear less.
  packing: { 'winter-potato-ripe.webp': { quality: 18, alpha: 8 } },
  laterWidth: 768,
  ground: PLAIN_LAND,
  village: PLAIN_VILLAGE,
  forest,
};
