/** The door of the session. */
export { type FindLevel, type Incoming, openIncoming } from './incoming.ts';
export { listRuns, readRecord } from './kept-runs.ts';
export type { Chance, Clock, Desktop, Ports, SaveRecord, Saves, SettingsStore } from './ports.ts';
export { codeOf, runFile } from './run-text.ts';
export {
  type Beginning,
  type Keeping,
  openSession,
  type Session,
  type SessionState,
  type Step,
} from './session.ts';
export {
  HINTS,
  type HintId,
  type Hints,
  readSettings,
  type Settings,
  usualSettings,
  VOLUME_STEP,
} from './settings.ts';
