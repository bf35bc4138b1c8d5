import { describe, expect, it } from 'vitest';
import { benchTable, reportOf } from '../../../tools/bench/bench-report.ts';
import { CONTESTANTS, endingOf, workOf } from '../../../tools/bench/contestants.ts';
import { median, type Timing } from '../../../tools/bench/interleave.ts';
import { recordRun } from '../../../tools/bench/recorded-run.ts';

const run = recordRun();

describe('the contestants of the bench', () => {
  it.each(CONTESTANTS.filter((name) => endingOf(name, run) !== undefined))('%s ends like the run', (name) => {
    const work = workOf(name, run);
    expect([work(), work()]).toEqual([endingOf(name, run), endingOf(name, run)]);
  });

  it('end elsewhere when they are given other orders', () => {
    const last = run.orders.length - 1;
    const other = { ...run, orders: run.orders.map((commands, turn) => (turn === last ? [] : commands)) };
    for (const name of ['door', 'bare', 'board-game'] as const)
      expect(workOf(name, other)()).not.toBe(endingOf(name, run));
  });
});

describe('the report of the bench', () => {
  const timing = (contestant: (typeof CONTESTANTS)[number], ms: number): Timing => ({
    contestant,
    median: ms,
    lowest: ms,
    highest: ms,
    pieces: 1,
    results: [endingOf(contestant, run) ?? 'shares'],
  });
  const timings = CONTESTANTS.map((name) =>
    timing(name, { bare: 0.1, 'board-game': 30 }[name as string] ?? 0.2),
  );

  it('sets each contestant against the run through the door', () => {
    const report = reportOf(run, timings, 5);
    expect(report.isRight).toBe(true);
    expect(report.rows.map(({ timesDoor }) => Math.round(10 * timesDoor))).toEqual([10, 5, 1500, 10, 10, 10]);
    expect(report.targets.map(({ isMet }) => isMet)).toEqual([true, true, true]);
  });

  it('says that a target is not kept, and leaves it at that', () => {
    const slow = timings.map((one) => (one.contestant === 'door' ? { ...one, median: 0.4 } : one));
    const report = reportOf(run, slow, 5);
    expect(report.targets.map(({ isMet }) => isMet)).toEqual([false, false, false]);
    expect(report.isRight).toBe(true);
    expect(benchTable(report)).toContain('NOT MET');
  });

  it('names a contestant that ended elsewhere, even once', () => {
    const wrong = timings.map((one) =>
      one.contestant === 'bare' ? { ...one, results: [...one.results, '0000000000000000'] } : one,
    );
    const report = reportOf(run, wrong, 5);
    expect(report.isRight).toBe(false);
    expect(
      benchTable(report)
        .split('\n')
        .filter((line) => line.includes('WRONG')),
    ).toHaveLength(1);
  });
});

describe('median', () => {
  it('is the middle, whatever the sequence', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
  });
});
