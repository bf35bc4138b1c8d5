/** Finds the art of a world in this build. A world that nobody plays is never asked for: neither its manifest nor its files. */
import shared from './manifests/shared.json';
import type { ArtManifest, SharedManifest, WorldId, WorldManifest } from './manifest.d.ts';

type Addresses = Readonly<Record<string, string>>;

/** A world's own part: its manifest, and the address of each of its files. */
export interface WorldArt {
  readonly manifest: WorldManifest;
  readonly addresses: Addresses;
}

/** The whole art of one world. */
export interface FoundArt {
  readonly manifest: ArtManifest;
  /** Give the address of a baked file: its name in the manifest, or `2x/` and that name. */
  urlOf(file: string): string | undefined;
}

const sharedAddresses = import.meta.glob<string>(['./baked/*.webp', './baked/2x/*.webp'], {
  query: '?url',
  import: 'default',
  eager: true,
});

const WORLDS: Readonly<Record<WorldId, () => Promise<{ readonly default: WorldArt }>>> = {
  'wheat-plain': () => import('./worlds/wheat-plain.ts'),
  'rice-valley': () => import('./worlds/rice-valley.ts'),
};

/** Fetch the part of a world and join it to what all worlds share. */
export async function findArt(world: WorldId): Promise<FoundArt> {
  const { manifest, addresses } = (await WORLDS[world]()).default;
  return {
    manifest: { ...(shared as unknown as SharedManifest), ...manifest },
    urlOf: (file) => addresses[`../baked/${file}`] ?? sharedAddresses[`./baked/${file}`],
  };
}
