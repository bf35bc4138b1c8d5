/** Moments of the record, each as a run that a policy played: what their pictures must tell without a number. */
import { loadLevel, loadPolicy } from '../../src/content/index.ts';
import { playPolicy } from '../../src/policies/index.ts';
import { extend, newRun, ROOT, toCode } from '../../src/replay/index.ts';
import { projectRoot } from '../../tools/build/project-root.ts';

/** A turn of a run. */
export interface Moment {
  /** Name of its picture. */
  readonly name: string;
  readonly level: string;
  readonly policy: string;
  readonly key: number;
  /** Turns that were played before it. */
  readonly turn: number;
  /** Time of its season at which the picture is taken; without one the morning of the turn. Unit: ms at 1x. */
  readonly at?: number;
}

const RECORD = { level: 'average-commune', policy: 'historical', key: 1 } as const;

/** The moments, with the first one that a player sees first. */
export const MOMENTS: readonly Moment[] = [
  { ...RECORD, name: 'spring-1958', turn: 2 },
  { ...RECORD, name: 'autumn-1958', turn: 5 },
  { ...RECORD, name: 'night-at-the-furnaces', turn: 5, at: 2300 },
  { ...RECORD, name: 'winter-1960', turn: 18 },
  { ...RECORD, name: 'spring-1962', turn: 26 },
];

/** Write the code of the run that ends at a moment. */
export function codeOf({ level: id, policy, key, turn }: Moment): string {
  const level = loadLevel(projectRoot, id);
  const { commands, worlds } = playPolicy(loadPolicy(projectRoot, policy), level, key, turn);
  let run = newRun(level, key);
  let leaf = ROOT;
  for (const [i, given] of commands.entries()) ({ run, id: leaf } = extend(run, leaf, given, worlds[i + 1]!));
  return toCode(level, run, leaf);
}
