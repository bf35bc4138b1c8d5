/** What hunger takes and leaves: colour, houses, beasts, trees within reach, mounds on the hill. */
import { clamp, optionOf, peopleOf, ratioOr, rowsOf, type World } from '../../engine/index.ts';
import type { SceneBeasts, SceneHomes, SceneModel, SceneTrees, Some } from './model.ts';
import { alongLine, firstPeople, inSteps, stepOf, sum } from './steps.ts';
import { forestOf } from './village.ts';

const DRAIN_STEPS = 20;
/** Colours drain as bodies go short: plenty, short, hunger, famine. */
const DRAIN: readonly (readonly [number, number])[] = [
  [0.5, 0.75],
  [0.65, 0.45],
  [0.85, 0.2],
  [0.97, 0],
];
/** Strength comes back later than food does, and colour with it. */
const REGAIN: readonly (readonly [number, number])[] = [
  [0.55, 0.75],
  [0.7, 0.5],
  [0.85, 0.2],
  [0.95, 0],
];
/** Red comes back last, as the frailest do. */
const REDDEN: readonly (readonly [number, number])[] = [
  [0.6, 0.6],
  [0.8, 0.4],
  [0.9, 0.2],
  [0.97, 0],
];
/** Cinnabar is the last to go: slogans outlast bread. */
const RED_GOES = 0.7;

/** Average a measure of the brigades over their people. */
function averageOf(world: World, measure: 'nourishment' | 'capacity' | 'frailty'): number {
  const { brigades } = rowsOf(world);
  const people = brigades.map(peopleOf);
  return ratioOr(sum(brigades.map((brigade, b) => brigade[measure] * people[b]!)), sum(people), 1);
}

/** How far colours have drained: down with what people eat, up again with their strength. */
export const drainOf = (world: World): number =>
  inSteps(
    Math.max(
      alongLine(DRAIN, averageOf(world, 'nourishment')),
      alongLine(REGAIN, averageOf(world, 'capacity')),
    ),
    DRAIN_STEPS,
  );

/** How far cinnabar has faded: after greens and earth, and it comes back after them. */
export const fadeOf = (world: World): number =>
  inSteps(Math.max(RED_GOES * drainOf(world), alongLine(REDDEN, averageOf(world, 'frailty'))), DRAIN_STEPS);

/** Deaths by hunger for one of the first people at which the slope takes more mounds. */
const GRAVES = [0.0015, 0.004, 0.008, 0.016, 0.032, 0.064] as const;

const starvedShare = (world: World): number =>
  ratioOr(sum(rowsOf(world).brigades.map((brigade) => brigade.starved)), firstPeople(world), 0);

/** Mounds on the hill, 0 to 6: deaths by hunger so far, in steps of twice as many. */
export const gravesOf = (world: World): number => stepOf(GRAVES, starvedShare(world));

/** Share of the people who are missing at which one more house of the village stands empty. */
const EMPTY = [0.03, 0.07, 0.12, 0.2, 0.3, 0.4] as const;
/** Woods under which the timber of an empty house, and then doors, go for fuel. */
const TIMBER = 0.5;
const NO_FUEL = 0.25;
/** Goods in order under which pots are missing. */
const POTS = { all: 0.75, some: 0.5 } as const;
const HUNGRY = 0.35;

function potsOf(world: World): Some {
  const { commune, brigades } = rowsOf(world);
  if (optionOf(commune, 'kitchen') !== 'households') return 'none';
  const goods = sum(brigades.map((brigade) => brigade.goods)) / brigades.length;
  return goods >= POTS.all ? 'all' : goods >= POTS.some ? 'some' : 'none';
}

function smokeOf(world: World): SceneHomes['smoke'] {
  const { commune, brigades } = rowsOf(world);
  const cooks = optionOf(commune, 'kitchen') === 'households';
  if (!cooks || sum(brigades.map(({ grain, plotFood }) => grain + plotFood)) <= 0) return 0;
  return drainOf(world) > HUNGRY ? 1 : 2;
}

/** Houses: empty by the people who fled or died, stripped and pulled down as the woods go. */
export function homesOf(world: World): SceneHomes {
  const { brigades } = rowsOf(world);
  const here = sum(brigades.map(peopleOf));
  const missing = sum(brigades.map(({ gone, starved }) => gone + starved));
  const empty = stepOf(EMPTY, ratioOr(missing, here + missing, 0));
  const forest = forestOf(world);
  const taken = forest < NO_FUEL ? 1 : forest < TIMBER ? 0.5 : 0;
  return {
    pots: potsOf(world),
    doors: forest < NO_FUEL ? 'none' : forest < TIMBER ? 'some' : 'all',
    empty,
    pulledDown: Math.floor(empty * taken),
    smoke: smokeOf(world),
  };
}

/** Places of the picture for beasts and birds. */
const OXEN = 6;
const PIGS = 6;
const BIRDS = 8;
/** Drained colour from which birds are caught and eaten, and at which none is left. */
const CAUGHT = [0.2, 0.55] as const;

const places = (share: number, most: number): number =>
  share > 0 ? clamp(Math.round(share * most), 1, most) : 0;

/** Beasts against the base year, and birds against the usual number. */
export function beastsOf(world: World): SceneBeasts {
  const { commune, brigades } = rowsOf(world);
  const { base } = world.game.level;
  const share = (of: 'draught' | 'pigs'): number =>
    ratioOr(sum(brigades.map((brigade) => brigade[of])), base[of], 0);
  const uncaught = 1 - clamp((drainOf(world) - CAUGHT[0]) / (CAUGHT[1] - CAUGHT[0]), 0, 1);
  return {
    oxen: places(share('draught'), OXEN),
    pigs: places(share('pigs'), PIGS),
    birds: Math.round(BIRDS * commune.birds * uncaught),
  };
}

/** Hunger at which the leaves within reach, and all leaves, are eaten; deaths for one of the first people with the bark. */
const LEAVES = { some: 0.25, none: 0.45 } as const;
const BARK = 0.004;
/** Woods under which wayside trees begin to go for fuel. */
const WAYSIDE = 0.6;

/** Trees within reach: leaves come back with food, bark does not. */
export function treesOf(world: World): SceneTrees {
  const drain = drainOf(world);
  return {
    leaves: drain >= LEAVES.none ? 'none' : drain >= LEAVES.some ? 'some' : 'all',
    barked: starvedShare(world) >= BARK,
    felled: inSteps(1 - forestOf(world) / WAYSIDE, DRAIN_STEPS),
  };
}

/** Everything that hunger changes in the picture. */
export const hungerOf = (
  world: World,
): Pick<SceneModel, 'homes' | 'beasts' | 'trees' | 'graves' | 'drain' | 'fade'> => ({
  homes: homesOf(world),
  beasts: beastsOf(world),
  trees: treesOf(world),
  graves: gravesOf(world),
  drain: drainOf(world),
  fade: fadeOf(world),
});
