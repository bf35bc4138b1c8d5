/** The art of the wheat plain: fetched when a level that lies there is played. */
import type { WorldManifest } from '../manifest.d.ts';
import type { WorldArt } from '../find-art.ts';
import manifest from '../manifests/wheat-plain.json';

const addresses = import.meta.glob<string>(['../baked/wheat-plain/*.webp', '../baked/2x/wheat-plain/*.webp'], {
  query: '?url',
  import: 'default',
  eager: true,
});

const art: WorldArt = { manifest: manifest as unknown as WorldManifest, addresses };
export default art;
