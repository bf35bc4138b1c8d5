/** What the interface asks of whoever sounds. The game is whole without it. */
import type { Caption } from './model.ts';
import type { SoundMoment } from './moment.ts';

/** Volumes, 0 to 1 each. */
export interface Volumes {
  readonly music: number;
  readonly ambience: number;
  readonly effects: number;
}

/** What is wanted: sounds, or nothing but the captions that tell of them. */
export interface SoundWish {
  readonly sounds: boolean;
  readonly volumes: Volumes;
}

/** What is wrong: the browser lets nothing sound, nothing that could sound came, or a file did not and the others sound. */
export type SoundFault = 'refused' | 'missing' | 'partly';

/** What the sound tells. */
export interface SoundEvents {
  /** These begin or stop to sound now. */
  onCaptions(captions: readonly Caption[]): void;
  /** Told once; the game goes on. */
  onFailed(fault: SoundFault): void;
}

/** Sound that is on. */
export interface SoundHandle {
  /** Let sound what belongs to this moment, from the one before over into it. */
  follow(moment: SoundMoment): void;
  setVolumes(volumes: Volumes): void;
  /** Fall silent and give everything back. */
  destroy(): void;
}

/** Turns sound on. Rejects where not even captions can be had. */
export type MountSound = (wish: SoundWish, events: SoundEvents) => Promise<SoundHandle>;
