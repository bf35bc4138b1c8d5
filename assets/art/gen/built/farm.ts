import type { Palette } from '../palette.ts';
import { darken, type Ink, mix } from '../paper/colour.ts';
import { crescent, disc, drop, flower, rectangle, saw, sliver } from '../paper/cuts.ts';
import { curve, cut, deg, type Point, poly, range, ribbon } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { print, shaded, sheet } from '../paper/sheet.ts';

/** Stack straw around a pole, 48 px high. */
export function haystack(inks: Palette): string {
  const r = random(3);
  const edge: Point[] = [
    [-20, 0],
    [-19, -12],
    [-11, -28],
    [0, -40],
    [11, -28],
    [19, -12],
    [20, 0],
  ];
  const straws = range(26).map(() => {
    const y = -r.between(2, 32);
    return sliver(r.around(18 * (1 + y / 44)), y, r.between(5, 9), 1.4, deg(90 + r.around(14)));
  });
  return shaded(
    print(rectangle(-1, -48, 2, 10), darken(inks.thatch, 0.5)) +
      sheet(cut(curve(edge, 6), r, 6, 0.8), inks.thatch, {
        rim: 0.45,
        print: print(straws.join(''), darken(inks.thatch, 0.38), 0.8),
      }),
    'near',
  );
}

/** Set up a well with its sweep. */
export function wellSweep(inks: Palette): string {
  const wood = darken(inks.dam, 0.55);
  const beam: Point[] = [
    [-24, -22],
    [0, -33],
    [30, -47],
  ];
  const rope = rectangle(29.5, -47, 1, 39);
  const weight = 'M-29 -25L-20 -25L-19 -15L-28 -14Z';
  return shaded(
    print(rectangle(-1.5, -34, 3, 34) + poly(ribbon(beam, (t) => 3.4 - t * 1.8)) + rope, wood) +
      sheet(weight, '#77726A', { rim: 0.4 }) +
      sheet(rectangle(20, -7, 20, 7), inks.rot, {
        rim: 0.4,
        print: print(sliver(22, -4, 16, 1.6), '#3a342c'),
      }),
    'near',
  );
}

/** Tie a sheaf to stand on stubble. */
export function stook(straw: Ink, strawDark: Ink): string {
  const sheaf =
    'M-6 0L-2 -9L-5.4 -16L-2.6 -14.6L-1.4 -18L0.4 -15L2.4 -18L3 -14.6L5.6 -15.6L2.2 -9L6.4 0L3 -1L1 0.6L-2 -0.8Z';
  const band = sliver(-3, -9, 6, 2.4) + sliver(-3, -3, 8, 1, deg(-70)) + sliver(2.6, -2, 7, 1, deg(-105));
  return sheet(sheaf, straw, { rim: 0.4, edge: [-0.5, -0.5] }) + print(band, strawDark);
}

/** Raise a banner on a bamboo pole; `phase` is how the wind bends it. */
export function banner(inks: Palette, phase: number, torn: boolean): string {
  const r = random(61);
  const [top, length, depth] = [-62, 33, 17];
  const swing = phase * 3;
  const upper: Point[] = [
    [1, top + 2],
    [length * 0.35, top - 1 + swing],
    [length * 0.7, top + 5 - swing],
    [length, top + 2 + swing * 0.4],
  ];
  const lower = upper.map(([x, y], i): Point => [i === 3 ? x - 2 : x, y + depth]).reverse();
  const end: Point[] = torn
    ? [
        [length - 3, top + 5],
        [length - 9, top + 8],
        [length - 2, top + 11],
        [length - 11, top + 14],
      ]
    : [[length - 4, top + 2 + depth / 2 + swing * 0.4]];
  const cloth = cut([...curve(upper, 5), ...end, ...curve(lower, 5)], r, 6, 0.4);
  let teeth = '';
  for (let x = 5; x < length - 7; x += 4.4) {
    const y = top + depth - 2.6 + Math.sin(x / 6 + phase) * 1;
    teeth += poly([
      [x, y],
      [x + 1.6, y - 3.4],
      [x + 3.2, y],
    ]);
  }
  const pole = cut(
    [
      [-1, 0],
      [-0.8, top - 4],
      [0.8, top - 4],
      [1, 0],
    ],
    r,
    10,
    0.3,
  );
  const ink = torn ? mix(inks.red, mix(inks.wall, inks.rotDark, 0.45), 0.45) : inks.red;
  return shaded(
    sheet(pole, darken(inks.thatch, 0.35), { rim: 0.3 }) +
      sheet(cloth + teeth + flower(length * 0.4, top + 7.5 + swing * 0.4, 4.2, 5, -1.57), ink, { rim: 0.34 }),
    'near',
  );
}

