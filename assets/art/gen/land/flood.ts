import type { Palette } from '../palette.ts';
import { darken, type Ink, lighten, mix } from '../paper/colour.ts';
import { diamond, saw, sliver, spiral } from '../paper/cuts.ts';
import { cut, deg, type Point, poly, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, sheet } from '../paper/sheet.ts';

/** Left and right lip of the wedge at the crest, and at the dam's foot. */
const WEDGE = { left: 938, right: 1012, footLeft: 958, footRight: 990 } as const;

const bank = (points: readonly Point[], inks: Palette, seed: number): string => {
  const r = random(seed);
  const xs = points.map(([x]) => x);
  let lozenges = '';
  for (let row = 0; row < 4; row++) {
    const y = 370 + row * 11;
    const [from, to] = [Math.min(...xs) + 30 - row * 6, Math.max(...xs) - 44 + row * 6];
    for (let x = from + (row % 2) * 12; x < to; x += 24) lozenges += diamond(x, y, 9, 4.2);
  }
  return sheet(cut(points, r, 11, 0.8), inks.dam, {
    shadow: 'stand',
    print: print(lozenges, darken(inks.dam, 0.3), 0.55),
  });
};

const crest = (points: readonly Point[], inks: Palette, seed: number): string =>
  sheet(cut(points, random(seed), 11, 0.5), lighten(inks.dam, 0.3), { rim: 0.4 });

/** One flank of the wedge, its layers of rammed earth laid open. */
function flank(raw: Ink, side: 1 | -1, r: Random): string {
  const [lip, foot] = side < 0 ? [WEDGE.left, WEDGE.footLeft] : [WEDGE.right, WEDGE.footRight];
  const edge: Point[] = [
    [lip + side * 13, 352],
    [lip - side * 1, 353],
    [lip - side * 3, 364],
    [lip - side * 10, 371],
    [lip - side * 9, 384],
    [foot - side * 3, 392],
    [foot - side * 2, 416],
    [foot + side * 24, 416],
  ];
  const layers = range(5).map((i) => {
    const x = lip + (foot - lip) * (i / 5) + (side < 0 ? -11 : 2);
    return sliver(x + r.around(1), 361 + i * 10, r.between(8, 12), 2, deg(side * -7));
  });
  return sheet(cut(edge, r, 7, 1), raw, { rim: 0.42, print: print(layers.join(''), darken(raw, 0.4), 0.7) });
}

/** Raw earth where the wedge was torn out: two broken flanks, a sill of clods between them. */
function torn(inks: Palette): string {
  const r = random(1603);
  const raw = darken(mix(inks.dam, inks.soil, 0.55), 0.12);
  const clods = range(7).map(() => {
    const [x, y] = [r.between(946, 1004), r.between(404, 414)];
    return poly([
      [x - 5, y + 2],
      [x - 2, y - 3.4],
      [x + 3, y - 2.4],
      [x + 6, y + 2],
    ]);
  });
  return flank(raw, -1, r) + flank(raw, 1, r) + print(clods.join(''), darken(raw, 0.2));
}

const LEFT_BANK: readonly Point[] = [
  [788, 356],
  [WEDGE.left, 353],
  [WEDGE.left + 4, 380],
  [WEDGE.footLeft, 414],
  [764, 414],
];
const RIGHT_BANK: readonly Point[] = [
  [WEDGE.right, 353],
  [1150, 355],
  [1176, 414],
  [WEDGE.footRight, 414],
  [WEDGE.right - 6, 380],
];
const LEFT_CREST: readonly Point[] = [
  [782, 357],
  [WEDGE.left - 4, 353],
  [WEDGE.left - 1, 350],
  [WEDGE.left - 9, 348.4],
  [782, 352],
];
const RIGHT_CREST: readonly Point[] = [
  [WEDGE.right + 5, 353],
  [1156, 356],
  [1156, 351],
  [WEDGE.right + 9, 348.4],
  [WEDGE.right + 1, 350.4],
];

