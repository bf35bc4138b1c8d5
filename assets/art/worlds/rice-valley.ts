/** The art of the rice valley: fetched when a level that lies there is played. */
import type { WorldManifest } from '../manifest.d.ts';
import type { WorldArt } from '../find-art.ts';
import manifest from '../manifests/rice-valley.json';

const addresses = import.meta.glob<string>(['../baked/rice-valley/*.webp', '../baked/2x/rice-valley/*.webp'], {
  query: '?url',
  import: 'default',
  eager: true,
});

const art: WorldArt = { manifest: manifest as unknown as WorldManifest, addresses };
export default art;
