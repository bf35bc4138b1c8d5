import type { Palette } from '../palette.ts';
import { darken, mix } from '../paper/colour.ts';
import { crescent, rectangle, sliver } from '../paper/cuts.ts';
import { cut, deg, poly, range } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { print, put, shaded, sheet } from '../paper/sheet.ts';
import { lattice, plaster, thatchedRoof, thatchedSnow, tiledRoof, tiledSnow, wall } from './roofs.ts';

/** The four houses of the village. */
export const HOUSES = {
  'tile-a': { tiled: true, width: 58, seed: 31 },
  'tile-b': { tiled: true, width: 62, seed: 33 },
  'thatch-a': { tiled: false, width: 56, seed: 32 },
  'thatch-b': { tiled: false, width: 60, seed: 36 },
} as const;

/** Name of a house kind. */
export type HouseKind = keyof typeof HOUSES;

const WALL_HEIGHT = 25;
const TILED = { h: 22, over: 9, inset: 10 };
const THATCH = 24;
const LAMP = '#F1B24A';

function door(inks: Palette): string {
  const hole = print('M-5.6 0L-5.4 -17L5.4 -17.4L5.6 0Z', '#2a1e17');
  const leaves = rectangle(-4.4, -15.6, 4, 15.6) + rectangle(0.4, -15.6, 4, 15.6);
  const couplets =
    rectangle(-8.8, -16, 2.4, 14.5) + rectangle(6.4, -16, 2.4, 14.5) + rectangle(-6, -20.8, 12, 2.4);
  return hole + print(leaves, mix(inks.brick, '#5a3a24', 0.55)) + print(couplets, inks.red);
}

/** Build a house, its windows dark or lit; its origin is the middle of its foot line. */
export function house(inks: Palette, kind: HouseKind, lit: boolean): string {
  const { tiled, width, seed } = HOUSES[kind];
  const r = random(seed);
  const glow = lit ? LAMP : undefined;
  const walls = sheet(wall(width, WALL_HEIGHT, r), inks.wall, {
    rim: 0.3,
    print: plaster(inks.wall, width, WALL_HEIGHT, 10, r),
  });
  const windows = [-width * 0.4, width * 0.4 - 10].map((x) => lattice(x, -17, 10, 9, inks.wall, glow));
  const roof = tiled ? tiledRoof(inks, { ...TILED, w: width }, r) : thatchedRoof(inks, width, THATCH, r);
  return shaded(walls + door(inks) + windows.join('') + put(roof, 0, 1 - WALL_HEIGHT), 'near');
}

/** Lay snow on the roof of a house. */
export function houseSnow(inks: Palette, kind: HouseKind): string {
  const { tiled, width, seed } = HOUSES[kind];
  const r = random(seed + 100);
  const cap = tiled ? tiledSnow(inks, { ...TILED, w: width }, r) : thatchedSnow(inks, width, THATCH, r);
  return put(cap, 0, 1 - WALL_HEIGHT);
}

/** An iron pot, 10 px wide. */
export const pot = (): string =>
  sheet(
    poly([
      [-5, -6],
      [-4.4, -2],
      [-2, 0],
      [2, 0],
      [4.4, -2],
      [5, -6],
    ]) + crescent(-0.6, -2.6, 2, deg(160), 0.5),
    '#2b2a2b',
    { rim: 0.5 },
  ) + print(sliver(-6, -6.4, 12, 2), '#4a4848');

/** Two pots beside a door. */
export const pots = (): string => shaded(put(pot(), -4.5, 0, 0.85) + put(pot(), 4.5, 0, 0.85), 'lie');

/** A brick stove with a great pot on it. */
export function cauldron(inks: Palette): string {
  const stove = cut(
    [
      [-8, 0],
      [-9, -7],
      [9, -7],
      [8, 0],
    ],
    random(41),
    5,
    0.3,
  );
  return shaded(sheet(stove, inks.brick, { rim: 0.3 }) + put(pot(), 0, -5, 1.5), 'near');
}

/** A garden bed, 26 px wide, tended (three plantings) or bare. */
export function gardenBed(inks: Palette, planting: 0 | 1 | 2 | 'bare'): string {
  const seed = planting === 'bare' ? 59 : 53 + planting;
  const r = random(seed);
  const bed = cut(
    [
      [-13, 0],
      [-11, -7],
      [12, -7],
      [14, 0],
    ],
    r,
    6,
    0.5,
  );
  const rows = [-5.4, -2].flatMap((y) =>
    range(6).map((i) => {
      const x = -10.5 + i * 4.2 + (y > -3 ? 0.6 : 0);
      if (planting === 'bare') return r() < 0.5 ? sliver(x, y, 3.4, 0.9) : '';
      return (
        sliver(x, y, 4.2, 1.7, deg(-120)) +
        sliver(x, y, 4.6, 1.7, deg(-90)) +
        sliver(x, y, 4.2, 1.7, deg(-60))
      );
    }),
  );
  const leaf = [inks.vine, inks.green, inks.vineDark][planting === 'bare' ? 0 : planting] as string;
  const ink =
    planting === 'bare' ? darken(inks.soil, 0.4) : mix(leaf, inks.greenLight, planting === 2 ? 0.45 : 0.1);
  const flowers =
    planting === 1
      ? print(
          range(4)
            .map((i) => rectangle(-9 + i * 5.6, -8.6 + (i % 2) * 4, 1.6, 1.6))
            .join(''),
          inks.straw,
        )
      : '';
  return sheet(bed, mix(inks.soil, inks.yard, planting === 'bare' ? 0.45 : 0.15), {
    shadow: 'lie',
    rim: 0.3,
    print: print(rows.join(''), ink) + flowers,
  });
}
