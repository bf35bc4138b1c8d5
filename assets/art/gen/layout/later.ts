import type { HouseSpot, LaterAnchors, Placed, Spot } from '../../manifest.d.ts';
import { curve, heightAt, range } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { type HouseRow, houses, placed } from './village.ts';

/** Middle of the village between the hills. */
const CLEARED = 690;

/** What hard times and campaigns show of a land in its own places. */
export interface LaterPlan {
  /** Houses by their place in the list, in the order in which they are left. */
  readonly emptied: readonly number[];
  readonly slogans: readonly (readonly [frame: string, x: number, y: number, scale: number])[];
  /** Pieces of the flood on the fields in painting order, and where nobody can stand for its water. */
  readonly flood: { readonly fields: readonly string[]; readonly areas: readonly (readonly Spot[])[] };
}

/** Houses at the edge are left first, those on the square last; those of the story's households are not among them. */
const EMPTIED = [13, 16, 12, 17, 15, 14] as const;

const SLOGANS: LaterPlan['slogans'] = [
  ['slogan/strips', 466, 440, 1.28],
  ['slogan/wall-0', 356, 430, 1],
  ['slogan/board-0', 912, 512, 1],
  ['slogan/dam', 1051, 391, 1],
  ['slogan/wall-1', 577, 430, 1],
  ['slogan/board-1', 420, 506, 0.95],
  ['slogan/board-1', 1150, 540, 1.1],
  ['slogan/board-0', 300, 606, 1.25],
];

/** Distance of those who wait, px; where the line turns, and how many stand in a row. */
const LINE = { x: 488, y: 443, step: 6.6, row: 18, back: 4.4 } as const;

function queue(): Spot[] {
  const r = random(1901);
  return range(34).map((i): Spot => {
    const row = Math.floor(i / LINE.row);
    const along = row % 2 ? LINE.row - 1 - (i % LINE.row) : i % LINE.row;
    const x = LINE.x + along * LINE.step + r.around(1.2);
    return [Math.round(x * 2) / 2, Math.round((LINE.y + row * LINE.back + r.around(0.8)) * 2) / 2];
  });
}

const SLAG: readonly (readonly [kind: number, x: number, y: number, scale: number])[] = [
  [1, 1046, 440, 0.9],
  [2, 1196, 438, 0.95],
  [0, 986, 444, 0.8],
  [2, 1306, 446, 1],
  [1, 1114, 436, 0.85],
  [2, 1076, 448, 0.95],
  [1, 1244, 440, 0.9],
  [0, 1160, 450, 0.8],
  [2, 940, 440, 0.8],
  [1, 1340, 440, 0.85],
];

/** Middle, half width and height of the slope above the works that takes the graves. */
const SLOPE = { x: 1268, y: 327, wide: 82, high: 19 } as const;
const ROWS = 5;

/** Rows of mounds along the slope, filled from its foot up; the older ones are overgrown. */
function graves(hills: readonly (readonly Spot[])[]): Placed[] {
  const r = random(1907);
  const line = hills[1] ?? [];
  const mounds = range(ROWS).flatMap((row) => {
    const v = 1 - (row / (ROWS - 1)) * 2;
    const half = SLOPE.wide * Math.sqrt(Math.max(0.2, 1 - v * v * 0.72));
    const count = Math.round((half * 2) / 17);
    return range(count).map((i) => {
      const x = SLOPE.x - half + ((i + 0.5 + (row % 2) * 0.3) * half * 2) / count + r.around(3.6);
      const y = heightAt(line, x) - heightAt(line, SLOPE.x) + SLOPE.y + v * SLOPE.high + r.around(2.4);
      const scale = Math.round((0.96 + v * 0.14 + r.around(0.1)) * 100) / 100;
      return {
        at: placed('', Math.round(x * 2) / 2, Math.round(y * 2) / 2, scale),
        order: row + r.between(0, 0.9),
      };
    });
  });
  return mounds
    .sort((a, b) => a.order - b.order)
    .map(({ at }, i) => ({ ...at, frame: `grave/${i < 8 ? 2 : i % 2}` }));
}

const stalls = (): Placed[] => [
  placed('ox', 757, 456, 0.9),
  placed('ox', 1210, 446, 0.95, true),
  placed('ox', 222, 458, 0.9),
  placed('ox', 884, 456, 0.86, true),
  placed('ox', 690, 462, 0.92),
  placed('ox', 1130, 458, 0.9),
];

/** A chimney stands at the end of a roof. */
const chimney = ({ x, y, scale, flip }: HouseSpot): Spot => [
  Math.round(x + (flip ? -1 : 1) * 15 * scale),
  Math.round(y - 43 * scale),
];

const rectangle = (left: number, top: number, right: number, bottom: number): Spot[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** Hard times in the wheat plain. */
export const PLAIN_LATER: LaterPlan = {
  emptied: EMPTIED,
  slogans: SLOGANS,
  flood: {
    fields: ['flood/fields'],
    areas: [rectangle(856, 396, 1312, 452), rectangle(850, 450, 1400, 536)],
  },
};

/** Where the lake's pieces have their pivot. */
export const LAKE: Spot = [960, 412];

interface LaterLand {
  readonly hills: readonly (readonly Spot[])[];
  readonly houses: readonly HouseRow[];
  readonly later: LaterPlan;
}

/** What the hard years and the campaigns need beside the places of the village. */
export const laterAnchors = ({ hills, houses: rows, later }: LaterLand): LaterAnchors => ({
  hills: hills.map((line) => curve(line, 30).map(([x, y]): Spot => [Math.round(x), Math.round(y * 2) / 2])),
  cleared: CLEARED,
  emptied: later.emptied,
  slogans: later.slogans.map(([frame, x, y, scale]) => placed(frame, x, y, scale)),
  queue: queue(),
  slag: SLAG.map(([kind, x, y, scale]) => placed(`slag/${kind}`, x, y, scale)),
  graves: graves(hills),
  stalls: stalls(),
  chimneys: houses(rows).map(chimney),
  flood: {
    fields: later.flood.fields.map((frame) => placed(frame, LAKE[0], LAKE[1])),
    areas: later.flood.areas,
  },
});
