/** Contestants take turns in one run, so that a machine that grows slow or fast meanwhile does so for all of them. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Batch, Order } from './contestant-process.ts';
import type { Contestant } from './contestants.ts';
import type { RecordedRun } from './recorded-run.ts';

const PROGRAM = fileURLToPath(new URL('./contestant-process.ts', import.meta.url));

/** Let one batch last about so long: well above the clock's step, well below a change of the machine's mood. Unit: ms. */
const BATCH = 40;
/** Warm up at least so long, so that the engine's compiler is done. Unit: ms. */
const WARM_UP = 1200;

/** How long one piece of work took. */
export interface Timing {
  readonly contestant: Contestant;
  /** Time of the processor. Unit: ms a piece. */
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly pieces: number;
  /** What each batch ended on, each different text once. */
  readonly results: readonly string[];
}

/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

interface Runner {
  readonly contestant: Contestant;
  readonly child: ChildProcess;
  readonly times: number[];
  readonly results: Set<string>;
  pieces: number;
}

async function batch({ child, results }: Runner, order: Order): Promise<number> {
  child.send(order);
  const [done] = (await once(child, 'message')) as [Batch];
  results.add(done.result);
  return done.elapsed;
}

async function warmUp(runner: Runner): Promise<void> {
  let spent = 0;
  let pieces = 1;
  while (spent < WARM_UP) {
    const elapsed = await batch(runner, pieces);
    spent += elapsed;
    pieces = Math.max(1, Math.round((pieces * BATCH) / Math.max(elapsed, 0.01)));
  }
  runner.pieces = pieces;
}

async function start(contestant: Contestant, run: RecordedRun): Promise<Runner> {
  // Libraries leave their own checks out where they are told that this is no trial.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(PROGRAM, [contestant], { env, serialization: 'advanced' });
  const runner: Runner = { contestant, child, times: [], results: new Set(), pieces: 1 };
  await batch(runner, run);
  return runner;
}

/**
 * Measure contestants against each other: warm up each, then so many rounds in which each has one batch. One works at a
 * time; the others wait.
 */
export async function interleave(
  contestants: readonly Contestant[],
  run: RecordedRun,
  rounds: number,
): Promise<Timing[]> {
  const runners = await Promise.all(contestants.map((contestant) => start(contestant, run)));
  for (const runner of runners) await warmUp(runner);
  for (let round = 0; round < rounds; round += 1)
    for (const runner of runners) runner.times.push((await batch(runner, runner.pieces)) / runner.pieces);
  for (const { child } of runners) child.disconnect();
  return runners.map(({ contestant, times, results, pieces }) => ({
    contestant,
    median: median(times),
    lowest: Math.min(...times),
    highest: Math.max(...times),
    pieces,
    results: [...results],
  }));
}
