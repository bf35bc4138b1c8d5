import { darken, type Ink, lighten } from '../paper/colour.ts';
import { drop, sliver } from '../paper/cuts.ts';
import { deg, type Point, poly, range, ribbon } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, sheet } from '../paper/sheet.ts';

/** Trees of the valley; about 50 px high, origin at the foot. */
export type ValleyTree = 'bamboo' | 'camphor' | 'fir' | 'willow';

const LEAF = { rim: 0.3, edge: [-0.5, -0.6] } as const;

/** One culm: it rises straight and bows over at its tip, with leaves that hang in pairs. */
function culm(
  foot: number,
  lean: number,
  height: number,
  r: Random,
): { readonly stem: string; readonly leaves: string } {
  const line = range(9).map((i): Point => {
    const t = i / 8;
    return [foot + lean * t ** 2.2 * 16, -height * (t - 0.08 * t ** 4)];
  });
  const leaves = line.slice(3).flatMap(([x, y], i) => {
    const hang = i > 3 ? 1.2 : 1;
    return [-1, 1].flatMap((side) =>
      range(2).map((k) => {
        const a = side > 0 ? deg(28 + k * 26 + r.around(12)) : deg(152 - k * 26 + r.around(12));
        return drop(x, y, r.between(6.4, 9.6) * hang, 2.6, a);
      }),
    );
  });
  return { stem: poly(ribbon(line, (t) => 1.7 * (1 - t * 0.7))), leaves: leaves.join('') };
}

function bamboo(ink: Ink, r: Random): string {
  const culms = [
    culm(-5, -0.9, r.between(40, 46), r),
    culm(3.4, 0.9, r.between(38, 45), r),
    culm(-0.6, r.around(0.5), r.between(48, 54), r),
  ];
  const [back, mid, front] = culms as [(typeof culms)[0], (typeof culms)[0], (typeof culms)[0]];
  const stem = lighten(ink, 0.34);
  const joints = range(5)
    .map((i) => sliver(-1.8, -6 - i * 6, 2.6, 0.9))
    .join('');
  return (
    print(back.stem + mid.stem, darken(ink, 0.2)) +
    sheet(back.leaves + mid.leaves, darken(ink, 0.12), { rim: 0.2, edge: [-0.4, -0.5] }) +
    print(front.stem, stem) +
    print(joints, darken(ink, 0.4)) +
    sheet(front.leaves, lighten(ink, 0.08), { rim: 0.3, edge: [-0.5, -0.6] })
  );
}

const LOBES: readonly (readonly [number, number, number])[] = [
  [-10, -21, 8.6],
  [10, -20, 8.8],
  [-4, -29, 9.4],
  [7, -30, 8.4],
  [0, -19, 8],
];

/** A broad, low crown of clouded leaves, never bare. */
function camphor(ink: Ink, r: Random): string {
  const lobes = LOBES.map(([x, y, radius], i) => {
    const ring = range(14).map((k): Point => {
      const a = (k * Math.PI) / 7;
      const rr = radius + (k % 2 ? 1.1 : -0.7) + r.around(0.5);
      return [x + Math.cos(a) * rr * 1.14, y + Math.sin(a) * rr * 0.86];
    });
    const cuts = range(3).map((k) =>
      drop(x - 4 + k * 3.4, y + 1.6 - (k % 2) * 3.6, 4.6, 2.3, deg(-60 + k * 26 + r.around(14))),
    );
    return sheet(poly(ring) + cuts.join(''), i < 2 ? darken(ink, 0.1) : ink, LEAF);
  });
  const trunk =
    'M-2.6 0L-1.4 -9L-7 -17L-5.2 -18L-0.4 -11.6L0.6 -19L2 -19L1.6 -11.4L6.6 -17.4L8 -16.4L2 -8L3 0Z';
  return print(trunk, darken(ink, 0.5)) + lobes.join('');
}

/** A China fir: a narrow spire of bent boughs. */
function fir(ink: Ink, r: Random): string {
  const right = range(7).flatMap((i): Point[] => {
    const [y, w] = [-7 - i * 6, 9.4 - i * 1.25];
    return [
      [w, y + 2.4 + r.around(0.5)],
      [w * 0.34, y - 2.6],
    ];
  });
  const left = right.map(([x, y]): Point => [-x + r.around(0.5), y]).reverse();
  const cuts = range(5).map((i) => sliver(-4 + i * 0.6, -9.5 - i * 6.4, 8 - i * 1.2, 1.5, 0, 1));
  return (
    print('M-1.5 0L-1 -9L1 -9L1.5 0Z', darken(ink, 0.45)) +
    sheet(poly([...right, [0, -50], ...left]) + cuts.join(''), ink, LEAF)
  );
}

/** A willow by the water: curtains of leaves that hang nearly to the ground. In winter the bare threads stay. */
function willow(ink: Ink, r: Random, bare: boolean): string {
  const trunk = 'M-2.6 0L-1.6 -14L-5 -27L-3 -28L0 -19L2.6 -29L4.6 -28L1.4 -13L2.6 0Z';
  const strands = range(11).map((i): readonly [x: number, top: number, tip: number] => {
    const t = i / 10;
    const dome = Math.sin(Math.PI * (0.08 + t * 0.84));
    return [-16 + t * 32, -24 - dome * 18, -8 - dome * 3 + r.around(4)];
  });
  if (bare) {
    const threads = strands.map(([x, top, tip]) =>
      sliver(x * 0.5, top + 5, tip - top - 2, 1.1, deg(90 - x * 0.9)),
    );
    return print(trunk + threads.join(''), darken(ink, 0.3));
  }
  const over = strands.map(([x, top]): Point => [x * 0.94, top]);
  const under = [...strands].reverse().flatMap(([x, top, tip]): Point[] => [
    [x + 1.7, top + (tip - top) * 0.5],
    [x + r.around(0.6), tip],
    [x - 1.7, top + (tip - top) * 0.42],
  ]);
  const cuts = strands.flatMap(([x, top, tip]) =>
    [0.16, 0.44].map((v) =>
      drop(x * 0.96, top + 3 + (tip - top) * v, 7, 1.8, deg(88 - x * 0.5 + r.around(6))),
    ),
  );
  return print(trunk, darken(ink, 0.5)) + sheet(poly([...over, ...under]) + cuts.join(''), ink, LEAF);
}

/** Cut a tree of the valley. Only willows shed. */
export function valleyTree(kind: ValleyTree, seed: number, ink: Ink, leafless: boolean): string {
  const r = random(seed);
  if (kind === 'bamboo') return bamboo(ink, r);
  if (kind === 'camphor') return camphor(ink, r);
  if (kind === 'fir') return fir(ink, r);
  return willow(ink, r, leafless);
}
