/** The door of the session. */
export type { Clock, Ports, SaveRecord, Saves } from './ports.ts';
export {
  type Beginning,
  type Keeping,
  openSession,
  type Session,
  type SessionState,
  type Step,
} from './session.ts';
