/**
 * What the desk may know of a mass. A harvest is known as its leaders tell it, and as it was walked, until its form has
 * gone out and the carts have been weighed; from then on it is exact.
 */
import { type Crop, ratioOr, SEASONS, seenHarvest, TONNE } from '../../engine/index.ts';
import { overCrops, type TurnSpan } from './turn-span.ts';

/** A mass between two bounds; equal where it was weighed. Unit: g. */
export interface Mass {
  readonly low: number;
  readonly high: number;
}

/** A mass that was weighed. */
export const weighed = (grams: number): Mass => ({ low: grams, high: grams });

/** Add two masses. */
export const plus = (a: Mass, b: Mass): Mass => ({ low: a.low + b.low, high: a.high + b.high });

/** Whether a mass was weighed. */
export const isWeighed = ({ low, high }: Mass): boolean => low === high;

const since = (from: number, to: number): number => (to - from + SEASONS.length) % SEASONS.length;

const awaitsForm = (crop: Crop, season: number): boolean =>
  since(crop.harvestSeason, season) < since(crop.harvestSeason, crop.formSeason);

/** How far what the desk knows of each crop lies from what is so: factors for the low and the high bound. */
export function blurOf(span: TurnSpan): readonly Mass[] {
  return span.world.game.level.crops.map((crop, c) => {
    const cut = overCrops(span.after, (row) => row.harvested, c);
    if (cut === 0 || !awaitsForm(crop, span.date.number)) return weighed(1);
    const seen = seenHarvest(span.world, c);
    return { low: ratioOr(seen.low, cut, 1), high: ratioOr(seen.high, cut, 1) };
  });
}

/** Blur masses of each crop and add them up. */
export const blurred = (blur: readonly Mass[], grams: readonly number[]): Mass =>
  grams.reduce<Mass>(
    (sum, mass, c) => plus(sum, { low: mass * blur[c]!.low, high: mass * blur[c]!.high }),
    weighed(0),
  );

/** Round a mass that was not weighed to what hearsay is worth: two figures. Unit: g. */
export function coarse(grams: number): number {
  let step = TONNE;
  while (grams / step >= 100) step *= 10;
  return Math.round(grams / step) * step;
}
