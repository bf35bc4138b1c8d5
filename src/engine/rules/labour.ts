/**
 * Labour: figures become days of work, less what hunger, exhaustion and unwillingness take from them.
 *
 * Leaves out: skill, and who in a household does which work beyond the call on women.
 */
import { clamp, ratioOr, splitByWeights } from '../math/shares.ts';
import { scriptOf } from '../world/calendar.ts';
import type { ParameterId, Parameters } from '../world/parameters.ts';
import type { BrigadeRow } from '../world/schema.ts';
import { POLICIES, type Task } from '../world/terms.ts';
import { figuresByTask, figuresOf, idleOf, setByTask } from '../world/world.ts';
import { effortOf } from './collectivisation.ts';
import { fieldNeed } from './fields.ts';
import type { Passing, WorkDone } from './passing.ts';

/** The card of the hours of each option. */
const HOURS = {
  short: 'labour.hours.short',
  ordinary: 'labour.hours.ordinary',
  long: 'labour.hours.long',
  'night-shifts': 'labour.hours.night_shifts',
} as const satisfies Record<(typeof POLICIES.hours)[number], ParameterId>;

/** Hours worked against ordinary ones, by the policy's option. */
export const hoursFactor = (hours: number, p: Parameters): number => p[HOURS[POLICIES.hours[hours]!]];

/** @rule LAB-2 Fewer come when morale is low: attendance runs in a line from its floor to 1. */
function attendanceOf({ parameters: p }: Passing, brigade: BrigadeRow): number {
  const floor = p['labour.attendance_without_morale'];
  return floor + ((1 - floor) * brigade.morale) / 100;
}

/** What worn tools leave of a day in the fields or at the furnaces, 0 to 1; other tasks do without. */
export function toolsFactor({ parameters: p, without }: Passing, brigade: BrigadeRow, task: Task): number {
  if (without.animals || (task !== 'fields' && task !== 'furnaces')) return 1;
  return 1 - p['labour.tools_cost'] * (1 - brigade.goods);
}

/** @rule LAB-5 Where all women are called to the fields, the same households give more days. */
const womenFactor = (women: number, p: Parameters): number =>
  POLICIES.women[women] === 'all-called' ? 1 + p['labour.women_gain'] : 1;

/** Days that one figure would give if everyone came, strong and rested, and worked as in a cooperative. Unit: labour-day/figure. */
export function fullDays({ draft, parameters: p }: Passing): number {
  const { commune, game } = draft;
  return (
    game.level.peoplePerFigure *
    p['labour.days_per_turn'] *
    hoursFactor(commune.hours, p) *
    womenFactor(commune.women, p)
  );
}

/** Days of work that one figure of a brigade gives this season, before tools, out of the full days. Unit: labour-day/figure. */
export function daysPerFigure(passing: Passing, brigade: BrigadeRow, full: number): number {
  const { parameters: p } = passing;
  return (
    full *
    effortOf(passing, brigade) *
    attendanceOf(passing, brigade) *
    brigade.capacity *
    (1 - p['labour.fatigue_cost'] * brigade.fatigue)
  );
}

/**
 * Work out the days done at each task.
 *
 * @rule LAB-1 Days = figures x people a figure x days a turn x hours x women called x effort x attendance x capacity x
 *   (1 - fatigue's cost), and for fields and furnaces x tools in order.
 */
export function labour(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const hours = hoursFactor(draft.commune.hours, p);
  const full = fullDays(passing);
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    brigade.attendance = attendanceOf(passing, brigade);
    const days = daysPerFigure(passing, brigade, full);
    const work: WorkDone = {
      fields: brigade.atFields * days * toolsFactor(passing, brigade, 'fields'),
      furnaces: brigade.atFurnaces * days * toolsFactor(passing, brigade, 'furnaces'),
      waterworks: brigade.atWaterworks * days,
      workshops: brigade.atWorkshops * days,
      plots: brigade.atPlots * days,
      rest: 0,
    };
    if (passing.without.diversion) undivert(passing, b, work, days);
    passing.work[b] = work;
    brigade.furnaceDays = work.furnaces;
    passing.load[b] = loadOf(passing, brigade, hours);
  }
}

/**
 * Send back to the fields whoever is at furnaces and works and whoever was called away outside, as far as the fields need them:
 * before the campaign the others had no work there either.
 */
function undivert(passing: Passing, b: number, work: WorkDone, days: number): void {
  const brigade = passing.draft.brigades[b]!;
  const figures = figuresOf(passing.draft.game, brigade);
  const calledBack = ratioOr(brigade.away, brigade.labourers, 0) * figures * days;
  const back = work.furnaces + work.waterworks + calledBack;
  work.fields += clamp(fieldNeed(passing, b) - work.fields, 0, back);
  work.furnaces = 0;
  work.waterworks = 0;
}

function loadOf({ draft }: Passing, brigade: BrigadeRow, hours: number): number {
  const figures = figuresOf(draft.game, brigade);
  const working =
    brigade.atFields + brigade.atFurnaces + brigade.atWaterworks + brigade.atWorkshops + brigade.atPlots;
  return figures > 0 ? (hours * working) / figures : 0;
}

/** @rule LAB-3 Load above what can be kept up wears hands out; load below it lets them recover. */
export function tire(passing: Passing): void {
  const { parameters: p } = passing;
  for (let b = 0; b < passing.draft.brigades.length; b += 1) {
    const brigade = passing.draft.brigades[b]!;
    const excess = passing.load[b]! - p['labour.sustainable_load'];
    brigade.fatigue = clamp(brigade.fatigue + p['labour.fatigue_rate'] * excess, 0, 1);
  }
}

/**
 * Send labour outside, or take it back.
 *
 * @rule LAB-6 Industry and works outside hold the share of each brigade's labour that is called for; those who go leave their
 *   families, and come back when fewer are called. They are called before the orders of the season for which they go.
 */
export function callAway({ draft }: Passing): void {
  const { call } = scriptOf(draft.game, draft.commune.turn + 1);
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const wanted = Math.floor((brigade.labourers + brigade.away) * call[b]!);
    const going = Math.min(brigade.labourers, wanted - brigade.away);
    brigade.away += going;
    brigade.labourers -= going;
  }
}

/** @rule LAB-4 When a brigade has fewer labourers than figures at work, figures come off every task in proportion. */
export function thinOut({ draft }: Passing): void {
  for (const brigade of draft.brigades) {
    if (idleOf(draft.game, brigade) >= 0) continue;
    setByTask(brigade, splitByWeights(figuresOf(draft.game, brigade), figuresByTask(brigade)));
  }
}