/** An ox, 50 px long. */
export function ox(inks: Palette): string {
  const ink = mix('#4a3527', inks.rotDark, 0.12);
  const body =
    'M-20 -20L-17 -24L-4 -25L4 -28L11 -25L14 -27L22 -24L25 -18L22 -15L17 -16L13 -12L12 0L8.6 0L8 -9L-8 -10L-9 0L-12.4 0L-13 -9L-15 0L-18 0L-18 -10Z';
  const cuts =
    crescent(-9, -17, 4, 2.6, 0.5) +
    crescent(2, -18, 4, 2.6, 0.5) +
    saw(-16, -11.5, 24, 7, 2.4) +
    disc(19.6, -20.4, 0.9, 6);
  const hornAndTail = crescent(17, -29, 7, -0.6, 0.4) + sliver(-20, -19, 13, 2, deg(100));
  return shaded(sheet(body + cuts, ink, { rim: 0.45 }) + print(hornAndTail, ink), 'lie');
}

/** An ox before a plough; the handles end where the ploughman's hands are. */
export function oxAndPlough(inks: Palette): string {
  const plough =
    poly(
      ribbon(
        [
          [-62, -27],
          [-52, -14],
          [-40, -5],
        ],
        () => 2.4,
      ),
    ) +
    poly(
      ribbon(
        [
          [-46, -8],
          [-12, -15],
        ],
        () => 1.8,
      ),
    ) +
    'M-42 -7L-30 0L-44 1.4Z';
  return ox(inks) + shaded(print(plough, darken(inks.dam, 0.6)), 'lie');
}

/** A pig, 25 px long. */
export function pig(inks: Palette): string {
  const ink = mix('#2c2522', inks.rotDark, 0.1);
  const body =
    'M-11 -6L-9 -11L0 -12.4L7 -11L10 -8.4L13.4 -6.4L13 -4L8 -3L7 0L5 0L4 -3L-5 -3L-6 0L-8 0L-9 -3Z';
  const cuts = crescent(-3, -7.4, 2.6, 2.4, 0.5) + flower(3, -7.4, 2.4, 5);
  return shaded(sheet(body + cuts, ink, { rim: 0.5 }) + print('M7 -11L9 -14L10.4 -9.6Z', ink), 'lie');
}

function sack(inks: Palette, x: number, y: number, seed: number): string {
  const edge: Point[] = [
    [x - 6, y + 1],
    [x - 6, y - 6],
    [x, y - 9],
    [x + 6, y - 6],
    [x + 6, y + 1],
  ];
  return sheet(cut(curve(edge, 4, true), random(seed), 5, 0.3), mix(inks.straw, inks.wall, 0.5), {
    rim: 0.45,
    print: print(crescent(x, y - 3, 2.6, 2, 0.5), inks.strawDark, 0.8),
  });
}

/** A hand cart, with sacks of grain or empty. */
export function cart(inks: Palette, sacks: number): string {
  const load = range(sacks).map((k) =>
    sack(inks, -17 + (k % 3) * 12 + (k > 2 ? 6 : 0), -13 - Math.floor(k / 3) * 8, 907 + k),
  );
  const spokes = range(8).map((i) => {
    const a = (i * Math.PI) / 4;
    return drop(Math.cos(a) * 2.6, -9 + Math.sin(a) * 2.6, 6, 3.4, a);
  });
  return shaded(
    load.join('') +
      sheet('M-26 -12L-26 -9L46 -13L46 -15Z', darken(inks.dam, 0.45), { rim: 0.3 }) +
      sheet(disc(0, -9, 11, 20) + spokes.join(''), darken(inks.dam, 0.6), { rim: 0.4 }),
    'near',
  );
}

/** A sparrow in flight, wings up or down. */
export function bird(up: boolean): string {
  const body = 'M-4 1L0 -2L6 -1.4L9 -0.4L6 1.6L0 2.6L-6 5L-5 2.6L-9 2.4Z';
  const wings = up
    ? sliver(-9, -5, 12, 3.4, deg(28)) + sliver(9, -6, 13, 3.4, deg(150))
    : sliver(-10, 3, 12, 3, deg(-14)) + sliver(10, 3.4, 12, 3, deg(194));
  return shaded(print(body + wings, '#2a2420'), 'near');
}
