/** Worlds for tests: a new game with orders given, and games played on. */
import { type Command, endTurn, newGame, play, type World } from '../../src/engine/index.ts';
import { aLevel } from './a-level.ts';

/** Begin a game of the test level and give orders; an order that is refused is a mistake in the test. */
export function aWorld(orders: readonly Command[] = [], world: World = newGame(aLevel(), 7)): World {
  return orders.reduce((before, order) => {
    const result = play(before, order);
    if (!result.ok) throw new Error(`The test's order is refused: ${JSON.stringify(result)}`);
    return result.value;
  }, world);
}

/** End so many turns, giving each the orders of `ordersOf`. */
export function playedOn(world: World, turns: number, ordersOf: (turn: number) => readonly Command[]): World {
  let now = world;
  for (let turn = 0; turn < turns; turn += 1) now = endTurn(aWorld(ordersOf(turn), now));
  return now;
}
