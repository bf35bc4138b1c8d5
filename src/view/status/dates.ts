/** Where a turn stands in the farm year, as screens name it. */
import { dateOf, rowsOf, type TurnDate, type World } from '../../engine/index.ts';

/** Date the turn that a World is in: the one being ordered, or the one after the last that ended. */
export const dateNow = (world: World): TurnDate => dateOf(world.game, rowsOf(world).commune.turn);

/** Date a turn of a level, counted from 1. */
export const dateOfTurn = (world: World, turn: number): TurnDate => dateOf(world.game, turn - 1);
