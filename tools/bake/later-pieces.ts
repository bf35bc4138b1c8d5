import { banner } from '../../assets/art/gen/built/farm.ts';
import { furnace, RUINS } from '../../assets/art/gen/built/furnace.ts';
import {
  BROKEN_HOUSES,
  brokenHouse,
  emptyHouse,
  graveMound,
  MOUNDS,
  SLAG_HEAPS,
  slagHeap,
  strippedHouse,
} from '../../assets/art/gen/built/remains.ts';
import { SLOGANS, slogan } from '../../assets/art/gen/built/slogans.ts';
import { standing } from '../../assets/art/gen/figures/figure.ts';
import type { OutfitName } from '../../assets/art/gen/figures/outfits.ts';
import type { PoseName } from '../../assets/art/gen/figures/poses.ts';
import { strippedBark } from '../../assets/art/gen/land/bark.ts';
import { failedDam, floodFall, floodSheet } from '../../assets/art/gen/land/flood.ts';
import { WEEDS, weeds } from '../../assets/art/gen/land/weeds.ts';
import { BUILT_SCALE } from '../../assets/art/gen/layout/anchors.ts';
import { range } from '../../assets/art/gen/paper/geometry.ts';
import { put, shaded } from '../../assets/art/gen/paper/sheet.ts';
import { onLake, piece, scaled, small } from './piece.ts';
import { HOUSE_SCALE, PERSON } from './pieces.ts';
import type { BuiltDrawings, Dress, Piece } from './world.ts';

/** Who waits before the hall: the old with their sticks, and children, who are smaller. */
const WAITING: readonly (readonly [pose: PoseName, outfit: OutfitName, size: number])[] = [
  ['idle', 'blue', 0.66],
  ['stick', 'black', 0.97],
  ['idle', 'red', 0.74],
  ['tired', 'indigo', 0.98],
  ['idle', 'green', 0.6],
  ['stick', 'white', 0.95],
];

const waiting = (): Piece[] =>
  WAITING.map(([pose, outfit, size], i) =>
    piece(`waiting/${i}`, standing(pose, 0, outfit, PERSON * size), [-30, -50, 72, 60]),
  );

function houses({ inks }: Dress, built: BuiltDrawings): Piece[] {
  const at = (name: string, body: string): Piece =>
    piece(name, put(body, 0, 0, HOUSE_SCALE), [-70, -80, 150, 95]);
  return [
    ...Object.entries(built.houses).flatMap(([kind, width]) => [
      at(`house/${kind}-stripped`, strippedHouse(inks, width)),
      at(`house/${kind}-empty`, emptyHouse(inks, width)),
    ]),
    scaled('mess-hall-cold', built.coldHall(inks), BUILT_SCALE.messHall),
    ...range(BROKEN_HOUSES).map((i) => at(`house/broken-${i}`, brokenHouse(inks, i))),
  ];
}

const campaigns = ({ inks }: Dress): Piece[] => [
  ...SLOGANS.flatMap((name) => [
    small(`slogan/${name}`, slogan(inks, name, false)),
    small(`slogan/${name}-old`, slogan(inks, name, true)),
  ]),
  ...[0, 1].map((i) => piece(`banner-torn-${i}`, banner(inks, i ? -0.5 : 0.4, true), [-20, -90, 80, 105])),
];

const water = ({ inks }: Dress, built: BuiltDrawings): Piece[] => [
  onLake('lake/dam-failed', failedDam(inks)),
  onLake('flood/fall', floodFall(inks)),
  onLake('flood/yard', floodSheet(inks)),
  ...built.floods(inks),
];

/** Every piece that no first season needs, dressed for a look: what campaigns put up, and what hard times leave. */
export const laterPieces = (dress: Dress, built: BuiltDrawings): Piece[] => [
  ...waiting(),
  ...houses(dress, built),
  ...campaigns(dress),
  ...water(dress, built),
  ...range(RUINS).map((i) =>
    piece(`furnace/ruin-${i}`, furnace(dress.inks, 'ruin', i), [-60, -130, 130, 150]),
  ),
  ...range(SLAG_HEAPS).map((i) => small(`slag/${i}`, slagHeap(dress.inks, i))),
  ...range(MOUNDS).map((i) => small(`grave/${i}`, graveMound(dress.inks, i), 20)),
  ...range(WEEDS).map((i) => small(`weeds/${i}`, shaded(weeds(dress.inks, i, dress.leafless), 'lie'), 24)),
  piece('bark', strippedBark(dress.inks), [-20, 520, 90, 210]),
];
