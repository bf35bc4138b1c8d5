import type { Palette } from '../palette.ts';
import { darken, lighten, mix } from '../paper/colour.ts';
import { crescent, disc, rectangle, saw, sliver } from '../paper/cuts.ts';
import { curve, cut, deg, type Point, poly, range, ribbon } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { print, shaded, sheet } from '../paper/sheet.ts';

/** A water buffalo, 52 px long: heavy, its horns swept back along its neck. */
export function buffalo(inks: Palette): string {
  const ink = mix('#4A4A4C', inks.rotDark, 0.14);
  const body =
    'M-22 -19L-19 -24L-8 -26L3 -25.4L10 -26L15 -23L19 -22.4L26 -17L27.4 -13.6L24.6 -12L19 -13.4L14.6 -12L13.4 -8L13 0L9.2 0L8.6 -8.6L-9 -9.4L-10 0L-13.6 0L-14 -9L-16.4 0L-19.6 0L-19.4 -10Z';
  const cuts =
    crescent(-10, -17, 4.4, 2.7, 0.5) +
    crescent(2, -17.4, 4.4, 2.7, 0.5) +
    saw(-17, -11.6, 25, 8, 2.2) +
    disc(21.4, -18.2, 0.9, 6);
  const far = poly(
    ribbon(
      curve(
        [
          [17, -22],
          [13, -30],
          [4, -33.4],
          [-3, -32],
        ],
        4,
      ),
      (t) => 3.2 * (1 - t) + 0.4,
    ),
  );
  const near = poly(
    ribbon(
      curve(
        [
          [19, -22],
          [16.4, -28],
          [9, -30.6],
          [2, -29],
        ],
        4,
      ),
      (t) => 3.6 * (1 - t) + 0.4,
    ),
  );
  const tail = sliver(-21.4, -19, 14, 2, deg(101));
  return shaded(
    print(far, darken(ink, 0.3)) +
      sheet(body + cuts, ink, { rim: 0.46 }) +
      print(near + tail, darken(ink, 0.12)),
    'lie',
  );
}

/** A buffalo before a harrow in the water; the handles end where the hands are. */
export function buffaloAndPlough(inks: Palette): string {
  const wood = darken(inks.dam, 0.6);
  const frame =
    poly(
      ribbon(
        [
          [-63, -27],
          [-55, -14],
          [-50, -3],
        ],
        () => 2.2,
      ),
    ) +
    poly(
      ribbon(
        [
          [-50, -9],
          [-13, -16],
        ],
        () => 1.7,
      ),
    ) +
    poly([
      [-60, -4],
      [-42, -5],
      [-42, -2.6],
      [-60, -1.6],
    ]) +
    range(6)
      .map((i) =>
        poly([
          [-59.6 + i * 3.3, -2.4],
          [-57.8 + i * 3.3, -2.6],
          [-58.6 + i * 3.3, 2.2],
        ]),
      )
      .join('');
  const ripples =
    sliver(-64, 2.4, 30, 1.4, 0, -0.8) +
    sliver(-24, 1.6, 22, 1.2, 0, -0.6) +
    sliver(4, 2.2, 22, 1.3, 0, -0.7);
  return (
    buffalo(inks) + shaded(print(frame, wood), 'lie') + print(ripples, lighten(inks.waterLight, 0.2), 0.85)
  );
}

/** A chain pump: a long trough on its trestle, slanting up from the ditch, trodden from a beam. */
export function waterLift(inks: Palette): string {
  const wood = mix(darken(inks.dam, 0.42), '#5a3a24', 0.3);
  const trough = cut(
    [
      [-40, 2],
      [-38, -5],
      [14, -27],
      [16, -21],
    ],
    random(2511),
    9,
    0.3,
  );
  const paddles = range(9)
    .map((i) => rectangle(-36 + i * 5.6, -4.4 - i * 2.36, 1.4, 6))
    .join('');
  const trestle =
    poly([
      [10, 0],
      [14, -46],
      [16, -46],
      [13, 0],
    ]) +
    poly([
      [28, 0],
      [24, -46],
      [26, -46],
      [31, 0],
    ]) +
    rectangle(10, -46, 20, 2);
  const wheel = sheet(disc(18, -24, 6.4, 12) + disc(18, -24, 3.6, 9), wood, { rim: 0.4 });
  const treads = range(4)
    .map((i) => sliver(18, -24, 9.4, 1.8, deg(20 + i * 90)))
    .join('');
  const spill = print(
    sliver(15, -21, 12, 3, deg(78)) + sliver(-46, 2.4, 18, 1.8),
    mix(inks.waterLight, inks.water, 0.25),
    0.9,
  );
  return shaded(
    print(trestle, darken(wood, 0.2)) +
      sheet(trough, wood, { rim: 0.4, print: print(paddles, darken(wood, 0.45), 0.8) }) +
      spill +
      print(treads, darken(wood, 0.2)) +
      wheel,
    'near',
  );
}

const HULL: readonly Point[] = [
  [-40, -7],
  [-30, 0],
  [0, 2],
  [28, 0],
  [42, -9],
  [26, -4.6],
  [0, -3.4],
  [-26, -4],
];
const MAT: readonly Point[] = [
  [-15, -3.6],
  [-13, -12],
  [0, -16],
  [12, -12],
  [14, -3.6],
];

/** A flat boat with a mat roof, moored. */
export function boat(inks: Palette): string {
  const r = random(2521);
  const hull = cut(curve(HULL, 7, true), r, 7, 0.4);
  const mat = cut(curve(MAT, 5), r, 6, 0.4);
  const weave = range(6)
    .map((i) => sliver(-11 + i * 4.2, -4.6, 9 - Math.abs(i - 2.5) * 1.4, 1.1, deg(-84 + i * 4)))
    .join('');
  const pole = poly(
    ribbon(
      [
        [30, -3],
        [38, -34],
      ],
      () => 1.3,
    ),
  );
  const ripples = sliver(-46, 3.4, 34, 1.6, 0, -0.6) + sliver(4, 4.4, 40, 1.5, 0, -0.6);
  return (
    shaded(
      print(pole, darken(inks.thatch, 0.4)) +
        sheet(mat, mix(inks.thatch, inks.dam, 0.4), {
          rim: 0.4,
          print: print(weave, darken(inks.dam, 0.4), 0.7),
        }) +
        sheet(hull, darken(inks.dam, 0.5), { rim: 0.42 }),
      'near',
    ) + print(ripples, inks.waterLight, 0.85)
  );
}

/** Rice straw hung about a pole to dry, round and high. */
export function riceStack(inks: Palette): string {
  const r = random(2531);
  const layers = range(4).map((i) => {
    const [y, half] = [-3 - i * 10, 17 - i * 3.2];
    const edge: Point[] = [
      [-half * 0.62, y - 13],
      [half * 0.62, y - 13],
      [half, y - 2],
    ];
    for (let x = half; x >= -half; x -= 3.4) edge.push([x, y + r.between(-0.6, 2.6)], [x - 1.7, y - 1.6]);
    const straws = range(7).map((k) =>
      sliver(-half * 0.6 + (k * half * 1.2) / 6, y - 11, r.between(6, 10), 1.2, deg(90 + (3 - k) * 4)),
    );
    return sheet(poly(edge), mix(inks.thatch, inks.straw, 0.35), {
      rim: 0.4,
      print: print(straws.join(''), darken(inks.thatch, 0.34), 0.75),
    });
  });
  return shaded(print(rectangle(-1, -56, 2, 14), darken(inks.thatch, 0.5)) + layers.join(''), 'near');
}
