/** What several rules read of the season: which form is due, how long a store must last. */
import { formDue } from '../queries/forms.ts';
import type { Crop } from '../world/level.ts';
import { SEASONS } from '../world/terms.ts';
import type { Passing } from './passing.ts';

/** Name the crop whose form goes out this turn, or -1. */
export const dueForm = ({ draft }: Passing): number => formDue(draft.game, draft);

/** Turns from this one until the next that brings a harvest, this one counted in: how long what is in store must last. */
export function turnsToHarvest({ date, draft }: Passing): number {
  const { crops } = draft.game.level;
  for (let turns = 1; turns < SEASONS.length; turns += 1)
    if (crops.some((crop) => crop.harvestSeason === (date.number + turns) % SEASONS.length)) return turns;
  return SEASONS.length;
}

/** Whether a form of a crop comes after this turn and before the next harvest. */
export function formIsAhead({ date }: Passing, crop: Crop, turns: number): boolean {
  const ahead = (crop.formSeason - date.number + SEASONS.length) % SEASONS.length;
  return ahead > 0 && ahead < turns;
}
