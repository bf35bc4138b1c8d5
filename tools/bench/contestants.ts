/** What is measured, each as one piece of work that ends on a text to check. */
import { causesOf, fingerprint } from '../../src/engine/index.ts';
import { extend, newRun, ROOT, type Run, verify } from '../../src/replay/index.ts';
import { boardGameRun } from './board-game.ts';
import { bareRun, playThroughDoor } from './engine-runs.ts';
import type { RecordedRun } from './recorded-run.ts';

/** Names of the contestants, in the sequence of the table. */
export const CONTESTANTS = ['door', 'bare', 'board-game', 'verify', 'causes', 'fingerprint'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/** A piece of work of one whole run. It returns what the run ended on. */
export type Work = () => string;

/** Name the fingerprint that a contestant must end on; causes are shares and have none. */
export function endingOf(contestant: Contestant, run: RecordedRun): string | undefined {
  if (contestant === 'causes') return undefined;
  return contestant === 'board-game' ? run.unsignedFingerprint : run.fingerprint;
}

function recordOf(recorded: RecordedRun): Run {
  let run = newRun(recorded.level, recorded.key);
  let parent: string = ROOT;
  playThroughDoor(recorded)
    .slice(1)
    .forEach((world, turn) => {
      ({ run, id: parent } = extend(run, parent, recorded.orders[turn]!, world));
    });
  return run;
}

function verifying(recorded: RecordedRun): Work {
  const run = recordOf(recorded);
  return () => {
    const { turns, difference } = verify(recorded.level, run);
    const isWhole = difference === null && turns === recorded.orders.length;
    return isWhole ? recorded.fingerprint : (difference?.found ?? `${turns} turns`);
  };
}

function fingerprinting(recorded: RecordedRun): Work {
  const worlds = playThroughDoor(recorded).slice(1);
  return () => worlds.map(fingerprint)[worlds.length - 1]!;
}

/** Make the work of a contestant ready. What can be made ready once is not measured. */
export function workOf(contestant: Contestant, recorded: RecordedRun): Work {
  switch (contestant) {
    case 'door':
      return () => {
        const worlds = playThroughDoor(recorded);
        return fingerprint(worlds[worlds.length - 1]!);
      };
    case 'bare':
      return bareRun(recorded);
    case 'board-game':
      return boardGameRun(recorded);
    case 'verify':
      return verifying(recorded);
    case 'causes':
      return () => JSON.stringify(causesOf(recorded));
    case 'fingerprint':
      return fingerprinting(recorded);
  }
}
