/**
 * Bake the pictures: generators to SVG to pixels to WebP, with the manifest of where everything lies.
 *
 *   npm run -s art                       bake everything
 *   npm run -s art -- --only <word> ...  bake the files whose path holds a word
 *   npm run -s art -- --check            compare hashes only (fast)
 *   npm run -s art -- --check --full     bake again and compare every byte
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Atlas, SharedManifest, Sheet, WorldManifest } from '../assets/art/manifest.d.ts';
import { lateSheetsOf, sheetsOf } from '../src/scenes/art/look-sheets.ts';
import { type Baked, bake } from './bake/bake.ts';
import { sharedManifest, worldManifest } from './bake/manifest.ts';
import { hashGenerators, hashOf, type Sources } from './bake/sources.ts';
import { WORLDS } from './bake/worlds/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ART = join(ROOT, 'assets/art');
const BAKED = join(ART, 'baked');
const MANIFESTS = join(ART, 'manifests');
const SOURCES = join(BAKED, 'sources.json');

const readJson = <T>(path: string): T | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;

/** What earlier bakes left: sheets and pages by file, and sizes. */
interface Known {
  readonly sheets: Map<string, Sheet>;
  readonly atlases: Map<string, Atlas>;
  readonly bytes: Map<string, number>;
}

const everySheet = ({ looks }: WorldManifest): Sheet[] =>
  Object.values(looks).flatMap((look) => [...sheetsOf(look), ...lateSheetsOf(look)]);

/** Read what the manifests know, to which a partial bake adds. */
function known(): Known {
  const shared = readJson<SharedManifest>(join(MANIFESTS, 'shared.json'));
  const worlds = WORLDS.flatMap(({ id }) => readJson<WorldManifest>(join(MANIFESTS, `${id}.json`)) ?? []);
  const pages = [
    ...(shared ? [shared.people] : []),
    ...worlds.flatMap(({ atlases }) => Object.values(atlases)),
  ];
  return {
    sheets: new Map(worlds.flatMap(everySheet).map((sheet) => [sheet.file, sheet])),
    atlases: new Map(pages.map((page) => [page.file, page])),
    bytes: new Map([
      ...Object.entries(shared?.sharedBytes ?? {}),
      ...worlds.flatMap(({ bytes }) => Object.entries(bytes)),
    ]),
  };
}

/** Write the manifests of what was baked now and, after a partial bake, what was baked before; by name. */
function compose(baked: Baked, before: Known): Map<string, string> {
  const [sheets, atlases] = [
    new Map([...before.sheets, ...baked.sheets]),
    new Map([...before.atlases, ...baked.atlases]),
  ];
  const find = <T>(all: ReadonlyMap<string, T>, file: string): T => {
    const found = all.get(file);
    if (!found) throw new Error(`${file} has never been baked: run npm run art without --only.`);
    return found;
  };
  const fresh = [...baked.files].filter(([file]) => !file.startsWith('2x/'));
  const sizes = new Map([...before.bytes, ...fresh.map(([file, data]) => [file, data.length] as const)]);
  const sizesOf = (folder: string): Record<string, number> =>
    Object.fromEntries(
      [...sizes].filter(([file]) => dirname(file) === folder).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const atlas = (file: string): Atlas => find(atlases, file);
  const sheet = (file: string): Sheet => find(sheets, file);
  return new Map([
    ['shared.json', JSON.stringify(sharedManifest(atlas, sizesOf('.')))],
    ...WORLDS.map(
      (world) =>
        [`${world.id}.json`, JSON.stringify(worldManifest(world, sheet, atlas, sizesOf(world.id)))] as const,
    ),
  ]);
}

async function bakeAndWrite(words: readonly string[]): Promise<void> {
  const wanted = (file: string): boolean => words.length === 0 || words.some((word) => file.includes(word));
  const baked = await bake(wanted, (file) => console.log(`baked ${file}`));
  if (words.length === 0) rmSync(BAKED, { recursive: true, force: true });
  for (const [file, data] of baked.files) {
    const path = join(BAKED, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
  const empty: Known = { sheets: new Map(), atlases: new Map(), bytes: new Map() };
  const manifests = compose(baked, words.length ? known() : empty);
  mkdirSync(MANIFESTS, { recursive: true });
  for (const [name, text] of manifests) writeFileSync(join(MANIFESTS, name), `${text}\n`);
  const files = {
    ...(words.length ? readJson<Sources>(SOURCES)?.files : {}),
    ...Object.fromEntries([...baked.files].map(([file, data]) => [file, hashOf(data)])),
    ...Object.fromEntries([...manifests].map(([name, text]) => [`manifests/${name}`, hashOf(`${text}\n`)])),
  };
  const sources: Sources = { generators: words.length ? 'partial' : hashGenerators(ROOT), files };
  writeFileSync(SOURCES, `${JSON.stringify(sources, null, 1)}\n`);
}

const pathOf = (file: string): string => join(file.startsWith('manifests/') ? ART : BAKED, file);

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
