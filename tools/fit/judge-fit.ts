/** Hold a run against the record: each line of the record with what the run shows and whether the bound is kept. */
import type { RecordBound, RecordFile, RecordLine, RecordQuantity } from '../../src/content/index.ts';
import type { Accounts, CauseShares, YearAccount } from '../../src/engine/index.ts';

/** One line of the table. */
export interface FitRow {
  readonly name: string;
  readonly brigade?: string;
  readonly bound: string;
  /** One entry a year: the record, the run, and whether this year alone keeps its bound. */
  readonly years: readonly { readonly year: number; readonly record: number; readonly run: number | null }[];
  /** Root mean square error, or the largest difference, in the unit of the bound. */
  readonly error: number;
  readonly isMet: boolean;
}

/** Quantities that are worked out of a year and the base year. */
const WORKED_OUT: Partial<Record<RecordQuantity, (year: YearAccount, base: YearAccount) => number | null>> = {
  deathRateRatio: (year, base) => year.deathRatePerMille / base.deathRatePerMille,
  birthRateRatio: (year, base) => year.birthRatePerMille / base.birthRatePerMille,
  areaShareOfLoss: (year) => shareOfLoss(year, year.sownAreaIndex),
  yieldShareOfLoss: (year) => shareOfLoss(year, year.yieldIndex),
};

/** Read a quantity of a year against the base year; null where the year has none. */
function read(quantity: RecordQuantity, year: YearAccount, base: YearAccount): number | null {
  const workedOut = WORKED_OUT[quantity];
  return workedOut ? workedOut(year, base) : (year[quantity as keyof YearAccount] as number | null);
}

/** Share of the fall of output that a factor takes, by logarithms: log(output) = log(area) + log(yield). */
function shareOfLoss({ grainOutputIndex }: YearAccount, factor: number | null): number | null {
  if (grainOutputIndex === null || factor === null || grainOutputIndex === 100) return null;
  return Math.log(factor / 100) / Math.log(grainOutputIndex / 100);
}

const rmse = (errors: readonly number[]): number =>
  Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);

const largest = (errors: readonly number[]): number => Math.max(...errors.map(Math.abs));

/** Name a bound in words. */
function boundText(bound: RecordBound): string {
  const parts = [
    bound.rmse === undefined ? '' : `root mean square error at most ${bound.rmse}`,
    bound.within === undefined ? '' : `within ${bound.within}`,
    bound['within-ratio'] === undefined ? '' : `within ${Math.round(100 * bound['within-ratio'])} %`,
    bound['at-least'] === undefined ? '' : `at least ${bound['at-least']}`,
    bound['at-most'] === undefined ? '' : `at most ${bound['at-most']}`,
    bound.highest === undefined ? '' : `highest in ${bound.highest}`,
    bound.descending === undefined ? '' : `from high to low ${bound.descending.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

type Pair = FitRow['years'][number];

/** Whether the run stands in the order that years are named in. */
function descends(order: readonly number[], years: readonly Pair[]): boolean {
  const runs = order.map((year) => years.find((pair) => pair.year === year)!.run!);
  return runs.every((run, i) => i === 0 || run <= runs[i - 1]!);
}

function judgeLine(line: RecordLine, years: readonly Pair[]): Pick<FitRow, 'error' | 'isMet'> {
  if (years.some(({ run }) => run === null)) return { error: Infinity, isMet: false };
  const { bound } = line;
  const runs = years.map(({ run }) => run!);
  const errors = years.map(({ record }, i) => runs[i]! - record);
  const ratios = years.map(({ record }, i) => runs[i]! / record - 1);
  const highest = years[runs.indexOf(Math.max(...runs))]!.year;
  const isMet =
    rmse(errors) <= (bound.rmse ?? Infinity) &&
    largest(errors) <= (bound.within ?? Infinity) &&
    largest(ratios) <= (bound['within-ratio'] ?? Infinity) &&
    runs.every((run) => run >= (bound['at-least'] ?? -Infinity) && run <= (bound['at-most'] ?? Infinity)) &&
    (bound.highest === undefined || highest === bound.highest) &&
    descends(bound.descending ?? [], years);
  const error =
    bound.rmse !== undefined
      ? rmse(errors)
      : bound['within-ratio'] === undefined
        ? largest(errors)
        : largest(ratios);
  return { error, isMet };
}

/** Hold the years of a run against every line of the record. */
export function judgeYears(record: RecordFile, accounts: Accounts): FitRow[] {
  const base = accounts.years[0]!;
  return record.fit.map((line) => {
    const years =
      line.brigade === undefined
        ? accounts.years
        : (accounts.brigades.find(({ id }) => id === line.brigade)?.years ?? []);
    const pairs = Object.entries(line.years).map(([text, value]): Pair => {
      const year = years.find((account) => account.year === Number(text));
      return { year: Number(text), record: value, run: year ? read(line.quantity, year, base) : null };
    });
    return {
      name: line.label.en,
      ...(line.brigade === undefined ? {} : { brigade: line.brigade }),
      bound: boundText(line.bound),
      years: pairs,
      ...judgeLine(line, pairs),
    };
  });
}

/** One cause of the loss. */
export interface CauseRow {
  readonly name: string;
  readonly bound: string;
  readonly literature: number | undefined;
  readonly run: number;
  readonly isMet: boolean;
}

/** Hold the causes of a loss against the record. */
export const judgeCauses = (record: RecordFile, shares: CauseShares): CauseRow[] =>
  record.causes.map(({ cause, label, literature, bound }) => ({
    name: label.en,
    bound: boundText(bound),
    literature,
    run: shares[cause],
    isMet:
      shares[cause] >= (bound['at-least'] ?? -Infinity) && shares[cause] <= (bound['at-most'] ?? Infinity),
  }));
