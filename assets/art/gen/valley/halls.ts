import { binSign, emptySlot, inBinRow } from '../built/granary.ts';
import { doorHole, hallDoor, lintel, type MessHallState } from '../built/mess-hall.ts';
import { chimney, plaster, tiledRoof, tiledSnow, wall } from '../built/roofs.ts';
import type { Palette } from '../palette.ts';
import { darken, type Ink, mix } from '../paper/colour.ts';
import { flower, rectangle, sliver } from '../paper/cuts.ts';
import { cut, type Point, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, put, shaded, sheet } from '../paper/sheet.ts';
import { coping, snowCap } from './houses.ts';

const HALL = { w: 196, h: 36, roof: { w: 190, h: 30, over: 4, inset: 4 } };
/** The gate of the clan's hall: three steps of white wall over the door, half width and height, outermost first. */
const GATE: readonly (readonly [half: number, top: number])[] = [
  [56, 56],
  [40, 70],
  [22, 84],
];

/** What is seen through the open door. */
const DARK: Ink = '#241913';
/** The red board over the door, on the wall above the eaves. */
const BOARD = { half: 50, top: -HALL.h - 11, bottom: -HALL.h - 0.6, marks: -HALL.h - 5.6 };

const hallWindow = (inks: Palette, x: number, lit: boolean): string =>
  print(rectangle(x - 9, -26, 18, 17), lit ? '#F0A83E' : '#33271f') +
  print(flower(x, -17.6, 6.4, 6, 0.5) + rectangle(x - 9.6, -27, 19.2, 1.6), inks.red);

const WINDOWS = [-78, -40, 40, 78] as const;

/** The hall without a fire: its windows dark, its door black. Laid over it where it stands. */
export const coldClanHall = (inks: Palette): string =>
  WINDOWS.map((x) => hallWindow(inks, x, false)).join('') + doorHole(DARK);

function gate(inks: Palette, r: Random): string {
  const side = GATE.flatMap(([half, top], i): Point[] => [
    [-half, i ? -(GATE[i - 1] as readonly [number, number])[1] : 0],
    [-half, -top],
  ]);
  const walls = cut([...side, ...side.map(([x, y]): Point => [-x, y]).reverse()], r, 11, 0.4);
  const copings = GATE.map(([half, top], i) => {
    const inner = GATE[i + 1]?.[0];
    if (inner === undefined) return coping(inks, -half, half, -top, [3.4, 3.4]);
    return coping(inks, -half, -inner - 1, -top, [3, 0]) + coping(inks, inner + 1, half, -top, [0, 3]);
  });
  const round = print(flower(0, -66, 7.4, 8, 0.2), darken(inks.wall, 0.42), 0.75);
  const streaks = range(14).map(() => sliver(r.around(48), -r.between(48, 56), r.between(4, 9), 1.2, 1.57));
  return (
    sheet(walls, inks.wall, {
      rim: 0.4,
      print: print(streaks.join(''), darken(inks.wall, 0.34), 0.4) + round,
    }) + copings.join('')
  );
}

const endWall = (inks: Palette, x: number, r: Random): string =>
  sheet(
    cut(
      [
        [x - 5, 0],
        [x - 5, -56],
        [x + 5, -56],
        [x + 5, 0],
      ],
      r,
      10,
      0.4,
    ),
    inks.wall,
    { rim: 0.4 },
  ) + coping(inks, x - 6, x + 6, -56, [2.6, 2.6]);

