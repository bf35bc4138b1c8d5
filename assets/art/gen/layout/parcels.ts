import type { Parcel, Spot } from '../../manifest.d.ts';
import { balk, type Grid, onRoad, PLOTS, scaleAt, shapeOf } from '../fields/ground-plan.ts';
import { clamp, type Point, range } from '../paper/geometry.ts';
import { type Brigade, type Crop, LAND_USE } from './land-use.ts';

/** Part of the picture where a figure can be seen: right of the elm, above the bank. */
const SEEN = { left: 60, right: 1352, bottom: 744 } as const;

/** How far heads of grain stand over the far edge, px at y = 650. */
const FRINGE = 21;
const CLIP_STEPS = 8;

/** One plot of any land. */
export interface LandPlot {
  readonly id: string;
  /** 0 the farthest to 5 the nearest. */
  readonly terrace: number;
  readonly use: readonly [Brigade, Crop] | undefined;
  readonly grid: Grid;
  /** The same grid, so much wider that it holds the plot's cut edge. */
  readonly around: Grid;
}

/** Land as the layout takes it: its plots, and where its road lies. */
export interface Land {
  readonly plots: readonly LandPlot[];
  readonly onRoad: (p: Point) => boolean;
}

const round = ([x, y]: Point): Spot => [Math.round(x), Math.round(y * 2) / 2];

/** Give the polygon that holds a plot, its lit edge and its fringe. */
function clipOf({ around: at }: LandPlot): Spot[] {
  const far = range(CLIP_STEPS + 1).map((i): Point => {
    const [x, y] = at(i / CLIP_STEPS, 0);
    return [x, y - FRINGE * scaleAt(y)];
  });
  const near = range(CLIP_STEPS + 1).map((i): Point => {
    const [x, y] = at(1 - i / CLIP_STEPS, 1);
    return [x, y + 1.5];
  });
  return [...far, ...near].map(round);
}

/** Order points so that each next one lies far from those before: people spread before they crowd. */
export function spread(points: readonly Spot[]): Spot[] {
  const left = [...points];
  const out: Spot[] = [];
  while (left.length > 0) {
    const score = (p: Spot): number =>
      out.length ? Math.min(...out.map((q) => Math.hypot(q[0] - p[0], (q[1] - p[1]) * 2))) : 0;
    let best = out.length ? 0 : Math.floor(left.length / 2);
    for (let i = 0; out.length && i < left.length; i++)
      if (score(left[i] as Spot) > score(left[best] as Spot)) best = i;
    out.push(...left.splice(best, 1));
  }
  return out;
}

const seen = ([x, y]: Spot): boolean => x > SEEN.left && x < SEEN.right && y < SEEN.bottom;

/** Thin a grid of foot points until a plot has no more than it can show. */
function workSpots({ grid: at, terrace: k }: LandPlot, onRoad: Land['onRoad']): Spot[] {
  const rows = [1, 1, 1, 2, 2, 2][k] as number;
  const width = at(1, 0.5)[0] - at(0, 0.5)[0];
  const columns = Math.round(clamp(width / (14 + k * 5), 4, 14));
  const grid = range(rows).flatMap((row) =>
    range(columns).map((c): Spot => {
      const u = (c + 0.5 + (row % 2 ? 0.22 : -0.1)) / columns;
      const v = rows === 1 ? 0.72 : row === 0 ? 0.45 : 0.9;
      return round(at(clamp(u, 0.04, 0.96), v));
    }),
  );
  return spread(grid.filter((p) => seen(p) && !onRoad(p))).slice(0, 16);
}

/** The terraces of the wheat plain. */
export const PLAIN_LAND: Land = {
  plots: PLOTS.map((plot) => ({
    id: plot.id,
    terrace: plot.terrace,
    use: LAND_USE[plot.id],
    grid: shapeOf(plot).at,
    around: shapeOf(plot, balk(plot.terrace) * 0.9).at,
  })),
  onRoad: (p) => onRoad(p),
};

/** Where a plot is looked at and a sheaf is set down: its middle, or beside the road where that runs over it. */
function centerOf({ grid }: LandPlot, isRoad: Land['onRoad']): Spot {
  const places = [0.5, 0.26, 0.74].map((u) => grid(u, 0.5));
  return round(places.find((p) => !isRoad(p)) ?? grid(0.5, 0.5));
}

/** Every parcel of a land with its clip, its middle and its foot points. */
export const parcels = ({ plots, onRoad: isRoad }: Land): Parcel[] =>
  plots.map((plot) => {
    const { id, terrace, use } = plot;
    if (!use) throw new Error(`Give plot ${id} a brigade and a crop in its land-use.ts.`);
    return {
      id,
      terrace,
      brigade: use[0],
      crop: use[1],
      clip: clipOf(plot),
      center: centerOf(plot, isRoad),
      workSpots: workSpots(plot, isRoad),
    };
  });
