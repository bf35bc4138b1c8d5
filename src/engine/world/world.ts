/** A World: one moment of a commune, as plain numbers that nobody changes. */
import type { RandomKey } from '../random/draw.ts';
import { passingOffsets } from './columns.ts';
import type { Level } from './level.ts';
import {
  BRIGADE,
  BRIGADE_WIDTH,
  type BrigadeRow,
  BrigadeView,
  COMMUNE,
  COMMUNE_WIDTH,
  type CommuneRow,
  CommuneView,
  CROP,
  CROP_WIDTH,
  type CropRow,
  CropView,
  type ReadonlyBrigade,
  type ReadonlyCommune,
  type ReadonlyCrop,
} from './schema.ts';
import { type Cause, CROP_SLOTS, POLICIES, type Policy, type Task } from './terms.ts';

/** What stays the same for a whole run. */
export interface Game {
  readonly level: Level;
  readonly key: RandomKey;
  /** Causes that this run is played without; none in a run that is played. */
  readonly without: Without;
}

/** Whether each cause is switched off. */
export type Without = Readonly<Record<Cause, boolean>>;

/** Cells that can only be read. */
export interface Cells extends ArrayLike<number> {
  slice(): Float64Array;
}

/** One moment. `cells` holds the commune row, then each brigade's row with its crop rows after it. */
export interface World {
  readonly game: Game;
  readonly cells: Cells;
}

/** The rows of a World, to read. */
export interface Rows {
  readonly commune: ReadonlyCommune;
  readonly brigades: readonly ReadonlyBrigade[];
  /** One list a brigade, one row a crop. */
  readonly crops: readonly (readonly ReadonlyCrop[])[];
}

/** A World under way: the rows can be written. Only rules and `apply` hold one. */
export interface Draft {
  readonly game: Game;
  readonly cells: Float64Array;
  readonly commune: CommuneRow;
  readonly brigades: readonly BrigadeRow[];
  readonly crops: readonly (readonly CropRow[])[];
  /** Draws and scripted weather are set to their middle, to look ahead without knowing more than the desk knows. */
  readonly calm: boolean;
}

const BLOCK = BRIGADE_WIDTH + CROP_SLOTS * CROP_WIDTH;

/** Count the cells of a World with so many brigades. */
export const cellCount = (brigades: number): number => COMMUNE_WIDTH + brigades * BLOCK;

function cropsOver(cells: Float64Array, first: number): CropRow[] {
  const crops: CropRow[] = [];
  for (let c = 0; c < CROP_SLOTS; c += 1) crops.push(new CropView(cells, first + c * CROP_WIDTH));
  return crops;
}

/** Lay rows over cells. In plain loops, all of one shape: it runs in every turn of every run. */
function draftOver(game: Game, cells: Float64Array, calm: boolean): Draft {
  const brigades: BrigadeRow[] = [];
  const crops: CropRow[][] = [];
  for (let base = COMMUNE_WIDTH; base < cells.length; base += BLOCK) {
    brigades.push(new BrigadeView(cells, base));
    crops.push(cropsOver(cells, base + BRIGADE_WIDTH));
  }
  return { game, cells, commune: new CommuneView(cells, 0), brigades, crops, calm };
}

/** Open a copy of a World for writing. */
export const openDraft = (world: World, calm = false): Draft =>
  draftOver(world.game, world.cells.slice(), calm);

/** Open empty cells for writing. */
export const emptyDraft = (game: Game): Draft =>
  draftOver(game, new Float64Array(cellCount(game.level.brigades.length)), false);

/** Close a draft: from here on nobody writes to it. */
export const closeDraft = (draft: Draft): World => ({ game: draft.game, cells: draft.cells });

const COMMUNE_FLOWS = passingOffsets(COMMUNE);
const BLOCK_FLOWS = [
  ...passingOffsets(BRIGADE),
  ...Array.from({ length: CROP_SLOTS }, (_, c) =>
    passingOffsets(CROP).map((offset) => BRIGADE_WIDTH + c * CROP_WIDTH + offset),
  ).flat(),
];

/** Set what passed last turn to 0, by cell: it runs in every turn of every run. */
export function clearFlows({ cells }: Draft): void {
  for (let i = 0; i < COMMUNE_FLOWS.length; i += 1) cells[COMMUNE_FLOWS[i]!] = 0;
  for (let base = COMMUNE_WIDTH; base < cells.length; base += BLOCK)
    for (let i = 0; i < BLOCK_FLOWS.length; i += 1) cells[base + BLOCK_FLOWS[i]!] = 0;
}

/** Read the rows of a World. */
export const rowsOf = ({ game, cells }: World): Rows =>
  draftOver(game, cells as unknown as Float64Array, false);

/** The column that counts the figures at a task. */
export const AT = {
  fields: 'atFields',
  furnaces: 'atFurnaces',
  waterworks: 'atWaterworks',
  workshops: 'atWorkshops',
  plots: 'atPlots',
  rest: 'atRest',
} as const satisfies Record<Task, keyof typeof BRIGADE>;

/** List the figures at each task, in the order of TASKS. Written out, as is what sets them: many runs pass here. */
export const figuresByTask = (brigade: ReadonlyBrigade): number[] => [
  brigade.atFields,
  brigade.atFurnaces,
  brigade.atWaterworks,
  brigade.atWorkshops,
  brigade.atPlots,
  brigade.atRest,
];

/** Set the figures at each task, in the order of TASKS. */
export function setByTask(brigade: BrigadeRow, figures: readonly number[]): void {
  brigade.atFields = figures[0]!;
  brigade.atFurnaces = figures[1]!;
  brigade.atWaterworks = figures[2]!;
  brigade.atWorkshops = figures[3]!;
  brigade.atPlots = figures[4]!;
  brigade.atRest = figures[5]!;
}

/** Count the figures that a brigade can set to work: whole figures of its labourers. */
export const figuresOf = (game: Game, brigade: ReadonlyBrigade): number =>
  Math.floor(brigade.labourers / game.level.peoplePerFigure);

/** Count the figures without a task. */
export const idleOf = (game: Game, brigade: ReadonlyBrigade): number =>
  figuresOf(game, brigade) -
  (brigade.atFields +
    brigade.atFurnaces +
    brigade.atWaterworks +
    brigade.atWorkshops +
    brigade.atPlots +
    brigade.atRest);

/** Count the people of a brigade. */
export const peopleOf = (brigade: ReadonlyBrigade): number =>
  brigade.children + brigade.labourers + brigade.elders;

/** Name the option that a policy stands at. */
export const optionOf = <P extends Policy>(
  commune: ReadonlyCommune,
  policy: P,
): (typeof POLICIES)[P][number] => POLICIES[policy][commune[policy]] as (typeof POLICIES)[P][number];

/** Every column of a World in the order of its cells, for checks and for the code book. */
export const COLUMN_TABLES = { commune: COMMUNE, brigade: BRIGADE, crop: CROP } as const;
