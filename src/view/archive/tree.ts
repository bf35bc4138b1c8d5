/** Lines of play of one run, worked out again from its record. */
import type { World } from '../../engine/index.ts';
import { leavesOf, pathTo, worldsAlong } from '../../replay/index.ts';
import type { SessionState } from '../../session/index.ts';

/** A line of play from the first turn to a node after which nothing was played. */
export interface Line {
  readonly leaf: string;
  readonly nodes: readonly string[];
  readonly worlds: readonly World[];
}

/** Work out every line of a run, that on which the player stands first. */
export function linesOf({ level, run, at, worlds }: SessionState): Line[] {
  const others = leavesOf(run)
    .filter((leaf) => leaf !== at)
    .map((leaf) => {
      const nodes = pathTo(run, leaf);
      return { leaf, nodes, worlds: worldsAlong(level, run, nodes) };
    });
  return [{ leaf: at, nodes: pathTo(run, at), worlds }, ...others];
}

/** Count the turns that two lines share. */
export function sharedTurns(a: Line, b: Line): number {
  const parts = a.nodes.findIndex((node, i) => node !== b.nodes[i]);
  return (parts < 0 ? a.nodes.length : parts) - 1;
}
