import { random } from '../../assets/art/gen/paper/random.ts';
import type { LookId, Parcel, Stage } from '../../assets/art/manifest.d.ts';

/** What a board shows. */
export interface BoardState {
  readonly look: LookId;
  readonly snow: boolean;
  /** Share of the wood that stands. */
  readonly forest: number;
  readonly furnaces: number;
  readonly heat: 'cold' | 'warm' | 'hot' | 'full';
  readonly grain: readonly [number, number, number];
  readonly banners: number;
  readonly dam: 0 | 1 | 2 | 3;
  readonly water: 'low' | 'half' | 'full';
  readonly people: Readonly<
    Record<'fields' | 'works' | 'dam' | 'workshop' | 'rest' | 'queue' | 'gardens', number>
  >;
  /** Stage of a parcel. */
  stage(parcel: Parcel): Stage;
}

const cycle = (stages: readonly [readonly Stage[], readonly Stage[]], seed: number): BoardState['stage'] => {
  const r = random(seed);
  return (p) => r.pick(stages[p.crop]);
};

/** The four boards. */
export const BOARDS: Readonly<Record<string, BoardState>> = {
  spring: {
    look: 'spring',
    snow: false,
    forest: 1,
    furnaces: 1,
    heat: 'warm',
    grain: [1, 0.8, 0.3],
    banners: 2,
    dam: 3,
    water: 'full',
    people: { fields: 40, works: 6, dam: 8, workshop: 6, rest: 8, queue: 4, gardens: 6 },
    stage: cycle([['green'], ['sown', 'sown', 'ploughed']], 2),
  },
  summer: {
    look: 'summer',
    snow: false,
    forest: 0.85,
    furnaces: 3,
    heat: 'hot',
    grain: [1, 0.5, 0],
    banners: 4,
    dam: 2,
    water: 'half',
    people: { fields: 90, works: 24, dam: 40, workshop: 8, rest: 6, queue: 8, gardens: 8 },
    stage: cycle(
      [
        ['ripe', 'ripe', 'cut', 'rot'],
        ['green', 'green', 'sown'],
      ],
      4,
    ),
  },
  autumn: {
    look: 'autumn',
    snow: false,
    forest: 0.45,
    furnaces: 11,
    heat: 'full',
    grain: [1, 1, 0.2],
    banners: 8,
    dam: 3,
    water: 'full',
    people: { fields: 30, works: 110, dam: 20, workshop: 20, rest: 6, queue: 10, gardens: 0 },
    stage: cycle(
      [
        ['sown', 'ploughed'],
        ['ripe', 'ripe', 'rot', 'cut'],
      ],
      7,
    ),
  },
  winter: {
    look: 'winter',
    snow: true,
    forest: 0.2,
    furnaces: 7,
    heat: 'cold',
    grain: [0.3, 0, 0],
    banners: 5,
    dam: 3,
    water: 'low',
    people: { fields: 6, works: 4, dam: 30, workshop: 6, rest: 10, queue: 14, gardens: 2 },
    stage: cycle(
      [
        ['snow', 'snow', 'sown'],
        ['snow', 'snow', 'cut', 'ploughed', 'rot'],
      ],
      9,
    ),
  },
};
