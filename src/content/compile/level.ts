/** A level file into the engine's Level: units converted, references resolved, nothing left to look up. */
import {
  type BaseYear,
  type BrigadeStart,
  CROP_SLOTS,
  type Crop,
  DRAWN_HIT,
  type Level,
  POLICIES,
  type Policy,
  SEASONS,
  type SeasonScript,
  TASKS,
  type Task,
  USUAL_HIT,
  USUAL_OPTIONS,
} from '../../engine/index.ts';
import type { LevelFile } from '../schema/level.ts';
import type { QuantityText } from '../schema/terms.ts';
import type { PathInFile } from '../text/document.ts';
import { compileLetters, compileNotes } from './letters.ts';
import { hashOf } from './level-hash.ts';
import {
  amount,
  brigadeIndex,
  byCrop,
  fail,
  type LevelReader,
  share,
  stockOf,
  within,
} from './level-reader.ts';
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
/** Every policy at its first option. */
const NOTHING_SET = Object.fromEntries(Object.keys(POLICIES).map((policy) => [policy, 0])) as Record<
  Policy,
  number
>;
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
    draught: brigade.draught,
    pigs: brigade.pigs,
    away: brigade.away,
    soil: within(reader, [...path, 'soil'], amount(reader, [...path, 'soil'], brigade.soil, '1'), [0, 5]),
    candour: within(
      reader,
      [...path, 'boast'],
      amount(reader, [...path, 'boast'], brigade.boast, '1'),
      [0, 5],
    ),
    crops: byCrop(reader, [...path, 'crops'], brigade.crops, (crop, at) => ({
      plannedArea: stockOf(reader, [...at, 'planned'], crop.planned, 'centi-mu'),
      sownArea: stockOf(reader, [...at, 'sown'], crop.sown, 'centi-mu'),
      growth: within(reader, [...at, 'growth'], amount(reader, [...at, 'growth'], crop.growth, '1'), [0, 3]),
      seed: stockOf(reader, [...at, 'seed'], crop.seed, 'g'),
      harvested: stockOf(reader, [...at, 'cut'], crop.cut, 'g'),
    })),
  };
}

function compileHit(reader: LevelReader, path: PathInFile, { hit }: SeasonText): number[] {
  return reader.file.crops.map(({ id }) => {
    if (hit === 'drawn') return DRAWN_HIT;
    const text = hit[id];
    return text === undefined ? USUAL_HIT : share(reader, [...path, id], text);
  });
}

/** Read a share a brigade: one for all, or by name; 0 for those not named. */
function byBrigade(
  reader: LevelReader,
  path: PathInFile,
  text: QuantityText | Readonly<Record<string, QuantityText>>,
): number[] {
  const { brigades } = reader.file.commune;
  if (typeof text !== 'object' || 'parameter' in text)
    return brigades.map(() => share(reader, path, text as QuantityText));
  for (const id of Object.keys(text)) brigadeIndex(reader, [...path, id], id);
  return brigades.map(({ id }) => (text[id] === undefined ? 0 : share(reader, [...path, id], text[id])));
}

const optionIndexes = (options: SeasonText['asks']): Partial<Record<Policy, number>> =>
  Object.fromEntries(
    (Object.entries(options) as [Policy, string][]).map(([policy, option]) => [
      policy,
      (POLICIES[policy] as readonly string[]).indexOf(option),
    ]),
  );

function compileSeason(reader: LevelReader, path: PathInFile, season: SeasonText): SeasonScript {
  const draught = byBrigade(reader, [...path, 'levy', 'draught'], season.levy.draught ?? {});
  const plots = byBrigade(reader, [...path, 'levy', 'plots'], season.levy.plots ?? {});
  const tools = byBrigade(reader, [...path, 'levy', 'tools'], season.levy.tools ?? {});
  return {
    weather: season.weather,
    hit: compileHit(reader, [...path, 'hit'], season),
    campaign: share(reader, [...path, 'campaign'], season.campaign),
    call: byBrigade(reader, [...path, 'call'], season.call),
    levies: draught.map((taken, b) => ({ draught: taken, plots: plots[b]!, tools: tools[b]! })),
    relief: stockOf(reader, [...path, 'relief'], season.relief, 'g'),
    fieldDays: share(reader, [...path, 'field-days'], season['field-days']),
    furnaceAsk: share(reader, [...path, 'furnace-ask'], season['furnace-ask']),
    asks: optionIndexes(season.asks),
    opens: season.opens,
    tasks: season.tasks,
  };
}

/** Add up what the seasons open: what was once open stays so. */
function opened(seasons: readonly SeasonScript[], beyond: SeasonScript): Pick<Level, 'seasons' | 'beyond'> {
  const policies = new Set<Policy>();
  const tasks = new Set<Task>();
  const [last, ...first] = [...seasons, beyond]
    .map((season): SeasonScript => {
      for (const policy of season.opens) policies.add(policy);
      for (const task of season.tasks) tasks.add(task);
      return {
        ...season,
        opens: (Object.keys(POLICIES) as Policy[]).filter((policy) => policies.has(policy)),
        tasks: TASKS.filter((task) => tasks.has(task)),
      };
    })
    .reverse();
  return { seasons: first.reverse(), beyond: last! };
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
    draught: base.draught,
    pigs: base.pigs,
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
    damQuality: share(reader, ['commune', 'dam-quality'], commune['dam-quality']),
    resaleFund: stockOf(reader, ['commune', 'resale-fund'], commune['resale-fund'], 'g'),
    options: { ...NOTHING_SET, ...USUAL_OPTIONS, ...optionIndexes(commune.options) },
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
  const plain: Omit<Level, 'hash' | 'landscape'> = {
    id: file.id,
    startYear: year,
    startSeason: (month - 1) / 2,
    turns: file.calendar.turns,
    ...compileCommune(reader),
    crops: file.crops.map((crop, c) => compileCrop(reader, crop, c)),
    ...opened(
      file.seasons.map((season, t) => compileSeason(reader, ['seasons', t], season)),
      compileSeason(reader, ['beyond'], file.beyond),
    ),
    lastReport: byCrop(reader, ['last-report'], file['last-report'], (text, at) =>
      amount(reader, at, text, '1'),
    ),
    letters: compileLetters(reader),
    parameters: compileParameters(table, year, replaced),
    base: compileBase(reader),
  };
  checkBalance(reader, plain);
  const hash = hashOf(plain);
  return { level: { ...plain, hash, landscape: file.landscape }, notes: compileNotes(reader) };
}
