/** The fit as a table of text. */
import type { Fit } from './run-fit.ts';

const DIGITS = 2;

const number = (value: number | null): string => {
  if (value === null) return '-';
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(DIGITS);
};

const mark = (isMet: boolean): string => (isMet ? 'ok    ' : 'FAILED');

function yearsLine(years: Fit['rows'][number]['years']): string {
  return years.map(({ year, record, run }) => `${year} ${number(run)} (${number(record)})`).join('  ');
}

/** Print a fit: each line of the record with the run, the record in brackets, and the bound. */
export function fitTable({ case: { level, policy }, key, rows, causes }: Fit): string {
  const lines = rows.map(
    (row) =>
      `${mark(row.isMet)}  ${(row.brigade ? `${row.brigade}: ` : '') + row.name}\n        ${yearsLine(row.years)}\n        ${row.bound}; ${number(row.error)}`,
  );
  const shares = causes.map(
    ({ name, run, literature, bound, isMet }) =>
      `${mark(isMet)}  ${name}: ${(100 * run).toFixed(1)} % of the loss (literature ${literature === undefined ? '-' : `${(100 * literature).toFixed(0)} %`}); ${bound}`,
  );
  return [`${level}, policy ${policy}, key ${key}: run (record)`, ...lines, ...shares, ''].join('\n');
}
