import { bank } from '../../../assets/art/gen/land/bank.ts';
import { put } from '../../../assets/art/gen/paper/sheet.ts';
import { elmAndBamboo, elmAndBambooSnow } from '../../../assets/art/gen/valley/bamboo.ts';
import {
  boat,
  buffalo,
  buffaloAndPlough,
  riceStack,
  waterLift,
} from '../../../assets/art/gen/valley/farm.ts';
import { flagRoad, paddyLand } from '../../../assets/art/gen/valley/fields.ts';
import { VALLEY_FLOOD, valleyFlood } from '../../../assets/art/gen/valley/flood.ts';
import { VALLEY_HILL_TREES, valleyForest } from '../../../assets/art/gen/valley/forest.ts';
import { PADDIES } from '../../../assets/art/gen/valley/ground-plan.ts';
import {
  clanHall,
  clanHallSnow,
  coldClanHall,
  officeDusting,
  plankGranary,
  plankGranarySnow,
} from '../../../assets/art/gen/valley/halls.ts';
import { valleyHillSnow, valleyHills } from '../../../assets/art/gen/valley/hills.ts';
import {
  VALLEY_HOUSES,
  type ValleyHouse,
  valleyHouse,
  valleyHouseSnow,
} from '../../../assets/art/gen/valley/houses.ts';
import { PADDY_USE } from '../../../assets/art/gen/valley/land-use.ts';
import { VALLEY_PALETTES } from '../../../assets/art/gen/valley/palette.ts';
import { type PaddyGrowth, rice } from '../../../assets/art/gen/valley/rice.ts';
import { VALLEY_RIDGES } from '../../../assets/art/gen/valley/ridges.ts';
import { type ValleyTree, valleyTree } from '../../../assets/art/gen/valley/trees.ts';
import { VALLEY_LAND, VALLEY_VILLAGE } from '../../../assets/art/gen/valley/village.ts';
import { piece, small } from '../piece.ts';
import type { Packing } from '../raster.ts';
import type { BuiltDrawings, LookPlan, StageDrawing, World } from '../world.ts';
import { DUSK, daylight, PALE_SUN, SUMMER_AS_SPRING } from '../year.ts';

/** All paddies of some crops in one stage, far to near. */
const stage = (growth: PaddyGrowth, packing: Packing): StageDrawing => ({
  draw: (inks, crops) =>
    PADDIES.filter((paddy) => crops.includes((PADDY_USE[paddy.id] ?? [0, 0])[1]))
      .map((paddy) => rice(inks, paddy, growth))
      .join(''),
  packing,
});

const FLOODED = stage('flooded', { quality: 30, alpha: 10 });
const SEEDLINGS = stage('seedlings', { quality: 34, alpha: 10 });
const RICE = stage('rice', { quality: 30, alpha: 10 });
const EARS = stage('ears', { quality: 34, alpha: 10 });
const STUBBLE = stage('stubble', { quality: 28, alpha: 10 });
const LODGED = stage('lodged', { quality: 28, alpha: 10 });
const WINTER = stage('winter', { quality: 22, alpha: 8 });
const FROST = stage('frost', { quality: 18, alpha: 8 });

/** Mist hangs lower and longer here. */
const MORNING: LookPlan['mists'] = [
  [
    [120, 420, 206, 2, 9, 0.8],
    [760, 1080, 212, 12, 9, 0.8],
  ],
  [
    [380, 700, 246, 3, 10, 0.8],
    [980, 1180, 250, 8, 8, 0.8],
  ],
  [
    [560, 900, 288, 4, 11, 0.75],
    [1200, 1380, 252, 7, 8, 0.75],
    [60, 260, 262, 9, 8, 0.7],
  ],
];
const DAYLIGHT = daylight(0.36, MORNING);

