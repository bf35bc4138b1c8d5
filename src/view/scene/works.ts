/** What the campaigns built: furnaces with their slag and ruins, the reservoir with a dam that holds or has failed. */
import {
  clamp,
  dateOf,
  ratioOr,
  rowsOf,
  scriptOf,
  TONNE,
  type Weather,
  type World,
} from '../../engine/index.ts';
import type { SceneFurnaces, SceneReservoir, Step } from './model.ts';
import { firstPeople, stepOf, sum } from './steps.ts';

/** Furnace places behind the village. */
export const FURNACE_PLACES = 12;

/** The county asks for furnaces in earnest from this share of all hands on. */
const IN_EARNEST = 0.1;
/** Turns after the last earnest call until the first furnace falls in, and until all that stand unused have. */
const FIRST_RUIN = 2;
const ALL_RUINS = 8;
/** Iron of no use a head at which heaps grow. Unit: g. */
const SLAG = [1, 20_000, 50_000, 80_000] as const;

/** Count the turns since the county last asked for furnaces in earnest; 0 while it does, or before it ever did. */
function turnsSinceAsked({ game }: World, turn: number): number {
  for (let since = 0; since <= turn; since += 1)
    if (scriptOf(game, turn - since).furnaceAsk >= IN_EARNEST) return since;
  return 0;
}

function slagOf(world: World): Step {
  const { commune } = rowsOf(world);
  return stepOf(SLAG, ratioOr(commune.ironClaimed - commune.ironUsable, firstPeople(world), 0)) as Step;
}

/**
 * Furnaces: those that the hands ordered there can keep burning are lit while there is wood and ore; those that have made
 * iron before still stand, until they fall in.
 */
export function furnacesOf(world: World): SceneFurnaces {
  const { commune, brigades } = rowsOf(world);
  const { level } = world.game;
  const p = level.parameters;
  const hands = sum(brigades.map((brigade) => brigade.atFurnaces)) * level.peoplePerFigure;
  const fuelled = commune.wood > 0 && commune.ore > 0;
  const wanted = Math.min(FURNACE_PLACES, Math.ceil(hands / p['furnaces.hands_per_furnace']));
  const perTurn = ratioOr(
    p['furnaces.hands_per_furnace'] * p['labour.days_per_turn'] * TONNE,
    p['furnaces.days_per_claimed_tonne'],
    0,
  );
  const left = Math.ceil(ratioOr(commune.ironClaimed, perTurn, 0) / 2);
  const built = Math.min(FURNACE_PLACES, Math.max(wanted, commune.furnacesLit, left));
  const lit = fuelled ? wanted : 0;
  const unused = built - Math.min(built, Math.max(wanted, commune.furnacesLit));
  const fallen = (turnsSinceAsked(world, commune.turn) - FIRST_RUIN) / (ALL_RUINS - FIRST_RUIN);
  const ruins = Math.round(unused * clamp(fallen, 0, 1));
  return { built, lit, heat: heatOf(lit, commune.hours), ruins, slag: slagOf(world) };
}

function heatOf(lit: number, hours: number): SceneFurnaces['heat'] {
  if (lit === 0) return 0;
  return clamp(1 + hours + (lit > 4 ? 1 : 0), 1, 3) as SceneFurnaces['heat'];
}

/** Water of a finished reservoir as each season begins, 0 low to 2 full: fields drink in spring, the rains come in summer. */
const WATER = [1, 1, 0, 1, 2, 2] as const;
/** What the weather of the season before adds. */
const AFTER: Readonly<Record<Weather, number>> = {
  fair: 0,
  rain: 1,
  drought: -1,
  flood: 2,
  locusts: 0,
  snow: 0,
};
const LEVELS = ['low', 'half', 'full'] as const;

/** Dam by earth moved and by whether it has failed; water by dam, season and the weather that has been. */
export function reservoirOf(world: World): SceneReservoir {
  const { commune } = rowsOf(world);
  const share = ratioOr(commune.earth, world.game.level.parameters['water.reservoir_earth'], 0);
  const dam = share >= 1 ? 3 : share >= 0.6 ? 2 : share >= 0.2 ? 1 : 0;
  if (commune.washedOut > 0)
    return { dam, water: 'low', spills: false, breach: commune.damFailed ? 'flood' : 'gap' };
  const { number } = dateOf(world.game, commune.turn);
  const been = commune.turn > 0 ? scriptOf(world.game, commune.turn - 1).weather : 'fair';
  const rises = WATER[number]! + AFTER[been];
  const water = LEVELS[clamp(rises, 0, Math.max(0, dam - 1))]!;
  return { dam, water, spills: dam === 3 && rises > 2, breach: 'none' };
}
