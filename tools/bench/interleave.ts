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

/** Wait until a process is gone; without this, one that crashes would be waited for without end. */
async function crash({ contestant, child }: Runner, signal: AbortSignal): Promise<never> {
  const [code, by] = (await once(child, 'exit', { signal })) as [number | null, string | null];
  throw new Error(`The contestant ${contestant} stopped before its work was done (${by ?? code}).`);
}

async function batch(runner: Runner, order: Order): Promise<number> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const answer = Promise.race([once(runner.child, 'message', { signal }), crash(runner, signal)]);
  runner.child.send(order);
  try {
    const [done] = (await answer) as [Batch];
    runner.results.add(done.result);
    return done.elapsed;
  } finally {
    waiting.abort();
  }
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

function enter(contestant: Contestant): Runner {
  // Libraries leave their own checks out where they are told that this is no trial.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(PROGRAM, [contestant], { env, serialization: 'advanced' });
  return { contestant, child, times: [], results: new Set(), pieces: 1 };
}

async function measure(runners: readonly Runner[], run: RecordedRun, rounds: number): Promise<void> {
  await Promise.all(runners.map((runner) => batch(runner, run)));
  for (const runner of runners) await warmUp(runner);
  for (let round = 0; round < rounds; round += 1)
    for (const runner of runners) runner.times.push((await batch(runner, runner.pieces)) / runner.pieces);
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
  const runners = contestants.map(enter);
  try {
    await measure(runners, run, rounds);
  } finally {
    for (const { child } of runners) child.kill();
  }
  return runners.map(({ contestant, times, results, pieces }) => ({
    contestant,
    median: median(times),
    lowest: Math.min(...times),
    highest: Math.max(...times),
    pieces,
    results: [...results],
  }));
}