/** The four looks. The first crop is early rice, the second middle rice. */
const PLANS: World['plans'] = {
  spring: {
    inks: VALLEY_PALETTES.spring,
    ...DAYLIGHT,
    late: ['rot'],
    stages: [
      { ploughed: FLOODED, sown: SEEDLINGS },
      { ploughed: FLOODED, cut: STUBBLE, rot: LODGED },
    ],
  },
  summer: {
    inks: VALLEY_PALETTES.summer,
    ...DAYLIGHT,
    late: ['rot'],
    stages: [
      { ploughed: FLOODED, green: RICE, ripe: EARS, cut: STUBBLE, rot: LODGED },
      { ploughed: FLOODED, sown: SEEDLINGS, green: RICE },
    ],
  },
  autumn: {
    inks: VALLEY_PALETTES.autumn,
    ...DUSK,
    late: ['rot'],
    stages: [
      { ploughed: STUBBLE, cut: STUBBLE, rot: LODGED },
      { ploughed: STUBBLE, ripe: EARS, cut: STUBBLE, rot: LODGED },
    ],
  },
  winter: {
    inks: VALLEY_PALETTES.winter,
    ...PALE_SUN,
    late: ['ripe', 'rot'],
    stages: [
      { ploughed: WINTER, cut: STUBBLE, rot: LODGED, snow: FROST },
      { ploughed: WINTER, ripe: EARS, cut: STUBBLE, rot: LODGED, snow: FROST },
    ],
  },
};

const BUILT: BuiltDrawings = {
  houses: Object.fromEntries(Object.entries(VALLEY_HOUSES).map(([kind, { width }]) => [kind, width])),
  house: (inks, kind, lit) => valleyHouse(inks, kind as ValleyHouse, lit),
  houseSnow: (inks, kind) => valleyHouseSnow(inks, kind as ValleyHouse),
  dark: ['eaves-b'],
  messHall: clanHall,
  coldHall: coldClanHall,
  messHallSnow: clanHallSnow,
  granary: plankGranary,
  granarySnow: plankGranarySnow,
  officeSnow: officeDusting,
  hillTrees: VALLEY_HILL_TREES,
  villageTrees: { camphor: 3, bamboo: 2, willow: 2 },
  tree(kind, i, { inks, leafless }) {
    const shift = kind === 'fir' ? 0 : 1;
    const ink = inks.tree[(i + shift) % 4] as string;
    return valleyTree(kind as ValleyTree, 70 + i * 13 + shift, ink, leafless);
  },
  ox: buffalo,
  oxAndPlough: buffaloAndPlough,
  fieldThings: (inks) => [
    small('rice-stack', riceStack(inks), 60),
    small('water-lift', waterLift(inks), 60),
    small('boat', boat(inks), 60),
  ],
  floods: (inks) =>
    VALLEY_FLOOD.map((name) =>
      piece(`flood/${name}`, put(valleyFlood(inks, name), -960, -412), [-990, -10, 1464, 290]),
    ),
};

/** The rice valley of the south: paddies on both sides of a river, white walls and dark tiles, bamboo, camphors and tea. */
export const RICE_VALLEY: World = {
  id: 'rice-valley',
  plans: PLANS,
  land: {
    ridges: VALLEY_RIDGES,
    hills: valleyHills,
    hillSnow: valleyHillSnow,
    fields: paddyLand,
    road: flagRoad,
    elm: elmAndBamboo,
    elmSnow: elmAndBambooSnow,
    bank: (inks) => bank(inks, 'lotus'),
  },
  built: BUILT,
  crops: ['early', 'middle'],
  borrowed: {
    ...SUMMER_AS_SPRING,
    // In autumn the land that nobody set lies under old stubble, of which either crop leaves the same.
    'autumn-land-ploughed.webp': 'autumn-land-cut.webp',
  },
  // Grey on grey bears less.
  packing: {
    'winter-land-cut.webp': { quality: 18, alpha: 8 },
    'winter-land-rot.webp': { quality: 20, alpha: 8 },
    'winter-middle-ripe.webp': { quality: 18, alpha: 8 },
    'bank.webp': { quality: 28, alpha: 10 },
    'winter-elm.webp': { quality: 28, alpha: 10 },
  },
  laterWidth: 1472,
  ground: VALLEY_LAND,
  village: VALLEY_VILLAGE,
  forest: valleyForest,
};
