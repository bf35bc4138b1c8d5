/**
 * The state of the commune in the coarse steps in which the picture shows it, as codes for the text view. Exact figures
 * are only reported or seen, and the weather to come is known to nobody.
 */
import type { World } from '../../engine/index.ts';
import { type StoreFill, storeFillOf } from '../desk/index.ts';
import { type LandStage, type SceneModel, sceneModel } from '../scene/index.ts';

/** How much of something: five steps from nothing to all of it. */
export type Fill = 'none' | 'little' | 'half' | 'most' | 'all';

/** What land of a crop shows, and how much of its land shows it. */
export interface LandWord {
  readonly crop: number;
  readonly stage: LandStage;
  readonly fill: Fill;
}

/** What faces and colours tell of food over the last months. */
export type Colour = 'full' | 'short' | 'hunger' | 'famine';

/** A few of something, or many. */
export type Some = 'none' | 'some' | 'many';

/** The state in codes. */
export interface Status {
  readonly land: readonly LandWord[];
  readonly forest: Fill;
  readonly dam: SceneModel['reservoir']['dam'];
  readonly water: 'low' | 'half' | 'full' | 'spills' | 'gap' | 'flood';
  readonly granary: StoreFill;
  readonly furnaces: number;
  readonly ruins: Some;
  readonly slag: Some;
  readonly kitchen: 'closed' | 'steaming' | 'thin' | 'cold';
  readonly queue: Some;
  readonly homes: Homes;
  readonly oxen: Fill;
  readonly pigs: Fill;
  readonly birds: Fill;
  readonly trees: Trees;
  readonly colour: Colour;
  readonly banners: Some;
  readonly torn: boolean;
  readonly walls: 'bare' | 'painted' | 'faded';
  readonly graves: Some | 'slope';
}

/** What the houses show. */
export interface Homes {
  readonly pots: SceneModel['homes']['pots'];
  readonly doors: SceneModel['homes']['doors'];
  readonly empty: Some;
  readonly pulledDown: boolean;
  readonly smoke: SceneModel['homes']['smoke'];
}

/** What the elm and the trees by the road show. */
export interface Trees {
  readonly elm: 'whole' | 'eaten' | 'bare' | 'barked';
  readonly wayside: Fill;
}

const FILLS: readonly (readonly [number, Fill])[] = [
  [0.98, 'all'],
  [0.63, 'most'],
  [0.38, 'half'],
  [0.02, 'little'],
];

/** Name how much a share is, 0 to 1. */
export const fillOf = (share: number): Fill => FILLS.find(([from]) => share >= from)?.[1] ?? 'none';

function landWords(model: SceneModel, crops: number): LandWord[] {
  return Array.from({ length: crops }, (_, crop) => {
    const lands = model.land.filter((land) => land.crop === crop);
    const stages = [...new Set(lands.flatMap((land) => land.shares.map(({ stage }) => stage)))];
    return stages.map((stage) => {
      const shares = lands.map((land) => land.shares.find((part) => part.stage === stage)?.share ?? 0);
      return { crop, stage, fill: fillOf(shares.reduce((sum, share) => sum + share, 0) / lands.length) };
    });
  })
    .flat()
    .filter(({ fill }) => fill !== 'none');
}

function kitchenOf({ hall }: SceneModel): Status['kitchen'] {
  if (!hall.open) return 'closed';
  if (hall.steam === 0) return 'cold';
  return hall.steam > 1 ? 'steaming' : 'thin';
}

/** Steps of drained colour, as the picture's: plenty, short, hunger, famine. */
function colourOf({ drain }: SceneModel): Colour {
  if (drain < 0.1) return 'full';
  if (drain < 0.35) return 'short';
  return drain < 0.6 ? 'hunger' : 'famine';
}

const some = (count: number, many: number): Some => (count === 0 ? 'none' : count < many ? 'some' : 'many');

function waterOf({ reservoir }: SceneModel): Status['water'] {
  if (reservoir.breach !== 'none') return reservoir.breach;
  return reservoir.spills ? 'spills' : reservoir.water;
}

function homesOf({ homes }: SceneModel): Homes {
  const { pots, doors, empty, pulledDown, smoke } = homes;
  return { pots, doors, empty: some(empty, 3), pulledDown: pulledDown > 0, smoke };
}

function treesOf({ trees, look }: SceneModel): Trees {
  const eaten = trees.leaves === 'none' ? 'bare' : 'eaten';
  const whole = look === 'winter' || trees.leaves === 'all';
  return {
    elm: trees.barked ? 'barked' : whole ? 'whole' : eaten,
    wayside: fillOf(1 - trees.felled),
  };
}

function gravesOf({ graves }: SceneModel): Status['graves'] {
  if (graves === 0) return 'none';
  return graves < 3 ? 'some' : graves < 5 ? 'many' : 'slope';
}

function wallsOf({ slogans }: SceneModel): Status['walls'] {
  if (slogans.walls > 0) return 'painted';
  return slogans.faded > 0 ? 'faded' : 'bare';
}

/** Most oxen, pigs and birds that the picture shows. */
const MOST = { oxen: 6, pigs: 6, birds: 8 } as const;

/** Work out the state of a World with its orders. */
export function statusOf(world: World): Status {
  const model = sceneModel(world);
  const { furnaces, beasts, slogans } = model;
  return {
    land: landWords(model, world.game.level.crops.length),
    forest: fillOf(model.forest),
    dam: model.reservoir.dam,
    water: waterOf(model),
    granary: storeFillOf(model.granary),
    furnaces: furnaces.lit,
    ruins: some(furnaces.ruins, 4),
    slag: some(furnaces.slag, 3),
    kitchen: kitchenOf(model),
    queue: some(model.hall.queue, 3),
    homes: homesOf(model),
    oxen: fillOf(beasts.oxen / MOST.oxen),
    pigs: fillOf(beasts.pigs / MOST.pigs),
    birds: fillOf(beasts.birds / MOST.birds),
    trees: treesOf(model),
    colour: colourOf(model),
    banners: some(slogans.banners, 4),
    torn: slogans.torn > 0,
    walls: wallsOf(model),
    graves: gravesOf(model),
  };
}
