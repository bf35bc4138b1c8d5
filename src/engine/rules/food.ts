/**
 * Mess halls and food: what is eaten out of the store, by who cooks and what a full pot is.
 *
 * Leaves out: rations by age and work, hidden stores, substitutes, relief.
 */
import { POLICIES } from '../world/terms.ts';
import { peopleOf } from '../world/world.ts';
import type { Passing } from './passing.ts';

/** Grain that the kitchens mean to cook per head. Unit: g/person/turn. */
function potPerHead({ draft, parameters: p }: Passing): number {
  const usual = p['food.ration.usual'];
  if (POLICIES.kitchen[draft.commune.kitchen] === 'eat-your-fill') return usual * p['food.eat_your_fill'];
  const ration = POLICIES.ration[draft.commune.ration];
  if (ration === 'spare') return usual * p['food.ration.spare'];
  return ration === 'thin' ? usual * p['food.ration.thin'] : usual;
}

/**
 * Feed every brigade for a season.
 *
 * @rule FOOD-1 Kitchens cook the policy's pot as long as the store of the brigade holds grain.
 * @rule FOOD-2 A hall where all may eat their fill cooks more than the usual pot, whatever the ration says.
 * @rule FOOD-3 Need grows with load above ordinary hours.
 */
export function food(passing: Passing): void {
  const { parameters: p } = passing;
  const pot = potPerHead(passing);
  passing.draft.brigades.forEach((brigade, b) => {
    const people = peopleOf(brigade);
    brigade.eaten = Math.min(brigade.grain, Math.floor(people * pot));
    brigade.grain -= brigade.eaten;
    const overwork = Math.max(0, passing.load[b]! - 1);
    brigade.foodNeed = Math.floor(
      people * p['food.need_per_head'] * (1 + p['food.need_of_overwork'] * overwork),
    );
  });
}
