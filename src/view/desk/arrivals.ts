/** What is new on the desk this turn: each new part comes with one line, and stays. */
import { lettersOn, openPolicies, openTasks, rowsOf, type Task } from '../../engine/index.ts';
import { type DeskRun, turnBefore, turnStart } from './desk-run.ts';
import { fieldWork } from './field-work.ts';
import { COMMUNE_WIDE, handsIn, needIn, needsOf } from './figures.ts';
import { formOnDesk } from './tray.ts';

/** Kinds of line, most weighty first. */
export type Arrival = 'first' | 'form' | 'furnaces' | 'harvest' | 'policies' | 'workshops' | 'letters';

const MOST_LINES = 2;

const hasLetters = (world: DeskRun['world']): boolean => lettersOn(world.game, rowsOf(world)).length > 0;

/** Tell whether a harvest needs the commune: what a late hand may still bring in does not. */
function isHarvest(world: DeskRun['world']): boolean {
  const work = fieldWork(world, COMMUNE_WIDE);
  const need = needIn(world, needsOf(world), COMMUNE_WIDE, 'fields');
  const most = need * 2 >= handsIn(world, COMMUNE_WIDE);
  return most && (work === 'harvest' || work === 'harvest-and-sow');
}

/** List what is new, at most two lines. The first turn has one verb and so one line. */
export function arrivals(run: DeskRun): Arrival[] {
  const start = turnStart(run);
  if (!turnBefore(run)) return ['first'];
  const { turn } = rowsOf(start).commune;
  const isNew = (task: Task): boolean =>
    openTasks(start.game, turn).includes(task) && !openTasks(start.game, turn - 1).includes(task);
  const policies = openPolicies(start.game, turn).length > openPolicies(start.game, turn - 1).length;
  const lines: readonly (readonly [Arrival, boolean])[] = [
    ['form', formOnDesk(run) !== null],
    ['furnaces', isNew('furnaces')],
    ['harvest', isHarvest(start)],
    ['policies', policies],
    ['workshops', isNew('workshops') || isNew('plots')],
    ['letters', hasLetters(start) && !run.worlds.slice(0, -1).some(hasLetters)],
  ];
  return lines
    .filter(([, holds]) => holds)
    .map(([arrival]) => arrival)
    .slice(0, MOST_LINES);
}
