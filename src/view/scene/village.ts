/** What stands in the village and behind it: granary, kitchen, furnaces, reservoir, woods, banners. */
import {
  clamp,
  dateOf,
  optionOf,
  type Policy,
  peopleOf,
  ratioOr,
  rowsOf,
  scriptOf,
  TONNE,
  type World,
} from '../../engine/index.ts';
import type { SceneFurnaces, SceneHall, SceneModel, SceneReservoir } from './model.ts';
import { alongLine, inSteps } from './steps.ts';

/** Turns in a year, for a full year's store. */
const YEAR = 6;
const BIN_STEPS = 12;
const FOREST_STEPS = 20;
const DRAIN_STEPS = 20;
/** Furnace places behind the village. */
export const FURNACE_PLACES = 12;
/** Banner poles. */
export const BANNER_PLACES = 8;

/** Colours drain as bodies go short: plenty, short, hunger, famine. */
const DRAIN: readonly (readonly [number, number])[] = [
  [0.5, 0.75],
  [0.65, 0.45],
  [0.85, 0.2],
  [0.97, 0],
];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Grain in store against what a year's need would be, 0 to 1 in twelfths. A trace of grain shows as one step. */
export function granaryOf(world: World): number {
  const { brigades } = rowsOf(world);
  const grain = sum(brigades.map((brigade) => brigade.grain));
  const full = sum(brigades.map(peopleOf)) * world.game.level.parameters['food.need_per_head'] * YEAR;
  const level = inSteps(ratioOr(grain, full, 0), BIN_STEPS);
  return grain > full / (BIN_STEPS * BIN_STEPS) ? Math.max(level, 1 / BIN_STEPS) : level;
}

/** Share of the level's first woods that still stands, 0 to 1 in twentieths. */
export const forestOf = (world: World): number =>
  inSteps(ratioOr(rowsOf(world).commune.wood, world.game.level.wood, 1), FOREST_STEPS);

/** How far colours have drained, from how people have eaten over the last months. */
export function drainOf(world: World): number {
  const { brigades } = rowsOf(world);
  const people = brigades.map(peopleOf);
  const fed = ratioOr(sum(brigades.map((brigade, b) => brigade.nourishment * people[b]!)), sum(people), 1);
  return inSteps(alongLine(DRAIN, fed), DRAIN_STEPS);
}

/** Dam by earth moved, water by dam. */
export function reservoirOf(world: World): SceneReservoir {
  const share = ratioOr(rowsOf(world).commune.earth, world.game.level.parameters['water.reservoir_earth'], 0);
  const dam = share >= 1 ? 3 : share >= 0.6 ? 2 : share >= 0.2 ? 1 : 0;
  return { dam, water: dam === 3 ? 'full' : dam === 2 ? 'half' : 'low', spills: dam === 3 };
}

/** Kitchen: shut while households cook; steam by what the pot holds. */
export function hallOf(world: World): SceneHall {
  const { commune, brigades } = rowsOf(world);
  const kitchen = optionOf(commune, 'kitchen');
  if (kitchen === 'households') return { open: false, steam: 0 };
  if (sum(brigades.map((brigade) => brigade.grain)) <= 0) return { open: true, steam: 0 };
  if (kitchen === 'eat-your-fill') return { open: true, steam: 3 };
  const ration = optionOf(commune, 'ration');
  return { open: true, steam: ration === 'usual' ? 2 : 1 };
}

/**
 * Furnaces: those that the hands ordered there can keep burning are lit while there is wood and ore; those that have made
 * iron before still stand.
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
  return { built, lit, heat: heatOf(lit, commune.hours) };
}

function heatOf(lit: number, hours: number): SceneFurnaces['heat'] {
  if (lit === 0) return 0;
  return clamp(1 + hours + (lit > 4 ? 1 : 0), 1, 3) as SceneFurnaces['heat'];
}

/** The Central Committee resolved on communes on 29 August 1958: from the autumn on, the board over the door is new. */
const COMMUNES = { year: 1958, season: 4 };

/** What the board of the office says. */
export function signOf(world: World): SceneModel['sign'] {
  const { year, number } = dateOf(world.game, rowsOf(world).commune.turn);
  const after = year > COMMUNES.year || (year === COMMUNES.year && number >= COMMUNES.season);
  return after ? 'commune' : 'cooperative';
}

/** Banners: what the county asks for now, and how well the secretary stands with it. */
export function bannersOf(world: World): number {
  const { commune } = rowsOf(world);
  const script = scriptOf(world.game, commune.turn);
  const asked = (Object.keys(script.asks) as Policy[]).filter((policy) => script.asks[policy] !== 0).length;
  const praised = commune.standing >= 70 ? 2 : commune.standing >= 55 ? 1 : 0;
  return clamp(Math.round(script.furnaceAsk * 10) + Math.ceil(asked / 2) + praised, 0, BANNER_PLACES);
}
