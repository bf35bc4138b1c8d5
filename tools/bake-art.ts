/**
 * Bake the pictures: generators to SVG to pixels to WebP, with the manifest of where everything lies.
 *
 *   npm run -s art                       bake everything
 *   npm run -s art -- --only <word> ...  bake the files whose name holds a word
 *   npm run -s art -- --check            compare hashes only (fast)
 *   npm run -s art -- --check --full     bake again and compare every byte
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArtManifest, Atlas, AtlasId, Sheet } from '../assets/art/manifest.d.ts';
import { type Baked, bake } from './bake/bake.ts';
import { manifestOf } from './bake/manifest.ts';
import { hashGenerators, hashOf, type Sources } from './bake/sources.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ART = join(ROOT, 'assets/art');
const BAKED = join(ART, 'baked');
const MANIFEST = join(ART, 'manifest.json');
const SOURCES = join(BAKED, 'sources.json');

const readJson = <T>(path: string): T | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;

/** Find every sheet that an earlier manifest knows, by file. */
function knownSheets(manifest: ArtManifest | undefined): Map<string, Sheet> {
  const looks = Object.values(manifest?.looks ?? {});
  const entries = looks.flatMap((look) => [
    look.far,
    look.hills,
    look.hillsBare,
    look.ground,
    look.fields,
    look.fieldsOver,
    look.elm,
    look.bank,
    ...Object.values(look.snow ?? {}),
    ...look.stages.flatMap((stage) => Object.values(stage)),
  ]);
  return new Map(entries.map((sheet) => [sheet.file, sheet]));
}

/** Compose the manifest of what was baked now and, after a partial bake, what was baked before. */
function compose(baked: Baked, before: ArtManifest | undefined, sizes: Record<string, number>): ArtManifest {
  const sheets = new Map([...knownSheets(before), ...baked.sheets]);
  const find = (file: string): Sheet => {
    const sheet = sheets.get(file);
    if (!sheet) throw new Error(`${file} has never been baked: run npm run art without --only.`);
    return sheet;
  };
  const atlases = { ...before?.atlases, ...Object.fromEntries(baked.atlases) } as Record<AtlasId, Atlas>;
  return manifestOf(find, atlases, sizes);
}

async function bakeAndWrite(words: readonly string[]): Promise<void> {
  const wanted = (file: string): boolean => words.length === 0 || words.some((word) => file.includes(word));
  const baked = await bake(wanted, (file) => console.log(`baked ${file}`));
  for (const [file, data] of baked.files) {
    const path = join(BAKED, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
  const before = words.length ? readJson<ArtManifest>(MANIFEST) : undefined;
  const singles = [...baked.files].filter(([file]) => !file.startsWith('2x/'));
  const sizes = {
    ...before?.bytes,
    ...Object.fromEntries(singles.map(([file, data]) => [file, data.length])),
  };
  const manifest = JSON.stringify(compose(baked, before, sizes));
  writeFileSync(MANIFEST, `${manifest}\n`);
  const files = {
    ...(words.length ? readJson<Sources>(SOURCES)?.files : {}),
    ...Object.fromEntries([...baked.files].map(([file, data]) => [file, hashOf(data)])),
    'manifest.json': hashOf(`${manifest}\n`),
  };
  const sources: Sources = { generators: words.length ? 'partial' : hashGenerators(ROOT), files };
  writeFileSync(SOURCES, `${JSON.stringify(sources, null, 1)}\n`);
}

const pathOf = (file: string): string => (file === 'manifest.json' ? MANIFEST : join(BAKED, file));

/** List what is wrong with the committed files, in sentences. */
function faults(): string[] {
  const sources = readJson<Sources>(SOURCES);
  if (!sources) return ['assets/art/baked/sources.json is missing.'];
  const stale =
    sources.generators === hashGenerators(ROOT)
      ? []
      : ['The generators changed after the pictures were baked.'];
  const wrong = Object.entries(sources.files).filter(([file, hash]) => {
    const path = pathOf(file);
    return !existsSync(path) || hashOf(readFileSync(path)) !== hash;
  });
  return [...stale, ...wrong.map(([file]) => `${file} is missing or differs from what was baked.`)];
}

async function fullFaults(): Promise<string[]> {
  const baked = await bake(
    () => true,
    (file) => console.log(`baked ${file} to memory`),
  );
  return [...baked.files]
    .filter(([file, data]) => !existsSync(pathOf(file)) || !readFileSync(pathOf(file)).equals(data))
    .map(([file]) => `${file} differs from a fresh bake.`);
}

async function main(args: readonly string[]): Promise<number> {
  if (!args.includes('--check')) {
    await bakeAndWrite(args.includes('--only') ? args.slice(args.indexOf('--only') + 1) : []);
    return 0;
  }
  const found = [...faults(), ...(args.includes('--full') ? await fullFaults() : [])];
  for (const fault of found) console.error(fault);
  if (found.length) console.error('Run npm run art and commit assets/art.');
  else console.log('The baked pictures match their generators.');
  return found.length ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
