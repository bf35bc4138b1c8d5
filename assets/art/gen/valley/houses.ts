import { lattice, plaster, tiledRoof, wall } from '../built/roofs.ts';
import type { Palette } from '../palette.ts';
import { darken, type Ink, lighten, mix } from '../paper/colour.ts';
import { crescent, rectangle, saw, sliver } from '../paper/cuts.ts';
import { cut, deg, type Point, poly, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, put, shaded, sheet } from '../paper/sheet.ts';

/** The four houses of the valley: two with stepped gables, a long one under eaves, one of rammed earth on the hill side. */
export const VALLEY_HOUSES = {
  'gable-a': { width: 58, seed: 131, storeys: [15, 23], rammed: false },
  'gable-b': { width: 52, seed: 133, storeys: [12, 0], rammed: false },
  'eaves-a': { width: 62, seed: 135, storeys: null, rammed: false },
  'eaves-b': { width: 56, seed: 137, storeys: null, rammed: true },
} as const;

/** Name of a house kind. */
export type ValleyHouse = keyof typeof VALLEY_HOUSES;

const WALL = 25;
const LAMP = '#F1B24A';
const EAVES = { h: 19, over: 3, inset: 3 };

/** A coping of dark tiles on the step of a gable, from x to x, its ends turned up. */
export function coping(
  inks: Palette,
  from: number,
  to: number,
  y: number,
  lift: readonly [number, number] = [2.4, 2.4],
): string {
  const edge: Point[] = [
    [from - 3.4, y - 1.6 - lift[0]],
    [from + 2, y - 4],
    [to - 2, y - 4],
    [to + 3.4, y - 1.6 - lift[1]],
    [to + 1.6, y + 0.6],
    [from - 1.6, y + 0.6],
  ];
  let tiles = '';
  for (let x = from + 0.4; x < to - 1; x += 4) tiles += crescent(x + 1.6, y - 2.4, 1.9, deg(90), 0.55);
  const teeth = saw(from, y + 2.4, to - from, Math.max(3, Math.round((to - from) / 4)), -2);
  return sheet(poly(edge) + teeth, inks.roof, {
    rim: 0.34,
    print: print(tiles, lighten(inks.roof, 0.42), 0.8),
  });
}

/** Rain has drawn its lines on lime: grey streaks under a coping, a damp foot. */
function weather(ink: Ink, width: number, top: number, r: Random): string {
  const streaks = range(7).map(() =>
    sliver(r.around(width / 2 - 5), -top + 2, r.between(5, 13), 1.3, deg(90 + r.around(5))),
  );
  const foot = range(6).map((i) =>
    sliver(-width / 2 + 2 + (i * (width - 10)) / 5, -1.6, r.between(7, 12), 2),
  );
  return print(streaks.join(''), darken(ink, 0.34), 0.42) + print(foot.join(''), darken(ink, 0.36), 0.5);
}

/** A door under a little hood of tiles, with its couplets. */
function door(inks: Palette): string {
  const hole = print('M-5.6 0L-5.4 -17L5.4 -17.4L5.6 0Z', '#241b16');
  const leaves = rectangle(-4.4, -15.6, 4, 15.6) + rectangle(0.4, -15.6, 4, 15.6);
  const couplets =
    rectangle(-8.8, -16, 2.4, 14.5) + rectangle(6.4, -16, 2.4, 14.5) + rectangle(-6, -20.8, 12, 2.4);
  return (
    hole +
    print(leaves, mix(inks.dam, '#3a2a1e', 0.55)) +
    print(couplets, inks.red) +
    put(coping(inks, -9, 9, 0, [1.6, 1.6]), 0, -22)
  );
}

interface Step {
  readonly half: number;
  readonly top: number;
}

/** Steps of a gable, outermost first: its middle stands highest. */
function stepsOf(kind: ValleyHouse): Step[] {
  const { width, storeys } = VALLEY_HOUSES[kind];
  if (!storeys) return [];
  const [middle, next] = storeys;
  const all: Step[] = [
    { half: width / 2, top: 30 },
    { half: next || middle + 8, top: 38 },
    { half: middle, top: 46 },
  ];
  return next ? all : [all[0] as Step, { half: middle, top: 41 }];
}

