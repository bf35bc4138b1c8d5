import { darken, type Ink, mix } from '../paper/colour.ts';
import { drop, sliver } from '../paper/cuts.ts';
import { cut, deg, lerp, type Point, poly, range, ribbon } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, sheet } from '../paper/sheet.ts';

/** Kinds of tree; about 50 px high, origin at the foot of the trunk. */
export type TreeKind = 'pine' | 'poplar' | 'broad' | 'bare' | 'stump';

const LEAF = { rim: 0.3, edge: [-0.5, -0.6] } as const;

function pine(ink: Ink, r: Random): string {
  const trunk = cut(
    [
      [-1.6, 0],
      [-1, -12],
      [1, -12],
      [1.6, 0],
    ],
    r,
    6,
    0.3,
  );
  const right: Point[] = range(5).flatMap((i): Point[] => {
    const [y, w] = [-8 - i * 7.5, 12.5 - i * 2.2];
    return [
      [w, y + 1.5 + r.around(0.6)],
      [w * 0.42, y - 4],
    ];
  });
  const left = right.map(([x, y]): Point => [-x + r.around(0.7), y]).reverse();
  const boughs = range(4).map((i) => sliver(-5 + i * 0.9, -12.5 - i * 7.5, 10 - i * 1.8, 1.7, 0, -0.8));
  return (
    print(trunk, darken(ink, 0.45)) + sheet(poly([...right, [0, -48], ...left]) + boughs.join(''), ink, LEAF)
  );
}

function poplar(ink: Ink, r: Random): string {
  const right = range(11).map((i): Point => {
    const t = i / 10;
    return [Math.sin(Math.PI * t ** 0.75) * 6.6 + (i % 2 ? 1 : -0.3), -6 - t * 48];
  });
  const left = right
    .slice(1, -1)
    .map(([x, y]): Point => [-x + r.around(0.5), y - 1])
    .reverse();
  const veins = range(6).map((i) => {
    const [y, w] = [-11 - i * 6.2, 4.6 - i * 0.4];
    return sliver(0, y, w, 1.3, deg(-42)) + sliver(0, y, w, 1.3, deg(-138));
  });
  const trunk = 'M-1.2 0L-0.8 -10L0.8 -10L1.2 0Z';
  return print(trunk, darken(ink, 0.45)) + sheet(poly([...right, ...left]) + veins.join(''), ink, LEAF);
}

const LEAF_CUTS: readonly (readonly [number, number, number])[] = [
  [-5, -27, -70],
  [3, -30, -40],
  [-1, -19, -110],
  [7, -22, -15],
  [-9, -20, -150],
  [0, -35, -90],
];

function broad(ink: Ink, r: Random): string {
  const crown = range(26).map((i): Point => {
    const a = (i * Math.PI) / 13;
    const radius = (i % 2 ? 14.5 : 11.9) + r.around(0.9);
    return [Math.cos(a) * radius * 1.05, -25 + Math.sin(a) * radius];
  });
  const cuts = LEAF_CUTS.map(([x, y, a]) => drop(x, y, 6, 3, deg(a + r.around(12))));
  const trunk = 'M-2 0L-1.2 -14L-5 -22L-3.4 -22L0 -16L4 -22L5 -21L1.4 -13L2 0Z';
  return (
    print(trunk, darken(ink, 0.45)) +
    sheet(poly(crown) + cuts.join(''), ink, { rim: 0.32, edge: [-0.6, -0.7] })
  );
}

function bare(ink: Ink, r: Random): string {
  const limbs: string[] = [];
  const grow = (x: number, y: number, a: number, length: number, width: number, depth: number): void => {
    const [x2, y2] = [x + Math.cos(a) * length, y + Math.sin(a) * length];
    const bow: Point = [(x + x2) / 2 + r.around(1), (y + y2) / 2];
    limbs.push(poly(ribbon([[x, y], bow, [x2, y2]], (t) => lerp(width, width * 0.6, t))));
    if (depth === 0) return;
    grow(x2, y2, a - r.between(0.25, 0.6), length * r.between(0.6, 0.8), width * 0.6, depth - 1);
    grow(x2, y2, a + r.between(0.2, 0.6), length * r.between(0.55, 0.78), width * 0.6, depth - 1);
  };
  grow(0, 0, -Math.PI / 2 + r.around(0.1), 15, 2.8, 3);
  return print(limbs.join(''), ink);
}

const STUMP = 'M-6.4 0.6L-3.6 -1.6L-3 -6.2L3 -6.6L3.4 -2L6.6 0.6L2.6 -0.4L0.4 1L-2.4 -0.4Z';

/** Cut a tree. */
export function tree(kind: TreeKind, seed: number, ink: Ink, stubble: Ink): string {
  const r = random(seed);
  if (kind === 'pine') return pine(ink, r);
  if (kind === 'poplar') return poplar(ink, r);
  if (kind === 'broad') return broad(ink, r);
  if (kind === 'bare') return bare(ink, r);
  const trunk = darken(ink, 0.45);
  const rings =
    print(sliver(-3.4, -6.4, 6.8, 3.4), mix(ink, stubble, 0.72)) + print(sliver(-1.6, -6.4, 3, 1), trunk);
  return sheet(STUMP, trunk, { rim: 0 }) + rings;
}
