import { stook } from '../built/farm.ts';
import { hazed, type Palette } from '../palette.ts';
import { darken, lighten, mix } from '../paper/colour.ts';
import { drop, sliver } from '../paper/cuts.ts';
import { clamp, cut, deg, type Point, poly, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, put, sheet } from '../paper/sheet.ts';
import { blades, cane, crook, ear, mound, stubs, vine } from './glyphs.ts';
import { contour, type Plot, type PlotShape, scaleAt, shapeOf } from './ground-plan.ts';
import { type FieldInks, tinted } from './tints.ts';

/** What a drawn plot shows. Grain ripens as ears; the autumn crops of the plain as ears among canes of sorghum. */
export type Growth = 'ploughed' | 'sown' | 'wheat' | 'vines' | 'ripe' | 'ripeMixed' | 'cut' | 'rot' | 'snow';

/** Share of haze on each terrace. */
export const HAZE = [0.3, 0.24, 0.17, 0.1, 0.04, 0] as const;

/** Height of a standing crop, px at y = 650. */
const HEIGHT: Readonly<Record<Growth, number>> = {
  ploughed: 0,
  sown: 0,
  wheat: 6.5,
  vines: 5,
  ripe: 13,
  ripeMixed: 13,
  cut: 0,
  rot: 10,
  snow: 0,
};

/** Distance of marks in a row, px at scale 1. */
const STEP: Readonly<Record<Growth, number>> = {
  ploughed: 13,
  sown: 11,
  wheat: 7.4,
  vines: 13,
  ripe: 7.4,
  ripeMixed: 7.4,
  cut: 10,
  rot: 13.6,
  snow: 30,
};

/** Marks of one plot, sorted by the ink that prints them. */
interface Marks {
  mid: string;
  light: string;
  dark: string;
  rust: string;
  extra: string;
}

interface Job {
  readonly inks: Palette;
  readonly plot: Plot;
  readonly shape: PlotShape;
  readonly growth: Growth;
  readonly r: Random;
  readonly width: number;
  readonly scale: number;
  readonly marks: Marks;
}

function plain(inks: Palette, growth: Growth): FieldInks {
  switch (growth) {
    case 'ploughed':
    case 'sown':
      return { base: inks.soil, light: inks.soilLight, dark: darken(inks.soil, 0.35) };
    case 'wheat':
      return { base: inks.green, light: inks.greenLight, dark: inks.greenDark };
    case 'vines':
      return { base: inks.soil, light: inks.vine, dark: inks.vineDark };
    case 'cut':
      return { base: inks.stubble, light: lighten(inks.stubble, 0.4), dark: inks.stubbleDark };
    case 'rot':
      return { base: inks.rot, light: lighten(inks.rot, 0.32), dark: inks.rotDark };
    case 'snow':
      return {
        base: mix(inks.snow, inks.soilLight, 0.35),
        light: '#FFFFFF',
        dark: mix(inks.stubbleDark, inks.snow, 0.2),
      };
    case 'ripe':
    case 'ripeMixed':
      return { base: inks.straw, light: inks.strawLight, dark: inks.strawDark };
  }
}

const inksOf = (inks: Palette, plot: Plot, growth: Growth): FieldInks =>
  tinted(inks, plain(inks, growth), HAZE[plot.terrace] as number, plot.seed, [0.3, 0.26]);

