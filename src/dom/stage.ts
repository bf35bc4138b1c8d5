/** What every screen is handed: the texts, the run, the settings, and where to go. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Formats, Language, Messages, Story } from '../i18n/index.ts';
import type { SaveRecord, Session, SessionState } from '../session/index.ts';
import type { MountPicture } from '../view/picture.ts';

/** A screen, and what it needs to know. */
export type Route =
  | { readonly screen: 'title' }
  | { readonly screen: 'note'; readonly level: string }
  | { readonly screen: 'desk' }
  | { readonly screen: 'letter'; readonly letter: string }
  | { readonly screen: 'form' }
  | { readonly screen: 'season' }
  | { readonly screen: 'turn-report'; readonly turn: number }
  | { readonly screen: 'debrief' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'saves' }
  | { readonly screen: 'sources'; readonly key?: string }
  | { readonly screen: 'model' }
  | { readonly screen: 'text-view' }
  | { readonly screen: 'stop' };

/** What the player set. Kept in the browser where it allows that. */
export interface Settings {
  readonly language: Language;
  /** Percent of the usual text size. */
  readonly text: 100 | 125 | 150 | 200;
  readonly face: 'serif' | 'plain';
  readonly contrast: 'usual' | 'more';
  readonly motion: 'usual' | 'still';
  readonly picture: boolean;
  /** No individual deaths are told. */
  readonly gentle: boolean;
  /** Speed at which a season passes: 1, 2, or 0 for at once. */
  readonly seasonSpeed: 0 | 1 | 2;
  /** Single-letter keys work. */
  readonly keys: boolean;
  readonly noteRead: boolean;
}

/** A level as the title lists it. */
export interface LevelEntry {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly turns: number;
  readonly minutes: number;
}

/** A work behind the game, as the sources screen shows it. */
export interface SourceEntry {
  readonly key: string;
  readonly citation: string;
  readonly notes: string;
}

/** A parameter as its card shows it. */
export interface ParameterEntry {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly kind: string;
  readonly range: string;
  readonly reason: string;
  readonly sources: readonly { readonly key: string; readonly where: string; readonly read: string }[];
  readonly disputed: string;
  readonly usedBy: readonly string[];
}

/** Files and the clipboard, which may be refused: false then. */
export interface Desktop {
  download(name: string, text: string): void;
  copy(text: string): Promise<boolean>;
}

export interface Stage {
  readonly t: Messages;
  readonly format: Formats;
  readonly settings: Settings;
  set(change: Partial<Settings>): void;
  readonly route: Route;
  /** Go to a screen; focus moves to its heading. */
  go(route: Route): void;
  /** Go back to the screen before this one. */
  back(): void;
  /** Say a sentence to assistive technology. At most one a second is heard; the last wins. */
  say(sentence: string): void;
  readonly levels: readonly LevelEntry[];
  /** Runs that are kept, newest first. */
  readonly saves: readonly SaveRecord[];
  refreshSaves(): Promise<void>;
  removeSave(id: string): Promise<void>;
  /** Start a level afresh, or resolve with a sentence about what went wrong. */
  start(level: string): Promise<string | null>;
  /** Open a kept run and go to where it stands. */
  resume(id: string): Promise<string | null>;
  /** Open a run from the text of a file or from a code. */
  open(text: string): Promise<string | null>;
  /** End the turn: the season passes, then the turn report comes. */
  endTurn(): void;
  readonly desktop: Desktop;
  readonly mountPicture: MountPicture;
  loadSources(): Promise<{
    readonly sources: readonly SourceEntry[];
    readonly parameters: readonly ParameterEntry[];
  }>;
}

/** The run on the desk, where there is one. */
export interface Play {
  readonly session: Session;
  readonly state: SessionState;
  readonly story: Story;
}

const StageContext = createContext<Stage | null>(null);
const PlayContext = createContext<Play | null>(null);

export const StageProvider = StageContext.Provider;
export const PlayProvider = PlayContext.Provider;

/** Read the stage. Throws outside of it: a bug in the caller. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('useStage needs a StageProvider above it.');
  return stage;
}

/** Read the run on the desk. Throws where there is none: a bug in the router. */
export function usePlay(): Play {
  const play = useContext(PlayContext);
  if (!play) throw new Error('usePlay needs a PlayProvider above it.');
  return play;
}

/** Read the run on the desk, or null where there is none. */
export const useMaybePlay = (): Play | null => useContext(PlayContext);
