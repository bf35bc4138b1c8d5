/** The door of sound. */
export { soundMount } from './mount-sound.ts';
export type { SoundFile, SoundFiles } from './sound-files.ts';
