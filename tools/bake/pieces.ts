import {
  banner,
  bird,
  cart,
  haystack,
  ox,
  oxAndPlough,
  pig,
  stook,
  wellSweep,
} from '../../assets/art/gen/built/farm.ts';
import { flame, furnace, furnaceSnow, plume, smokeBank } from '../../assets/art/gen/built/furnace.ts';
import { grainSlot, granary, granarySnow } from '../../assets/art/gen/built/granary.ts';
import {
  cauldron,
  gardenBed,
  HOUSES,
  type HouseKind,
  house,
  houseSnow,
  pots,
} from '../../assets/art/gen/built/house.ts';
import { messHall, messHallSnow } from '../../assets/art/gen/built/mess-hall.ts';
import {
  loudspeaker,
  loudspeakerSnow,
  office,
  officeSign,
  officeSnow,
  SIGNS,
} from '../../assets/art/gen/built/office.ts';
import { standing } from '../../assets/art/gen/figures/figure.ts';
import { OUTFITS, type OutfitName } from '../../assets/art/gen/figures/outfits.ts';
import { POSES, type PoseName } from '../../assets/art/gen/figures/poses.ts';
import { basin, dam, shoulders, sluice, spillway, water } from '../../assets/art/gen/land/lake.ts';
import { cloud, type SkyOptions, sun } from '../../assets/art/gen/land/sky.ts';
import { type TreeKind, tree } from '../../assets/art/gen/land/trees.ts';
import { BUILT_SCALE } from '../../assets/art/gen/layout/anchors.ts';
import { HILL_TREE_SCALE, HILL_TREES } from '../../assets/art/gen/layout/forest.ts';
import type { Palette } from '../../assets/art/gen/palette.ts';
import { range } from '../../assets/art/gen/paper/geometry.ts';
import { type Box, put, shaded } from '../../assets/art/gen/paper/sheet.ts';

/** One small piece of a page: SVG text around its pivot at 0, 0, and a box that surely holds it. */
export interface Piece {
  readonly name: string;
  readonly body: string;
  readonly box: Box;
}

/** One piece by its name, body and box. */
export const piece = (name: string, body: string, box: Box): Piece => ({ name, body, box });
/** One piece in a box that reaches `half` to each side and twice as far up. */
export const small = (name: string, body: string, half = 40): Piece =>
  piece(name, body, [-half, -half * 2, half * 2, half * 2.5]);

/** Height of a person in the page of figures, px. */
export const PERSON = 30;

/** Poses that few people hold at once need fewer outfits. */
const FEW: Partial<Record<PoseName, readonly OutfitName[]>> = {
  haul: ['indigo', 'white'],
  push: ['black', 'green'],
  bellows: ['black', 'white', 'blue'],
  stamp: ['indigo', 'white', 'red'],
  sow: ['white', 'red', 'blue'],
  plant: ['green', 'red', 'blue', 'white'],
  backbasket: ['black', 'green', 'blue'],
  sickle: ['indigo', 'white', 'red', 'blue'],
  pole: ['indigo', 'black', 'green', 'blue'],
  tired: ['indigo', 'white', 'red', 'blue'],
  tiredHoe: ['black', 'white', 'red', 'blue'],
  ill: ['indigo', 'blue', 'white'],
  stick: ['white', 'blue', 'black'],
  lean: ['indigo', 'black', 'red'],
};

/** The outfits that have a pose. */
export const outfitsOf = (pose: PoseName): readonly OutfitName[] =>
  FEW[pose] ?? (Object.keys(OUTFITS) as OutfitName[]);

/** Every person. */
export function figurePieces(): Piece[] {
  return (Object.keys(POSES) as PoseName[]).flatMap((pose) =>
    outfitsOf(pose).flatMap((name) =>
      POSES[pose].frames.map((_, i) =>
        piece(`${name}/${pose}/${i}`, standing(pose, i, name, PERSON), [-30, -50, 72, 60]),
      ),
    ),
  );
}

/** How a page of the built world is dressed. */
export interface Dress {
  readonly inks: Palette;
  readonly lamps: boolean;
  readonly snow: boolean;
  readonly leafless: boolean;
  readonly sky: SkyOptions;
}

/** Lift a piece that is drawn in picture coordinates onto the lake's pivot. */
export const onLake = (name: string, body: string): Piece =>
  piece(name, put(body, -960, -412), [-330, -130, 820, 250]);

const lake = ({ inks }: Dress): Piece[] => [
  onLake('lake/basin', basin(inks)),
  onLake('lake/low', water(inks, 0)),
  onLake('lake/half', water(inks, 0.5)),
  onLake('lake/full', water(inks, 1)),
  onLake('lake/shoulders', shoulders(inks)),
  ...([0, 1, 2, 3] as const).map((step) => onLake(`lake/dam-${step}`, dam(inks, step))),
  onLake('lake/spill', spillway(inks)),
  onLake('lake/sluice', sluice(inks)),
];

/** Scale at which houses are drawn. */
export const HOUSE_SCALE = 1.05;

function houses({ inks, lamps, snow }: Dress): Piece[] {
  const at = (name: string, body: string): Piece =>
    piece(name, put(body, 0, 0, HOUSE_SCALE), [-70, -80, 150, 95]);
  return [
    ...(Object.keys(HOUSES) as HouseKind[]).flatMap((kind) => [
      at(`house/${kind}`, house(inks, kind, lamps && kind !== 'thatch-b')),
      ...(snow ? [at(`house/${kind}-snow`, houseSnow(inks, kind))] : []),
    ]),
    small('house/pots', pots()),
    small('cauldron', put(cauldron(inks), 0, 0, 1.28)),
    ...([0, 1, 2] as const).map((i) => small(`plot/kept-${i}`, gardenBed(inks, i))),
    small('plot/bare', gardenBed(inks, 'bare')),
  ];
}

