/** The run in our own engine: through its door, and on bare cells. */

import { giveIn } from '../../src/engine/commands/apply.ts';
import { fingerprint, newGame, playTurn, type World } from '../../src/engine/index.ts';
import { passSeason } from '../../src/engine/turn/end-turn.ts';
import { closeDraft, type Draft, openDraft } from '../../src/engine/world/world.ts';
import type { RecordedRun } from './recorded-run.ts';

/** Play a run the public way: each command is checked, each turn leaves a World that nobody changes. */
export function playThroughDoor({ level, key, orders }: RecordedRun): World[] {
  const worlds = [newGame(level, key)];
  for (const commands of orders) {
    const played = playTurn(worlds[worlds.length - 1]!, commands);
    if (!played.ok) throw new RangeError(`A recorded order is turned down: ${played.error.code}`);
    worlds.push(played.value);
  }
  return worlds;
}

/** Numbers that orders write into the cells of a turn, by cell. */
interface Writes {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

function writesOf(draft: Draft, give: () => void): Writes {
  const before = draft.cells.slice();
  give();
  const at = Int32Array.from([...before.keys()].filter((i) => before[i] !== draft.cells[i]));
  return { at, values: Float64Array.from(at, (i) => draft.cells[i]!) };
}

/**
 * Make a run without commands and events: what the orders change is written straight into the cells of one draft, and
 * the rules run in place.
 */
export function bareRun({ level, key, orders }: RecordedRun): () => string {
  const first = newGame(level, key);
  const draft = openDraft(first);
  const writes = orders.map((commands) => {
    const written = writesOf(draft, () => {
      for (const command of commands) giveIn(draft, command);
    });
    passSeason(draft);
    return written;
  });
  const start = first.cells.slice();
  return () => {
    draft.cells.set(start);
    for (const { at, values } of writes) {
      for (let i = 0; i < at.length; i += 1) draft.cells[at[i]!] = values[i]!;
      passSeason(draft);
    }
    return fingerprint(closeDraft(draft));
  };
}
