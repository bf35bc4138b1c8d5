/** The grain form: when it lies on the desk, what the county expects on it, what the desk has seen. */

import { dateOf, scriptOf } from '../world/calendar.ts';
import type { ReadonlyCommune } from '../world/schema.ts';
import type { Game, Rows, World } from '../world/world.ts';
import { rowsOf } from '../world/world.ts';

/** Name the crop whose form lies on the desk in a turn, or -1. A crop that never ripened has no form. */
export function formDue(game: Game, rows: Rows): number {
  const { number } = dateOf(game, rows.commune.turn);
  return game.level.crops.findIndex(
    (crop, c) => crop.formSeason === number && rows.crops.some((crops) => crops[c]!.harvestedArea > 0),
  );
}

/** Read what was last reported of a crop. Unit: g. */
export const lastReported = (commune: ReadonlyCommune, crop: number): number =>
  crop === 0 ? commune.reportedLast0 : commune.reportedLast1;

/** Work out what the county expects on the form of a crop: the figure on which it counts, raised as the campaign presses. Unit: g. */
export const expectedOutput = (game: Game, commune: ReadonlyCommune, crop: number): number =>
  Math.floor(
    (crop === 0 ? commune.countedOn0 : commune.countedOn1) *
      (1 + game.level.parameters['politics.expected_rise'] * scriptOf(game, commune.turn).campaign),
  );

/** A figure with its range, as the desk knows it. Unit: g. */
export interface Sighting {
  readonly low: number;
  readonly high: number;
  /** Share of the brigades that were walked for it, 0 to 1. */
  readonly walked: number;
}

/**
 * Add up what the desk knows of the current crop: brigades walked since its harvest to within a narrow spread, the
 * others as their leaders tell it, with the margin that hearsay needs: some boast, and some hide a part.
 */
export function seenHarvest(world: World, crop: number): Sighting {
  const { level } = world.game;
  const p = level.parameters;
  const rows = rowsOf(world);
  let low = 0;
  let high = 0;
  let walked = 0;
  for (const crops of rows.crops) {
    const row = crops[crop]!;
    const seen = row.seenCut >= 0;
    low += seen ? row.seenCut * (1 - p['reports.seen_spread']) : row.told * p['reports.hearsay_low'];
    high += seen ? row.seenCut * (1 + p['reports.seen_spread']) : row.told / (1 - p['reports.hiding_most']);
    walked += seen ? 1 : 0;
  }
  return { low: Math.floor(low), high: Math.floor(high), walked: walked / rows.crops.length };
}

/** Add up what the brigade leaders tell of the current crop. Unit: g. */
export const toldHarvest = (rows: Rows, crop: number): number =>
  rows.crops.reduce((sum, crops) => sum + crops[crop]!.told, 0);
