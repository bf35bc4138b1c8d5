/** The policies that can be set: where they stand, what the county asks, what was changed this turn. */
import { openPolicies, POLICIES, type Policy, rowsOf, scriptOf } from '../../engine/index.ts';
import { type DeskRun, turnStart } from './desk-run.ts';

export interface PolicyView {
  readonly policy: Policy;
  readonly options: readonly string[];
  readonly value: string;
  /** Option that the county asks for, or null. */
  readonly asked: string | null;
  readonly changed: boolean;
}

/** List the open policies. */
export function policiesView(run: DeskRun): PolicyView[] {
  const { game } = run.world;
  const now = rowsOf(run.world).commune;
  const before = rowsOf(turnStart(run)).commune;
  const { asks } = scriptOf(game, now.turn);
  return openPolicies(game, now.turn).map((policy) => {
    const options: readonly string[] = POLICIES[policy];
    const asked = asks[policy];
    return {
      policy,
      options,
      value: options[now[policy]]!,
      asked: asked === undefined ? null : options[asked]!,
      changed: now[policy] !== before[policy],
    };
  });
}

/** Why a policy stands where it does in the drawer: set anew this turn, asked for otherwise by the county, or neither. */
export type PolicyGroup = 'changed' | 'asked' | 'rest';

const groupOf = ({ changed, asked, value }: PolicyView): PolicyGroup =>
  changed ? 'changed' : asked !== null && asked !== value ? 'asked' : 'rest';

const GROUPS: readonly PolicyGroup[] = ['changed', 'asked', 'rest'];

/** So many policies are read at a glance; more of them are grouped. */
const AT_A_GLANCE = 5;

/** Group policies by what a player looks for first. Null where they are few enough to stand as they are. */
export function groupPolicies(
  views: readonly PolicyView[],
): { readonly group: PolicyGroup; readonly policies: readonly Policy[] }[] | null {
  if (views.length <= AT_A_GLANCE) return null;
  const groups = GROUPS.map((group) => ({
    group,
    policies: views.filter((view) => groupOf(view) === group).map(({ policy }) => policy),
  }));
  return groups.filter(({ policies }) => policies.length > 0);
}

/** Shares that the sentences about policies name, in whole percent. */
export interface PolicyShares {
  readonly short: number;
  readonly women: number;
  readonly rushed: number;
  readonly thin: number;
  readonly fill: number;
  readonly long: number;
  readonly night: number;
  readonly less: number;
  readonly muchLess: number;
  readonly part: number;
  readonly halve: number;
}

const percent = (share: number): number => Math.round(share * 100);

/** Read the shares from the parameters of the level. */
export function policyShares({ world }: DeskRun): PolicyShares {
  const p = world.game.level.parameters;
  return {
    short: percent(1 - p['labour.hours.short']),
    women: percent(p['labour.women_gain']),
    rushed: percent(p['water.rushed_speed'] - 1),
    thin: percent(p['food.ration.thin']),
    fill: percent(p['food.eat_your_fill'] - 1),
    long: percent(p['labour.hours.long'] - 1),
    night: percent(p['labour.hours.night_shifts'] - 1),
    less: percent(1 - p['fields.sowing.less']),
    muchLess: percent(1 - p['fields.sowing.much_less']),
    part: percent(p['fields.seed.keep_part']),
    halve: percent(1 - p['plots.halve']),
  };
}
