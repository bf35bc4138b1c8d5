import { stook } from '../built/farm.ts';
import { crook } from '../fields/glyphs.ts';
import { type Grid, scaleAt } from '../fields/ground-plan.ts';
import { type FieldInks, tinted } from '../fields/tints.ts';
import { hazed, type Palette } from '../palette.ts';
import { darken, type Ink, lighten, mix } from '../paper/colour.ts';
import { sliver } from '../paper/cuts.ts';
import { clamp, cut, deg, type Point, poly, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, put, sheet } from '../paper/sheet.ts';
import { bandHeight, gridOf, outlineOf, type Paddy } from './ground-plan.ts';
import { bundle, lodged, panicle, seedling, tuft } from './rice-marks.ts';

/** What a paddy shows: water, seedlings, rice, ears, stubble, what nobody cut, land under water in winter, frost. */
export type PaddyGrowth =
  | 'flooded'
  | 'seedlings'
  | 'rice'
  | 'ears'
  | 'stubble'
  | 'lodged'
  | 'winter'
  | 'frost';

/** Share of haze on each band. */
export const PADDY_HAZE = [0.26, 0.2, 0.12, 0.07, 0.03, 0] as const;

/** Height of what stands, px at y = 650. */
const HEIGHT: Readonly<Record<PaddyGrowth, number>> = {
  flooded: 0,
  seedlings: 0,
  rice: 10,
  ears: 13,
  stubble: 0,
  lodged: 8,
  winter: 0,
  frost: 0,
};

/** Distance of marks in a row, px at scale 1. */
const STEP: Readonly<Record<PaddyGrowth, number>> = {
  flooded: 34,
  seedlings: 13,
  rice: 9.4,
  ears: 8.6,
  stubble: 12.5,
  lodged: 13,
  winter: 30,
  frost: 19,
};

const WATERY: readonly PaddyGrowth[] = ['flooded', 'seedlings', 'winter'];

interface Marks {
  light: string;
  dark: string;
  glint: string;
  extra: string;
}

interface Job {
  readonly inks: Palette;
  readonly paddy: Paddy;
  readonly grid: Grid;
  readonly growth: PaddyGrowth;
  readonly r: Random;
  readonly width: number;
  readonly scale: number;
  readonly marks: Marks;
}

/** Still water in a field is the sky laid on mud. */
const shallow = (inks: Palette): Ink => mix(mix(inks.sky[2], inks.water, 0.26), inks.soil, 0.1);

function plain(inks: Palette, growth: PaddyGrowth): FieldInks {
  const still = shallow(inks);
  switch (growth) {
    case 'flooded':
      return { base: still, light: lighten(inks.waterLight, 0.35), dark: mix(still, inks.soil, 0.62) };
    case 'winter':
      return {
        base: mix(still, inks.water, 0.22),
        light: lighten(inks.waterLight, 0.4),
        dark: mix(still, inks.soil, 0.6),
      };
    case 'seedlings':
      return { base: mix(still, inks.green, 0.12), light: inks.greenLight, dark: inks.greenDark };
    case 'rice':
      return { base: inks.green, light: inks.greenLight, dark: inks.greenDark };
    case 'ears':
      return {
        base: mix(inks.straw, inks.green, 0.14),
        light: inks.strawLight,
        dark: mix(inks.strawDark, inks.greenDark, 0.16),
      };
    case 'stubble':
      return {
        base: mix(inks.stubble, inks.soil, 0.12),
        light: lighten(inks.stubble, 0.45),
        dark: inks.stubbleDark,
      };
    case 'lodged':
      return { base: inks.rot, light: lighten(inks.rot, 0.34), dark: inks.rotDark };
    case 'frost':
      return { base: mix(inks.stubble, inks.soil, 0.22), light: inks.snow, dark: inks.stubbleDark };
  }
}

const inksOf = (inks: Palette, paddy: Paddy, growth: PaddyGrowth): FieldInks =>
  tinted(inks, plain(inks, growth), PADDY_HAZE[paddy.band] as number, paddy.seed, [0.24, 0.3]);

