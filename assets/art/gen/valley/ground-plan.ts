import { at700, BAND, contour, type Grid, gridBetween, onLine, shows, slant } from '../fields/ground-plan.ts';
import { clamp, curve, lerp, type Point, range } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';

const share = (x: number): number => clamp((x - BAND[0]) / (BAND[1] - BAND[0]));

/** The river's bank on the village's side. It comes from the east, small and far, and leaves in the west, wide and near. */
export function farBank(x: number): number {
  const t = share(x);
  return 606 - 118 * t ** 1.15 + Math.sin(x / 118 + 0.8) * 6.5 * (1.1 - t) + Math.sin(x / 51) * 0.8;
}

/** How wide the river is at x, px. */
export const riverWidth = (x: number): number => {
  const t = share(x);
  return 15 + 36 * (1 - t) ** 1.1 + Math.sin(x / 90) * 2.4 * (1 - t);
};

/** The river's bank on the viewer's side. */
export const nearBank = (x: number): number => farBank(x) + riverWidth(x);

/** How wide the dyke is that holds the river on either side, px. */
export const dykeWidth = (x: number): number => 6 + 9 * (1 - share(x));

/** Bands of paddies on the far side and on the near side of the river. */
const FAR_EDGES = [0, 0.25, 0.56, 1] as const;
const NEAR_EDGES = [0, 0.24, 0.56, 1] as const;
/** How many bands of paddies lie on the far side of the river, and in all. */
export const FAR_BANDS = 3;
export const BANDS = 6;

const bow = (band: number, x: number): number =>
  Math.sin(x / (116 + band * 26) + band * 1.9) * (2.2 + band * 1.7) +
  Math.sin(x / (43 + band * 8) + band) * 0.8;

/** Far edge (t = 0) to near edge (t = 1) of a band at x. Bands bend like the water that once cut them. */
export function bandY(band: number, t: number, x: number): number {
  const far = band < FAR_BANDS;
  const edges = far ? FAR_EDGES : NEAR_EDGES;
  const k = far ? band : band - FAR_BANDS;
  const [top, bottom] = far
    ? [contour(0, x), farBank(x) - dykeWidth(x)]
    : [nearBank(x) + dykeWidth(x), contour(6, x)];
  const room = clamp((bottom - top) / 130, 0.2, 1);
  const edge = (i: number): number => {
    const y = lerp(top, bottom, edges[i] as number);
    return i === 0 || i === 3 ? y : y + bow(far ? i : i + FAR_BANDS, x) * room;
  };
  return lerp(edge(k), edge(k + 1), t);
}

/** Height of a band at x, px. */
export const bandHeight = (band: number, x: number): number => bandY(band, 1, x) - bandY(band, 0, x);

/** One paddy: where it lies, and how its rows of seedlings run. */
export interface Paddy {
  readonly id: string;
  readonly band: number;
  /** Left and right side, as x at y = 700 on lines to the vanishing point. */
  readonly sides: readonly [number, number];
  readonly middleX: number;
  readonly middleY: number;
  readonly seed: number;
}

const PADDY_WIDTH = [128, 152, 186, 196, 236, 300] as const;
const LETTERS = 'abcdefghijklmnopqrs';

function paddiesOf(band: number, r: ReturnType<typeof random>): Paddy[] {
  const out: Paddy[] = [];
  let x = BAND[0] - r.between(0, 70);
  while (x < BAND[1]) {
    const width = (PADDY_WIDTH[band] as number) * r.between(0.72, 1.3);
    const middleX = x + width / 2;
    const middleY = bandY(band, 0.5, clamp(middleX, BAND[0], BAND[1]));
    // Neighbours share their side: its slope follows from where it lies, not from either of them.
    const sideAt = (px: number): number => at700(px, bandY(band, 0.5, clamp(px, BAND[0], BAND[1])));
    const id = `v${band}${LETTERS[out.length]}`;
    out.push({ id, band, sides: [sideAt(x), sideAt(x + width)], middleX, middleY, seed: r.whole(1, 99999) });
    x += width;
  }
  return out;
}

const INSIDE: readonly [number, number] = [0.05, 0.86];
const EDGE_STEPS = 12;

/** Half the width of the bund between two paddies of a band, px. */
export const bund = (band: number): number => 1.2 + (band % FAR_BANDS) * 0.5 + (band < FAR_BANDS ? 0 : 1.1);

function edge(paddy: Paddy, t: number, grow: number): Point[] {
  const gap = bund(paddy.band) - grow;
  const left = (y: number): number => slant(paddy.sides[0], y) + gap;
  const right = (y: number): number => slant(paddy.sides[1], y) - gap;
  return range(EDGE_STEPS + 1).map((i): Point => {
    const f = i / EDGE_STEPS;
    let y = paddy.middleY;
    for (let k = 0; k < 3; k++) y = bandY(paddy.band, t, lerp(left(y), right(y), f));
    return [lerp(left(y), right(y), f), y];
  });
}

/** Lay a grid over a paddy; `grow` px are added on the left and right. */
export function gridOf(paddy: Paddy, grow = 0): Grid {
  const grid = gridBetween(edge(paddy, INSIDE[0], grow), edge(paddy, INSIDE[1], grow));
  return (u, v) => grid(clamp(u), v);
}

/** Outline of a paddy with its corners worn round by feet and water; `inset` is a share of its depth. */
export function outlineOf(grid: Grid, inset = 0): Point[] {
  const side = 0.012 + inset * 0.1;
  const corner = 0.05;
  const v0 = inset;
  const ring: Point[] = [
    ...[corner, 0.25, 0.5, 0.75, 1 - corner].map((u) => grid(u, v0)),
    ...[0.16, 0.5, 0.84].map((v) => grid(1 - side, lerp(v0, 1, v))),
    ...[1 - corner, 0.75, 0.5, 0.25, corner].map((u) => grid(u, 1 - inset * 0.35)),
    ...[0.84, 0.5, 0.16].map((v) => grid(side, lerp(v0, 1, v))),
  ];
  return curve(ring, 7, true);
}

const shown = (paddy: Paddy): boolean => {
  const grid = gridOf(paddy);
  return shows([grid(0, 0), grid(1, 0), grid(0, 1), grid(1, 1)]);
};

/** Every paddy that shows, far to near, left to right. */
export const PADDIES: readonly Paddy[] = (() => {
  const r = random(2003);
  return range(BANDS)
    .flatMap((band) => paddiesOf(band, r))
    .filter(shown);
})();

/** Middle of the road, from the square over the bridge to the lower right. */
export const VALLEY_ROAD: readonly Point[] = curve(
  [
    [520, 449],
    [590, 452],
    [664, 459],
    [732, 474],
    [782, 497],
    [820, 528],
    [868, 560],
    [938, 596],
    [1010, 646],
    [1096, 706],
    [1190, 758],
    [1270, 804],
  ],
  8,
);

/** Width of the road at y, px: a path of flagstones, narrower than the road of the plain. */
export const pathWidth = (y: number): number => 10 + Math.max(0, y - 450) * 0.17;

/** Tell whether a foot point lies on the road, `margin` px around included. */
export const onValleyRoad = (p: Point, margin = 4): boolean =>
  onLine(VALLEY_ROAD, (y) => pathWidth(y) * 0.66 + margin, p);
