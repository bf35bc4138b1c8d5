/** Sums over polygons. Unit: px of the design. */
import type { Spot } from '../../../assets/art/manifest.d.ts';

/** Area of a polygon. Unit: px of the design, squared. */
export const areaOf = (polygon: readonly Spot[]): number =>
  Math.abs(
    polygon.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = polygon[(i + 1) % polygon.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** Upright box around a shape. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Measure a polygon. */
export function boxOf(polygon: readonly Spot[]): Box {
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Tell whether a point lies in a polygon. */
export function isInside(polygon: readonly Spot[], x: number, y: number): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(i + polygon.length - 1) % polygon.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Distance from a point to the edge of a polygon; 0 inside. Unit: px of the design. */
export function distanceTo(polygon: readonly Spot[], x: number, y: number): number {
  if (isInside(polygon, x, y)) return 0;
  return Math.min(
    ...polygon.map(([ax, ay], i) => {
      const [bx, by] = polygon[(i + 1) % polygon.length]!;
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(1, Math.max(0, along));
      return Math.hypot(x - ax - t * dx, y - ay - t * dy);
    }),
  );
}
