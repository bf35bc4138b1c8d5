import type { ForestTree } from '../../manifest.d.ts';
import { grown, VILLAGE } from '../layout/forest.ts';
import type { Random } from '../paper/random.ts';
import { VALLEY_HILLS } from './hill-lines.ts';
import { TEA, teaY } from './hills.ts';

/** Kinds of hill tree and how many drawings each has. */
export const VALLEY_HILL_TREES = { bamboo: 3, camphor: 4, fir: 3 } as const;

/** Lower rows stand on the flanks only, above the ground of the works. */
const FOOT = 372;
const FLANKS = 530;

/** Bamboo stands in groves, camphors around them, firs on the high ground. */
function frameName(x: number, hill: number, row: number, r: Random): string {
  const grove = Math.sin(x / 61 + hill * 2.1) + Math.sin(x / 23 + hill) * 0.4;
  const kind = grove > 0.35 ? 'bamboo' : r() < (row === 0 ? 0.5 : 0.2) ? 'fir' : 'camphor';
  return `hill/${kind}-${r.whole(0, VALLEY_HILL_TREES[kind] - 1)}`;
}

const inTea = (hill: number, x: number, y: number): boolean =>
  TEA.some(
    (garden) =>
      garden.hill === hill &&
      x > garden.from - 6 &&
      x < garden.to + 6 &&
      y > teaY(garden, -0.4, x) &&
      y < teaY(garden, garden.rows, x) + 24,
  );

function density(hill: number, x: number, y: number): number {
  if (inTea(hill, x, y)) return 0;
  if (hill === 0) return x < 560 || x > 1000 ? 1 : 0.5;
  if (x < 520 || x > 1105) return 1;
  return x < 760 ? 0.4 : 0;
}

/** The woods of the valley's hills; tea is not felled. */
export const valleyForest = (): ForestTree[] =>
  grown({
    lines: VALLEY_HILLS,
    seed: 2307,
    rows: [3, 7],
    size: [0.84, 1.14],
    frame: frameName,
    density,
    reaches: (row, x, y) => row <= 3 || (y <= FOOT && Math.abs(x - VILLAGE.x) >= FLANKS),
  });
