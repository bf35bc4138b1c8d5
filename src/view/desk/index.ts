/** The door of the desk's model: what the strip, the sheets, the tray and the drawers show, and orders as steps. */

export type { Command, Place, Policy, Rejection, Task, World } from '../../engine/index.ts';
export { type Arrival, arrivals } from './arrivals.ts';
export { type DeskRun, turnStart } from './desk-run.ts';
export { type FieldWork, fieldWork } from './field-work.ts';
export { COMMUNE_WIDE, figuresAt, figuresIn, placesBeside, type StandingAt } from './figures.ts';
export { FRACTIONS, type Fraction } from './fractions.ts';
export { type HouseholdView, householdsView } from './households.ts';
export {
  asLastTurn,
  moveFigures,
  type Orders,
  playStep,
  type StepTold,
  setByNeed,
  setTask,
  tellStep,
} from './orders.ts';
export {
  groupPolicies,
  type PolicyGroup,
  type PolicyShares,
  type PolicyView,
  policiesView,
  policyShares,
} from './policies.ts';
export { type HeldOver, previewView, type SheetChange } from './preview.ts';
export {
  type Outcome,
  type PoolView,
  poolView,
  type SheetView,
  sheetsView,
} from './sheets.ts';
export {
  type GrainView,
  grainView,
  type MeterLevel,
  type MeterView,
  type StripView,
  stripView,
} from './strip.ts';
export { type Strength, type TabView, tabsView } from './tabs.ts';
export { type Fill as StoreFill, fillOf as storeFillOf, type TagView, tagsView } from './tags.ts';
export { type FormDue, formOnDesk, type Leaving, leavingView, type TrayLetter, trayView } from './tray.ts';
export {
  type CropSight,
  type CropStage,
  type Mood,
  type Store,
  type WalkChoice,
  type WalkSight,
  type WalkView,
  walkView,
} from './walk.ts';
