/** What the record says, beside which a run is set. Every figure has the key of its source; nothing here is the model's. */

/** National grain output of a year against 1957. */
export interface RecordPoint {
  readonly year: number;
  /** 1957 = 100. */
  readonly index: number;
  /** Million tonnes. */
  readonly output: number;
}

/** National grain output, revised series. Seen in a repost of the table, not in the yearbook. */
export const NATIONAL_GRAIN: { readonly source: string; readonly points: readonly RecordPoint[] } = {
  source: 'statistical-yearbook-agriculture',
  points: [
    { year: 1957, index: 100, output: 195.05 },
    { year: 1958, index: 101.3, output: 197.65 },
    { year: 1959, index: 87, output: 169.68 },
    { year: 1960, index: 73.8, output: 143.85 },
    { year: 1961, index: 70, output: 136.5 },
    { year: 1962, index: 79.2, output: 154.41 },
  ],
};

/** Read the record of a year, or null where it is not in the series. */
export const nationalGrain = (year: number): RecordPoint | null =>
  NATIONAL_GRAIN.points.find((point) => point.year === year) ?? null;
