import type { Anchors, GardenSpot, HouseSpot, Placed } from '../../manifest.d.ts';
import { ROAD_LINE, roadWidth, scaleAt } from '../fields/ground-plan.ts';
import { clamp, type Point, range } from '../paper/geometry.ts';

/** Height of a person who stands at y, px. */
export const personHeight = (y: number): number => clamp(25 + ((y - 440) * 11) / 240, 20, 37);

/** Put a frame at a place. */
export const placed = (frame: string, x: number, y: number, scale = 1, flip = false): Placed =>
  flip ? { frame, x, y, scale, flip } : { frame, x, y, scale };

/** A house of a land: frame, foot, scale, brigade, mirrored. */
export type HouseRow = readonly [
  frame: string,
  x: number,
  y: number,
  scale: number,
  brigade: 0 | 1 | 2 | 3,
  flip?: boolean,
];

/** Houses of the plain. Kinds are drawn at scale 1.05. The first three of each brigade are those of the story's households. */
export const PLAIN_HOUSES: readonly HouseRow[] = [
  ['house/thatch-a', 120, 430, 1.14, 0],
  ['house/tile-a', 106, 394, 0.98, 0],
  ['house/thatch-b', 300, 354, 0.6, 0],
  ['house/thatch-a', 876, 412, 0.82, 1],
  ['house/tile-b', 752, 354, 0.6, 1],
  ['house/thatch-b', 1112, 380, 0.62, 1],
  ['house/tile-b', 806, 436, 1.04, 2],
  ['house/tile-a', 772, 414, 1, 2, true],
  ['house/thatch-a', 1146, 356, 0.56, 2],
  ['house/tile-a', 1206, 386, 0.62, 3],
  ['house/thatch-b', 1160, 384, 0.64, 3, true],
  ['house/thatch-a', 1334, 386, 0.62, 3],
  ['house/thatch-b', 52, 402, 0.86, 0],
  ['house/thatch-a', 196, 400, 0.96, 0, true],
  ['house/tile-b', 352, 402, 1, 0],
  ['house/thatch-b', 590, 410, 0.96, 1],
  ['house/thatch-b', 1258, 389, 0.64, 2],
  ['house/tile-b', 1296, 383, 0.58, 1],
];

/** Say where the houses stand and where their pots hang by the door. */
export const houses = (rows: readonly HouseRow[]): HouseSpot[] =>
  rows.map(([frame, x, y, scale, brigade, flip]) => ({
    ...placed(frame, x, y, scale, flip),
    brigade,
    pots: [Math.round(x + 19 * scale), y],
  }));

const FURNACE_HEIGHT = 78;
/** Furnace places in the order in which they are built: x, y, height, height of the plume, lean of the plume. */
const FURNACES: readonly (readonly [number, number, number, number])[] = [
  [1010, 436, 66, 0.66],
  [1148, 432, 80, 1],
  [1278, 434, 78, 0.94],
  [962, 424, 64, 0.72],
  [1092, 420, 58, 0.56],
  [1216, 422, 66, 0.8],
  [1338, 424, 64, 0.74],
  [910, 434, 60, 0.9],
  [1050, 412, 52, 0.84],
  [1176, 410, 50, 0.6],
  [1250, 408, 48, 0.86],
  [60, 446, 56, 0.62],
];

/** Say where furnaces stand, burn and smoke. */
export const furnaces = (): Anchors['furnaces'] =>
  FURNACES.map(([x, y, height, plume]) => {
    const scale = Math.round((height / FURNACE_HEIGHT) * 1000) / 1000;
    return {
      x,
      y,
      height,
      scale,
      top: [x, Math.round(y - height + 2 * scale)],
      fire: [x, Math.round(y - 6 * scale)],
      smoke: [x, Math.round(y - height - 4 * scale), plume],
    };
  });

const gardenRow = (brigade: 0 | 1 | 2 | 3, x: number, y: number, count: number, gap: number): GardenSpot[] =>
  range(count).map((i) => ({
    ...placed(`plot/kept-${i % 3}`, x + i * gap, y - (i % 2), 1, i % 2 === 1),
    brigade,
    work: [x + i * gap - 8, y + 3],
  }));

/** Garden beds of the households, by their houses. */
export const gardens = (): GardenSpot[] => [
  ...gardenRow(3, 92, 446, 3, 32),
  ...gardenRow(0, 316, 444, 2, 30),
  ...gardenRow(1, 566, 444, 2, 30),
  ...gardenRow(1, 778, 447, 2, 34),
  ...gardenRow(2, 868, 434, 2, 30),
  ...gardenRow(2, 862, 449, 3, 30),
  ...gardenRow(0, 190, 454, 4, 32),
  ...gardenRow(3, 64, 458, 3, 30),
];

/** Poplars along the road, thinning toward the viewer. */
export function roadTrees(): Placed[] {
  const out: Placed[] = [];
  let walked = 0;
  for (let i = 4; i < ROAD_LINE.length - 6; i++) {
    const [p, q] = [ROAD_LINE[i] as Point, ROAD_LINE[i - 1] as Point];
    walked += Math.hypot(p[0] - q[0], p[1] - q[1]);
    const s = scaleAt(p[1]);
    if (walked <= 40 + 62 * s) continue;
    walked = 0;
    const width = roadWidth(p[1]);
    const size = Math.round(150 * (0.35 + s * 0.75)) / 100;
    const tree = (x: number, y: number): Placed =>
      placed(`tree/poplar-${out.length % 2}`, Math.round(x), Math.round(y), size);
    out.push(tree(p[0] + width * 0.82 + 7 * s, p[1] - 2));
    if (p[1] > 520) out.push(tree(p[0] - width * 0.86 - 9 * s, p[1] + 8 * s));
  }
  return out.filter((t) => t.y > 486 && t.y < 690 && !(t.y > 640 && t.x < 920));
}
