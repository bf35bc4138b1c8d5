/** The books of a run: what each turn and each calendar year came to, against the base year. */
import { ratioOr } from '../math/shares.ts';
import { dateOf } from '../world/calendar.ts';
import type { Level } from '../world/level.ts';
import { peopleOf, type Rows, rowsOf, type World } from '../world/world.ts';

const KILO = 1000;
const TONNE = 1_000_000;
/** One jin is 500 g, one mu is 100 centi-mu: g/centi-mu to jin/mu. */
const JIN_PER_MU = 100 / 500;
const SEASONS_A_YEAR = 6;

/** Quantities of a span of time. Names, units and bounds are a contract with everyone who reads `sim --json`. */
export interface Quantities {
  readonly grainOutputIndex: number | null;
  readonly grainOutputKg: number;
  readonly reportedOutputKg: number;
  readonly sownAreaIndex: number | null;
  readonly yieldIndex: number | null;
  readonly yieldJinPerMu: number | null;
  readonly procuredKg: number;
  readonly procurementShare: number | null;
  readonly grainPerHeadKg: number;
  readonly foodIndex: number;
  readonly workCapacity: number;
  readonly fieldLabourIndex: number;
  readonly deathRatePerMille: number;
  readonly birthRatePerMille: number;
  readonly excessDeaths: number;
  readonly population: number;
  readonly draughtAnimalsIndex: number | null;
  readonly pigsIndex: number | null;
  readonly ironClaimedTonnes: number;
  readonly ironUsableTonnes: number;
  readonly unharvestedShare: number | null;
  readonly morale: number;
  readonly standing: number;
  readonly trust: number;
  readonly fled: number;
}

/** One ended turn as the books need it: the World before it and the World after it. */
interface Span {
  readonly before: Rows;
  readonly after: Rows;
}

type Read = (rows: Rows, b: number) => number;

interface Scope {
  readonly level: Level;
  /** Indexes of the brigades that the account covers. */
  readonly brigades: readonly number[];
  /** Share of the base year's quantities that these brigades had, by population. */
  readonly share: number;
}

const total = (spans: readonly Span[], scope: Scope, read: Read): number =>
  spans.reduce((sum, { after }) => sum + scope.brigades.reduce((part, b) => part + read(after, b), 0), 0);

const crops = (column: 'cut' | 'ripe' | 'rotted', crop?: number): Read => {
  return (rows, b) =>
    rows.crops[b]!.reduce((sum, row, c) => (crop === undefined || crop === c ? sum + row[column] : sum), 0);
};

function harvestedArea(spans: readonly Span[], scope: Scope): number {
  return total(spans, scope, (rows, b) =>
    rows.crops[b]!.reduce((sum, row) => (row.ripe > 0 ? sum + row.harvestedArea : sum), 0),
  );
}

/** Base-year amounts of the crops that ripened in the span, so that a part year is compared with its like. */
function baseOf(spans: readonly Span[], scope: Scope, amounts: readonly number[]): number {
  return amounts.reduce(
    (sum, amount, c) => (total(spans, scope, crops('ripe', c)) > 0 ? sum + amount * scope.share : sum),
    0,
  );
}

const index = (value: number, base: number): number | null => (base > 0 ? (100 * value) / base : null);

function mean(spans: readonly Span[], scope: Scope, read: Read): number {
  return total(spans, scope, read) / (spans.length * scope.brigades.length);
}

/** Share of the autumn crop (that of the last slot) that was not brought in, or null where none ripened. */
function unharvested(spans: readonly Span[], scope: Scope): number | null {
  const autumn = scope.level.crops.length - 1;
  const ripe = total(spans, scope, crops('ripe', autumn));
  return ripe > 0 ? Math.max(0, 1 - total(spans, scope, crops('cut', autumn)) / ripe) : null;
}

function grainQuantities(spans: readonly Span[], scope: Scope) {
  const { base } = scope.level;
  const output = total(spans, scope, crops('cut'));
  const area = harvestedArea(spans, scope);
  const procured = total(spans, scope, (rows, b) => rows.brigades[b]!.procured);
  const baseOutput = baseOf(spans, scope, base.output);
  const baseArea = baseOf(spans, scope, base.sownArea);
  return {
    grainOutputIndex: index(output, baseOutput),
    grainOutputKg: output / KILO,
    sownAreaIndex: index(area, baseArea),
    yieldIndex: area > 0 ? index(output / area, baseOutput / baseArea) : null,
    yieldJinPerMu: area > 0 ? (output / area) * JIN_PER_MU : null,
    procuredKg: procured / KILO,
    procurementShare: output > 0 ? procured / output : null,
    unharvestedShare: unharvested(spans, scope),
  };
}

function peopleQuantities(spans: readonly Span[], scope: Scope) {
  const { base } = scope.level;
  const years = spans.length / SEASONS_A_YEAR;
  const people = mean(spans, scope, (rows, b) => peopleOf(rows.brigades[b]!)) * scope.brigades.length;
  const deaths = total(spans, scope, (rows, b) => rows.brigades[b]!.deaths);
  const births = total(spans, scope, (rows, b) => rows.brigades[b]!.births);
  const food = total(spans, scope, (rows, b) => rows.brigades[b]!.eaten);
  const last = spans[spans.length - 1]!.after;
  const grain = scope.brigades.reduce((sum, b) => sum + last.brigades[b]!.grain, 0);
  const population = scope.brigades.reduce((sum, b) => sum + peopleOf(last.brigades[b]!), 0);
  return {
    grainPerHeadKg: ratioOr(grain, population, 0) / KILO,
    foodIndex: (100 * ratioOr(food, people * years, 0)) / base.foodPerHead,
    workCapacity: mean(spans, scope, (rows, b) => rows.brigades[b]!.capacity),
    deathRatePerMille: (1000 * ratioOr(deaths, people, 0)) / years,
    birthRatePerMille: (1000 * ratioOr(births, people, 0)) / years,
    excessDeaths: deaths - base.deathRate * people * years,
    population,
    morale: mean(spans, scope, (rows, b) => rows.brigades[b]!.morale),
    fled: total(spans, scope, (rows, b) => rows.brigades[b]!.fled),
  };
}

