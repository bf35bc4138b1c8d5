import type { ForestTree } from '../../manifest.d.ts';
import { HILL_LINES } from '../land/hill-lines.ts';
import { clamp, heightAt, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';

/** Kinds of hill tree and how many drawings each has. */
export const HILL_TREES = { broad: 4, pine: 3, poplar: 3 } as const;

/** Hill trees are baked at this share of a village tree's size. */
export const HILL_TREE_SCALE = 0.64;

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
    const edge = 0.22 - 0.14 * row + (Math.abs(x - 720) / 720) * 0.5;
    const order = clamp(edge, 0, 1) + r.between(0, 0.75);
    if (r() > density(hill, x) || x < -30 || x > 1396) continue;
    out.push({ tree: [frame, Math.round(x), Math.round(y), Math.round(size * 100) / 100], order });
  }
  return out;
}

/** The woods of the hills, those nearest the village felled first. */
export function forest(): ForestTree[] {
  const r = random(307);
  const rows = [0, 1].flatMap((hill) => range(hill ? 4 : 3).flatMap((row) => rowOf(hill, row, r)));
  return rows.sort((a, b) => a.order - b.order).map((c) => c.tree);
}
