import type { Palette } from '../palette.ts';
import { darken, type Ink, lighten } from '../paper/colour.ts';
import { crescent, plumb, sliver } from '../paper/cuts.ts';
import { curve, cut, deg, knife, lerp, type Point, poly, range } from '../paper/geometry.ts';
import type { Random } from '../paper/random.ts';
import { print, sheet } from '../paper/sheet.ts';

/** Measures of a tiled roof over a wall `w` wide; its eaves lie on y = 0. */
export interface Roof {
  readonly w: number;
  readonly h: number;
  /** How far the eaves stand out, px. */
  readonly over: number;
  /** How far the ridge is shorter on each side, px. */
  readonly inset: number;
}

const rooftop = ({ w, h, over, inset }: Roof): Point[] => {
  const side = (s: 1 | -1): Point[] => [
    [(-w / 2 - over) * s, 0],
    [(-w / 2 - over + 7) * s, -h * 0.3],
    [(-w / 2 + inset) * s, -h],
  ];
  return [...curve(side(1), 6), ...curve(side(-1).reverse(), 6)];
};

function tiles({ w, h, over, inset }: Roof, r: Random): string {
  const rows = Math.max(2, Math.round(h / 6.5));
  let out = '';
  for (let q = 0; q < rows; q++) {
    const y = -2 - ((q + 0.5) * (h - 5)) / rows;
    const half = lerp(w / 2 + over - 6, w / 2 - inset, (q + 0.7) / rows);
    for (let x = -half + (q % 2) * 3; x < half; x += 6)
      if (r() < 0.93) out += crescent(x, y - 1, 2.9, deg(90), 0.55);
  }
  return out;
}

function eaves({ w, over }: Roof): string {
  let out = '';
  for (let x = -w / 2 - over + 3; x < w / 2 + over - 2; x += 5)
    out += poly([
      [x - 2.5, -0.6],
      [x, 3.4],
      [x + 2.5, -0.6],
    ]);
  return out;
}

/** Ridge tiles with lifted ends. */
const ridge = ({ w, h, inset }: Roof): Point[] => [
  [-w / 2 + inset - 5, -h - 5],
  [-w / 2 + inset + 3, -h - 1.8],
  [0, -h - 1],
  [w / 2 - inset - 3, -h - 1.8],
  [w / 2 - inset + 5, -h - 5],
  [w / 2 - inset + 3, -h + 2],
  [-w / 2 + inset - 3, -h + 2],
];

/** Lay a tiled roof: rows of crescents, a saw-tooth eave, a ridge with lifted ends. */
export function tiledRoof(inks: Palette, roof: Roof, r: Random): string {
  const ink = inks.roof;
  return (
    sheet(cut(rooftop(roof), r, 8, 0.55) + eaves(roof), ink, {
      rim: 0.3,
      print: print(tiles(roof, r), lighten(ink, 0.42), 0.8),
    }) + sheet(cut(ridge(roof), r, 9, 0.3), darken(ink, 0.35), { rim: 0.3 })
  );
}

/** Lay snow on a tiled roof; the lowest tiles stay bare. */
export function tiledSnow(inks: Palette, { w, h, over, inset }: Roof, r: Random): string {
  const top = curve(
    [
      [-w / 2 - over + 2, -2],
      [-w / 2 + inset - 2, -h - 4],
      [0, -h - 5],
      [w / 2 - inset + 2, -h - 4],
      [w / 2 + over - 2, -2],
    ],
    9,
  );
  const low: Point[] = [
    [w / 2 + over - 12, -h * 0.34],
    [w * 0.28, -h * 0.22],
    [w * 0.1, -h * 0.42],
    [-w * 0.12, -h * 0.26],
    [-w * 0.3, -h * 0.46],
  ];
  return sheet(cut([...top, ...low], r, 6, 1), inks.snow, { rim: 0.5 });
}