function gable(inks: Palette, kind: ValleyHouse, glow: Ink | undefined): string {
  const { width, seed } = VALLEY_HOUSES[kind];
  const r = random(seed);
  const steps = stepsOf(kind);
  const side = steps.flatMap(({ half, top }, i): Point[] => [
    [-half, i ? -(steps[i - 1] as Step).top : 0],
    [-half, -top],
  ]);
  const walls = cut([...side, ...side.map(([x, y]): Point => [-x, y]).reverse()], r, 10, 0.35);
  const copings = steps.flatMap(({ half, top }, i) => {
    const inner = steps[i + 1]?.half;
    if (inner === undefined) return [coping(inks, -half, half, -top)];
    return [coping(inks, -half, -inner - 1, -top, [2.4, 0]), coping(inks, inner + 1, half, -top, [0, 2.4])];
  });
  const loft =
    print(rectangle(-2.6, -34, 5.2, 5), glow ?? '#2c241f') +
    print(rectangle(-3.6, -28.4, 7.2, 1.2), darken(inks.wall, 0.3));
  const windows = [-width * 0.4, width * 0.4 - 10].map((x) => lattice(x, -17, 10, 9, inks.wall, glow));
  return shaded(
    sheet(walls, inks.wall, { rim: 0.4, print: weather(inks.wall, width, 29, r) }) +
      loft +
      windows.join('') +
      door(inks) +
      copings.join(''),
    'near',
  );
}

/** One of the white walls that stand up at both ends of a roof. */
function endWall(inks: Palette, x: number, height: number, r: Random): string {
  const edge: Point[] = [
    [x - 3.4, 0],
    [x - 3.4, -height],
    [x + 3.4, -height],
    [x + 3.4, 0],
  ];
  return sheet(cut(edge, r, 9, 0.3), inks.wall, { rim: 0.4 }) + coping(inks, x - 4, x + 4, -height, [2, 2]);
}

function eaves(inks: Palette, kind: ValleyHouse, glow: Ink | undefined): string {
  const { width, seed, rammed } = VALLEY_HOUSES[kind];
  const r = random(seed);
  const ink = rammed ? mix(inks.dam, inks.wall, 0.42) : inks.wall;
  const layers = rammed
    ? print(
        [6, 12, 18]
          .flatMap((y) => range(5).map((i) => sliver(-width / 2 + 3 + i * 11 + r.around(2), -y, 9, 0.9)))
          .join(''),
        darken(ink, 0.3),
        0.7,
      )
    : weather(ink, width, 24, r);
  const windows = [-width * 0.4, width * 0.4 - 10].map((x) => lattice(x, -17, 10, 9, inks.wall, glow));
  const roof = put(tiledRoof(inks, { ...EAVES, w: width }, r), 0, 1 - WALL);
  const ends = rammed ? '' : endWall(inks, -width / 2, 38, r) + endWall(inks, width / 2, 38, r);
  return shaded(
    sheet(wall(width, WALL, r), ink, { rim: 0.34, print: layers + plaster(ink, width, WALL, 5, r) }) +
      door(inks) +
      windows.join('') +
      roof +
      ends,
    'near',
  );
}

/** Build a house, its windows dark or lit; its origin is the middle of its foot line. */
export function valleyHouse(inks: Palette, kind: ValleyHouse, lit: boolean): string {
  const glow = lit ? LAMP : undefined;
  return VALLEY_HOUSES[kind].storeys ? gable(inks, kind, glow) : eaves(inks, kind, glow);
}

/** A thin cap of snow on a level from x to x. */
export const snowCap = (inks: Palette, from: number, to: number, y: number, r: Random): string => {
  const count = Math.max(2, Math.round((to - from) / 7));
  const under = range(count + 1).map((i): Point => [to - ((to - from) * i) / count, y - 1.4 + r.around(1)]);
  return sheet(cut([[from - 1, y - 4.6], [to + 1, y - 4.6], ...under], r, 6, 0.4), inks.snow, { rim: 0.5 });
};

/** Lay the little snow of the south on a house: along the copings and the ridge, in streaks between the tiles. */
export function valleyHouseSnow(inks: Palette, kind: ValleyHouse): string {
  const { width, seed, rammed } = VALLEY_HOUSES[kind];
  const r = random(seed + 100);
  const steps = stepsOf(kind);
  if (steps.length > 0)
    return steps
      .map(({ half, top }, i) => {
        const inner = steps[i + 1]?.half;
        if (inner === undefined) return snowCap(inks, -half, half, -top, r);
        return snowCap(inks, -half, -inner - 3, -top, r) + snowCap(inks, inner + 3, half, -top, r);
      })
      .join('');
  const streaks = range(9).map((i) => {
    const x = -width / 2 + 5 + (i * (width - 12)) / 8;
    return sliver(x, -WALL - 16 + r.between(0, 3), r.between(6, 12), 3, deg(90 + x * 0.3));
  });
  const ends = rammed ? [] : [-width / 2, width / 2].map((x) => snowCap(inks, x - 4, x + 4, -38, r));
  return (
    snowCap(inks, -width / 2 + 4, width / 2 - 4, -WALL - EAVES.h, r) +
    print(streaks.join(''), inks.snow) +
    ends.join('')
  );
}
