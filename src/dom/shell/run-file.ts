/** The name of a run's file. */
import type { Messages } from '../../i18n/index.ts';
import type { SessionState } from '../../session/index.ts';

/** Name the file by its level and day. `at` is in milliseconds since 1970. */
export const fileName = (t: Messages, run: SessionState['run'], at: number): string =>
  t.saves.fileName(run.level.id, new Date(at).toISOString().slice(0, 10));
