/** What was grown and what was reported, harvest by harvest and year by year, against the base year. */
import { dateOf, type Level, rowsOf, TONNE, type World } from '../../engine/index.ts';
import { overCrops } from '../report/index.ts';

/** A harvest or a year on the chart. Indexes are against the same harvest, or all grain, of the base year. */
export interface Stop {
  readonly year: number;
  /** Index of the crop, or -1 for all grain of the year. */
  readonly crop: number;
  /** Grown, in tonnes and as an index. */
  readonly grown: number;
  readonly grownIndex: number;
  /** Reported, in tonnes and as an index; null while no form has gone out. */
  readonly reported: number | null;
  readonly reportedIndex: number | null;
  /** Number of the turn in which the form went out, or 0. */
  readonly turn: number;
}

const index = (value: number, base: number): number => (base > 0 ? (100 * value) / base : 0);

function cropStop(level: Level, worlds: readonly World[], turn: number, crop: number): Stop {
  const after = rowsOf(worlds[turn]!);
  const base = level.base.output[crop]! / TONNE;
  const grown = overCrops(after, (row) => row.harvested, crop) / TONNE;
  const reported = after.commune.reportedNow / TONNE;
  return {
    year: dateOf(worlds[0]!.game, turn - 1).year,
    crop,
    grown,
    grownIndex: index(grown, base),
    reported,
    reportedIndex: index(reported, base),
    turn,
  };
}

function yearStop(level: Level, year: number, crops: readonly Stop[]): Stop {
  const base = crops.reduce((sum, { crop }) => sum + level.base.output[crop]!, 0) / TONNE;
  const grown = crops.reduce((sum, stop) => sum + stop.grown, 0);
  const reported = crops.reduce((sum, stop) => sum + (stop.reported ?? 0), 0);
  return {
    year,
    crop: -1,
    grown,
    grownIndex: index(grown, base),
    reported,
    reportedIndex: index(reported, base),
    turn: crops[crops.length - 1]!.turn,
  };
}

function baseStop(level: Level): Stop {
  const tonnes = level.base.output.reduce((sum, mass) => sum + mass, 0) / TONNE;
  return {
    year: level.base.year,
    crop: -1,
    grown: tonnes,
    grownIndex: 100,
    reported: tonnes,
    reportedIndex: 100,
    turn: 0,
  };
}

/** List the base year, each harvest whose form has gone out, and each year with all its harvests, in time order. */
export function stopsOf(level: Level, worlds: readonly World[]): Stop[] {
  const forms = worlds.slice(1).flatMap((world, i) => {
    if (rowsOf(world).commune.countyFigure <= 0) return [];
    const { number } = dateOf(world.game, i);
    const crop = level.crops.findIndex(({ formSeason }) => formSeason === number);
    return crop < 0 ? [] : [cropStop(level, worlds, i + 1, crop)];
  });
  const years = [...new Set(forms.map(({ year }) => year))];
  const stops = years.flatMap((year) => {
    const crops = forms.filter((stop) => stop.year === year);
    return crops.length === level.crops.length ? [...crops, yearStop(level, year, crops)] : crops;
  });
  return [baseStop(level), ...stops];
}
