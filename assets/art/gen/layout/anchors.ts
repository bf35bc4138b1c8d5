import type { Anchors, Placed, Spot } from '../../manifest.d.ts';
import { ROAD_LINE } from '../fields/ground-plan.ts';
import { HILL_LINES } from '../land/hill-lines.ts';
import { LAKE, type LaterPlan, laterAnchors, PLAIN_LATER } from './later.ts';
import { damSpots, worksSpots, yardSpots } from './spots.ts';
import { furnaces, gardens, type HouseRow, houses, PLAIN_HOUSES, placed, roadTrees } from './village.ts';

/** Scales at which the great buildings are drawn; their frames are baked at these. */
export const BUILT_SCALE = { messHall: 1.28, granary: 1.24, office: 1.2, loudspeaker: 1.1 } as const;

const MESS_HALL: Spot = [466, 440];
const GRANARY: Spot = [254, 444];

/** Feet of the three grain slots, in granary px before its scale. */
const BINS: readonly Spot[] = [
  [-44, -5],
  [2, -2],
  [47, -5],
];

const bins = (): Placed[] =>
  BINS.map(([x, y], i) =>
    placed(
      `granary/slot-${i}`,
      Math.round(GRANARY[0] + x * BUILT_SCALE.granary),
      Math.round(GRANARY[1] + y * BUILT_SCALE.granary),
    ),
  );

/** Poles in the order in which slogans come: the square first, then the road, then the works. */
const BANNERS: readonly Spot[] = [
  [612, 446],
  [738, 448],
  [330, 452],
  [776, 452],
  [846, 452],
  [940, 446],
  [1120, 446],
  [1262, 450],
];

/** A thing of a land: frame, foot, scale, mirrored. */
export type ThingRow = readonly [frame: string, x: number, y: number, scale: number, flip?: boolean];

/** What stands where in a land, beside the places that all lands share. */
export interface VillagePlan {
  /** Crest lines of the wooded hills, far one first. */
  readonly hills: readonly (readonly Spot[])[];
  /** Middle of the road, from the square on. */
  readonly road: readonly Spot[];
  readonly houses: readonly HouseRow[];
  readonly villageTrees: readonly ThingRow[];
  readonly balkTrees: readonly ThingRow[];
  /** Trees of the valley's shoulders at the lake. */
  readonly shoulderTrees: readonly ThingRow[];
  readonly roadTrees: readonly Placed[];
  readonly fieldThings: readonly ThingRow[];
  /** Beasts before the plough. */
  readonly oxen: readonly ThingRow[];
  readonly later: LaterPlan;
}

const VILLAGE_TREES: readonly ThingRow[] = [
  ['tree/broad-1', 852, 436, 1.1],
  ['tree/broad-0', 742, 412, 1.2],
  ['tree/broad-2', 1186, 406, 1.05],
  ['tree/broad-1', 392, 404, 1.1],
  ['tree/poplar-0', 560, 406, 1.4],
  ['tree/poplar-1', 1356, 406, 1.5],
  ['tree/broad-0', 1336, 408, 1.1],
  ['tree/poplar-1', 330, 398, 1.3],
  ['tree/poplar-0', 164, 404, 1.35],
  ['tree/broad-2', 66, 412, 1.3],
];

const BALK_TREES: readonly ThingRow[] = [
  ['tree/broad-1', 232, 476, 1.15],
  ['tree/broad-0', 1296, 470, 1.2],
  ['tree/broad-2', 470, 530, 1.35],
  ['tree/broad-0', 196, 480, 0.9],
  ['tree/broad-1', 208, 560, 1.3],
  ['tree/broad-1', 1318, 604, 1.8],
  ['tree/broad-2', 1328, 474, 0.9],
  ['tree/broad-2', 1128, 488, 1],
  ['tree/poplar-0', 176, 556, 1.4],
];

