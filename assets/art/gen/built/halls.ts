import { darken, lighten, mix } from '../paper/colour.ts';
import { crescent, diamond, drop, disc, flower, plumb, rectangle, sliver } from '../paper/cuts.ts';
import { curve, cut, deg, knife, lerp, type Point, poly, range, ribbon } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, put, shaded, sheet } from '../paper/sheet.ts';
import type { Palette } from '../palette.ts';
import { chimney, lattice, plaster, slats, tiledRoof, tiledSnow, wall } from './roofs.ts';

type Stroke = readonly [number, number, number, number];

/** Characters cut from bars on a 10 x 10 field: abundance; and the two of "commune". */
const CHARACTERS: Readonly<Record<'feng' | 'gong' | 'she', readonly Stroke[]>> = {
  feng: [
    [1, 2, 9, 2],
    [1.6, 5, 8.4, 5],
    [0, 8, 10, 8],
    [5, -0.5, 5, 11.5],
  ],
  gong: [
    [4.2, 0.5, 0.4, 5],
    [5.8, 0.5, 9.6, 5],
    [4.6, 5, 1.6, 10],
    [1.4, 9.8, 8.4, 9],
    [7, 6.8, 9, 10.4],
  ],
  she: [
    [1.6, -0.4, 3, 1],
    [0, 2.6, 4, 2.6],
    [4, 2.6, 0.4, 6.4],
    [2.2, 4.6, 2.2, 10.6],
    [2.8, 5.4, 4.2, 6.8],
    [5.4, 4, 9.6, 4],
    [7.5, 0.4, 7.5, 10],
    [4.6, 10, 10.4, 10],
  ],
};

function character(name: keyof typeof CHARACTERS, x: number, y: number, k: number, ink: string): string {
  const strokes = CHARACTERS[name].map(([x1, y1, x2, y2]) =>
    poly(
      ribbon(
        [
          [x1, y1],
          [x2, y2],
        ],
        (t) => 1.5 * (1 - 0.25 * t),
      ),
    ),
  );
  return put(print(strokes.join(''), ink), x, y, k);
}

/** Mess hall: open by day, shut, or lit at night. */
export type MessHallState = 'open' | 'shut' | 'lit';

const HALL = { w: 196, h: 36, roof: { w: 196, h: 34, over: 12, inset: 16 }, vent: { w: 52, h: 12, over: 6, inset: 6 } };

function hallDoor(inks: Palette, state: MessHallState): string {
  const hole = print('M-15 0L-15 -25L0 -30L15 -25L15 0Z', '#2a1c14');
  if (state === 'shut')
    return (
      hole +
      print('M-13 0L-13 -24L-0.7 -28L-0.7 0ZM0.7 0L0.7 -28L13 -24L13 0Z', mix(inks.brick, '#4a3020', 0.6))
    );
  return hole + print('M-11 0L-11 -22L0 -26L11 -22L11 0Z', '#E9A13B', state === 'lit' ? 1 : 0.9);
}

const hallWindow = (inks: Palette, x: number, lit: boolean): string =>
  print(
    poly([
      [x - 10, -10],
      [x - 10, -24],
      [x - 6, -28],
      [x + 6, -28],
      [x + 10, -24],
      [x + 10, -10],
    ]),
    lit ? '#F0A83E' : '#3a2a1f',
  ) + print(flower(x, -18.4, 6.4, 6, 0.5) + sliver(x - 8, -11.5, 5, 1.2) + sliver(x + 4, -11.5, 5, 1.2), inks.red);

function lintel(inks: Palette, r: Random): string {
  const board = cut(
    [
      [-52, -HALL.h - 1],
      [-52, -HALL.h + 9],
      [52, -HALL.h + 9],
      [52, -HALL.h - 1],
    ],
    r,
    9,
    0.4,
  );
  const marks = range(7).map((i) => diamond(-39 + i * 13, -HALL.h + 4, 3.4, 2.6));
  return sheet(board, inks.red, { rim: 0.3, print: print(marks.join(''), inks.straw, 0.9) });
}

function vent(inks: Palette, r: Random): string {
  const box = cut(
    [
      [-26, 0],
      [-26, -9],
      [26, -9],
      [26, 0],
    ],
    r,
    8,
    0.3,
  );
  return sheet(box, inks.wall, { rim: 0.3, print: slats([-18, -9, 0, 9, 18], -7.5, 6.5) }) + put(tiledRoof(inks, HALL.vent, r), 0, -8);
}

