import type { ForestTree } from '../../manifest.d.ts';
import { heightAt, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { VALLEY_HILLS } from './hill-lines.ts';
import { TEA, teaY } from './hills.ts';

/** Kinds of hill tree and how many drawings each has. */
export const VALLEY_HILL_TREES = { bamboo: 3, camphor: 4, fir: 3 } as const;

/** Where the woods open on the hill above the works: nothing grows there that could be felled. */
const CLEARING = { x: 1268, y: 326, wide: 92, high: 25 } as const;
/** The village's place between the hills, and how far the woods reach from it. */
const VILLAGE = { x: 690, reach: 760 } as const;
/** The near hill is felled from the village outward, then the far one; they overlap a little. */
const HILL_ORDER = [0.5, 0] as const;

/** Lower rows stand on the flanks only, above the ground of the works. */
const FOOT = 372;
const FLANKS = 530;

interface Candidate {
  readonly tree: ForestTree;
  /** The smaller, the sooner it is felled. */
  readonly order: number;
}

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

function density(hill: number, x: number): number {
  if (hill === 0) return x < 560 || x > 1000 ? 1 : 0.5;
  if (x < 520 || x > 1105) return 1;
  return x < 760 ? 0.4 : 0;
}

function rowOf(hill: number, row: number, r: Random): Candidate[] {
  const line = VALLEY_HILLS[hill] ?? [];
  const out: Candidate[] = [];
  for (let x = -60 + r.between(0, 14); x < 1426; x += r.between(13, 23)) {
    const y = heightAt(line, x) + 2 + row * (hill ? 13 : 12) + r.around(3);
    const frame = frameName(x, hill, row, r);
    const size = (hill ? 1.12 : 0.88) * r.between(0.84, 1.14);
    const away = Math.abs(x - VILLAGE.x) / VILLAGE.reach;
    const order = (HILL_ORDER[hill] as number) + away * 0.6 - row * 0.02 + r.between(0, 0.09);
    const open = Math.hypot((x - CLEARING.x) / CLEARING.wide, (y - CLEARING.y) / CLEARING.high) < 1;
    if (row > 3 && (y > FOOT || Math.abs(x - VILLAGE.x) < FLANKS)) continue;
    if (r() > density(hill, x) || x < -30 || x > 1396 || open || inTea(hill, x, y)) continue;
    out.push({ tree: [frame, Math.round(x), Math.round(y), Math.round(size * 100) / 100, hill], order });
  }
  return out;
}

/** The woods of the valley's hills, those nearest the village felled first; tea is not felled. */
export function valleyForest(): ForestTree[] {
  const r = random(2307);
  const rows = [0, 1].flatMap((hill) => range(hill ? 7 : 3).flatMap((row) => rowOf(hill, row, r)));
  return rows.sort((a, b) => a.order - b.order).map((c) => c.tree);
}
