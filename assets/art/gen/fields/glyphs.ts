import { drop, sliver } from '../paper/cuts.ts';
import { curve, deg, type Point, poly, ribbon } from '../paper/geometry.ts';

/** An ear of grain on its stalk, leaning to angle `a`. */
export function ear(x: number, y: number, s: number, a: number): string {
  const [ex, ey] = [x + Math.cos(a) * 7 * s, y + Math.sin(a) * 7 * s];
  const [bx, by] = [ex - Math.cos(a) * 1.4 * s, ey - Math.sin(a) * 1.4 * s];
  return (
    sliver(x, y, 8 * s, 1.1 * s, a) +
    drop(ex, ey, 6.5 * s, 3 * s, a) +
    drop(bx, by, 4.6 * s, 2 * s, a - 0.6) +
    drop(bx, by, 4.6 * s, 2 * s, a + 0.6)
  );
}

/** A heavy head of sorghum on its cane. */
export const cane = (x: number, y: number, s: number, a: number): string =>
  sliver(x, y, 10 * s, 1.3 * s, a) +
  drop(x + Math.cos(a) * 7 * s, y + Math.sin(a) * 7 * s, 8.4 * s, 4.4 * s, a) +
  sliver(x + Math.cos(a) * 3 * s, y + Math.sin(a) * 3 * s, 6 * s, 1.2 * s, a + 0.9);

/** A head that has gone over: a crook of stalk and one hanging drop; `hand` is 1 or -1. */
export function crook(x: number, y: number, s: number, hand: number): string {
  const stalk: Point[] = [
    [x, y],
    [x + hand * 1.2 * s, y - 6 * s],
    [x + hand * 4.4 * s, y - 8.4 * s],
    [x + hand * 7 * s, y - 5.6 * s],
  ];
  return (
    poly(ribbon(curve(stalk, 3.2 * s), (t) => 1.5 * s * (1 - t * 0.4))) +
    drop(x + hand * 6.8 * s, y - 6.2 * s, 6.4 * s, 3.4 * s, deg(90 - hand * 22))
  );
}

/** Two blades of young grain. */
export const blades = (x: number, y: number, s: number, swing: number): string =>
  sliver(x, y, 7.4 * s, 1.6 * s, deg(-70 + swing)) + sliver(x, y, 7 * s, 1.5 * s, deg(-112 - swing));

/** Three leaves of a sweet potato vine, and the cuts in them. */
export const vine = (
  x: number,
  y: number,
  s: number,
): { readonly leaves: string; readonly cuts: string } => ({
  leaves:
    drop(x, y, 5.4 * s, 4 * s, deg(-150)) +
    drop(x, y, 5.4 * s, 4 * s, deg(-30)) +
    drop(x, y - s, 5 * s, 3.8 * s, deg(-90)),
  cuts: sliver(x, y, 5 * s, 0.9 * s, deg(-150)) + sliver(x, y, 5 * s, 0.9 * s, deg(-30)),
});

/** The earth that a vine stands on. */
export const mound = (x: number, y: number, s: number): string =>
  poly([
    [x - 6 * s, y + 1.6 * s],
    [x - 3 * s, y - 2.6 * s],
    [x + 3 * s, y - 2.6 * s],
    [x + 6 * s, y + 1.6 * s],
  ]);

/** Two stubs of cut straw. */
export const stubs = (x: number, y: number, s: number, swing: number): string =>
  sliver(x, y, 4.6 * s, 1.5 * s, deg(-90 + swing)) + sliver(x + 2 * s, y, 3.6 * s, 1.2 * s, deg(-72));
