/** Streams of draws, each with its number; two rules never share one. The numbers are part of every replay: append only. */
export const STREAM = {
  weather: 0,
  boast: 1,
  births: 2,
  deaths: 3,
  flight: 4,
  policy: 5,
  ageing: 6,
  dam: 7,
  inspection: 8,
  season: 9,
} as const;
export type Stream = keyof typeof STREAM;
