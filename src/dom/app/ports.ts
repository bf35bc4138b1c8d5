/** What main.ts hands to the interface: the ports of the browser and the ways to fetch a part of the game. */
import type { Level } from '../../engine/index.ts';
import type { Language, Messages, Story } from '../../i18n/index.ts';
import type { Chance, Desktop, Ports, SettingsStore } from '../../session/index.ts';
import type { MountPicture, PaintCover } from '../../view/picture.ts';
import type { MountSound } from '../../view/sound/index.ts';
import type { Background, LevelEntry } from '../stage.ts';

export interface AppPorts extends Ports {
  readonly settings: SettingsStore;
  readonly desktop: Desktop;
  readonly chance: Chance;
  readonly mountPicture: MountPicture;
  readonly paintCover: PaintCover;
  readonly mountSound: MountSound;
  levels(language: Language): readonly LevelEntry[];
  loadMessages(language: Language): Promise<Messages>;
  loadLevel(id: string): Promise<Level>;
  loadStory(id: string, language: Language): Promise<Story>;
  loadSources(language: Language): Promise<Background>;
}
