/** Whole runs of a policy, without a screen. */
import type { PolicyFile } from '../content/index.ts';
import { type Command, type Level, newGame, playTurn, type World } from '../engine/index.ts';
import { commandsOf } from './commands-of.ts';

/** A run as it was played: the commands of each turn, and the Worlds before the first and after each. */
export interface PlayedRun {
  readonly commands: readonly (readonly Command[])[];
  readonly worlds: readonly World[];
}

/** Give a policy's commands and end the turn. */
function turnAfter(world: World, commands: readonly Command[]): World {
  const played = playTurn(world, commands);
  if (!played.ok) throw new RangeError(`A policy gave a command that is turned down: ${played.error.code}`);
  return played.value;
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
    worlds.push(turnAfter(world, ordered));
  }
  return { commands, worlds };
}

/** Let a policy play a level from the start. A `key` is a whole number, 0 to 2^32 - 1. */
export const playPolicy = (policy: PolicyFile, level: Level, key: number, turns: number): PlayedRun =>
  playOn(policy, { commands: [], worlds: [newGame(level, key)] }, turns);
