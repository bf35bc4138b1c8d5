/** What a run of the bench came to: each contestant against the run through the door, targets, and wrong endings. */
import { CAUSES } from '../../src/engine/index.ts';
import { type Contestant, endingOf } from './contestants.ts';
import type { Timing } from './interleave.ts';
import type { RecordedRun } from './recorded-run.ts';

/** One line of the table. */
export interface BenchRow extends Omit<Timing, 'results'> {
  /** Turns that one piece of work plays or reads. */
  readonly turns: number;
  /** Unit: us. */
  readonly perTurn: number;
  /** How many times as long as the run through the door a piece takes. */
  readonly timesDoor: number;
  readonly isRight: boolean;
}

/** A number that we want to keep, and whether this run did. */
export interface Target {
  readonly name: string;
  readonly bound: string;
  readonly measured: number;
  readonly isMet: boolean;
}

/** The whole outcome, as `bench --json` prints it. */
export interface BenchReport {
  readonly level: string;
  readonly policy: string;
  readonly key: number;
  readonly turns: number;
  readonly brigades: number;
  readonly orders: number;
  readonly fingerprint: string;
  readonly rounds: number;
  readonly rows: readonly BenchRow[];
  readonly targets: readonly Target[];
  readonly isRight: boolean;
}

/** A whole run, on one core once warm. Unit: ms. */
const MOST_MS_A_RUN = 0.3;
/** The run through the door against the same rules on bare cells. */
const MOST_TIMES_BARE = 2;
/** The run through the door against the same rules in boardgame.io, a turn. */
const LEAST_TIMES_BOARD_GAME = 100;

function turnsOf(contestant: Contestant, run: RecordedRun): number {
  return run.orders.length * (contestant === 'causes' ? 1 << CAUSES.length : 1);
}

/** A contestant without a fingerprint is right if each time it came to the same. */
function isRight({ contestant, results }: Timing, run: RecordedRun): boolean {
  const ending = endingOf(contestant, run) ?? results[0];
  return results.length === 1 && results[0] === ending;
}

function targetsOf(rows: readonly BenchRow[]): Target[] {
  const of = (contestant: Contestant): BenchRow => rows.find((row) => row.contestant === contestant)!;
  const door = of('door').median;
  const overBare = door / of('bare').median;
  const underBoardGame = of('board-game').perTurn / of('door').perTurn;
  return [
    {
      name: 'a whole run, ms',
      bound: `at most ${MOST_MS_A_RUN}`,
      measured: door,
      isMet: door <= MOST_MS_A_RUN,
    },
    {
      name: 'a whole run, times the same on bare cells',
      bound: `at most ${MOST_TIMES_BARE}`,
      measured: overBare,
      isMet: overBare <= MOST_TIMES_BARE,
    },
    {
      name: 'a turn in boardgame.io, times ours',
      bound: `at least ${LEAST_TIMES_BOARD_GAME}`,
      measured: underBoardGame,
      isMet: underBoardGame >= LEAST_TIMES_BOARD_GAME,
    },
  ];
}

/** Set the timings of one run against each other. */
export function reportOf(run: RecordedRun, timings: readonly Timing[], rounds: number): BenchReport {
  const door = timings.find(({ contestant }) => contestant === 'door')!.median;
  const rows = timings.map(({ results, ...timing }): BenchRow => {
    const turns = turnsOf(timing.contestant, run);
    return {
      ...timing,
      turns,
      perTurn: (1000 * timing.median) / turns,
      timesDoor: timing.median / door,
      isRight: isRight({ results, ...timing }, run),
    };
  });
  return {
    level: run.level.id,
    policy: run.policy,
    key: run.key,
    turns: run.orders.length,
    brigades: run.level.brigades.length,
    orders: run.orders.reduce((sum, { length }) => sum + length, 0),
    fingerprint: run.fingerprint,
    rounds,
    rows,
    targets: targetsOf(rows),
    isRight: rows.every((row) => row.isRight),
  };
}

const LABELS: Readonly<Record<Contestant, string>> = {
  door: "(a) whole run, through the engine's door",
  bare: '(b) the same on bare cells, in place',
  'board-game': '(c) the same inside boardgame.io',
  verify: '(d) verify of one replay',
  causes: `(e) causes of the run, ${1 << CAUSES.length} sets`,
  fingerprint: '(f) fingerprints of all turns',
};

const WIDTH = 44;

function rowLine(row: BenchRow): string {
  const cells = [
    row.median.toFixed(4).padStart(11),
    row.perTurn.toFixed(3).padStart(11),
    row.timesDoor.toFixed(3).padStart(10),
    `${row.lowest.toFixed(4)}..${row.highest.toFixed(4)}`.padStart(24),
  ];
  return `${LABELS[row.contestant].padEnd(WIDTH)}${cells.join('')}${row.isRight ? '' : '  WRONG FINGERPRINT'}`;
}

const targetLine = ({ name, bound, measured, isMet }: Target): string =>
  `${isMet ? 'met    ' : 'NOT MET'}  ${name}: ${measured.toFixed(3)} (${bound})`;

/** Print a report as a table of text. */
export function benchTable(report: BenchReport): string {
  const { level, policy, key, turns, brigades, orders, rounds } = report;
  const heading = ['ms', 'us a turn', 'times (a)', 'lowest..highest ms'];
  const widths = [11, 11, 10, 24];
  return [
    `${level}, policy ${policy}, key ${key}: ${turns} turns, ${brigades} brigades, ${orders} orders`,
    `medians of ${rounds} rounds in which the contestants take turns; one process each, warm; time of the processor`,
    ' '.repeat(WIDTH) + heading.map((name, i) => name.padStart(widths[i]!)).join(''),
    ...report.rows.map(rowLine),
    ...report.targets.map(targetLine),
    `fingerprint ${report.fingerprint}: ${report.isRight ? 'the same everywhere' : 'NOT the same everywhere'}`,
    '',
  ].join('\n');
}
