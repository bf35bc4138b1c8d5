/** Two branches of a run side by side: where they part, what was ordered there, and what each came to. */
import { type Legacy, legacyOf } from './legacy.ts';
import { ordersOf, type TurnOrders } from './orders.ts';
import { type Line, sharedTurns } from './tree.ts';

/** Two branches held against each other. */
export interface Comparison {
  /** The first turn in which they differ, counted from 1. */
  readonly turn: number;
  readonly orders: readonly [TurnOrders | null, TurnOrders | null];
  readonly legacies: readonly [Legacy, Legacy];
}

/** Hold two lines of play of the same run against each other. */
export function compareLines(a: Line, b: Line): Comparison {
  const turn = sharedTurns(a, b) + 1;
  const orders = (line: Line): TurnOrders | null => (line.nodes.length > turn ? ordersOf(line, turn) : null);
  return { turn, orders: [orders(a), orders(b)], legacies: [legacyOf(a.worlds), legacyOf(b.worlds)] };
}