/** Build the mess hall: a long tiled roof with a raised vent, two chimneys, a red lintel. */
export function messHall(inks: Palette, state: MessHallState): string {
  const r = random(811);
  const plinth = print(rectangle(-HALL.w / 2, -7, HALL.w, 7), darken(inks.wall, 0.35), 0.5);
  return shaded(
    chimney(inks, -70, 77, r) +
      chimney(inks, 74, 77, r) +
      sheet(wall(HALL.w, HALL.h, r), inks.wall, { rim: 0.3, print: plaster(inks.wall, HALL.w, HALL.h, 22, r) }) +
      plinth +
      [-66, -34, 34, 66].map((x) => hallWindow(inks, x, state === 'lit')).join('') +
      hallDoor(inks, state) +
      put(tiledRoof(inks, HALL.roof, r), 0, 1 - HALL.h) +
      put(vent(inks, r), 0, -HALL.h - 30) +
      lintel(inks, r),
    'stand',
  );
}

/** Lay snow on the mess hall. */
export function messHallSnow(inks: Palette): string {
  const r = random(812);
  return put(tiledSnow(inks, HALL.roof, r), 0, 1 - HALL.h) + put(tiledSnow(inks, HALL.vent, r), 0, -HALL.h - 38);
}

/** The three clay bins of the granary: x, half width, height. */
export const BINS = [
  [-44, 24, 44],
  [2, 27, 50],
  [47, 23, 42],
] as const;
const SLOT = { half: 8.5, bottom: -5 } as const;

function weave(half: number, height: number): string {
  return range(6)
    .flatMap((q) =>
      range(7).map((p) =>
        sliver(-half + 3 + (p * half) / 3.6 + (q % 2) * 3, -5 - (q * height) / 6.6, half / 4.6, 1.4, q % 2 ? 0.3 : -0.3),
      ),
    )
    .join('');
}

const slotBars = (inks: Palette, top: number): string =>
  print(
    [1, 2, 3].map((q) => rectangle(-SLOT.half, lerp(SLOT.bottom, top, q / 4) - 0.5, SLOT.half * 2, 1)).join(''),
    darken(inks.dam, 0.55),
  );

function hat(inks: Palette, half: number, height: number, r: Random): string {
  const eave: Point[] = [];
  for (let x = half + 8; x >= -half - 8; x -= 3.4) eave.push([x, -height + 3 + r.between(-1, 2)], [x - 1.7, -height + 0.4]);
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
  const top = -height + 7;
  const { half: s, bottom } = SLOT;
  const slot =
    print(rectangle(-s - 1.6, top - 1.6, s * 2 + 3.2, bottom - top + 3.2), darken(inks.dam, 0.55)) +
    print(rectangle(-s, top, s * 2, bottom - top), '#241b16') +
    slotBars(inks, top);
  const sign =
    i === 1
      ? put(sheet(diamond(0, 0, 8.4, 8.4), inks.red, { rim: 0.3 }) + character('feng', -3.6, -4, 0.74, inks.straw), 0, -height - 9)
      : '';
  return (
    sheet(cut(body, r, 8, 0.5), mix(inks.wall, inks.dam, 0.45), {
      rim: 0.35,
      print: print(weave(half, height), darken(inks.dam, 0.3), 0.5),
    }) +
    slot +
    hat(inks, half, height, r) +
    sign
  );
}

