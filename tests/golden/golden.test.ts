import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../tools/build/project-root.ts';
import { GOLDEN_RUNS, goldenName, playGolden } from '../../tools/golden-runs.ts';

describe.each(GOLDEN_RUNS.map((golden) => [goldenName(golden), golden] as const))('%s', (name, golden) => {
  const { reason, ...kept } = JSON.parse(readFileSync(join(projectRoot, 'tests/golden', name), 'utf8'));

  it('plays as it was recorded (else run `npm run golden -- --reason "…"` and review the numbers)', () => {
    expect(playGolden(projectRoot, golden)).toEqual(kept);
  });

  it('says why it was recorded', () => {
    expect(reason).toMatch(/\S/);
  });
});
