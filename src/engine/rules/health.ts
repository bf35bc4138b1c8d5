/**
 * Health: food makes bodies with a lag, and bodies make work.
 *
 * Leaves out: single diseases, oedema apart from weakness, poisonings by substitutes.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import type { Parameters } from '../world/parameters.ts';
import type { BrigadeRow } from '../world/schema.ts';
import { POLICIES } from '../world/terms.ts';
import { peopleOf } from '../world/world.ts';
import type { Passing } from './passing.ts';

/** All food of a season over what was needed. */
export const fedOf = (brigade: BrigadeRow): number =>
  ratioOr(brigade.eaten + brigade.plotFood + brigade.wildFood, brigade.foodNeed, 1);

/**
 * Move the nourishment of those who work and of those at home.
 *
 * @rule HEALTH-1 Nourishment moves toward food eaten over food needed, a share of the way each turn.
 * @rule HEALTH-3 A short pot shared out by work leaves labourers less short, and children and the old more.
 */
function nourish({ draft, parameters: p }: Passing, brigade: BrigadeRow): void {
  const short = 1 - Math.min(1, fedOf(brigade));
  const tilt = POLICIES.shares[draft.commune.shares] === 'by-work' ? p['food.by_work'] : 0;
  const atWork = ratioOr(brigade.labourers, peopleOf(brigade), 0.5);
  const shortHome = atWork < 1 ? clamp(short * (1 + (tilt * atWork) / (1 - atWork)), 0, 1) : short;
  const rate = p['health.nourishment_rate'];
  brigade.nourishment += rate * (1 - short * (1 - tilt) - brigade.nourishment);
  brigade.nourishmentHome += rate * (1 - shortHome - brigade.nourishmentHome);
}

/** @rule HEALTH-2 Work capacity follows nourishment with a lag of its own. */
function strengthen(brigade: BrigadeRow, p: Parameters): void {
  const short = 1 - brigade.nourishment;
  const target = 1 - p['health.capacity_per_shortfall'] * short;
  brigade.capacity = clamp(brigade.capacity + p['health.capacity_rate'] * (target - brigade.capacity), 0, 1);
  const beyond = Math.max(0, short - p['health.shortfall_before_illness']);
  brigade.ill = Math.floor(brigade.labourers * clamp(beyond * p['health.ill_per_shortfall'], 0, 1));
}

/** Let a season's food become bodies. */
export function health(passing: Passing): void {
  for (const brigade of passing.draft.brigades) {
    nourish(passing, brigade);
    strengthen(brigade, passing.parameters);
  }
}
