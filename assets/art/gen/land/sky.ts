import { BAND } from '../fields/ground-plan.ts';
import type { Palette } from '../palette.ts';
import { sliver, spiral } from '../paper/cuts.ts';
import { clamp, curve, cut, deg, lerp, type Point, poly, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, shaded, sheet } from '../paper/sheet.ts';

/** How the sky is drawn, and where the sun stands by day. */
export interface SkyOptions {
  readonly sun: readonly [x: number, y: number, radius: number];
  readonly hatch: number;
  /** Broken rings around the sun; winter has none. */
  readonly rings: boolean;
}

/** Long slivers, closest together near the horizon. */
function hatching(r: Random): string {
  let out = '';
  for (let y = 84; y < 262; y += lerp(9, 4.6, (y - 84) / 180)) {
    let x = BAND[0] + r.between(0, 160);
    while (x < BAND[1]) {
      const length = r.between(40, 210) * (0.6 + (y - 84) / 260);
      if (r() < 0.72) out += sliver(x, y + r.around(1), length, r.between(1.4, 3.4), r.around(0.006));
      x += length + r.between(12, 120);
    }
  }
  return out;
}

/** One sliver of a ring around the sun: how far beyond its edge, from which angle, how long (both rad), how thick. */
export type RingSliver = readonly [beyond: number, from: number, length: number, thick: number];

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Five broken rings of slivers around a sun. Never rays. The game draws them: they move with the sun, and are mostly air. */
export function sunRings(): RingSliver[] {
  const r = random(101);
  const slivers: RingSliver[] = [];
  for (let k = 0; k < 5; k++) {
    let a = r.between(0, 1);
    const end = a + 6.2;
    while (a < end) {
      const length = r.between(0.16, 0.6);
      slivers.push([13 + k * 10, hundredths(a), hundredths(length), hundredths(3.4 - k * 0.4)]);
      a += length + r.between(0.08, 0.3);
    }
  }
  return slivers;
}

function sunDisc(radius: number): string {
  const edge = range(44).map((i): Point => {
    const t = (i * 2 * Math.PI) / 44;
    return [Math.cos(t) * radius, Math.sin(t) * radius];
  });
  const slots = range(4).map((i) =>
    sliver(-radius * (0.74 - i * 0.12), radius * (0.34 + i * 0.15), radius * (1.48 - i * 0.24), 3.4),
  );
  return poly(edge) + slots.join('');
}

/** Cut the sun around the origin. It moves, so it is no part of the sky. */
export const sun = (inks: Palette, { sun: [, , radius] }: SkyOptions): string =>
  sheet(sunDisc(radius), inks.sun, { shadow: 'stand', rim: 0.25 });

/** Hang the sky: strips of warm paper, hatching that swells and dies. */
export function sky(inks: Palette, options: SkyOptions): string {
  const r = random(101);
  const tops = [0, 92, 158, 214];
  let out = `<rect x="${BAND[0]}" width="${BAND[1] - BAND[0]}" height="768" fill="${inks.sky[0]}"/>`;
  for (const i of [1, 2, 3] as const) {
    const line: Point[] = [];
    for (let x = BAND[0]; x <= BAND[1]; x += 85)
      line.push([x, (tops[i] as number) + Math.sin(x / 210 + i * 2.1) * 9 + r.around(4)]);
    const strip = cut([...curve(line, 26), [BAND[1], 330], [BAND[0], 330]], r, 22, 0.8);
    out += sheet(strip, inks.sky[i], { shadow: 'far', rim: 0.3 });
  }
  return out + print(hatching(r), inks.skyInk, options.hatch);
}

const BUMPS: readonly (readonly [number, number, number])[] = [
  [-62, -4, 17],
  [-30, -19, 25],
  [8, -26, 30],
  [44, -12, 21],
  [70, -2, 13],
];

function cloudTop(): Point[] {
  const top = BUMPS.flatMap((bump) =>
    range(11)
      .map((i): Point => {
        const a = deg(-190 + i * 20);
        return [bump[0] + Math.cos(a) * bump[2], bump[1] + Math.sin(a) * bump[2]];
      })
      .filter((p) => BUMPS.every((o) => o === bump || Math.hypot(p[0] - o[0], p[1] - o[1]) >= o[2] - 0.5)),
  );
  return top.sort((a, b) => a[0] - b[0]);
}

/** Cut a cloud of three spirals on a flat foot; its middle is the origin. */
export function cloud(inks: Palette): string {
  const foot = curve(
    [
      [108, 8],
      [60, 7],
      [30, 13],
      [-20, 10],
      [-60, 14],
      [-112, 8],
    ],
    12,
  );
  const edge = cut([[-112, 8], ...cloudTop(), [108, 8], ...foot], random(3), 9, 0.5);
  const holes =
    spiral(-30, -14, 14, 1.6, 3.6, 2.6) +
    spiral(10, -20, 18, 1.8, 4, 0.5, -1) +
    spiral(45, -8, 11, 1.5, 3, 2.8) +
    sliver(-96, 7, 60, 2.6) +
    sliver(-24, 6, 70, 2.8) +
    sliver(52, 5, 44, 2.4);
  return sheet(edge + holes, inks.cloud, { shadow: 'stand', rim: 0.4 });
}

function finger(from: number, to: number, y: number, thick: number, r: Random): string {
  const end = (cx: number, start: number): Point[] =>
    range(13).map((k): Point => {
      const a = ((start + k) * Math.PI) / 12;
      return [cx + (Math.cos(a) * thick) / 2, y + (Math.sin(a) * thick) / 2];
    });
  return cut([...end(to, -6), ...end(from, 6)], r, 14, 0.4);
}

/** Lay a tissue of mist: flat fingers with round ends, as in the old scrolls. */
export function mist(
  inks: Palette,
  from: number,
  to: number,
  y: number,
  seed: number,
  thick = 7,
  alpha = 0.72,
): string {
  const r = random(seed);
  const w = to - from;
  const path =
    finger(from, to, y, thick, r) +
    finger(
      from + w * r.between(0.1, 0.25),
      from + w * r.between(0.6, 0.75),
      y - thick * 0.82,
      thick * 0.9,
      r,
    ) +
    finger(
      from + w * r.between(0.3, 0.42),
      to + w * r.between(0.06, 0.16),
      y + thick * 0.82,
      thick * 0.9,
      r,
    ) +
    finger(from - w * 0.12, from + w * r.between(0.2, 0.3), y + thick * 0.8, thick * 0.8, r);
  return `<g opacity="${clamp(alpha)}">${shaded(`<path d="${path}" fill="${inks.mist}" fill-rule="nonzero"/>`, 'near')}</g>`;
}
