/** What the desk reads of a run: the Worlds on the way here, and this turn with its orders. */
import { lettersOn, rowsOf, type World } from '../../engine/index.ts';

export interface DeskRun {
  /** The first World and the World after each ended turn; the last is the start of this turn. */
  readonly worlds: readonly World[];
  /** The start of this turn with all orders so far. */
  readonly world: World;
}

/** Read the World as this turn began. */
export const turnStart = (run: DeskRun): World => run.worlds[run.worlds.length - 1]!;

/** Read the World as the turn before this one began, or undefined in the first turn. */
export const turnBefore = (run: DeskRun): World | undefined => run.worlds[run.worlds.length - 2];

/** Tell whether a letter of a kind has come to the desk in this turn or an earlier one. */
export const hasCome = (run: DeskRun, kind: 'telegram' | 'petition' | 'newspaper'): boolean =>
  run.worlds.some((world) => lettersOn(world.game, rowsOf(world)).some((letter) => letter.kind === kind));
