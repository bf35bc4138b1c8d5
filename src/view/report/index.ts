/** The door of the turn report's figures. */
export { type Cause, type CauseCode, type Causes, causesOfLoss, weatherOfHarvest } from './causes.ts';
export {
  type EatenFacts,
  eatenFacts,
  type GrainCode,
  type GrainLine,
  grainLines,
  procuredIn,
  type StateFacts,
  seedOption,
  stateFacts,
} from './grain.ts';
export { type BrigadeHarvest, type CropFact, harvestFacts } from './harvest.ts';
export { type Fraction, fractionOf, type Headline, headlineOf } from './headline.ts';
export { coarse, isWeighed, type Mass } from './mass.ts';
export { notesOf, type TestedNote } from './notes.ts';
export { type Move, type Moves, moreDied, movesOf, type PeopleFacts, peopleFacts } from './people.ts';
export { afterTrueForm, type Ration, rationOf } from './ration.ts';
export { type OtherStamp, otherStamps } from './stamps.ts';
export { overBrigades, overCrops, type TurnSpan, turnSpan } from './turn-span.ts';
export { type WorkFacts, workFacts } from './works.ts';
