/** A small line chart as SVG: the record, the run, and the band of sampled runs. */
import type { Band } from './bands.ts';
import type { FitRow } from './judge-fit.ts';

const WIDTH = 320;
const HEIGHT = 200;
const LEFT = 44;
const RIGHT = 12;
const TOP = 30;
const BOTTOM = 26;
/** Inks of the board: the true line, the record, and what the ranges allow. */
const INK = { text: '#2b2520', run: '#8c2f1f', record: '#2b2520', band: '#d9c7a0' } as const;

interface Scale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly low: number;
  readonly high: number;
}

function scaleOf(row: FitRow, band: Band): Scale {
  const values = [
    ...row.years.flatMap(({ record, run }) => (run === null ? [record] : [record, run])),
    ...band.years.flatMap(({ low, high }) => [low, high]),
  ].filter(Number.isFinite);
  const high = Math.max(...values) * 1.05;
  const years = row.years.map(({ year }) => year);
  const first = Math.min(...years);
  const span = Math.max(1, Math.max(...years) - first);
  return {
    x: (year) => LEFT + ((year - first) * (WIDTH - LEFT - RIGHT)) / span,
    y: (value) => TOP + (1 - value / high) * (HEIGHT - TOP - BOTTOM),
    low: 0,
    high,
  };
}

const point = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`;

const line = (points: readonly string[], ink: string, dash: string): string =>
  `<polyline points="${points.join(' ')}" fill="none" stroke="${ink}" stroke-width="2"${dash}/>`;

function marks({ x, y, high }: Scale, row: FitRow): string {
  const years = row.years.map(
    ({ year }) => `<text x="${x(year).toFixed(1)}" y="${HEIGHT - 8}" text-anchor="middle">${year}</text>`,
  );
  const steps = [0, high / 2, high].map(
    (value) =>
      `<text x="${LEFT - 6}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${value >= 10 ? value.toFixed(0) : value.toFixed(2)}</text>`,
  );
  return [...years, ...steps].join('');
}

/** Draw a line of the fit: the record dashed, the run whole, nine tenths of the sampled runs as a band. */
export function chartOf(row: FitRow, band: Band): string {
  const scale = scaleOf(row, band);
  const { x, y } = scale;
  const upper = band.years.map(({ year, high }) => point(x(year), y(high)));
  const lower = [...band.years].reverse().map(({ year, low }) => point(x(year), y(low)));
  const runs = row.years.flatMap(({ year, run }) => (run === null ? [] : [point(x(year), y(run))]));
  const records = row.years.map(({ year, record }) => point(x(year), y(record)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11" fill="${INK.text}">`,
    `<title>${row.name}: run, record and band</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf6ea"/>`,
    `<text x="${LEFT}" y="18" font-size="13">${row.name}</text>`,
    `<polygon points="${[...upper, ...lower].join(' ')}" fill="${INK.band}" opacity="0.7"/>`,
    line(records, INK.record, ' stroke-dasharray="4 3"'),
    line(runs, INK.run, ''),
    marks(scale, row),
    '</svg>\n',
  ].join('');
}
