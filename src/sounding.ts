/** Sound with its files: fetched when the player turns it on, and not before. */
import manifest from '../assets/sound/manifest.json';
import { soundMount } from './sound/index.ts';

const addresses = import.meta.glob<string>('../assets/sound/baked/**/*.mp3', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Turns sound on with the files of this build. */
export const mountSound = soundMount({
  manifest,
  urlOf: (name) => addresses[`../assets/sound/baked/${name}.mp3`],
});
