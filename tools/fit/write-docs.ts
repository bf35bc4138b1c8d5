/** Write what docs/model.md shows of the fit: data, charts and tables between its marks. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  loadParameterCards,
  loadPresets,
  loadRecord,
  PRESET_FITS,
  type PresetFit,
} from '../../src/content/index.ts';
import { projectRoot } from '../build/project-root.ts';
import { parametersTable, worksTable } from './appendices.ts';
import { bandsOf } from './bands.ts';
import { behaviourRows } from './behaviour.ts';
import { chartOf } from './chart.ts';
import { FIT_CASES, type Fit, isFitted, runFit } from './run-fit.ts';

const DOCS = join(projectRoot, 'docs/model');
const PAGE = join(projectRoot, 'docs/model.md');
const RUNS = 200;
const KEY = 1;

const digits = (value: number | null): string => {
  if (value === null) return '–';
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
};

function fitTable(fits: readonly Fit[]): string {
  const rows = fits.flatMap(({ case: { level }, rows: lines }) =>
    lines.map(({ name, brigade, years, bound, error, isMet }) => {
      const cells = years.map(({ year, run, record }) => `${year}: ${digits(run)} (${digits(record)})`);
      return `| ${level}${brigade ? `, ${brigade}` : ''} | ${name} | ${cells.join('; ')} | ${bound} | ${digits(error)} | ${isMet ? 'kept' : 'not kept'} |`;
    }),
  );
  return ['| Level | Quantity | Run (record) | Bound | Error | |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function causesTable(fits: readonly Fit[]): string {
  const rows = fits.flatMap(({ causes }) =>
    causes.map(
      ({ name, run, literature, bound, isMet }) =>
        `| ${name} | ${(100 * run).toFixed(1)} % | ${literature === undefined ? '–' : `${(100 * literature).toFixed(0)} %`} | ${bound} | ${isMet ? 'kept' : 'not kept'} |`,
    ),
  );
  return ['| Cause | Model | Literature | Bound | |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** How well each rival explanation fits: bounds kept, of all. */
export function presetRows(): {
  readonly id: string;
  readonly label: string;
  readonly claim: string;
  readonly fit: Fit;
}[] {
  return loadPresets(projectRoot).map(({ preset, label, claim, changes }) => ({
    id: preset,
    label: label.en,
    claim: claim.en,
    fit: runFit(FIT_CASES[0]!, KEY, {
      changes: Object.entries(changes).map(([parameter, value]) => ({ parameter, value })),
    }),
  }));
}

const errorOf = ({ rows }: Fit, name: string): string => digits(rows.find((row) => row.name === name)!.error);

function behaviourTable(): string {
  const rows = behaviourRows().map(({ name, check, run, beside, isMet }) => {
    const change = Object.entries(check.run.changes).map(([id, value]) => `${id} = ${value}`);
    const what = [check.run.policy, ...change].join(', ');
    return `| ${name} | ${what} | ${check.quantity}, ${check.years.join(', ')} | ${digits(run)} | ${digits(beside)} | ${isMet ? 'holds' : 'fails'} |`;
  });
  return ['| Check | Run | Quantity | Run | Beside it | |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

/** Parameters that were moved, with their value before and after and the range of their card. */
function movedTable(): string {
  const cards = new Map(loadParameterCards(projectRoot).map((card) => [card.id, card]));
  const rows = Object.entries(loadRecord(projectRoot, FIT_CASES[0]!.record).moved).map(([id, before]) => {
    const { value, unit, range } = cards.get(id)!;
    return `| \`${id}\` | ${unit} | ${before} | ${value} | ${range ? `${range[0]} to ${range[1]}` : '–'} |`;
  });
  return ['| Parameter | Unit | Before | After | Range |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** What the page of the game shows of each preset's fit. */
export const presetFits = (): PresetFit[] =>
  presetRows().map(({ id, fit }) => {
    const lines = [...fit.rows, ...fit.causes];
    const error = (name: string): number =>
      Math.round(1000 * fit.rows.find((row) => row.name === name)!.error) / 1000;
    return {
      preset: id,
      kept: lines.filter(({ isMet }) => isMet).length,
      of: lines.length,
      output: error('Grain output'),
      food: error('Grain eaten a rural head'),
      deaths: error('Death rate'),
    };
  });

function presetsTable(): string {
  const rows = presetRows().map(({ label, claim, fit }) => {
    const lines = [...fit.rows, ...fit.causes];
    const kept = lines.filter(({ isMet }) => isMet).length;
    return `| ${label} | ${claim.trim()} | ${errorOf(fit, 'Grain output')} | ${errorOf(fit, 'Grain eaten a rural head')} | ${errorOf(fit, 'Death rate')} | ${kept} of ${lines.length} |`;
  });
  return [
    '| Explanation | Claim | Output, r.m.s. error | Food, r.m.s. error | Deaths, largest ratio error | Bounds kept |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function replaceBetween(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < 0) throw new RangeError(`docs/model.md has no place ${start} … ${end}`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}

const fileName = (name: string): string => `${name.toLowerCase().replace(/[^a-z]+/g, '-')}.svg`;

/** Run every case and write docs/model/ and the tables of docs/model.md. Returns whether all bounds are kept. */
export function writeDocs(): boolean {
  const fits = FIT_CASES.map((fit) => runFit(fit, KEY));
  const bands = bandsOf(FIT_CASES[0]!, RUNS);
  mkdirSync(DOCS, { recursive: true });
  writeFileSync(join(DOCS, 'fit.json'), `${JSON.stringify({ fits, bands }, null, 2)}\n`);
  const lines = fits[0]!.rows.flatMap((row, i) => (row.years.length > 2 ? [{ row, band: bands[i]! }] : []));
  for (const { row, band } of lines) writeFileSync(join(DOCS, fileName(row.name)), chartOf(row, band));
  const charts = lines.map(({ row }) => `![${row.name}: run, record and band](model/${fileName(row.name)})`);
  writeFileSync(join(projectRoot, PRESET_FITS), `${JSON.stringify(presetFits(), null, 2)}\n`);
  let page = readFileSync(PAGE, 'utf8');
  page = replaceBetween(page, 'fit', fitTable(fits));
  page = replaceBetween(page, 'causes', causesTable(fits));
  page = replaceBetween(page, 'charts', charts.join('\n'));
  page = replaceBetween(page, 'presets', presetsTable());
  page = replaceBetween(page, 'parameters', parametersTable());
  page = replaceBetween(page, 'works', worksTable());
  page = replaceBetween(page, 'moved', movedTable());
  page = replaceBetween(page, 'behaviour', behaviourTable());
  writeFileSync(PAGE, page);
  return fits.every(isFitted);
}
