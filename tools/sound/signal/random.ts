/** Seeded source of numbers for sounds: the same seed makes the same sound. */
export interface Random {
  /** Next number, 0 <= n < 1. */
  (): number;
  /** Number between `low` and `high`. */
  between(low: number, high: number): number;
  /** Number between -`reach` and `reach`. */
  around(reach: number): number;
}

/** Make a generator (mulberry32) from a name. */
export function random(name: string): Random {
  let state = 0x9e3779b9;
  for (let n = 0; n < name.length; n += 1) state = Math.imul(state ^ name.charCodeAt(n), 0x85ebca6b);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, {
    between: (low: number, high: number) => low + (high - low) * next(),
    around: (reach: number) => (next() * 2 - 1) * reach,
  });
}
