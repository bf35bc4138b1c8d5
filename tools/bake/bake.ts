import { PALETTES, SHADOW_TINTS } from '../../assets/art/gen/palette.ts';
import type { ShadowTint } from '../../assets/art/gen/paper/sheet.ts';
import type { Atlas, AtlasId, LookId, Sheet, WorldPage } from '../../assets/art/manifest.d.ts';
import { bakeAtlas } from './atlas.ts';
import { grain } from './grain.ts';
import { laterPieces } from './later-pieces.ts';
import { type Dress, figurePieces, type Piece, worldPieces } from './pieces.ts';
import { crop, draw, type Packing, tightBox, webp } from './raster.ts';
import { PLANS, type SheetJob, sheetJobs } from './sheets.ts';

/** Names of all looks, in the order of the year. */
export const LOOKS: readonly LookId[] = ['spring', 'summer', 'autumn', 'winter'];

/** What a bake gives: files by their path under `baked/`, and where everything lies. */
export interface Baked {
  readonly files: Map<string, Buffer>;
  readonly sheets: Map<string, Sheet>;
  readonly atlases: Map<AtlasId, Atlas>;
}

interface AtlasJob {
  readonly id: AtlasId;
  readonly width: number;
  readonly tint: ShadowTint;
  readonly packing: Packing;
  pieces(): Piece[];
}

const dress = (look: LookId, lamps: boolean): Dress => ({
  inks: PALETTES[look],
  lamps,
  snow: look === 'winter',
  leafless: look === 'winter',
  sky: PLANS[look].sky,
});

/** The two pages of the built world in one light: what a first season needs, and what comes later. */
const world = (id: WorldPage, look: LookId, lamps: boolean): readonly AtlasJob[] => {
  const page = { width: 1024, tint: SHADOW_TINTS[look], packing: { quality: 43, alpha: 12 } };
  return [
    { ...page, id, pieces: () => worldPieces(dress(look, lamps)) },
    { ...page, id: `${id}-later`, width: 768, pieces: () => laterPieces(dress(look, lamps)) },
  ];
};

const ATLASES: readonly AtlasJob[] = [
  {
    id: 'figures',
    width: 512,
    tint: SHADOW_TINTS.spring,
    packing: { quality: 44, alpha: 14 },
    pieces: figurePieces,
  },
  ...world('day', 'spring', false),
  ...world('dusk', 'autumn', true),
  ...world('winter', 'winter', true),
];

/** Quality under which blocks show in dark paper. */
const LEAST_QUALITY = 34;

/** The 2x files are seen smaller than they are: they bear a little less quality. */
const double = (packing: Packing): Packing => ({
  ...packing,
  quality: Math.max(packing.quality - 12, LEAST_QUALITY),
  effort: 4,
});

async function bakeSheet(
  { file, body, box, packing }: SheetJob,
  tint: ShadowTint,
  out: Baked,
): Promise<void> {
  const twice = draw(body, box, 2, tint);
  const tight = packing.opaque ? box : tightBox(twice, box, 2);
  const once = draw(body, tight, 1, tint);
  out.files.set(file, await webp(once, packing));
  out.files.set(`2x/${file}`, await webp(crop(twice, box, tight, 2), double(packing)));
  out.sheets.set(file, { file, x: tight[0], y: tight[1], w: tight[2], h: tight[3] });
}

async function bakeGrain(out: Baked): Promise<void> {
  const tile = await webp(grain(), { quality: 100, lossless: true });
  out.files.set('grain.webp', tile);
  out.files.set('2x/grain.webp', tile);
}

/**
 * Bake pieces to WebP, one after another so that the machine stays usable.
 *
 * @param wanted Tells whether a file (without folder) is to be baked.
 * @param say Told each file that is done.
 */
export async function bake(wanted: (file: string) => boolean, say: (file: string) => void): Promise<Baked> {
  const out: Baked = { files: new Map(), sheets: new Map(), atlases: new Map() };
  if (wanted('grain.webp')) await bakeGrain(out);
  for (const job of ATLASES) {
    const file = `${job.id}.webp`;
    if (!wanted(file)) continue;
    const { width, height, frames, pixels } = bakeAtlas(job.pieces(), job.width, job.tint);
    out.files.set(file, await webp(pixels[0], job.packing));
    out.files.set(`2x/${file}`, await webp(pixels[1], double(job.packing)));
    out.atlases.set(job.id, { file, width, height, frames });
    say(file);
  }
  for (const look of LOOKS)
    for (const job of sheetJobs(look)) {
      if (!wanted(job.file)) continue;
      await bakeSheet(job, SHADOW_TINTS[look], out);
      say(job.file);
    }
  return out;
}
