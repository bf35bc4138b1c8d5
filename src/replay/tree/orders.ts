/** Orders of one turn played over its start. The one place that says what becomes of an order that is turned down. */
import { type Command, play, type Rejection, type World } from '../../engine/index.ts';

/** An order that the rules turned down, and why. */
export interface Rejected {
  readonly command: Command;
  readonly rejection: Rejection;
}

/** The World with all orders that it took, and the others in their sequence. */
export interface Ordered {
  readonly world: World;
  readonly rejected: readonly Rejected[];
}

/** Play orders one after another; an order that the rules turn down is left out. */
export function playOrders(start: World, commands: readonly Command[]): Ordered {
  let world = start;
  const rejected: Rejected[] = [];
  for (const command of commands) {
    const played = play(world, command);
    if (played.ok) world = played.value;
    else rejected.push({ command, rejection: played.error });
  }
  return { world, rejected };
}
