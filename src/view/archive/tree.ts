/** Lines of play of one run, worked out again from its record. */
import { endTurn, type Level, newGame, play, type World } from '../../engine/index.ts';
import type { SessionState } from '../../session/index.ts';
import { nodesAlong } from '../report/index.ts';

type Run = SessionState['run'];

/** A line of play from the first turn to a node after which nothing was played. */
export interface Line {
  readonly leaf: string;
  readonly nodes: readonly string[];
  readonly worlds: readonly World[];
}

const leavesOf = (run: Run): string[] => {
  const parents = new Set(Object.values(run.nodes).map(({ parent }) => parent));
  return Object.keys(run.nodes).filter((id) => !parents.has(id));
};

function worldsOf(level: Level, run: Run, nodes: readonly string[]): World[] {
  const worlds = [newGame(level, run.randomKey)];
  for (const id of nodes.slice(1)) {
    const ordered = run.nodes[id]!.commands.reduce(
      (world, command) => {
        const played = play(world, command);
        return played.ok ? played.value : world;
      },
      worlds[worlds.length - 1]!,
    );
    worlds.push(endTurn(ordered));
  }
  return worlds;
}

/** Work out every line of a run, that on which the player stands first. */
export function linesOf(state: SessionState): Line[] {
  const own = nodesAlong(state);
  const ownLine: Line = { leaf: state.at, nodes: own, worlds: state.worlds };
  const others = leavesOf(state.run)
    .filter((leaf) => leaf !== state.at)
    .map((leaf) => {
      const nodes = nodesAlong({ run: state.run, at: leaf });
      return { leaf, nodes, worlds: worldsOf(state.level, state.run, nodes) };
    });
  return [ownLine, ...others];
}

/** Count the turns that two lines share. */
export function sharedTurns(a: Line, b: Line): number {
  const parts = a.nodes.findIndex((node, i) => node !== b.nodes[i]);
  return (parts < 0 ? a.nodes.length : parts) - 1;
}