/** The finished dam after it failed: a wedge is gone from its middle, with the sluice house. */
export function failedDam(inks: Palette): string {
  const teeth = saw(790, 363, 140, 17, 3.4) + saw(1026, 363, 124, 15, 3.4);
  return (
    bank(LEFT_BANK, inks, 1601) +
    bank(RIGHT_BANK, inks, 1602) +
    print(teeth, darken(inks.dam, 0.4), 0.6) +
    torn(inks) +
    crest(LEFT_CREST, inks, 1604) +
    crest(RIGHT_CREST, inks, 1605)
  );
}

/** One sheet of flood water with a scalloped crest, spirals cut into its waves. */
export function wave(
  inks: Palette,
  from: Point,
  to: Point,
  deep: number,
  shade: number,
  seed: number,
): string {
  const r = random(seed);
  const count = Math.round((to[0] - from[0]) / 34);
  const top: Point[] = [];
  let spirals = '';
  for (let i = 0; i < count; i++) {
    const [x0, x1] = [i, i + 1].map((k) => from[0] + ((to[0] - from[0]) * k) / count) as [number, number];
    const y = from[1] + ((to[1] - from[1]) * (i + 0.5)) / count;
    const rise = 6 * (0.75 + 0.25 * Math.sin(i * 1.9 + seed));
    for (let k = 0; k <= 6; k++) {
      const t = k / 6;
      top.push([x0 + (x1 - x0) * t, y - Math.sin(Math.PI * t) * rise]);
    }
    if (i % 2 === 0) spirals += spiral((x0 + x1) / 2, y + 1.4, 5.4, 1.5, 1.7, 2.6 + r.around(0.3));
    else spirals += sliver(x0 + 6, y + 2, x1 - x0 - 12, 1.6, 0, -1.4);
  }
  const under: Point[] = range(9).map((i): Point => {
    const t = 1 - i / 8;
    const y = from[1] + (to[1] - from[1]) * t;
    return [from[0] + (to[0] - from[0]) * t, y + deep * Math.sqrt(Math.max(0, Math.sin(Math.PI * t)))];
  });
  const mud = mix(darken(inks.water, shade), inks.soil, 0.2);
  const threads = range(Math.round(count * 1.6)).map(() => {
    const t = r.between(0.06, 0.86);
    return sliver(
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t + r.between(6, deep * 0.8),
      r.between(14, 40),
      1.7,
      0,
      -1.2,
    );
  });
  return sheet(cut([...top, ...under], r, 10, 0.4), mud, {
    shadow: 'near',
    rim: 0.42,
    print: print(spirals + threads.join(''), inks.waterLight, 0.9),
  });
}

/** Water that falls through the wedge of the failed dam. */
export function floodFall(inks: Palette): string {
  const mud = mix(inks.water, inks.soil, 0.25);
  const edge: Point[] = [
    [WEDGE.left + 8, 366],
    [WEDGE.right - 8, 366],
    [WEDGE.right - 4, 396],
    [WEDGE.right + 22, 420],
    [WEDGE.left - 24, 420],
    [WEDGE.left + 6, 396],
  ];
  const threads = range(9).map((i) =>
    sliver(WEDGE.left + 12 + i * 6.4, 368, 36 + ((i * 7) % 5) * 3, 2.4, deg(90 + (4 - i) * 5)),
  );
  return sheet(cut(edge, random(1610), 8, 0.8), mud, {
    shadow: 'near',
    rim: 0.4,
    print: print(threads.join(''), inks.waterLight, 0.9),
  });
}

/** The flood sheet over the works and the yard, far wave first. */
export const floodSheet = (inks: Palette): string =>
  wave(inks, [840, 412], [1200, 410], 20, 0, 1621) + wave(inks, [772, 432], [1300, 429], 26, 0.06, 1622);

/** The flood over the terraces below; it lies before them, and only what grows tall stands out of it. */
export const floodFields = (inks: Palette): string =>
  wave(inks, [846, 460], [1420, 456], 28, 0, 1631) +
  wave(inks, [880, 484], [1400, 478], 30, 0.06, 1632) +
  wave(inks, [930, 512], [1424, 504], 26, 0.12, 1633);
