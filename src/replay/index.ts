/** The door of the record of play. */
export { type DecodedRun, fromCode, toCode } from './codec/code.ts';
export { fromFile, readRun, readSteps, toFile } from './codec/file.ts';
export type { Read, ReplayProblem } from './codec/problem.ts';
export { netCommands } from './tree/net-commands.ts';
export { type Ordered, playOrders, type Rejected } from './tree/orders.ts';
export {
  childrenOf,
  type Extended,
  extend,
  FORMAT,
  leavesOf,
  mainLine,
  mergeRuns,
  newRun,
  nodeId,
  pathTo,
  playTurn,
  ROOT,
  RULES,
  type Run,
  type RunNode,
  worldsAlong,
} from './tree/run.ts';
export { type Difference, type Verdict, verify } from './verify/verify.ts';
