/** The run that every contestant plays: one level, one key, orders written down once. */
import { loadLevel, loadPolicy } from '../../src/content/index.ts';
import { type Command, fingerprint, type Level, type World } from '../../src/engine/index.ts';
import { playPolicy } from '../../src/policies/index.ts';
import { projectRoot } from '../build/project-root.ts';

const LEVEL = 'average-commune';
const POLICY = 'historical';
const KEY = 1;

/** A run as orders, with the fingerprint that it must end on. */
export interface RecordedRun {
  readonly level: Level;
  readonly key: number;
  readonly policy: string;
  readonly orders: readonly (readonly Command[])[];
  readonly fingerprint: string;
  /** The same World with 0 wherever -0 stands: a library that takes both for one number keeps which was there first. */
  readonly unsignedFingerprint: string;
}

/** Fingerprint a World as if no 0 had a sign. */
export function unsignedFingerprint({ game, cells }: World): string {
  return fingerprint({ game, cells: cells.slice().map((value) => value + 0) });
}

/** Write down the orders of a run of the level that ships. */
export function recordRun(): RecordedRun {
  const level = loadLevel(projectRoot, LEVEL);
  const { commands, worlds } = playPolicy(loadPolicy(projectRoot, POLICY), level, KEY, level.turns);
  const last = worlds[worlds.length - 1]!;
  return {
    level,
    key: KEY,
    policy: POLICY,
    orders: commands,
    fingerprint: fingerprint(last),
    unsignedFingerprint: unsignedFingerprint(last),
  };
}
