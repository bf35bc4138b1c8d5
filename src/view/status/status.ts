/**
 * The state of the commune in the coarse steps in which the picture shows it, as codes for the text view.
 *
 * Leaves exact figures out: they are reported or seen.
 */
import {
  furnaceAsk,
  idleOf,
  lettersOn,
  peopleOf,
  type ReadonlyBrigade,
  rowsOf,
  scriptOf,
  type World,
} from '../../engine/index.ts';
import { type LandStage, type SceneModel, sceneModel } from '../scene/index.ts';

/** A step of five, from nothing to all of it. */
export type Fill = 'none' | 'little' | 'half' | 'most' | 'all';

/** What a crop's land mostly shows, and how much of the land shows it. */
export interface LandWord {
  readonly crop: number;
  readonly stage: LandStage;
  readonly fill: Fill;
}

/** How people carry themselves, by how well they have eaten. */
export type Colour = 'full' | 'short' | 'hunger' | 'famine';

/** The state in words' codes. */
export interface Status {
  readonly land: readonly LandWord[];
  readonly forest: Fill;
  readonly dam: SceneModel['reservoir']['dam'];
  readonly granary: Fill;
  readonly furnaces: number;
  readonly kitchen: 'closed' | 'steaming' | 'thin' | 'cold';
  readonly colour: Colour;
  readonly weather: ReturnType<typeof scriptOf>['weather'];
  readonly banners: 'none' | 'some' | 'many';
  readonly brigades: readonly BrigadeStatus[];
  readonly idle: number;
  /** Hands that the county asks at the furnaces, and hands that are there. */
  readonly furnaceAsked: number;
  readonly furnaceHands: number;
  readonly letters: number;
}

/** A brigade in coarse words. */
export interface BrigadeStatus {
  readonly id: string;
  readonly people: number;
  readonly strength: Fill;
  readonly tired: boolean;
  readonly morale: 'low' | 'middling' | 'high';
  readonly idle: number;
}

/** Word of a share, 0 to 1. */
export function fillOf(share: number): Fill {
  if (share <= 0.02) return 'none';
  if (share < 0.38) return 'little';
  if (share < 0.63) return 'half';
  return share < 0.98 ? 'most' : 'all';
}

function landWords(model: SceneModel, world: World): LandWord[] {
  return world.game.level.crops.flatMap((_, crop) => {
    const lands = model.land.filter((land) => land.crop === crop);
    const stages = [...new Set(lands.flatMap((land) => land.shares.map(({ stage }) => stage)))];
    return stages.map((stage) => {
      const shares = lands.map((land) => land.shares.find((part) => part.stage === stage)?.share ?? 0);
      return { crop, stage, fill: fillOf(shares.reduce((sum, share) => sum + share, 0) / lands.length) };
    });
  });
}

function kitchenOf({ hall }: SceneModel): Status['kitchen'] {
  if (!hall.open) return 'closed';
  if (hall.steam === 0) return 'cold';
  return hall.steam > 1 ? 'steaming' : 'thin';
}

function colourOf({ drain }: SceneModel): Colour {
  if (drain < 0.1) return 'full';
  if (drain < 0.35) return 'short';
  return drain < 0.6 ? 'hunger' : 'famine';
}

const moraleOf = ({ morale }: ReadonlyBrigade): BrigadeStatus['morale'] =>
  morale < 40 ? 'low' : morale < 60 ? 'middling' : 'high';

function brigadesOf(world: World): BrigadeStatus[] {
  return rowsOf(world).brigades.map((brigade, b) => ({
    id: world.game.level.brigades[b]!.id,
    people: peopleOf(brigade),
    strength: fillOf(brigade.capacity),
    tired: brigade.fatigue > world.game.level.parameters['morale.fatigue_borne'],
    morale: moraleOf(brigade),
    idle: idleOf(world.game, brigade) * world.game.level.peoplePerFigure,
  }));
}

/** Work out the state of a World with its orders. The turn's start decides which letters lie there. */
export function statusOf(world: World): Status {
  const rows = rowsOf(world);
  const model = sceneModel(world);
  const { game } = world;
  const brigades = brigadesOf(world);
  const atFurnaces = rows.brigades.reduce((sum, brigade) => sum + brigade.atFurnaces, 0);
  return {
    land: landWords(model, world),
    forest: fillOf(model.forest),
    dam: model.reservoir.dam,
    granary: fillOf(model.granary),
    furnaces: model.furnaces.lit,
    kitchen: kitchenOf(model),
    colour: colourOf(model),
    weather: scriptOf(game, rows.commune.turn).weather,
    banners: model.banners === 0 ? 'none' : model.banners < 4 ? 'some' : 'many',
    brigades,
    idle: brigades.reduce((sum, { idle }) => sum + idle, 0),
    furnaceAsked: furnaceAsk(game, rows) * game.level.peoplePerFigure,
    furnaceHands: atFurnaces * game.level.peoplePerFigure,
    letters: lettersOn(game, rows).length,
  };
}
