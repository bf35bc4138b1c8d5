/** What can be sought: one number of a whole run each, read from its books. */
import type { Accounts } from '../../src/engine/index.ts';

/** Goals by name, in the sequence of the output. */
export const GOALS = ['food', 'output', 'deaths', 'standing', 'iron'] as const;
export type Goal = (typeof GOALS)[number];
export type Values = Readonly<Record<Goal, number>>;

/** What each number is, for whoever reads the output. */
export const GOAL_TEXTS: Readonly<Record<Goal, string>> = {
  food: 'grain eaten a head, mean of all turns; base year 100',
  output: 'grain brought in, all turns together; t',
  deaths: "deaths above the base year's rate, all turns together; persons",
  standing: 'standing after the last turn; points',
  iron: 'iron claimed, all turns together; t',
};

const KILOS_A_TONNE = 1000;

/** Read every goal of a run. */
export function valuesOf({ turns }: Pick<Accounts, 'turns'>): Values {
  type Account = (typeof turns)[number];
  const total = (read: (turn: Account) => number): number => turns.reduce((sum, turn) => sum + read(turn), 0);
  return {
    food: total(({ foodIndex }) => foodIndex) / turns.length,
    output: total(({ grainOutputKg }) => grainOutputKg) / KILOS_A_TONNE,
    deaths: total(({ excessDeaths }) => excessDeaths),
    standing: turns[turns.length - 1]!.standing,
    iron: total(({ ironClaimedTonnes }) => ironClaimedTonnes),
  };
}

/** Ends of the range of a goal. */
export const ENDS = ['lowest', 'highest'] as const;
export type End = (typeof ENDS)[number];

/** Whether a value lies further towards an end than another. */
export const isFurther = (end: End, value: number, than: number): boolean =>
  end === 'lowest' ? value < than : value > than;
