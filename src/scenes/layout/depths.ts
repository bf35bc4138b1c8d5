/** What lies before what in the picture, and how large it is there. */

/** Depths of the painted sheets and of what is laid between them. */
export const DEPTH = {
  back: 0,
  sun: 15,
  sky: 20,
  smoke: 400,
  /** Whoever is drawn before it stands behind the village. */
  middle: 500,
  fire: 501,
  cracks: 502,
  near: 1000,
  place: 3000,
  held: 4000,
  heat: 4900,
  elm: 5000,
  bank: 5100,
  shade: 5300,
  light: 5400,
  weather: 5500,
  before: 6000,
} as const;

/** Foot line of the works: who stands above it is on the dam, behind the furnaces. */
const DAM_FOOT = 372;

/** Depth of somebody with feet at y. */
export const depthAt = (y: number): number => (y < DAM_FOOT ? 100 + y / 10 : DEPTH.near + y);

/** Ground scale of a figure by the y of its feet: its height in px of the design. */
export const heightAt = (y: number): number => Math.min(37, Math.max(20, 25 + ((y - 440) * 11) / 240));
