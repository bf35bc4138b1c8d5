/** What stands in the village and behind it: granary, kitchen, woods, the board of the office. */
import { dateOf, optionOf, peopleOf, ratioOr, rowsOf, type World } from '../../engine/index.ts';
import type { SceneHall, SceneModel } from './model.ts';
import { inSteps, sum } from './steps.ts';

/** Turns in a year, for a full year's store. */
const YEAR = 6;
const BIN_STEPS = 12;
const FOREST_STEPS = 20;

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

/** Who waits for a full pot, by what it holds: the thinner it is, the earlier people come. */
const QUEUES = { usual: 2, stretch: 3, thin: 4 } as const;

/** Kitchen: shut while households cook; steam and queue by what the pot holds. Nobody waits before an empty one. */
export function hallOf(world: World): SceneHall {
  const { commune, brigades } = rowsOf(world);
  const kitchen = optionOf(commune, 'kitchen');
  if (kitchen === 'households') return { open: false, steam: 0, queue: 0 };
  if (sum(brigades.map((brigade) => brigade.grain)) <= 0) return { open: true, steam: 0, queue: 0 };
  if (kitchen === 'eat-your-fill') return { open: true, steam: 3, queue: 1 };
  const ration = optionOf(commune, 'ration');
  return { open: true, steam: ration === 'usual' ? 2 : 1, queue: QUEUES[ration] };
}

/** The Central Committee resolved on communes on 29 August 1958: from the autumn on, the board over the door is new. */
const COMMUNES = { year: 1958, season: 4 };

/** What the board of the office says. */
export function signOf(world: World): SceneModel['sign'] {
  const { year, number } = dateOf(world.game, rowsOf(world).commune.turn);
  const after = year > COMMUNES.year || (year === COMMUNES.year && number >= COMMUNES.season);
  return after ? 'commune' : 'cooperative';
}