/** A building of the square, at its scale. */
export const scaled = (name: string, body: string, k: number): Piece =>
  piece(name, put(body, 0, 0, k), [-190, -190, 400, 215]);

function halls({ inks, lamps, snow }: Dress): Piece[] {
  const { messHall: m, granary: g, office: o, loudspeaker: l } = BUILT_SCALE;
  return [
    scaled('mess-hall', messHall(inks, lamps ? 'lit' : 'open'), m),
    scaled('mess-hall-shut', messHall(inks, 'shut'), m),
    scaled('granary', granary(inks), g),
    ...[0, 1, 2].map((i) => small(`granary/slot-${i}`, put(grainSlot(inks, i), 0, 0, g), 50)),
    scaled('office', office(inks, lamps), o),
    ...(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((says) =>
      small(`sign/${says}`, put(officeSign(inks, says), 0, 0, o)),
    ),
    scaled('loudspeaker', loudspeaker(inks), l),
    ...(snow
      ? [
          scaled('mess-hall-snow', messHallSnow(inks), m),
          scaled('granary-snow', granarySnow(inks), g),
          scaled('office-snow', officeSnow(inks), o),
          scaled('loudspeaker-snow', loudspeakerSnow(inks), l),
        ]
      : []),
  ];
}

function works({ inks, snow }: Dress): Piece[] {
  const tall = (name: string, body: string): Piece => piece(name, body, [-60, -130, 130, 150]);
  const smoke = (
    seed: number,
    height: number,
    lean: number,
    widths: readonly [number, number],
    steam: boolean,
  ): string => plume(inks, { seed, height, lean, widths, steam });
  const air = (name: string, body: string): Piece => piece(name, body, [-100, -320, 300, 340]);
  return [
    ...(['cold', 'warm', 'hot', 'full'] as const).map((state) =>
      tall(`furnace/${state}`, furnace(inks, state)),
    ),
    ...(snow ? [tall('furnace/snow', furnaceSnow(inks))] : []),
    ...[0, 1, 2].map((i) => tall(`flame/${i}`, flame(i))),
    air('smoke/0', smoke(5, 226, 44, [11, 48], false)),
    air('smoke/1', smoke(9, 176, 66, [9, 36], false)),
    air('smoke/2', smoke(3, 200, 36, [8, 36], false)),
    air('steam/0', smoke(5, 100, 50, [8, 33], true)),
    air('steam/1', smoke(9, 84, 44, [8, 28], true)),
    air('steam/thread', smoke(7, 46, 24, [4, 11], true)),
    piece('smoke/bank', smokeBank(inks), [-380, -130, 760, 160]),
  ];
}

const VILLAGE_TREES = { broad: 3, poplar: 2 } as const;

/** In winter only pines keep their green. */
const standingKind = (kind: TreeKind, leafless: boolean): TreeKind =>
  leafless && kind !== 'pine' ? 'bare' : kind;

function trees({ inks, leafless }: Dress): Piece[] {
  const ink = (i: number): string => inks.tree[i % 4] as string;
  const grow = (prefix: string, kind: TreeKind, i: number, k: number, shift: number): Piece =>
    small(
      `${prefix}/${kind}-${i}`,
      shaded(
        put(tree(standingKind(kind, leafless), 70 + i * 13 + shift, ink(i + shift), inks.stubble), 0, 0, k),
        'near',
      ),
    );
  const hillTrees = Object.entries(HILL_TREES).flatMap(([kind, count]) =>
    range(count).map((i) => grow('hill', kind as TreeKind, i, HILL_TREE_SCALE, kind === 'pine' ? 0 : 1)),
  );
  const villageTrees = Object.entries(VILLAGE_TREES).flatMap(([kind, count]) =>
    range(count).map((i) => grow('tree', kind as TreeKind, i, 1.3, 1)),
  );
  const stump = (k: number): string => put(tree('stump', 1, ink(0), inks.stubble), 0, 0, k);
  return [
    ...hillTrees,
    ...villageTrees,
    small('hill/stump', stump(HILL_TREE_SCALE)),
    small('tree/stump', shaded(stump(1.2), 'lie')),
  ];
}

function farm({ inks }: Dress): Piece[] {
  return [
    small('pig', pig(inks)),
    small('ox', ox(inks), 50),
    piece('ox-plough', oxAndPlough(inks), [-80, -50, 130, 70]),
    small('cart-full', cart(inks, 6), 60),
    small('stook', stook(inks.straw, inks.strawDark)),
    small('haystack', haystack(inks), 60),
    small('well', wellSweep(inks), 60),
    ...[0, 1].map((i) => piece(`banner-${i}`, banner(inks, i ? -0.7 : 0.7, false), [-20, -90, 80, 105])),
    small('bird-0', bird(true)),
    small('bird-1', bird(false)),
    piece('cloud', cloud(inks), [-130, -80, 270, 115]),
  ];
}

/** Every small piece of the built world, dressed for a look. */
export const worldPieces = (dress: Dress): Piece[] => [
  piece('sun', sun(dress.inks, dress.sky), [-70, -70, 140, 140]),
  ...houses(dress),
  ...halls(dress),
  ...lake(dress),
  ...works(dress),
  ...trees(dress),
  ...farm(dress),
];
