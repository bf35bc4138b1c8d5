/** The order of the rules: the only list of steps that a turn has. */

import { giveIn } from '../commands/apply.ts';
import { accept, type Command, type Rejection, type Result } from '../commands/command.ts';
import { draughtAnimals, manure, pigs } from '../rules/animals.ts';
import { levies } from '../rules/collectivisation.ts';
import { fields } from '../rules/fields.ts';
import { food } from '../rules/food.ts';
import { furnaces } from '../rules/furnaces.ts';
import { workshops } from '../rules/goods.ts';
import { health } from '../rules/health.ts';
import { callAway, labour, thinOut, tire } from '../rules/labour.ts';
import { answerLetters } from '../rules/letters.ts';
import { morale, trust } from '../rules/morale.ts';
import { beginSeason, type Passing } from '../rules/passing.ts';
import { ageing, births, deaths, flight } from '../rules/people.ts';
import { plots } from '../rules/plots.ts';
import { post, standing, workTeam } from '../rules/politics.ts';
import { keepSeed, procure, resale } from '../rules/procurement.ts';
import { sendForm, silence, tell } from '../rules/reports.ts';
import { birds } from '../rules/technique.ts';
import { flood, waterworks } from '../rules/works.ts';
import { clearFlows, closeDraft, type Draft, openDraft, type World } from '../world/world.ts';

type Rule = (passing: Passing) => void;

/** The rules in the order in which a season runs them. */
export const RULES: readonly Rule[] = [
  workTeam,
  levies,
  labour,
  flood,
  fields,
  birds,
  plots,
  workshops,
  waterworks,
  furnaces,
  tell,
  sendForm,
  procure,
  keepSeed,
  resale,
  food,
  draughtAnimals,
  pigs,
  manure,
  tire,
  health,
  births,
  deaths,
  ageing,
  flight,
  morale,
  trust,
  standing,
  post,
  silence,
  callAway,
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

/** Run a season in a draft whose orders are given. */
export function passSeason(draft: Draft): void {
  const passing = beginSeason(draft);
  answerLetters(passing);
  clearFlows(draft);
  for (const rule of RULES) rule(passing);
  turnPage(passing);
}

function runSeason(world: World, calm: boolean): World {
  const draft = openDraft(world, calm);
  passSeason(draft);
  return closeDraft(draft);
}

/** End a turn: run every rule once over the orders that the World holds. The World given stays as it was. */
export const endTurn = (world: World): World => runSeason(world, false);

/**
 * Give the orders of a turn and end it, in one draft: for runs without a desk.
 *
 * @returns The World after the turn, or why the first command that is turned down is.
 */
export function playTurn(world: World, commands: readonly Command[]): Result<World, Rejection> {
  const draft = openDraft(world);
  for (const command of commands) {
    const turnedDown = giveIn(draft, command);
    if (turnedDown) return { ok: false, error: turnedDown };
  }
  passSeason(draft);
  return accept(closeDraft(draft));
}

/** Look ahead to the end of this turn as the desk can: usual weather, no draws. Never shows what is to come. */
export const forecast = (world: World): World => runSeason(world, true);
