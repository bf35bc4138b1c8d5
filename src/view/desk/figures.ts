/** How many figures stand where. A view of one brigade, or of the whole commune where the brigade is -1. */
import {
  AT,
  figuresOf,
  idleOf,
  type Needs,
  needs,
  openTasks,
  type Place,
  rowsOf,
  type Task,
  type World,
} from '../../engine/index.ts';

/** The whole commune, where the number of a brigade is asked for. */
export const COMMUNE_WIDE = -1;

/** More than any level has: what a need without bound is cut to. */
const MOST_FIGURES = 999;

/** List the numbers of the brigades in view. */
export const brigadesIn = (world: World, brigade: number): number[] =>
  brigade >= 0 ? [brigade] : world.game.level.brigades.map((_, b) => b);

/** Count the figures that one brigade has at a place. */
export function figuresAt(world: World, brigade: number, place: Place): number {
  const row = rowsOf(world).brigades[brigade]!;
  return place === 'idle' ? idleOf(world.game, row) : row[AT[place]];
}

/** Count the figures in view at a place. */
export const figuresIn = (world: World, brigade: number, place: Place): number =>
  brigadesIn(world, brigade).reduce((total, b) => total + figuresAt(world, b, place), 0);

/** A place with the figures in view that stand there. */
export interface StandingAt {
  readonly place: Place;
  readonly figures: number;
}

/** List the places beside a task from which hands can be taken: those without a task first, then the open tasks. */
export const placesBeside = (world: World, brigade: number, task: Task): StandingAt[] =>
  (['idle', ...openTasks(world.game, rowsOf(world).commune.turn)] as const)
    .filter((place) => place !== task)
    .map((place) => ({ place, figures: figuresIn(world, brigade, place) }));

/** Count all figures in view. */
export const handsIn = (world: World, brigade: number): number =>
  brigadesIn(world, brigade).reduce(
    (total, b) => total + figuresOf(world.game, rowsOf(world).brigades[b]!),
    0,
  );

/** Work out what each brigade needs, with needs that no hands could meet cut to a finite number. */
export const needsOf = (world: World): Needs[] =>
  needs(world).map((need) => {
    const entries = Object.entries(need).map(([task, figures]) => [task, Math.min(figures, MOST_FIGURES)]);
    return Object.fromEntries(entries) as Needs;
  });

/** Add up what the brigades in view need for a task. */
export const needIn = (world: World, wanted: readonly Needs[], brigade: number, task: Task): number =>
  brigadesIn(world, brigade).reduce((total, b) => total + wanted[b]![task], 0);
