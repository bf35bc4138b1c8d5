import { SHADOW_TINTS } from '../../assets/art/gen/palette.ts';
import type { ShadowTint } from '../../assets/art/gen/paper/sheet.ts';
import type { Atlas, LookId, Sheet, WorldAtlasId, WorldPage } from '../../assets/art/manifest.d.ts';
import { bakeAtlas } from './atlas.ts';
import { grain } from './grain.ts';
import { laterPieces } from './later-pieces.ts';
import { figurePieces, worldPieces } from './pieces.ts';
import { crop, draw, type Packing, tightBox, webp } from './raster.ts';
import { type SheetJob, sheetJobs } from './sheets.ts';
import type { Dress, Piece, World } from './world.ts';
import { WORLDS } from './worlds/index.ts';

/** Names of all looks, in the order of the year. */
export const LOOKS: readonly LookId[] = ['spring', 'summer', 'autumn', 'winter'];

/** What a bake gives: files by their path under `baked/`, and where everything lies. */
export interface Baked {
  readonly files: Map<string, Buffer>;
  readonly sheets: Map<string, Sheet>;
  /** Pages by their file. */
  readonly atlases: Map<string, Atlas>;
}

interface AtlasJob {
  /** Path under the folder of baked files. */
  readonly file: string;
  readonly width: number;
  readonly tint: ShadowTint;
  readonly packing: Packing;
  pieces(): Piece[];
}

const FIGURES: AtlasJob = {
  file: 'figures.webp',
  width: 512,
  tint: SHADOW_TINTS.spring,
  packing: { quality: 39, alpha: 14 },
  pieces: figurePieces,
};

/** The two pages of a built world in one light: what a first season needs, and what comes later. */
function pagesOf(world: World, id: WorldPage, look: LookId, lamps: boolean): readonly AtlasJob[] {
  const { inks, sky } = world.plans[look];
  const winter = look === 'winter';
  const dress: Dress = { inks, lamps, snow: winter, leafless: winter, sky };
  const page = { tint: SHADOW_TINTS[look], packing: { quality: 37, alpha: 12 } };
  const file = (name: WorldAtlasId): string => `${world.id}/${name}.webp`;
  return [
    { ...page, file: file(id), width: 1024, pieces: () => worldPieces(dress, world.built) },
    {
      ...page,
      file: file(`${id}-later`),
      width: world.laterWidth,
      pieces: () => laterPieces(dress, world.built),
    },
  ];
}

const atlasesOf = (world: World): readonly AtlasJob[] => [
  ...pagesOf(world, 'day', 'spring', false),
  ...pagesOf(world, 'dusk', 'autumn', true),
  ...pagesOf(world, 'winter', 'winter', true),
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

async function bakePage({ file, width, tint, packing, pieces }: AtlasJob, out: Baked): Promise<void> {
  const { width: w, height: h, frames, pixels } = bakeAtlas(pieces(), width, tint);
  out.files.set(file, await webp(pixels[0], packing));
  out.files.set(`2x/${file}`, await webp(pixels[1], double(packing)));
  out.atlases.set(file, { file, width: w, height: h, frames });
}

/**
 * Bake pieces to WebP, one after another so that the machine stays usable.
 *
 * @param wanted Tells whether a file, by its path, is to be baked.
 * @param say Told each file that is done.
 */
export async function bake(wanted: (file: string) => boolean, say: (file: string) => void): Promise<Baked> {
  const out: Baked = { files: new Map(), sheets: new Map(), atlases: new Map() };
  if (wanted('grain.webp')) await bakeGrain(out);
  const page = async (job: AtlasJob): Promise<void> => {
    if (!wanted(job.file)) return;
    await bakePage(job, out);
    say(job.file);
  };
  await page(FIGURES);
  for (const world of WORLDS) {
    for (const job of atlasesOf(world)) await page(job);
    for (const look of LOOKS)
      for (const job of sheetJobs(world, look)) {
        if (!wanted(job.file)) continue;
        await bakeSheet(job, SHADOW_TINTS[look], out);
        say(job.file);
      }
  }
  return out;
}
