/** The door of what sounds. */
export { captionOf, captionsBetween } from './captions.ts';
export { effectsBetween } from './effects.ts';
export {
  BEDS,
  type Bed,
  CAPTIONS,
  type Caption,
  type Piece,
  type SceneMusic,
  type SeasonCue,
  type SoundEffect,
  type SoundPlace,
  type SoundScene,
  type Stem,
} from './model.ts';
export { mourns, placeOf, type SoundMoment } from './moment.ts';
export type { MountSound, SoundEvents, SoundFault, SoundHandle, SoundWish, Volumes } from './port.ts';
export { SILENCE, seasonCues, soundScene } from './scene.ts';
