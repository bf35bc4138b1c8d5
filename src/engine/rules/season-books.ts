/** What several rules read of the season: which form is due, which is still to come. */
import { formDue } from '../queries/forms.ts';
import type { Crop } from '../world/level.ts';
import { SEASONS } from '../world/terms.ts';
import type { Passing } from './passing.ts';

/** Name the crop whose form goes out this turn, or -1. */
export const dueForm = ({ draft }: Passing): number => formDue(draft.game, draft);

/** Whether a form of a crop comes after this turn and before the next harvest. */
export function formIsAhead({ date, turnsToHarvest }: Passing, crop: Crop): boolean {
  const ahead = (crop.formSeason - date.number + SEASONS.length) % SEASONS.length;
  return ahead > 0 && ahead < turnsToHarvest;
}