const heads = (rows: Rows, { brigades }: Scope, kind: 'draught' | 'pigs'): number =>
  brigades.reduce((sum, b) => sum + rows.brigades[b]![kind], 0);

function communeQuantities(spans: readonly Span[], scope: Scope) {
  const last = spans[spans.length - 1]!.after;
  const sum = (read: (rows: Rows) => number): number =>
    spans.reduce((part, { after }) => part + read(after), 0);
  const fieldDays = total(spans, scope, (rows, b) => rows.brigades[b]!.fieldDays);
  const years = spans.length / SEASONS_A_YEAR;
  return {
    reportedOutputKg: sum((rows) => rows.commune.reportedNow) / KILO,
    fieldLabourIndex: (100 * fieldDays) / (scope.level.base.fieldDays * scope.share * years),
    draughtAnimalsIndex: index(heads(last, scope, 'draught'), scope.level.base.draught * scope.share),
    pigsIndex: index(heads(last, scope, 'pigs'), scope.level.base.pigs * scope.share),
    ironClaimedTonnes: sum((rows) => rows.commune.claimedNow) / TONNE,
    ironUsableTonnes: sum((rows) => rows.commune.usableNow) / TONNE,
    standing: last.commune.standing,
    trust: last.commune.trust,
  };
}

function quantities(spans: readonly Span[], scope: Scope): Quantities {
  return {
    ...grainQuantities(spans, scope),
    ...peopleQuantities(spans, scope),
    ...communeQuantities(spans, scope),
  };
}

function spansOf(worlds: readonly World[]): Span[] {
  const rows = worlds.map(rowsOf);
  return rows.slice(1).map((after, i) => ({ before: rows[i]!, after }));
}

function scopes(level: Level): { whole: Scope; each: Scope[] } {
  const people = level.brigades.map((b) => b.children + b.labourers + b.elders);
  const all = people.reduce((sum, count) => sum + count, 0);
  const each = people.map((count, b) => ({ level, brigades: [b], share: count / all }));
  return { whole: { level, brigades: people.map((_, b) => b), share: 1 }, each };
}

/** One year of the books, or the base year. */
export interface YearAccount extends Quantities {
  readonly year: number;
}

/** The books of a run. Field names are those of `sim --json`. */
export interface Accounts {
  readonly turns: readonly (Quantities & {
    readonly turn: number;
    readonly year: number;
    readonly season: string;
  })[];
  readonly years: readonly YearAccount[];
  readonly brigades: readonly { readonly id: string; readonly years: readonly YearAccount[] }[];
}

function baseYear(level: Level): YearAccount {
  const { base } = level;
  const output = base.output.reduce((sum, mass) => sum + mass, 0);
  const area = base.sownArea.reduce((sum, land) => sum + land, 0);
  return {
    year: base.year,
    grainOutputIndex: 100,
    grainOutputKg: output / KILO,
    reportedOutputKg: output / KILO,
    sownAreaIndex: 100,
    yieldIndex: 100,
    yieldJinPerMu: (output / area) * JIN_PER_MU,
    procuredKg: base.procured / KILO,
    procurementShare: base.procured / output,
    grainPerHeadKg: (output - base.procured) / base.population / KILO,
    foodIndex: 100,
    workCapacity: 1,
    fieldLabourIndex: 100,
    deathRatePerMille: base.deathRate * 1000,
    birthRatePerMille: base.birthRate * 1000,
    excessDeaths: 0,
    population: base.population,
    draughtAnimalsIndex: base.draught > 0 ? 100 : null,
    pigsIndex: base.pigs > 0 ? 100 : null,
    ironClaimedTonnes: 0,
    ironUsableTonnes: 0,
    unharvestedShare: 0,
    morale: level.parameters['morale.usual'],
    standing: level.standing,
    trust: level.trust,
    fled: 0,
  };
}

function byYear(worlds: readonly World[], scope: Scope): YearAccount[] {
  const { game } = worlds[0]!;
  const spans = spansOf(worlds);
  // What a run plays of the base year itself stands in its turns; the year is the level's data.
  const { base } = game.level;
  const years = [...new Set(spans.map(({ before }) => dateOf(game, before.commune.turn).year))].filter(
    (year) => year > base.year,
  );
  return years.map((year) => ({
    year,
    ...quantities(
      spans.filter(({ before }) => dateOf(game, before.commune.turn).year === year),
      scope,
    ),
  }));
}

/**
 * Keep the books of a run.
 *
 * @param worlds The first World and the World after each turn, in order; at least the first.
 * @returns Turns, years (the base year first) and brigades. Indexes are against the like crops of the base year.
 */
export function accountsOf(worlds: readonly World[]): Accounts {
  const { game } = worlds[0]!;
  const { whole, each } = scopes(game.level);
  const turns = spansOf(worlds).map((span) => {
    const { year, season } = dateOf(game, span.before.commune.turn);
    return { turn: span.before.commune.turn + 1, year, season, ...quantities([span], whole) };
  });
  return {
    turns,
    years: [baseYear(game.level), ...byYear(worlds, whole)],
    brigades: each.map((scope, b) => ({ id: game.level.brigades[b]!.id, years: byYear(worlds, scope) })),
  };
}
