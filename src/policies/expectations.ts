/** Hold expectations against runs: what must be so for a level to show what it is meant to show. */
import type { Expectation } from '../content/index.ts';
import type { Accounts } from '../engine/index.ts';

/** The accounts of each policy, one entry a key, keys in the same sequence for all. */
export type RunsByPolicy = ReadonlyMap<string, readonly Accounts[]>;

/** Share of the keys for which an expectation holds, and whether that is enough. */
export interface Judgement {
  readonly held: number;
  readonly isMet: boolean;
  /** Smallest and largest value that was seen, or null where there was none. */
  readonly seen: readonly [number, number] | null;
}

/** Read the value of an expectation: of its year, of its turn (from 1), or of the last turn. */
function measureOf(expectation: Expectation, accounts: Accounts): number | null {
  const { turn, year, value } = expectation;
  const row =
    year === undefined
      ? accounts.turns[(turn ?? accounts.turns.length) - 1]
      : accounts.years.find((account) => account.year === year);
  return row?.[value] ?? null;
}

function holds(expectation: Expectation, runs: RunsByPolicy, key: number): boolean {
  const value = measureOf(expectation, runs.get(expectation.policy)![key]!);
  if (value === null) return false;
  const {
    'at-least': least,
    'at-most': most,
    'above-policy': above,
    'below-policy': below,
    by,
  } = expectation;
  /** Compare with another policy, if one is named; where that one has no value, nothing can be said to hold. */
  const compares = (policy: string | undefined, fits: (other: number) => boolean): boolean => {
    if (policy === undefined) return true;
    const other = measureOf(expectation, runs.get(policy)![key]!);
    return other !== null && fits(other);
  };
  return (
    value >= (least ?? -Infinity) &&
    value <= (most ?? Infinity) &&
    compares(above, (other) => value >= other + by) &&
    compares(below, (other) => value <= other - by)
  );
}

/** Judge one expectation over all keys. */
export function judge(expectation: Expectation, runs: RunsByPolicy): Judgement {
  const own = runs.get(expectation.policy)!;
  const kept = own.filter((_, key) => holds(expectation, runs, key)).length;
  const values = own.flatMap((accounts) => measureOf(expectation, accounts) ?? []);
  return {
    held: kept / own.length,
    isMet: kept / own.length >= expectation.in,
    seen: values.length > 0 ? [Math.min(...values), Math.max(...values)] : null,
  };
}
