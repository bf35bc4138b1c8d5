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

/** The state in codes. */
export interface Status {
  readonly land: readonly LandWord[];
  readonly forest: Fill;
  readonly dam: SceneModel['reservoir']['dam'];
  readonly granary: StoreFill;
  readonly furnaces: number;
  readonly kitchen: 'closed' | 'steaming' | 'thin' | 'cold';
  readonly colour: Colour;
  readonly banners: 'none' | 'some' | 'many';
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

/** Work out the state of a World with its orders. */
export function statusOf(world: World): Status {
  const model = sceneModel(world);
  return {
    land: landWords(model, world.game.level.crops.length),
    forest: fillOf(model.forest),
    dam: model.reservoir.dam,
    granary: storeFillOf(model.granary),
    furnaces: model.furnaces.lit,
    kitchen: kitchenOf(model),
    colour: colourOf(model),
    banners: model.banners === 0 ? 'none' : model.banners < 4 ? 'some' : 'many',
  };
}