interface Place {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly u: number;
  readonly v: number;
  readonly a: number;
  readonly b: number;
}

/** Light on still water: long slivers, and a short one beside. */
function glint({ marks }: Job, { x, y, s, a, b }: Place): void {
  marks.glint += sliver(x - 14 * s, y, (16 + a * 26) * s, 1.5 * s, 0, -0.7 * s);
  if (b < 0.4) marks.glint += sliver(x + 10 * s, y + 2.4 * s, (8 + b * 20) * s, 1.1 * s);
}

function mark(job: Job, place: Place): void {
  const { growth, marks, r, inks } = job;
  const { x, y, s, u, v, a, b } = place;
  switch (growth) {
    case 'flooded':
      if (a < 0.5) glint(job, place);
      else marks.dark += sliver(x - 9 * s, y, (8 + b * 16) * s, 1.3 * s, r.around(0.05), -0.8 * s);
      return;
    case 'winter':
      if (a < 0.42) glint(job, place);
      else if (a < 0.72) marks.dark += bundle(x, y, s * 0.8, r.around(16));
      return;
    case 'seedlings':
      if (a < 0.62) marks.dark += seedling(x, y, s, r.around(9));
      else marks.light += seedling(x, y, s, r.around(9));
      if (b < 0.16) marks.glint += sliver(x - 10 * s, y + 2.2 * s, (12 + a * 12) * s, 1.2 * s);
      return;
    case 'rice':
      if (b < 0.56) marks.dark += tuft(x, y + s, s, r.around(8));
      else marks.light += tuft(x, y + s, s, r.around(8));
      return;
    case 'ears':
      if (a < 0.4) marks.dark += panicle(x, y + 3 * s, s, b < 0.7 ? 1 : -1);
      else if (a < 0.88) marks.light += panicle(x, y + 3 * s, s, b < 0.7 ? 1 : -1);
      return;
    case 'stubble':
      if (a < 0.74) marks.dark += bundle(x, y, s, r.around(12));
      else marks.light += bundle(x, y, s, r.around(12));
      if (b < 0.07) marks.glint += sliver(x - 9 * s, y + 1.6 * s, 20 * s, 2.2 * s, 0, -0.4 * s);
      if (b > 0.982 && u > 0.08 && u < 0.92 && v > 0.2)
        marks.extra += put(stook(inks.straw, inks.strawDark), x, y, s * 0.95);
      return;
    case 'lodged':
      if (b < 0.2) marks.light += lodged(x - 5 * s, y + 2 * s, s, a < 0.6 ? 1 : -1);
      else if (b < 0.52) marks.dark += crook(x, y + 3 * s, s * 0.9, a < 0.6 ? 1 : -1);
      else if (b < 0.86) marks.dark += lodged(x - 5 * s, y + 2 * s, s, a < 0.6 ? 1 : -1);
      return;
    case 'frost':
      if (a < 0.55) marks.dark += bundle(x, y, s * 0.9, r.around(12));
      if (b < 0.46)
        marks.light += sliver(
          x - 11 * s,
          y + 1.4 * s,
          (16 + a * 22) * s,
          (2 + a * 2.6) * s,
          r.around(0.03),
          -0.7 * s,
        );
  }
}

/** Rows of marks over a paddy, far to near: set by a line that was pulled over the water. */
function rows(job: Job): void {
  const { paddy, grid, growth, r, width, scale } = job;
  const deep = bandHeight(paddy.band, clamp(paddy.middleX, 0, 1366));
  const count = Math.round(clamp(deep / (8.8 * scale + 1.6), 2, 10));
  const loose = WATERY.includes(growth) && growth !== 'seedlings';
  for (let row = 0; row < count; row++) {
    const v = 0.06 + 0.9 * ((row + 0.55) / count) ** 1.1;
    const s = scaleAt(grid(0.5, v)[1]) * 1.36;
    const n = Math.max(3, Math.round(width / (STEP[growth] * (s + 0.12))));
    for (let i = 0; i < n; i++) {
      const u = (i + 0.5 + (loose ? r.around(0.45) : r.around(0.1) + (row % 2) * 0.2)) / n;
      const [a, b] = [r(), r()];
      if (u < 0.022 || u > 0.978) continue;
      const [x, y] = grid(u, clamp(v + r.around(loose ? 0.05 : 0.012), 0.05, 0.96));
      mark(job, { x, y, s, u, v, a, b });
    }
  }
}

