import { describe, expect, it } from 'vitest';
import { groupPolicies, type PolicyView } from '../../../src/view/desk/index.ts';

const NAMES = ['kitchen', 'ration', 'hours', 'sowing', 'seed', 'plots', 'technique'] as const;

const aPolicy = (policy: PolicyView['policy'], more: Partial<PolicyView> = {}): PolicyView => ({
  policy,
  options: ['one', 'two'],
  value: 'one',
  asked: null,
  changed: false,
  ...more,
});

describe('the drawer of policies', () => {
  it('leaves a few policies as they are', () => {
    expect(groupPolicies(NAMES.slice(0, 5).map((name) => aPolicy(name)))).toBeNull();
  });

  it('puts first what was changed, then what the county asks otherwise, and loses none', () => {
    const views = NAMES.map((name) => {
      if (name === 'hours') return aPolicy(name, { changed: true, asked: 'two' });
      if (name === 'plots') return aPolicy(name, { asked: 'two' });
      return aPolicy(name, name === 'seed' ? { asked: 'one' } : {});
    });
    expect(groupPolicies(views)).toEqual([
      { group: 'changed', policies: ['hours'] },
      { group: 'asked', policies: ['plots'] },
      { group: 'rest', policies: ['kitchen', 'ration', 'sowing', 'seed', 'technique'] },
    ]);
  });

  it('shows no group in which there is nothing', () => {
    expect(groupPolicies(NAMES.map((name) => aPolicy(name)))).toMatchObject([{ group: 'rest' }]);
  });
});
