/** The grain form: what is known of the harvest, what is expected, and what would follow from a number. */
import {
  type Crop,
  dateOf,
  expectedOutput,
  forecast,
  formDue,
  lastReported,
  optionOf,
  peopleOf,
  play,
  ratioOr,
  rowsOf,
  type Season,
  seenHarvest,
  TONNE,
  toldHarvest,
  type World,
} from '../../engine/index.ts';
import { type DeskRun, turnStart } from '../desk/index.ts';
import { type SceneModel, signOf } from '../scene/index.ts';

/** How the county would take a report: what it does to standing, from far down to up. */
export type Arrow = 'far-down' | 'down' | 'level' | 'up';

/** What would follow from one number on the form. Masses in g. */
export interface Following {
  readonly tonnes: number;
  readonly taken: number;
  readonly seed: number;
  readonly left: number;
  /** What is left of this crop a head and day until the next harvest. Unit: g. */
  readonly perHeadDay: number;
  readonly standing: Arrow;
}

/** The form of this turn. Masses in g, areas in mu. */
export interface FormView {
  /** Whose seal lies on it: that of whatever the board over the office's door names. */
  readonly seal: SceneModel['sign'];
  readonly crop: number;
  readonly year: number;
  readonly season: Season;
  readonly area: number;
  readonly people: number;
  readonly brigades: number;
  readonly seenLow: number;
  readonly seenHigh: number;
  readonly walked: number;
  readonly told: number;
  /** What was reported of this crop last, or the base year's output. */
  readonly last: number;
  readonly lastYear: number;
  readonly expected: number;
  /** What is stamped, or -1. */
  readonly stamped: number;
  /** The state's share, 0 to 1. */
  readonly share: number;
  /** The carts have come once in this run, so that what follows is known. */
  readonly cartsKnown: boolean;
  /** Season of the next harvest of any crop. */
  readonly nextHarvest: Season;
}

const MU = 100;
const DAYS_A_SEASON = 61;
const YEAR = 6;
const FAR_DOWN = -6;
const NEAR = 0.75;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Count seasons from a form's season to the next harvest of any crop, 1 to 6. */
function seasonsToHarvest(crops: readonly Crop[], season: number): number {
  return Math.min(...crops.map((crop) => (crop.harvestSeason - season + YEAR - 1) % YEAR)) + 1;
}

/** Tell whether procurement was taken in an earlier turn of this run. */
export const cartsHaveCome = (run: DeskRun): boolean =>
  run.worlds.some((world) => rowsOf(world).commune.procuredNow > 0);

/** What the county has in its books of a crop: the form that last went out, or the output of the base year. */
function lastInBooks(run: DeskRun, crop: number): Pick<FormView, 'last' | 'lastYear'> {
  const { game } = run.world;
  const sent = run.worlds.slice(0, -1).findLast((world) => formDue(game, rowsOf(world)) === crop);
  // Before the first form, the engine holds what makes the county expect what it does, which nobody ever reported.
  if (!sent) return { last: game.level.base.output[crop]!, lastYear: game.level.base.year };
  return {
    last: lastReported(rowsOf(turnStart(run)).commune, crop),
    lastYear: dateOf(game, rowsOf(sent).commune.turn).year,
  };
}

/** Work out the form that lies on the desk, or null. */
export function formView(run: DeskRun): FormView | null {
  const { world } = run;
  const { game } = world;
  const rows = rowsOf(world);
  const crop = formDue(game, rowsOf(turnStart(run)));
  if (crop < 0) return null;
  const { year, season, number } = dateOf(game, rows.commune.turn);
  const seen = seenHarvest(world, crop);
  const seasons = seasonsToHarvest(game.level.crops, number);
  return {
    seal: signOf(world),
    crop,
    year,
    season,
    area: Math.round(sum(rows.crops.map((crops) => crops[crop]!.harvestedArea)) / MU),
    people: sum(rows.brigades.map(peopleOf)),
    brigades: rows.brigades.length,
    seenLow: seen.low,
    seenHigh: seen.high,
    walked: Math.round(seen.walked * rows.brigades.length),
    told: toldHarvest(rows, crop),
    ...lastInBooks(run, crop),
    expected: expectedOutput(game, rows.commune, crop),
    stamped: rows.commune.stamped,
    share: game.level.parameters['procurement.share'],
    cartsKnown: cartsHaveCome(run),
    nextHarvest: dateOf(game, rows.commune.turn + seasons).season,
  };
}

/** Seed that the policy keeps of the crop, beyond what is put aside already. Unit: g. */
function seedKept(world: World, crop: number): number {
  const rows = rowsOf(world);
  const option = optionOf(rows.commune, 'seed');
  const part = world.game.level.parameters['fields.seed.keep_part'];
  const share = option === 'keep-all' ? 1 : option === 'keep-part' ? part : 0;
  const { seedPerArea } = world.game.level.crops[crop]!;
  return sum(
    rows.crops.map((crops) =>
      Math.max(0, crops[crop]!.plannedArea * seedPerArea * share - crops[crop]!.seed),
    ),
  );
}

const arrowOf = (by: number): Arrow =>
  by <= FAR_DOWN ? 'far-down' : by < -NEAR ? 'down' : by <= NEAR ? 'level' : 'up';

/**
 * Work out what would follow from a number of tonnes, counted from the middle of what was seen. Null where no form is
 * due or no form has room for the number.
 */
export function followingFrom(run: DeskRun, tonnes: number): Following | null {
  const start = turnStart(run);
  const form = formView(run);
  const stamped = play(start, { do: 'report', tonnes });
  if (!form || !stamped.ok) return null;
  const { commune } = rowsOf(forecast(stamped.value));
  const seen = (form.seenLow + form.seenHigh) / 2;
  const seed = seedKept(run.world, form.crop);
  const left = Math.max(0, seen - commune.dueNow - seed);
  const { number } = dateOf(start.game, rowsOf(start).commune.turn);
  const days = seasonsToHarvest(start.game.level.crops, number) * DAYS_A_SEASON;
  return {
    tonnes,
    taken: commune.dueNow,
    seed,
    left,
    perHeadDay: ratioOr(left, form.people * days, 0),
    standing: arrowOf(commune.standingFromReport),
  };
}

/** Whole tonnes of a mass in g. */
export const inTonnes = (grams: number): number => Math.round(grams / TONNE);

/** Whether the number can be written on the form: whole, not negative, with room for it. */
export const canBeWritten = (run: DeskRun, tonnes: number): boolean =>
  play(turnStart(run), { do: 'report', tonnes }).ok;
