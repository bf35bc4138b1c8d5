import { existsSync, readFileSync, statSync } from 'node:fs';
import { ContentError, loadLevel, loadLevelNamed } from '../src/content/index.ts';
import type { Level } from '../src/engine/index.ts';
import { fromCode, fromFile, mainLine, type ReplayProblem, type Run } from '../src/replay/index.ts';
import { projectRoot } from './build/project-root.ts';
import { UsageError } from './command-line.ts';

/** A replay with the level for which it was recorded. */
export interface OpenedReplay {
  readonly run: Run;
  readonly level: Level;
  /** Ids from the root to the end of the main line, or of the line that a code holds. */
  readonly path: readonly string[];
  /** First turn whose check in a code differs, counted from 1, or null. */
  readonly differs: number | null;
}

const MENDS: Readonly<Record<ReplayProblem['code'], string>> = {
  'not-json': 'write JSON, as the game exports it',
  'not-a-replay': 'write what the schema of replays asks for here',
  'newer-format': 'open it with a newer version; this format is not known here',
  'unknown-rules': 'open it with the version that has these rules',
  'unknown-level': 'add the level, or name its file with --level',
  'other-level-version': 'use the version of the level for which it was recorded',
  'broken-tree': 'give this node a parent that is there',
  'bad-code': 'copy the whole code; this is none',
  'cut-off-code': 'copy the whole code; its end is missing',
};

/**
 * Open a replay file or code and find its level.
 *
 * @param levelName Id or file of the level; where left out, the id that the replay names.
 * @throws {UsageError} If it is no replay, or was recorded for another version of the level.
 */
export function openReplay(fileOrCode: string, levelName?: string): OpenedReplay {
  const isFile = existsSync(fileOrCode) && statSync(fileOrCode).isFile();
  if (!isFile && /[/\\.]/.test(fileOrCode))
    throw new UsageError(`${fileOrCode}:1: name a replay file that is there, or paste a replay code.`);
  return isFile ? openFile(fileOrCode, levelName) : openCode(fileOrCode, levelName);
}

function openFile(file: string, levelName: string | undefined): OpenedReplay {
  const read = fromFile(readFileSync(file, 'utf8'));
  if (!read.ok) throw problem(file, read.error);
  const run = read.value;
  const level = levelName === undefined ? findLevel(run.level.id) : loadLevelNamed(projectRoot, levelName);
  if (!level) throw problem(file, { code: 'unknown-level', path: 'level.id', found: run.level.id });
  if (level.hash !== run.level.hash)
    throw problem(file, { code: 'other-level-version', path: 'level.hash', found: run.level.hash });
  return { run, level, path: mainLine(run), differs: null };
}

function openCode(code: string, levelName: string | undefined): OpenedReplay {
  const named = levelName === undefined ? undefined : loadLevelNamed(projectRoot, levelName);
  const read = fromCode(code, (id) => named ?? findLevel(id));
  if (!read.ok) throw problem('code', read.error);
  const { run, differs } = read.value;
  return { run, differs, level: named ?? loadLevel(projectRoot, run.level.id), path: mainLine(run) };
}

function findLevel(id: string): Level | undefined {
  try {
    return loadLevel(projectRoot, id);
  } catch (error) {
    // A level that is not there is the replay's matter; a broken level is the level's.
    if (error instanceof ContentError && error.place.path === id) return undefined;
    throw error;
  }
}

const problem = (name: string, { code, path, found }: ReplayProblem): UsageError =>
  new UsageError(`${name}:1: ${path}: ${MENDS[code]}${found === '' ? '' : ` (found ${found})`}.`);
