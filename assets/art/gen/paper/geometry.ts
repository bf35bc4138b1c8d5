import type { Random } from './random.ts';

/** A place on the picture, px at 1x, y down. */
export type Point = readonly [number, number];

/** Mix two numbers: 0 gives `a`, 1 gives `b`. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Keep a number between two bounds, 0 and 1 unless told. */
export const clamp = (value: number, low = 0, high = 1): number => Math.max(low, Math.min(high, value));

/** Turn degrees into radians. */
export const deg = (degrees: number): number => (degrees * Math.PI) / 180;

/** Write a length with one decimal, as paths need no more. */
export const num = (value: number): string => (Math.round(value * 10) / 10).toString();

/** Count 0 to `count` - 1. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Write a polygon as path text. */
export const poly = (points: readonly Point[], close = true): string =>
  `M${points.map((p) => `${num(p[0])} ${num(p[1])}`).join('L')}${close ? 'Z' : ''}`;

/** Turn points about the origin by `angle` and move them to x, y. */
export function place(points: readonly Point[], x: number, y: number, angle: number): Point[] {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return points.map((p) => [p[0] * c - p[1] * s + x, p[0] * s + p[1] * c + y]);
}

const spline = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** Sample a Catmull-Rom curve through points, one sample each `step` px. */
export function curve(points: readonly Point[], step = 10, closed = false): Point[] {
  const count = points.length;
  const at = (i: number): Point => points[closed ? (i + count) % count : clamp(i, 0, count - 1)] as Point;
  const out: Point[] = [];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const samples = Math.max(2, Math.ceil(Math.hypot(c[0] - b[0], c[1] - b[1]) / step));
    for (let k = 0; k < samples; k++) {
      const t = k / samples;
      out.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)]);
    }
  }
  if (!closed) out.push(at(count - 1));
  return out;
}

/**
 * Cut along points with a knife: straight facets of about `facet` px, each end up to `slip` px off the line.
 *
 * @param closed Whether the last point joins the first.
 */
export function knife(points: readonly Point[], r: Random, facet = 11, slip = 0.9, closed = true): Point[] {
  const out: Point[] = [];
  const last = points.length - (closed ? 0 : 1);
  for (let i = 0; i < last; i++) {
    const a = points[i] as Point;
    const b = points[(i + 1) % points.length] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const facets = Math.max(1, Math.round(length / facet));
    const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    out.push([a[0] + r.around(slip * 0.45), a[1] + r.around(slip * 0.45)]);
    for (let k = 1; k < facets; k++) {
      const t = (k + r.around(0.25)) / facets;
      const off = r.around(slip);
      out.push([lerp(a[0], b[0], t) + nx * off, lerp(a[1], b[1], t) + ny * off]);
    }
  }
  if (!closed) out.push(points[points.length - 1] as Point);
  return out;
}

/** Cut a closed shape with a knife and write it as path text. */
export const cut = (points: readonly Point[], r: Random, facet?: number, slip?: number): string =>
  poly(knife(points, r, facet, slip));

/** Widen a line to a ribbon; `width` is asked at t = 0 (start) to 1 (end). */
export function ribbon(points: readonly Point[], width: (t: number) => number): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach((p, i) => {
    const a = points[Math.max(0, i - 1)] as Point;
    const b = points[Math.min(points.length - 1, i + 1)] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const half = width(i / (points.length - 1)) / 2;
    const [nx, ny] = [(-(b[1] - a[1]) / length) * half, ((b[0] - a[0]) / length) * half];
    left.push([p[0] + nx, p[1] + ny]);
    right.unshift([p[0] - nx, p[1] - ny]);
  });
  return left.concat(right);
}

/** Find the height of a broken line at x, eased between its points so that sheets swell. */
export function heightAt(points: readonly Point[], x: number): number {
  for (let i = 1; i < points.length; i++) {
    const b = points[i] as Point;
    if (x > b[0]) continue;
    const a = points[i - 1] as Point;
    const t = (x - a[0]) / (b[0] - a[0]);
    return lerp(a[1], b[1], t * t * (3 - 2 * t) * 0.4 + t * 0.6);
  }
  return (points[points.length - 1] as Point)[1];
}
