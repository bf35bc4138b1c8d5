import type { Palette } from '../palette.ts';
import { lighten } from '../paper/colour.ts';
import { drop, sliver } from '../paper/cuts.ts';
import { curve, cut, deg, lerp, type Point, poly, range, ribbon } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, shaded } from '../paper/sheet.ts';

type Limb = readonly [points: readonly Point[], from: number, to: number];

const TRUNK: Limb = [
  [
    [20, 800],
    [30, 700],
    [22, 600],
    [36, 500],
    [28, 410],
    [40, 320],
    [31, 230],
    [42, 150],
    [36, 70],
    [44, -14],
  ],
  62,
  4,
];
const BOUGHS: readonly Limb[] = [
  [
    [
      [34, 400],
      [70, 330],
      [118, 286],
      [160, 262],
      [196, 256],
    ],
    20,
    3,
  ],
  [
    [
      [36, 330],
      [80, 250],
      [130, 190],
      [190, 150],
      [250, 138],
    ],
    20,
    3,
  ],
  [
    [
      [34, 240],
      [60, 170],
      [110, 104],
      [170, 64],
    ],
    18,
    3,
  ],
  [
    [
      [32, 240],
      [0, 180],
      [-40, 110],
    ],
    16,
    6,
  ],
  [
    [
      [38, 170],
      [60, 90],
      [84, 34],
      [92, 2],
    ],
    13,
    2,
  ],
  [
    [
      [130, 190],
      [150, 130],
      [184, 100],
      [220, 88],
    ],
    8,
    2,
  ],
  [
    [
      [110, 104],
      [120, 50],
      [150, 10],
    ],
    8,
    3,
  ],
  [
    [
      [80, 250],
      [130, 236],
      [178, 214],
      [216, 206],
    ],
    8,
    2,
  ],
  [
    [
      [118, 286],
      [128, 310],
      [150, 326],
    ],
    6,
    2,
  ],
  [
    [
      [60, 170],
      [30, 110],
      [20, 50],
    ],
    8,
    3,
  ],
];

/** Where twigs sprout: x, y, direction. */
const ENDS: readonly (readonly [number, number, number])[] = [
  [196, 256, 0],
  [250, 138, -0.2],
  [170, 64, -0.5],
  [220, 88, -0.2],
  [150, 326, 0.6],
  [216, 206, -0.1],
  [178, 214, 0.5],
  [190, 150, 0.5],
  [160, 262, 0.6],
  [184, 100, 0.3],
  [110, 104, 0.3],
  [150, 10, -0.3],
  [60, 170, -2.4],
  [130, 236, -0.6],
  [130, 190, 0.7],
  [120, 50, 0.3],
  [90, 6, -0.9],
  [84, 34, 0.4],
  [44, 0, -1.2],
  [20, 60, -1.6],
  [80, 250, -2],
  [70, 330, 0.6],
  [60, 90, -2.6],
  [0, 180, 2.4],
];

interface Twig {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
  readonly path: string;
}

function twigs(r: Random): Twig[] {
  return ENDS.flatMap(([x, y, direction]) =>
    range(5).map(() => {
      const angle = direction + r.around(0.95);
      const length = r.between(24, 46);
      const bow: Point = [
        x + Math.cos(angle) * length * 0.5,
        y + Math.sin(angle) * length * 0.5 + r.around(3),
      ];
      const tip: Point = [x + Math.cos(angle + 0.2) * length, y + Math.sin(angle + 0.2) * length];
      const path = poly(ribbon(curve([[x, y], bow, tip], 7), (t) => 2.4 * (1 - t) + 0.3));
      return { x, y, angle, length, path };
    }),
  );
}

const limbPath = ([points, from, to]: Limb, r: Random): string =>
  cut(
    ribbon(curve(points, 9), (t) => lerp(from, to, t)),
    r,
    8,
    0.7,
  );

/** Leaves along the twigs, in a dark and a light sheet with their veins. */
function leaves(inks: Palette, sprigs: readonly Twig[], share: number, r: Random): string {
  const sheets = ['', ''];
  let veins = '';
  sprigs.forEach((twig, i) => {
    for (let k = 0; k < 8; k++) {
      const kept = r() <= share;
      const t = (k + 1) / 8;
      const x = twig.x + Math.cos(twig.angle) * twig.length * t;
      const y = twig.y + Math.sin(twig.angle) * twig.length * t;
      const a = twig.angle + (k % 2 ? 0.85 : -0.85) + r.around(0.35);
      const length = r.between(10, 15);
      if (!kept) continue;
      sheets[(i + k) % 3 ? 0 : 1] += drop(x, y, length, length * 0.5, a);
      veins += sliver(x + Math.cos(a) * 3, y + Math.sin(a) * 3, length * 0.62, 1.5, a);
    }
  });
  const ink = inks.elmLeaf;
  return (
    shaded(print(sheets[0] ?? '', ink), 'float') +
    shaded(print(sheets[1] ?? '', lighten(ink, 0.16)) + print(veins, lighten(ink, 0.5), 0.8), 'stand')
  );
}

/** Cut the old elm on the left; `foliage` is the share of its leaves, 0 bare. */
export function elm(inks: Palette, foliage: number): string {
  const r = random(701);
  const wood = inks.bank[1];
  const limbs = [TRUNK, ...BOUGHS].map((limb) => limbPath(limb, r)).join('');
  const sprigs = twigs(r);
  const bark = range(26).map(() => {
    const y = r.between(300, 740);
    return sliver(30 + r.around(15), y, r.between(20, 58), 2.6, deg(88 + r.around(9)), r.around(2));
  });
  const tree =
    `<path d="${limbs}${sprigs.map((t) => t.path).join('')}" fill="${wood}"/>` +
    print(bark.join(''), lighten(wood, 0.34), 0.6);
  return shaded(tree, 'front') + (foliage > 0 ? leaves(inks, sprigs, foliage, random(703)) : '');
}

/** Lay snow on the upper side of the elm's boughs. */
export function elmSnow(inks: Palette): string {
  const r = random(705);
  return BOUGHS.map(([points, from, to]) => {
    const line = curve(points, 9);
    const lifted = line.map(([x, y], i): Point => {
      const w = lerp(from, to, i / (line.length - 1));
      return [x - w * 0.16, y - w * 0.36];
    });
    const width = (t: number): number => (lerp(from, to, t) * 0.34 + 0.8) * (0.75 + 0.25 * Math.sin(t * 30));
    return print(cut(ribbon(lifted.slice(2), width), r, 7, 0.5), inks.snow);
  }).join('');
}
