/**
 * Labour: figures become days of work, less what hunger, exhaustion and unwillingness take from them.
 *
 * Leaves out: differences between men and women, and skill.
 */
import { clamp } from '../math/shares.ts';
import type { Parameters } from '../world/parameters.ts';
import type { BrigadeRow } from '../world/schema.ts';
import { POLICIES, TASKS, type Task } from '../world/terms.ts';
import { AT, figuresOf } from '../world/world.ts';
import type { Passing, WorkDone } from './passing.ts';

/** Hours worked against ordinary ones, by the policy's option. */
export function hoursFactor(hours: number, p: Parameters): number {
  const name = POLICIES.hours[hours];
  if (name === 'long') return p['labour.hours.long'];
  return name === 'night-shifts' ? p['labour.hours.night_shifts'] : p['labour.hours.ordinary'];
}

/** @rule LAB-2 Fewer come when morale is low: attendance runs in a line from its floor to 1. */
function attendanceOf(brigade: BrigadeRow, p: Parameters): number {
  const floor = p['labour.attendance_without_morale'];
  return floor + ((1 - floor) * brigade.morale) / 100;
}

/** What worn tools leave of a day in the fields or at the furnaces, 0 to 1; other tasks do without. */
export const toolsFactor = (brigade: BrigadeRow, task: Task, p: Parameters): number =>
  task === 'fields' || task === 'furnaces' ? 1 - p['labour.tools_cost'] * (1 - brigade.goods) : 1;

/** Days of work that one figure of a brigade gives this season, before tools. Unit: labour-day/figure. */
export function daysPerFigure({ draft, parameters: p }: Passing, brigade: BrigadeRow): number {
  return (
    draft.game.level.peoplePerFigure *
    p['labour.days_per_turn'] *
    hoursFactor(draft.commune.hours, p) *
    attendanceOf(brigade, p) *
    brigade.capacity *
    (1 - p['labour.fatigue_cost'] * brigade.fatigue)
  );
}

/**
 * Work out the days done at each task.
 *
 * @rule LAB-1 Days = figures x people a figure x days a turn x hours x attendance x capacity x (1 - fatigue's cost), and for
 *   fields and furnaces x tools in order.
 */
export function labour(passing: Passing): void {
  const { draft, parameters: p } = passing;
  draft.brigades.forEach((brigade, b) => {
    brigade.attendance = attendanceOf(brigade, p);
    const days = daysPerFigure(passing, brigade);
    const work = {} as WorkDone;
    for (const task of TASKS)
      work[task] = task === 'rest' ? 0 : brigade[AT[task]] * days * toolsFactor(brigade, task, p);
    passing.work[b] = work;
    brigade.furnaceDays = work.furnaces;
    passing.load[b] = loadOf(passing, brigade, hoursFactor(draft.commune.hours, p));
  });
}

function loadOf({ draft }: Passing, brigade: BrigadeRow, hours: number): number {
  const figures = figuresOf(draft.game, brigade);
  const working = TASKS.reduce((sum, task) => sum + (task === 'rest' ? 0 : brigade[AT[task]]), 0);
  return figures > 0 ? (hours * working) / figures : 0;
}

/** @rule LAB-3 Load above what can be kept up wears hands out; load below it lets them recover. */
export function tire(passing: Passing): void {
  const { parameters: p } = passing;
  passing.draft.brigades.forEach((brigade, b) => {
    const excess = passing.load[b]! - p['labour.sustainable_load'];
    brigade.fatigue = clamp(brigade.fatigue + p['labour.fatigue_rate'] * excess, 0, 1);
  });
}
