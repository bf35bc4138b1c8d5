/** What a desk can order in each turn of a level, whatever was played before. */
import {
  dateOf,
  type Letter,
  type Level,
  newGame,
  openPolicies,
  openTasks,
  type Policy,
  type Task,
} from '../../src/engine/index.ts';

/** One turn of a level. */
export interface DeskTurn {
  /** The date as a policy file writes it: 1958-03. */
  readonly from: string;
  readonly tasks: readonly Task[];
  readonly policies: readonly Policy[];
  /** Letters that may come, as far as they have a choice. */
  readonly letters: readonly Letter[];
}

/** List the turns of a level. */
export function deskTurns(level: Level): DeskTurn[] {
  const { game } = newGame(level, 0);
  return Array.from({ length: level.turns }, (_, turn) => {
    const { year, number } = dateOf(game, turn);
    return {
      from: `${year}-${String(1 + 2 * number).padStart(2, '0')}`,
      tasks: openTasks(game, turn),
      policies: openPolicies(game, turn),
      letters: level.letters.filter(({ when, choices }) => when.turn === turn && choices.length > 0),
    };
  });
}
