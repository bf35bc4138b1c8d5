import type { Palette } from '../palette.ts';
import { darken, lighten, mix } from '../paper/colour.ts';
import { rectangle, sliver, spiral } from '../paper/cuts.ts';
import { curve, cut, deg, lerp, type Point, poly, range, ribbon } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, shaded, sheet } from '../paper/sheet.ts';

/** Height of the drawn furnace, px; places scale it. */
export const FURNACE_HEIGHT = 78;
const WIDTH = 45;
const FIRE = ['#FFE9A8', '#F6B23C', '#E0662A', '#B3261E'] as const;

/** State of a furnace: cold, three heats, broken. */
export type FurnaceState = 'cold' | 'warm' | 'hot' | 'full' | 'ruin';

const HEAT: Readonly<Record<FurnaceState, number>> = { cold: 0, warm: 0.35, hot: 0.7, full: 1, ruin: 0 };

const side = (t: number): number => lerp(WIDTH / 2, WIDTH * 0.24, t ** 0.8);

const shaft = (): Point[] => {
  const left = [0, 0.25, 0.5, 0.75, 1].map((t): Point => [-side(t), -FURNACE_HEIGHT * t]);
  return [...left, ...left.map(([x, y]): Point => [-x, y]).reverse()];
};

/** Outlines of a furnace that has fallen in: split from the top, burst on its side, down to the mouth. */
const BROKEN: readonly ((h: number) => Point[])[] = [
  (h) => [
    [-side(0.66), -h * 0.66],
    [-side(0.7) + 5, -h * 0.6],
    [-3, -h * 0.78],
    [3, -h * 0.5],
    [side(0.5) - 3, -h * 0.56],
    [side(0.4), -h * 0.4],
  ],
  (h) => [
    [-side(0.5), -h * 0.5],
    [-side(0.52) + 6, -h * 0.44],
    [-6, -h * 0.5],
    [-1, -h * 0.38],
    [6, -h * 0.42],
    [side(0.36) - 4, -h * 0.3],
    [side(0.34), -h * 0.34],
  ],
  (h) => [
    [-side(0.9), -h * 0.9],
    [-side(0.92) + 4, -h * 0.94],
    [-4, -h * 0.82],
    [-2, -h * 0.62],
    [5, -h * 0.52],
    [8, -h * 0.36],
    [side(0.28), -h * 0.28],
  ],
];

/** Kinds of fallen furnace. */
export const RUINS = BROKEN.length;

const broken = (kind: number): Point[] => {
  const h = FURNACE_HEIGHT;
  return [[-side(0), 0], [-side(0.3), -h * 0.3], ...(BROKEN[kind] ?? BROKEN[0]!)(h), [side(0), 0]];
};

function bricks(upTo: number): string {
  let out = '';
  for (let q = 0; q < 9; q++) {
    const t = q / 10 + 0.05;
    if (t > upTo) break;
    const reach = side(t) - 2;
    for (let x = -reach + (q % 2) * 4; x < reach - 5; x += 8)
      out += rectangle(x, -FURNACE_HEIGHT * t - 3.6, 6.3, 3.6);
  }
  return out;
}

const hoop = (t: number): string => rectangle(-side(t) - 1, -FURNACE_HEIGHT * t - 1.5, side(t) * 2 + 2, 3);

function mouth(heat: number): string {
  const hole = print('M-8 0L-8.5 -11L-4 -17L4 -17L8.5 -11L8 0Z', '#1b1310');
  if (heat === 0) return hole;
  return (
    hole +
    print('M-6.4 0L-6.8 -10L-3 -14.6L3 -14.6L6.8 -10L6.4 0Z', heat < 0.5 ? '#B8461F' : FIRE[2]) +
    print('M-5 0L-4 -8L-1.6 -5L0.6 -11.6L2.2 -5L4.6 -8L5 0Z', FIRE[1]) +
    (heat < 0.5 ? '' : print('M-3 0L-1 -4L0.6 -6.5L3 0Z', FIRE[0]))
  );
}