/** Heads over the far edge, so that what stands has height. */
function fringe({ grid, growth, r, width, scale }: Job): { readonly dark: string; readonly light: string } {
  const count = Math.round(width / (6.6 * scale + 0.9));
  let [dark, light] = ['', ''];
  for (let i = 0; i <= count; i++) {
    const [x, y] = grid(0.03 + (0.94 * i) / count, 0.02);
    const s = scaleAt(y) * 1.26;
    const head =
      growth === 'rice'
        ? tuft(x, y + 2 * s, s * r.between(0.8, 1.05), r.around(12))
        : growth === 'ears'
          ? panicle(x, y + 3 * s, s * r.between(0.86, 1.04), r() < 0.72 ? 1 : -1)
          : i % 2
            ? crook(x, y + 2 * s, s * 0.8, r() < 0.6 ? 1 : -1)
            : '';
    if (r() < 0.6) dark += head;
    else light += head;
  }
  return { dark, light };
}

/** The near side of what stands: a face of stems. */
function face({ grid, growth, r, width, scale }: Job, { base, light, dark }: FieldInks): string {
  const [up, down]: [Point[], Point[]] = [[], []];
  for (let i = 0; i <= 22; i++) {
    const [x, y] = grid(0.025 + (0.95 * i) / 22, 0.985);
    down.push([x, y]);
    up.unshift([x, y - HEIGHT[growth] * scaleAt(y) * 0.8 + r.around(0.8)]);
  }
  const count = Math.round(width / (3.8 * scale + 1.5));
  const stems = range(count + 1).map((i) => {
    const [x, y] = grid(0.025 + (0.95 * i) / count, 0.985);
    return sliver(
      x,
      y,
      HEIGHT[growth] * scaleAt(y) * r.between(0.6, 1.05),
      1.6 * scaleAt(y),
      deg(-90 + r.around(9)),
    );
  });
  return (
    print(poly([...down, ...up]), mix(base, dark, 0.56)) +
    print(stems.join(''), mix(base, light, growth === 'rice' ? 0.2 : 0.45))
  );
}

/** Mud that the water has not covered: the paddy's own edge, in the shadow of its bund. */
const rimOf = (inks: Palette, base: Ink): Ink => mix(base, darken(inks.soil, 0.25), 0.5);

/** Draw one paddy. */
export function rice(inks: Palette, paddy: Paddy, growth: PaddyGrowth): string {
  const r = random(paddy.seed);
  const grid = gridOf(paddy);
  const colours = inksOf(inks, paddy, growth);
  const { base, light, dark } = colours;
  const width = Math.abs(grid(1, 0.5)[0] - grid(0, 0.5)[0]);
  const slip = 0.4 + paddy.band * 0.12;
  const edge = cut(outlineOf(grid), r, 11, slip);
  const level = cut(outlineOf(grid, 0.07), r, 13, slip);
  const marks: Marks = { light: '', dark: '', glint: '', extra: '' };
  const job: Job = { inks, paddy, grid, growth, r, width, scale: scaleAt(paddy.middleY), marks };
  rows(job);
  const water = hazed(inks, lighten(inks.waterLight, 0.3), PADDY_HAZE[paddy.band] as number);
  const printed =
    `<g transform="translate(.7 -.5)">${print(marks.light, light)}</g>` +
    print(marks.dark, dark) +
    print(marks.glint, water, 0.8) +
    (HEIGHT[growth] ? face(job, colours) : '') +
    marks.extra;
  const body =
    print(edge, rimOf(inks, base)) + sheet(level, base, { rim: 0.2, edge: [0, 0.9], print: printed });
  if (!HEIGHT[growth]) return body;
  const heads = fringe(job);
  return (
    body + print(heads.dark, growth === 'lodged' ? dark : mix(base, dark, 0.6)) + print(heads.light, light)
  );
}
