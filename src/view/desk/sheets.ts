/** The labour sheets: who stands at a task, who is wanted there, and what follows from it as the desk can know. */
import {
  clamp,
  forecast,
  furnaceAsk,
  openTasks,
  optionOf,
  ratioOr,
  rowsOf,
  scriptOf,
  type Task,
  type World,
} from '../../engine/index.ts';
import { type FieldWork, fieldWork } from './field-work.ts';
import { brigadesIn, figuresAt, figuresIn, handsIn, needIn, needsOf } from './figures.ts';
import { type Fraction, fractionOf } from './fractions.ts';
import { spareFor } from './orders.ts';

/** What follows from the hands at a task, in codes that the messages turn into a sentence. */
export type Outcome =
  | { readonly of: 'fields'; readonly work: FieldWork; readonly left: Fraction }
  | { readonly of: 'furnaces'; readonly ask: 'none' | 'below' | 'met' | 'above'; readonly tonnes: number }
  | { readonly of: 'waterworks'; readonly built: Fraction; readonly done: boolean }
  | { readonly of: 'workshops'; readonly goods: 'worse' | 'kept' | 'better' }
  | { readonly of: 'plots'; readonly plots: 'worked' | 'spare-time' | 'taken' }
  | { readonly of: 'rest'; readonly idle: number; readonly fatigue: 'rises' | 'stays' | 'falls' };

/** One sheet. Counts are in figures. */
export interface SheetView {
  readonly task: Task;
  readonly figures: number;
  readonly need: number;
  /** Whether the number wanted is a need, a demand of the county, or not there. */
  readonly wants: 'need' | 'ask' | 'nothing';
  readonly missing: number;
  /** Of the figures, those that are worn out. */
  readonly tired: number;
  /** The most that the task can be set to without taking from another one. */
  readonly most: number;
  readonly outcome: Outcome;
}

const TIRED_SPAN = 0.5;
const CHANGE = 0.015;

/** Count those of a brigade's figures at a task that are worn out. */
function tiredAt(world: World, b: number, task: Task): number {
  const { fatigue } = rowsOf(world).brigades[b]!;
  const borne = world.game.level.parameters['morale.fatigue_borne'];
  return Math.round(figuresAt(world, b, task) * clamp((fatigue - borne) / TIRED_SPAN, 0, 1));
}

const moved = (by: number): 'rises' | 'stays' | 'falls' =>
  by > CHANGE ? 'rises' : by < -CHANGE ? 'falls' : 'stays';

/** A World with orders beside the World that the desk expects after it. */
interface Ahead {
  readonly world: World;
  readonly after: World;
  readonly brigade: number;
}

const total = ({ world, brigade }: Ahead, read: (b: number) => number): number =>
  brigadesIn(world, brigade).reduce((sum, b) => sum + read(b), 0);

function fieldsAhead(ahead: Ahead): Outcome {
  const { brigades } = rowsOf(ahead.after);
  const need = total(ahead, (b) => brigades[b]!.fieldNeed);
  const done = total(ahead, (b) => Math.min(brigades[b]!.fieldDays, brigades[b]!.fieldNeed));
  const left = 1 - ratioOr(done, need, 1);
  return { of: 'fields', work: fieldWork(ahead.world, ahead.brigade), left: fractionOf(left) };
}

function furnacesAhead(ahead: Ahead): Outcome {
  const { world, brigade } = ahead;
  const asked = needIn(world, needsOf(world), brigade, 'furnaces');
  const at = figuresIn(world, brigade, 'furnaces');
  const all = figuresIn(world, -1, 'furnaces');
  const tonnes = (rowsOf(ahead.after).commune.claimedNow / 1_000_000) * ratioOr(at, all, 0);
  const ask = asked === 0 ? 'none' : at < asked ? 'below' : at > asked ? 'above' : 'met';
  return { of: 'furnaces', ask, tonnes: Math.round(tonnes) };
}

