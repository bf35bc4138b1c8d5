import type { Palette } from '../palette.ts';
import { darken, lighten, mix } from '../paper/colour.ts';
import { crescent, plumb, rectangle, sliver } from '../paper/cuts.ts';
import { curve, cut, type Point, poly } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, put, shaded, sheet } from '../paper/sheet.ts';
import { character } from './character.ts';
import { lattice, tiledRoof, tiledSnow, wall } from './roofs.ts';

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

/** What the office's board says: the commune, or the farm cooperative that was before it. */
export const SIGNS = {
  commune: { characters: ['gong', 'she'], from: -12, step: 14, k: 0.98, half: 17 },
  cooperative: { characters: ['nong', 'ye', 'she'], from: -17.4, step: 12.2, k: 0.92, half: 20 },
} as const;

/** Cut the board over the office's door. */
export function officeSign(inks: Palette, says: keyof typeof SIGNS): string {
  const { characters, from, step, k, half } = SIGNS[says];
  const board = cut(
    [
      [-half, -25],
      [-half, -37],
      [half, -37],
      [half, -25],
    ],
    random(841),
    9,
    0.4,
  );
  return (
    sheet(board, lighten(inks.wall, 0.2), { rim: 0.4 }) +
    characters.map((name, i) => character(name, from + i * step, -36, k, inks.red)).join('')
  );
}

/** Build the office: brick, the only house of two storeys, with its red door. Its sign is a piece of its own. */
export function office(inks: Palette, lit: boolean): string {
  const r = random(839);
  const { w, h } = OFFICE;
  const windows = OFFICE_WINDOWS.map(
    ([x, y], i) =>
      print(rectangle(x - 1.6, y - 1.8, 18.2, 18.4), inks.wall) +
      lattice(x, y, 15, 15, inks.wall, lit && i !== 1 ? '#F3B650' : undefined),
  );
  const door =
    print(rectangle(-11, -24, 22, 24), '#261a14') +
    print(rectangle(-9, -22, 8.5, 22) + rectangle(0.5, -22, 8.5, 22), inks.red);
  const course = rectangle(-w / 2 - 2, -34, w / 2 - 19, 3) + rectangle(21, -34, w / 2 - 19, 3);
  return shaded(
    sheet(wall(w, h, r), inks.brick, {
      rim: 0.32,
      print: print(brickwork(r), darken(inks.brick, 0.28), 0.5),
    }) +
      windows.join('') +
      door +
      print(course, inks.wall, 0.9) +
      put(tiledRoof(inks, OFFICE.roof, r), 0, 1 - h),
    'stand',
  );
}

/** Lay snow on the office. */
export const officeSnow = (inks: Palette): string =>
  put(tiledSnow(inks, OFFICE.roof, random(840)), 0, 1 - OFFICE.h);

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
