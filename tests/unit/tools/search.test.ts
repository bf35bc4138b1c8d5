import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/content/index.ts';
import { accountsOf } from '../../../src/engine/index.ts';
import { playPolicy } from '../../../src/policies/index.ts';
import { projectRoot } from '../../../tools/build/project-root.ts';
import { GOALS, isFurther, valuesOf } from '../../../tools/search/goals.ts';
import { policyText } from '../../../tools/search/orders-file.ts';
import { outcomeFile, search, shippedPolicies } from '../../../tools/search/run-search.ts';
import { type SearchPlan, searchLevel } from '../../../tools/search/search-level.ts';
import { simulate } from '../../../tools/simulate.ts';
import { aLevel } from '../../builders/a-level.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plan: SearchPlan = {
  level: aLevel(),
  key: 7,
  shipped: shippedPolicies(),
  goals: GOALS,
  tries: 600,
  isTimeUp: () => false,
};
const found = searchLevel(plan);
const outcome = (goal: string, end: string) =>
  found.outcomes.find((one) => one.goal === goal && one.end === end)!;

describe('the search', () => {
  it.each([
    ['food', 'highest'],
    ['output', 'highest'],
    ['deaths', 'lowest'],
    ['deaths', 'highest'],
    ['standing', 'highest'],
    ['iron', 'highest'],
  ] as const)('finds for %s a %s value that no shipped policy reaches', (goal, end) => {
    const { value } = outcome(goal, end);
    expect(found.shipped.map(({ policy }) => policy)).toEqual(plan.shipped.map(({ id }) => id));
    const notPassed = found.shipped.filter(({ values }) => !isFurther(end, value, values[goal]));
    expect(notPassed).toEqual([]);
  });

  it('writes policy files that play to the number that it states', () => {
    for (const { goal, end, value, policy } of found.outcomes) {
      const file = join(folder, `${goal}-${end}.yaml`);
      writeFileSync(file, policyText(policy));
      const { level, key } = plan;
      const { worlds } = playPolicy(loadPolicy(projectRoot, file), level, key, level.turns);
      expect(valuesOf(accountsOf(worlds))[goal]).toBe(value);
    }
  });

  it('finds the same a second time, and something else with another key', () => {
    const short = { ...plan, tries: 60 };
    const first = searchLevel(short);
    expect(searchLevel(short)).toEqual(first);
    expect(searchLevel({ ...short, key: 8 })).not.toEqual(first);
  });

  it('stops when time is up, says so, and still has what it found', () => {
    let asked = 0;
    const early = searchLevel({ ...plan, isTimeUp: () => ++asked > 20 });
    expect([early.tries, early.isWhole]).toEqual([plan.shipped.length + 20, false]);
    expect(early.outcomes).toHaveLength(2 * GOALS.length);
  });
});

describe('the search from the command line', () => {
  it('writes a file that sim plays to the same number', () => {
    const out = join(folder, 'found.yaml');
    const argv = ['--level', 'two-brigades', '--key', '3', '--goal', 'iron', '--tries', '40', '--out', out];
    const { outcomes } = JSON.parse(search([...argv, '--json'])) as {
      outcomes: { goal: 'iron'; end: 'lowest' | 'highest'; value: number }[];
    };
    expect(outcomes.map(({ end }) => end)).toEqual(['lowest', 'highest']);
    for (const one of outcomes) {
      const policy = ['--policy', outcomeFile(out, one)];
      const run = simulate(['--level', 'two-brigades', '--key', '3', ...policy, '--json']);
      expect(valuesOf(JSON.parse(run) as Parameters<typeof valuesOf>[0]).iron).toBe(one.value);
    }
  });

  it.each([
    [[], '--level'],
    [['--level', 'two-brigades', '--goal', 'grain'], '--goal grain'],
    [['--level', 'two-brigades', '--tries', '0'], '--tries 0'],
    [['two-brigades'], 'two-brigades'],
  ])('turns down %j and says what to write', (argv, part) => {
    expect(() => search(argv)).toThrow(part);
  });
});
