/** Why ripe grain was not brought in: the season is run again with one cause switched off at a time. */
import { rowsOf, type Task, type World } from '../../engine/index.ts';
import { overBrigades, overCrops, type TurnSpan } from './turn-span.ts';
import { type Change, rerun, withParameters, withRows, withUsualWeather } from './what-if.ts';

/** What was switched off. */
export type CauseCode =
  | 'furnaces'
  | 'waterworks'
  | 'workshops'
  | 'fatigue'
  | 'weakness'
  | 'absence'
  | 'tools'
  | 'weather';

/** A cause and what it made of the loss, with the hands that it is about where it is about hands. */
export interface Cause {
  readonly code: CauseCode;
  /** Grain that would have been brought in without it. Unit: g. */
  readonly grams: number;
  readonly hands: number;
}

/** Causes above this share of what was ripe are shown one by one, and at most this many. */
const LEAST_SHARE = 0.005;
const MOST = 4;

const COLUMN = { furnaces: 'atFurnaces', waterworks: 'atWaterworks', workshops: 'atWorkshops' } as const;

function toFields(task: keyof typeof COLUMN): Change {
  return (world) =>
    withRows(world, ({ brigades }) => {
      for (const brigade of brigades) {
        brigade.atFields += brigade[COLUMN[task]];
        brigade[COLUMN[task]] = 0;
      }
    });
}

const strong: Change = (world) =>
  withRows(world, ({ brigades }) => {
    for (const brigade of brigades) brigade.capacity = 1;
  });

const SWITCHES: Readonly<Record<CauseCode, Change>> = {
  furnaces: toFields('furnaces'),
  waterworks: toFields('waterworks'),
  workshops: toFields('workshops'),
  fatigue: (world) => withParameters(world, { 'labour.fatigue_cost': 0 }),
  weakness: strong,
  absence: (world) => withParameters(world, { 'labour.attendance_without_morale': 1 }),
  tools: (world) => withParameters(world, { 'labour.tools_cost': 0 }),
  weather: withUsualWeather,
};

/** Ripe grain that was left: standing, and rotted in the turn. Unit: g. */
const leftOf = (world: World): number => overCrops(rowsOf(world), (row) => row.standing + row.rotted);

/** Count the hands ordered to a task. */
export const handsAt = (world: World, task: keyof typeof COLUMN | Extract<Task, 'fields'>): number => {
  const column = task === 'fields' ? 'atFields' : COLUMN[task];
  return overBrigades(rowsOf(world), (brigade) => brigade[column]) * world.game.level.peoplePerFigure;
};

function handsOf(code: CauseCode, ordered: World): number {
  return code === 'furnaces' || code === 'waterworks' || code === 'workshops' ? handsAt(ordered, code) : 0;
}

/** The causes of a loss: the largest one by one, and how many smaller ones there are. */
export interface Causes {
  readonly shown: readonly Cause[];
  readonly smaller: number;
}

/** Find the causes of what was left of the harvest in a turn, the largest first. They overlap and need not add up. */
export function causesOfLoss(span: TurnSpan): Causes {
  const left = leftOf(span.world);
  const ripe = overCrops(span.after, (row) => row.ripened);
  if (left === 0) return { shown: [], smaller: 0 };
  const found = (Object.keys(SWITCHES) as CauseCode[])
    .map((code) => ({
      code,
      grams: left - leftOf(rerun(span.ordered, SWITCHES[code])),
      hands: handsOf(code, span.ordered),
    }))
    .filter(({ grams }) => grams > ripe * LEAST_SHARE)
    .sort((a, b) => b.grams - a.grams);
  return { shown: found.slice(0, MOST), smaller: Math.max(0, found.length - MOST) };
}

/** Measure what the weather of the turn gave to the crop that ripened, or took from it. Unit: g. */
export const weatherOfHarvest = (span: TurnSpan): number =>
  overCrops(span.after, (row) => row.ripe) -
  overCrops(rowsOf(rerun(span.ordered, withUsualWeather)), (row) => row.ripe);
