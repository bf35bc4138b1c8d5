import type { Palette } from '../palette.ts';
import { darken, lighten, mix } from '../paper/colour.ts';
import { rectangle, sliver } from '../paper/cuts.ts';
import { cut, deg, type Point, poly, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, shaded, sheet } from '../paper/sheet.ts';
import { plaster } from './roofs.ts';

/** Kinds of heap and mound. */
export const SLAG_HEAPS = 3;
export const MOUNDS = 3;

/** A heap of iron that is of no use, 24 to 40 px wide: lumps with holes, rust on the light side. */
export function slagHeap(inks: Palette, kind: number): string {
  const r = random(1201 + kind);
  const half = 12 + kind * 4;
  const high = 7 + kind * 4;
  const edge: Point[] = [[-half - 3, 0]];
  const lumps = 5 + kind * 2;
  for (let i = 0; i <= lumps; i++) {
    const t = i / lumps;
    const x = -half + t * half * 2;
    edge.push([x + r.around(1.2), -2 - Math.sin(Math.PI * t) * high * r.between(0.78, 1.12)]);
    edge.push([x + half / lumps, -1 - Math.sin(Math.PI * t) * high * 0.66]);
  }
  edge.push([half + 4, 0]);
  const ink = mix('#3b3431', inks.furnace, 0.16);
  const rust = range(6 + kind * 3).map(() => {
    const x = r.around(half * 0.8);
    return sliver(
      x - 3,
      -r.between(2, high * (0.9 - Math.abs(x) / half / 1.8)),
      r.between(4, 8),
      1.7,
      r.around(0.5),
    );
  });
  const holes = range(4 + kind * 2).map(() => {
    const x = r.around(half * 0.7);
    return rectangle(x, -r.between(2, high * (0.8 - Math.abs(x) / half / 2)), 2.2, 1.5);
  });
  return shaded(
    sheet(cut(edge, r, 5, 0.5), ink, {
      rim: 0.36,
      print:
        print(rust.join(''), mix(inks.furnace, '#B5622E', 0.4), 0.85) +
        print(holes.join(''), darken(ink, 0.6)),
    }),
    'near',
  );
}

/** A grave: a plain mound of earth, 15 px wide, the older ones under some grass. Nothing stands on it. */
export function graveMound(inks: Palette, kind: number): string {
  const r = random(1301 + kind);
  const half = 7 + kind * 0.5;
  const high = 6.6 + (kind % 2) * 0.9;
  const back: Point[] = range(9).map((i): Point => {
    const t = i / 8;
    return [-half + t * half * 2, -(Math.sin(Math.PI * t) ** 0.8) * high];
  });
  const earth = mix(inks.soil, inks.bareHill, kind === 2 ? 0.6 : 0.25);
  const spade = range(3).map((i) =>
    sliver(
      -half * 0.55 + i * 2.6 + r.around(0.8),
      -high * 0.62 + i * 1.5,
      half * 0.75,
      1.1,
      deg(6 + r.around(9)),
    ),
  );
  const grass =
    kind === 2
      ? print(
          range(4)
            .map((i) => sliver(-4.5 + i * 3, -1.2 - (i % 2), 3.6, 1, deg(-80 + r.around(22))))
            .join(''),
          mix(inks.hill[1], inks.greenDark, 0.4),
        )
      : '';
  return shaded(
    sheet(cut([...back, [half + 1, 0.8], [-half - 1, 0.8]], r, 4, 0.35), earth, {
      rim: 0.42,
      print: print(spade.join(''), darken(earth, 0.34), 0.75),
    }) + grass,
    'near',
  );
}

/** Outlines of the stumps of wall, and where the heap of bricks lies. */
const BROKEN: readonly { readonly walls: readonly Point[]; readonly heap: number; readonly beam: string }[] =
  [
    {
      walls: [
        [-29, 0],
        [-28, -22],
        [-22, -24],
        [-18, -17],
        [-11, -15],
        [-6, -8],
        [2, -5],
        [9, -4],
        [17, -9],
        [24, -8],
        [29, -5],
        [30, 0],
      ],
      heap: 16,
      beam: 'M-6 1L20 -13L21 -11.6L-3 1.8Z',
    },
    {
      walls: [
        [-29, 0],
        [-28.5, -12],
        [-22, -14],
        [-16, -8],
        [-9, -6.5],
        [-4, -2.5],
        [4, -3],
        [11, -6],
        [15, -16],
        [21, -21],
        [26, -20],
        [28, 0],
      ],
      heap: 0,
      beam: 'M-22 -1L6 -12L7 -10.4L-20 1Z',
    },
  ];

