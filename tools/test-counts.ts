import { existsSync, readFileSync } from 'node:fs';

/** How many checks passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
  readonly errors: readonly unknown[];
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Count the tests of a Vitest report. A file that could not be loaded counts as one failure; a missing report too. */
export function countVitest(file: string): Counts {
  const report = readReport<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const unloadable = report.testResults.filter(
    (f) => f.status === 'failed' && f.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

/** Count the tests of a Playwright report. An error outside the tests counts as a failure; a missing report too. */
export function countPlaywright(file: string): Counts {
  const report = readReport<PlaywrightReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/** Add counts up. */
export function sumCounts(counts: readonly Counts[]): Counts {
  const add = (sum: Counts, next: Counts) => ({
    passed: sum.passed + next.passed,
    failed: sum.failed + next.failed,
  });
  return counts.reduce(add, { passed: 0, failed: 0 });
}

function readReport<Report>(file: string): Report | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
