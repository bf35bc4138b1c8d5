/**
 * One contestant in a process of its own. The engine's functions are compiled for what they are called with: in one process,
 * rows of another contestant's making would slow down all.
 */
import { type Contestant, type Work, workOf } from './contestants.ts';
import type { RecordedRun } from './recorded-run.ts';

/** What a batch came to. */
export interface Batch {
  /** Time of the processor. Unit: ms. */
  readonly elapsed: number;
  /** What the last piece of work ended on. */
  readonly result: string;
}

/** What a process is told: first the run to play, then how many times to play it. */
export type Order = RecordedRun | number;

const MICROS_A_MILLI = 1000;

let work: Work | undefined;

function playBatch(pieces: number): Batch {
  let result = '';
  const began = process.cpuUsage();
  for (let i = 0; i < pieces; i += 1) result = work!();
  // Work of the processor, not time by the clock: a busy machine lets a process wait.
  const { user, system } = process.cpuUsage(began);
  return { elapsed: (user + system) / MICROS_A_MILLI, result };
}

process.on('message', (order: Order) => {
  if (typeof order === 'number') {
    process.send!(playBatch(order));
    return;
  }
  work = workOf(process.argv[2] as Contestant, order);
  process.send!(playBatch(1));
});