/** Furrows that run to the vanishing point. */
function furrows({ shape, growth, r, width, scale, marks }: Job): void {
  const count = Math.round(width / (11 * scale + 4));
  for (let i = 0; i < count; i++) {
    const u = (i + 0.5) / count;
    let v = 0.03 + r() * 0.08;
    while (v < 0.9) {
      const next = Math.min(0.98, v + r.between(0.25, 0.6));
      const [a, b] = [shape.at(u, v), shape.at(u, next)];
      const s = scaleAt((a[1] + b[1]) / 2);
      const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      marks.dark += sliver(a[0], a[1], length, 4.2 * s, angle);
      marks.light += sliver(a[0] + 3.4 * s, a[1], length * 0.9, 2 * s, angle);
      v = next + 0.04;
    }
    if (growth === 'sown')
      for (let w = 0.12; w < 0.95; w += 0.16) {
        const [x, y] = shape.at(u + 0.45 / count, w);
        marks.light += drop(x, y, 3.4 * scale, 2.4 * scale, r() * 6);
      }
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly step: number;
  readonly row: number;
  readonly a: number;
  readonly b: number;
}

function soilMark(job: Job, { x, y, s, step, row, a }: Place): void {
  const l = step * 0.86;
  if (row % 2) job.marks.dark += sliver(x - l / 2, y, l, 2.1 * s + 0.4, 0, -1.2 * s);
  else job.marks.light += sliver(x - l / 2, y, l, 1.6 * s + 0.3, 0, -s);
  if (job.growth === 'sown' && a < 0.6) job.marks.light += drop(x, y - 2 * s, 2.6 * s, 1.6 * s, a * 6);
}

function ripeMark(job: Job, { x, y, s, a, b }: Place): void {
  const angle = deg(-90 + job.r.around(16));
  if (job.growth === 'ripeMixed' && b < 0.2) job.marks.rust += cane(x, y + 2 * s, s, angle);
  else if (a < 0.42) job.marks.dark += ear(x, y + 2 * s, s, angle);
  else if (a < 0.9) job.marks.light += ear(x, y + 2 * s, s, angle);
}

function rotMark({ marks }: Job, { x, y, s, a, b }: Place): void {
  const hand = a < 0.55 ? 1 : -1;
  if (b < 0.14) marks.light += crook(x, y + 3 * s, s * 0.95, hand);
  else if (b < 0.62) marks.dark += crook(x, y + 3 * s, s * 0.95, hand);
  else if (b < 0.86) {
    marks.dark += sliver(x - 7 * s, y + s, 15 * s, 1.5 * s, hand * 0.2, -2 * s);
    marks.light += sliver(x - 5 * s, y + 3 * s, 11 * s, 1.2 * s, hand * 0.2, -1.6 * s);
  }
}

function cutMark({ inks, marks, r }: Job, { x, y, s, row, a, b }: Place): void {
  const t = stubs(x, y, s, r.around(14));
  if (a < 0.72) marks.dark += t;
  else marks.light += t;
  if (b < 0.025 && row > 0) marks.extra += put(stook(inks.straw, inks.strawDark), x, y, s * 0.95);
}

function mark(job: Job, place: Place): void {
  const { growth, marks, r } = job;
  const { x, y, s, step, a, b } = place;
  if (growth === 'ploughed' || growth === 'sown') soilMark(job, place);
  else if (growth === 'ripe' || growth === 'ripeMixed') ripeMark(job, place);
  else if (growth === 'rot') rotMark(job, place);
  else if (growth === 'cut') cutMark(job, place);
  else if (growth === 'vines') {
    const plant = vine(x, y, s);
    marks.mid += mound(x, y, s);
    marks.light += plant.leaves;
    marks.dark += plant.cuts;
  } else if (growth === 'wheat') {
    if (b < 0.55) marks.dark += blades(x, y, s, r.around(8));
    else marks.light += blades(x, y, s, r.around(8));
  } else {
    const l = step * 0.8;
    marks.dark += sliver(x - l / 2, y, l * (0.4 + a * 0.6), 1.3 * s, 0, -s);
    if (b < 0.16) marks.dark += sliver(x, y, 3.4 * s, 1.1 * s, deg(-96));
  }
}

/** Rows of marks over a plot, far to near. */
function rows(job: Job): void {
  const { plot, shape, growth, r, width, scale } = job;
  const deep = contour(plot.terrace + 1, plot.middleX) - contour(plot.terrace, plot.middleX);
  const count = Math.round(clamp(deep / (8.6 * scale + 2), 2, 8));
  for (let row = 0; row < count; row++) {
    const v = ((row + 0.55) / count) ** 1.12;
    const s = scaleAt(shape.at(0.5, v)[1]) * 1.42;
    const step = STEP[growth] * (s + 0.12);
    const n = Math.max(3, Math.round(width / step));
    const straight = plot.rows === 'in' && growth !== 'cut';
    for (let i = 0; i < n; i++) {
      const u = (i + 0.5 + (straight ? r.around(0.1) : r.around(0.22) + (row % 2) * 0.25)) / n;
      const [a, b] = [r(), r()];
      if (u < 0.015 || u > 0.985) continue;
      const [x, y] = shape.at(u, clamp(v + r.around(0.018), 0.03, 0.97));
      mark(job, { x, y, s, step, row, a, b });
    }
  }
}

/** A fringe of heads over the far edge, so that a standing crop has height. */
function fringe({ shape, growth, r, width, scale }: Job): { readonly dark: string; readonly light: string } {
  const count = Math.round(width / (6 * scale + 0.8));
  let [dark, light] = ['', ''];
  for (let i = 0; i <= count; i++) {
    const [x, y] = shape.at(i / count, 0);
    const s = scaleAt(y) * 1.3;
    if (growth === 'rot') {
      if (i % 2) dark += crook(x, y + 2 * s, s * 0.85, r() < 0.5 ? 1 : -1);
      continue;
    }
    const tall = HEIGHT[growth] * s * r.between(0.72, 1.12);
    const head = growth.startsWith('ripe')
      ? ear(x, y + 3 * s, s * r.between(0.9, 1.1), deg(-90 + r.around(18)))
      : sliver(x, y + 2 * s, tall * 1.5, 1.8 * s, deg(-90 + r.around(20)));
    if (r() < 0.6) dark += head;
    else light += head;
  }
  return { dark, light };
}

/** The near side of a standing crop: a face of stalks. */
function face({ shape, growth, r, width, scale }: Job, inks: FieldInks): string {
  const up: Point[] = [];
  const down: Point[] = [];
  for (let i = 0; i <= 24; i++) {
    const [x, y] = shape.at(i / 24, 1);
    down.push([x, y]);
    up.unshift([x, y - HEIGHT[growth] * scaleAt(y) * (growth === 'wheat' ? 0.8 : 0.95) + r.around(0.8)]);
  }
  const count = Math.round(width / (3.4 * scale + 1.4));
  const stalks = range(count + 1).map((i) => {
    const [x, y] = shape.at(i / count, 1);
    const s = scaleAt(y);
    return sliver(x, y, HEIGHT[growth] * s * r.between(0.7, 1.2), 1.7 * s, deg(-90 + r.around(9)));
  });
  return (
    print(poly([...down, ...up]), mix(inks.base, inks.dark, growth === 'wheat' ? 0.55 : 0.5)) +
    print(stalks.join(''), mix(inks.base, inks.light, 0.5))
  );
}

/** Draw one plot. */
export function crop(inks: Palette, plot: Plot, growth: Growth): string {
  const r = random(plot.seed);
  const shape = shapeOf(plot);
  const colours = inksOf(inks, plot, growth);
  const width = Math.abs(shape.at(1, 0.5)[0] - shape.at(0, 0.5)[0]);
  const marks: Marks = { mid: '', light: '', dark: '', rust: '', extra: '' };
  const outline = cut([...shape.far, ...[...shape.near].reverse()], r, 12, 0.5 + plot.terrace * 0.18);
  const job: Job = { inks, plot, shape, growth, r, width, scale: scaleAt(plot.middleY), marks };
  const ploughed = growth === 'ploughed' || growth === 'sown' || growth === 'snow';
  if (ploughed && plot.rows === 'in') furrows(job);
  else rows(job);
  const tall = HEIGHT[growth] > 0;
  const { base, light, dark } = colours;
  const rust = hazed(inks, mix(inks.brick, inks.strawDark, 0.45), HAZE[plot.terrace] as number);
  // The light tone is printed a hair off the dark one, as a second block would be.
  const body = sheet(outline, base, {
    rim: 0.3,
    edge: [-0.5, -0.9],
    print:
      print(marks.mid, lighten(base, 0.12)) +
      `<g transform="translate(.7 -.5)">${print(marks.light, light)}</g>` +
      print(marks.dark, dark) +
      print(marks.rust, rust) +
      (HEIGHT[growth] > 6 ? face(job, colours) : '') +
      marks.extra,
  });
  if (!tall) return body;
  const heads = fringe(job);
  return (
    body + print(heads.dark, growth === 'rot' ? dark : mix(base, dark, 0.55)) + print(heads.light, light)
  );
}
