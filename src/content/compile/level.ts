/** A level file into the engine's Level: units converted, references resolved, nothing left to look up. */
import {
  type BaseYear,
  type BrigadeStart,
  CROP_SLOTS,
  type Crop,
  type Level,
  POLICIES,
  type Policy,
  SEASONS,
  type SeasonScript,
} from '../../engine/index.ts';
import type { LevelFile } from '../schema/level.ts';
import type { PathInFile } from '../text/document.ts';
import { compileLetters, compileNotes } from './letters.ts';
import { hashOf } from './level-hash.ts';
import { amount, byCrop, fail, type LevelReader, share, stockOf, within } from './level-reader.ts';
import {
  compileParameters,
  outsideRange,
  type ParameterTable,
  type Replacements,
  readChange,
} from './parameters.ts';
import type { ReadFile } from './read.ts';

type SeasonText = LevelFile['seasons'][number];
type CropText = LevelFile['crops'][number];
type BrigadeText = LevelFile['commune']['brigades'][number];

/** Figures that one level may show at most. */
const MOST_FIGURES = 300;
/** Share by which the base year's output may differ from area times yield. */
const BALANCE = 0.02;

function replacements(
  { document, value }: ReadFile<LevelFile>,
  table: ParameterTable,
  changes: Replacements,
): Replacements {
  const reader = { file: value, document, table, year: 0, replaced: new Map() };
  const replaced = new Map<string, number>();
  for (const [i, { parameter, value: text, 'outside-range': why }] of value.overrides.entries()) {
    const path = ['overrides', i, 'value'];
    const read =
      typeof text === 'object'
        ? { mend: 'Write a number here.' }
        : readChange(table, { parameter, value: text });
    if ('mend' in read) fail(reader, path, read.mend);
    const range = outsideRange(table, parameter, read.value);
    if (range !== undefined && why === undefined)
      fail(reader, path, `Write a value within ${range}, or say under outside-range why not.`);
    replaced.set(parameter, read.value);
  }
  for (const [id, number] of changes) replaced.set(id, number);
  return replaced;
}

function compileCrop(reader: LevelReader, crop: CropText, c: number): Crop {
  const path = ['crops', c];
  const days = (key: string, text: Parameters<typeof amount>[2]): number =>
    amount(reader, [...path, 'labour', key], text, 'labour-day/mu');
  const season = (name: (typeof SEASONS)[number]): number => SEASONS.indexOf(name);
  if (crop.late !== undefined && season(crop.late) === season(crop.harvest))
    fail(reader, [...path, 'late'], 'Write a season after the harvest, or leave this key out.');
  return {
    id: crop.id,
    sowSeason: season(crop.sow),
    harvestSeason: season(crop.harvest),
    lateSeason: crop.late === undefined ? -1 : season(crop.late),
    formSeason: season(crop.form),
    sowDays: days('sow', crop.labour.sow),
    tendDays: SEASONS.map((name) => {
      const text = crop.labour.tend[name];
      return text === undefined
        ? 0
        : amount(reader, [...path, 'labour', 'tend', name], text, 'labour-day/mu');
    }),
    harvestDays: days('harvest', crop.labour.harvest),
    yieldPerArea: amount(reader, [...path, 'yield'], crop.yield, 'g/centi-mu'),
    seedPerArea: stockOf(reader, [...path, 'seed'], crop.seed, 'g/centi-mu'),
  };
}

function compileBrigade(reader: LevelReader, brigade: BrigadeText, b: number): BrigadeStart {
  const path: PathInFile = ['commune', 'brigades', b];
  const points: [number, number] = [0, 100];
  return {
    id: brigade.id,
    ...brigade.people,
    morale: within(reader, [...path, 'morale'], brigade.morale, points),
    fatigue: share(reader, [...path, 'fatigue'], brigade.fatigue),
    goods: share(reader, [...path, 'goods'], brigade.goods),
    grain: stockOf(reader, [...path, 'grain'], brigade.grain, 'g'),
    plotArea: stockOf(reader, [...path, 'plots'], brigade.plots, 'centi-mu'),
    crops: byCrop(reader, [...path, 'crops'], brigade.crops, (crop, at) => ({
      plannedArea: stockOf(reader, [...at, 'planned'], crop.planned, 'centi-mu'),
      sownArea: stockOf(reader, [...at, 'sown'], crop.sown, 'centi-mu'),
      growth: within(reader, [...at, 'growth'], amount(reader, [...at, 'growth'], crop.growth, '1'), [0, 3]),
      seed: stockOf(reader, [...at, 'seed'], crop.seed, 'g'),
    })),
  };
}

function compileSeason(reader: LevelReader, path: PathInFile, season: SeasonText): SeasonScript {
  const asks = Object.entries(season.asks) as [Policy, string][];
  return {
    weather: season.weather,
    growth: byCrop(reader, [...path, 'growth'], season.growth, (text, at) => amount(reader, at, text, '1')),
    fieldDays: share(reader, [...path, 'field-days'], season['field-days']),
    furnaceAsk: share(reader, [...path, 'furnace-ask'], season['furnace-ask']),
    asks: Object.fromEntries(
      asks.map(([policy, option]) => [policy, (POLICIES[policy] as readonly string[]).indexOf(option)]),
    ),
    opens: season.opens,
    tasks: season.tasks,
  };
}

