import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sumCounts } from '../../../tools/test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the closing line', () => {
  it('counts the tests of Vitest, and a file that cannot be loaded as one failure', () => {
    const testResults = [
      { status: 'passed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ];
    const file = report('vitest.json', { numPassedTests: 2, numFailedTests: 1, testResults });
    expect(countVitest(file)).toEqual({ passed: 2, failed: 2 });
  });

  it('counts the tests of Playwright, and a flaky one or an error outside of them as failures', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 3 };
    expect(countPlaywright(report('playwright.json', { stats, errors: [{}] }))).toEqual({
      passed: 7,
      failed: 3,
    });
  });

  it('never takes a missing or broken report for success', () => {
    expect(countVitest(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(report('broken.json', '{'))).toEqual({ passed: 0, failed: 1 });
  });

  it('adds everything up', () => {
    expect(
      sumCounts([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });
});
