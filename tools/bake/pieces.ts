import { banner, bird, cart, pig, stook } from '../../assets/art/gen/built/farm.ts';
import { flame, furnace, furnaceSnow, plume, smokeBank } from '../../assets/art/gen/built/furnace.ts';
import { grainSlot } from '../../assets/art/gen/built/granary.ts';
import { cauldron, gardenBed, pots } from '../../assets/art/gen/built/house.ts';
import {
  loudspeaker,
  loudspeakerSnow,
  office,
  officeSign,
  SIGNS,
} from '../../assets/art/gen/built/office.ts';
import { standing } from '../../assets/art/gen/figures/figure.ts';
import { OUTFITS, type OutfitName } from '../../assets/art/gen/figures/outfits.ts';
import { POSES, type PoseName } from '../../assets/art/gen/figures/poses.ts';
import { basin, dam, shoulders, sluice, spillway, water } from '../../assets/art/gen/land/lake.ts';
import { cloud, sun } from '../../assets/art/gen/land/sky.ts';
import { tree } from '../../assets/art/gen/land/trees.ts';
import { BUILT_SCALE } from '../../assets/art/gen/layout/anchors.ts';
import { HILL_TREE_SCALE } from '../../assets/art/gen/layout/forest.ts';
import { range } from '../../assets/art/gen/paper/geometry.ts';
import { put, shaded } from '../../assets/art/gen/paper/sheet.ts';
import { onLake, piece, scaled, small } from './piece.ts';
import type { BuiltDrawings, Dress, Piece } from './world.ts';

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

function houses({ inks, lamps, snow }: Dress, built: BuiltDrawings): Piece[] {
  const at = (name: string, body: string): Piece =>
    piece(name, put(body, 0, 0, HOUSE_SCALE), [-70, -80, 150, 95]);
  return [
    ...Object.keys(built.houses).flatMap((kind) => [
      at(`house/${kind}`, built.house(inks, kind, lamps && !built.dark.includes(kind))),
      ...(snow ? [at(`house/${kind}-snow`, built.houseSnow(inks, kind))] : []),
    ]),
    small('house/pots', pots()),
    small('cauldron', put(cauldron(inks), 0, 0, 1.28)),
    ...([0, 1, 2] as const).map((i) => small(`plot/kept-${i}`, gardenBed(inks, i))),
    small('plot/bare', gardenBed(inks, 'bare')),
  ];
}

function halls({ inks, lamps, snow }: Dress, built: BuiltDrawings): Piece[] {
  const { messHall: m, granary: g, office: o, loudspeaker: l } = BUILT_SCALE;
  return [
    scaled('mess-hall', built.messHall(inks, lamps ? 'lit' : 'open'), m),
    scaled('mess-hall-shut', built.messHall(inks, 'shut'), m),
    scaled('granary', built.granary(inks), g),
    ...[0, 1, 2].map((i) => small(`granary/slot-${i}`, put(grainSlot(inks, i), 0, 0, g), 50)),
    scaled('office', office(inks, lamps), o),
    ...(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((says) =>
      small(`sign/${says}`, put(officeSign(inks, says), 0, 0, o)),
    ),
    scaled('loudspeaker', loudspeaker(inks), l),
    ...(snow
      ? [
          scaled('mess-hall-snow', built.messHallSnow(inks), m),
          scaled('granary-snow', built.granarySnow(inks), g),
          scaled('office-snow', built.officeSnow(inks), o),
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

function trees(dress: Dress, { hillTrees, villageTrees, tree: draw }: BuiltDrawings): Piece[] {
  const { inks } = dress;
  const grow = (prefix: string, kinds: BuiltDrawings['hillTrees'], k: number): Piece[] =>
    Object.entries(kinds).flatMap(([kind, count]) =>
      range(count).map((i) =>
        small(`${prefix}/${kind}-${i}`, shaded(put(draw(kind, i, dress), 0, 0, k), 'near')),
      ),
    );
  const stump = (k: number): string => put(tree('stump', 1, inks.tree[0], inks.stubble), 0, 0, k);
  return [
    ...grow('hill', hillTrees, HILL_TREE_SCALE),
    ...grow('tree', villageTrees, 1.3),
    small('hill/stump', stump(HILL_TREE_SCALE)),
    small('tree/stump', shaded(stump(1.2), 'lie')),
  ];
}

function farm({ inks }: Dress, built: BuiltDrawings): Piece[] {
  return [
    small('pig', pig(inks)),
    small('ox', built.ox(inks), 50),
    piece('ox-plough', built.oxAndPlough(inks), [-80, -50, 130, 70]),
    small('cart-full', cart(inks, 6), 60),
    small('stook', stook(inks.straw, inks.strawDark)),
    ...built.fieldThings(inks),
    ...[0, 1].map((i) => piece(`banner-${i}`, banner(inks, i ? -0.7 : 0.7, false), [-20, -90, 80, 105])),
    small('bird-0', bird(true)),
    small('bird-1', bird(false)),
    piece('cloud', cloud(inks), [-130, -80, 270, 115]),
  ];
}

/** Every small piece of a built world, dressed for a look. */
export const worldPieces = (dress: Dress, built: BuiltDrawings): Piece[] => [
  piece('sun', sun(dress.inks, dress.sky), [-70, -70, 140, 140]),
  ...houses(dress, built),
  ...halls(dress, built),
  ...lake(dress),
  ...works(dress),
  ...trees(dress, built),
  ...farm(dress, built),
];
