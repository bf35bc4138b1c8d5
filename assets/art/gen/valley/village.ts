import type { Placed, Spot } from '../../manifest.d.ts';
import type { VillagePlan } from '../layout/anchors.ts';
import { PLAIN_LATER } from '../layout/later.ts';
import type { Land } from '../layout/parcels.ts';
import { placed } from '../layout/village.ts';
import { FLOODED, VALLEY_FLOOD } from './flood.ts';
import { bund, gridOf, onValleyRoad, PADDIES, VALLEY_ROAD } from './ground-plan.ts';
import { VALLEY_HILLS } from './hill-lines.ts';
import { PADDY_USE } from './land-use.ts';

/** The paddies of the valley. */
export const VALLEY_LAND: Land = {
  plots: PADDIES.map((paddy) => ({
    id: paddy.id,
    terrace: paddy.band,
    use: PADDY_USE[paddy.id],
    grid: gridOf(paddy),
    around: gridOf(paddy, bund(paddy.band) * 0.9),
  })),
  onRoad: (p) => onValleyRoad(p),
};

/** Willows at the bridge, a camphor where the road comes down. */
const roadTrees = (): Placed[] => [
  placed('tree/willow-0', 792, 536, 1.2),
  placed('tree/camphor-1', 936, 582, 1.5),
  placed('tree/willow-1', 756, 508, 1),
  placed('tree/willow-1', 1042, 640, 1.5),
];

const SLOGANS: VillagePlan['later']['slogans'] = [
  ['slogan/strips', 466, 440, 1.28],
  ['slogan/wall-0', 366, 424, 1],
  ['slogan/board-0', 940, 508, 1],
  ['slogan/dam', 1066, 409, 1],
  ['slogan/wall-1', 571, 424, 1],
  ['slogan/board-1', 420, 510, 0.95],
  ['slogan/board-1', 1180, 548, 1.1],
  ['slogan/board-0', 520, 700, 1.25],
];

/** What stands where in the valley. */
export const VALLEY_VILLAGE: VillagePlan = {
  hills: VALLEY_HILLS,
  road: VALLEY_ROAD.map(([x, y]): Spot => [x, y]),
  // In the order of the plain: the first three of each brigade are those of the story's households.
  houses: [
    ['house/eaves-a', 120, 430, 1.14, 0],
    ['house/gable-a', 106, 394, 0.98, 0],
    ['house/eaves-b', 300, 354, 0.6, 0],
    ['house/gable-b', 848, 414, 0.84, 1],
    ['house/gable-a', 752, 354, 0.6, 1],
    ['house/eaves-b', 1112, 380, 0.62, 1],
    ['house/eaves-a', 808, 436, 1, 2],
    ['house/gable-a', 772, 414, 1, 2, true],
    ['house/gable-b', 1146, 356, 0.56, 2],
    ['house/gable-a', 1206, 386, 0.62, 3],
    ['house/eaves-b', 1160, 384, 0.64, 3, true],
    ['house/eaves-a', 1334, 386, 0.62, 3],
    ['house/eaves-b', 52, 402, 0.86, 0],
    ['house/eaves-a', 196, 400, 0.96, 0, true],
    ['house/gable-b', 340, 402, 1, 0],
    ['house/eaves-b', 588, 410, 0.96, 1],
    ['house/eaves-b', 1258, 389, 0.64, 2],
    ['house/gable-b', 1296, 383, 0.58, 1],
  ],
  villageTrees: [
    ['tree/bamboo-1', 838, 404, 1.05],
    ['tree/camphor-0', 736, 410, 1.3],
    ['tree/camphor-2', 1186, 406, 1.15],
    ['tree/bamboo-0', 312, 402, 1.25],
    ['tree/bamboo-1', 574, 404, 1.3],
    ['tree/bamboo-0', 1356, 408, 1.45],
    ['tree/camphor-1', 1330, 410, 1.25],
    ['tree/bamboo-1', 160, 402, 1.3],
    ['tree/camphor-2', 66, 412, 1.4],
    ['tree/bamboo-0', 1244, 404, 1.2],
  ],
  balkTrees: [
    ['tree/willow-1', 232, 584, 1.35],
    ['tree/camphor-0', 1296, 468, 1.1],
    ['tree/willow-0', 470, 538, 1.25],
    ['tree/willow-0', 196, 482, 0.95],
    ['tree/willow-1', 640, 602, 1.35],
    ['tree/willow-0', 1318, 534, 1.2],
    ['tree/camphor-2', 1328, 470, 0.9],
    ['tree/willow-1', 1128, 506, 1],
    ['tree/willow-0', 176, 664, 1.7],
  ],
  shoulderTrees: [
    ['hill/camphor-0', 716, 366, 1.25],
    ['hill/bamboo-1', 738, 356, 1.3],
    ['hill/camphor-2', 764, 352, 1.3],
    ['hill/bamboo-0', 1172, 358, 1.25],
    ['hill/camphor-1', 1196, 356, 1.4],
    ['hill/bamboo-2', 1220, 360, 1.45],
    ['hill/camphor-3', 1244, 362, 1.4],
    ['hill/fir-0', 1268, 366, 1.4],
  ],
  roadTrees: roadTrees(),
  fieldThings: [
    ['boat', 262, 630, 0.95],
    ['water-lift', 388, 652, 0.95],
    ['rice-stack', 706, 532, 0.6],
  ],
  oxen: [
    ['ox-plough', 560, 640, 1.15],
    ['ox-plough', 1130, 560, 1.05],
    ['ox-plough', 330, 520, 0.98],
    ['ox-plough', 1190, 612, 1.15, true],
    ['ox-plough', 640, 690, 1.2],
    ['ox-plough', 1012, 486, 0.9],
  ],
  later: {
    ...PLAIN_LATER,
    slogans: SLOGANS,
    flood: { fields: VALLEY_FLOOD.map((name) => `flood/${name}`), areas: [FLOODED] },
  },
};
