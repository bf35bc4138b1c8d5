/** The record of play: a tree of ended turns. Commands and fingerprints only; Worlds are worked out again. */
import {
  type Command,
  endTurn,
  fingerprint,
  hashText,
  type Level,
  newGame,
  type RandomKey,
  type World,
} from '../../engine/index.ts';
import { playOrders } from './orders.ts';

/** Version of the file's shape. A change is a migration. */
export const FORMAT = 1;
/** Version of the rules. Raised on purpose when golden replays change. */
export const RULES = '1';
/** Id of the node before the first turn. */
export const ROOT = 'r';

/** One ended turn: what was ordered in it, and the fingerprint of the World after it. */
export interface RunNode {
  readonly parent: string | null;
  readonly commands: readonly Command[];
  /** 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/** A run of one level with one random key, with every branch that was played. */
export interface Run {
  readonly format: typeof FORMAT;
  readonly level: { readonly id: string; readonly hash: string };
  readonly rules: string;
  readonly randomKey: RandomKey;
  readonly nodes: Readonly<Record<string, RunNode>>;
}

/** Begin the record of a run. */
export function newRun(level: Level, randomKey: RandomKey): Run {
  const first = newGame(level, randomKey);
  const root: RunNode = { parent: null, commands: [], fingerprint: fingerprint(first) };
  return {
    format: FORMAT,
    level: { id: level.id, hash: level.hash },
    rules: RULES,
    randomKey: first.game.key,
    nodes: { [ROOT]: root },
  };
}

/** Name a node by its parent and commands, so that the same play always has the same name. Ten characters. */
export const nodeId = (parent: string, commands: readonly Command[]): string =>
  hashText(`${parent}|${JSON.stringify(commands)}`).slice(0, 10);

/** A run with one more turn, and the id of that turn's node. A turn that is there already is not doubled. */
export interface Extended {
  readonly run: Run;
  readonly id: string;
}

/** Add an ended turn under a node. */
export function extend(run: Run, parent: string, commands: readonly Command[], after: World): Extended {
  const id = nodeId(parent, commands);
  if (run.nodes[id]) return { run, id };
  const node: RunNode = { parent, commands, fingerprint: fingerprint(after) };
  return { run: { ...run, nodes: { ...run.nodes, [id]: node } }, id };
}

/** Join two records of one run: nodes are named by what was played, so their union is the whole of both. */
export const mergeRuns = (older: Run, newer: Run): Run => ({
  ...newer,
  nodes: { ...older.nodes, ...newer.nodes },
});

/** List the ids from the root to a node, both included. */
export function pathTo(run: Run, id: string): string[] {
  const path: string[] = [];
  for (let at: string | null = id; at !== null; at = run.nodes[at]?.parent ?? null) path.unshift(at);
  return path;
}

/** List the ids of the turns played after a node, in the order in which they were played. */
export const childrenOf = (run: Run, id: string): string[] =>
  Object.keys(run.nodes).filter((key) => run.nodes[key]!.parent === id);

/** Follow the first children from a node down: the main line from there. */
export function mainLine(run: Run, from: string = ROOT): string[] {
  const line = [from];
  for (let next = childrenOf(run, from)[0]; next; next = childrenOf(run, next)[0]) line.push(next);
  return line;
}

/** List the ids of the nodes after which nothing was played. */
export const leavesOf = (run: Run): string[] =>
  Object.keys(run.nodes).filter((id) => childrenOf(run, id).length === 0);

/** Play the commands of one turn and end it; a command that the rules turn down is left out. */
export const playTurn = (world: World, commands: readonly Command[]): World =>
  endTurn(playOrders(world, commands).world);

/** Work out the Worlds along a path: the first one and the one after each turn. */
export function worldsAlong(level: Level, run: Run, path: readonly string[]): World[] {
  const worlds = [newGame(level, run.randomKey)];
  for (const id of path.slice(1)) worlds.push(playTurn(worlds[worlds.length - 1]!, run.nodes[id]!.commands));
  return worlds;
}
