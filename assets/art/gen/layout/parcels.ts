import type { Parcel, Spot } from '../../manifest.d.ts';
import { balk, onRoad, PLOTS, type Plot, scaleAt, shapeOf } from '../fields/ground-plan.ts';
import { clamp, type Point, range } from '../paper/geometry.ts';
import { LAND_USE } from './land-use.ts';

/** Part of the picture where a figure can be seen: right of the elm, above the bank. */
const SEEN = { left: 60, right: 1352, bottom: 744 } as const;

/** How far heads of grain stand over the far edge, px at y = 650. */
const FRINGE = 21;
const CLIP_STEPS = 8;

const round = ([x, y]: Point): Spot => [Math.round(x), Math.round(y * 2) / 2];

/** Give the polygon that holds a plot, its lit edge and its fringe. */
function clipOf(plot: Plot): Spot[] {
  const { at } = shapeOf(plot, balk(plot.terrace) * 0.9);
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
function workSpots(plot: Plot): Spot[] {
  const { at } = shapeOf(plot);
  const k = plot.terrace;
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

/** Every parcel of the picture with its clip, its middle and its foot points. */
export const parcels = (): Parcel[] =>
  PLOTS.map((plot) => {
    const use = LAND_USE[plot.id];
    if (!use) throw new Error(`Give plot ${plot.id} a brigade and a crop in land-use.ts.`);
    return {
      id: plot.id,
      terrace: plot.terrace,
      brigade: use[0],
      crop: use[1],
      clip: clipOf(plot),
      center: round(shapeOf(plot).at(0.5, 0.5)),
      workSpots: workSpots(plot),
    };
  });
