/**
 * Workshops and everyday goods: tools, pots, baskets, cloth wear out, are made good, or are melted down.
 *
 * Leaves out: which goods are short, markets, income from sidelines.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import type { Parameters } from '../world/parameters.ts';
import { POLICIES } from '../world/terms.ts';
import type { Passing } from './passing.ts';

/** @rule GOODS-2 Pots and tools that are melted are missing afterwards. */
function melted(melt: number, p: Parameters): number {
  const option = POLICIES.melt[melt];
  if (option === 'keep') return 0;
  return option === 'tools' ? p['goods.melted_pots'] + p['goods.melted_tools'] : p['goods.melted_pots'];
}

/** @rule GOODS-1 Tools and cloth wear out every turn; hands in the workshops make them good, up to what is needed. */
export function workshops(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const lost = p['goods.wear'] + melted(draft.commune.melt, p);
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const needed = brigade.labourers * p['goods.hands_share'] * p['labour.days_per_turn'];
    const served = clamp(ratioOr(passing.work[b]!.workshops, needed, 1), 0, 1);
    brigade.goods = clamp(brigade.goods - lost + p['goods.repair'] * served, 0, 1);
  }
}
