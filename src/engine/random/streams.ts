/** Streams of draws; two rules never share one. The order is part of every replay: append only. */
export const STREAMS = [
  'weather',
  'boast',
  'births',
  'deaths',
  'flight',
  'policy',
  'ageing',
  'dam',
  'inspection',
  'season',
] as const;
export type Stream = (typeof STREAMS)[number];