/** Build the mess hall: the clan's hall, its stepped gate over the door, two chimneys, a red lintel. */
export function clanHall(inks: Palette, state: MessHallState): string {
  const r = random(1811);
  const plinth = print(rectangle(-HALL.w / 2, -6, HALL.w, 6), darken(inks.wall, 0.4), 0.5);
  return shaded(
    chimney(inks, -70, 77, r) +
      chimney(inks, 74, 77, r) +
      sheet(wall(HALL.w, HALL.h, r), inks.wall, {
        rim: 0.34,
        print: plaster(inks.wall, HALL.w, HALL.h, 22, r),
      }) +
      put(tiledRoof(inks, HALL.roof, r), 0, 1 - HALL.h) +
      gate(inks, r) +
      endWall(inks, -HALL.w / 2 + 2, r) +
      endWall(inks, HALL.w / 2 - 2, r) +
      plinth +
      WINDOWS.map((x) => hallWindow(inks, x, state === 'lit')).join('') +
      hallDoor(DARK, mix(inks.dam, '#3f2c1f', 0.6), state) +
      lintel(inks, BOARD, r),
    'stand',
  );
}

/** Lay a little snow on the mess hall. */
export function clanHallSnow(inks: Palette): string {
  const r = random(1812);
  const caps = GATE.map(([half, top], i) => {
    const inner = GATE[i + 1]?.[0];
    if (inner === undefined) return snowCap(inks, -half, half, -top, r);
    return snowCap(inks, -half, -inner - 3, -top, r) + snowCap(inks, inner + 3, half, -top, r);
  });
  const ridge =
    snowCap(inks, -HALL.w / 2 + 8, -60, -HALL.h - 29, r) + snowCap(inks, 60, HALL.w / 2 - 8, -HALL.h - 29, r);
  const ends = [-1, 1].map((s) => snowCap(inks, s * (HALL.w / 2 - 2) - 6, s * (HALL.w / 2 - 2) + 6, -56, r));
  return ridge + caps.join('') + ends.join('');
}

const BIN_ROOF = { h: 17, over: 6, inset: 7 };

function plankBin(inks: Palette, i: number, half: number, height: number, r: Random): string {
  const plank = mix(inks.dam, inks.wall, 0.26);
  const body: Point[] = [
    [-half + 2, -4],
    [-half + 2, -height],
    [half - 2, -height],
    [half - 2, -4],
  ];
  const joints = range(7).map((k) =>
    sliver(-half + 3, -9 - k * ((height - 12) / 6.4), half * 2 - 6, 1, r.around(0.012)),
  );
  const posts = [-half + 3, -half * 0.45, half * 0.45, half - 3]
    .map((x) => rectangle(x - 1.1, -height, 2.2, height - 3))
    .join('');
  const feet = [-half + 5, 0, half - 5].map((x) => rectangle(x - 3, -5, 6, 5)).join('');
  return (
    print(feet, darken(inks.brick, 0.1)) +
    sheet(cut(body, r, 9, 0.4), plank, {
      rim: 0.36,
      print: print(joints.join(''), darken(plank, 0.36), 0.7) + print(posts, darken(plank, 0.26), 0.8),
    }) +
    emptySlot(inks, height, darken(inks.dam, 0.6)) +
    put(tiledRoof(inks, { ...BIN_ROOF, w: half * 2 - 4 }, r), 0, 1 - height) +
    (i === 1 ? binSign(inks, -height - 8) : '')
  );
}

/** Build the granary: three plank bins on stone feet under tiles, their slots empty and black. */
export function plankGranary(inks: Palette): string {
  const r = random(1823);
  return shaded(
    inBinRow((i, half, height) => plankBin(inks, i, half, height, r)),
    'stand',
  );
}

/** Lay a little snow on the granary. */
export function plankGranarySnow(inks: Palette): string {
  const r = random(1833);
  return inBinRow(
    (_, half, height) =>
      snowCap(inks, -half + 8, half - 8, -height - BIN_ROOF.h + 1, r) +
      print(
        range(5)
          .map((k) => sliver(-half + 6 + k * (half * 0.4), -height - 12, r.between(5, 9), 2.4, 1.57))
          .join(''),
        inks.snow,
      ),
  );
}

/** Lay a little snow on the office. */
export const officeDusting = (inks: Palette): string => {
  const r = random(1840);
  return (
    snowCap(inks, -34, 34, -62 - 21, r) + put(tiledSnow(inks, { w: 60, h: 7, over: 2, inset: 8 }, r), 0, -74)
  );
};
