/** Whole runs of a policy, without a screen. */
import type { PolicyFile } from '../content/index.ts';
import { type Command, endTurn, type Level, newGame, play, type World } from '../engine/index.ts';
import { commandsOf } from './commands-of.ts';

/** A run as it was played: the commands of each turn, and the Worlds before the first and after each. */
export interface PlayedRun {
  readonly commands: readonly (readonly Command[])[];
  readonly worlds: readonly World[];
}

/** End the turn after the commands of a policy. */
function playTurn(world: World, commands: readonly Command[]): World {
  const ordered = commands.reduce((before, command) => {
    const played = play(before, command);
    if (!played.ok) throw new RangeError(`A policy gave a command that is turned down: ${played.error.code}`);
    return played.value;
  }, world);
  return endTurn(ordered);
}

/**
 * Let a policy play on after a run.
 *
 * @param turns Turns in all, those of the run counted in.
 */
export function playOn(policy: PolicyFile, run: PlayedRun, turns: number): PlayedRun {
  const commands = [...run.commands];
  const worlds = [...run.worlds];
  while (worlds.length <= turns) {
    const world = worlds[worlds.length - 1]!;
    const ordered = commandsOf(policy, world);
    commands.push(ordered);
    worlds.push(playTurn(world, ordered));
  }
  return { commands, worlds };
}

/** Let a policy play a level from the start. A `key` is a whole number, 0 to 2^32 - 1. */
export const playPolicy = (policy: PolicyFile, level: Level, key: number, turns: number): PlayedRun =>
  playOn(policy, { commands: [], worlds: [newGame(level, key)] }, turns);
