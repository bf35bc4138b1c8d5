/** One ended turn as its report needs it: the World as it began, with its orders, and after it. */
import {
  type Command,
  dateOf,
  play,
  type ReadonlyBrigade,
  type ReadonlyCrop,
  type Rows,
  rowsOf,
  type TurnDate,
  type World,
} from '../../engine/index.ts';
import { pathTo } from '../../replay/index.ts';
import type { SessionState } from '../../session/index.ts';

/** An ended turn. */
export interface TurnSpan {
  /** Number of the turn, counted from 1. */
  readonly turn: number;
  readonly date: TurnDate;
  /** Node of the turn, by which one goes back before it. */
  readonly node: string;
  readonly commands: readonly Command[];
  readonly ordered: World;
  readonly before: Rows;
  readonly world: World;
  readonly after: Rows;
}

/**
 * Read an ended turn of the line of play on which the player stands.
 *
 * @param turn Number of the turn, counted from 1.
 * @returns Null where that turn has not ended.
 */
export function turnSpan(state: SessionState, turn: number): TurnSpan | null {
  const path = pathTo(state.run, state.at);
  const node = path[turn];
  const [start, world] = [state.worlds[turn - 1], state.worlds[turn]];
  if (node === undefined || !start || !world) return null;
  const { commands } = state.run.nodes[node]!;
  const ordered = commands.reduce((now, command) => {
    const played = play(now, command);
    return played.ok ? played.value : now;
  }, start);
  const date = dateOf(world.game, turn - 1);
  return { turn, date, node, commands, ordered, before: rowsOf(start), world, after: rowsOf(world) };
}

/** Add a column up over the brigades. */
export const overBrigades = (rows: Rows, read: (brigade: ReadonlyBrigade) => number): number =>
  rows.brigades.reduce((sum, brigade) => sum + read(brigade), 0);

/** Average a column over the brigades. */
export const meanOfBrigades = (rows: Rows, read: (brigade: ReadonlyBrigade) => number): number =>
  overBrigades(rows, read) / rows.brigades.length;

/** Add a column of one crop, or of all, up over the brigades. */
export const overCrops = (rows: Rows, read: (crop: ReadonlyCrop) => number, only?: number): number =>
  rows.crops.reduce(
    (sum, crops) =>
      sum + crops.reduce((part, row, c) => (only === undefined || only === c ? part + read(row) : part), 0),
    0,
  );

/** Name the crop whose form went out in the turn, or -1. */
export function formOf(span: TurnSpan): number {
  if (span.after.commune.reportedNow <= 0 && span.after.commune.countyFigure <= 0) return -1;
  return span.world.game.level.crops.findIndex((crop) => crop.formSeason === span.date.number);
}
