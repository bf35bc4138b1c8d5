/** The door of the archive: both ledgers on one chart, what a run left behind, its branches. */
export {
  type Chart,
  type ChartLine,
  type GhostCode,
  type LineCode,
  layOut,
  type Room,
  type Wanted,
} from './chart.ts';
export { type Comparison, compareLines } from './compare.ts';
export { type Legacy, legacyOf } from './legacy.ts';
export { namedTicks } from './named-ticks.ts';
export { allOrders, type TurnOrders } from './orders.ts';
export { NATIONAL_GRAIN, nationalGrain } from './record.ts';
export { type Stop, stopsOf } from './stops.ts';
export { type Line, linesOf, sharedTurns } from './tree.ts';
