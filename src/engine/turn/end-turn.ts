/** The order of the rules: the only list of steps that a turn has. */

import { fields } from '../rules/fields.ts';
import { food } from '../rules/food.ts';
import { furnaces } from '../rules/furnaces.ts';
import { labour, tire } from '../rules/labour.ts';
import { answerLetters } from '../rules/letters.ts';
import { morale, standing, trust } from '../rules/morale.ts';
import { beginSeason, type Passing } from '../rules/passing.ts';
import { ageing, births, deaths, flight, health, thinOut } from '../rules/people.ts';
import { keepSeed, procure, sendForm, tell } from '../rules/reports.ts';
import { plots, waterworks, workshops } from '../rules/works.ts';
import { clearFlows, closeDraft, openDraft, rowsOf, type World } from '../world/world.ts';

type Rule = (passing: Passing) => void;

/** The rules in the order in which a season runs them. */
export const RULES: readonly Rule[] = [
  labour,
  fields,
  plots,
  workshops,
  waterworks,
  furnaces,
  tell,
  sendForm,
  procure,
  keepSeed,
  food,
  tire,
  health,
  births,
  deaths,
  ageing,
  flight,
  morale,
  trust,
  standing,
  thinOut,
];

/** Close the desk of this turn and open the next one. */
function turnPage({ draft, date }: Passing): void {
  const { commune } = draft;
  commune.turn += 1;
  commune.stamped = -1;
  commune.walks = 0;
  commune.answer0 = commune.answer1 = commune.answer2 = commune.answer3 = 0;
  if (date.number === 5) commune.reportedYear = 0;
}

function runSeason(world: World, calm: boolean): World {
  const draft = openDraft(world, calm);
  const passing = beginSeason(draft);
  answerLetters(passing, rowsOf(world));
  clearFlows(draft);
  for (const rule of RULES) rule(passing);
  turnPage(passing);
  return closeDraft(draft);
}

/** End a turn: run every rule once over the orders that the World holds. The World given stays as it was. */
export const endTurn = (world: World): World => runSeason(world, false);

/** Look ahead to the end of this turn as the desk can: usual weather, no draws. Never shows what is to come. */
export const forecast = (world: World): World => runSeason(world, true);
