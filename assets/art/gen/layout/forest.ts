import type { ForestTree, Spot } from '../../manifest.d.ts';
import { HILL_LINES } from '../land/hill-lines.ts';
import { heightAt, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';

/** Kinds of hill tree and how many drawings each has. */
export const HILL_TREES = { broad: 4, pine: 3, poplar: 3 } as const;

/** Hill trees are baked at this share of a village tree's size. */
export const HILL_TREE_SCALE = 0.64;

/** Where the woods open on the hill above the works: nothing grows there that could be felled. */
const CLEARING = { x: 1268, y: 326, wide: 92, high: 25 } as const;
/** The village's place between the hills, and how far the woods reach from it. */
export const VILLAGE = { x: 690, reach: 760 } as const;
/** The near hill is felled from the village outward, then the far one; they overlap a little. */
const HILL_ORDER = [0.5, 0] as const;

interface Candidate {
  readonly tree: ForestTree;
  /** The smaller, the sooner it is felled. */
  readonly order: number;
}

/** What is a land's own in its woods. */
export interface Woods {
  /** Crest lines of the hills, far one first. */
  readonly lines: readonly (readonly Spot[])[];
  readonly seed: number;
  /** Rows of trees on each hill. */
  readonly rows: readonly [number, number];
  /** Least and greatest size of a tree, beside what its hill asks. */
  readonly size: readonly [number, number];
  frame(x: number, hill: number, row: number, r: Random): string;
  /** How thick the wood stands at a place, 0 to 1. */
  density(hill: number, x: number, y: number): number;
  /** False where a row does not reach to. */
  reaches?(row: number, x: number, y: number): boolean;
}

function rowOf(woods: Woods, hill: number, row: number, r: Random): Candidate[] {
  const line = woods.lines[hill] ?? [];
  const out: Candidate[] = [];
  for (let x = -60 + r.between(0, 14); x < 1426; x += r.between(13, 23)) {
    const y = heightAt(line, x) + 2 + row * (hill ? 13 : 12) + r.around(3);
    const frame = woods.frame(x, hill, row, r);
    const size = (hill ? 1.12 : 0.88) * r.between(...woods.size);
    const away = Math.abs(x - VILLAGE.x) / VILLAGE.reach;
    const order = (HILL_ORDER[hill] as number) + away * 0.6 - row * 0.02 + r.between(0, 0.09);
    const open = Math.hypot((x - CLEARING.x) / CLEARING.wide, (y - CLEARING.y) / CLEARING.high) < 1;
    if (woods.reaches?.(row, x, y) === false) continue;
    if (r() > woods.density(hill, x, y) || x < -30 || x > 1396 || open) continue;
    out.push({ tree: [frame, Math.round(x), Math.round(y), Math.round(size * 100) / 100, hill], order });
  }
  return out;
}

/** Let the woods of a land's hills grow, those nearest the village first in the list: they are felled first. */
export function grown(woods: Woods): ForestTree[] {
  const r = random(woods.seed);
  const rows = woods.rows.flatMap((count, hill) => range(count).flatMap((row) => rowOf(woods, hill, row, r)));
  return rows.sort((a, b) => a.order - b.order).map((c) => c.tree);
}

/** Whole on the flanks, thin above the lake. */
function density(hill: number, x: number): number {
  if (hill === 0) return x < 560 || x > 1000 ? 1 : 0.5;
  if (x < 480 || x > 1105) return 1;
  return x < 760 ? 0.35 : 0;
}

function frameName(r: Random): string {
  const kind = r() < 0.5 ? 'broad' : r() < 0.62 ? 'pine' : 'poplar';
  return `hill/${kind}-${r.whole(0, HILL_TREES[kind] - 1)}`;
}

/** The woods of the plain's hills. */
export const forest = (): ForestTree[] =>
  grown({
    lines: HILL_LINES,
    seed: 307,
    rows: [3, 4],
    size: [0.82, 1.12],
    frame: (_x, _hill, _row, r) => frameName(r),
    density,
  });
