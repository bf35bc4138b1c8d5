/** The picture with its art: fetched after the interface can be used, in one piece apart from it. */

import type { ArtManifest } from '../assets/art/manifest.d.ts';
import manifest from '../assets/art/manifest.json';
import { type ArtFiles, coverPainter, pictureMount } from './scenes/index.ts';

const addresses = import.meta.glob<string>('../assets/art/baked/**/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

const art: ArtFiles = {
  manifest: manifest as unknown as ArtManifest,
  urlOf: (file) => addresses[`../assets/art/baked/${file}`],
};

/** Draws the picture into an element with the art of this build. */
export const mountPicture = pictureMount(art);

/** Paints the first page with the art of this build. */
export const paintCover = coverPainter(art);
