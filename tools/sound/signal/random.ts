/** Seeded source of numbers for sounds: the same name makes the same sound. Its generator is the one that cuts the paper. */
import { random as fromSeed, type Random } from '../../../assets/art/gen/paper/random.ts';

export type { Random };

/** Make a generator from a name. */
export function random(name: string): Random {
  let seed = 0x9e3779b9;
  for (let n = 0; n < name.length; n += 1) seed = Math.imul(seed ^ name.charCodeAt(n), 0x85ebca6b);
  return fromSeed(seed);
}