/** Lay a thatched roof over a wall `w` wide. */
export function thatchedRoof(inks: Palette, w: number, h: number, r: Random): string {
  const eave: Point[] = [];
  for (let x = w / 2 + 8; x >= -w / 2 - 8; x -= 3.2)
    eave.push([x, 2 + r.between(-1.6, 2.2)], [x - 1.6, -0.6]);
  const back = curve(
    [
      [-w / 2 - 8, 0],
      [-w / 2 + 1, -h * 0.7],
      [-w * 0.26, -h],
      [w * 0.26, -h],
      [w / 2 - 1, -h * 0.7],
      [w / 2 + 8, 0],
    ],
    6,
  );
  let straws = '';
  for (let q = 0; q < 4; q++)
    for (let x = -w / 2 - 2 + q * 3; x < w / 2 + 2 - q * 3; x += 4.4) {
      const y = -h + 5 + ((3 - q) * (h - 8)) / 4;
      straws += sliver(x + r.around(1), y, r.between(5, 8), 1.2, deg(90 + (x / w) * -34));
    }
  return sheet(poly([...knife(back, r, 8, 0.7, false), ...eave]), inks.thatch, {
    rim: 0.36,
    print: print(straws, darken(inks.thatch, 0.4), 0.8),
  });
}

/** Lay snow on a thatched roof. */
export function thatchedSnow(inks: Palette, w: number, h: number, r: Random): string {
  const edge: Point[] = [
    [-w / 2, -6],
    [-w * 0.3, -h - 2],
    [w * 0.28, -h - 2],
    [w / 2, -6],
    [w * 0.3, -h * 0.45],
    [0, -h * 0.3],
    [-w * 0.28, -h * 0.5],
  ];
  return sheet(cut(curve(edge, 6, true), r, 6, 0.6), inks.snow, { rim: 0.5 });
}

/** Stand a wall `w` wide and `h` high on y = 0. */
export const wall = (w: number, h: number, r: Random): string =>
  cut(
    [
      [-w / 2, 0],
      [-w / 2 + 0.6, -h],
      [w / 2 - 0.6, -h],
      [w / 2, 0],
    ],
    r,
    9,
    0.5,
  );

/** Marks of the float in the plaster of a wall. */
export const plaster = (ink: Ink, w: number, h: number, count: number, r: Random): string =>
  print(
    range(count)
      .map(() => sliver(r.around(w / 2 - 8), -r.between(4, h - 4), r.between(5, 14), 1.05, r.around(0.08)))
      .join(''),
    darken(ink, 0.35),
    0.5,
  );

/** A window with a lattice; `glow` lights it. */
export function lattice(x: number, y: number, w: number, h: number, frame: Ink, glow?: Ink): string {
  const bars = [1, 2].map(
    (i) =>
      poly([
        [x + (w * i) / 3 - 0.45, y],
        [x + (w * i) / 3 + 0.45, y],
        [x + (w * i) / 3 + 0.45, y + h],
        [x + (w * i) / 3 - 0.45, y + h],
      ]) +
      poly([
        [x, y + (h * i) / 3 - 0.45],
        [x + w, y + (h * i) / 3 - 0.45],
        [x + w, y + (h * i) / 3 + 0.45],
        [x, y + (h * i) / 3 + 0.45],
      ]),
  );
  const pane = poly([
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ]);
  return print(pane, glow ?? '#33261d') + print(bars.join(''), frame);
}

/** Bricks of a chimney as printed lines. */
export const chimney = (inks: Palette, x: number, height: number, r: Random): string => {
  const shaft: Point[] = [
    [x - 6, 0],
    [x - 5, -height + 3],
    [x + 5, -height + 3],
    [x + 6, 0],
  ];
  const cap: Point[] = [
    [x - 8, -height + 5],
    [x - 7, -height],
    [x + 7, -height],
    [x + 8, -height + 5],
  ];
  const joints = range(4).map((i) => sliver(x - 5, -50 - i * 6, 10, 1.2));
  return (
    sheet(cut(shaft, r, 8, 0.5), inks.brick, {
      rim: 0.3,
      print: print(joints.join(''), darken(inks.brick, 0.5), 0.7),
    }) + sheet(cut(cap, r, 5, 0.3), darken(inks.brick, 0.3), { rim: 0.3 })
  );
};

/** Threads that hang in a row: the slats of a vent. */
export const slats = (xs: readonly number[], y: number, length: number): string =>
  print(xs.map((x) => plumb(x, y, length, 2)).join(''), '#33261d');
