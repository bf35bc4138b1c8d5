/** Run a record again and compare it, turn by turn, with the fingerprints that it carries. */
import { endTurn, fingerprint, type Level, newGame, type Rejection, type World } from '../../engine/index.ts';
import { playOrders } from '../tree/orders.ts';
import { childrenOf, ROOT, type Run } from '../tree/run.ts';

/** The first turn that differs, counted from 1; turn 0 is the World before the first. */
export interface Difference {
  readonly turn: number;
  readonly node: string;
  readonly expected: string;
  readonly found: string;
  /** Set where a command was turned down, or the level had ended. */
  readonly rejection: Rejection | null;
}

/** What verifying came to: how many turns agree, and the first that does not. */
export interface Verdict {
  readonly turns: number;
  readonly difference: Difference | null;
}

const LEVEL_ENDED: Rejection = { code: 'level/ended', data: {} };

function playNode(before: World, run: Run, node: string, turn: number): World | Difference {
  const { commands, fingerprint: expected } = run.nodes[node]!;
  const { world, rejected } = playOrders(before, commands);
  const rejection = turn > before.game.level.turns ? LEVEL_ENDED : rejected[0]?.rejection;
  return rejection ? { turn, node, expected, found: '', rejection } : endTurn(world);
}

const isDifference = (value: World | Difference): value is Difference => 'rejection' in value;

function compare(world: World, run: Run, node: string, turn: number): Difference | null {
  const found = fingerprint(world);
  const expected = run.nodes[node]!.fingerprint;
  return found === expected ? null : { turn, node, expected, found, rejection: null };
}

/** Verify every branch of a run against a level. Branches are walked in the order in which they were played. */
export function verify(level: Level, run: Run): Verdict {
  const first = newGame(level, run.randomKey);
  const difference = compare(first, run, ROOT, 0);
  if (difference) return { turns: 0, difference };
  let turns = 0;
  const open = [{ node: ROOT, world: first, turn: 0 }];
  for (let at = open.shift(); at; at = open.shift()) {
    const { world, turn } = at;
    for (const node of childrenOf(run, at.node)) {
      const after = playNode(world, run, node, turn + 1);
      if (isDifference(after)) return { turns, difference: after };
      const differs = compare(after, run, node, turn + 1);
      if (differs) return { turns, difference: differs };
      turns += 1;
      open.push({ node, world: after, turn: turn + 1 });
    }
  }
  return { turns, difference: null };
}
