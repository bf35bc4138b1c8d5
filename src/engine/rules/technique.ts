/**
 * Farming technique as it was ordered: close planting, deep ploughing, the war on sparrows. Each costs seed, hands or birds
 * and gives less grain.
 *
 * Leaves out: what good there was in the charter (seed of better kinds, more water), moved seedlings, and practice that was
 * lost for good.
 */
import { clamp } from '../math/shares.ts';
import { POLICIES } from '../world/terms.ts';
import type { Passing } from './passing.ts';

const SPRING = 1;

/** How far the directive is followed, 0 to 1. */
export function techniqueShare({ draft, parameters: p, without }: Passing): number {
  if (without.technique) return 0;
  const option = POLICIES.technique[draft.commune.technique];
  if (option === 'full') return 1;
  return option === 'partly' ? p['technique.partly'] : 0;
}

/** What close planting and deep ploughing leave of a crop's yield. */
export const techniqueYield = (passing: Passing): number =>
  1 - passing.parameters['technique.loss'] * techniqueShare(passing);

/**
 * Seed beyond the usual that close planting takes out of the store, as a share of the usual.
 *
 * @rule TECH-1 Close planting takes more seed and deep ploughing more days for a mu, and the crop gives less.
 */
export const techniqueSeed = (passing: Passing): number =>
  passing.parameters['technique.extra_seed'] * techniqueShare(passing);

export const techniqueDays = (passing: Passing): number =>
  1 + passing.parameters['technique.extra_days'] * techniqueShare(passing);

/** What insects leave of a crop on the stalk. */
export const pestsLeave = ({ draft, parameters: p, without }: Passing): number =>
  without.technique ? 1 : 1 - p['technique.pest_loss'] * (1 - draft.commune.birds);

/** @rule TECH-2 The hunt of spring kills birds as far as it is followed; they come back slowly, and insects eat meanwhile. */
export function birds(passing: Passing): void {
  const { draft, date, parameters: p } = passing;
  const killed = date.number === SPRING ? p['technique.birds_killed'] * techniqueShare(passing) : 0;
  const { commune } = draft;
  commune.birds = clamp(
    commune.birds * (1 - killed) + p['technique.birds_recovery'] * (1 - commune.birds),
    0,
    1,
  );
}
