import type { Anchors, Placed, Spot } from '../../manifest.d.ts';
import { contour } from '../fields/ground-plan.ts';
import { range } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { furnaces, gardens } from './village.ts';

/** Nearest that two people stand, px. */
const ELBOW = 9;

const apart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Foot points along a slope that falls from one place to another. */
const row = (from: Spot, to: Spot, count: number): Spot[] =>
  range(count).map((i) => {
    const t = i / (count - 1);
    return [Math.round(from[0] + (to[0] - from[0]) * t), Math.round(from[1] + (to[1] - from[1]) * t)];
  });

/** Take every third entry, then the next thirds: a line fills loosely before it fills up. */
const loosely = (spots: readonly Spot[]): Spot[] =>
  [0, 1, 2].flatMap((k) => spots.filter((_, i) => i % 3 === k));

/** Places on the dam: its crest, two berms of its face, and the borrow ground at its foot. */
export const damSpots = (): Spot[] => [
  ...loosely(row([796, 352], [944, 350], 15)),
  ...loosely(row([994, 350], [1146, 354], 15)),
  ...loosely(row([784, 384], [856, 384], 7)),
  ...loosely(row([930, 384], [1158, 386], 20)),
  ...loosely(row([932, 404], [1166, 406], 22)),
  ...loosely(row([772, 404], [850, 406], 8)),
];

const onWorks = (p: Spot): boolean => p[1] < contour(0, p[0]) - 2;

/** Places among the furnaces: those at the first furnaces come first, and last those from which a person hides a fire. */
export function worksSpots(): Spot[] {
  const fires = furnaces().filter((f) => f.x > 800);
  const r = random(77);
  const out: Spot[] = [];
  for (let tries = 0; out.length < 130 && tries < 40000; tries++) {
    const p: Spot = [Math.round(r.between(906, 1356)), Math.round(r.between(414, 462))];
    const inFurnace = fires.some(
      (f) => Math.abs(f.x - p[0]) < 20 * f.scale && p[1] < f.y + 3 && p[1] > f.y - 14,
    );
    if (!inFurnace && onWorks(p) && out.every((q) => apart(p, q) >= ELBOW)) out.push(p);
  }
  const nearest = (p: Spot): number => {
    const away = fires.map((f) => apart([f.x, f.y + 8], p));
    return away.indexOf(Math.min(...away));
  };
  const hides = (p: Spot): number =>
    Number(fires.some((f) => Math.abs(f.x - p[0]) < 11 * f.scale && p[1] > f.y && p[1] < f.y + 26));
  return out.sort((a, b) => hides(a) - hides(b) || nearest(a) - nearest(b) || a[1] - b[1]);
}

/** Rows of the village ground, staggered so that nobody stands on another's foot. */
function yardGrid(): Spot[] {
  const beds = gardens();
  const grid = [446, 453.5, 461].flatMap((y, k) =>
    range(82).map((i): Spot => [Math.round((64 + i * 10.4 + (k % 2) * 5.2) * 2) / 2, y]),
  );
  const free = (p: Spot): boolean =>
    onWorks(p) && beds.every((b) => Math.abs(b.x - p[0]) > 9 || Math.abs(b.y - 2 - p[1]) > 5);
  return grid.filter(free);
}

const mixed = (spots: Spot[], seed: number): Spot[] => {
  const r = random(seed);
  return spots
    .map((spot) => ({ spot, turn: r() }))
    .sort((a, b) => a.turn - b.turn)
    .map((s) => s.spot);
};

/** Shade under the trees of the balks, where people sit down. */
function underTrees(trees: readonly Placed[]): Spot[] {
  const shade = trees.flatMap((t): Spot[] => [
    [t.x - 12, t.y + 4],
    [t.x + 12, t.y + 5],
    [t.x + 1, t.y + 11],
  ]);
  return shade.filter((p, i) => shade.every((q, k) => k >= i || apart(p, q) >= ELBOW));
}

/** Share the village ground among those who queue, rest and make things. */
export function yardSpots(trees: readonly Placed[]): Pick<Anchors, 'rest' | 'queue' | 'workshop'> {
  const grid = yardGrid();
  const between = (from: number, to: number): Spot[] => grid.filter((p) => p[0] >= from && p[0] < to);
  const square = between(372, 560);
  const west = between(64, 372);
  return {
    queue: square.filter((p) => p[1] === 446).reverse(),
    rest: mixed(
      [
        ...square.filter((p) => p[1] !== 446),
        ...between(560, 634),
        ...west.filter((_, i) => i % 5 < 2),
        ...underTrees(trees),
      ],
      5,
    ),
    workshop: mixed([...between(634, 906), ...west.filter((_, i) => i % 5 >= 2)], 6),
  };
}
