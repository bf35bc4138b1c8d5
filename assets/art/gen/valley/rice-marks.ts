import { drop, sliver } from '../paper/cuts.ts';
import { curve, deg, type Point, poly, ribbon } from '../paper/geometry.ts';

/** A seedling just set: three thin blades that part. */
export const seedling = (x: number, y: number, s: number, swing: number): string =>
  sliver(x, y, 6.6 * s, 1.3 * s, deg(-90 + swing)) +
  sliver(x, y, 5.6 * s, 1.2 * s, deg(-62 + swing)) +
  sliver(x, y, 5.6 * s, 1.2 * s, deg(-120 + swing));

/** A tuft of rice that has tillered: five blades in a fan. */
export const tuft = (x: number, y: number, s: number, swing: number): string =>
  [-128, -108, -90, -71, -52]
    .map((a, i) => sliver(x, y, (i % 4 === 0 ? 7 : 9) * s, 1.6 * s, deg(a + swing)))
    .join('');

/** A heavy panicle: a stalk that bends over, and grains that hang along its bow. `hand` is 1 or -1. */
export function panicle(x: number, y: number, s: number, hand: number): string {
  const stalk: Point[] = [
    [x, y],
    [x + hand * 1.6 * s, y - 7 * s],
    [x + hand * 5 * s, y - 10 * s],
    [x + hand * 8.4 * s, y - 7.4 * s],
  ];
  const grains = [
    [5.2, -9.6, 78],
    [7, -9, 84],
    [8.6, -7.6, 92],
  ].map(([dx, dy, a]) =>
    drop(
      x + hand * (dx as number) * s,
      y + (dy as number) * s,
      4.8 * s,
      2.5 * s,
      deg(90 - hand * (90 - (a as number))),
    ),
  );
  return poly(ribbon(curve(stalk, 3 * s), (t) => 1.3 * s * (1 - t * 0.4))) + grains.join('');
}

/** Stubble in water or mud: a short bundle of cut stems. */
export const bundle = (x: number, y: number, s: number, swing: number): string =>
  sliver(x - 1.5 * s, y, 4.2 * s, 1.4 * s, deg(-98 + swing)) +
  sliver(x, y, 4.8 * s, 1.5 * s, deg(-90 + swing)) +
  sliver(x + 1.5 * s, y, 4 * s, 1.4 * s, deg(-80 + swing));

/** A stalk that lies down. */
export const lodged = (x: number, y: number, s: number, hand: number): string =>
  sliver(x, y, 13 * s, 1.6 * s, hand > 0 ? deg(-14) : deg(-166), -2.4 * s) +
  drop(x + hand * 11 * s, y - 3.4 * s, 6 * s, 3 * s, hand > 0 ? deg(24) : deg(156));
