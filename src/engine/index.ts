/** The engine's door. Everything outside src/engine imports from here and from nowhere deeper. */
export { type Accounts, accountsOf, type Quantities, type YearAccount } from './accounts/years.ts';
export { type CauseShares, type CausesOfRun, causesOf, playAgain, type RunOrders } from './causes/causes.ts';
export { apply, play } from './commands/apply.ts';
export { answerIn, check } from './commands/check.ts';
export {
  type Command,
  LARGEST_REPORT,
  type Place,
  type Rejection,
  type Result,
  TONNE,
  type TurnEvent,
} from './commands/command.ts';
export { clamp, ratioOr, splitByWeights } from './math/shares.ts';
export { furnaceAsk, holds, lettersOn, openLetters, openPolicies, openTasks } from './queries/desk.ts';
export {
  expectedOutput,
  formDue,
  lastReported,
  type Sighting,
  seenHarvest,
  toldHarvest,
} from './queries/forms.ts';
export { draw, type RandomKey } from './random/draw.ts';
export { endTurn, forecast, playTurn } from './turn/end-turn.ts';
export { type Needs, needs } from './turn/needs.ts';
export { newGame } from './turn/new-game.ts';
export { dateOf, scriptOf, type TurnDate } from './world/calendar.ts';
export type { Column, Columns, Unit } from './world/columns.ts';
export { fingerprint, hashText } from './world/fingerprint.ts';
export type {
  BaseYear,
  BrigadeStart,
  Crop,
  Letter,
  LetterChoice,
  LetterEffect,
  LetterWhen,
  Level,
  SeasonScript,
} from './world/level.ts';
export { DRAWN_HIT, USUAL_HIT } from './world/level.ts';
export { PARAMETERS, type ParameterId, type Parameters } from './world/parameters.ts';
export type { ReadonlyBrigade, ReadonlyCommune, ReadonlyCrop } from './world/schema.ts';
export {
  ANSWER_SLOTS,
  CAUSES,
  type Cause,
  CROP_SLOTS,
  type EndReason,
  LANDSCAPES,
  type Landscape,
  LETTER_KINDS,
  type LetterKind,
  POLICIES,
  POST,
  type Policy,
  type PolicyOption,
  SEASONS,
  type Season,
  TASKS,
  type Task,
  USUAL_OPTIONS,
  WEATHERS,
  type Weather,
} from './world/terms.ts';
export {
  AT,
  COLUMN_TABLES,
  figuresOf,
  type Game,
  idleOf,
  optionOf,
  peopleOf,
  type Rows,
  rowsOf,
  type World,
} from './world/world.ts';
