import type { World } from '../world.ts';
import { RICE_VALLEY } from './rice-valley.ts';
import { WHEAT_PLAIN } from './wheat-plain.ts';

/** Every world of the picture. */
export const WORLDS: readonly World[] = [WHEAT_PLAIN, RICE_VALLEY];
