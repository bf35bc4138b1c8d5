/** Seeded source of numbers for cut paper: the same seed cuts the same sheet. */
export interface Random {
  /** Next number, 0 <= n < 1. */
  (): number;
  /** Number between `low` and `high`. */
  between(low: number, high: number): number;
  /** Whole number between `low` and `high`, both included. */
  whole(low: number, high: number): number;
  /** One entry of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Number between -`reach` and `reach`. */
  around(reach: number): number;
}

/** Make a generator (mulberry32) from a whole-number seed. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, {
    between: (low: number, high: number) => low + (high - low) * next(),
    whole: (low: number, high: number) => Math.floor(low + (high + 1 - low) * next()),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    around: (reach: number) => (next() * 2 - 1) * reach,
  });
}
