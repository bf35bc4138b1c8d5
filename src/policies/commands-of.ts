/** A policy as a player: the commands that it gives in a turn. */
import type { PolicyFile } from '../content/index.ts';
import { type Command, POST, play, rowsOf, type World } from '../engine/index.ts';
import { chanceCommands } from './chance.ts';
import { handCommands } from './hands.ts';
import { answerCommands, optionCommands, reportCommands, walkCommands } from './paper.ts';
import { spanFor } from './span.ts';

function playAll(world: World, commands: readonly Command[]): World {
  return commands.reduce((before, command) => {
    const played = play(before, command);
    if (!played.ok) throw new RangeError(`A policy gave a command that is turned down: ${played.error.code}`);
    return played.value;
  }, world);
}

/**
 * Work out what a policy orders in the turn that a World stands at.
 *
 * @param options.streamIndex Index of the first draw of a policy of chance; 0 where left out.
 * @returns Commands that the World takes in this sequence. Past the level's end the last orders go on.
 */
export function commandsOf(
  policy: PolicyFile,
  world: World,
  options: { readonly streamIndex?: number } = {},
): Command[] {
  // Who no longer holds the post gives no orders.
  if (rowsOf(world).commune.post !== POST.held) return [];
  if (policy.random) return chanceCommands(world, options.streamIndex ?? 0);
  const span = spanFor(policy, world);
  if (!span) return [];
  // Needs depend on the hours that are set, and the form on what was walked: each step sees the steps before it.
  const atDesk = [...optionCommands(span, world), ...walkCommands(span, world)];
  const ready = playAll(world, atDesk);
  return [
    ...atDesk,
    ...handCommands(span, ready),
    ...reportCommands(span, ready),
    ...answerCommands(span, world),
  ];
}
