/** Runs that come from outside: a file or a code, read with suspicion, worked out again here. */
import { endTurn, type Level, newGame, type Result, type World } from '../engine/index.ts';
import {
  childrenOf,
  extend,
  fromCode,
  fromFile,
  leavesOf,
  netCommands,
  newRun,
  pathTo,
  playOrders,
  type ReplayProblem,
  ROOT,
  type Run,
  verify,
} from '../replay/index.ts';

/** A run that was opened, where its player stood, and the first turn whose figures did not match (from 1), if any. */
export interface Incoming {
  readonly run: Run;
  readonly at: string;
  readonly level: Level;
  readonly differs: number | null;
}

/** Gives the level of an id, or undefined where this version has none. */
export type FindLevel = (id: string) => Level | undefined;

/** Whether a text is meant to be a file: a code never opens with a bracket. */
const looksLikeFile = (text: string): boolean => /^\s*[{[]/.test(text);

/** Find the end of the longest line. */
function longest(run: Run): string {
  const byLength = leavesOf(run).map((leaf) => ({ leaf, turns: pathTo(run, leaf).length }));
  return byLength.reduce((a, b) => (b.turns > a.turns ? b : a)).leaf;
}

/** Play every branch again: net orders that were taken, and the figures that they really lead to. */
function reworked(level: Level, run: Run): Run {
  const start = newGame(level, run.randomKey);
  let fresh = newRun(level, run.randomKey);
  const open: { node: string; renamed: string; start: World }[] = [{ node: ROOT, renamed: ROOT, start }];
  for (let at = open.shift(); at; at = open.shift())
    for (const node of childrenOf(run, at.node)) {
      const { world } = playOrders(at.start, run.nodes[node]!.commands);
      const after = endTurn(world);
      const next = extend(fresh, at.renamed, netCommands(at.start, world), after);
      fresh = next.run;
      open.push({ node, renamed: next.id, start: after });
    }
  return fresh;
}

const holdsMoves = (run: Run): boolean =>
  Object.values(run.nodes).some(({ commands }) => commands.some((command) => command.do === 'move'));

const refuse = (code: ReplayProblem['code'], path: string, found: string) =>
  ({ ok: false, error: { code, path, found } }) as const;

function fromFileText(text: string, findLevel: FindLevel): Result<Incoming, ReplayProblem> {
  const read = fromFile(text);
  if (!read.ok) return read;
  const { id, hash } = read.value.level;
  const level = findLevel(id);
  if (!level) return refuse('unknown-level', 'level.id', id);
  if (level.hash !== hash) return refuse('other-level-version', 'level.hash', hash);
  const turns = pathTo(read.value, longest(read.value)).length - 1;
  if (turns > level.turns) return refuse('not-a-replay', 'turns', `${turns} > ${level.turns}`);
  const { difference } = verify(level, read.value);
  const run = difference || holdsMoves(read.value) ? reworked(level, read.value) : read.value;
  return { ok: true, value: { run, at: longest(run), level, differs: difference?.turn ?? null } };
}

function fromCodeText(text: string, findLevel: FindLevel): Result<Incoming, ReplayProblem> {
  const read = fromCode(text, findLevel);
  if (!read.ok) return read;
  const { differs } = read.value;
  const level = findLevel(read.value.run.level.id)!;
  const run = differs === null ? read.value.run : reworked(level, read.value.run);
  return { ok: true, value: { run, at: longest(run), level, differs } };
}

/** Open the text of an exported file, or a code. */
export const openIncoming = (text: string, findLevel: FindLevel): Result<Incoming, ReplayProblem> =>
  looksLikeFile(text) ? fromFileText(text, findLevel) : fromCodeText(text, findLevel);
