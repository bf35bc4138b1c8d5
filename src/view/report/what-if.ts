/** Worlds that differ from a real one in one thing, to be run again beside it. The real one stays as it was. */
import {
  endTurn,
  type Level,
  type Parameters,
  type ReadonlyBrigade,
  type ReadonlyCommune,
  type ReadonlyCrop,
  rowsOf,
  type SeasonScript,
  USUAL_HIT,
  type World,
} from '../../engine/index.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Rows of a copy, to be changed. */
export interface WritableRows {
  readonly commune: Writable<ReadonlyCommune>;
  readonly brigades: readonly Writable<ReadonlyBrigade>[];
  readonly crops: readonly (readonly Writable<ReadonlyCrop>[])[];
}

/** Makes one World into another that differs from it in one thing. */
export type Change = (world: World) => World;

/** Change rows of a copy of a World. */
export function withRows(world: World, change: (rows: WritableRows) => void): World {
  const copy: World = { game: world.game, cells: world.cells.slice() };
  change(rowsOf(copy) as WritableRows);
  return copy;
}

const withLevel = (world: World, changes: Partial<Level>): World => ({
  ...world,
  game: { ...world.game, level: { ...world.game.level, ...changes } },
});

/** Set parameters to other values. */
export const withParameters = (world: World, changes: Partial<Parameters>): World =>
  withLevel(world, { parameters: { ...world.game.level.parameters, ...changes } });

/** Give the turn of a World the weather that is usual: no gain, no loss, no day lost. */
export function withUsualWeather(world: World): World {
  const { level } = world.game;
  const { turn } = rowsOf(world).commune;
  const calm = (script: SeasonScript): SeasonScript => ({
    ...script,
    hit: level.crops.map(() => USUAL_HIT),
    fieldDays: 1,
  });
  const seasons = level.seasons.map((script, t) => (t === turn ? calm(script) : script));
  const beyond = turn < level.seasons.length ? level.beyond : calm(level.beyond);
  return withParameters(withLevel(world, { seasons, beyond }), { 'weather.local_spread': 0 });
}

/** Run the season again with one thing changed. */
export const rerun = (ordered: World, change: Change): World => endTurn(change(ordered));
