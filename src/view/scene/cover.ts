/** The picture of the first page: a village in spring before any game has begun. */
import type { SceneGroup, SceneModel, ScenePlace } from './model.ts';

const BRIGADES = [0, 1, 2, 3];
/** Figures of one brigade at each place: few, so that the page stays calm. */
const HANDS: readonly (readonly [place: ScenePlace, figures: number, poses: readonly string[]])[] = [
  ['fields', 11, ['sow', 'hoe', 'plant', 'hoe', 'pole']],
  ['waterworks', 3, ['pole', 'stamp', 'backbasket']],
  ['workshops', 1, ['plant']],
  ['plots', 2, ['hoe', 'plant']],
  ['rest', 1, ['idle']],
];

const groups = (): SceneGroup[] =>
  BRIGADES.flatMap((brigade) =>
    HANDS.map(([place, figures, poses]) => ({ brigade, place, figures, bearing: 'well' as const, poses })),
  );

/** Work out what the first page shows. It belongs to no run and tells nothing of one. */
export const coverModel = (): SceneModel => ({
  turn: 0,
  season: 1,
  look: 'spring',
  snow: false,
  land: BRIGADES.flatMap((brigade) => [
    { brigade, crop: 0, shares: [{ stage: 'green', share: 1 }] },
    {
      brigade,
      crop: 1,
      shares: [
        { stage: 'sown', share: 0.55 },
        { stage: 'ploughed', share: 0.45 },
      ],
    },
  ]),
  forest: 1,
  reservoir: { dam: 1, water: 'low', spills: false, breach: 'none' },
  granary: 0.5,
  furnaces: { built: 0, lit: 0, heat: 0, ruins: 0, slag: 0 },
  hall: { open: false, steam: 0, queue: 0 },
  homes: { pots: 'all', doors: 'all', empty: 0, pulledDown: 0, smoke: 2 },
  beasts: { oxen: 6, pigs: 5, birds: 8 },
  trees: { leaves: 'all', barked: false, felled: 0 },
  plotsTaken: 0,
  sign: 'cooperative',
  slogans: { banners: 2, torn: 0, walls: 0, faded: 0 },
  graves: 0,
  groups: groups(),
  open: [],
  drain: 0,
  fade: 0,
});
