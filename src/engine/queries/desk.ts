/** What is open to the player this turn: tasks, policies, letters. */

import { ratioOr } from '../math/shares.ts';
import { scriptOf } from '../world/calendar.ts';
import type { Letter, LetterWhen } from '../world/level.ts';
import type { Policy, Task } from '../world/terms.ts';
import type { Game, Rows } from '../world/world.ts';

/** List the tasks that can be ordered in a turn. */
export const openTasks = (game: Game, turn: number): readonly Task[] => scriptOf(game, turn).tasks;

/** List the policies that can be set in a turn. */
export const openPolicies = (game: Game, turn: number): readonly Policy[] => scriptOf(game, turn).opens;

/** Count the figures that the county wants at the furnaces this turn, of all brigades together. */
export function furnaceAsk(game: Game, rows: Rows): number {
  const hands = rows.brigades.reduce((sum, brigade) => sum + brigade.labourers, 0);
  return Math.round((hands * scriptOf(game, rows.commune.turn).furnaceAsk) / game.level.peoplePerFigure);
}

function quantity(
  rows: Rows,
  name: NonNullable<Letter['when']['test']>['quantity'],
  brigade: number,
): number {
  const of = (read: (b: Rows['brigades'][number]) => number): number =>
    brigade >= 0
      ? read(rows.brigades[brigade]!)
      : rows.brigades.reduce((sum, b) => sum + read(b), 0) / rows.brigades.length;
  const crops = brigade >= 0 ? rows.crops[brigade]! : rows.crops.flat();
  switch (name) {
    case 'standing':
      return rows.commune.standing;
    case 'trust':
      return rows.commune.trust;
    case 'morale':
      return of((b) => b.morale);
    case 'fatigue':
      return of((b) => b.fatigue);
    case 'nourishment':
      return of((b) => b.nourishment);
    case 'unharvestedShare':
      return ratioOr(
        crops.reduce((sum, crop) => sum + crop.standing + crop.rotted, 0),
        crops.reduce((sum, crop) => sum + crop.ripened, 0),
        0,
      );
  }
}

/** Whether the tests of a `when` all hold now, read of one brigade or, at -1, of all together. */
export function holds(when: LetterWhen, rows: Rows, brigade: number): boolean {
  if (when.turn !== rows.commune.turn) return false;
  if (!when.test) return true;
  const value = quantity(rows, when.test.quantity, brigade);
  return value >= (when.test.atLeast ?? -Infinity) && value < (when.test.below ?? Infinity);
}

/** List the letters that lie on the desk this turn, given the World as the turn began. */
export const lettersOn = (game: Game, rows: Rows): Letter[] =>
  game.level.letters.filter((letter) => holds(letter.when, rows, letter.brigade));

/** List those with a choice; the place in this list is the slot of the answer. */
export const openLetters = (game: Game, rows: Rows): Letter[] =>
  lettersOn(game, rows).filter((letter) => letter.choices.length > 0);
