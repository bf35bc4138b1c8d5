import type { Palette } from '../palette.ts';
import { darken, type Ink, mix } from '../paper/colour.ts';
import { diamond, flower, rectangle, sliver } from '../paper/cuts.ts';
import { cut, type Point, poly, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, put, shaded, sheet } from '../paper/sheet.ts';
import { chimney, plaster, slats, tiledRoof, tiledSnow, wall } from './roofs.ts';

/** Mess hall: open by day, shut, or lit at night. */
export type MessHallState = 'open' | 'shut' | 'lit';

const HALL = {
  w: 196,
  h: 36,
  roof: { w: 196, h: 34, over: 12, inset: 16 },
  vent: { w: 52, h: 12, over: 6, inset: 6 },
};

/** What is seen through the open door. */
const DARK: Ink = '#2a1c14';

/** The open door with nothing but the dark behind it. */
export const doorHole = (dark: Ink): string => print('M-15 0L-15 -25L0 -30L15 -25L15 0Z', dark);

/** The door of a mess hall: its two leaves shut, or the kitchen's light in it. */
export function hallDoor(dark: Ink, leaves: Ink, state: MessHallState): string {
  const within =
    state === 'shut'
      ? print('M-13 0L-13 -24L-0.7 -28L-0.7 0ZM0.7 0L0.7 -28L13 -24L13 0Z', leaves)
      : print('M-11 0L-11 -22L0 -26L11 -22L11 0Z', '#E9A13B', state === 'lit' ? 1 : 0.9);
  return doorHole(dark) + within;
}

/** Where the red board over the door hangs: half its width, its edges, the line of its marks. */
interface Board {
  readonly half: number;
  readonly top: number;
  readonly bottom: number;
  readonly marks: number;
}

/** The red board over the door of a mess hall: seven marks stand for its characters. */
export function lintel(inks: Palette, { half, top, bottom, marks }: Board, r: Random): string {
  const board: Point[] = [
    [-half, top],
    [-half, bottom],
    [half, bottom],
    [half, top],
  ];
  const row = range(7).map((i) => diamond(-39 + i * 13, marks, 3.4, 2.6));
  return sheet(cut(board, r, 9, 0.4), inks.red, { rim: 0.3, print: print(row.join(''), inks.straw, 0.9) });
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
  ) +
  print(
    flower(x, -18.4, 6.4, 6, 0.5) + sliver(x - 8, -11.5, 5, 1.2) + sliver(x + 4, -11.5, 5, 1.2),
    inks.red,
  );

const hallWindows = (inks: Palette, lit: boolean): string =>
  [-66, -34, 34, 66].map((x) => hallWindow(inks, x, lit)).join('');

/** What is laid over the open hall where no fire burns in it: dark windows and a dark door. */
export const coldHall = (inks: Palette): string => hallWindows(inks, false) + doorHole(DARK);

const BOARD: Board = { half: 52, top: -HALL.h - 1, bottom: -HALL.h + 9, marks: -HALL.h + 4 };

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
  return (
    sheet(box, inks.wall, { rim: 0.3, print: slats([-18, -9, 0, 9, 18], -7.5, 6.5) }) +
    put(tiledRoof(inks, HALL.vent, r), 0, -8)
  );
}

/** Build the mess hall: a long tiled roof with a raised vent, two chimneys, a red lintel. */
export function messHall(inks: Palette, state: MessHallState): string {
  const r = random(811);
  const plinth = print(rectangle(-HALL.w / 2, -7, HALL.w, 7), darken(inks.wall, 0.35), 0.5);
  return shaded(
    chimney(inks, -70, 77, r) +
      chimney(inks, 74, 77, r) +
      sheet(wall(HALL.w, HALL.h, r), inks.wall, {
        rim: 0.3,
        print: plaster(inks.wall, HALL.w, HALL.h, 22, r),
      }) +
      plinth +
      hallWindows(inks, state === 'lit') +
      hallDoor(DARK, mix(inks.brick, '#4a3020', 0.6), state) +
      put(tiledRoof(inks, HALL.roof, r), 0, 1 - HALL.h) +
      put(vent(inks, r), 0, -HALL.h - 30) +
      lintel(inks, BOARD, r),
    'stand',
  );
}

/** Lay snow on the mess hall. */
export function messHallSnow(inks: Palette): string {
  const r = random(812);
  return (
    put(tiledSnow(inks, HALL.roof, r), 0, 1 - HALL.h) + put(tiledSnow(inks, HALL.vent, r), 0, -HALL.h - 38)
  );
}
