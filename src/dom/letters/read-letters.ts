/** Which letters were opened on this visit. Kept beside the run, never in it: reading is not an order. */
import type { Session } from '../../session/index.ts';

const opened = new WeakMap<Session, Set<string>>();

const keyOf = (turn: number, letter: string): string => `${turn}:${letter}`;

/** Note that a letter of a turn was opened. */
export function markRead(session: Session, turn: number, letter: string): void {
  const read = opened.get(session) ?? new Set<string>();
  read.add(keyOf(turn, letter));
  opened.set(session, read);
}

/** Tell whether a letter of a turn was opened. */
export const isRead = (session: Session, turn: number, letter: string): boolean =>
  opened.get(session)?.has(keyOf(turn, letter)) ?? false;
