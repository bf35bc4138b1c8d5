/** The same form as other lines of play sent it: going back and stamping differently leaves the old line in the run. */
import { rowsOf, type World } from '../../engine/index.ts';
import { childrenOf, pathTo, playTurn } from '../../replay/index.ts';
import type { SessionState } from '../../session/index.ts';

/** A form that went out on another line of play. Masses in g. */
export interface OtherStamp {
  /** Node of its turn. */
  readonly node: string;
  readonly reported: number;
  readonly taken: number;
  /** The World after that turn. */
  readonly world: World;
}

/**
 * List the forms that other lines sent in a turn up to which they are one with the line on which the player stands, the
 * oldest first.
 *
 * @param turn Number of the turn, counted from 1; it may be the one under way.
 */
export function otherStamps({ run, at, worlds }: SessionState, turn: number): OtherStamp[] {
  const path = pathTo(run, at);
  const [parent, start] = [path[turn - 1], worlds[turn - 1]];
  if (parent === undefined || !start) return [];
  return childrenOf(run, parent)
    .filter((node) => node !== path[turn])
    .flatMap((node): OtherStamp[] => {
      const world = playTurn(start, run.nodes[node]!.commands);
      const { countyFigure, reportedNow: reported, procuredNow: taken } = rowsOf(world).commune;
      return countyFigure > 0 ? [{ node, reported, taken, world }] : [];
    });
}