function compileBase(reader: LevelReader): BaseYear {
  const base = reader.file['base-year'];
  const stocks = (key: 'output' | 'sown-area', unit: string): number[] =>
    byCrop(reader, ['base-year', key], base[key], (text, at) => stockOf(reader, at, text, unit));
  const rate = (key: 'death-rate' | 'birth-rate'): number =>
    amount(reader, ['base-year', key], base[key], '1/person/year');
  return {
    year: base.year,
    output: stocks('output', 'g'),
    sownArea: stocks('sown-area', 'centi-mu'),
    population: base.population,
    procured: stockOf(reader, ['base-year', 'procured'], base.procured, 'g'),
    deathRate: rate('death-rate'),
    birthRate: rate('birth-rate'),
    foodPerHead: amount(reader, ['base-year', 'food-per-head'], base['food-per-head'], 'g/person/year'),
    fieldDays: amount(reader, ['base-year', 'field-days'], base['field-days'], 'labour-day'),
  };
}

function compileCommune(reader: LevelReader) {
  const { commune } = reader.file;
  const points: [number, number] = [0, 100];
  const stock = (key: 'wood' | 'ore' | 'earth', unit: string): number =>
    stockOf(reader, ['commune', key], commune[key], unit);
  return {
    peoplePerFigure: commune['people-per-figure'],
    standing: within(reader, ['commune', 'standing'], commune.standing, points),
    trust: within(reader, ['commune', 'trust'], commune.trust, points),
    wood: stock('wood', 'g'),
    ore: stock('ore', 'g'),
    earth: stock('earth', 'm3'),
    brigades: commune.brigades.map((brigade, b) => compileBrigade(reader, brigade, b)),
  };
}

function checkCounts(reader: LevelReader): void {
  const { file } = reader;
  if (file.crops.length !== CROP_SLOTS)
    fail(reader, ['crops'], `Write exactly ${CROP_SLOTS} crops; there are ${file.crops.length}.`);
  if (file.seasons.length !== file.calendar.turns)
    fail(reader, ['seasons'], `Write one season a turn: ${file.calendar.turns}, not ${file.seasons.length}.`);
  const { brigades, 'people-per-figure': people } = file.commune;
  const figures = brigades.reduce((sum, b) => sum + Math.floor(b.people.labourers / people), 0);
  if (figures > MOST_FIGURES)
    fail(
      reader,
      ['commune', 'people-per-figure'],
      `Write more people a figure: ${figures} figures, at most ${MOST_FIGURES}.`,
    );
  brigades.forEach(({ id }, b) => {
    if (brigades.findIndex((other) => other.id === id) !== b)
      fail(reader, ['commune', 'brigades', b, 'id'], `Rename it: another brigade is called ${id}.`);
  });
}

function checkBalance(reader: LevelReader, { base, crops }: Pick<Level, 'base' | 'crops'>): void {
  crops.forEach((crop, c) => {
    const grown = base.sownArea[c]! * crop.yieldPerArea;
    if (Math.abs(base.output[c]! - grown) > BALANCE * grown)
      fail(reader, ['base-year', 'output', crop.id], `Write area times yield, ${Math.round(grown / 1e6)} t.`);
  });
}

/** A compiled level with what only its texts need. */
export interface CompiledLevel {
  readonly level: Level;
  readonly notes: ReturnType<typeof compileNotes>;
}

/**
 * Compile a level.
 *
 * @param changes Parameters set from outside, in the unit of their cards; they go before the level's own overrides.
 * @throws {ContentError} With the first mistake.
 */
export function compileLevel(
  read: ReadFile<LevelFile>,
  table: ParameterTable,
  changes: Replacements = new Map(),
): CompiledLevel {
  const [year = 0, month = 1] = read.value.calendar.start.split('-').map(Number);
  const replaced = replacements(read, table, changes);
  const reader: LevelReader = { file: read.value, document: read.document, table, year, replaced };
  const { file } = reader;
  checkCounts(reader);
  const plain: Omit<Level, 'hash'> = {
    id: file.id,
    startYear: year,
    startSeason: (month - 1) / 2,
    turns: file.calendar.turns,
    ...compileCommune(reader),
    crops: file.crops.map((crop, c) => compileCrop(reader, crop, c)),
    seasons: file.seasons.map((season, t) => compileSeason(reader, ['seasons', t], season)),
    beyond: compileSeason(reader, ['beyond'], file.beyond),
    firstExpectation: byCrop(reader, ['first-expectation'], file['first-expectation'], (text, at) =>
      amount(reader, at, text, '1'),
    ),
    letters: compileLetters(reader),
    parameters: compileParameters(table, year, replaced),
    base: compileBase(reader),
  };
  checkBalance(reader, plain);
  return { level: { ...plain, hash: hashOf(plain) }, notes: compileNotes(reader) };
}
