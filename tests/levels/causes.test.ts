/** Causes of a run, through the command line and through the engine's door. */
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../src/engine/index.ts';
import { simulate } from '../../tools/simulate.ts';

const run = (...args: string[]) =>
  JSON.parse(simulate(['--level', 'average-commune', '--policy', 'historical', '--json', ...args])) as {
    causes: { years: number[]; output: Record<string, number>; deaths: Record<string, number> };
  };

describe('sim --causes', () => {
  const { causes } = run('--causes');

  it('shares the whole loss out, cause by cause, and names what is left over', () => {
    for (const shares of [causes.output, causes.deaths]) {
      expect(Object.keys(shares).sort()).toEqual([...CAUSES, 'other'].sort());
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it('speaks of the years of the fall, from the first below the base to the lowest', () => {
    expect(causes.years).toEqual([1959, 1960, 1961]);
  });

  it('is left out where nobody asks', () => {
    expect(run()).not.toHaveProperty('causes');
  });
});
