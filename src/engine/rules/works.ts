/**
 * Waterworks, workshops and household plots: the other places where hands go.
 *
 * Leaves out: quality of the dam and its failure, which goods are short, markets.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import { POLICIES } from '../world/terms.ts';
import type { Passing } from './passing.ts';

/** @rule WATER-1 Days at the waterworks move earth for the reservoir until it is built. */
export function waterworks(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const days = passing.work.reduce((sum, work) => sum + work.waterworks, 0);
  const left = Math.max(0, p['water.reservoir_earth'] - draft.commune.earth);
  draft.commune.earthNow = Math.min(Math.floor(days * p['water.earth_per_day']), Math.ceil(left));
  draft.commune.earth += draft.commune.earthNow;
}

/** @rule GOODS-1 Tools and cloth wear out every turn; hands in the workshops make them good, up to what is needed. */
export function workshops(passing: Passing): void {
  const { draft, parameters: p } = passing;
  draft.brigades.forEach((brigade, b) => {
    const needed = brigade.labourers * p['goods.hands_share'] * p['labour.days_per_turn'];
    const served = clamp(ratioOr(passing.work[b]!.workshops, needed, 1), 0, 1);
    brigade.goods = clamp(brigade.goods - p['goods.wear'] + p['goods.repair'] * served, 0, 1);
  });
}

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
  draft.brigades.forEach((brigade, b) => {
    const needed = brigade.labourers * p['plots.hands_share'] * p['labour.days_per_turn'] * left;
    const served = clamp(ratioOr(passing.work[b]!.plots, needed, 1), 0, 1);
    const worked = p['plots.spare_time_share'] + (1 - p['plots.spare_time_share']) * served;
    brigade.plotFood = Math.floor(brigade.plotArea * left * p['plots.yield'] * worked);
  });
}
