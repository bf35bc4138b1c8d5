/** What was made and built in a turn. */
import { furnaceAsk, type Rows, ratioOr, rowsOf, scriptOf, type World } from '../../engine/index.ts';
import { handsAt } from './causes.ts';
import { overBrigades, type TurnSpan } from './turn-span.ts';

/** Iron, woods, earth and land of a turn. */
export interface WorkFacts {
  /** Unit: g. */
  readonly claimed: number;
  readonly usable: number;
  /** Hands at the furnaces, and hands that the county asked there. */
  readonly furnaceHands: number;
  readonly furnaceAsked: number;
  /** Unit: g. */
  readonly wood: number;
  /** Share of the woods that stands, 0 to 1. */
  readonly woodLeft: number;
  /** Share of the reservoir that is built, 0 to 1, and what this turn added. */
  readonly dam: number;
  readonly damAdded: number;
  /** Land sown in the turn and land meant to be sown that was not. Unit: mu. */
  readonly sown: number;
  readonly unsown: number;
  /** Days worked at the furnaces. */
  readonly furnaceDays: number;
  readonly weather: ReturnType<typeof scriptOf>['weather'];
}

const MU = 100;

const sownIn = (rows: Rows, column: 'sown' | 'unsown'): number =>
  rows.crops.reduce((sum, crops) => sum + crops.reduce((part, crop) => part + crop[column], 0), 0) / MU;

function damOf(rows: Rows, world: World): number {
  return Math.min(1, ratioOr(rows.commune.earth, world.game.level.parameters['water.reservoir_earth'], 0));
}

/** Read the works of a turn. */
export function workFacts({ ordered, world, before, after }: TurnSpan): WorkFacts {
  const { commune } = after;
  return {
    claimed: commune.claimedNow,
    usable: commune.usableNow,
    furnaceHands: handsAt(ordered, 'furnaces'),
    furnaceAsked: furnaceAsk(ordered.game, rowsOf(ordered)) * ordered.game.level.peoplePerFigure,
    wood: commune.woodBurnt,
    woodLeft: ratioOr(commune.wood, world.game.level.wood, 1),
    dam: damOf(after, world),
    damAdded: damOf(after, world) - damOf(before, world),
    sown: sownIn(after, 'sown'),
    unsown: sownIn(after, 'unsown'),
    furnaceDays: overBrigades(after, (b) => b.furnaceDays),
    weather: scriptOf(ordered.game, before.commune.turn).weather,
  };
}
