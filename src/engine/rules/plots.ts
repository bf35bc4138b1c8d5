/**
 * Household plots: vegetables, tubers and some grain that do not pass through the books.
 *
 * Leaves out: markets, what a plot costs the fields in manure.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import { POLICIES } from '../world/terms.ts';
import type { Passing } from './passing.ts';

/** Share of the household plots that the policy leaves, 0 to 1. */
export function plotShare({ draft, parameters: p }: Passing): number {
  const name = POLICIES.plots[draft.commune.plots];
  if (name === 'collect') return 0;
  return name === 'halve' ? p['plots.halve'] : 1;
}

/** @rule PLOT-1 Plots give food by area left to households and by hands: some work is done in spare time in any case. */
export function plots(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const left = plotShare(passing);
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const needed = brigade.labourers * p['plots.hands_share'] * p['labour.days_per_turn'] * left;
    const served = clamp(ratioOr(passing.work[b]!.plots, needed, 1), 0, 1);
    const worked = p['plots.spare_time_share'] + (1 - p['plots.spare_time_share']) * served;
    brigade.plotFood = Math.floor(brigade.plotArea * left * p['plots.yield'] * worked);
  }
}
