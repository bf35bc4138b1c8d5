/** A run as a file that this game can open again. */
import type { Messages } from '../../i18n/index.ts';
import type { SessionState } from '../../session/index.ts';

type Run = SessionState['run'];

/** Write a run with all its branches as the text of a file. */
export const fileOf = (run: Run): string => `${JSON.stringify(run, null, 1)}\n`;

/** Name the file by its level and day. `at` is in milliseconds since 1970. */
export const fileName = (t: Messages, run: Run, at: number): string =>
  t.saves.fileName(run.level.id, new Date(at).toISOString().slice(0, 10));
