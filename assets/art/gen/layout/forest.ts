import type { ForestTree } from '../../manifest.d.ts';
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
const VILLAGE = { x: 690, reach: 760 } as const;
/** The near hill is felled from the village outward, then the far one; they overlap a little. */
const HILL_ORDER = [0.5, 0] as const;

interface Candidate {
  readonly tree: ForestTree;
  /** The smaller, the sooner it is felled. */
  readonly order: number;
}

/** How thick the wood stands at x: whole on the flanks, thin above the lake. */
function density(hill: number, x: number): number {
  if (hill === 0) return x < 560 || x > 1000 ? 1 : 0.5;
  if (x < 480 || x > 1105) return 1;
  return x < 760 ? 0.35 : 0;
}

function frameName(r: Random): string {
  const kind = r() < 0.5 ? 'broad' : r() < 0.62 ? 'pine' : 'poplar';
  return `hill/${kind}-${r.whole(0, HILL_TREES[kind] - 1)}`;
}

function rowOf(hill: number, row: number, r: Random): Candidate[] {
  const line = HILL_LINES[hill] ?? [];
  const out: Candidate[] = [];
  for (let x = -60 + r.between(0, 14); x < 1426; x += r.between(13, 23)) {
    const y = heightAt(line, x) + 2 + row * (hill ? 13 : 12) + r.around(3);
    const frame = frameName(r);
    const size = (hill ? 1.12 : 0.88) * r.between(0.82, 1.12);
    const away = Math.abs(x - VILLAGE.x) / VILLAGE.reach;
    const order = (HILL_ORDER[hill] as number) + away * 0.6 - row * 0.02 + r.between(0, 0.09);
    const open = Math.hypot((x - CLEARING.x) / CLEARING.wide, (y - CLEARING.y) / CLEARING.high) < 1;
    if (r() > density(hill, x) || x < -30 || x > 1396 || open) continue;
    out.push({ tree: [frame, Math.round(x), Math.round(y), Math.round(size * 100) / 100, hill], order });
  }
  return out;
}

/** The woods of the hills, those nearest the village felled first. */
export function forest(): ForestTree[] {
  const r = random(307);
  const rows = [0, 1].flatMap((hill) => range(hill ? 4 : 3).flatMap((row) => rowOf(hill, row, r)));
  return rows.sort((a, b) => a.order - b.order).map((c) => c.tree);
}