function goodsAhead(ahead: Ahead): Outcome {
  const before = rowsOf(ahead.world).brigades;
  const after = rowsOf(ahead.after).brigades;
  const by = total(ahead, (b) => after[b]!.goods - before[b]!.goods);
  const way = moved(by / brigadesIn(ahead.world, ahead.brigade).length);
  return { of: 'workshops', goods: way === 'rises' ? 'better' : way === 'falls' ? 'worse' : 'kept' };
}

function restAhead(ahead: Ahead): Outcome {
  const before = rowsOf(ahead.world).brigades;
  const after = rowsOf(ahead.after).brigades;
  const by = total(ahead, (b) => after[b]!.fatigue - before[b]!.fatigue);
  const idle = figuresIn(ahead.world, ahead.brigade, 'idle');
  return { of: 'rest', idle, fatigue: moved(by / brigadesIn(ahead.world, ahead.brigade).length) };
}

function waterAhead({ world, after }: Ahead): Outcome {
  const share = rowsOf(after).commune.earth / world.game.level.parameters['water.reservoir_earth'];
  return { of: 'waterworks', built: fractionOf(clamp(share, 0, 1)), done: share >= 1 };
}

function plotsAhead({ world, brigade }: Ahead, missing: number): Outcome {
  const taken = optionOf(rowsOf(world).commune, 'plots') === 'collect';
  const short = missing > 0 || figuresIn(world, brigade, 'plots') === 0;
  return { of: 'plots', plots: taken ? 'taken' : short ? 'spare-time' : 'worked' };
}

function outcomeOf(task: Task, ahead: Ahead, missing: number): Outcome {
  switch (task) {
    case 'fields':
      return fieldsAhead(ahead);
    case 'furnaces':
      return furnacesAhead(ahead);
    case 'waterworks':
      return waterAhead(ahead);
    case 'workshops':
      return goodsAhead(ahead);
    case 'plots':
      return plotsAhead(ahead, missing);
    case 'rest':
      return restAhead(ahead);
  }
}

function wantsOf(world: World, task: Task, need: number): SheetView['wants'] {
  if (task === 'furnaces')
    return scriptOf(world.game, rowsOf(world).commune.turn).furnaceAsk > 0 ? 'ask' : 'nothing';
  return need > 0 ? 'need' : 'nothing';
}

/** Work out the sheets of the open tasks, for one brigade or for the commune (-1). */
export function sheetsView(world: World, brigade: number): SheetView[] {
  const ahead: Ahead = { world, after: forecast(world), brigade };
  const wanted = needsOf(world);
  return openTasks(world.game, rowsOf(world).commune.turn).map((task) => {
    const figures = figuresIn(world, brigade, task);
    const need = needIn(world, wanted, brigade, task);
    // Whoever has no task rests as well.
    const there = task === 'rest' ? figures + figuresIn(world, brigade, 'idle') : figures;
    const missing = Math.max(0, need - there);
    return {
      task,
      figures,
      need,
      wants: wantsOf(world, task, need),
      missing,
      tired: brigadesIn(world, brigade).reduce((sum, b) => sum + tiredAt(world, b, task), 0),
      most: figures + spareFor(world, brigade, task),
      outcome: outcomeOf(task, ahead, missing),
    };
  });
}

/** What stands over the sheets: all hands, those without a task, and people a figure. Figures and people. */
export interface PoolView {
  readonly hands: number;
  readonly idle: number;
  readonly peoplePerFigure: number;
  readonly ask: number;
}

/** Count the pool that the sheets share. */
export const poolView = (world: World, brigade: number): PoolView => ({
  hands: handsIn(world, brigade),
  idle: figuresIn(world, brigade, 'idle'),
  peoplePerFigure: world.game.level.peoplePerFigure,
  ask: furnaceAsk(world.game, rowsOf(world)),
});