/** Build the granary: three round clay bins under straw hats, their slots empty and black. */
export function granary(inks: Palette): string {
  const r = random(823);
  return shaded(
    BINS.map(([x, half, height], i) => put(bin(inks, i, half, height, r), x, i === 1 ? 3 : 0)).join(''),
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
  const grains = range(16).map(() => drop(r.around(half - 2), lerp(-1, top - bottom + 4, r()), 3, 1.6, r() * 6));
  return (
    print(poly(heap), inks.straw) +
    print(grains.join(''), inks.strawDark, 0.85) +
    put(slotBars(inks, top), 0, -bottom)
  );
}

/** Lay snow on the hats of the granary. */
export function granarySnow(inks: Palette): string {
  const r = random(833);
  return BINS.map(([x, half, height], i) => {
    const cap: Point[] = [
      [-half * 0.8, -height - 6],
      [-3, -height - 28],
      [3, -height - 28],
      [half * 0.8, -height - 6],
      [half * 0.3, -height - 10],
      [-half * 0.2, -height - 5],
    ];
    return put(sheet(cut(curve(cap, 6, true), r, 6, 0.6), inks.snow, { rim: 0.5 }), x, i === 1 ? 3 : 0);
  }).join('');
}

const OFFICE = { w: 92, h: 62, roof: { w: 92, h: 22, over: 10, inset: 12 } };
const OFFICE_WINDOWS: readonly Point[] = [
  [-36, -54],
  [-12, -54],
  [14, -54],
  [-36, -24],
  [18, -24],
];

function brickwork(r: Random): string {
  let out = '';
  for (let y = 0; y < 11; y++)
    for (let x = -OFFICE.w / 2 + 3 + (y % 2) * 4.5; x < OFFICE.w / 2 - 6; x += 9)
      if (r() < 0.8) out += rectangle(x, -4 - y * 5.2, 7.4, 2.6);
  return out;
}

/** Build the commune office: brick, the only house of two storeys, with its sign and red door. */
export function office(inks: Palette, lit: boolean): string {
  const r = random(839);
  const { w, h } = OFFICE;
  const windows = OFFICE_WINDOWS.map(
    ([x, y], i) =>
      print(rectangle(x - 1.6, y - 1.8, 18.2, 18.4), inks.wall) +
      lattice(x, y, 15, 15, inks.wall, lit && i !== 1 ? '#F3B650' : undefined),
  );
  const door = print(rectangle(-11, -24, 22, 24), '#261a14') + print(rectangle(-9, -22, 8.5, 22) + rectangle(0.5, -22, 8.5, 22), inks.red);
  const board = cut(
    [
      [-17, -25],
      [-17, -37],
      [17, -37],
      [17, -25],
    ],
    r,
    9,
    0.4,
  );
  const course = rectangle(-w / 2 - 2, -34, w / 2 - 17, 3) + rectangle(19, -34, w / 2 - 17, 3);
  return shaded(
    sheet(wall(w, h, r), inks.brick, { rim: 0.32, print: print(brickwork(r), darken(inks.brick, 0.28), 0.5) }) +
      windows.join('') +
      door +
      sheet(board, lighten(inks.wall, 0.2), { rim: 0.4 }) +
      character('gong', -12, -36, 0.98, inks.red) +
      character('she', 2, -36, 0.98, inks.red) +
      print(course, inks.wall, 0.9) +
      put(tiledRoof(inks, OFFICE.roof, r), 0, 1 - h),
    'stand',
  );
}

/** Lay snow on the office. */
export const officeSnow = (inks: Palette): string => put(tiledSnow(inks, OFFICE.roof, random(840)), 0, 1 - OFFICE.h);

function horn(ink: string): string {
  const bell = curve(
    [
      [24, -15],
      [27.4, -8],
      [28.4, 0],
      [27.4, 8],
      [24, 15],
      [21.6, 8],
      [20.8, 0],
      [21.6, -8],
    ],
    5,
    true,
  );
  const cone = 'M3 -2L9 -2.6L15 -5L20 -9L24 -14L24 14L20 9L15 5L9 2.6L3 2Z';
  const marks = sliver(9, 0, 12, 1.8) + crescent(15, 0, 5.6, 0, 0.34);
  return (
    sheet(cone, ink, { rim: 0.6, print: print(marks, darken(ink, 0.55)) }) +
    sheet(poly(bell), darken(ink, 0.62), { rim: 0.7, edge: [-1.2, 0] })
  );
}

/** Raise the mast with its three loudspeakers. */
export function loudspeaker(inks: Palette): string {
  const height = 122;
  const wood = darken(inks.dam, 0.55);
  const ink = mix('#8F8C84', inks.roof, 0.12);
  const mast = cut(
    [
      [-2.6, 0],
      [-1.8, -height],
      [1.8, -height],
      [2.6, 0],
    ],
    random(853),
    12,
    0.4,
  );
  const arm = rectangle(-10, -height + 7, 20, 3);
  const at = (x: number, y: number, angle: number, left = false): string =>
    `<g transform="translate(${x} ${y}) rotate(${angle})${left ? ' scale(-1 1)' : ''}">${horn(ink)}</g>`;
  return shaded(
    sheet(mast, wood, { rim: 0.4 }) +
      sheet(arm, wood, { rim: 0.3 }) +
      at(1, -height + 3, -10) +
      at(-1, -height + 7, 12, true) +
      at(1, -height + 25, 14),
    'stand',
  );
}

/** Lay snow on the mast's arm and horns. */
export const loudspeakerSnow = (inks: Palette): string =>
  print(plumb(0, -124, 3, 6) + sliver(-26, -125, 24, 4, 0.2) + sliver(4, -127, 24, 4, -0.2), inks.snow);
