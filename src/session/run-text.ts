/** A kept run as text that can be taken along: all of it as a file, or one line of play as a code. */
import type { Level } from '../engine/index.ts';
import { type Run, toCode, toFile } from '../replay/index.ts';

/** Write a run with every branch as the text of a file. */
export const runFile = (run: Run): string => toFile(run);

/**
 * Write the line of play that ends in a node as a code.
 *
 * @returns Null where the run was played on another version of the level, whose orders this one can't name.
 */
export const codeOf = (level: Level, run: Run, at: string): string | null =>
  level.id === run.level.id && level.hash === run.level.hash ? toCode(level, run, at) : null;
