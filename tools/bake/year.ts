/** What the year does to every landscape alike: the light of its looks, and what summer takes over from spring. */
import type { LookPlan } from './world.ts';

type Light = Pick<LookPlan, 'sky' | 'mists' | 'foliage' | 'snow'>;

const NO_MIST: LookPlan['mists'] = [[], [], []];

/** Light of spring and summer, with the mist that hangs in a land's mornings. */
export const daylight = (hatch: number, mists: LookPlan['mists']): Light => ({
  sky: { sun: [898, 152, 54], hatch, rings: true },
  mists,
  foliage: 1,
  snow: false,
});

/** The low sun of autumn. */
export const DUSK: Light = {
  sky: { sun: [742, 214, 44], hatch: 0.3, rings: true },
  mists: NO_MIST,
  foliage: 0.55,
  snow: false,
};

/** The pale sun of winter. */
export const PALE_SUN: Light = {
  sky: { sun: [930, 140, 46], hatch: 0.22, rings: false },
  mists: NO_MIST,
  foliage: 0,
  snow: true,
};

/** Land whose summer differs from its spring by nothing that can be seen. */
export const SUMMER_AS_SPRING = {
  'summer-far.webp': 'spring-far.webp',
  'summer-ground.webp': 'spring-ground.webp',
  'summer-road.webp': 'spring-road.webp',
  'summer-land-ploughed.webp': 'spring-land-ploughed.webp',
} as const;
