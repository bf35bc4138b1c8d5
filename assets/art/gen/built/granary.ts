import type { Palette } from '../palette.ts';
import { darken, type Ink, mix } from '../paper/colour.ts';
import { diamond, disc, drop, rectangle, sliver } from '../paper/cuts.ts';
import { curve, cut, deg, knife, lerp, type Point, poly, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, put, shaded, sheet } from '../paper/sheet.ts';
import { character } from './character.ts';

/** The three bins of a granary: x, half width, height. Every land has them there, so that grain fills the same slots. */
const BINS = [
  [-44, 24, 44],
  [2, 27, 50],
  [47, 23, 42],
] as const;
const SLOT = { half: 8.5, bottom: -5 } as const;

/** Set what is drawn for each bin at its place; the middle one stands a little nearer. */
export const inBinRow = (draw: (i: number, half: number, height: number) => string): string =>
  BINS.map(([x, half, height], i) => put(draw(i, half, height), x, i === 1 ? 3 : 0)).join('');

function weave(half: number, height: number): string {
  return range(6)
    .flatMap((q) =>
      range(7).map((p) =>
        sliver(
          -half + 3 + (p * half) / 3.6 + (q % 2) * 3,
          -5 - (q * height) / 6.6,
          half / 4.6,
          1.4,
          q % 2 ? 0.3 : -0.3,
        ),
      ),
    )
    .join('');
}

const slotBars = (inks: Palette, top: number): string =>
  print(
    [1, 2, 3]
      .map((q) => rectangle(-SLOT.half, lerp(SLOT.bottom, top, q / 4) - 0.5, SLOT.half * 2, 1))
      .join(''),
    darken(inks.dam, 0.55),
  );

/** The slot of a bin so high: empty and black behind its bars. */
export function emptySlot(inks: Palette, height: number, frame: Ink): string {
  const top = -height + 7;
  const { half, bottom } = SLOT;
  return (
    print(rectangle(-half - 1.6, top - 1.6, half * 2 + 3.2, bottom - top + 3.2), frame) +
    print(rectangle(-half, top, half * 2, bottom - top), '#241b16') +
    slotBars(inks, top)
  );
}

/** The red diamond with the character for a good harvest. */
export const binSign = (inks: Palette, y: number): string =>
  put(
    sheet(diamond(0, 0, 8.4, 8.4), inks.red, { rim: 0.3 }) + character('feng', -3.6, -4, 0.74, inks.straw),
    0,
    y,
  );

function hat(inks: Palette, half: number, height: number, r: Random): string {
  const eave: Point[] = [];
  for (let x = half + 8; x >= -half - 8; x -= 3.4)
    eave.push([x, -height + 3 + r.between(-1, 2)], [x - 1.7, -height + 0.4]);
  const cone: Point[] = [
    [-half - 8, -height + 1],
    [-half * 0.5, -height - 14],
    [-3, -height - 26],
    [3, -height - 26],
    [half * 0.5, -height - 14],
    [half + 8, -height + 1],
  ];
  const straws = range(9).map((i) => sliver((i - 4) * 1.2, -height - 21, 19, 1.4, deg(90 - (i - 4) * 12.5)));
  return (
    sheet(poly([...knife(curve(cone, 7), r, 8, 0.6, false), ...eave]), inks.thatch, {
      rim: 0.38,
      print: print(straws.join(''), darken(inks.thatch, 0.4), 0.75),
    }) + sheet(disc(0, -height - 27, 4, 8), darken(inks.thatch, 0.25), { rim: 0.3 })
  );
}

function bin(inks: Palette, i: number, half: number, height: number, r: Random): string {
  const body = curve(
    [
      [-half, 0],
      [-half - 2, -height * 0.5],
      [-half + 3, -height],
      [half - 3, -height],
      [half + 2, -height * 0.5],
      [half, 0],
    ],
    9,
  );
  return (
    sheet(cut(body, r, 8, 0.5), mix(inks.wall, inks.dam, 0.45), {
      rim: 0.35,
      print: print(weave(half, height), darken(inks.dam, 0.3), 0.5),
    }) +
    emptySlot(inks, height, darken(inks.dam, 0.55)) +
    hat(inks, half, height, r) +
    (i === 1 ? binSign(inks, -height - 9) : '')
  );
}

/** Build the granary: three round clay bins under straw hats, their slots empty and black. */
export function granary(inks: Palette): string {
  const r = random(823);
  return shaded(
    inBinRow((i, half, height) => bin(inks, i, half, height, r)),
    'stand',
  );
}

/** Fill one slot of the granary to the top; its origin is the middle of the slot's foot. */
export function grainSlot(inks: Palette, i: number): string {
  const height = (BINS[i] as (typeof BINS)[number])[2];
  const r = random(829 + i);
  const { half, bottom } = SLOT;
  const top = -height + 7;
  const heap = knife(
    [
      [-half, 0],
      [-half, top - bottom + 3],
      [0, top - bottom + 0.6],
      [half, top - bottom + 3],
      [half, 0],
    ],
    r,
    5,
    0.4,
  );
  const grains = range(16).map(() =>
    drop(r.around(half - 2), lerp(-1, top - bottom + 4, r()), 3, 1.6, r() * 6),
  );
  return (
    print(poly(heap), inks.straw) +
    print(grains.join(''), inks.strawDark, 0.85) +
    put(slotBars(inks, top), 0, -bottom)
  );
}

/** Lay snow on the hats of the granary. */
export function granarySnow(inks: Palette): string {
  const r = random(833);
  return inBinRow((_, half, height) => {
    const cap: Point[] = [
      [-half * 0.8, -height - 6],
      [-3, -height - 28],
      [3, -height - 28],
      [half * 0.8, -height - 6],
      [half * 0.3, -height - 10],
      [-half * 0.2, -height - 5],
    ];
    return sheet(cut(curve(cap, 6, true), r, 6, 0.6), inks.snow, { rim: 0.5 });
  });
}
