/** What a session and its screens need from the world outside, as interfaces. Browsers are known only to src/platform. */
import type { Command } from '../engine/index.ts';
import type { Run } from '../replay/index.ts';
import type { Hints } from './settings.ts';

/** What is kept of a run between visits. */
export interface SaveRecord {
  readonly id: string;
  /** Name given by the player, or empty. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly run: Run;
  /** Node after which the player stands. */
  readonly at: string;
  /** Orders given in the turn under way, not ended yet. */
  readonly draft: readonly (readonly Command[])[];
}

/** Where runs are kept. Every promise may reject: the session then plays on and says so. */
export interface Saves {
  list(): Promise<SaveRecord[]>;
  load(id: string): Promise<SaveRecord | null>;
  put(record: SaveRecord): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The time of day. */
export interface Clock {
  now(): number;
}

/** Files and the clipboard, which may be refused: false then. */
export interface Desktop {
  download(name: string, text: string): void;
  copy(text: string): Promise<boolean>;
}

/** Where settings are kept. Never throws: a browser that refuses forgets them with the page. */
export interface SettingsStore {
  read(): unknown;
  keep(settings: object): void;
  hints(): Hints;
}

/** Fresh random numbers and ids, the one thing that a run takes from chance. */
export interface Chance {
  /** A random key, 0 to 2^32 - 1. */
  key(): number;
  /** An id that no other run has. */
  id(): string;
}

export interface Ports {
  readonly saves: Saves;
  readonly clock: Clock;
}
