import { clamp, curve, lerp, type Point, range } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';

/** Left and right end of every band, beyond the picture so that it can slide. */
export const BAND: readonly [number, number] = [-60, 1426];

/** How many terraces lie between the village and the bank, far to near. */
export const TERRACES = 6;

/** Where the rows of every land run together, so that a cut from one to another runs along them. */
const VANISHING: Point = [700, 236];
const FOOT = [461, 480, 507, 548, 606, 686, 810] as const;
const SAG = [16, 12, 16, 14, 24, 20, 30] as const;
const foot = (k: number): number => FOOT[k] as number;

/** Far edge of terrace `k` at x; `k` = 6 is the near edge of the last. */
export function contour(k: number, x: number): number {
  const u = (x - 683) / 683;
  const swell = Math.sin(x / (150 + k * 20) + k * 1.35 + 0.6) * (3.6 + k * 3.3);
  return foot(k) - (SAG[k] as number) * u * u + swell + Math.sin(x / (47 + k * 9) + k) * 0.7;
}

/** Height within terrace `k`: t = 0 its far edge, 1 its near edge. */
export const terraceY = (k: number, t: number, x: number): number =>
  lerp(contour(k, x), contour(k + 1, x), t);

/** Height of a terrace at its middle, px; the far ones are thin. */
export const terraceHeight = (k: number): number => foot(k + 1) - foot(k);

/** Size of field marks at y: 1 at y = 650. */
export const scaleAt = (y: number): number => clamp((y - 250) / 400, 0.3, 1.3);

/** Where a line to the vanishing point that passes y = 700 at `x700` is at y. */
export const slant = (x700: number, y: number): number =>
  VANISHING[0] + ((x700 - VANISHING[0]) * (y - VANISHING[1])) / (700 - VANISHING[1]);

/** Where the line to the vanishing point through x, y passes y = 700. */
export const at700 = (x: number, y: number): number =>
  VANISHING[0] + ((x - VANISHING[0]) * (700 - VANISHING[1])) / (y - VANISHING[1]);

/** A line from end to end of a band, a point every `step` px. */
export function lineOver(step: number, y: (x: number) => number): Point[] {
  const out: Point[] = [];
  for (let x = BAND[0]; x <= BAND[1]; x += step) out.push([x, y(x)]);
  return out;
}

/** One parcel of land: where it lies and how its rows run. */
export interface Plot {
  readonly id: string;
  readonly terrace: number;
  /** Left and right side, as x at y = 700 on lines to the vanishing point. */
  readonly sides: readonly [number, number];
  readonly middleX: number;
  readonly middleY: number;
  /** Rows run to the vanishing point or along the terrace. */
  readonly rows: 'in' | 'along';
  readonly seed: number;
}

const PLOT_WIDTH = [150, 190, 240, 300, 380, 470] as const;
const LETTERS = 'abcdefghijklmnop';

function plotsOf(terrace: number, r: ReturnType<typeof random>): Plot[] {
  const out: Plot[] = [];
  const middleY = (foot(terrace) + foot(terrace + 1)) / 2;
  let x = BAND[0] - 30 - r.between(0, 60);
  while (x < BAND[1]) {
    const width = (PLOT_WIDTH[terrace] as number) * r.between(0.72, 1.25);
    const rows = r() < 0.55 ? 'in' : 'along';
    const seed = r.whole(1, 99999);
    const id = `p${terrace}${LETTERS[out.length]}`;
    out.push({
      id,
      terrace,
      sides: [at700(x, middleY), at700(x + width, middleY)],
      middleX: x + width / 2,
      middleY,
      rows,
      seed,
    });
    x += width;
  }
  return out;
}

/** A grid over a piece of land: u from left to right, v from far to near, 0 to 1. */
export type Grid = (u: number, v: number) => Point;

/** Where a plot's edges run, and a grid over it. */
export interface PlotShape {
  readonly far: readonly Point[];
  readonly near: readonly Point[];
  readonly at: Grid;
}

const EDGE_STEPS = 14;
const INSIDE: readonly [number, number] = [0.05, 0.81];

function edge(plot: Plot, t: number, refY: number, gap: number): Point[] {
  const left = (y: number): number => slant(plot.sides[0], y) + gap;
  const right = (y: number): number => slant(plot.sides[1], y) - gap;
  return range(EDGE_STEPS + 1).map((i) => {
    const f = i / EDGE_STEPS;
    const y = terraceY(plot.terrace, t, lerp(left(refY), right(refY), f));
    const x = lerp(left(y), right(y), f);
    return [x, terraceY(plot.terrace, t, x)];
  });
}

function along(line: readonly Point[], u: number): Point {
  const steps = line.length - 1;
  const i = u * steps;
  const k = Math.floor(clamp(i, 0, steps - 0.001));
  const [a, b] = [line[k] as Point, line[k + 1] as Point];
  return [lerp(a[0], b[0], i - k), lerp(a[1], b[1], i - k)];
}

/** Lay a grid between a far and a near edge of as many points. */
export const gridBetween =
  (far: readonly Point[], near: readonly Point[]): Grid =>
  (u, v) => {
    const [a, b] = [along(far, u), along(near, u)];
    return [lerp(a[0], b[0], v), lerp(a[1], b[1], v)];
  };

/** Half the width of the balk between two plots of a terrace, px. */
export const balk = (terrace: number): number => 1.2 + terrace * 0.6;

/** Lay out a plot; `grow` px are added on the left and right. */
export function shapeOf(plot: Plot, grow = 0): PlotShape {
  const gap = balk(plot.terrace) - grow;
  const far = edge(plot, INSIDE[0], foot(plot.terrace), gap);
  const near = edge(plot, INSIDE[1], foot(plot.terrace + 1), gap);
  return { far, near, at: gridBetween(far, near) };
}

/** Width of the picture that a plot must show to be worth painting, px. */
const LEAST_SHOWN = 34;

/** Tell whether enough of a plot lies in the picture, by points of its edge. */
export const shows = (edges: readonly Point[]): boolean => {
  const xs = edges.map((p) => p[0]);
  return Math.max(...xs) > LEAST_SHOWN && Math.min(...xs) < 1366 - LEAST_SHOWN;
};

const shown = (plot: Plot): boolean => {
  const { far, near } = shapeOf(plot);
  return shows([...far, ...near]);
};

/** Every plot that shows, far to near, left to right. */
export const PLOTS: readonly Plot[] = (() => {
  const r = random(1001);
  return range(TERRACES)
    .flatMap((k) => plotsOf(k, r))
    .filter(shown);
})();

/** Middle of the county road, from the village yard to the lower right. */
export const ROAD_LINE: readonly Point[] = curve(
  [
    [520, 449],
    [590, 452],
    [672, 460],
    [756, 473],
    [818, 492],
    [846, 518],
    [848, 558],
    [870, 608],
    [944, 664],
    [1070, 722],
    [1200, 772],
    [1270, 804],
  ],
  8,
);

/** Width of the road at y, px. */
export const roadWidth = (y: number): number => 13 + Math.max(0, y - 450) * 0.225;

/** Tell whether a foot point lies on a road of so much half width at each height. */
export const onLine = (line: readonly Point[], halfAt: (y: number) => number, [x, y]: Point): boolean =>
  line.some((p) => {
    const half = halfAt(p[1]);
    return Math.abs(p[0] - x) < half && Math.abs(p[1] - y) < half * 0.7;
  });

/** Tell whether a foot point lies on the road, `margin` px around included. */
export const onRoad = (p: Point, margin = 4): boolean =>
  onLine(ROAD_LINE, (y) => roadWidth(y) * 0.62 + margin, p);
