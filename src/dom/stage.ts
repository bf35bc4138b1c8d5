/** What every screen is handed: the texts, the run, the settings, and where to go. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Landscape, World } from '../engine/index.ts';
import type { Formats, Messages, Story } from '../i18n/index.ts';
import type { Desktop, SaveRecord, Session, SessionState, Settings } from '../session/index.ts';
import type { MountPicture, PaintCover } from '../view/picture.ts';
import type { MountSound } from '../view/sound/index.ts';

export type { Desktop, Settings } from '../session/index.ts';

/** A screen, and what it needs to know. */
export type Route =
  | { readonly screen: 'title' }
  | { readonly screen: 'note'; readonly level: string }
  /** The desk; with the house of a household shown in the picture, where one is named. */
  | { readonly screen: 'desk'; readonly household?: string }
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
  /** How it was read: original, scan, abstract, transcript, repost, secondary, recalled. */
  readonly read: string;
  readonly notes: string;
}

/** A parameter as its card shows it. */
export interface ParameterEntry {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: string;
  readonly range: readonly [number, number] | null;
  /** Formula, method or reason, by the kind. */
  readonly reason: string;
  readonly sources: readonly { readonly key: string; readonly where: string; readonly read: string }[];
  readonly disputed: string;
  readonly usedBy: readonly string[];
}

/** A rival explanation: its claim, what it changes in the model, and how well it then fits the record. */
export interface PresetEntry {
  readonly id: string;
  readonly label: string;
  readonly claim: string;
  readonly sources: readonly { readonly key: string; readonly where: string; readonly read: string }[];
  readonly changes: readonly { readonly id: string; readonly value: number }[];
  readonly fit: {
    readonly kept: number;
    readonly of: number;
    readonly output: number;
    readonly food: number;
    readonly deaths: number;
  };
}

/** What the pages of works and numbers fetch. */
export interface Background {
  readonly sources: readonly SourceEntry[];
  readonly parameters: readonly ParameterEntry[];
  readonly presets: readonly PresetEntry[];
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
  /** Name a kept run. A notice tells if the browser refuses to keep the name. */
  renameSave(id: string, name: string): Promise<void>;
  /** Write the line of play of a kept run as a code, or null where it or its level can't be read any more. */
  codeOf(id: string): Promise<string | null>;
  /** Start a level afresh, or resolve with a sentence about what went wrong. */
  start(level: string): Promise<string | null>;
  /** Open a kept run and go to where it stands. */
  resume(id: string): Promise<string | null>;
  /** Open a run from the text of a file or from a code. */
  open(text: string): Promise<string | null>;
  /** End the turn: the desk shows the season pass (route 'season'), then calls `seasonOver`. */
  endTurn(): void;
  /** The season has passed in the picture, or was skipped, or there is no picture: the turn report comes. */
  seasonOver(): void;
  /** A sentence that stays on the screen until it is dismissed, or null: what went wrong, and the mend. */
  readonly notice: string | null;
  /** Put up such a sentence, or take it away with null. */
  tell(notice: string | null): void;
  readonly desktop: Desktop;
  readonly mountPicture: MountPicture;
  readonly paintCover: PaintCover;
  readonly mountSound: MountSound;
  loadSources(): Promise<Background>;
}

/** A stage before the shell, which holds the live region, has given it a voice. */
export type MuteStage = Omit<Stage, 'say'>;

/** The run on the desk, where there is one. */
export interface Play {
  readonly session: Session;
  readonly state: SessionState;
  readonly story: Story;
  /** The season that is passing on route 'season': the World with its orders, and the World after it. */
  readonly season: { readonly before: World; readonly after: World } | null;
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

/** What the year's work and its snow are called where the level lies. */
export function useLandscape(): Stage['t']['landscapes'][Landscape] {
  const { t } = useStage();
  return t.landscapes[usePlay().state.level.landscape];
}

/** Read the run on the desk, or null where there is none. */
export const useMaybePlay = (): Play | null => useContext(PlayContext);