const SHOULDER_TREES: readonly ThingRow[] = [
  ['hill/broad-0', 716, 366, 1.25],
  ['hill/pine-1', 738, 356, 1.3],
  ['hill/broad-2', 764, 352, 1.3],
  ['hill/pine-0', 1172, 358, 1.25],
  ['hill/broad-1', 1196, 356, 1.4],
  ['hill/pine-2', 1220, 360, 1.45],
  ['hill/broad-3', 1244, 362, 1.4],
  ['hill/poplar-0', 1268, 366, 1.4],
];

/** Put rows of things at their places. */
const list = (rows: readonly ThingRow[]): Placed[] =>
  rows.map(([frame, x, y, scale, flip]) => placed(frame, x, y, scale, flip));

const beasts = (): Pick<Anchors, 'pigs' | 'birds' | 'clouds'> => ({
  pigs: list([
    ['pig', 150, 450, 1],
    ['pig', 806, 456, 0.8],
    ['pig', 186, 452, 0.9, true],
    ['pig', 128, 453, 0.7],
    ['pig', 880, 452, 0.85, true],
    ['pig', 352, 455, 0.85],
  ]),
  birds: list([
    ['bird-0', 690, 112, 1],
    ['bird-1', 716, 126, 0.9],
    ['bird-0', 746, 108, 0.8],
    ['bird-1', 668, 134, 0.75],
    ['bird-0', 770, 132, 0.7, true],
    ['bird-1', 726, 92, 0.65],
    ['bird-0', 1080, 88, 0.6, true],
    ['bird-1', 1102, 96, 0.55],
  ]),
  clouds: list([
    ['cloud', 548, 92, 0.86],
    ['cloud', 1186, 76, 0.74, true],
  ]),
});

const OXEN: readonly ThingRow[] = [
  ['ox-plough', 452, 652, 1.2],
  ['ox-plough', 1084, 572, 1.05],
  ['ox-plough', 330, 512, 0.98],
  ['ox-plough', 1050, 640, 1.2, true],
  ['ox-plough', 650, 600, 1.1],
  ['ox-plough', 1220, 522, 1],
];

/** What stands where in the wheat plain. */
export const PLAIN_VILLAGE: VillagePlan = {
  hills: HILL_LINES,
  road: ROAD_LINE,
  houses: PLAIN_HOUSES,
  villageTrees: VILLAGE_TREES,
  balkTrees: BALK_TREES,
  shoulderTrees: SHOULDER_TREES,
  roadTrees: roadTrees(),
  fieldThings: [
    ['well', 120, 596, 1.15],
    ['haystack', 730, 536, 0.7],
  ],
  oxen: OXEN,
  later: PLAIN_LATER,
};

/** Every place of a land but its parcels and its woods. */
export const anchors = (plan: VillagePlan): Anchors => ({
  houses: houses(plan.houses),
  messHall: placed('mess-hall', MESS_HALL[0], MESS_HALL[1]),
  messSteam: [
    [376, 342],
    [560, 342],
  ],
  cauldrons: [
    [366, 442],
    [391, 444],
    [341, 443],
  ],
  granary: placed('granary', GRANARY[0], GRANARY[1]),
  bins: bins(),
  office: placed('office', 686, 443),
  loudspeaker: placed('loudspeaker', 611, 452),
  banners: BANNERS.map(([x, y], i) => placed('banner-0', x, y, 1, i === 2)),
  furnaces: furnaces(),
  lake: {
    at: LAKE,
    order: ['lake/basin', '<water>', 'lake/shoulders', '<dam>', 'lake/spill', 'lake/sluice'],
    trees: list(plan.shoulderTrees),
  },
  villageTrees: list(plan.villageTrees),
  roadTrees: plan.roadTrees,
  balkTrees: list(plan.balkTrees),
  fieldThings: list(plan.fieldThings),
  oxen: list(plan.oxen),
  ...beasts(),
  dam: damSpots(),
  works: worksSpots(),
  ...yardSpots(list(plan.balkTrees.slice(0, 8))),
  gardens: gardens(),
  cartPath: plan.road
    .filter((_, i) => i % 4 === 0 && i > 4)
    .map(([x, y]): Spot => [Math.round(x), Math.round(y)]),
  later: laterAnchors(plan),
});
