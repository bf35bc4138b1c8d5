import { BAND } from '../fields/ground-plan.ts';
import type { Palette } from '../palette.ts';
import { darken } from '../paper/colour.ts';
import { sliver } from '../paper/cuts.ts';
import { curve, deg, heightAt, knife, type Point, poly, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, sheet } from '../paper/sheet.ts';

/** Crest lines of three ranges, far one first. */
export type Ridges = readonly (readonly Point[])[];

/** The mountains behind the wheat plain. */
export const PLAIN_RIDGES: Ridges = [
  [
    [-60, 214],
    [40, 196],
    [130, 150],
    [205, 192],
    [300, 128],
    [372, 176],
    [450, 158],
    [530, 206],
    [640, 182],
    [730, 214],
    [850, 190],
    [940, 150],
    [1010, 186],
    [1090, 118],
    [1190, 176],
    [1270, 140],
    [1340, 178],
    [1426, 170],
  ],
  [
    [-60, 236],
    [70, 190],
    [170, 226],
    [265, 182],
    [350, 222],
    [470, 196],
    [580, 238],
    [700, 222],
    [830, 244],
    [930, 206],
    [1010, 236],
    [1130, 172],
    [1235, 218],
    [1320, 188],
    [1426, 214],
  ],
  [
    [-60, 216],
    [60, 236],
    [150, 218],
    [240, 254],
    [350, 236],
    [480, 262],
    [600, 254],
    [740, 268],
    [860, 262],
    [980, 252],
    [1090, 226],
    [1190, 244],
    [1300, 212],
    [1426, 220],
  ],
];
const CUT_WIDTH = [3, 3.8, 3.4] as const;

/** A fan of slivers down the shaded right side of a peak, four short ones down the left. */
function fan(left: Point, [x, y]: Point, right: Point, width: number, r: Random): string {
  const fall = Math.atan2(right[1] - y, right[0] - x);
  const shade = range(9).map((q) => {
    const a = fall + deg(3 + q * 6.5 + r.around(2));
    const start = 7 + q * 3.4;
    const length = r.between(0.6, 1) * (98 - q * 7) * (0.55 + width / 8);
    const w = width * 1.5 * (1 - q * 0.06);
    return sliver(x + Math.cos(a) * start + 1, y + Math.sin(a) * start + 4, length, w, a, r.around(2.4));
  });
  const light = range(4).map((q) => {
    const a = Math.PI - Math.atan2(left[1] - y, x - left[0]) - deg(4 + q * 10);
    const start = 12 + q * 8;
    return sliver(x + Math.cos(a) * start, y + Math.sin(a) * start + 3, r.between(18, 40), width * 0.7, a);
  });
  return shade.join('') + light.join('');
}

const FOOT = 360;

/** The knife's edge around one range. */
const edgeOf = (ridge: readonly Point[], r: Random): Point[] =>
  knife([...curve(ridge, 16), [BAND[1], FOOT], [BAND[0], FOOT]], r, 13, 1.5);

const SKYLINE_STEP = 6;

/** Where the sky ends: the height of the highest of the three ranges, at every few px from the left of the band. */
export function skyline(ridges: Ridges): { left: number; step: number; tops: number[] } {
  const edges = ridges.map((ridge, i) => edgeOf(ridge, random(211 + i)).filter(([, y]) => y < FOOT - 20));
  const count = Math.floor((BAND[1] - BAND[0]) / SKYLINE_STEP) + 1;
  const tops = range(count).map((n) => {
    const x = BAND[0] + n * SKYLINE_STEP;
    return Math.round(Math.min(...edges.map((edge) => heightAt(edge, x))));
  });
  return { left: BAND[0], step: SKYLINE_STEP, tops };
}

/** Cut one range of mountains: 0 the farthest, 2 the nearest. */
export function mountains(inks: Palette, i: 0 | 1 | 2, ridges: Ridges): string {
  const r = random(211 + i);
  const ridge = ridges[i] as readonly Point[];
  const path = poly(edgeOf(ridge, r));
  let fans = '';
  for (let k = 1; k < ridge.length - 1; k++) {
    const [left, peak, right] = [ridge[k - 1], ridge[k], ridge[k + 1]] as [Point, Point, Point];
    if (left[1] >= peak[1] && right[1] >= peak[1]) fans += fan(left, peak, right, CUT_WIDTH[i], r);
  }
  const ink = inks.mountains[i];
  return sheet(path, ink, {
    shadow: i < 2 ? 'far' : 'hill',
    rim: 0.5,
    print: print(fans, darken(ink, 0.34), 0.7),
  });
}
