/** Runs that come from outside: a file or a code, read with suspicion, worked out again here. */
import type { Level, Result } from '../engine/index.ts';
import {
  extend,
  fromCode,
  fromFile,
  leavesOf,
  newRun,
  pathTo,
  playTurn,
  type ReplayProblem,
  ROOT,
  type Run,
  verify,
  worldsAlong,
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

function longest(run: Run): string {
  const byLength = leavesOf(run).map((leaf) => ({ leaf, turns: pathTo(run, leaf).length }));
  return byLength.reduce((a, b) => (b.turns > a.turns ? b : a)).leaf;
}

/** Play every branch again so that the record carries the figures that its orders really lead to. */
function reworked(level: Level, run: Run): Run {
  let fresh = newRun(level, run.randomKey);
  const renamed: Record<string, string> = { [ROOT]: ROOT };
  for (const leaf of leavesOf(run)) {
    const path = pathTo(run, leaf);
    const worlds = worldsAlong(level, run, path);
    path.slice(1).forEach((id, i) => {
      const { commands } = run.nodes[id]!;
      const next = extend(fresh, renamed[path[i]!]!, commands, playTurn(worlds[i]!, commands));
      fresh = next.run;
      renamed[id] = next.id;
    });
  }
  return fresh;
}

function fromFileText(text: string, findLevel: FindLevel): Result<Incoming, ReplayProblem> {
  const read = fromFile(text);
  if (!read.ok) return read;
  const level = findLevel(read.value.level.id);
  if (!level)
    return { ok: false, error: { code: 'unknown-level', path: 'level.id', found: read.value.level.id } };
  if (level.hash !== read.value.level.hash)
    return {
      ok: false,
      error: { code: 'other-level-version', path: 'level.hash', found: read.value.level.hash },
    };
  const { difference } = verify(level, read.value);
  const run = difference ? reworked(level, read.value) : read.value;
  return { ok: true, value: { run, at: longest(run), level, differs: difference?.turn ?? null } };
}

/** Open the text of an exported file, or a code. */
export function openIncoming(text: string, findLevel: FindLevel): Result<Incoming, ReplayProblem> {
  if (looksLikeFile(text)) return fromFileText(text, findLevel);
  const read = fromCode(text, findLevel);
  if (!read.ok) return read;
  const { run, leaf, differs } = read.value;
  return { ok: true, value: { run, at: leaf, level: findLevel(run.level.id)!, differs } };
}