/** Bricks that fell beside a furnace. */
const rubble = (inks: Palette, r: Random): string =>
  print(
    range(9)
      .map((i) => rectangle(-WIDTH / 2 - 9 + i * 2.6 + r.around(2), -r.between(0.4, 4.6), 5, 2.7))
      .join(''),
    darken(inks.furnace, 0.24),
  );

/** Build a backyard furnace; flames are pieces of their own. */
export function furnace(inks: Palette, state: FurnaceState, kind = 0): string {
  const r = random(907 + kind);
  const heat = HEAT[state];
  const ruin = state === 'ruin';
  const ink = mix(inks.furnace, '#D8672C', heat * 0.3);
  const hoops = (ruin ? (kind === 2 ? [] : [0.26]) : [0.34, 0.72]).map(hoop).join('');
  const slag = cut(
    [
      [WIDTH / 2 - 4, 0],
      [WIDTH / 2 + 4, -7],
      [WIDTH / 2 + 14, -8],
      [WIDTH / 2 + 24, 0],
    ],
    r,
    5,
    0.8,
  );
  return shaded(
    sheet(cut(ruin ? broken(kind) : shaft(), r, 8, 0.6), ink, {
      rim: heat > 0.3 ? 0.5 : 0.3,
      print: print(bricks(ruin ? 0.32 : 1), darken(ink, 0.4), 0.55),
    }) +
      print(hoops, darken(inks.furnace, 0.6)) +
      mouth(heat) +
      (ruin ? rubble(inks, r) : '') +
      sheet(slag, heat ? '#3a3331' : darken(inks.rot, 0.2), { rim: 0.3 }),
    'stand',
  );
}

/** Lay a cap of snow on a cold furnace. */
export function furnaceSnow(inks: Palette): string {
  const [w, h] = [WIDTH * 0.26, FURNACE_HEIGHT];
  const cap: Point[] = [
    [-w, -h + 3],
    [-6, -h - 4],
    [6, -h - 4],
    [w, -h + 3],
    [0, -h + 7],
  ];
  return sheet(cut(curve(cap, 5, true), random(908), 5, 0.4), inks.snow, { rim: 0.5 });
}

function tongues(k: number, ink: string, seed: number): string {
  const r = random(seed);
  const half = WIDTH * 0.2 * k;
  const edge: Point[] = [[-half, 2]];
  for (let i = 0; i <= 4; i++) {
    const x = lerp(-half, half, i / 4);
    const height = (10 + r.between(4, 20) * (i % 2 ? 1.25 : 0.55)) * k * 1.15;
    edge.push([x + r.around(3), -height], [x + WIDTH * 0.05 * k, -4 * k]);
  }
  return print(poly([...edge, [half, 2]]), ink);
}

/** Cut one frame of flame, at its full height; its origin is the furnace's top. */
export const flame = (frame: number): string =>
  tongues(1.25, FIRE[3], 940 + frame * 7) +
  tongues(0.95, FIRE[2], 941 + frame * 7) +
  tongues(0.62, FIRE[1], 942 + frame * 7) +
  tongues(0.3, FIRE[0], 943 + frame * 7);

/** Measures of a plume. */
export interface Plume {
  readonly seed: number;
  readonly height: number;
  readonly lean: number;
  /** Width at the foot and at the head. */
  readonly widths: readonly [number, number];
  readonly steam: boolean;
}

type Puff = readonly [x: number, y: number, r: number];

function scallop([x, y, radius]: Puff, r: Random): string {
  return poly(
    range(36).map((i): Point => {
      const a = (i * Math.PI) / 18;
      const rr = radius * (1 - 0.07 * Math.abs(Math.sin(a * 4.5))) + r.around(0.5);
      return [x + Math.cos(a) * rr, y + Math.sin(a) * rr];
    }),
  );
}