/** Kinds of house that was pulled down. */
export const BROKEN_HOUSES = BROKEN.length;

function brickHeap(inks: Palette, x: number, r: Random): string {
  const edge: Point[] = [
    [x - 14, 1],
    [x - 8, -4],
    [x, -6],
    [x + 8, -3],
    [x + 14, 1],
  ];
  const bricks = range(9).map((i) =>
    rectangle(x - 9 + i * 2.4 + r.around(1), -1 - r.between(0, 3.6), 3.4, 1.6),
  );
  return sheet(cut(edge, r, 5, 0.5), mix(inks.brick, inks.soil, 0.45), {
    rim: 0.36,
    print: print(bricks.join(''), lighten(inks.brick, 0.18), 0.85),
  });
}

/** What is left of a house that was pulled down: stumps of wall, a beam, bricks and adobe in a heap. */
export function brokenHouse(inks: Palette, kind: number): string {
  const r = random(1401 + kind);
  const { walls, heap, beam } = BROKEN[kind] ?? BROKEN[0]!;
  const earth = darken(inks.wall, 0.08);
  const courses = range(9).map(() =>
    sliver(r.between(-27, 18), -r.between(2, 9), r.between(5, 12), 1, r.around(0.06)),
  );
  return shaded(
    sheet(cut(walls, r, 6, 0.6), earth, {
      rim: 0.42,
      print: plaster(earth, 50, 14, 5, r) + print(courses.join(''), darken(earth, 0.32), 0.6),
    }) +
      print(beam, darken(inks.dam, 0.6)) +
      brickHeap(inks, heap, r),
    'near',
  );
}

/** Lay over a house `width` px wide whose door leaves and shutters are gone: black holes, and bare plaster where couplets hung. */
export function strippedHouse(inks: Palette, width: number): string {
  const black = '#1d1511';
  const bare = lighten(inks.wall, 0.1);
  const couplets =
    rectangle(-9, -16.2, 3, 15) + rectangle(6.2, -16.2, 3, 15) + rectangle(-6.2, -21, 12.4, 2.8);
  const windows = [-width * 0.4, width * 0.4 - 10].map((x) => rectangle(x - 0.4, -17.4, 10.8, 9.8));
  const sill = [-width * 0.4, width * 0.4 - 10].map((x) => sliver(x, -12.6, 6.4, 1, deg(24)));
  return (
    print(couplets, bare) +
    print(`M-5.9 0L-5.7 -17.2L5.7 -17.6L5.9 0Z${windows.join('')}`, black) +
    print(sill.join(''), darken(inks.wall, 0.3))
  );
}

/** Lay over a house that nobody lives in: no light, a closed door without paper, the windows stopped with straw. */
export function emptyHouse(inks: Palette, width: number): string {
  const bare = lighten(inks.wall, 0.1);
  const couplets =
    rectangle(-9, -16.2, 3, 15) + rectangle(6.2, -16.2, 3, 15) + rectangle(-6.2, -21, 12.4, 2.8);
  const xs = [-width * 0.4, width * 0.4 - 10];
  const panes = xs.map((x) => rectangle(x - 0.4, -17.4, 10.8, 9.8)).join('');
  const straw = xs.flatMap((x) =>
    range(4).map((i) => sliver(x + 0.6, -15.8 + i * 2.2, 9, 1.4, (i % 2) * 0.12 - 0.06)),
  );
  const bars = poly([
    [-5, -12.4],
    [5, -9],
    [5, -7.4],
    [-5, -10.8],
  ]);
  return (
    print(couplets, bare) +
    print(panes, '#2a211b') +
    print(straw.join(''), darken(inks.thatch, 0.3), 0.85) +
    print(bars, darken(inks.dam, 0.5))
  );
}
