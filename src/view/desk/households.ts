/** Households of the story and their houses: each has one house of its brigade, the same one in every run. */
import type { World } from '../../engine/index.ts';

/** A household with its house: the number of its brigade, and of the house among that brigade's. */
export interface HouseholdView {
  readonly id: string;
  readonly brigade: number;
  readonly house: number;
}

/** Give every household of a level its house, in the order in which the story names them. */
export function householdsView(
  world: World,
  households: Readonly<Record<string, { readonly brigade: string }>>,
): HouseholdView[] {
  const next = new Map<string, number>();
  return Object.entries(households).map(([id, { brigade }]) => {
    const house = next.get(brigade) ?? 0;
    next.set(brigade, house + 1);
    return { id, house, brigade: world.game.level.brigades.findIndex((one) => one.id === brigade) };
  });
}