/** Let smoke or steam rise: a ribbon that ends in spirals. Its origin is the chimney. */
export function plume(inks: Palette, { seed, height, lean, widths, steam }: Plume): string {
  const r = random(seed);
  const [w0, w1] = widths;
  const spine = range(6).map((i): Point => {
    const t = i / 5;
    return [lean * t * t + Math.sin(i * 1.6 + seed) * (6 + w1 * 0.16) * t, -height * t];
  });
  const line = curve(spine, 8);
  const [swell, beat] = steam ? [0.1, 11] : [0.2, 17];
  const tube = cut(
    ribbon(line, (t) => lerp(w0, w1, t ** 0.9) * (1 + swell * Math.sin(t * beat + seed))),
    r,
    8,
    0.8,
  );
  const [x, y] = line[line.length - 1] as Point;
  const R = w1 * 0.62;
  const puffs: readonly [Puff, Puff, Puff] = [
    [x + R * 0.5, y - 2, R],
    [x - R * 0.6, y + R * 0.5, R * 0.72],
    [x + R * 1.35, y + R * 0.65, R * 0.6],
  ];
  const curls = puffs.map(([px, py, pr], i) =>
    spiral(px, py, pr * 0.6, 1.7 - i * 0.2, 3.2 - i * 0.6, seed + i * 2, i === 1 ? -1 : 1),
  );
  const threads = range(6).map((i) => {
    const at = Math.floor((line.length * (i + 1)) / 8);
    const [p, q] = [line[at] as Point, line[Math.min(line.length - 1, at + 2)] as Point];
    const angle = Math.atan2(q[1] - p[1], q[0] - p[0]);
    return sliver(p[0] + r.around(w0 * 0.3 + i), p[1], 11.4 + i * 2.4, 1.85 + i * 0.25, angle, r.around(2));
  });
  const ink = steam ? inks.steam : inks.smoke;
  const head = puffs.map((p) => scallop(p, r)).join('');
  const both = `<path d="${tube}"/><path d="${head}"/>`;
  return shaded(
    `<g fill="${lighten(ink, 0.35)}" transform="translate(-.8 -1)">${both}</g><g fill="${ink}">${both}</g>` +
      print(
        curls.join('') + threads.join(''),
        steam ? darken(ink, 0.24) : lighten(ink, 0.45),
        steam ? 0.7 : 0.85,
      ),
    'near',
  );
}

/** Roll a bank of smoke under the sky's edge, 620 px long; its origin is the middle of its foot. */
export function smokeBank(inks: Palette): string {
  const r = random(811);
  const ink = mix(inks.smoke, inks.sky[1], 0.25);
  let body = '';
  let cuts = '';
  let x = -300;
  for (let i = 0; x < 300; i++) {
    const radius = lerp(13, 44, Math.min(1, (x + 300) / 260)) * r.between(0.72, 1.14);
    const y = -46 + Math.sin(x / 97 + 3) * 9 + r.around(5);
    body += scallopFlat(x, y, radius, r);
    if (i % 2 && radius > 18)
      cuts += spiral(x, y, radius * 0.6, 1.9, radius * 0.12 + 1, r() * 6, r() < 0.5 ? 1 : -1);
    else cuts += sliver(x - radius * 0.7, y + r.around(radius * 0.3), radius * 1.4, 2.4, r.around(0.08));
    x += radius * 0.92;
  }
  return shaded(
    `<path d="${body}" fill="${lighten(ink, 0.32)}" transform="translate(-.9 -1.2)"/><path d="${body}" fill="${ink}"/>` +
      print(cuts, lighten(ink, 0.36), 0.8),
    'float',
  );
}

const scallopFlat = (x: number, y: number, radius: number, r: Random): string =>
  poly(
    range(40).map((k): Point => {
      const a = deg(k * 9);
      const rr = radius * (1 - 0.06 * Math.abs(Math.sin(a * 4))) + r.around(0.5);
      return [x + Math.cos(a) * rr, y + Math.sin(a) * rr * 0.82];
    }),
  );
