import { expect, it } from 'vitest';
import { pictureReport, pictureTable } from '../../../tools/bench/picture/picture-report.ts';
import { usedBy } from '../../../tools/bench/picture/processes.ts';
import type { Subject, Visit } from '../../../tools/bench/picture/visit.ts';

const COSTS: Readonly<Record<Subject, number>> = { picture: 12, plain: 8, defaults: 60, empty: 1 };
const aVisit = (subject: Subject, perFrame: number, idle: number | null = null): Visit => ({
  subject,
  renderer: 'Canvas',
  quality: subject === 'picture' ? 0 : -1,
  sprites: 400,
  perFrame,
  framesPerSecond: 60,
  idle,
});
const visits = (times = 1): Visit[] =>
  [1, 2, 30].flatMap((round) =>
    (Object.keys(COSTS) as Subject[]).map((subject) =>
      aVisit(
        subject,
        COSTS[subject] * round * (subject === 'picture' ? times : 1),
        subject === 'picture' ? 0.004 : null,
      ),
    ),
  );
const memory = { turns: 60, first: 10e6, last: 10.5e6 };

it('takes the median of the rounds and says of each target whether it is met', () => {
  const report = pictureReport(visits(), memory, 3);
  expect(report.rows.map(({ perFrame }) => perFrame)).toEqual([24, 16, 120, 2]);
  expect(report.targets.map(({ measured }) => measured)).toEqual([1.5, 0.2, 0.004, 1.05]);
  expect(report.targets.every(({ isMet }) => isMet)).toBe(true);
});

it('prints what is not met, by whom it was drawn and at which quality', () => {
  const report = pictureReport(visits(1.3), { ...memory, last: 12e6 }, 3);
  expect(report.targets.map(({ isMet }) => isMet)).toEqual([false, false, true, false]);
  const table = pictureTable(report);
  expect(table.match(/^NOT MET/gm)).toHaveLength(3);
  expect(table).toContain('Canvas, quality step 0');
});

it.runIf(process.platform === 'linux')('counts the time of a process that works', () => {
  const before = usedBy(process.pid);
  const end = performance.now() + 300;
  while (performance.now() < end) Math.sqrt(end);
  expect(usedBy(process.pid) - before).toBeGreaterThanOrEqual(50);
});
