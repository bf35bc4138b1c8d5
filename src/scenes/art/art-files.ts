/** Where the baked art lies. The page that wires the game knows the addresses; scenes know only names. */
import type { ArtManifest, WorldId } from '../../../assets/art/manifest.d.ts';

/** The manifest of one world and the address of each baked file, named as in the manifest, or `2x/` and that name. */
export interface ArtFiles {
  readonly manifest: ArtManifest;
  /** Give the address of a baked file. */
  urlOf(file: string): string | undefined;
}

/** Fetches the art of a world: only of one that is shown. */
export type FindArt = (world: WorldId) => Promise<ArtFiles>;

/** Pixels a design pixel: 1, or 2 for fine screens. */
export type Ratio = 1 | 2;

const FINE_PIXELS = 1.5;
const WIDE = 1700;

/** Choose the set of art for a screen. Unit of width: CSS px. */
export const ratioFor = (pixelRatio: number, width: number): Ratio =>
  pixelRatio >= FINE_PIXELS || width * pixelRatio >= WIDE ? 2 : 1;
