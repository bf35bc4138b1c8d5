/** Runs as a table for statistics: a row a turn, year, brigade and year; columns as the codebook in docs/codebook.md has them. */
import type { Accounts, Quantities, YearAccount } from '../../src/engine/index.ts';

/** A run as the table takes it. */
export type RunForCsv = Pick<Accounts, 'turns' | 'years' | 'brigades'> & {
  readonly level: string;
  readonly policy: string | null;
  readonly key: number;
  readonly rules: string;
};

/** Columns that say of what a row speaks. */
const PLACE = ['level', 'policy', 'key', 'rules', 'span', 'brigade', 'year', 'season', 'turn'] as const;

/** Columns of quantities, in the order of the contract. */
export const QUANTITY_COLUMNS = [
  'grainOutputIndex',
  'grainOutputKg',
  'reportedOutputKg',
  'sownAreaIndex',
  'yieldIndex',
  'yieldJinPerMu',
  'procuredKg',
  'procurementShare',
  'grainPerHeadKg',
  'foodIndex',
  'workCapacity',
  'fieldLabourIndex',
  'deathRatePerMille',
  'birthRatePerMille',
  'excessDeaths',
  'population',
  'draughtAnimalsIndex',
  'pigsIndex',
  'ironClaimedTonnes',
  'ironUsableTonnes',
  'unharvestedShare',
  'morale',
  'standing',
  'trust',
  'fled',
] as const satisfies readonly (keyof Quantities)[];

type Cell = string | number | null;

/** Write a cell: empty where there is no value, in quotes where it must be. */
function cell(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const row = (place: readonly Cell[], quantities: Quantities): string =>
  [...place, ...QUANTITY_COLUMNS.map((column) => quantities[column])].map(cell).join(',');

function rowsOf(run: RunForCsv): string[] {
  const of = [run.level, run.policy, run.key, run.rules];
  const year =
    (brigade: string | null) =>
    (account: YearAccount): string =>
      row([...of, brigade === null ? 'year' : 'brigade-year', brigade, account.year, null, null], account);
  return [
    ...run.turns.map((turn) => row([...of, 'turn', null, turn.year, turn.season, turn.turn], turn)),
    ...run.years.map(year(null)),
    ...run.brigades.flatMap(({ id, years }) => years.map(year(id))),
  ];
}

/** Write runs as CSV (RFC 4180, UTF-8), with a heading. */
export const csvOf = (runs: readonly RunForCsv[]): string =>
  `${[[...PLACE, ...QUANTITY_COLUMNS].join(','), ...runs.flatMap(rowsOf)].join('\r\n')}\r\n`;
